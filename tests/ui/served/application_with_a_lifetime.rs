// an application outlives every delivery, so it cannot borrow: let it own the data, or share it with `Arc`

use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, snaptrade, webhooks};

struct App<'a>(&'a str);

#[webhooks(ignore(snaptrade::_, reason = "not of interest"))]
impl<'a> App<'a> {
    #[on(snaptrade::ConnectionBroken)]
    async fn broken(&self, _: snaptrade::ConnectionBroken) {}

    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, _: snaptrade::Unrecognized) {}
}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, App("static"));
}
