-- One sequence for the leases of all deliveries, so that no number is ever given twice.
CREATE SEQUENCE webhook_fences;

-- Given before the rows are sorted, so that a later arrival has a higher number.
CREATE SEQUENCE webhook_delivery_ids;

-- What becomes of a delivery: one row, from its arrival until it is purged. The rows are narrow, because
-- each change writes a new one.
CREATE TABLE webhook_deliveries (
    id BIGINT PRIMARY KEY DEFAULT nextval('webhook_delivery_ids'),
    -- The hash of provider, endpoint, tenant and the signed id.
    key BYTEA NOT NULL UNIQUE CHECK (octet_length(key) = 32),
    -- The hash of what was signed, without its time.
    digest BYTEA NOT NULL CHECK (octet_length(digest) = 32),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'dead', 'discarded')),
    -- Whether it has a row in webhook_contents: an inbox has it. Otherwise a service runs it, or has run it,
    -- while its sender waits.
    stored BOOLEAN NOT NULL,
    -- The number of its last lease. Only who has this number settles it.
    fence BIGINT NOT NULL DEFAULT 0,
    -- How often its handler was started, since it was stored or replayed.
    attempts INTEGER NOT NULL DEFAULT 0,
    -- When a worker may lease it: when its next attempt is due, or its lease is over. NULL: it is finished,
    -- it is behind another one of its serial, or it isn't stored.
    due_at TIMESTAMPTZ,
    -- Stored: until when its provider could send it again and have it accepted. Otherwise: the end of its
    -- lease, and when it is done, of its retention.
    keep_until TIMESTAMPTZ NOT NULL,
    -- The hash of provider and serial key, where its handler names one.
    serial BIGINT,
    finished_at TIMESTAMPTZ,
    -- Why it is dead.
    reason TEXT CHECK (reason IN ('failed', 'exhausted', 'unreadable')),
    received_at TIMESTAMPTZ NOT NULL,
    -- As the signed content says them, for people and filters; NUL is U+FFFD, and the id is cut.
    provider TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    tenant TEXT NOT NULL DEFAULT '',
    delivery_id TEXT NOT NULL,
    event_type TEXT
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);

-- What workers ask: what is due, and whose turn it is.
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (provider, due_at) WHERE due_at IS NOT NULL;
CREATE UNIQUE INDEX webhook_deliveries_turns ON webhook_deliveries (serial)
    WHERE serial IS NOT NULL AND due_at IS NOT NULL;
CREATE INDEX webhook_deliveries_serials ON webhook_deliveries (serial, id)
    WHERE serial IS NOT NULL AND state IN ('waiting', 'running');

-- What people ask: what waits, runs or is dead, and what is held up.
CREATE INDEX webhook_deliveries_open ON webhook_deliveries (state, id)
    WHERE stored AND state IN ('waiting', 'running', 'dead');
CREATE INDEX webhook_deliveries_held_up ON webhook_deliveries (id)
    WHERE state = 'waiting' AND due_at IS NULL;

-- What purging asks.
CREATE INDEX webhook_deliveries_finished ON webhook_deliveries (finished_at)
    WHERE stored AND state IN ('done', 'discarded');
CREATE INDEX webhook_deliveries_over ON webhook_deliveries (keep_until) WHERE NOT stored;

-- What arrived: written once, and never changed.
CREATE TABLE webhook_contents (
    delivery BIGINT PRIMARY KEY,
    -- What it takes to verify the delivery again: lines of `name: value` for the headers that the scheme
    -- names, and the body byte for byte.
    headers TEXT NOT NULL,
    body BYTEA NOT NULL,
    secret_index INTEGER NOT NULL
);

-- The attempts that did not succeed.
CREATE TABLE webhook_attempts (
    delivery BIGINT NOT NULL,
    fence BIGINT NOT NULL,
    number INTEGER NOT NULL,
    began_at TIMESTAMPTZ NOT NULL,
    ended_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    -- `retry`, or why the delivery was given up.
    outcome TEXT NOT NULL,
    error TEXT NOT NULL,
    PRIMARY KEY (delivery, fence)
);

-- What no worker leases; empty means all.
CREATE TABLE webhook_pauses (
    provider TEXT NOT NULL,
    event_type TEXT NOT NULL,
    tenant TEXT NOT NULL,
    PRIMARY KEY (provider, event_type, tenant)
);
