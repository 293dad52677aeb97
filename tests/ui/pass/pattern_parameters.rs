use webhook_tower::{coverage, on, webhooks};

struct App(u64);

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent(&self, acme::ParcelSent { parcel, .. }: acme::ParcelSent) {
        println!("{parcel}");
    }

    #[on(acme::ParcelArrived)]
    async fn arrived(&self, mut event: acme::ParcelArrived) {
        event.parcel += 1;
    }
}

#[on(acme::_)]
async fn everything(Other(limit): &Other, _: acme::Event) {
    println!("{limit}");
}

struct Other(u64);

fn main() {
    println!("{} {}", App(1).0, Other(2).0);
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
    assert_eq!(coverage::<acme::Acme, Other>().len(), 5);
}
