use webhook_tower::webhooks;

struct App;

#[webhooks(ignore(acme::_, except(ParcelBought), reason = "not of interest"))]
impl App {}

fn main() {
    let _ = App;
}
