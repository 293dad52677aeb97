use std::rc::Rc;

use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: acme::ParcelSent) {
        let count = Rc::new(1);
        std::future::ready(()).await;
        println!("{count}");
    }
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
