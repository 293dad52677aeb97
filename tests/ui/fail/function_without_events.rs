use webhook_tower::{coverage, on, webhooks};

struct App;

#[on()]
async fn sent(_: &App, _: acme::ParcelSent) {}

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl App {}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
