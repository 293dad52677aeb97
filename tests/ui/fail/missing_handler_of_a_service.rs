use webhook_tower::{Endpoint, Secret, SecretError, SnapTrade, WebhookService, snaptrade, webhooks};

struct Brokerage;

#[webhooks(ignore(snaptrade::Unrecognized, reason = "not of interest"))]
impl Brokerage {
    #[on(
        snaptrade::UserRegistered,
        snaptrade::UserDeleted,
        snaptrade::ConnectionAttempted,
        snaptrade::ConnectionAdded,
        snaptrade::ConnectionDeleted,
        snaptrade::ConnectionBroken,
        snaptrade::ConnectionUpdated,
        snaptrade::ConnectionFailed,
        snaptrade::NewAccountAvailable,
        snaptrade::AccountTransactionsInitialUpdate,
        snaptrade::AccountTransactionsUpdated,
        snaptrade::AccountRemoved,
        snaptrade::TradeUpdate,
        snaptrade::TradeDetection,
        snaptrade::AccountHoldingsUpdated
    )]
    async fn others(&self, _: snaptrade::Event) {}
}

fn main() -> Result<(), SecretError> {
    let endpoint = Endpoint::<SnapTrade>::new(Secret::new("a consumer key")?)?;
    let _ = WebhookService::new(endpoint, Brokerage);
    Ok(())
}
