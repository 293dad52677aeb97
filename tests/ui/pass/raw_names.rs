mod parcels {
    use webhook_tower::{Events, Provider, Scheme, SignatureEncoding, SignedPart};

    pub struct Parcels;

    impl Provider for Parcels {
        type Events = Event;
        const NAME: &'static str = "parcels";
        const SCHEME: Scheme =
            Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body])
                .id_in_body("id");
    }

    #[derive(Debug, Events)]
    #[events(provider = Parcels, tag = "type")]
    pub enum Event {
        #[event("type")]
        r#Type(r#type),
        #[event("box")]
        Boxed(r#box),
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    pub type Unrecognized = webhook_tower::Unrecognized<Parcels>;

    #[derive(Debug, serde::Deserialize)]
    #[expect(non_camel_case_types)]
    pub struct r#type {}

    #[derive(Debug, serde::Deserialize)]
    #[expect(non_camel_case_types)]
    pub struct r#box {}
}

struct App;

#[webhook_tower::webhooks(ignore(parcels::_, parcels::Unrecognized, reason = "not of interest"))]
impl App {
    #[on(parcels::r#type)]
    async fn r#match(&self, _: parcels::r#type) {}
}

fn main() {
    let [covered, ..] = webhook_tower::coverage::<parcels::Parcels, App>() else { panic!() };
    assert!(format!("{covered:?}").contains("\"match\""), "{covered:?}");
}
