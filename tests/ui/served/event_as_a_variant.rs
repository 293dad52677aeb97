// an event is a type beside the enum: write `snaptrade::ConnectionBroken`, without `Event::`

use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, snaptrade, webhooks};

struct App;

#[webhooks(ignore(snaptrade::_, reason = "not of interest"))]
impl App {
    #[on(snaptrade::Event::ConnectionBroken)]
    async fn broken(&self, _: snaptrade::ConnectionBroken) {}

    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, _: snaptrade::Unrecognized) {}
}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, App);
}
