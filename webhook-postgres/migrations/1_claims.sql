-- What a claim is fenced with: one sequence for all, so that no number is ever given twice.
CREATE SEQUENCE webhook_claim_fences;

-- One row for each claim that is held or retained.
CREATE TABLE webhook_claims (
    -- The hash of provider, endpoint and id; `label` shows them to people.
    key BYTEA PRIMARY KEY CHECK (octet_length(key) = 32),
    label TEXT NOT NULL,
    digest BYTEA NOT NULL CHECK (octet_length(digest) = 32),
    fence BIGINT NOT NULL,
    done BOOLEAN NOT NULL,
    -- The end of the lease, and when it is done, of the retention.
    until TIMESTAMPTZ NOT NULL
);

CREATE INDEX webhook_claims_until ON webhook_claims (until);
