-- All times are microseconds since 1970.

-- The last number of a lease, so that no number is ever given twice.
CREATE TABLE webhook_fences (last INTEGER NOT NULL) STRICT;
INSERT INTO webhook_fences VALUES (0);

-- What becomes of a delivery: one row, from its arrival until it is purged.
CREATE TABLE webhook_deliveries (
    -- AUTOINCREMENT never gives a number twice, so a later arrival has a higher number.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- The hash of provider, endpoint, tenant and the signed id.
    key BLOB NOT NULL UNIQUE CHECK (length(key) = 32),
    -- The hash of what was signed, without its time.
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'dead', 'discarded')),
    -- Whether it has a row in webhook_contents: an inbox has it. Otherwise a service runs it, or has run it,
    -- while its sender waits.
    stored INTEGER NOT NULL CHECK (stored IN (0, 1)),
    -- The number of its last lease. Only who has this number settles it.
    fence INTEGER NOT NULL DEFAULT 0,
    -- How often its handler was started, since it was stored or replayed.
    attempts INTEGER NOT NULL DEFAULT 0,
    -- When a worker may lease it: when its next attempt is due, or its lease is over. NULL: it is finished,
    -- it is behind another one of its serial, or it isn't stored.
    due_at INTEGER,
    -- Stored: until when its provider could send it again and have it accepted. Otherwise: the end of its
    -- lease, and when it is done, of its retention.
    keep_until INTEGER NOT NULL,
    -- The hash of provider and serial key, where its handler names one.
    serial INTEGER,
    finished_at INTEGER,
    -- Why it is dead.
    reason TEXT CHECK (reason IN ('failed', 'exhausted', 'unreadable')),
    received_at INTEGER NOT NULL,
    -- As the signed content says them, for people and filters; the id is cut.
    provider TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    tenant TEXT NOT NULL DEFAULT '',
    delivery_id TEXT NOT NULL,
    event_type TEXT
) STRICT;

-- What workers ask: what is due, and whose turn it is.
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (provider, due_at) WHERE due_at IS NOT NULL;
CREATE UNIQUE INDEX webhook_deliveries_turns ON webhook_deliveries (serial)
    WHERE serial IS NOT NULL AND due_at IS NOT NULL;
CREATE INDEX webhook_deliveries_serials ON webhook_deliveries (serial, id)
    WHERE serial IS NOT NULL AND state IN ('waiting', 'running');

-- What people ask: what waits, runs or is dead, and what is held up.
CREATE INDEX webhook_deliveries_states ON webhook_deliveries (state, id) WHERE stored;
CREATE INDEX webhook_deliveries_held_up ON webhook_deliveries (id)
    WHERE state = 'waiting' AND due_at IS NULL;

-- What purging asks.
CREATE INDEX webhook_deliveries_finished ON webhook_deliveries (state, finished_at)
    WHERE stored AND finished_at IS NOT NULL;
CREATE INDEX webhook_deliveries_over ON webhook_deliveries (keep_until) WHERE NOT stored;

-- What arrived: written once, and never changed.
CREATE TABLE webhook_contents (
    delivery INTEGER PRIMARY KEY,
    -- What it takes to verify the delivery again: lines of `name: value` for the headers that the scheme
    -- names, and the body byte for byte.
    headers TEXT NOT NULL,
    body BLOB NOT NULL,
    secret_index INTEGER NOT NULL
) STRICT;

-- The attempts that did not succeed.
CREATE TABLE webhook_attempts (
    delivery INTEGER NOT NULL,
    fence INTEGER NOT NULL,
    number INTEGER NOT NULL,
    began_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    -- `retry`, or why the delivery was given up.
    outcome TEXT NOT NULL,
    error TEXT NOT NULL,
    PRIMARY KEY (delivery, fence)
) STRICT, WITHOUT ROWID;

-- What no worker leases; empty means all.
CREATE TABLE webhook_pauses (
    provider TEXT NOT NULL,
    event_type TEXT NOT NULL,
    tenant TEXT NOT NULL,
    PRIMARY KEY (provider, event_type, tenant)
) STRICT, WITHOUT ROWID;
