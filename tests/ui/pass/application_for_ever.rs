use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks]
impl App {
    #[on(acme::_)]
    async fn every(&self, _: acme::Event) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, &'static App>().len(), 5);
}
