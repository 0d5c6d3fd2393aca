-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 4: papers as they are written, handed in for signature and issued.

-- The clerk's words in a round's paper: sentences edited or dropped, own ones, words of units taken in.
CREATE TABLE report_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    paper TEXT NOT NULL CONSTRAINT report_text_paper CHECK (paper <> ''),
    kind TEXT NOT NULL CONSTRAINT report_text_kind CHECK (kind IN ('edited', 'dropped', 'own', 'quote')),
    block TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    text TEXT NOT NULL,
    sort_no INTEGER NOT NULL,
    CONSTRAINT report_text_quote CHECK ((kind = 'quote') = (unit_id IS NOT NULL))
) STRICT;
CREATE INDEX report_text_round ON report_text (round_id, paper);
-- A sentence is worded anew or left out once; own paragraphs and quotes may be several at one place.
CREATE UNIQUE INDEX report_text_sentence ON report_text (round_id, paper, block) WHERE kind IN ('edited', 'dropped');

-- bản trình ký lần n: the pages that the signer saw
CREATE TABLE paper_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    paper TEXT NOT NULL CONSTRAINT paper_version_paper CHECK (paper <> ''),
    version_id INTEGER NOT NULL CONSTRAINT paper_version_once UNIQUE REFERENCES document_version (id),
    pages_id INTEGER NOT NULL REFERENCES attachment (id),
    pages_digest TEXT NOT NULL,
    control_code TEXT NOT NULL,
    content_digest TEXT NOT NULL
) STRICT;
CREATE INDEX paper_version_round ON paper_version (round_id);

-- Issued reports are never changed but for the signed file and the annulment.
CREATE TABLE issued_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    kind TEXT NOT NULL CONSTRAINT issued_report_kind CHECK (kind IN ('result', 'quick', 'correction')),
    paper TEXT NOT NULL,
    document_id INTEGER NOT NULL CONSTRAINT issued_report_document UNIQUE REFERENCES document (id),
    issued_on TEXT NOT NULL,
    pages_id INTEGER NOT NULL REFERENCES attachment (id),
    pages_digest TEXT NOT NULL,
    control_code TEXT NOT NULL,
    content_digest TEXT NOT NULL,
    -- head of the journal's chain before the act
    journal_head TEXT NOT NULL,
    signed_id INTEGER REFERENCES attachment (id),
    signed_name TEXT NOT NULL DEFAULT '',
    annulled_on TEXT,
    annul_reason TEXT NOT NULL DEFAULT '',
    CONSTRAINT issued_report_annulled CHECK ((annulled_on IS NULL) = (annul_reason = ''))
) STRICT;
CREATE INDEX issued_report_round ON issued_report (round_id);

-- The roster as it was, with the return that counted for each unit.
CREATE TABLE sealed_row (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issued_report_id INTEGER NOT NULL REFERENCES issued_report (id),
    roster_entry_id INTEGER NOT NULL REFERENCES roster_entry (id),
    return_id INTEGER REFERENCES unit_return (id),
    exempt INTEGER NOT NULL CONSTRAINT sealed_row_exempt CHECK (exempt IN (0, 1)),
    exempt_reason TEXT NOT NULL,
    due_override TEXT,
    first_received_on TEXT,
    CONSTRAINT sealed_row_once UNIQUE (issued_report_id, roster_entry_id)
) STRICT;
CREATE INDEX sealed_row_roster ON sealed_row (roster_entry_id);
CREATE INDEX sealed_row_return ON sealed_row (return_id);
