-- The campaign. One text for SQLite and PostgreSQL; {int}, {real} and {strict} are filled in for each.
-- Truths are 0 or 1, moments are microseconds since 1970 in UTC, days are ISO dates, words are those of the code.

CREATE TABLE installation (
    id {int} PRIMARY KEY CHECK (id = 1),
    stage TEXT NOT NULL,
    halted_by TEXT,
    halted_at {int},
    halted_why TEXT,
    salt TEXT NOT NULL,
    exclusion TEXT NOT NULL DEFAULT 'empty',
    created_at {int} NOT NULL
){strict};

-- A plan version is never changed; approving one makes it current only if its parent is.
CREATE TABLE plan_version (
    version {int} PRIMARY KEY,
    parent {int} REFERENCES plan_version (version),
    hash TEXT NOT NULL,
    source TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'current', 'superseded')),
    drafted_by TEXT NOT NULL,
    drafted_at {int} NOT NULL,
    approved_by TEXT,
    approved_at {int}
){strict};
CREATE UNIQUE INDEX one_current_plan ON plan_version (state) WHERE state = 'current';

CREATE TABLE verdict (
    id {int} PRIMARY KEY,
    phase TEXT NOT NULL,
    at {int} NOT NULL,
    plan {int} NOT NULL REFERENCES plan_version (version),
    verdict TEXT NOT NULL,
    shape TEXT NOT NULL,
    evidence TEXT NOT NULL,
    judgement TEXT NOT NULL,
    by_actor TEXT NOT NULL,
    why TEXT
){strict};
CREATE INDEX verdict_by_phase ON verdict (phase, at);

CREATE TABLE phase (
    id TEXT PRIMARY KEY,
    position {int} NOT NULL,
    stage TEXT NOT NULL,
    opened_at {int},
    -- The verdict that opened it. A verdict opens one phase.
    opened_by {int} UNIQUE REFERENCES verdict (id),
    met_since {int},
    remediated_at {int},
    verdict {int} REFERENCES verdict (id)
){strict};

CREATE TABLE cohort (
    id TEXT PRIMARY KEY,
    phase TEXT NOT NULL REFERENCES phase (id),
    position {int} NOT NULL,
    stage TEXT NOT NULL,
    since {int} NOT NULL,
    deadline TEXT,
    last_invited_at {int}
){strict};

