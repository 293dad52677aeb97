use webhook_tower::{Delivery, coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent(&self, event: acme::ParcelSent, delivery: &Delivery) {
        println!("{} {}", event.parcel, delivery.id());
    }

    #[on(acme::ParcelLost)]
    fn lost(&self, event: acme::ParcelLost, delivery: &Delivery) {
        println!("{} {}", event.parcel, delivery.id());
    }
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
