// the third parameter is the delivery, by reference: `delivery: &Delivery`, which has the headers and the body

use webhook_tower::{Delivery, Endpoint, Secret, SnapTrade, WebhookService, snaptrade, webhooks};

struct App;

#[webhooks(ignore(snaptrade::_, reason = "not of interest"))]
impl App {
    #[on(snaptrade::ConnectionBroken)]
    async fn broken(&self, _: snaptrade::ConnectionBroken, _: Delivery) {}

    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, _: snaptrade::Unrecognized) {}
}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, App);
}
