//! Every kind of refusal is reached, and what its answer says is exactly what it should.

use std::{collections::BTreeSet, convert::Infallible, sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::{StreamExt as _, stream};
use http::{HeaderMap, Method, Request, Response, header};
use http_body::{Body, Frame};
use http_body_util::{BodyExt as _, Full, StreamBody};
use tower::ServiceExt as _;
use webhook_tests::Recorder;
use webhook_tower::{
    BodyLimits, Delivery, MemoryStore, Provider, Receipt, RejectionKind, ResponseBody, Secret,
    SnipeRoute, Tenants, Verdict, WebhookService,
    inbox::{Arrival, InboxStore, StoreError, Stored},
    sniperoute,
    testing::sample,
};

use crate::trial::{and, assert_tells_nothing, endpoint, now, status, with, without};

type Service = WebhookService<SnipeRoute>;

/// How a service with small limits is made to refuse: the change to a delivery that it accepts.
#[derive(Clone)]
struct Sent {
    method: Method,
    headers: HeaderMap,
    body: Bytes,
}

impl Sent {
    /// A delivery that is accepted.
    fn new() -> Self {
        Self::of(sample::<sniperoute::IntentFilled>().body())
    }

    fn of(body: Bytes) -> Self {
        let signed = endpoint::<SnipeRoute>(now()).sign(body, now()).unwrap();
        Self { method: Method::POST, headers: signed.headers, body: signed.body }
    }

    fn with(mut self, name: &'static str, value: &[u8]) -> Self {
        self.headers = with(&self.headers, name, value);
        self
    }

    fn and(mut self, name: &'static str, value: &[u8]) -> Self {
        self.headers = and(&self.headers, name, value);
        self
    }

    fn without(mut self, name: &'static str) -> Self {
        self.headers = without(&self.headers, name);
        self
    }

    fn method(mut self, method: Method) -> Self {
        self.method = method;
        self
    }

    /// The request, with this body in place of its own.
    fn request<B>(&self, body: B) -> Request<B> {
        let mut request = Request::new(body);
        *request.method_mut() = self.method.clone();
        *request.headers_mut() = self.headers.clone();
        request
    }
}

/// What headers and body alone are refused for.
fn table() -> Vec<(RejectionKind, Sent)> {
    use RejectionKind as Kind;

    let mismatch = format!("v1={}", "0".repeat(64));
    vec![
        (Kind::MethodNotAllowed, Sent::new().method(Method::GET)),
        (Kind::MethodNotAllowed, Sent::new().method(Method::PUT)),
        (Kind::EncodedBody, Sent::new().with("content-encoding", b"gzip")),
        (Kind::EncodedBody, Sent::new().with("content-encoding", b"identity, br")),
        (Kind::AmbiguousHeader, Sent::new().and("sr-signature", b"v1=")),
        (
            Kind::AmbiguousHeader,
            Sent::new().and("content-length", b"1").and("content-length", b"1"),
        ),
        (Kind::MissingSignature, Sent::new().without("sr-signature")),
        (Kind::MissingTimestamp, Sent::new().without("sr-timestamp")),
        (Kind::MissingEventId, Sent::new().without("sr-event-id")),
        (Kind::InvalidTimestamp, Sent::new().with("sr-timestamp", b"now")),
        (Kind::TimestampExpired, Sent::new().with("sr-timestamp", b"0")),
        (Kind::InvalidSignatureFormat, Sent::new().with("sr-signature", b"v1=")),
        (Kind::BodyTooLarge, Sent::of(vec![b' '; 256 * 1024 + 1].into())),
        (Kind::BodyTooLarge, Sent::new().with("content-length", b"10737418240")),
        (Kind::BrokenBody, Sent::new().with("content-length", b"1")),
        (Kind::BrokenBody, Sent::new().with("content-length", b"-1")),
        (Kind::MalformedBody, Sent::of("no JSON".into())),
        (Kind::SignatureMismatch, Sent::new().with("sr-signature", mismatch.as_bytes())),
        (Kind::EventIdMismatch, Sent::new().with("sr-event-id", b"evt_other")),
    ]
}

fn service() -> (Service, Arc<Recorder>) {
    let recorder = Arc::new(Recorder::default());
    (WebhookService::new(endpoint(now()), recorder.clone()), recorder)
}

fn kind(response: &Response<ResponseBody>) -> Option<RejectionKind> {
    match response.extensions().get::<Receipt>().unwrap().verdict() {
        Verdict::Rejected(rejection) => Some(rejection.kind()),
        _ => None,
    }
}

async fn send<B>(service: &Service, request: Request<B>) -> Response<ResponseBody>
where
    B: Body<Error: Into<tower::BoxError>> + Send + 'static,
    B::Data: Send,
{
    service.clone().oneshot(request).await.unwrap()
}

/// A body whose first frame is this large, and which then never ends.
fn endless(size: usize) -> impl Body<Data = Bytes, Error = Infallible> + Send + 'static {
    let first = Ok(Frame::data(Bytes::from(vec![b' '; size])));
    StreamBody::new(stream::iter([first]).chain(stream::pending()))
}

