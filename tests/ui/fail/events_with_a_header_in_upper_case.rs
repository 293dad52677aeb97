use webhook_tower::{Events, Provider, Scheme, SignatureEncoding, SignedPart};

struct Hub;

impl Provider for Hub {
    type Events = Event;
    const NAME: &'static str = "hub";
    const SCHEME: Scheme =
        Scheme::hmac_sha256("hub-signature", SignatureEncoding::Hex, &[SignedPart::Body]);
}

#[derive(Debug, Events)]
#[events(provider = Hub, header = "Hub-Event")]
enum Event {
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

type Unrecognized = webhook_tower::Unrecognized<Hub>;

fn main() {}
