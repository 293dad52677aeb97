//! The test harness, as an application's own tests use it.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use webhook_tests::Recorder;
use webhook_tower::{
    Delivery, EventPayload, Events as _, HandlerError, HandlerPanicked, HandlerTimedOut, Outcome,
    Provider, RejectionKind, Secret, SnapTrade, SnipeRoute, Unrecognized, WebhookService,
    permanent, retry_after, snaptrade, sniperoute,
    testing::{self, deliver, sample},
    webhooks,
};

/// An application whose handlers end in every way there is.
#[derive(Default)]
struct Moody {
    tries: AtomicU32,
}

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "not about moods"))]
impl Moody {
    #[on(snaptrade::ConnectionBroken)]
    async fn fails_once(&self, _event: snaptrade::ConnectionBroken) -> Result<(), HandlerError> {
        match self.tries.fetch_add(1, Ordering::Relaxed) {
            0 => Err("not today".into()),
            _ => Ok(()),
        }
    }

    #[on(snaptrade::ConnectionFixed)]
    async fn asks_for_patience(&self, _event: snaptrade::ConnectionFixed) -> Outcome {
        Outcome::retry(retry_after(Duration::from_millis(1500), "closed"))
    }

    #[on(snaptrade::ConnectionAdded)]
    fn gives_up(&self, _event: snaptrade::ConnectionAdded) -> Result<(), HandlerError> {
        Err(permanent("no such user").into())
    }

    #[on(snaptrade::ConnectionFailed)]
    async fn panics(&self, _event: snaptrade::ConnectionFailed) {
        panic!("on purpose");
    }

    #[on(snaptrade::ConnectionUpdated)]
    async fn hangs(&self, _event: snaptrade::ConnectionUpdated) {
        std::future::pending().await
    }
}

fn moody() -> WebhookService<SnapTrade> {
    WebhookService::builder(testing::endpoint(), Moody::default())
        .handler_timeout(Duration::from_millis(50))
        .build()
}

#[tokio::test]
async fn answers_each_outcome_with_its_status() {
    let service = moody();
    let broken = sample::<snaptrade::ConnectionBroken>();
    let [first, second] = deliver(&service, &broken).twice().await;
    assert_eq!(first.status(), 500);
    assert_eq!(first.outcome().unwrap().error().unwrap().to_string(), "not today");
    assert_eq!(second.status(), 200);

    let answer = deliver(&service, &sample::<snaptrade::ConnectionFixed>()).await;
    assert_eq!(answer.status(), 503);
    assert_eq!(answer.into_response().headers()["retry-after"], "2");

    let answer = deliver(&service, &sample::<snaptrade::ConnectionAdded>()).await;
    assert_eq!(answer.status(), 200);
    assert!(matches!(answer.outcome(), Some(Outcome::Failed(_))));

    let answer = deliver(&service, &sample::<snaptrade::UserDeleted>()).await;
    assert_eq!(answer.status(), 200);
    assert!(matches!(answer.outcome(), Some(Outcome::Ignored)));
}

#[tokio::test]
async fn survives_a_panic_and_a_handler_that_hangs() {
    let service = moody();
    let answer = deliver(&service, &sample::<snaptrade::ConnectionFailed>()).await;
    assert_eq!(answer.status(), 500);
    assert!(answer.outcome().unwrap().error().unwrap().source().is::<HandlerPanicked>());

    let answer = deliver(&service, &sample::<snaptrade::ConnectionUpdated>()).await;
    assert_eq!(answer.status(), 500);
    assert!(answer.outcome().unwrap().error().unwrap().source().is::<HandlerTimedOut>());

    let answer = deliver(&service, &sample::<snaptrade::UserDeleted>()).await;
    assert_eq!(answer.status(), 200);
}

#[tokio::test]
async fn refuses_what_was_tampered_with() {
    let recorder = Arc::new(Recorder::default());
    let service = WebhookService::new(testing::endpoint::<SnipeRoute>(), recorder.clone());
    let filled = sample::<sniperoute::IntentFilled>();
    let old = Secret::new("ab".repeat(16)).unwrap();
    let now = service.endpoint().now();
    for (answer, kind) in [
        (deliver(&service, &filled).tampered().await, RejectionKind::SignatureMismatch),
        (deliver(&service, &filled).unsigned().await, RejectionKind::MissingSignature),
        (deliver(&service, &filled).signed_with(old).await, RejectionKind::SignatureMismatch),
        (
            deliver(&service, &filled).at(now - Duration::from_secs(310)).await,
            RejectionKind::TimestampExpired,
        ),
        (
            deliver(&service, &filled).at(now + Duration::from_secs(310)).await,
            RejectionKind::TimestampExpired,
        ),
    ] {
        assert_eq!(answer.status(), 401);
        assert_eq!(answer.rejection().unwrap().kind(), kind);
    }
    assert_eq!(recorder.take(), []);
}

#[tokio::test]
async fn has_a_typed_sample_of_every_event() {
    fn check<P, E: EventPayload<Events = P::Events>>() -> P::Events
    where
        P: Provider<Events: From<Unrecognized<P>> + From<E>>,
    {
        sample::<E>().event().into()
    }
    assert_eq!(check::<SnapTrade, snaptrade::TradeUpdate>().event_type(), Some("TRADE_UPDATE"));
    assert_eq!(check::<SnipeRoute, sniperoute::TestPing>().event_type(), Some("test.ping"));
    assert_eq!(check::<SnapTrade, snaptrade::Unrecognized>().event_type(), None);
    assert!(<SnapTrade as Provider>::Events::TYPES.iter().all(|event| event.sample.is_some()));
    assert!(<SnipeRoute as Provider>::Events::TYPES.iter().all(|event| event.sample.is_some()));
}

