use webhook_tower::webhooks;

struct App;

#[webhooks(ignore(acme::_, except(acme::_), reason = "not of interest"))]
impl App {}

fn main() {
    let _ = App;
}
