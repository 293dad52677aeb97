use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(
    ignore(acme::ParcelSent, acme::ParcelLost, reason = "no"),
    ignore(acme::_, acme::Unrecognized, reason = "not of interest")
)]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: acme::ParcelSent) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