#[tokio::test]
async fn delivers_a_changed_sample() {
    struct Checks;

    #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "one is enough"))]
    impl Checks {
        #[on(snaptrade::TradeDetection)]
        fn trade(&self, event: snaptrade::TradeDetection, delivery: &Delivery) {
            assert_eq!(event.user_id, "user-7");
            assert_eq!(delivery.id(), "id-1");
            assert_eq!(event.details.orders[0].legs[0].instrument.symbol, "TSLA");
        }
    }

    let service = WebhookService::new(testing::endpoint::<SnapTrade>(), Checks);
    let trade = sample::<snaptrade::TradeDetection>()
        .with("userId", "user-7")
        .with("webhookId", "id-1")
        .with("details.orders.0.legs.0.instrument.symbol", "TSLA");
    assert!(deliver(&service, &trade).await.is_done());
}

#[tokio::test]
async fn says_which_secret_matched() {
    let old = Secret::new("the old consumer key").unwrap();
    let endpoint = testing::endpoint::<SnapTrade>().with_previous_secret(old.clone()).unwrap();
    let recorder = Arc::new(Recorder::default());
    let service = WebhookService::new(endpoint, recorder.clone());
    let broken = sample::<snaptrade::ConnectionBroken>();
    assert!(deliver(&service, &broken).await.is_done());
    assert!(deliver(&service, &broken).signed_with(old).await.is_done());
    let indices: Vec<_> = recorder.take().iter().map(|seen| seen.secret_index).collect();
    assert_eq!(indices, [0, 1]);
}

/// A provider whose event panics while it is decoded.
mod fragile {
    use serde::{Deserialize, Deserializer};
    use webhook_tower::{Events, Provider, Scheme, SignatureEncoding, SignedPart};

    #[derive(Debug)]
    pub struct Fragile;

    #[derive(Debug, Events)]
    #[events(provider = Fragile, tag = "type")]
    pub enum Event {
        #[event("glass", sample = "payloads/glass.json")]
        Glass(Glass),
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    pub type Unrecognized = webhook_tower::Unrecognized<Fragile>;

    #[derive(Debug)]
    pub struct Glass;

    impl<'de> Deserialize<'de> for Glass {
        fn deserialize<D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
            panic!("on purpose");
        }
    }

    impl Provider for Fragile {
        type Events = Event;
        const NAME: &'static str = "fragile";
        const SCHEME: Scheme =
            Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body]);
    }
}

#[tokio::test]
async fn survives_a_panic_while_decoding() {
    struct App;

    #[webhooks]
    impl App {
        #[on(fragile::_)]
        fn everything(&self, _event: fragile::Event) {}
    }

    let service = WebhookService::new(testing::endpoint::<fragile::Fragile>(), App);
    let answer = deliver(&service, &sample::<fragile::Glass>()).await;
    assert_eq!(answer.status(), 500);
    assert!(answer.outcome().unwrap().error().unwrap().source().is::<HandlerPanicked>());
    assert_eq!(answer.receipt().event_type(), Some("glass"));
}

/// A provider whose events are members, several in a body.
mod chat {
    use serde::Deserialize;
    use webhook_tower::{Events, Provider, Scheme, SignatureEncoding, SignedPart};

    #[derive(Debug)]
    pub struct Chat;

    #[derive(Debug, Events)]
    #[events(provider = Chat, tag = member, payload = member)]
    pub enum Event {
        #[event("message", sample = "payloads/chat_message.json")]
        Message(Message),
        #[event("read")]
        Read(Read),
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    pub type Unrecognized = webhook_tower::Unrecognized<Chat>;

    #[derive(Debug, PartialEq, Deserialize)]
    pub struct Message {
        pub text: String,
    }

    #[derive(Debug, Deserialize)]
    pub struct Read {}

    impl Provider for Chat {
        type Events = Event;
        const NAME: &'static str = "chat";
        const SCHEME: Scheme =
            Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body])
                .batch_in("entry[].messaging", 9);
    }
}

#[tokio::test]
async fn delivers_a_sample_whose_type_is_a_member() {
    #[derive(Default)]
    struct App(Mutex<Vec<String>>);

    #[webhooks(ignore(chat::Read, reason = "not of interest"))]
    impl App {
        #[on(chat::Message)]
        fn message(&self, event: chat::Message) {
            self.0.lock().unwrap().push(event.text);
        }

        #[on(chat::Unrecognized)]
        fn unrecognized(&self, event: chat::Unrecognized) {
            self.0.lock().unwrap().push(event.reason().to_string());
        }
    }

    let hello = sample::<chat::Message>();
    assert_eq!(hello.event(), chat::Message { text: "hello".to_owned() });
    let delivery = hello.delivery();
    assert_eq!(delivery.event_type(), Some("message"));
    assert!(delivery.id().ends_with("#0"), "{}", delivery.id());

    let app = Arc::new(App::default());
    let service = WebhookService::new(testing::endpoint::<chat::Chat>(), app.clone());
    let answer = deliver(&service, &hello.with("message.text", "bye")).await;
    assert_eq!(answer.receipt().event_type(), Some("message"));
    let unknown = deliver(&service, &sample::<chat::Unrecognized>()).await;
    assert_eq!(unknown.status(), 200);
    assert_eq!(unknown.receipt().event_type(), None);
    assert_eq!(*app.0.lock().unwrap(), ["bye", "the delivery names no event type"]);
}
