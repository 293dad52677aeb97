use webhook_tower::webhooks;

struct App;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl App {
    pub async fn sent(&self, _: acme::ParcelSent) {}
}

fn main() {
    let _ = App;
}
