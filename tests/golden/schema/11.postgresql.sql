CREATE TABLE alerts (
    id VARCHAR COLLATE "C" NOT NULL,
    ally VARCHAR NOT NULL,
    flag_id VARCHAR COLLATE "C" NOT NULL,
    n INTEGER NOT NULL,
    known_at VARCHAR NOT NULL,
    record TEXT NOT NULL,
    rev INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (ally, flag_id, n)
);

CREATE INDEX alerts_by_ally ON alerts (ally, flag_id, n);

CREATE TABLE answers (
    id VARCHAR COLLATE "C" NOT NULL,
    message_id VARCHAR COLLATE "C" NOT NULL,
    ally VARCHAR NOT NULL,
    word VARCHAR NOT NULL,
    mailbox VARCHAR NOT NULL,
    seconds BIGINT NOT NULL,
    known_at VARCHAR NOT NULL,
    record TEXT NOT NULL,
    rev INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (message_id, word, mailbox)
);

CREATE INDEX ix_answers_message_id ON answers (message_id);

CREATE TABLE attempts (
    message_id VARCHAR COLLATE "C" NOT NULL,
    tries INTEGER NOT NULL,
    unanswered INTEGER NOT NULL,
    first_at VARCHAR NOT NULL,
    next_at VARCHAR NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (message_id)
);

CREATE TABLE audit (
    n BIGSERIAL NOT NULL,
    at VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    about VARCHAR COLLATE "C" NOT NULL,
    what VARCHAR NOT NULL,
    by TEXT NOT NULL,
    because TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (n)
);

CREATE INDEX ix_audit_about ON audit (about);

CREATE TABLE boxes (
    name VARCHAR COLLATE "C" NOT NULL,
    place VARCHAR NOT NULL,
    PRIMARY KEY (name)
);