#[tokio::test(start_paused = true)]
async fn reaches_every_kind_and_runs_nothing() {
    let mut reached = BTreeSet::new();
    let (service, recorder) = service();
    let mut check = |expected: RejectionKind, response: Response<ResponseBody>| {
        assert_eq!(kind(&response), Some(expected));
        assert_eq!(response.status(), status(expected), "{expected:?}");
        assert_eq!(recorder.take(), [], "{expected:?}");
        reached.insert(expected.as_str());
    };
    for (expected, sent) in table() {
        check(expected, send(&service, sent.request(Full::new(sent.body.clone()))).await);
    }
    let sent = Sent::new();
    check(RejectionKind::BodyTimeout, send(&service, sent.request(endless(1))).await);
    let broken = StreamBody::new(stream::iter([Err::<Frame<Bytes>, _>("reset")]));
    check(RejectionKind::BrokenBody, send(&service, sent.request(broken)).await);
    check(RejectionKind::ShuttingDown, shutting_down().await);
    check(RejectionKind::Overloaded, overloaded().await);
    check(RejectionKind::IdConflict, conflict().await);
    check(RejectionKind::TypeConflict, claiming("other").await);
    check(RejectionKind::InvalidChallenge, claiming("hello").await);
    check(RejectionKind::TenantUnavailable, no_secrets().await);
    check(RejectionKind::InFlight, in_flight().await);
    check(RejectionKind::StoreUnavailable, no_room().await);
    check(RejectionKind::InboxUnavailable, broken_inbox().await);
    // A service has the request; who verifies without one and would need it is told by core.
    reached.insert(RejectionKind::MissingRequest.as_str());
    assert_eq!(reached, RejectionKind::ALL.iter().map(|kind| kind.as_str()).collect());
}

/// The answer of a service that was drained, whose sender does not even begin with the body.
async fn shutting_down() -> Response<ResponseBody> {
    let (service, _) = service();
    service.drain().await;
    let never = StreamBody::new(stream::pending::<Result<Frame<Bytes>, Infallible>>());
    let refused = send(&service, Sent::new().request(never)).await;
    assert_eq!(refused.headers()[header::RETRY_AFTER], "30");
    refused
}

/// The answer to a large body while endless ones take all the room that there is.
async fn overloaded() -> Response<ResponseBody> {
    const LARGE: usize = 64 * 1024;
    let service = WebhookService::builder(endpoint(now()), Arc::new(Recorder::default()))
        .body_limits(BodyLimits::default().with_size(LARGE))
        .build();
    let sent = Sent::new();
    // Each holds 48 KiB beyond a small body, of 32 times the limit.
    let endless_ones: Vec<_> = (0..42)
        .map(|_| {
            let (service, request) = (service.clone(), sent.request(endless(LARGE)));
            tokio::spawn(async move { send(&service, request).await })
        })
        .collect();
    tokio::task::yield_now().await;
    let small = send(&service, sent.request(Full::new(sent.body.clone()))).await;
    assert_eq!(small.status(), 200, "small bodies have room of their own");
    let refused = send(&service, sent.request(endless(LARGE))).await;
    assert_eq!(refused.headers()[header::RETRY_AFTER], "30");
    endless_ones.iter().for_each(tokio::task::JoinHandle::abort);
    refused
}

