use webhook_tower::{coverage, webhooks};

trait Store: Send + Sync + 'static {
    fn keep(&self, parcel: u64);
}

impl Store for () {
    fn keep(&self, _: u64) {}
}

struct App<S, const N: usize> {
    store: S,
}

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
impl<S: Store, const N: usize> App<S, N> {
    #[on(acme::ParcelSent)]
    async fn sent(&self, event: acme::ParcelSent) {
        self.store.keep(event.parcel);
    }
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App<(), 3>>().len(), 5);
}
