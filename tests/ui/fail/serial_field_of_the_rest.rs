use webhook_tower::{SnapTrade, coverage, snaptrade, webhooks};

struct App;

#[webhooks(ignore(snaptrade::UserRegistered, reason = "not of interest"))]
impl App {
    #[on(snaptrade::_, serial_by = "account_id")]
    async fn rest(&self, _: snaptrade::Event) {}
}

fn main() {
    assert_eq!(coverage::<SnapTrade, App>().len(), 17);
}
