//! No secret and no payload shows up anywhere: traces at every level, answers, errors, `Debug`.

use std::{
    io,
    sync::{Arc, Mutex},
    time::Duration,
};

use http::HeaderValue;
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;
use tracing::Level;
use tracing_subscriber::fmt::{MakeWriter, format::FmtSpan};
use webhook_tests::Recorder;
use webhook_tower::{
    Dispatch, Endpoint, EventPayload, Events, Json, Provider, Secret, SignedType, SnapTrade,
    SnipeRoute, VerifyLayer, WebhookService, snaptrade, sniperoute,
    testing::{Sample, deliver, sample},
};

/// What is planted wherever a sender or an operator can put text.
const CANARY: &str = "CANARY";

const CONSUMER_KEY: &str = "CANARY consumer key";
const SIGNING_SECRET: &str = "ca4a4f00ca4a4f00ca4a4f00ca4a4f00";

/// Keeps every line that is traced.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend(line);
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Lines {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

impl Lines {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

/// Delivers a sample in every way that ends differently, and answers all that can be seen of it.
async fn everything_visible<P, E>(key: &str, sample: &Sample<E>) -> String
where
    P: Provider<Events = E::Events>,
    E: EventPayload,
    E::Events: Dispatch<Recorder> + Events<Typing = SignedType>,
{
    let secret = Secret::new(key).unwrap();
    let endpoint = Endpoint::<P>::new(secret.clone()).unwrap().insecure_explain_rejections();
    let service = WebhookService::new(endpoint.clone(), Recorder::default());
    let layer = VerifyLayer::new(endpoint.clone());
    let mut visible = format!("{secret:?} {endpoint:?} {service:?} {layer:?} {sample:?}");
    let late = endpoint.now() - Duration::from_hours(1);
    for delivery in [
        deliver(&service, sample),
        deliver(&service, sample).tampered(),
        deliver(&service, sample).unsigned(),
        deliver(&service, sample).at(late),
    ] {
        let mut request = delivery.request();
        request.headers_mut().insert("authorization", HeaderValue::from_static(CANARY));
        let (head, body) = request.clone().into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        let verified = endpoint.verify(head.headers.clone(), body);
        let signature = head.headers.get("signature").or(head.headers.get("sr-signature"));
        let response = service.clone().oneshot(request).await.unwrap();
        visible += &format!("{delivery:?} {verified:?} {response:?}");
        let answer = response.into_body().collect().await.unwrap().to_bytes();
        visible += std::str::from_utf8(&answer).unwrap();
        if let Some(signature) = signature {
            let signature = signature.to_str().unwrap().trim_start_matches("v1=");
            assert!(!visible.contains(signature), "a signature is visible");
        }
    }
    visible
}

#[tokio::test]
async fn shows_no_secret_and_no_payload() {
    let lines = Lines::default();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(lines.clone())
        .with_max_level(Level::TRACE)
        .with_span_events(FmtSpan::FULL)
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    let broken = sample::<snaptrade::ConnectionBroken>()
        .with("userId", CANARY)
        .with("webhookSecret", CANARY)
        .with("somethingNew", CANARY);
    let misshapen = broken.clone().with("brokerageAuthorizationId", vec![CANARY]);
    let unknown = sample::<snaptrade::Unrecognized>().with("userId", CANARY);
    let filled = sample::<sniperoute::IntentFilled>()
        .with("data.symbol", CANARY)
        .with("data.somethingNew", CANARY);
    let rejected = filled.clone().with("data.quantity", CANARY);
    let visible = [
        everything_visible::<SnapTrade, _>(CONSUMER_KEY, &broken).await,
        everything_visible::<SnapTrade, _>(CONSUMER_KEY, &misshapen).await,
        everything_visible::<SnapTrade, _>(CONSUMER_KEY, &unknown).await,
        everything_visible::<SnipeRoute, _>(SIGNING_SECRET, &filled).await,
        everything_visible::<SnipeRoute, _>(SIGNING_SECRET, &rejected).await,
    ]
    .concat();

    let traced = lines.text();
    assert!(traced.contains("webhook handled") && traced.contains("webhook rejected"), "{traced}");
    for text in [traced, visible] {
        assert!(!text.contains(CANARY), "{text}");
        assert!(!text.contains(SIGNING_SECRET), "{text}");
    }
}

#[test]
fn shows_no_secret_in_a_typed_event() {
    let event = sample::<snaptrade::TradeUpdate>().with("webhookSecret", CANARY).event();
    assert_eq!(event.webhook_secret.as_ref().unwrap().expose(), CANARY);
    assert!(!format!("{event:?}").contains(CANARY));
}

#[test]
fn shows_no_payload_of_what_was_not_recognized() {
    let misshapen = sample::<snaptrade::ConnectionBroken>().with("userId", vec![CANARY]);
    let event =
        snaptrade::Event::decode(Some("CONNECTION_BROKEN"), &Json::read(misshapen.body()).unwrap());
    let snaptrade::Event::Unrecognized(event) = event else { panic!("it fits") };
    assert!(!format!("{event:?} {}", event.reason()).contains(CANARY));
    assert!(event.body().windows(CANARY.len()).any(|window| window == CANARY.as_bytes()));
}

#[test]
fn shows_no_secret_in_an_error() {
    for text in [" CANARY", "CANARY", "CANARY CANARY"] {
        let secret =
            Secret::new(text).and_then(|secret| Endpoint::<SnipeRoute>::new(secret).map(drop));
        let error = secret.unwrap_err();
        assert!(!format!("{error} {error:?}").contains(CANARY));
    }
}
