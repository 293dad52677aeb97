use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, except(acme::ParcelSent), acme::Unrecognized, reason = "not of interest"))]
impl App {}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
