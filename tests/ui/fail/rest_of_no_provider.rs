mod acme {}

struct App;

#[webhook_tower::webhooks(ignore(acme::_, reason = "not of interest"))]
impl App {}

fn main() {
    let _ = App;
}
