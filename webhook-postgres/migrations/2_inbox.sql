-- One row for each delivery that was acknowledged, until it is purged.
CREATE TABLE webhook_inbox (
    -- In the order in which they were received.
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- The hash of provider, endpoint and delivery id, as in `webhook_claims`.
    key BYTEA NOT NULL UNIQUE CHECK (octet_length(key) = 32),
    -- The hash of what was signed, without its time.
    digest BYTEA NOT NULL CHECK (octet_length(digest) = 32),
    provider TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    -- As the signed content says them; NUL, which this type cannot hold, is U+FFFD.
    delivery_id TEXT NOT NULL,
    event_type TEXT,
    received_at TIMESTAMPTZ NOT NULL,
    -- What it takes to verify the delivery again: the headers that the scheme names, and the body
    -- byte for byte.
    secret_index INTEGER NOT NULL,
    headers JSONB NOT NULL,
    body BYTEA NOT NULL,
    -- Until when the provider could send it again and have it accepted; not purged before.
    repeatable_until TIMESTAMPTZ NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'done', 'dead', 'discarded')),
    -- How often its handler was started.
    attempts INTEGER NOT NULL DEFAULT 0,
    -- Why the last attempt did not succeed.
    error TEXT,
    -- Why it is a dead letter.
    reason TEXT CHECK (reason IN ('failed', 'exhausted', 'unreadable')),
    finished_at TIMESTAMPTZ,
    -- The hash of its serial key, once a worker has found that it has one.
    lane BYTEA CHECK (octet_length(lane) = 32),
    -- Whether a worker has looked for its serial key.
    routed BOOLEAN NOT NULL DEFAULT FALSE,
    -- Whether it is the one of its lane that may run.
    has_turn BOOLEAN NOT NULL DEFAULT FALSE,
    CHECK ((state = 'waiting') = (finished_at IS NULL)),
    CHECK ((state IN ('dead', 'discarded')) = (reason IS NOT NULL)),
    CHECK (state = 'waiting' OR NOT has_turn)
);

-- What is asked while a worker works: the waiting ones, in order.
CREATE INDEX webhook_inbox_waiting ON webhook_inbox (id) WHERE state = 'waiting';
CREATE INDEX webhook_inbox_unrouted ON webhook_inbox (provider, id)
    WHERE state = 'waiting' AND NOT routed;
CREATE INDEX webhook_inbox_lanes ON webhook_inbox (lane, id) WHERE state = 'waiting';
CREATE UNIQUE INDEX webhook_inbox_turns ON webhook_inbox (lane) WHERE has_turn;

-- What people ask.
CREATE INDEX webhook_inbox_dead ON webhook_inbox (id) WHERE state = 'dead';
CREATE INDEX webhook_inbox_finished ON webhook_inbox (finished_at)
    WHERE state IN ('done', 'discarded');
CREATE INDEX webhook_inbox_received ON webhook_inbox (provider, endpoint, received_at);
