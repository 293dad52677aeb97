use std::cell::Cell;

use webhook_tower::webhooks;

struct App {
    count: Cell<u32>,
}

#[webhooks(ignore(acme::ParcelLost, reason = "no"))]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: acme::ParcelSent) {
        self.count.set(1);
    }
}

fn main() {
    let app = App { count: Cell::new(0) };
    let _ = app.sent(acme::ParcelSent { parcel: 1 });
}
