use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = insured))]
impl App {}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
