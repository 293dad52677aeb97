-- What the handlers write. A receiver and a worker may start at the same time; one of them waits here.
SELECT pg_advisory_xact_lock(hashtext('examples/inbox'));

-- Mails for users, which another program sends.
CREATE TABLE IF NOT EXISTS example_mails (
    delivery_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    text TEXT NOT NULL
);

-- Accounts that are open, and whether there are transactions to fetch.
CREATE TABLE IF NOT EXISTS example_accounts (
    account_id TEXT PRIMARY KEY,
    outdated BOOLEAN NOT NULL
);
