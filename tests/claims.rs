//! A header that nobody signs claims the event type: who may act on it, and what is a conflict.

use std::sync::Mutex;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use serde::Deserialize;
use webhook_tower::{
    Events, MemoryStore, Provider, RejectionKind, Scheme, SignatureEncoding, SignedPart,
    StoredDelivery, UnrecognizedReason, WebhookService,
    testing::{deliver, endpoint, sample},
    webhooks,
};

/// Signs the body, and names the event in a header and in a member of the body.
#[derive(Debug)]
struct Hub;

impl Provider for Hub {
    type Events = Event;
    const NAME: &'static str = "hub";
    const SCHEME: Scheme =
        Scheme::hmac_sha256("hub-signature", SignatureEncoding::Hex, &[SignedPart::Body])
            .claimed_id_in(&["hub-delivery"]);
}

#[derive(Debug, Events)]
#[events(provider = Hub, header = ["hub-event", "x-hub-event"], tag = "action")]
enum Event {
    #[event("issues.opened", sample = "payloads/hub/opened.json")]
    Opened(Opened),
    #[event("pulls.opened")]
    Pulled(Pulled),
    #[event("push")]
    Push(Push),
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

type Unrecognized = webhook_tower::Unrecognized<Hub>;

#[derive(Debug, Deserialize)]
struct Opened {
    number: u64,
}

#[derive(Debug, Deserialize)]
struct Pulled {
    number: u64,
}

#[derive(Debug, Deserialize)]
struct Push {
    commits: Vec<String>,
}

/// What ran, in its order.
#[derive(Debug, Default)]
struct App(Mutex<Vec<String>>);

impl App {
    fn ran(&self, what: String) {
        self.0.lock().unwrap().push(what);
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

#[webhooks]
impl App {
    #[on(Opened)]
    async fn opened(&self, event: Opened) -> Result<(), &'static str> {
        self.ran(format!("opened {}", event.number));
        if event.number == 13 { Err("unlucky") } else { Ok(()) }
    }

    #[on(Pulled)]
    async fn pulled(&self, event: Pulled) {
        self.ran(format!("pulled {}", event.number));
    }

    #[on(Push)]
    async fn push(&self, event: Push) {
        self.ran(format!("push {}", event.commits.len()));
    }

    #[on(Unrecognized)]
    async fn unrecognized(&self, event: Unrecognized) {
        let decodes = matches!(event.reason(), UnrecognizedReason::Decode(_));
        let why = if decodes { "does not fit" } else { "is unknown" };
        self.ran(format!("{} {why}", event.event_type().unwrap_or("nothing")));
    }
}

/// A service that remembers, and what ran in it.
fn service() -> (WebhookService<Hub>, &'static App) {
    let app: &'static App = Box::leak(Box::default());
    let builder = WebhookService::builder(endpoint(), app).idempotency_store(MemoryStore::new());
    (builder.insecure_build_with_claimed_types().unwrap(), app)
}

#[tokio::test]
async fn runs_the_event_that_the_header_claims() {
    let (service, app) = service();
    let [first, second] = deliver(&service, &sample::<Opened>()).twice().await;
    assert!(first.is_done() && second.is_duplicate());
    assert_eq!(first.receipt().event_type(), Some("issues.opened"));
    assert_eq!(first.receipt().documented_type(), Some("issues.opened"));
    assert_eq!(app.take(), ["opened 7"]);
}

#[tokio::test]
async fn recorded_content_runs_nothing_as_another_event() {
    let (service, app) = service();
    assert!(deliver(&service, &sample::<Opened>()).await.is_done());
    assert_eq!(app.take(), ["opened 7"]);
    // One that would fit, one that would not, one that nobody knows, and none.
    for claimed in ["pulls.opened", "push", "whatever", ""] {
        let refused = deliver(&service, &sample::<Opened>()).claiming(claimed).await;
        assert_eq!(refused.status(), 409, "{claimed}");
        assert_eq!(refused.rejection().unwrap().kind(), RejectionKind::TypeConflict, "{claimed}");
        assert_eq!(app.take(), [""; 0], "{claimed}");
    }
    assert!(deliver(&service, &sample::<Opened>()).await.is_duplicate());
}

#[tokio::test]
async fn recorded_content_runs_nothing_as_another_event_while_its_own_waits_for_a_retry() {
    let (service, app) = service();
    let failing = sample::<Opened>().with("number", 13);
    assert_eq!(deliver(&service, &failing).await.status(), 500);
    for _ in 0..2 {
        let refused = deliver(&service, &failing).claiming("pulls").await;
        assert_eq!(refused.rejection().unwrap().kind(), RejectionKind::TypeConflict);
        assert_eq!(deliver(&service, &failing).await.status(), 500, "the retry");
    }
    assert_eq!(app.take(), ["opened 13"; 3]);
}

#[tokio::test]
async fn a_claim_that_does_not_fit_its_body_is_unrecognized() {
    for (claimed, ran) in [
        ("push", "push.opened is unknown"),
        ("pulls", "pulled 7"),
        ("", "nothing is unknown"),
        ("whatever", "whatever.opened is unknown"),
    ] {
        let (service, app) = service();
        assert!(deliver(&service, &sample::<Opened>()).claiming(claimed).await.is_done());
        assert_eq!(app.take(), [ran]);
    }
    let (service, app) = service();
    let odd = sample::<Opened>().with("number", "seven");
    assert!(deliver(&service, &odd).await.is_done());
    assert_eq!(app.take(), ["issues.opened does not fit"]);
}

/// The header alone says which event it is; one is called as another with a dot behind.
mod forge {
    use serde::Deserialize;
    use webhook_tower::{Events, Provider, Scheme};

