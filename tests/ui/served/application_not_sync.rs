// `Cell<u64>` cannot be shared between threads safely

use std::cell::Cell;

use webhook_tower::{Endpoint, Secret, SnapTrade, WebhookService, snaptrade, webhooks};

struct App {
    count: Cell<u64>,
}

#[webhooks]
impl App {
    #[on(snaptrade::_)]
    async fn every(&self, _: snaptrade::Event) {
        self.count.set(self.count.get() + 1);
    }
}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<SnapTrade>::new(secret).unwrap();
    WebhookService::new(endpoint, App { count: Cell::new(0) });
}
