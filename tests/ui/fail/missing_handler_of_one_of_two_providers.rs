use webhook_tower::{coverage, webhooks};

mod globex {
    use webhook_tower::{Events, Provider, Scheme, SignatureEncoding, SignedPart};

    pub struct Globex;

    impl Provider for Globex {
        type Events = Event;
        const NAME: &'static str = "globex";
        const SCHEME: Scheme =
            Scheme::hmac_sha256("globex-tag", SignatureEncoding::Hex, &[SignedPart::Body]).id_in_body("id");
    }

    #[derive(Debug, Events)]
    #[events(provider = Globex, tag = "type")]
    pub enum Event {
        #[event("hired")]
        Hired(Hired),
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    pub type Unrecognized = webhook_tower::Unrecognized<Globex>;

    #[derive(Debug, serde::Deserialize)]
    pub struct Hired {}
}

struct App;

#[webhooks(ignore(globex::Unrecognized, reason = "no"), ignore(acme::_, acme::Unrecognized, reason = "no"))]
impl App {}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
    assert_eq!(coverage::<globex::Globex, App>().len(), 2);
}
