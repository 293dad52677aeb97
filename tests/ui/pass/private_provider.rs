#![deny(warnings)]

mod inner {
    use webhook_tower::{
        Events, Provider, Scheme, SignatureEncoding, SignedPart, Unrecognized as Other, webhooks,
    };

    struct Parcels;

    impl Provider for Parcels {
        type Events = Event;
        const NAME: &'static str = "parcels";
        const SCHEME: Scheme =
            Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body])
                .id_in_body("id");
    }

    #[derive(Debug, Events)]
    #[events(provider = Parcels, tag = "kind")]
    enum Event {
        #[event("sent")]
        Sent(Sent),
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    type Unrecognized = Other<Parcels>;

    #[derive(Debug, serde::Deserialize)]
    struct Sent {}

    struct App;

    #[webhooks]
    impl App {
        #[on(self::_)]
        fn rest(&self, event: Event) {
            println!("{event:?}");
        }
    }

    pub(super) fn covered() -> usize {
        webhook_tower::coverage::<Parcels, App>().len()
    }
}

fn main() {
    assert_eq!(inner::covered(), 2);
}
