use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl App {}

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
#[cfg(any())]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: NoSuchType) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
