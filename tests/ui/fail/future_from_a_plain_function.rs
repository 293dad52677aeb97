use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(acme::ParcelSent)]
    fn sent(&self, _: acme::ParcelSent) -> impl Future<Output = ()> + use<> {
        async {}
    }
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
