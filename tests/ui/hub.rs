//! A provider whose event types are claimed by a header that nobody signs.

use webhook_tower::{Events, Provider, Scheme, SignatureEncoding, SignedPart, webhooks};

pub struct Hub;

impl Provider for Hub {
    type Events = Event;
    const NAME: &'static str = "hub";
    const SCHEME: Scheme =
        Scheme::hmac_sha256("hub-signature", SignatureEncoding::Hex, &[SignedPart::Body]);
}

#[derive(Debug, Events)]
#[events(provider = Hub, header = "hub-event", tag = "action")]
pub enum Event {
    #[event("issues.opened")]
    Opened(Opened),
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

pub type Unrecognized = webhook_tower::Unrecognized<Hub>;

#[derive(Debug, serde::Deserialize)]
pub struct Opened {
    pub issue: u64,
}

pub struct App;

#[webhooks(ignore(Unrecognized, reason = "not of interest"))]
impl App {
    #[on(Opened)]
    async fn opened(&self, event: Opened) {
        println!("{}", event.issue);
    }
}
