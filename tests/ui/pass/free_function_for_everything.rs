use webhook_tower::{coverage, on};

struct App;

#[on(acme::_)]
async fn everything(_: &App, _: acme::Event) {}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
