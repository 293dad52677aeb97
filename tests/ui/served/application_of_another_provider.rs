// no handler for the unrecognized events of `SnipeRoute`

use webhook_tower::{Endpoint, Secret, SnipeRoute, WebhookService, snaptrade, webhooks};

struct App;

#[webhooks(ignore(snaptrade::_, reason = "not of interest"))]
impl App {
    #[on(snaptrade::ConnectionBroken)]
    async fn broken(&self, _: snaptrade::ConnectionBroken) {}

    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, _: snaptrade::Unrecognized) {}
}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnipeRoute>::new(secret).unwrap();
    WebhookService::new(endpoint, App);
}
