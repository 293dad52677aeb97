use webhook_tower::{coverage, on, webhooks};

struct App;

#[webhooks(ignore(acme::ParcelSent, acme::ParcelArrived, acme::Unrecognized, reason = "no"))]
impl App {}

#[on(acme::ParcelReturned)]
#[webhook_tower::on(acme::ParcelLost)]
async fn failed(_: &App, _: acme::Event) {}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
