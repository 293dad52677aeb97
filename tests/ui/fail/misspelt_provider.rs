use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(acne::ParcelSent)]
    async fn sent(&self, event: acme::ParcelSent) {
        println!("{event:?}");
    }

    #[on(acme::ParcelSent)]
    async fn really_sent(&self, _: acme::ParcelSent) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
