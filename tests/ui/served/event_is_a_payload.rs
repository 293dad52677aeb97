// `snaptrade` has no event `TradeDetails`: its events are `UserRegistered`, `UserDeleted`, `ConnectionAttempted`, `ConnectionAdded`, `ConnectionDeleted`, `ConnectionBroken`, `ConnectionFixed`, `ConnectionUpdated`, `ConnectionFailed`, `NewAccountAvailable`, `AccountTransactionsInitialUpdate`, `AccountTransactionsUpdated`, `AccountRemoved`, `AccountHoldingsUpdated`, `TradeDetection`, `TradeUpdate`, and whatever else is sent arrives as `snaptrade::Unrecognized`

use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, snaptrade, webhooks};

struct App;

#[webhooks(ignore(snaptrade::_, reason = "not of interest"))]
impl App {
    #[on(snaptrade::TradeDetails)]
    async fn trade(&self, _: snaptrade::TradeDetails) {}

    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, _: snaptrade::Unrecognized) {}
}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, App);
}
