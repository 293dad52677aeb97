//! The application: what happens to the connections and the accounts of our users.
//!
//! With `WebhookService::builder(endpoint, brokerage).idempotency_store(store)` the same handlers
//! would run while SnapTrade waits.

use std::time::Duration;

use webhook_postgres::{PostgresStore, sqlx};
use webhook_tower::{Delivery, HandlerError, permanent, retry_after, snaptrade, webhooks};

/// A brokerage whose data is in the database of the idempotency store.
pub struct Brokerage {
    pub store: PostgresStore,
}

/// How long the transactions of an account wait for their account.
const A_WHILE: Duration = Duration::from_secs(10);

#[webhooks(ignore(snaptrade::_, reason = "these are enough to show how it works"))]
impl Brokerage {
    /// The mail and the end of the delivery are stored together, or neither is. So there is one
    /// mail, wherever the process is killed.
    #[on(snaptrade::ConnectionBroken)]
    async fn ask_to_reconnect(
        &self,
        event: snaptrade::ConnectionBroken,
        delivery: &Delivery,
    ) -> Result<(), HandlerError> {
        let mut transaction = self.store.transaction(delivery).await?;
        sqlx::query("INSERT INTO example_mails (delivery_id, user_id, text) VALUES ($1, $2, $3)")
            .bind(delivery.id())
            .bind(event.user_id)
            .bind("please reconnect your broker")
            .execute(&mut *transaction)
            .await?;
        Ok(transaction.commit().await?)
    }

    /// One account's events run one after the other, as they came: it is not closed before it is
    /// opened. Those of two accounts run side by side.
    #[on(snaptrade::NewAccountAvailable, serial_by = "account_id")]
    async fn open(
        &self,
        event: snaptrade::NewAccountAvailable,
        delivery: &Delivery,
    ) -> Result<(), HandlerError> {
        let mut transaction = self.store.transaction(delivery).await?;
        sqlx::query(
            "INSERT INTO example_accounts (account_id, outdated) VALUES ($1, FALSE)
            ON CONFLICT DO NOTHING",
        )
        .bind(event.account_id)
        .execute(&mut *transaction)
        .await?;
        Ok(transaction.commit().await?)
    }

    #[on(snaptrade::AccountRemoved, serial_by = "account_id")]
    async fn close(
        &self,
        event: snaptrade::AccountRemoved,
        delivery: &Delivery,
    ) -> Result<(), HandlerError> {
        let mut transaction = self.store.transaction(delivery).await?;
        sqlx::query("DELETE FROM example_accounts WHERE account_id = $1")
            .bind(event.account_id)
            .execute(&mut *transaction)
            .await?;
        Ok(transaction.commit().await?)
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
        let mut transaction = self.store.transaction(delivery).await?;
        let marked =
            sqlx::query("UPDATE example_accounts SET outdated = TRUE WHERE account_id = $1")
                .bind(event.account_id)
                .execute(&mut *transaction)
                .await?;
        if marked.rows_affected() == 0 {
            return Err(retry_after(A_WHILE, "the account is not open yet").into());
        }
        Ok(transaction.commit().await?)
    }

    /// What SnapTrade sends tomorrow is kept as a dead letter. When there is a handler for it, it can
    /// be replayed.
    #[on(snaptrade::Unrecognized)]
    async fn keep(&self, event: snaptrade::Unrecognized) -> Result<(), HandlerError> {
        let event_type = event.event_type().unwrap_or("without a type");
        Err(permanent(format!("{event_type}: {}", event.reason())).into())
    }
}
