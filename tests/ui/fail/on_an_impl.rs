use webhook_tower::on;

struct App;

#[on(acme::ParcelSent)]
impl App {
    fn sent(&self, _: acme::ParcelSent) {}
}

fn main() {
    App.sent(acme::ParcelSent { parcel: 1 });
}
