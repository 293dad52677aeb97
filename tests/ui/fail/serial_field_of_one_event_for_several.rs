use webhook_tower::{SnapTrade, coverage, snaptrade, webhooks};

struct App;

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(snaptrade::TradeUpdate, snaptrade::UserDeleted, serial_by = "account_id")]
    async fn trades(&self, _: snaptrade::Event) {}
}

fn main() {
    assert_eq!(coverage::<SnapTrade, App>().len(), 17);
}