/// A service with an idempotency store and room for so many, whose handlers take this long.
fn deduplicating(capacity: usize, pause: Duration) -> Service {
    let recorder = Arc::new(Recorder::pausing(pause));
    let store = MemoryStore::with_capacity(capacity);
    WebhookService::builder(endpoint(now()), recorder).idempotency_store(store).build().unwrap()
}

/// The answer to other content under an id that was there before.
async fn conflict() -> Response<ResponseBody> {
    let service = deduplicating(1, Duration::ZERO);
    let sent = Sent::new();
    assert_eq!(send(&service, sent.request(Full::new(sent.body.clone()))).await.status(), 200);
    let other = sample::<sniperoute::IntentFilled>().with("data.symbol", "OTHER").body();
    let other = Sent::of(other);
    send(&service, other.request(Full::new(other.body.clone()))).await
}

/// A provider that signs no event type, and asks for an answer that its challenge lacks.
mod hub {
    use webhook_tower::{
        Challenge, Events, Provider, Scheme, SignatureEncoding, SignedPart, webhooks,
    };

    pub(super) struct Hub;

    impl Provider for Hub {
        type Events = Event;
        const NAME: &'static str = "hub";
        const SCHEME: Scheme =
            Scheme::hmac_sha256("hub-signature", SignatureEncoding::Hex, &[SignedPart::Body]);
        const CHALLENGES: &'static [Challenge] =
            &[Challenge::when("kind", "hello").echoing_text("challenge")];
    }

    #[derive(Debug, Events)]
    #[events(provider = Hub, header = "hub-event")]
    pub(super) enum Event {
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    pub(super) type Unrecognized = webhook_tower::Unrecognized<Hub>;

    pub(super) struct App;

