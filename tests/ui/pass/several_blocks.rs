use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: acme::ParcelSent) {}
}

#[webhooks(ignore(acme::ParcelArrived, acme::ParcelReturned, reason = "not of interest"))]
impl App {
    #[on(acme::ParcelLost)]
    async fn lost(&self, _: acme::ParcelLost) {}
}

#[webhooks(ignore(acme::Unrecognized, reason = "not of interest"))]
impl App {}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
