use webhook_tower::{SnapTrade, coverage, snaptrade, webhooks};

struct App;

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(snaptrade::TradeUpdate, serial_by = "details")]
    async fn trades(&self, _: snaptrade::TradeUpdate) {}
}

fn main() {
    assert_eq!(coverage::<SnapTrade, App>().len(), 17);
}
