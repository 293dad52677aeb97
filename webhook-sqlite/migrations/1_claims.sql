-- One row for each claim that is held or retained.
CREATE TABLE webhook_claims (
    -- AUTOINCREMENT never gives a number twice, not even that of a row that is gone.
    fence INTEGER PRIMARY KEY AUTOINCREMENT,
    -- The hash of provider, endpoint and id; `label` shows them to people.
    key BLOB NOT NULL UNIQUE CHECK (length(key) = 32),
    label TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    -- Microseconds since 1970: the end of the lease, and when it is done, of the retention.
    until INTEGER NOT NULL
) STRICT;

CREATE INDEX webhook_claims_until ON webhook_claims (until);
