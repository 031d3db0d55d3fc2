-- First schema. Every table: local id, identity, content, authorship, current revision, batch, tombstone.

CREATE TABLE content (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    data BLOB NOT NULL
) STRICT;
CREATE TABLE batch (
    batch_id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    device TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    open INTEGER NOT NULL CHECK (open IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE revision (
    rev_id TEXT PRIMARY KEY,
    tbl TEXT NOT NULL,
    row_uid TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    device TEXT NOT NULL,
    device_seq INTEGER NOT NULL,
    chain TEXT NOT NULL,
    at TEXT NOT NULL,
    action_id TEXT NOT NULL,
    action_name TEXT NOT NULL,
    batch_id TEXT,
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    payload TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (device, device_seq)
) STRICT;
CREATE INDEX revision_row ON revision (tbl, row_uid);
CREATE INDEX revision_entry ON revision (coalesce(batch_id, action_id));
CREATE INDEX revision_batch ON revision (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX revision_at ON revision (at);
CREATE TABLE revision_parent (
    rev_id TEXT NOT NULL REFERENCES revision (rev_id) DEFERRABLE INITIALLY DEFERRED,
    parent_id TEXT NOT NULL,
    PRIMARY KEY (rev_id, parent_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_project AS SELECT * FROM project WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE reviewer (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    code TEXT NOT NULL,
    role TEXT NOT NULL,
    device_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_reviewer AS SELECT * FROM reviewer WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE outlet (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    aliases TEXT NOT NULL CHECK (json_valid(aliases)),
    outlet_type TEXT NOT NULL,
    country TEXT NOT NULL,
    alignment TEXT NOT NULL,
    parent TEXT REFERENCES outlet (uid) DEFERRABLE INITIALLY DEFERRED,
    reliability TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_outlet AS SELECT * FROM outlet WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL,
    outlet TEXT REFERENCES outlet (uid) DEFERRABLE INITIALLY DEFERRED,
    headline TEXT NOT NULL,
    byline TEXT NOT NULL,
    published TEXT NOT NULL,
    published_precision TEXT NOT NULL,
    language TEXT NOT NULL,
    url TEXT NOT NULL,
    archive_url TEXT NOT NULL,
    retrieved_at TEXT NOT NULL,
    imported_filename TEXT NOT NULL,
    raw_sha256 TEXT NOT NULL,
    encoding TEXT NOT NULL,
    had_bom INTEGER NOT NULL CHECK (had_bom IN (0, 1)),
    newline_style TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    char_count INTEGER NOT NULL,
    duplicate_of TEXT REFERENCES article (uid) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_article AS SELECT * FROM article WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE actor (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    aliases TEXT NOT NULL CHECK (json_valid(aliases)),
    actor_type TEXT NOT NULL,
    alignment TEXT NOT NULL,
    named INTEGER NOT NULL CHECK (named IN (0, 1)),
    reliability TEXT NOT NULL,
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    note TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_actor AS SELECT * FROM actor WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL,
    title_ar TEXT NOT NULL,
    title_en TEXT NOT NULL,
    event_type TEXT NOT NULL,
    acled_code TEXT NOT NULL,
    date TEXT NOT NULL,
    date_precision TEXT NOT NULL,
    place_name TEXT NOT NULL,
    admin1 TEXT NOT NULL,
    country TEXT NOT NULL,
    lat ANY CHECK (typeof(lat) IN ('integer', 'real', 'null')),
    lon ANY CHECK (typeof(lon) IN ('integer', 'real', 'null')),
    place_precision TEXT NOT NULL,
    place_sensitive INTEGER NOT NULL CHECK (place_sensitive IN (0, 1)),
    parent_event TEXT REFERENCES event (uid) DEFERRABLE INITIALLY DEFERRED,
    description TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_event AS SELECT * FROM event WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE event_actor (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    event TEXT NOT NULL REFERENCES event (uid) DEFERRABLE INITIALLY DEFERRED,
    actor TEXT NOT NULL REFERENCES actor (uid) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_event_actor AS SELECT * FROM event_actor WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL,
    article TEXT NOT NULL REFERENCES article (uid) DEFERRABLE INITIALLY DEFERRED,
    reviewer TEXT NOT NULL REFERENCES reviewer (uid) DEFERRABLE INITIALLY DEFERRED,
    claim_type TEXT NOT NULL,
    summary TEXT NOT NULL,
    modality TEXT NOT NULL,
    polarity TEXT NOT NULL,
    article_stance TEXT NOT NULL,
    place_text TEXT NOT NULL,
    place_sensitive INTEGER NOT NULL CHECK (place_sensitive IN (0, 1)),
    time_text TEXT NOT NULL,
    asserted_date TEXT NOT NULL,
    confidence TEXT NOT NULL,
    credibility TEXT NOT NULL,
    priority INTEGER NOT NULL CHECK (priority IN (0, 1)),
    status TEXT NOT NULL,
    adjudicated_from TEXT NOT NULL CHECK (json_valid(adjudicated_from)),
    guessed TEXT NOT NULL CHECK (json_valid(guessed)),
    note TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_claim AS SELECT * FROM claim WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE claim_span (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    claim TEXT NOT NULL REFERENCES claim (uid) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    role TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT,
    CHECK (0 <= start AND start < "end")
) STRICT;
CREATE VIEW live_claim_span AS SELECT * FROM claim_span WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE attribution (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    claim TEXT NOT NULL REFERENCES claim (uid) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    actor TEXT NOT NULL REFERENCES actor (uid) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    mode TEXT NOT NULL,
    cue_text TEXT NOT NULL,
    span TEXT REFERENCES claim_span (uid) DEFERRABLE INITIALLY DEFERRED,
    guessed INTEGER NOT NULL CHECK (guessed IN (0, 1)),
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_attribution AS SELECT * FROM attribution WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE quantity (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    claim TEXT NOT NULL REFERENCES claim (uid) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    span TEXT REFERENCES claim_span (uid) DEFERRABLE INITIALLY DEFERRED,
    surface TEXT NOT NULL,
    value ANY CHECK (typeof(value) IN ('integer', 'real', 'null')),
    low ANY CHECK (typeof(low) IN ('integer', 'real', 'null')),
    high ANY CHECK (typeof(high) IN ('integer', 'real', 'null')),
    comparator TEXT NOT NULL,
    unit TEXT NOT NULL,
    counted_group TEXT NOT NULL,
    population TEXT NOT NULL,
    sex_age TEXT NOT NULL,
    as_of_date TEXT NOT NULL,
    scope_text TEXT NOT NULL,
    figure_status TEXT NOT NULL,
    part_of TEXT REFERENCES quantity (uid) DEFERRABLE INITIALLY DEFERRED,
    is_derived INTEGER NOT NULL CHECK (is_derived IN (0, 1)),
    formula TEXT NOT NULL,
    guessed INTEGER NOT NULL CHECK (guessed IN (0, 1)),
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT,
    CHECK (low IS NULL OR high IS NULL OR low <= high),
    CHECK (value IS NULL OR ((low IS NULL OR low <= value) AND (high IS NULL OR value <= high)))
) STRICT;
CREATE VIEW live_quantity AS SELECT * FROM quantity WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE claim_event_link (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    claim TEXT NOT NULL REFERENCES claim (uid) DEFERRABLE INITIALLY DEFERRED,
    event TEXT NOT NULL REFERENCES event (uid) DEFERRABLE INITIALLY DEFERRED,
    relation TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_claim_event_link AS SELECT * FROM claim_event_link WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE label_scheme (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    single_choice INTEGER NOT NULL CHECK (single_choice IN (0, 1)),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_label_scheme AS SELECT * FROM label_scheme WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE label (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    scheme TEXT NOT NULL REFERENCES label_scheme (uid) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    short_ar TEXT NOT NULL,
    short_en TEXT NOT NULL,
    colour_light TEXT NOT NULL,
    colour_dark TEXT NOT NULL,
    shortcut TEXT NOT NULL,
    parent TEXT REFERENCES label (uid) DEFERRABLE INITIALLY DEFERRED,
    description_ar TEXT NOT NULL,
    description_en TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_label AS SELECT * FROM label WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE claim_label (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    claim TEXT NOT NULL REFERENCES claim (uid) DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL REFERENCES label (uid) DEFERRABLE INITIALLY DEFERRED,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_claim_label AS SELECT * FROM claim_label WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE assignment (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    article TEXT NOT NULL REFERENCES article (uid) DEFERRABLE INITIALLY DEFERRED,
    reviewer TEXT NOT NULL REFERENCES reviewer (uid) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    seconds INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_assignment AS SELECT * FROM assignment WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL,
    event TEXT REFERENCES event (uid) DEFERRABLE INITIALLY DEFERRED,
    text_ar TEXT NOT NULL,
    text_en TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit TEXT NOT NULL,
    counted_group TEXT NOT NULL,
    population TEXT NOT NULL,
    as_of_window TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_question AS SELECT * FROM question WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE position (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL REFERENCES question (uid) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    label_ar TEXT NOT NULL,
    label_en TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_position AS SELECT * FROM position WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE claim_position (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    claim TEXT NOT NULL REFERENCES claim (uid) DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL REFERENCES question (uid) DEFERRABLE INITIALLY DEFERRED,
    position TEXT REFERENCES position (uid) DEFERRABLE INITIALLY DEFERRED,
    quantity TEXT REFERENCES quantity (uid) DEFERRABLE INITIALLY DEFERRED,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_claim_position AS SELECT * FROM claim_position WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE claim_relation (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    claim_a TEXT NOT NULL REFERENCES claim (uid) DEFERRABLE INITIALLY DEFERRED,
    claim_b TEXT NOT NULL REFERENCES claim (uid) DEFERRABLE INITIALLY DEFERRED,
    question TEXT REFERENCES question (uid) DEFERRABLE INITIALLY DEFERRED,
    relation TEXT NOT NULL,
    comparability TEXT NOT NULL,
    same_origin INTEGER NOT NULL CHECK (same_origin IN (0, 1)),
    rationale TEXT NOT NULL,
    suggested_by TEXT NOT NULL CHECK (suggested_by IN ('person', 'rule')),
    accepted_by TEXT REFERENCES reviewer (uid) DEFERRABLE INITIALLY DEFERRED,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT,
    CHECK (claim_a <> claim_b)
) STRICT;
CREATE VIEW live_claim_relation AS SELECT * FROM claim_relation WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE event_figure (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    question TEXT NOT NULL REFERENCES question (uid) DEFERRABLE INITIALLY DEFERRED,
    low ANY CHECK (typeof(low) IN ('integer', 'real', 'null')),
    best ANY CHECK (typeof(best) IN ('integer', 'real', 'null')),
    high ANY CHECK (typeof(high) IN ('integer', 'real', 'null')),
    rule_used TEXT NOT NULL CHECK (rule_used <> ''),
    grade TEXT NOT NULL,
    rationale TEXT NOT NULL CHECK (rationale <> ''),
    supporting_claims TEXT NOT NULL CHECK (json_valid(supporting_claims)),
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT,
    CHECK (low <= best),
    CHECK (best <= high),
    CHECK (low <= high)
) STRICT;
CREATE VIEW live_event_figure AS SELECT * FROM event_figure WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE referent (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL,
    event TEXT REFERENCES event (uid) DEFERRABLE INITIALLY DEFERRED,
    name_ar TEXT NOT NULL,
    name_en TEXT NOT NULL,
    note TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_referent AS SELECT * FROM referent WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE referent_variant (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    referent TEXT NOT NULL REFERENCES referent (uid) DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL CHECK (text <> ''),
    note TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_referent_variant AS SELECT * FROM referent_variant WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE question_dismissal (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    event TEXT NOT NULL REFERENCES event (uid) DEFERRABLE INITIALLY DEFERRED,
    reviewer TEXT NOT NULL REFERENCES reviewer (uid) DEFERRABLE INITIALLY DEFERRED,
    key TEXT NOT NULL CHECK (key <> ''),
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_question_dismissal AS SELECT * FROM question_dismissal WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE dismissal (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    article TEXT NOT NULL REFERENCES article (uid) DEFERRABLE INITIALLY DEFERRED,
    reviewer TEXT NOT NULL REFERENCES reviewer (uid) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('figure', 'date', 'place', 'attribution')),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT,
    CHECK (0 <= start AND start < "end")
) STRICT;
CREATE VIEW live_dismissal AS SELECT * FROM dismissal WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE passage_dismissal (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    article_a TEXT NOT NULL REFERENCES article (uid) DEFERRABLE INITIALLY DEFERRED,
    start_a INTEGER NOT NULL,
    end_a INTEGER NOT NULL,
    article_b TEXT NOT NULL REFERENCES article (uid) DEFERRABLE INITIALLY DEFERRED,
    start_b INTEGER NOT NULL,
    end_b INTEGER NOT NULL,
    reviewer TEXT NOT NULL REFERENCES reviewer (uid) DEFERRABLE INITIALLY DEFERRED,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT,
    CHECK (0 <= start_a AND start_a < end_a),
    CHECK (0 <= start_b AND start_b < end_b)
) STRICT;
CREATE VIEW live_passage_dismissal AS SELECT * FROM passage_dismissal WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    filters TEXT NOT NULL CHECK (json_valid(filters)),
    reviewer TEXT NOT NULL REFERENCES reviewer (uid) DEFERRABLE INITIALLY DEFERRED,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_saved_search AS SELECT * FROM saved_search WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE TABLE word_entry (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    list_name TEXT NOT NULL,
    code TEXT NOT NULL,
    word TEXT NOT NULL CHECK (word <> ''),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    rev TEXT NOT NULL,
    batch_id TEXT,
    deleted_at TEXT
) STRICT;
CREATE VIEW live_word_entry AS SELECT * FROM word_entry WHERE deleted_at IS NULL
    AND (batch_id IS NULL OR batch_id NOT IN (SELECT batch_id FROM batch WHERE open));

CREATE INDEX article_outlet ON article (outlet, deleted_at, batch_id);
CREATE INDEX article_duplicate ON article (duplicate_of) WHERE duplicate_of IS NOT NULL;
CREATE INDEX article_number ON article (number);
CREATE INDEX article_newest ON article (published, number, deleted_at, batch_id);
CREATE INDEX article_text ON article (text_sha256);
CREATE INDEX article_raw ON article (raw_sha256);
CREATE INDEX outlet_parent ON outlet (parent) WHERE parent IS NOT NULL;
CREATE INDEX label_parent ON label (parent) WHERE parent IS NOT NULL;
CREATE INDEX event_parent ON event (parent_event) WHERE parent_event IS NOT NULL;
CREATE INDEX attribution_span ON attribution (span) WHERE span IS NOT NULL;
CREATE INDEX quantity_span ON quantity (span) WHERE span IS NOT NULL;
CREATE INDEX quantity_whole ON quantity (part_of) WHERE part_of IS NOT NULL;
CREATE INDEX actor_name ON actor (uid, name_ar, deleted_at, batch_id);
CREATE INDEX event_title ON event (uid, title_ar, deleted_at, batch_id);
CREATE INDEX event_actor_event ON event_actor (event);
CREATE INDEX event_actor_actor ON event_actor (actor);
CREATE INDEX claim_article ON claim (article, number, reviewer, deleted_at, batch_id);
CREATE INDEX claim_kind ON claim (claim_type, status, reviewer, deleted_at, batch_id, uid);
CREATE INDEX claim_place ON claim (place_text, guessed, batch_id) WHERE place_text <> '' AND deleted_at IS NULL;
CREATE INDEX claim_span_claim ON claim_span (claim, seq);
CREATE INDEX claim_span_place ON claim_span (start, "end");
CREATE INDEX attribution_claim ON attribution (claim, role, seq, actor, deleted_at, batch_id);
CREATE INDEX attribution_actor ON attribution (actor, claim, deleted_at, batch_id);
CREATE INDEX quantity_claim ON quantity (claim, seq, deleted_at, batch_id);
CREATE INDEX attribution_guessed ON attribution (claim) WHERE guessed = 1;
CREATE INDEX quantity_guessed ON quantity (claim) WHERE guessed = 1;
CREATE INDEX link_claim ON claim_event_link (claim, event, deleted_at, batch_id);
CREATE INDEX link_event ON claim_event_link (event, claim, deleted_at, batch_id);
CREATE INDEX label_scheme_position ON label (scheme, position);
CREATE INDEX claim_label_claim ON claim_label (claim);
CREATE INDEX claim_label_label ON claim_label (label);
CREATE INDEX assignment_article ON assignment (article, reviewer);
CREATE INDEX question_event ON question (event) WHERE event IS NOT NULL;
CREATE INDEX position_question ON position (question, seq);
CREATE INDEX claim_position_claim ON claim_position (claim);
CREATE INDEX claim_position_question ON claim_position (question, claim, deleted_at, batch_id);
CREATE INDEX claim_position_position ON claim_position (position) WHERE position IS NOT NULL;
CREATE INDEX claim_position_quantity ON claim_position (quantity) WHERE quantity IS NOT NULL;
CREATE INDEX claim_relation_a ON claim_relation (claim_a);
CREATE INDEX claim_relation_b ON claim_relation (claim_b);
CREATE INDEX claim_relation_question ON claim_relation (question) WHERE question IS NOT NULL;
CREATE INDEX event_figure_question ON event_figure (question);
CREATE INDEX referent_event ON referent (event) WHERE event IS NOT NULL;
CREATE INDEX referent_variant_referent ON referent_variant (referent);
CREATE INDEX question_dismissal_event ON question_dismissal (event, reviewer);
CREATE INDEX dismissal_place ON dismissal (article, reviewer);
CREATE INDEX passage_dismissal_a ON passage_dismissal (article_a);
CREATE INDEX passage_dismissal_b ON passage_dismissal (article_b);
CREATE VIRTUAL TABLE article_index USING fts5 (
    folded, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);
-- Taking an import back rewrites what is left of the index again and again at the 10 % that is usual.
INSERT INTO article_index (article_index, rank) VALUES ('deletemerge', 50);
CREATE VIRTUAL TABLE article_vocabulary USING fts5vocab (article_index, row);

-- The folded forms under which actors and outlets are found again. Forms are only added: see db/name_index.py.
CREATE TABLE name_index (
    tbl TEXT NOT NULL,
    folded TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    PRIMARY KEY (tbl, folded, row_id)
) STRICT, WITHOUT ROWID;
