//! The application: one type that handles the webhooks of both providers.
//!
//! Delete a handler, and the compiler names the event that nobody handles any more.

use webhook_tower::{Delivery, HandlerError, Outcome, snaptrade, sniperoute, webhooks};

/// A trading desk that follows its users' brokerage accounts and its own orders.
pub struct Desk;

#[webhooks(ignore(
    snaptrade::UserRegistered,
    snaptrade::UserDeleted,
    reason = "we register and delete the users ourselves"
))]
impl Desk {
    #[on(snaptrade::ConnectionBroken)]
    async fn ask_to_reconnect(
        &self,
        event: snaptrade::ConnectionBroken,
    ) -> Result<(), HandlerError> {
        self.notify(&event.user_id, "please reconnect your broker").await
    }

    #[on(snaptrade::ConnectionFailed)]
    async fn ask_to_retry(&self, event: snaptrade::ConnectionFailed) -> Result<(), HandlerError> {
        self.notify(&event.user_id, "your broker could not be connected").await
    }

    #[on(
        snaptrade::ConnectionAttempted,
        snaptrade::ConnectionAdded,
        snaptrade::ConnectionDeleted,
        snaptrade::ConnectionFixed,
        snaptrade::ConnectionUpdated
    )]
    async fn connection(&self, _event: snaptrade::Event) {}

    #[on(snaptrade::NewAccountAvailable, snaptrade::AccountRemoved)]
    async fn account(&self, _event: snaptrade::Event) {}

    #[on(snaptrade::AccountTransactionsInitialUpdate, snaptrade::AccountTransactionsUpdated)]
    async fn fetch_transactions(&self, _event: snaptrade::Event) {}

    #[on(snaptrade::AccountHoldingsUpdated)]
    async fn holdings(&self, _event: snaptrade::AccountHoldingsUpdated) {}

    #[on(snaptrade::TradeDetection, snaptrade::TradeUpdate)]
    async fn trades(&self, _event: snaptrade::Event, _delivery: &Delivery) {}

    #[on(snaptrade::Unrecognized)]
    fn new_at_snaptrade(&self, _event: snaptrade::Unrecognized) -> Outcome {
        Outcome::Ignored
    }

    #[on(sniperoute::IntentFilled)]
    async fn filled(&self, _event: sniperoute::IntentFilled) {}

    #[on(sniperoute::IntentRejected, sniperoute::IntentFailed, sniperoute::IntentCanceled)]
    async fn not_filled(&self, _event: sniperoute::Event) {}

    #[on(
        sniperoute::IntentCreated,
        sniperoute::IntentPending,
        sniperoute::IntentQueued,
        sniperoute::IntentCompleted,
        sniperoute::IntentPartiallyFilled
    )]
    async fn progress(&self, _event: sniperoute::Event) {}

    #[on(
        sniperoute::OrderSubmitted,
        sniperoute::OrderFilled,
        sniperoute::OrderPartialFilled,
        sniperoute::OrderCanceled,
        sniperoute::OrderRejected,
        sniperoute::OrderExpired
    )]
    async fn order(&self, _event: sniperoute::Event) {}

    #[on(sniperoute::TestPing)]
    fn ping(&self, _event: sniperoute::TestPing) {}

    #[on(sniperoute::Unrecognized)]
    fn new_at_sniperoute(&self, _event: sniperoute::Unrecognized) -> Outcome {
        Outcome::Ignored
    }

    /// Stands for what a real desk would await here: a queue, a database, a mail server.
    async fn notify(&self, _user: &str, _text: &str) -> Result<(), HandlerError> {
        tokio::task::yield_now().await;
        Ok(())
    }
}
