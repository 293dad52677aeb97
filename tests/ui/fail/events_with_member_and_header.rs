use webhook_tower::{Events, Provider, Scheme, SignatureEncoding, SignedPart, coverage, webhooks};

struct Parcels;

impl Provider for Parcels {
    type Events = Event;
    const NAME: &'static str = "parcels";
    const SCHEME: Scheme =
        Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body]).id_in_body("id");
}

#[derive(Debug, Events)]
#[events(provider = Parcels, tag = member, header = "x-event")]
enum Event {
    #[event("sent")]
    Sent(Sent),
    #[event("lost")]
    Lost(Lost),
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

type Unrecognized = webhook_tower::Unrecognized<Parcels>;

#[derive(Debug, serde::Deserialize)]
struct Sent {}

#[derive(Debug, serde::Deserialize)]
struct Lost {}

struct App;

#[webhooks(ignore(self::_, self::Unrecognized, reason = "not of interest"))]
impl App {}

fn main() {
    assert_eq!(coverage::<Parcels, App>().len(), 3);
}
