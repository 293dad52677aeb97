#![allow(dead_code, non_camel_case_types, unused_imports)]

mod shadows {
    pub struct Result;
    pub struct Option;
    pub struct Some;
    pub struct None;
    pub struct Ok;
    pub struct Err;
    pub struct Send;
    pub struct Sync;
    pub struct From;
    pub struct Future;
    pub struct Outcome;
    pub struct Delivery;
    pub struct On;
    pub struct HandledBy;
    pub struct IntoOutcome;
    pub struct Events;
    pub struct Dispatch;
    pub struct SerialKey;
    pub struct ToSerialKey;
    pub struct H;
    pub struct usize;
    pub mod core {}
    pub mod std {}
}

mod parcels {
    use super::shadows::*;

    pub struct Parcels;

    impl webhook_tower::Provider for Parcels {
        type Events = Event;
        const NAME: &'static ::core::primitive::str = "parcels";
        const SCHEME: webhook_tower::Scheme = webhook_tower::Scheme::hmac_sha256(
            "signature",
            webhook_tower::SignatureEncoding::Hex,
            &[webhook_tower::SignedPart::Body],
        )
        .id_in_body("id");
    }

    #[derive(Debug, webhook_tower::Events)]
    #[events(provider = Parcels, tag = "kind")]
    pub enum Event {
        #[event("sent")]
        H(H),
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    pub type Unrecognized = webhook_tower::Unrecognized<Parcels>;

    #[derive(Debug, serde::Deserialize)]
    pub struct H {
        pub event: u8,
    }
}

mod application {
    use super::{parcels, shadows::*};

    pub struct App;

    #[webhook_tower::webhooks(ignore(
        parcels::_,
        parcels::Unrecognized,
        reason = "not of interest"
    ))]
    impl App {
        #[on(parcels::H, serial_by = "event")]
        async fn sent(&self, _: parcels::H, _: &webhook_tower::Delivery) {}
    }

    pub struct Other;

    #[webhook_tower::on(parcels::H, parcels::Unrecognized, serial_by = event)]
    fn everything(_: &Other, _: parcels::Event) {}

    fn event<E>(_: &E) -> u8 {
        7
    }
}

fn main() {
    use webhook_tower::coverage;
    assert_eq!(coverage::<parcels::Parcels, application::App>().len(), 2);
    assert_eq!(coverage::<parcels::Parcels, application::Other>().len(), 2);
}
