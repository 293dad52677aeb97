use webhook_tower::webhooks;

struct App;

#[webhooks(ignore(acme::_, except(acme::ParcelSent), reason = "not of interest"))]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: acme::ParcelSent) {}
}

fn main() {
    let _ = App;
}
