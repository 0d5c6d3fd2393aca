-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 5: following up. What was asked of units and what they promised, figures to look at again, totals that stand on
-- paper; how to reach the office.

-- One row a unit: a letter to seven units is seven rows of one act.
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    kind TEXT NOT NULL CONSTRAINT reminder_kind CHECK (kind IN ('document', 'phone', 'zalo')),
    -- request: the letter before the round; remind: the return is missing; recheck: a figure is asked back
    purpose TEXT NOT NULL CONSTRAINT reminder_purpose CHECK (purpose IN ('request', 'remind', 'recheck')),
    level INTEGER NOT NULL DEFAULT 0 CONSTRAINT reminder_level CHECK (level BETWEEN 0 AND 3), -- of a letter
    document_id INTEGER REFERENCES document (id), -- once the letter is in the list of documents
    made_on TEXT NOT NULL,
    made_at TEXT NOT NULL, -- local hour and minute, empty where nobody noted it
    made_by TEXT NOT NULL,
    promised_on TEXT,
    result TEXT NOT NULL
) STRICT;
CREATE INDEX reminder_round ON reminder (round_id, unit_id);
CREATE INDEX reminder_document ON reminder (document_id);

-- A figure, or a whole return, to look at again. The figure stands until a new one comes.
CREATE TABLE flag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    measure TEXT NOT NULL, -- code, empty for the whole return
    kind TEXT NOT NULL CONSTRAINT flag_kind CHECK (kind IN ('follow_up', 'recheck')),
    text TEXT NOT NULL,
    revision INTEGER NOT NULL CONSTRAINT flag_revision CHECK (revision >= 0), -- that stood when it was raised
    raised_on TEXT NOT NULL,
    raised_by TEXT NOT NULL,
    settled_on TEXT,
    doubted TEXT NOT NULL, -- what was said there then, typed or confirmed; an answer says something else
    received_on TEXT -- or is received later
) STRICT;
CREATE INDEX flag_round ON flag (round_id, unit_id);

-- Totals of the paper, typed before its rows. A reason holds for one difference only.
CREATE TABLE control_total (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    measure TEXT NOT NULL CONSTRAINT control_total_measure CHECK (measure <> ''),
    total INTEGER NOT NULL CONSTRAINT control_total_total CHECK (total >= 0),
    difference INTEGER NOT NULL DEFAULT 0, -- that the reason was given for
    reason TEXT NOT NULL,
    CONSTRAINT control_total_once UNIQUE (round_id, measure)
) STRICT;

-- How the table of an issued report was shaped; empty for the usual one
ALTER TABLE issued_report ADD COLUMN form TEXT NOT NULL DEFAULT '';

-- Address, telephone, e-mail under the last page of papers
ALTER TABLE issuer_record ADD COLUMN contact_line TEXT NOT NULL DEFAULT '';