    #[derive(Debug, Events)]
    #[events(provider = Forge, header = "forge-event", detail = "action")]
    pub(super) enum Event {
        #[event("issues")]
        Issues(Issues),
        #[event("issues.comment")]
        Comment(Comment),
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    type Unrecognized = webhook_tower::Unrecognized<Forge>;

    #[derive(Debug, Deserialize)]
    pub(super) struct Issues {}

    #[derive(Debug, Deserialize)]
    pub(super) struct Comment {}

    pub(super) struct Forge;

    impl Provider for Forge {
        type Events = Event;
        const NAME: &'static str = "forge";
        const SCHEME: Scheme = super::Hub::SCHEME;
    }
}

#[test]
fn a_detail_follows_the_type_and_says_not_which_event_it_is() {
    for (event_type, index) in [
        ("issues", Some(0)),
        ("issues.opened", Some(0)),
        ("issues.comment", Some(1)),
        ("issues.comment.made", Some(1)),
        ("issue", None),
        ("issuesopened", None),
        (".issues", None),
    ] {
        assert_eq!(forge::Event::index_of(event_type), index, "{event_type}");
    }
    // Where the words of the body are part of the type, another word is another type.
    assert_eq!(Event::index_of("push"), Some(2));
    assert_eq!(Event::index_of("push.opened"), None);
}

#[tokio::test]
async fn without_a_store_only_what_is_called_insecure_serves_it() {
    let app: &'static App = Box::leak(Box::default());
    let service =
        WebhookService::<Hub>::builder(endpoint(), app).insecure_build_with_claimed_types();
    assert!(deliver(&service, &sample::<Opened>()).await.is_done());
    assert!(deliver(&service, &sample::<Opened>()).claiming("pulls").await.is_done());
    assert_eq!(app.take(), ["opened 7", "pulled 7"]);
}

fn signed(headers: &[(&'static str, &'static str)]) -> (HeaderMap, Bytes) {
    let endpoint = endpoint::<Hub>();
    let mut signed = endpoint.sign(sample::<Opened>().body(), endpoint.now()).unwrap();
    for (name, value) in headers {
        signed.headers.append(*name, HeaderValue::from_static(value));
    }
    (signed.headers, signed.body)
}

#[test]
fn a_claim_is_no_signed_type_and_no_id() {
    let (headers, body) = signed(&[("x-hub-event", "issues"), ("hub-delivery", "1-2-3")]);
    let delivery = endpoint::<Hub>().verify(headers, body).unwrap();
    assert_eq!(delivery.event_type(), None);
    assert_eq!(delivery.claimed_type(), Some("issues.opened"));
    assert_eq!(delivery.claimed_id(), Some("1-2-3"));
    assert!(delivery.id().starts_with("sha256:"), "{}", delivery.id());
    let restored = StoredDelivery::of::<Hub>(&delivery).restore::<Hub>().unwrap();
    assert_eq!(format!("{restored:?}"), format!("{delivery:?}"));
    assert_eq!(restored.claimed_id(), Some("1-2-3"));
    assert!(matches!(restored.insecure_decode_claimed(), Event::Opened(_)));
}

#[test]
fn two_claims_are_refused() {
    for second in ["hub-event", "x-hub-event"] {
        let (headers, body) = signed(&[("hub-event", "issues"), (second, "issues")]);
        let refused = endpoint::<Hub>().verify(headers, body).unwrap_err();
        assert_eq!(refused.kind(), RejectionKind::AmbiguousHeader, "{second}");
    }
}
