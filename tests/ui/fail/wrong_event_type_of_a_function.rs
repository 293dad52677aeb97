use webhook_tower::{coverage, on, webhooks};

struct App;

#[webhooks(ignore(
    acme::ParcelArrived,
    acme::ParcelReturned,
    acme::ParcelLost,
    acme::Unrecognized,
    reason = "no"
))]
impl App {}

#[on(acme::ParcelSent)]
fn sent(_: &App, event: String) {
    println!("{event}");
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
