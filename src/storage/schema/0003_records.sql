-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 3: the history of units, documents in their chain, terms of office, rosters that change with a reason.
-- Derived columns (*_fold) are filled by the program right after this script.

-- units: other names, and what became of them

CREATE TABLE unit_alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    alias TEXT NOT NULL CONSTRAINT unit_alias_given CHECK (alias <> ''),
    alias_fold TEXT NOT NULL,
    CONSTRAINT unit_alias_once UNIQUE (unit_id, alias)
) STRICT;

CREATE TABLE unit_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CONSTRAINT unit_event_kind CHECK (kind IN ('create', 'rename', 'move', 'change_kind',
        'merge_into', 'merge_new', 'divide', 'separate', 'dissolve', 'end')),
    decision TEXT NOT NULL,
    decided_on TEXT,
    effective_on TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

-- Many to many. A body outside of the register goes by its name; nothing before: founded; nothing after: ended.
CREATE TABLE unit_succession (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    event_id INTEGER NOT NULL REFERENCES unit_event (id),
    from_unit_id INTEGER REFERENCES unit (id),
    from_text TEXT NOT NULL,
    to_unit_id INTEGER REFERENCES unit (id),
    to_text TEXT NOT NULL,
    share TEXT NOT NULL CONSTRAINT unit_succession_share CHECK (share IN ('whole', 'part')),
    note TEXT NOT NULL,
    CONSTRAINT unit_succession_from CHECK (from_unit_id IS NULL OR from_text = ''),
    CONSTRAINT unit_succession_to CHECK (to_unit_id IS NULL OR to_text = ''),
    CONSTRAINT unit_succession_some CHECK (from_unit_id IS NOT NULL OR to_unit_id IS NOT NULL)
) STRICT;
CREATE INDEX unit_succession_event ON unit_succession (event_id);
CREATE INDEX unit_succession_from_unit ON unit_succession (from_unit_id);
CREATE INDEX unit_succession_to_unit ON unit_succession (to_unit_id);

-- who we are: terms that number the papers, and what the office's kind brings with it

CREATE TABLE term (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issuer_id INTEGER NOT NULL REFERENCES issuer (id),
    name TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT,
    basis TEXT NOT NULL,
    CONSTRAINT term_time CHECK (last_day >= first_day)
) STRICT;
CREATE INDEX term_issuer ON term (issuer_id);

ALTER TABLE issuer_record ADD COLUMN office_kind TEXT NOT NULL DEFAULT '';
-- đề nghị, yêu cầu
ALTER TABLE issuer_record ADD COLUMN asking_verb TEXT NOT NULL DEFAULT '';
-- Nơi nhận, one a line
ALTER TABLE issuer_record ADD COLUMN recipients TEXT NOT NULL DEFAULT '';

-- documents

ALTER TABLE document ADD COLUMN code_fold TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN number INTEGER CONSTRAINT document_number CHECK (number BETWEEN 1 AND 99999);
ALTER TABLE document ADD COLUMN term_id INTEGER REFERENCES term (id);
ALTER TABLE document ADD COLUMN status TEXT NOT NULL DEFAULT 'issued' CONSTRAINT document_status
    CHECK (status IN ('draft', 'submitted', 'issued', 'replaced', 'cancelled'));
ALTER TABLE document ADD COLUMN signer TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN recipients TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN copies INTEGER CONSTRAINT document_copies CHECK (copies BETWEEN 0 AND 99999);
-- số đến
ALTER TABLE document ADD COLUMN arrival_no TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN arrived_on TEXT;
-- nơi xử lý
ALTER TABLE document ADD COLUMN handled_by TEXT NOT NULL DEFAULT '';
ALTER TABLE document ADD COLUMN note TEXT NOT NULL DEFAULT '';
-- Quy định and quyết định are two sequences under one sign. A new register gets both from its own lists.
-- Source: HD 05-HD/VPTW, 3.1.2.
INSERT INTO lookup (list, code, label, label_en, grouping, source, sort_no)
    SELECT list, added.code, added.label, added.label_en, added.grouping, added.source, max(sort_no) + added.place
    FROM lookup CROSS JOIN (
        SELECT 'QyĐ' AS code, 'Quy định' AS label, 'regulation' AS label_en, '42' AS grouping,
            'Hướng dẫn 05-HD/VPTW, ngày 27/5/2026, mục 3.1.2; trên văn bản vẫn ghi QĐ' AS source, 1 AS place
        UNION ALL SELECT 'CTHĐ', 'Chương trình hành động', 'action programme', '50', 'Cách ghi thường dùng của cấp uỷ', 2)
        AS added
    WHERE list = 'document_type' AND added.code NOT IN (SELECT code FROM lookup WHERE list = 'document_type')
    GROUP BY list, added.code;

-- One sequence for each issuing body, type and term. Source: HD 05-HD/VPTW, 3.1.
CREATE UNIQUE INDEX document_number_once ON document (issuer_id, type_code, coalesce(term_id, 0), number)
    WHERE direction = 'out' AND issuer_id IS NOT NULL AND number IS NOT NULL;

CREATE TABLE document_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    from_id INTEGER NOT NULL REFERENCES document (id),
    to_id INTEGER NOT NULL REFERENCES document (id),
    kind TEXT NOT NULL CONSTRAINT document_link_kind CHECK (kind IN ('basis', 'implements', 'guides', 'replaces', 'annuls')),
    CONSTRAINT document_link_self CHECK (from_id <> to_id),
    CONSTRAINT document_link_once UNIQUE (from_id, to_id, kind)
) STRICT;
CREATE INDEX document_link_to ON document_link (to_id);

-- bản trình ký lần n
CREATE TABLE document_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES document (id),
    no INTEGER NOT NULL CONSTRAINT document_version_no CHECK (no > 0),
    submitted_on TEXT NOT NULL,
    prepared_by TEXT NOT NULL,
    checked_by TEXT NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT document_version_once UNIQUE (document_id, no)
) STRICT;

-- campaigns, rounds, rosters

-- units right below the committee, or those without units below
ALTER TABLE campaign ADD COLUMN entry_level TEXT NOT NULL DEFAULT 'direct' CONSTRAINT campaign_entry_level
    CHECK (entry_level IN ('direct', 'lowest'));
-- unit kinds joined by +; empty: every Party organisation
ALTER TABLE campaign_measure ADD COLUMN required_kinds TEXT NOT NULL DEFAULT '';
ALTER TABLE round_measure ADD COLUMN required_kinds TEXT NOT NULL DEFAULT '';
ALTER TABLE round ADD COLUMN superior_due TEXT;
ALTER TABLE roster_entry ADD COLUMN removed INTEGER NOT NULL DEFAULT 0 CONSTRAINT roster_entry_removed CHECK (removed IN (0, 1));
-- added, exempted or removed after opening
ALTER TABLE roster_entry ADD COLUMN change_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE roster_entry ADD COLUMN planned_day TEXT;
ALTER TABLE roster_entry ADD COLUMN due_override TEXT;

-- filters with a name

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    list TEXT NOT NULL CONSTRAINT saved_view_list CHECK (list <> ''),
    name TEXT NOT NULL CONSTRAINT saved_view_name CHECK (name <> ''),
    content TEXT NOT NULL,
    CONSTRAINT saved_view_once UNIQUE (list, name)
) STRICT;
