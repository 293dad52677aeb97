// `trade` takes an event and never gets it, because `snaptrade::_` stands for it: add `#[on(snaptrade::TradeDetection)]`, or move a method that other code calls out of the `#[webhooks]` block

use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, snaptrade, webhooks};

struct App;

#[webhooks(ignore(snaptrade::_, reason = "not of interest"))]
impl App {
    pub async fn trade(&self, _: snaptrade::TradeDetection) {}

    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, _: snaptrade::Unrecognized) {}
}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, App);
}
