// a handler takes the event itself, which the service has read and verified: `event: provider::Event`

use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, snaptrade, webhooks};

struct App;

struct Json<T>(T);

#[webhooks(ignore(snaptrade::_, reason = "not of interest"))]
impl App {
    #[on(snaptrade::ConnectionBroken)]
    async fn broken(&self, _: Json<snaptrade::ConnectionBroken>) {}

    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, _: snaptrade::Unrecognized) {}
}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, App);
}