CREATE TABLE came_back (
    id VARCHAR COLLATE "C" NOT NULL,
    box VARCHAR NOT NULL,
    arrived_at VARCHAR NOT NULL,
    raw BYTEA NOT NULL,
    became VARCHAR NOT NULL,
    message_id VARCHAR COLLATE "C",
    why TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_came_back_became ON came_back (became);

CREATE INDEX ix_came_back_message_id ON came_back (message_id);

CREATE TABLE cases (
    id VARCHAR COLLATE "C" NOT NULL,
    authority VARCHAR NOT NULL,
    caption VARCHAR,
    owner VARCHAR,
    known_at VARCHAR NOT NULL,
    record TEXT NOT NULL,
    rev INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_cases_caption ON cases (caption);

CREATE TABLE consolidated (
    document_id VARCHAR COLLATE "C" NOT NULL,
    case_id VARCHAR COLLATE "C" NOT NULL,
    PRIMARY KEY (document_id, case_id)
);

CREATE INDEX ix_consolidated_case_id ON consolidated (case_id);

CREATE TABLE consumed (
    stage VARCHAR COLLATE "C" NOT NULL,
    topic VARCHAR COLLATE "C" NOT NULL,
    partition INTEGER NOT NULL,
    next_offset BIGINT NOT NULL,
    epoch VARCHAR DEFAULT '' NOT NULL,
    PRIMARY KEY (stage, topic, partition)
);

CREATE TABLE contact_points (
    ally VARCHAR COLLATE "C" NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (ally)
);

CREATE TABLE corrections (
    document_id VARCHAR COLLATE "C" NOT NULL,
    corrected VARCHAR COLLATE "C" NOT NULL,
    PRIMARY KEY (document_id, corrected)
);

CREATE INDEX ix_corrections_corrected ON corrections (corrected);

CREATE TABLE court_words (
    flag_id VARCHAR COLLATE "C" NOT NULL,
    n INTEGER NOT NULL,
    record TEXT NOT NULL,
    who VARCHAR NOT NULL,
    PRIMARY KEY (flag_id, n)
);

CREATE TABLE dead_letters (
    issue_id VARCHAR COLLATE "C" NOT NULL,
    topic VARCHAR NOT NULL,
    key VARCHAR NOT NULL,
    value BYTEA NOT NULL,
    reason TEXT NOT NULL,
    died_at VARCHAR NOT NULL,
    PRIMARY KEY (issue_id)
);

CREATE TABLE decided (
    ally VARCHAR COLLATE "C" NOT NULL,
    flag_id VARCHAR COLLATE "C" NOT NULL,
    rev INTEGER NOT NULL,
    notice_rev INTEGER NOT NULL,
    until DATE,
    PRIMARY KEY (ally, flag_id)
);

CREATE INDEX decided_whole ON decided (ally, flag_id, rev, notice_rev, until);

CREATE TABLE desks (
    ally VARCHAR COLLATE "C" NOT NULL,
    basis VARCHAR NOT NULL,
    day DATE NOT NULL,
    to_server BOOLEAN NOT NULL,
    told_first TEXT NOT NULL,
    PRIMARY KEY (ally)
);

CREATE TABLE documents (
    id VARCHAR COLLATE "C" NOT NULL,
    source VARCHAR NOT NULL,
    published DATE NOT NULL,
    known_at VARCHAR NOT NULL,
    record TEXT NOT NULL,
    rev INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE endings (
    flag_id VARCHAR COLLATE "C" NOT NULL,
    n INTEGER NOT NULL,
    ended_on DATE,
    word TEXT NOT NULL,
    who VARCHAR NOT NULL,
    PRIMARY KEY (flag_id, n)
);

CREATE TABLE flags (
    id VARCHAR COLLATE "C" NOT NULL,
    case_id VARCHAR COLLATE "C",
    announced_in VARCHAR COLLATE "C",
    known_at VARCHAR NOT NULL,
    record TEXT NOT NULL,
    rev INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX flags_by_rev ON flags (id, rev);

CREATE INDEX ix_flags_announced_in ON flags (announced_in);

CREATE INDEX ix_flags_case_id ON flags (case_id);

CREATE TABLE gone (
    kind VARCHAR NOT NULL,
    id VARCHAR COLLATE "C" NOT NULL,
    rev INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
);

CREATE TABLE grounds (
    id VARCHAR COLLATE "C" NOT NULL,
    ally VARCHAR COLLATE "C" NOT NULL,
    flag_id VARCHAR COLLATE "C" NOT NULL,
    ours VARCHAR COLLATE "C" NOT NULL,
    key VARCHAR COLLATE "C" NOT NULL,
    since VARCHAR NOT NULL,
    released_at VARCHAR,
    released_by VARCHAR,
    PRIMARY KEY (id)
);

CREATE INDEX ix_grounds_ally ON grounds (ally);

CREATE TABLE handed_over (
    ally VARCHAR COLLATE "C" NOT NULL,
    mailbox VARCHAR COLLATE "C" NOT NULL,
    at VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    PRIMARY KEY (ally, mailbox)
);

CREATE TABLE in_hand (
    message_id VARCHAR COLLATE "C" NOT NULL,
    to_server BOOLEAN NOT NULL,
    PRIMARY KEY (message_id)
);

CREATE TABLE issues (
    id VARCHAR COLLATE "C" NOT NULL,
    kind VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    owner VARCHAR COLLATE "C",
    known_at VARCHAR NOT NULL,
    record TEXT NOT NULL,
    rev INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_issues_owner ON issues (owner);

CREATE TABLE joins (
    provisional VARCHAR COLLATE "C" NOT NULL,
    case_id VARCHAR COLLATE "C" NOT NULL,
    decided_at VARCHAR NOT NULL,
    PRIMARY KEY (provisional)
);

CREATE TABLE lists (
    message_id VARCHAR COLLATE "C" NOT NULL,
    ally VARCHAR COLLATE "C" NOT NULL,
    mailbox VARCHAR COLLATE "C" NOT NULL,
    at VARCHAR NOT NULL,
    follows TEXT NOT NULL,
    PRIMARY KEY (message_id)
);

CREATE INDEX ix_lists_ally ON lists (ally);

CREATE TABLE local_rights (
    source VARCHAR COLLATE "C" NOT NULL,
    ally VARCHAR COLLATE "C" NOT NULL,
    ours VARCHAR COLLATE "C" NOT NULL,
    key VARCHAR COLLATE "C" NOT NULL,
    record TEXT NOT NULL,
    who VARCHAR NOT NULL,
    PRIMARY KEY (source, ally, ours, key)
);

CREATE TABLE local_rights_log (
    n BIGINT NOT NULL,
    at VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    did VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    digest VARCHAR NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (n)
);

CREATE TABLE messages (
    id VARCHAR COLLATE "C" NOT NULL,
    ally VARCHAR NOT NULL,
    recipient VARCHAR NOT NULL,
    sent BOOLEAN NOT NULL,
    occasion VARCHAR DEFAULT 'immediate' NOT NULL,
    turn INTEGER DEFAULT '2' NOT NULL,
    to_server BOOLEAN DEFAULT false NOT NULL,
    to_removed BOOLEAN DEFAULT false NOT NULL,
    raw BYTEA NOT NULL,
    known_at VARCHAR NOT NULL,
    record TEXT NOT NULL,
    rev INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_messages_sent ON messages (sent);

CREATE INDEX messages_in_turn ON messages (sent, turn, known_at, id);

CREATE TABLE notices (
    id VARCHAR COLLATE "C" NOT NULL,
    case_id VARCHAR COLLATE "C",
    published DATE NOT NULL,
    document_version VARCHAR NOT NULL,
    extractor VARCHAR NOT NULL,
    known_at VARCHAR NOT NULL,
    record TEXT NOT NULL,
    rev INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_notices_case_id ON notices (case_id);

CREATE INDEX notices_by_case ON notices (case_id, published);

CREATE TABLE outgoing (
    n BIGSERIAL NOT NULL,
    topic VARCHAR NOT NULL,
    key VARCHAR NOT NULL,
    value BYTEA NOT NULL,
    PRIMARY KEY (n)
);

CREATE TABLE recalls (
    alert_id VARCHAR COLLATE "C" NOT NULL,
    ally VARCHAR COLLATE "C" NOT NULL,
    flag_id VARCHAR COLLATE "C" NOT NULL,
    revision VARCHAR NOT NULL,
    open BOOLEAN NOT NULL,
    PRIMARY KEY (alert_id)
);

CREATE INDEX ix_recalls_open ON recalls (open);

CREATE TABLE reminders (
    message_id VARCHAR COLLATE "C" NOT NULL,
    alert_id VARCHAR COLLATE "C" NOT NULL,
    step INTEGER NOT NULL,
    PRIMARY KEY (message_id)
);

CREATE INDEX ix_reminders_alert_id ON reminders (alert_id);

CREATE TABLE rulings (
    id VARCHAR COLLATE "C" NOT NULL,
    case_id VARCHAR COLLATE "C" NOT NULL,
    since VARCHAR NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX ix_rulings_case_id ON rulings (case_id);

CREATE TABLE schema_version (
    version SERIAL NOT NULL,
    PRIMARY KEY (version)
);

CREATE TABLE sources (
    name VARCHAR COLLATE "C" NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (name)
);

CREATE TABLE times (
    name VARCHAR COLLATE "C" NOT NULL,
    at VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    PRIMARY KEY (name)
);

CREATE TABLE told (
    message_id VARCHAR COLLATE "C" NOT NULL,
    alert_id VARCHAR COLLATE "C" NOT NULL,
    recipient VARCHAR NOT NULL,
    PRIMARY KEY (message_id, alert_id),
    UNIQUE (alert_id, recipient)
);

CREATE TABLE verifications (
    message_id VARCHAR COLLATE "C" NOT NULL,
    ally VARCHAR COLLATE "C" NOT NULL,
    mailbox VARCHAR COLLATE "C" NOT NULL,
    at VARCHAR NOT NULL,
    PRIMARY KEY (message_id)
);

CREATE TABLE verified (
    ally VARCHAR COLLATE "C" NOT NULL,
    mailbox VARCHAR COLLATE "C" NOT NULL,
    at VARCHAR NOT NULL,
    how TEXT NOT NULL,
    PRIMARY KEY (ally, mailbox)
);

INSERT INTO schema_version (version) VALUES (11);