CREATE TABLE person (
    id {int} PRIMARY KEY,
    account {key} NOT NULL UNIQUE,
    name TEXT NOT NULL,
    email TEXT,
    department TEXT NOT NULL,
    site TEXT NOT NULL,
    country TEXT NOT NULL,
    language TEXT NOT NULL,
    executive {int} NOT NULL,
    vip {int} NOT NULL,
    volunteer {int} NOT NULL,
    cohort TEXT REFERENCES cohort (id),
    turn {int} NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('waiting', 'invited', 'done', 'exempt', 'left')),
    invited_at {int},
    done_at {int},
    open_devices {int} NOT NULL CHECK (open_devices >= 0),
    reminders {int} NOT NULL,
    nudged_at {int},
    exempt_until TEXT,
    access_excluded {int} NOT NULL,
    due_at {int},
    -- The name in lower case as it is written, and from its last word on: what a search begins with.
    search_first {key} NOT NULL,
    search_last {key} NOT NULL,
    -- The last whole list that they stood on.
    listed {int} NOT NULL DEFAULT 0,
    CHECK (stage <> 'done' OR open_devices = 0),
    CHECK (stage <> 'exempt' OR exempt_until IS NOT NULL)
){strict};
CREATE INDEX person_turn ON person (cohort, turn) WHERE stage = 'waiting';
CREATE INDEX person_by_cohort ON person (cohort, stage, id);
CREATE INDEX person_unplaced ON person (id) WHERE cohort IS NULL;
CREATE INDEX person_by_stage ON person (stage, id);
CREATE INDEX person_first ON person (search_first);
CREATE INDEX person_last ON person (search_last);
CREATE INDEX person_due ON person (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX person_exempt ON person (exempt_until) WHERE stage = 'exempt';
CREATE INDEX person_excluded ON person (cohort) WHERE access_excluded = 1 AND stage = 'done';

-- A device is managed by one service at a time: there is one column, and its states bind it (I-1).
CREATE TABLE device (
    id {int} PRIMARY KEY,
    owner {int} NOT NULL REFERENCES person (id),
    cohort TEXT REFERENCES cohort (id),
    name TEXT NOT NULL,
    model TEXT NOT NULL,
    serial {key},
    platform TEXT NOT NULL,
    ownership TEXT NOT NULL,
    os_version TEXT NOT NULL,
    source_id TEXT UNIQUE,
    target_id TEXT UNIQUE,
    state TEXT NOT NULL,
    since {int} NOT NULL,
    managed_by TEXT NOT NULL CHECK (managed_by IN ('source', 'nobody', 'target')),
    source_standing TEXT NOT NULL,
    source_at {int} NOT NULL,
    target_standing TEXT NOT NULL,
    target_at {int} NOT NULL,
    enrolled_at {int},
    had_source {int} NOT NULL,
    instructed_at {int},
    said_removed_at {int},
    gap_since {int},
    attempts {int} NOT NULL,
    failure TEXT,
    compliance TEXT NOT NULL,
    checks TEXT NOT NULL,
    nudges {int} NOT NULL,
    due_at {int},
    CHECK (state NOT IN ('enrolled', 'compliant', 'validated') OR (managed_by = 'target' AND source_standing = 'absent')),
    CHECK (state NOT IN ('in-gap', 'enrolling', 'abandoned') OR managed_by = 'nobody'),
    CHECK (state <> 'unenroll-started' OR managed_by = 'source'),
    CHECK (state <> 'in-gap' OR gap_since IS NOT NULL)
){strict};
CREATE INDEX device_by_owner ON device (owner);
CREATE INDEX device_by_serial ON device (serial) WHERE serial IS NOT NULL;
-- Lists are read in the order of ids from as many places of this index as a filter leaves open.
CREATE INDEX device_by_state ON device (state, cohort, platform, id);
CREATE INDEX device_due ON device (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE cohort_count (
    cohort TEXT NOT NULL,
    measure TEXT NOT NULL,
    value {int} NOT NULL,
    PRIMARY KEY (cohort, measure)
){strict};

CREATE TABLE day_count (
    day TEXT NOT NULL,
    cohort TEXT NOT NULL,
    measure TEXT NOT NULL,
    value {int} NOT NULL,
    PRIMARY KEY (day, cohort, measure)
){strict};

CREATE TABLE message (
    id {int} PRIMARY KEY,
    person {int} NOT NULL REFERENCES person (id),
    phase TEXT NOT NULL,
    kind TEXT NOT NULL,
    occasion TEXT NOT NULL,
    plan {int} NOT NULL REFERENCES plan_version (version),
    planned_at {int} NOT NULL,
    state TEXT NOT NULL,
    language TEXT NOT NULL,
    facts TEXT NOT NULL,
    sent_at {int},
    outcome TEXT,
    -- Nobody gets an occasion twice.
    UNIQUE (person, occasion),
    CHECK (state NOT IN ('sent', 'delivered') OR sent_at IS NOT NULL)
){strict};
CREATE INDEX message_by_state ON message (state, planned_at);
CREATE INDEX message_by_phase ON message (phase, kind, state, id);

CREATE TABLE message_count (
    phase TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    value {int} NOT NULL,
    first_at {int} NOT NULL,
    PRIMARY KEY (phase, kind, state)
){strict};

-- A message is handed over once: there is one row for it, or none.
CREATE TABLE delivery (
    message {int} PRIMARY KEY REFERENCES message (id),
    message_id TEXT NOT NULL UNIQUE,
    at {int} NOT NULL
){strict};

CREATE TABLE ticket (
    id {int} PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    person {int} NOT NULL REFERENCES person (id),
    device {int} REFERENCES device (id),
    cohort TEXT,
    step TEXT,
    origin TEXT NOT NULL,
    cause TEXT NOT NULL,
    words TEXT NOT NULL,
    tier {int} NOT NULL CHECK (tier BETWEEN 1 AND 4),
    state TEXT NOT NULL,
    opened_at {int} NOT NULL,
    changed_at {int} NOT NULL,
    information TEXT,
    resolution TEXT,
    escalations {int} NOT NULL,
    reopened {int} NOT NULL,
    CHECK (state <> 'closed' OR (resolution IS NOT NULL AND tier = 1))
){strict};
CREATE INDEX ticket_by_tier ON ticket (tier, state, opened_at);
CREATE INDEX ticket_by_person ON ticket (person);
CREATE INDEX ticket_by_device ON ticket (device) WHERE device IS NOT NULL;

CREATE TABLE ticket_event (
    ticket {int} NOT NULL REFERENCES ticket (id),
    number {int} NOT NULL,
    at {int} NOT NULL,
    by_actor TEXT NOT NULL,
    tier {int} NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (ticket, number)
){strict};

CREATE TABLE known_problem (
    cause TEXT NOT NULL,
    platform TEXT NOT NULL,
    resolution TEXT NOT NULL,
    ticket {int} NOT NULL REFERENCES ticket (id),
    found_at {int} NOT NULL,
    PRIMARY KEY (cause, platform)
){strict};

CREATE TABLE job (
    id {int} PRIMARY KEY,
    act TEXT NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    plan {int} NOT NULL REFERENCES plan_version (version),
    run_at {int} NOT NULL,
    attempt {int} NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'done', 'failed', 'cancelled')),
    lease TEXT,
    lease_until {int},
    -- Whether an earlier try may have taken effect without anybody hearing of it.
    unclear {int} NOT NULL DEFAULT 0,
    error TEXT,
    done_at {int}
){strict};
CREATE INDEX job_queue ON job (run_at, id) WHERE state = 'queued';
CREATE INDEX job_failed ON job (id) WHERE state = 'failed';

