-- Mails for users, which another program sends.
CREATE TABLE IF NOT EXISTS example_mails (
    delivery_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    text TEXT NOT NULL
);

-- Accounts that were opened, and what is to be done for them.
CREATE TABLE IF NOT EXISTS example_accounts (
    account_id TEXT PRIMARY KEY,
    is_open BOOLEAN NOT NULL,
    outdated BOOLEAN NOT NULL
);
