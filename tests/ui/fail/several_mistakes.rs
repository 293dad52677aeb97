use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(acme::ParcelReturned), skip = 1, ignore(acme::_, acme::Unrecognized, reason = ""))]
impl App {
    #[on(acme::ParcelSent, retries = 3)]
    async fn sent(&mut self, _: acme::ParcelSent) {}

    #[on("parcel.lost", acme::ParcelLost)]
    async fn lost<T>(&self) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
