use webhook_tower::on;

#[on(acme::ParcelSent)]
struct App(acme::ParcelSent);

fn main() {
    let App(_) = App(acme::ParcelSent { parcel: 1 });
}
