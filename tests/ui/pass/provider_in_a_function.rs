#![deny(warnings)]

use webhook_tower::{Events, Provider, Scheme, SignatureEncoding, SignedPart, coverage, on};

fn main() {
    pub struct Parcels;

    impl Provider for Parcels {
        type Events = Event;
        const NAME: &'static str = "parcels";
        const SCHEME: Scheme =
            Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body])
                .id_in_body("id");
    }

    #[derive(Debug, Events)]
    #[events(provider = Parcels, tag = "kind")]
    pub enum Event {
        #[event("sent")]
        Sent(Sent),
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    type Unrecognized = webhook_tower::Unrecognized<Parcels>;

    #[derive(Debug, serde::Deserialize)]
    pub struct Sent {}

    struct App;

    #[on(Sent)]
    async fn sent(_: &App, _: Sent) {}

    #[on(Unrecognized)]
    async fn unrecognized(_: &App, _: Unrecognized) {}

    assert_eq!(coverage::<Parcels, App>().len(), 2);
}
