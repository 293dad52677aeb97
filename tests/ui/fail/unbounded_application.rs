use webhook_tower::webhooks;

struct App<T>(T);

#[webhooks]
impl<T> App<T> {
    #[on(acme::ParcelSent)]
    async fn sent(&self, _: acme::ParcelSent) {}
}

fn main() {
    let _ = App(1).sent(acme::ParcelSent { parcel: 1 });
}
