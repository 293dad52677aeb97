use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(acme::ParcelSent, reason = "not of interest"))]
impl App {
    #[on(acme::ParcelLost)]
    async fn lost(&self, _: acme::ParcelLost) {}

    #[on(acme::_)]
    async fn rest(&self, _: acme::Event) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
