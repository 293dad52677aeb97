// no handler for the webhook event `webhook_tower::snaptrade::TradeUpdate`

use std::sync::Arc;

use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, snaptrade, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(snaptrade::UserRegistered)]
    async fn user_registered(&self, _: snaptrade::UserRegistered) {}

    #[on(snaptrade::UserDeleted)]
    async fn user_deleted(&self, _: snaptrade::UserDeleted) {}

    #[on(snaptrade::ConnectionAttempted)]
    async fn connection_attempted(&self, _: snaptrade::ConnectionAttempted) {}

    #[on(snaptrade::ConnectionAdded)]
    async fn connection_added(&self, _: snaptrade::ConnectionAdded) {}

    #[on(snaptrade::ConnectionDeleted)]
    async fn connection_deleted(&self, _: snaptrade::ConnectionDeleted) {}

    #[on(snaptrade::ConnectionBroken)]
    async fn connection_broken(&self, _: snaptrade::ConnectionBroken) {}

    #[on(snaptrade::ConnectionFixed)]
    async fn connection_fixed(&self, _: snaptrade::ConnectionFixed) {}

    #[on(snaptrade::ConnectionUpdated)]
    async fn connection_updated(&self, _: snaptrade::ConnectionUpdated) {}

    #[on(snaptrade::ConnectionFailed)]
    async fn connection_failed(&self, _: snaptrade::ConnectionFailed) {}

    #[on(snaptrade::NewAccountAvailable)]
    async fn new_account_available(&self, _: snaptrade::NewAccountAvailable) {}

    #[on(snaptrade::AccountTransactionsInitialUpdate)]
    async fn account_transactions_initial_update(
        &self,
        _: snaptrade::AccountTransactionsInitialUpdate,
    ) {
    }

    #[on(snaptrade::AccountTransactionsUpdated)]
    async fn account_transactions_updated(&self, _: snaptrade::AccountTransactionsUpdated) {}

    #[on(snaptrade::AccountRemoved)]
    async fn account_removed(&self, _: snaptrade::AccountRemoved) {}

    #[on(snaptrade::AccountHoldingsUpdated)]
    async fn account_holdings_updated(&self, _: snaptrade::AccountHoldingsUpdated) {}

    #[on(snaptrade::TradeDetection)]
    async fn trade_detection(&self, _: snaptrade::TradeDetection) {}

    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, _: snaptrade::Unrecognized) {}
}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, Arc::new(App));
}
