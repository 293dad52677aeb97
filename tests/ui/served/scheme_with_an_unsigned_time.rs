// evaluation panicked: a time outside of the body must be part of what is signed

use serde::Deserialize;
use webhook_tower::{Events, Provider, Scheme, SignatureEncoding, SignedPart};

pub struct Parcels;

impl Provider for Parcels {
    type Events = Event;
    const NAME: &'static str = "parcels";
    const SCHEME: Scheme =
        Scheme::hmac_sha256("parcels-signature", SignatureEncoding::Hex, &[SignedPart::Body])
            .time_in_header("parcels-time");
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

#[derive(Debug, Deserialize)]
pub struct Sent {
    pub parcel: u64,
}

fn main() {}
