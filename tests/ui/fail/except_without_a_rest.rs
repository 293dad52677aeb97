use webhook_tower::webhooks;

struct App;

#[webhooks(ignore(acme::ParcelLost, except(acme::ParcelSent), reason = "not of interest"))]
impl App {}

fn main() {
    let _ = App;
}
