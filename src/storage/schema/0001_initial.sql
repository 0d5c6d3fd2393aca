-- SPDX-License-Identifier: GPL-3.0-or-later
-- Register of political-study campaigns, schema 1. One statement ends at each line that ends in a semicolon.
-- *_fold and *_sort are made from the column of the same stem by the program and are left out of the journal's images.
-- Days are ISO text, instants UTC milliseconds, rates basis points. Nothing executable stands in the file.

-- the register itself

CREATE TABLE registry (
    id INTEGER PRIMARY KEY CONSTRAINT registry_is_one CHECK (id = 1),
    registry_id TEXT NOT NULL,
    created_utc_ms INTEGER NOT NULL,
    agency_code TEXT NOT NULL CONSTRAINT registry_agency_code CHECK (agency_code <> ''),
    agency_name TEXT NOT NULL,
    is_sample INTEGER NOT NULL CONSTRAINT registry_is_sample CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CONSTRAINT setting_name UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE lookup (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    list TEXT NOT NULL CONSTRAINT lookup_list CHECK (list IN
        ('unit_kind', 'sector', 'study_form', 'attendance_mode', 'received_via', 'document_type')),
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    label_en TEXT NOT NULL,
    grouping TEXT NOT NULL,
    source TEXT NOT NULL,
    sort_no INTEGER NOT NULL,
    CONSTRAINT lookup_code UNIQUE (list, code)
) STRICT;

CREATE TABLE anniversary (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    event TEXT NOT NULL,
    month INTEGER CONSTRAINT anniversary_month CHECK (month BETWEEN 1 AND 12),
    day INTEGER CONSTRAINT anniversary_day CHECK (day BETWEEN 1 AND 31),
    founding_year INTEGER,
    source TEXT NOT NULL
) STRICT;

-- who we are

CREATE TABLE issuer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL CONSTRAINT issuer_code UNIQUE
) STRICT;

CREATE TABLE issuer_record (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issuer_id INTEGER NOT NULL REFERENCES issuer (id),
    speaker TEXT NOT NULL CONSTRAINT issuer_record_speaker CHECK (speaker IN ('committee', 'staff_body')),
    superior_line TEXT NOT NULL,
    name_line TEXT NOT NULL,
    body_code TEXT NOT NULL,
    committee TEXT NOT NULL,
    speaker_name TEXT NOT NULL,
    organization TEXT NOT NULL,
    place TEXT NOT NULL,
    archive TEXT NOT NULL,
    format_profile TEXT,
    valid_from TEXT,
    valid_to TEXT,
    CONSTRAINT issuer_record_time CHECK (valid_to >= valid_from)
) STRICT;
CREATE INDEX issuer_record_issuer ON issuer_record (issuer_id);

CREATE TABLE signatory (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issuer_id INTEGER NOT NULL REFERENCES issuer (id),
    authority TEXT NOT NULL,
    position TEXT NOT NULL,
    name TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    CONSTRAINT signatory_time CHECK (valid_to >= valid_from)
) STRICT;
CREATE INDEX signatory_issuer ON signatory (issuer_id);

-- units: identity is not the name

CREATE TABLE unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL CONSTRAINT unit_code UNIQUE,
    opened_on TEXT,
    closed_on TEXT,
    sort_no INTEGER NOT NULL,
    CONSTRAINT unit_time CHECK (closed_on >= opened_on)
) STRICT;

CREATE TABLE unit_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    name TEXT NOT NULL CONSTRAINT unit_name_given CHECK (name <> ''),
    short_name TEXT NOT NULL,
    name_fold TEXT NOT NULL,
    name_sort BLOB NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    CONSTRAINT unit_name_time CHECK (valid_to >= valid_from)
) STRICT;
CREATE INDEX unit_name_unit ON unit_name (unit_id);

CREATE TABLE unit_kind_record (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    kind TEXT NOT NULL,
    sector TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    CONSTRAINT unit_kind_time CHECK (valid_to >= valid_from)
) STRICT;
CREATE INDEX unit_kind_unit ON unit_kind_record (unit_id);

CREATE TABLE unit_parent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    parent_id INTEGER NOT NULL REFERENCES unit (id),
    valid_from TEXT,
    valid_to TEXT,
    CONSTRAINT unit_parent_self CHECK (parent_id <> unit_id),
    CONSTRAINT unit_parent_time CHECK (valid_to >= valid_from)
) STRICT;
CREATE INDEX unit_parent_unit ON unit_parent (unit_id);
CREATE INDEX unit_parent_parent ON unit_parent (parent_id);

CREATE TABLE unit_headcount (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    as_of TEXT,
    members INTEGER NOT NULL CONSTRAINT unit_headcount_members CHECK (members >= 0)
) STRICT;
CREATE INDEX unit_headcount_unit ON unit_headcount (unit_id);

-- documents

CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    direction TEXT NOT NULL CONSTRAINT document_direction CHECK (direction IN ('out', 'in', 'reference')),
    type_code TEXT NOT NULL,
    code TEXT NOT NULL,
    issued_on TEXT,
    issuer_id INTEGER REFERENCES issuer (id),
    issuer_text TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_fold TEXT NOT NULL
) STRICT;

-- campaigns

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL CONSTRAINT campaign_code UNIQUE,
    superior_code TEXT NOT NULL,
    title TEXT NOT NULL,
    title_fold TEXT NOT NULL,
    noun_phrase TEXT NOT NULL,
    short_phrase TEXT NOT NULL,
    work TEXT NOT NULL,
    theme TEXT NOT NULL,
    issuer_id INTEGER REFERENCES issuer (id),
    first_day TEXT,
    last_day TEXT,
    ongoing INTEGER NOT NULL CONSTRAINT campaign_ongoing CHECK (ongoing IN (0, 1)),
    denominator TEXT NOT NULL CONSTRAINT campaign_denominator CHECK (denominator IN ('expected', 'total', 'both')),
    target_rate INTEGER CONSTRAINT campaign_target_rate CHECK (target_rate BETWEEN 0 AND 10000),
    low_rate INTEGER CONSTRAINT campaign_low_rate CHECK (low_rate BETWEEN 0 AND 10000),
    addressee TEXT NOT NULL,
    CONSTRAINT campaign_time CHECK (last_day >= first_day)
) STRICT;

CREATE TABLE campaign_document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id),
    document_id INTEGER NOT NULL REFERENCES document (id),
    role TEXT NOT NULL CONSTRAINT campaign_document_role CHECK (role IN ('directing', 'own')),
    sort_no INTEGER NOT NULL,
    CONSTRAINT campaign_document_once UNIQUE (campaign_id, document_id)
) STRICT;

CREATE TABLE campaign_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id),
    list TEXT NOT NULL CONSTRAINT campaign_item_list CHECK (list IN ('topic', 'target', 'form')),
    text TEXT NOT NULL CONSTRAINT campaign_item_text CHECK (text <> ''),
    sort_no INTEGER NOT NULL,
    CONSTRAINT campaign_item_order UNIQUE (campaign_id, list, sort_no)
) STRICT;

CREATE TABLE measure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign_id INTEGER REFERENCES campaign (id), -- null: built in
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    head TEXT NOT NULL,
    label_en TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT measure_kind CHECK (kind IN ('persons', 'attendances', 'count', 'papers', 'cells')),
    sort_no INTEGER NOT NULL,
    CONSTRAINT measure_code UNIQUE (campaign_id, code)
) STRICT;
CREATE UNIQUE INDEX measure_built_in ON measure (code) WHERE campaign_id IS NULL;

CREATE TABLE campaign_measure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id),
    measure_id INTEGER NOT NULL REFERENCES measure (id),
    sort_no INTEGER NOT NULL,
    required INTEGER NOT NULL CONSTRAINT campaign_measure_required CHECK (required IN (0, 1)),
    in_annex INTEGER NOT NULL CONSTRAINT campaign_measure_in_annex CHECK (in_annex IN (0, 1)),
    CONSTRAINT campaign_measure_once UNIQUE (campaign_id, measure_id)
) STRICT;

-- rounds; what opening freezes

CREATE TABLE round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id),
    no INTEGER NOT NULL CONSTRAINT round_no CHECK (no > 0),
    name TEXT NOT NULL,
    phase TEXT NOT NULL CONSTRAINT round_phase CHECK (phase IN ('pilot', 'general')),
    state TEXT NOT NULL CONSTRAINT round_state CHECK (state IN ('draft', 'open', 'closed', 'sealed')),
    first_day TEXT,
    last_day TEXT,
    due TEXT,
    due_inclusive INTEGER NOT NULL CONSTRAINT round_due_inclusive CHECK (due_inclusive IN (0, 1)),
    denominator TEXT NOT NULL CONSTRAINT round_denominator CHECK (denominator IN ('expected', 'total', 'both')),
    CONSTRAINT round_time CHECK (last_day >= first_day),
    CONSTRAINT round_dated CHECK (state = 'draft' OR (first_day IS NOT NULL AND last_day IS NOT NULL AND due IS NOT NULL)),
    CONSTRAINT round_once UNIQUE (campaign_id, no)
) STRICT;

CREATE TABLE round_anniversary (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    event TEXT NOT NULL,
    years INTEGER NOT NULL,
    day TEXT,
    founded TEXT,
    sort_no INTEGER NOT NULL,
    CONSTRAINT round_anniversary_order UNIQUE (round_id, sort_no)
) STRICT;

