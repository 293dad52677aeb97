// the trait bound `Sent: serde::Deserialize<'de>` is not satisfied

use webhook_tower::{Events, Provider, Scheme, SignatureEncoding, SignedPart};

pub struct Parcels;

impl Provider for Parcels {
    type Events = Event;
    const NAME: &'static str = "parcels";
    const SCHEME: Scheme =
        Scheme::hmac_sha256("parcels-signature", SignatureEncoding::Hex, &[SignedPart::Body])
            .id_in_body("id");
}

#[derive(Debug, Events)]
#[events(provider = Parcels, tag = "kind")]
pub enum Event {
    #[event("parcel.sent")]
    Sent(Sent),
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

pub type Unrecognized = webhook_tower::Unrecognized<Parcels>;

#[derive(Debug)]
pub struct Sent {
    pub parcel: u64,
}

fn main() {}