    #[webhooks(ignore(Unrecognized, reason = "a test"))]
    impl App {}
}

/// The answer to a body of this kind, after another one; as another event than the one before it.
async fn claiming(kind: &str) -> Response<ResponseBody> {
    let endpoint = endpoint::<hub::Hub>(now());
    let builder = WebhookService::builder(endpoint.clone(), hub::App);
    let builder = builder.idempotency_store(MemoryStore::new());
    let service = builder.insecure_build_with_claimed_types().unwrap();
    let send = async |event: &'static str, kind: &str| {
        let signed = endpoint.sign(format!(r#"{{"kind":"{kind}"}}"#), now()).unwrap();
        let mut request = Request::post("/").body(Full::new(signed.body)).unwrap();
        *request.headers_mut() = with(&signed.headers, "hub-event", event.as_bytes());
        service.clone().oneshot(request).await.unwrap()
    };
    assert_eq!(send("first", "other").await.status(), 200);
    send("second", kind).await
}

/// The answer to a delivery while the same one is handled.
async fn in_flight() -> Response<ResponseBody> {
    let service = deduplicating(1, Duration::from_secs(20));
    let sent = Sent::new();
    let first = {
        let (service, request) = (service.clone(), sent.request(Full::new(sent.body.clone())));
        tokio::spawn(async move { send(&service, request).await })
    };
    tokio::task::yield_now().await;
    let since = tokio::time::Instant::now();
    let second = send(&service, sent.request(Full::new(sent.body.clone()))).await;
    assert_eq!(since.elapsed().as_secs(), 8);
    assert_eq!(second.headers()[header::RETRY_AFTER], "30");
    assert_eq!(first.await.unwrap().status(), 200);
    second
}

/// The answer of a store that has no room.
async fn no_room() -> Response<ResponseBody> {
    let sent = Sent::new();
    let refused =
        send(&deduplicating(0, Duration::ZERO), sent.request(Full::new(sent.body.clone()))).await;
    assert_eq!(refused.headers()[header::RETRY_AFTER], "30");
    refused
}

/// The answer of an inbox that fails.
async fn broken_inbox() -> Response<ResponseBody> {
    struct Broken;
    impl<P: Provider> InboxStore<P> for Broken {
        async fn store(&self, _: Arrival, _: &Delivery) -> Result<Stored, StoreError> {
            Err(StoreError::new("on purpose"))
        }
    }
    let sent = Sent::new();
    let service = WebhookService::storing(endpoint::<SnipeRoute>(now()), Broken).build();
    let refused = service.oneshot(sent.request(Full::new(sent.body.clone()))).await.unwrap();
    assert_eq!(refused.headers()[header::RETRY_AFTER], "30");
    refused
}

/// The answer to a delivery of a tenant whose secrets cannot be looked up.
async fn no_secrets() -> Response<ResponseBody> {
    let failing = async |_| Err::<Vec<Secret>, _>("on purpose");
    let tenants = Tenants::by(|_| Some("acme".into()), failing);
    let service = WebhookService::new(endpoint::<SnipeRoute>(now()), Arc::<Recorder>::default());
    let sent = Sent::new();
    let sent = sent.request(Full::new(sent.body.clone()));
    let refused = service.for_tenants(tenants).oneshot(sent).await.unwrap();
    assert_eq!(refused.headers()[header::RETRY_AFTER], "30");
    refused
}

/// The seven "Error Reasons" of SnipeRoute's document.
const REASONS: [&str; 7] = [
    "missing_signature",
    "missing_timestamp",
    "missing_event_id",
    "invalid_timestamp",
    "timestamp_expired",
    "invalid_signature_format",
    "signature_mismatch",
];

#[tokio::test]
async fn reaches_each_of_sniperoutes_seven_reasons_in_its_spelling() {
    let mut reached = BTreeSet::new();
    let recorder = Arc::new(Recorder::default());
    let explaining = endpoint::<SnipeRoute>(now()).insecure_explain_rejections();
    let service = WebhookService::new(explaining, recorder);
    for (expected, sent) in table() {
        let response = send(&service, sent.request(Full::new(sent.body.clone()))).await;
        let (reason, is_authentication) = (expected.as_str(), response.status() == 401);
        let body = response.into_body().collect().await.unwrap().to_bytes();
        let error = if is_authentication { "unauthorized" } else { reason };
        assert_eq!(body, format!(r#"{{"error":"{error}","reason":"{reason}"}}"#));
        assert_eq!(is_authentication, REASONS.contains(&reason), "{reason}");
        if is_authentication {
            reached.insert(reason);
        }
    }
    assert_eq!(reached, REASONS.into());
}

#[tokio::test]
async fn answers_every_failure_of_authentication_with_the_same_bytes() {
    let (service, _) = service();
    let mut answers = 0;
    for (expected, sent) in table() {
        let response = send(&service, sent.request(Full::new(sent.body.clone()))).await;
        if response.status() != 401 {
            continue;
        }
        let (head, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        assert_tells_nothing(&Response::from_parts(head, body));
        assert!(REASONS.contains(&expected.as_str()));
        answers += 1;
    }
    assert_eq!(answers, REASONS.len());
}

#[tokio::test]
async fn accepts_what_the_tables_change() {
    let (service, recorder) = service();
    let sent = Sent::new().with("content-encoding", b"identity");
    let response = send(&service, sent.request(Full::new(sent.body.clone()))).await;
    assert_eq!(response.status(), 200);
    assert_eq!(recorder.take().len(), 1);
    // The limit itself is not too large.
    let padded = [sent.body.to_vec(), vec![b' '; 256 * 1024 - sent.body.len()]].concat();
    let sent = Sent::of(padded.into());
    let response = send(&service, sent.request(Full::new(sent.body.clone()))).await;
    assert_eq!(response.status(), 200);
    assert_eq!(recorder.take().len(), 1);
}

/// What is still being sent is read and thrown away for ten seconds at most.
#[tokio::test(start_paused = true)]
async fn refuses_what_headers_alone_decide_even_if_the_body_never_ends() {
    let (service, recorder) = service();
    let decided = [
        RejectionKind::BrokenBody,
        RejectionKind::BodyTooLarge,
        RejectionKind::MalformedBody,
        RejectionKind::SignatureMismatch,
        RejectionKind::EventIdMismatch,
    ];
    for (expected, sent) in table().iter().filter(|(kind, _)| !decided.contains(kind)) {
        let answer = send(&service, sent.request(endless(1)));
        let answer = tokio::time::timeout(Duration::from_secs(11), answer).await.unwrap();
        assert_eq!(kind(&answer), Some(*expected));
    }
    assert_eq!(recorder.take(), []);
}
