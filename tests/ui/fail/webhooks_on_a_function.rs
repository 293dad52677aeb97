use webhook_tower::webhooks;

struct App;

#[webhooks(acme::ParcelSent)]
async fn sent(_: &App, _: acme::ParcelSent) {}

fn main() {
    let _ = sent(&App, acme::ParcelSent { parcel: 1 });
}