CREATE TABLE journal (
    seq {int} PRIMARY KEY,
    at {int} NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    person {int},
    device {int},
    phase TEXT,
    event TEXT NOT NULL,
    hash TEXT NOT NULL
){strict};
CREATE INDEX journal_by_person ON journal (person, seq) WHERE person IS NOT NULL;
CREATE INDEX journal_by_device ON journal (device, seq) WHERE device IS NOT NULL;
CREATE INDEX journal_by_phase ON journal (phase, seq) WHERE phase IS NOT NULL;
CREATE INDEX journal_by_kind ON journal (kind, seq);

CREATE TABLE journal_head (
    id {int} PRIMARY KEY CHECK (id = 1),
    seq {int} NOT NULL,
    hash TEXT NOT NULL
){strict};
INSERT INTO journal_head (id, seq, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TABLE request (
    id {int} PRIMARY KEY,
    step TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at {int} NOT NULL,
    agreed_by TEXT,
    agreed_at {int},
    state TEXT NOT NULL CHECK (state IN ('open', 'taken', 'withdrawn')),
    CHECK (agreed_by IS NULL OR agreed_by <> asked_by)
){strict};
CREATE UNIQUE INDEX request_once ON request (step) WHERE state = 'open';

CREATE TABLE confirmation (
    phase TEXT NOT NULL,
    kind TEXT NOT NULL,
    number {int} NOT NULL,
    by_actor TEXT NOT NULL,
    at {int} NOT NULL,
    PRIMARY KEY (phase, kind, number)
){strict};

-- A block of a large phase is planned in pieces: through is the last person so far.
CREATE TABLE planned_block (
    phase TEXT NOT NULL,
    block TEXT NOT NULL,
    planned_at {int} NOT NULL,
    people {int} NOT NULL,
    through {int} NOT NULL,
    complete {int} NOT NULL,
    PRIMARY KEY (phase, block)
){strict};

-- One gatekeeper for each resource (I-2): two rules that apply to the same resource can't both be written down.
CREATE TABLE access_rule (
    resource TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('source', 'target')),
    mode TEXT NOT NULL CHECK (mode IN ('off', 'report-only', 'enforced-with-exclusions', 'default-block')),
    pending TEXT,
    PRIMARY KEY (resource, side)
){strict};
CREATE UNIQUE INDEX one_gatekeeper ON access_rule (resource) WHERE mode IN ('enforced-with-exclusions', 'default-block');

-- How far each source of evidence has been read.
CREATE TABLE feed (
    name TEXT PRIMARY KEY,
    seen_at {int} NOT NULL,
    whole_at {int},
    position {int} NOT NULL
){strict};

-- Devices that a service reports and that could not be told apart from others, for a person to look at.
CREATE TABLE unmatched (
    side TEXT NOT NULL,
    id TEXT NOT NULL,
    account TEXT NOT NULL,
    description TEXT NOT NULL,
    at {int} NOT NULL,
    PRIMARY KEY (side, id)
){strict};

CREATE TABLE feedback (
    person {int} PRIMARY KEY REFERENCES person (id),
    at {int} NOT NULL,
    score {int} NOT NULL CHECK (score BETWEEN 1 AND 5),
    words TEXT NOT NULL
){strict};

CREATE TABLE account (
    name TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    password TEXT NOT NULL,
    language TEXT,
    created_at {int} NOT NULL
){strict};

CREATE TABLE session (
    token TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (name),
    created_at {int} NOT NULL,
    expires_at {int} NOT NULL
){strict};

-- The one process that acts: another on the same database refuses to start until this one has been silent.
CREATE TABLE engine (
    id {int} PRIMARY KEY CHECK (id = 1),
    holder TEXT NOT NULL,
    until {int} NOT NULL
){strict};
