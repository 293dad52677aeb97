// conflicting implementations of trait `On<webhook_tower::snaptrade::ConnectionBroken>` for type `App`

use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, on, snaptrade, webhooks};

struct App;

#[webhooks(ignore(snaptrade::_, reason = "not of interest"))]
impl App {
    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, _: snaptrade::Unrecognized) {}
}

#[on(snaptrade::ConnectionBroken)]
async fn broken(_: &App, _: snaptrade::ConnectionBroken) {}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, App);
}
