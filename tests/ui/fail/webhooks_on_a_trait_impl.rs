use webhook_tower::webhooks;

struct App;

trait Handlers {
    fn sent(&self, event: acme::ParcelSent);
}

#[webhooks]
impl Handlers for App {
    #[on(acme::ParcelSent)]
    fn sent(&self, _: acme::ParcelSent) {}
}

fn main() {
    App.sent(acme::ParcelSent { parcel: 1 });
}
