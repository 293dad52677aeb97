use webhook_tower::{Delivery, coverage, on, webhooks};

struct App;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent<'a>(&'a self, _: acme::ParcelSent, delivery: &'a Delivery) {
        println!("{}", delivery.id());
    }

    #[on(acme::ParcelReturned)]
    async fn returned(self: &Self, _: acme::ParcelReturned) {}

    #[on(acme::ParcelLost)]
    fn lost<'a, 'b: 'a>(&'b self, _: acme::ParcelLost, _: &'a Delivery) {}
}

struct Other;

#[on(acme::_)]
async fn everything<'a>(_: &'a Other, _: acme::Event, delivery: &'a Delivery) {
    println!("{}", delivery.id());
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>(), coverage::<acme::Acme, App>());
    assert_eq!(coverage::<acme::Acme, Other>().len(), 5);
}
