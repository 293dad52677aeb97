// evaluation panicked: a sample is the body of one delivery, a JSON object: this file is not one

use serde::Deserialize;
use webhook_tower::{
    Endpoint, Events, Provider, Scheme, Secret, SignatureEncoding, SignedPart, WebhookService, webhooks,
};

pub struct Parcels;

#[derive(Debug, Events)]
#[events(provider = Parcels, tag = "kind")]
pub enum Event {
    #[event("parcel.sent", sample = "sample_that_is_not_json.rs")]
    Sent(Sent),
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

pub type Unrecognized = webhook_tower::Unrecognized<Parcels>;

#[derive(Debug, Deserialize)]
pub struct Sent {
    pub parcel: u64,
}

impl Provider for Parcels {
    type Events = Event;
    const NAME: &'static str = "parcels";
    const SCHEME: Scheme =
        Scheme::hmac_sha256("parcels-signature", SignatureEncoding::Hex, &[SignedPart::Body])
            .id_in_body("id");
}

struct App;

#[webhooks]
impl App {
    #[on(self::_)]
    async fn every(&self, _: Event) {}
}

fn main() {
    let secret = Secret::new("a secret of many letters").unwrap();
    let endpoint = Endpoint::<Parcels>::new(secret).unwrap();
    WebhookService::new(endpoint, App);
}