CREATE TABLE round_measure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    measure_id INTEGER NOT NULL REFERENCES measure (id),
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    head TEXT NOT NULL,
    kind TEXT NOT NULL,
    sort_no INTEGER NOT NULL,
    required INTEGER NOT NULL CONSTRAINT round_measure_required CHECK (required IN (0, 1)),
    in_annex INTEGER NOT NULL CONSTRAINT round_measure_in_annex CHECK (in_annex IN (0, 1)),
    CONSTRAINT round_measure_once UNIQUE (round_id, measure_id),
    CONSTRAINT round_measure_order UNIQUE (round_id, sort_no)
) STRICT;

CREATE TABLE roster_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    sort_no INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    sector TEXT NOT NULL,
    parent_code TEXT NOT NULL,
    parent_name TEXT NOT NULL,
    exempt INTEGER NOT NULL CONSTRAINT roster_entry_exempt CHECK (exempt IN (0, 1)),
    exempt_reason TEXT NOT NULL,
    CONSTRAINT roster_entry_reason CHECK (exempt = 0 OR exempt_reason <> ''),
    CONSTRAINT roster_entry_once UNIQUE (round_id, unit_id),
    CONSTRAINT roster_entry_order UNIQUE (round_id, sort_no)
) STRICT;

-- the journal

CREATE TABLE act (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_utc_ms INTEGER NOT NULL,
    actor TEXT NOT NULL,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    reason TEXT NOT NULL,
    undoes INTEGER REFERENCES act (id), -- undone, redone, undone again: several acts may name one
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE TABLE row_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    act_id INTEGER NOT NULL REFERENCES act (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    CONSTRAINT row_change_some CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX row_change_act ON row_change (act_id);
CREATE INDEX row_change_row ON row_change (table_name, row_id);

-- returns: drafts beside, confirmed revisions insert-only; they carry their act instead of images

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    rows_new INTEGER NOT NULL,
    rows_same INTEGER NOT NULL,
    rows_changed INTEGER NOT NULL,
    rows_rejected INTEGER NOT NULL,
    is_draft INTEGER NOT NULL CONSTRAINT import_batch_is_draft CHECK (is_draft IN (0, 1))
) STRICT;

CREATE TABLE return_draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    base_revision INTEGER NOT NULL,
    content TEXT NOT NULL,
    operator TEXT NOT NULL,
    saved_utc_ms INTEGER NOT NULL,
    CONSTRAINT return_draft_once UNIQUE (round_id, unit_id)
) STRICT;

CREATE TABLE unit_return (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    round_id INTEGER NOT NULL REFERENCES round (id), -- not the roster: withdrawn revisions outlive an opening undone
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    revision INTEGER NOT NULL CONSTRAINT unit_return_revision CHECK (revision > 0),
    state TEXT NOT NULL CONSTRAINT unit_return_state CHECK (state IN ('reported', 'joint', 'nil')),
    host_unit_id INTEGER REFERENCES unit (id),
    nil_reason TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    attendance_mode TEXT NOT NULL,
    received_via TEXT NOT NULL,
    received_on TEXT,
    unit_document TEXT NOT NULL,
    note TEXT NOT NULL,
    batch_id INTEGER REFERENCES import_batch (id),
    act_id INTEGER NOT NULL REFERENCES act (id),
    CONSTRAINT unit_return_host CHECK ((state = 'joint') = (host_unit_id IS NOT NULL)),
    CONSTRAINT unit_return_nil CHECK (state <> 'nil' OR nil_reason <> ''),
    CONSTRAINT unit_return_days CHECK (last_day >= first_day),
    CONSTRAINT unit_return_once UNIQUE (round_id, unit_id, revision)
) STRICT;
CREATE INDEX unit_return_act ON unit_return (act_id);
CREATE INDEX unit_return_unit ON unit_return (unit_id);

CREATE TABLE return_form (
    return_id INTEGER NOT NULL REFERENCES unit_return (id),
    sort_no INTEGER NOT NULL,
    form TEXT NOT NULL,
    PRIMARY KEY (return_id, sort_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE return_value (
    return_id INTEGER NOT NULL REFERENCES unit_return (id),
    measure_id INTEGER NOT NULL REFERENCES measure (id),
    value INTEGER NOT NULL CONSTRAINT return_value_range CHECK (value BETWEEN 0 AND 999999999),
    approximate INTEGER NOT NULL CONSTRAINT return_value_approximate CHECK (approximate IN (0, 1)),
    PRIMARY KEY (return_id, measure_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE return_withdrawal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    return_id INTEGER NOT NULL CONSTRAINT return_withdrawal_once UNIQUE REFERENCES unit_return (id)
) STRICT;

CREATE TABLE export_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id),
    round_nos TEXT NOT NULL,
    profile TEXT NOT NULL CONSTRAINT export_log_profile CHECK (profile IN ('excel', 'machine')),
    file_name TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    content_digest TEXT NOT NULL
) STRICT;
