-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 2: what a return says besides figures, warnings taken with a reason, contacts, attachments, and the facts of a
-- campaign: tasks, activities, commendations. Counts only: no name of a person who attended, nothing a person said.

CREATE TABLE return_text (
    return_id INTEGER NOT NULL REFERENCES unit_return (id),
    kind TEXT NOT NULL CONSTRAINT return_text_kind CHECK (kind IN
        ('good_practice', 'difficulty', 'proposal', 'reporter', 'revision_reason')),
    body TEXT NOT NULL CONSTRAINT return_text_body CHECK (body <> ''),
    PRIMARY KEY (return_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE accepted_warning (
    return_id INTEGER NOT NULL REFERENCES unit_return (id),
    code TEXT NOT NULL,
    place TEXT NOT NULL, -- measure code or column
    reason TEXT NOT NULL CONSTRAINT accepted_warning_reason CHECK (reason <> ''),
    PRIMARY KEY (return_id, code, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE unit_contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    unit_id INTEGER NOT NULL CONSTRAINT unit_contact_once UNIQUE REFERENCES unit (id),
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    committee_member TEXT NOT NULL -- cấp uỷ viên phụ trách
) STRICT;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL CONSTRAINT attachment_sha256 UNIQUE,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL CONSTRAINT attachment_size CHECK (size BETWEEN 1 AND 20971520),
    content BLOB NOT NULL
) STRICT;

CREATE TABLE attachment_use (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attachment_id INTEGER NOT NULL REFERENCES attachment (id),
    file_name TEXT NOT NULL CONSTRAINT attachment_use_file_name CHECK (file_name <> ''),
    round_id INTEGER REFERENCES round (id),
    unit_id INTEGER REFERENCES unit (id),
    document_id INTEGER REFERENCES document (id),
    CONSTRAINT attachment_use_owner CHECK ((round_id IS NULL) = (unit_id IS NULL) AND (round_id IS NULL) <> (document_id IS NULL))
) STRICT;
CREATE INDEX attachment_use_attachment ON attachment_use (attachment_id);
CREATE INDEX attachment_use_return ON attachment_use (round_id, unit_id);

CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign_id INTEGER NOT NULL REFERENCES campaign (id),
    body TEXT NOT NULL CONSTRAINT task_body CHECK (body <> ''), -- the body in charge
    text TEXT NOT NULL CONSTRAINT task_text CHECK (text <> ''),
    due TEXT,
    status TEXT NOT NULL CONSTRAINT task_status CHECK (status IN ('planned', 'running', 'done')),
    sort_no INTEGER NOT NULL
) STRICT;
CREATE INDEX task_campaign ON task (campaign_id);

CREATE TABLE activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign_id INTEGER REFERENCES campaign (id),
    year INTEGER,
    kind TEXT NOT NULL CONSTRAINT activity_kind CHECK (kind <> ''),
    name TEXT NOT NULL,
    held_on TEXT,
    people INTEGER CONSTRAINT activity_people CHECK (people BETWEEN 0 AND 999999999),
    qualifier TEXT NOT NULL, -- "hơn", "trên": the published figure is rounded
    opinions INTEGER CONSTRAINT activity_opinions CHECK (opinions BETWEEN 0 AND 999999999),
    counted_in_units INTEGER NOT NULL CONSTRAINT activity_counted CHECK (counted_in_units IN (0, 1)),
    note TEXT NOT NULL,
    CONSTRAINT activity_owner CHECK (campaign_id IS NOT NULL OR year IS NOT NULL)
) STRICT;

CREATE TABLE commendation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign_id INTEGER REFERENCES campaign (id),
    year INTEGER,
    occasion TEXT NOT NULL,
    held_on TEXT,
    form TEXT NOT NULL,
    collectives INTEGER CONSTRAINT commendation_collectives CHECK (collectives BETWEEN 0 AND 999999999),
    individuals INTEGER CONSTRAINT commendation_individuals CHECK (individuals BETWEEN 0 AND 999999999),
    total INTEGER CONSTRAINT commendation_total CHECK (total BETWEEN 0 AND 999999999), -- only when the source does not split it
    CONSTRAINT commendation_counts CHECK ((total IS NULL) <> (collectives IS NULL AND individuals IS NULL)),
    CONSTRAINT commendation_owner CHECK (campaign_id IS NOT NULL OR year IS NOT NULL)
) STRICT;
