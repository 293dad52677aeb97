use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(acme::ParcelSent, serial_by = key_of)]
    async fn sent(&self, _: acme::ParcelSent) {}
}

fn key_of(event: &acme::ParcelLost) -> u64 {
    event.parcel
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
