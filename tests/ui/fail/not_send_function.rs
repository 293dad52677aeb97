use std::rc::Rc;

use webhook_tower::{coverage, on, webhooks};

struct App;

#[on(acme::ParcelSent)]
async fn sent(_: &App, _: acme::ParcelSent) {
    let count = Rc::new(1);
    std::future::ready(()).await;
    println!("{count}");
}

#[webhooks(ignore(acme::ParcelArrived, acme::ParcelReturned, acme::ParcelLost, reason = "no"))]
impl App {
    #[on(acme::Unrecognized)]
    async fn unrecognized(&self, _: acme::Unrecognized) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
