use webhook_tower::webhooks;

struct App;

#[webhooks(ignore(acme::_, acme::Event, reason = "not of interest"))]
impl App {
    #[on(acme::Unrecognized)]
    async fn unrecognized(&self, _: acme::Unrecognized) {}
}

fn main() {
    let _ = App;
}
