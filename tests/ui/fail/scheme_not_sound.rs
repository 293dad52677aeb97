use serde::Deserialize;
use webhook_tower::{Events, Provider, Scheme, SignatureEncoding, SignedPart};

struct Parcels;

impl Provider for Parcels {
    type Events = Event;
    const NAME: &'static str = "parcels";
    const SCHEME: Scheme =
        Scheme::hmac_sha256("parcels-signature", SignatureEncoding::Hex, &[SignedPart::Body])
            .time_in_header("parcels-time");
}

#[derive(Debug, Events)]
#[events(provider = Parcels, tag = "kind")]
enum Event {
    #[event("parcel.sent")]
    Sent(Sent),
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

type Unrecognized = webhook_tower::Unrecognized<Parcels>;

#[derive(Debug, Deserialize)]
struct Sent {}

fn main() {
    let _ = Event::Sent(Sent {});
}
