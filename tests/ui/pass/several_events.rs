use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(acme::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(acme::ParcelSent, acme::ParcelArrived)]
    async fn moved(&self, _: acme::Event) {}

    #[on(acme::ParcelReturned)]
    #[on(acme::ParcelLost)]
    async fn failed(&self, _: acme::Event) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
