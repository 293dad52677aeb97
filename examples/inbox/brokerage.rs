//! The application: what happens to the connections and the accounts of our users.
//!
//! With `WebhookService::builder(endpoint, brokerage).idempotency_store(store)` the same handlers
//! would run while SnapTrade waits.

use std::time::Duration;

use webhook_tower::{Delivery, HandlerError, permanent, retry_after, snaptrade, webhooks};

use crate::database::Database;

/// A brokerage whose data is in the database of the inbox.
pub struct Brokerage<D> {
    pub store: D,
}

/// How long the transactions of an account wait for their account.
const A_WHILE: Duration = Duration::from_secs(10);

#[webhooks(ignore(snaptrade::_, reason = "these are enough to show how it works"))]
impl<D: Database> Brokerage<D> {
    /// The mail and the end of the delivery are stored together, or neither is. So there is one
    /// mail, wherever the process is killed.
    #[on(snaptrade::ConnectionBroken)]
    async fn ask_to_reconnect(
        &self,
        event: snaptrade::ConnectionBroken,
        delivery: &Delivery,
    ) -> Result<(), HandlerError> {
        const MAIL: &str =
            "INSERT INTO example_mails (delivery_id, user_id, text) VALUES ($1, $2, $3)";
        let text = "please reconnect your broker";
        self.store.change(delivery, MAIL, &[delivery.id(), &event.user_id, text]).await?;
        Ok(())
    }

    /// One account's events run one after the other, as they came: it is not closed before it is
    /// opened. Those of two accounts run side by side.
    #[on(snaptrade::NewAccountAvailable, serial_by = "account_id")]
    async fn open(
        &self,
        event: snaptrade::NewAccountAvailable,
        delivery: &Delivery,
    ) -> Result<(), HandlerError> {
        const OPEN: &str = "
            INSERT INTO example_accounts (account_id, is_open, outdated) VALUES ($1, TRUE, FALSE)
            ON CONFLICT (account_id) DO UPDATE SET is_open = TRUE";
        self.store.change(delivery, OPEN, &[&event.account_id]).await?;
        Ok(())
    }

    #[on(snaptrade::AccountRemoved, serial_by = "account_id")]
    async fn close(
        &self,
        event: snaptrade::AccountRemoved,
        delivery: &Delivery,
    ) -> Result<(), HandlerError> {
        const CLOSE: &str = "
            INSERT INTO example_accounts (account_id, is_open, outdated) VALUES ($1, FALSE, FALSE)
            ON CONFLICT (account_id) DO UPDATE SET is_open = FALSE";
        self.store.change(delivery, CLOSE, &[&event.account_id]).await?;
        Ok(())
    }

    /// Where the account is not open, perhaps it will be in a while.
    ///
    /// There is no `serial_by`: while this waits it would hold up the very event that it waits for.
    #[on(snaptrade::AccountTransactionsUpdated)]
    async fn fetch_transactions(
        &self,
        event: snaptrade::AccountTransactionsUpdated,
        delivery: &Delivery,
    ) -> Result<(), HandlerError> {
        const MARK: &str =
            "UPDATE example_accounts SET outdated = TRUE WHERE account_id = $1 AND is_open";
        if !self.store.change(delivery, MARK, &[&event.account_id]).await? {
            return Err(retry_after(A_WHILE, "the account is not open yet").into());
        }
        Ok(())
    }

    /// What SnapTrade sends tomorrow is kept as a dead letter. When there is a handler for it, it can
    /// be replayed.
    #[on(snaptrade::Unrecognized)]
    async fn keep(&self, event: snaptrade::Unrecognized) -> Result<(), HandlerError> {
        let event_type = event.event_type().unwrap_or("without a type");
        Err(permanent(format!("{event_type}: {}", event.reason())).into())
    }
}
