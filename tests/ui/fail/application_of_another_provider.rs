use webhook_tower::{SnapTrade, coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl App {}

fn main() {
    assert_eq!(coverage::<SnapTrade, App>().len(), 17);
}
