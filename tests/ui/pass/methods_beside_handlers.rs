use webhook_tower::{coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, reason = "not of interest"))]
impl App {
    #[on(acme::ParcelSent)]
    async fn sent(&self, event: acme::ParcelSent) {
        self.store(event);
    }

    #[on(acme::Unrecognized)]
    async fn unrecognized(&self, _: acme::Unrecognized) {}

    // Takes an event that a handler has.
    fn store(&self, _: acme::ParcelSent) {}

    // Takes the event by reference.
    pub fn show(&self, _: &acme::ParcelLost) {}

    // Is called here.
    fn lost(&self, _: acme::ParcelLost) {}

    pub fn replay(&self) {
        self.lost(acme::ParcelLost { parcel: 1 });
    }
}

fn main() {
    App.replay();
    App.show(&acme::ParcelLost { parcel: 1 });
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
