//! Trials: payloads signed as their providers do, and services that would take them.

use std::{convert::Infallible, fmt::Display, sync::Arc};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, header};
use http_body_util::{BodyExt as _, Full};
use jiff::Timestamp;
use tower::{ServiceExt as _, util::BoxCloneSyncService};
use webhook_tests::{Recorder, Seen, documented};
use webhook_tower::{
    Dispatch, Endpoint, Events, Provider, Receipt, RejectionKind, ResponseBody, Secret, SignedType,
    SnapTrade, SnipeRoute, Verdict, WebhookService,
};

/// Key text that is as good as text, as hex and as base64.
pub(crate) const SECRET: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// The time at which SnipeRoute's deliveries are sent and received here.
pub(crate) const NOW: i64 = 1_732_980_600;

pub(crate) fn now() -> Timestamp {
    Timestamp::from_second(NOW).unwrap()
}

/// An endpoint whose clock stands still.
pub(crate) fn endpoint<P: Provider>(at: Timestamp) -> Endpoint<P> {
    keyed(SECRET).with_clock(move || at)
}

pub(crate) fn keyed<P: Provider>(secret: &str) -> Endpoint<P> {
    Endpoint::new(Secret::new(secret).unwrap()).unwrap()
}

/// A delivery that is accepted as it is, and the service that accepts it.
pub(crate) struct Trial {
    pub(crate) name: String,
    pub(crate) event: Option<&'static str>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) receiver: Receiver,
    /// The header with the signature, and what stands before its digits.
    pub(crate) signature: (&'static str, &'static str),
}

/// Every delivery of SnapTrade, received at the time that it was made.
pub(crate) fn of_snaptrade() -> Vec<Trial> {
    let trial = |payload: documented::Payload| {
        let at = payload.member("eventTimestamp").unwrap().parse().unwrap();
        Trial::new::<SnapTrade>(payload, at, ("signature", ""))
    };
    documented::of_snaptrade().into_iter().map(trial).collect()
}

/// Every delivery of SnipeRoute.
pub(crate) fn of_sniperoute() -> Vec<Trial> {
    let trial = |payload| Trial::new::<SnipeRoute>(payload, now(), ("sr-signature", "v1="));
    documented::of_sniperoute().into_iter().map(trial).collect()
}

pub(crate) fn all() -> Vec<Trial> {
    of_snaptrade().into_iter().chain(of_sniperoute()).collect()
}

impl Trial {
    fn new<P>(
        payload: documented::Payload,
        at: Timestamp,
        signature: (&'static str, &'static str),
    ) -> Self
    where
        P: Provider,
        P::Events: Dispatch<Arc<Recorder>> + Events<Typing = SignedType>,
    {
        let name = payload.name().to_owned();
        let endpoint = endpoint::<P>(at);
        let signed = endpoint.sign(payload.body, at).unwrap();
        let receiver = Receiver::new(endpoint);
        let (headers, body, event) = (signed.headers, signed.body, payload.event);
        Self { name, event, headers, body, receiver, signature }
    }

    /// The value of the signature header.
    pub(crate) fn signature(&self) -> &str {
        self.headers[self.signature.0].to_str().unwrap()
    }

    /// The headers with another value for the signature.
    pub(crate) fn signed(&self, value: &[u8]) -> HeaderMap {
        with(&self.headers, self.signature.0, value)
    }

    /// Refuses the delivery's own body under other headers.
    pub(crate) async fn refuses(
        &self,
        headers: HeaderMap,
        kind: RejectionKind,
        what: impl Display,
    ) {
        let what = format_args!("{}: {what}", self.name);
        self.receiver.refuses(headers, self.body.clone(), kind, what).await;
    }
}

/// The headers with another value for one of them.
pub(crate) fn with(headers: &HeaderMap, name: &'static str, value: &[u8]) -> HeaderMap {
    let mut headers = headers.clone();
    headers.insert(HeaderName::from_static(name), HeaderValue::from_bytes(value).unwrap());
    headers
}

/// The headers with one more.
pub(crate) fn and(headers: &HeaderMap, name: &'static str, value: &[u8]) -> HeaderMap {
    let mut headers = headers.clone();
    headers.append(HeaderName::from_static(name), HeaderValue::from_bytes(value).unwrap());
    headers
}

/// The headers without one of them.
pub(crate) fn without(headers: &HeaderMap, name: &'static str) -> HeaderMap {
    let mut headers = headers.clone();
    assert!(headers.remove(name).is_some(), "{name} was there");
    headers
}

/// All ways to flip one bit.
pub(crate) fn flipped(bytes: &[u8]) -> impl Iterator<Item = (usize, Vec<u8>)> {
    (0..bytes.len() * 8).map(|bit| {
        let mut flipped = bytes.to_vec();
        flipped[bit / 8] ^= 1 << (bit % 8);
        (bit, flipped)
    })
}

/// A service, and the application behind it that remembers what it handled.
pub(crate) struct Receiver {
    service: BoxCloneSyncService<Request<Full<Bytes>>, Response<ResponseBody>, Infallible>,
    recorder: Arc<Recorder>,
}

/// What a service answered, and what ran before it did.
pub(crate) struct Answer {
    pub(crate) response: Response<Bytes>,
    pub(crate) kind: Option<RejectionKind>,
    pub(crate) runs: Vec<Seen>,
}

impl Receiver {
    pub(crate) fn new<P>(endpoint: Endpoint<P>) -> Self
    where
        P: Provider,
        P::Events: Dispatch<Arc<Recorder>> + Events<Typing = SignedType>,
    {
        let recorder = Arc::new(Recorder::default());
        let service = WebhookService::new(endpoint, recorder.clone());
        Self { service: BoxCloneSyncService::new(service), recorder }
    }

    pub(crate) async fn answer(&self, headers: HeaderMap, body: Bytes) -> Answer {
        let mut request = Request::post("/").body(Full::new(body)).unwrap();
        *request.headers_mut() = headers;
        let response = self.service.clone().oneshot(request).await.unwrap();
        let (head, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        let kind = match head.extensions.get::<Receipt>().unwrap().verdict() {
            Verdict::Rejected(rejection) => Some(rejection.kind()),
            _ => None,
        };
        Answer { response: Response::from_parts(head, body), kind, runs: self.recorder.take() }
    }

    pub(crate) async fn refuses(
        &self,
        headers: HeaderMap,
        body: Bytes,
        kind: RejectionKind,
        what: impl Display,
    ) {
        let answer = self.answer(headers, body).await;
        assert_eq!(answer.kind, Some(kind), "{what}");
        assert_eq!(answer.response.status(), status(kind), "{what}");
        assert_eq!(answer.runs, [], "no handler runs: {what}");
        if answer.response.status() == 401 {
            assert_tells_nothing(&answer.response);
        }
    }

    /// Answers what the one handler saw.
    pub(crate) async fn accepts(
        &self,
        headers: HeaderMap,
        body: Bytes,
        what: impl Display,
    ) -> Seen {
        let answer = self.answer(headers, body).await;
        assert_eq!(answer.kind, None, "{what}");
        assert_eq!(answer.response.status(), 200, "{what}");
        let [run] = <[Seen; 1]>::try_from(answer.runs).unwrap_or_else(|runs| panic!("{runs:?}"));
        run
    }
}

/// Every failure of authentication is answered with the same bytes.
pub(crate) fn assert_tells_nothing(response: &Response<Bytes>) {
    let json = HeaderValue::from_static("application/json");
    assert_eq!(*response.headers(), HeaderMap::from_iter([(header::CONTENT_TYPE, json)]));
    assert_eq!(response.body(), r#"{"error":"unauthorized"}"#);
}

/// The status that a refusal of this kind is answered with.
pub(crate) fn status(kind: RejectionKind) -> u16 {
    match kind {
        RejectionKind::AmbiguousHeader
        | RejectionKind::BrokenBody
        | RejectionKind::MalformedBody
        | RejectionKind::EventIdMismatch
        | RejectionKind::InvalidChallenge => 400,
        RejectionKind::MissingSignature
        | RejectionKind::MissingTimestamp
        | RejectionKind::MissingEventId
        | RejectionKind::InvalidTimestamp
        | RejectionKind::TimestampExpired
        | RejectionKind::InvalidSignatureFormat
        | RejectionKind::SignatureMismatch => 401,
        RejectionKind::MethodNotAllowed => 405,
        RejectionKind::BodyTimeout => 408,
        RejectionKind::BodyTooLarge => 413,
        RejectionKind::EncodedBody => 415,
        RejectionKind::IdConflict | RejectionKind::TypeConflict => 409,
        RejectionKind::ShuttingDown
        | RejectionKind::Overloaded
        | RejectionKind::TenantUnavailable
        | RejectionKind::InFlight
        | RejectionKind::StoreUnavailable
        | RejectionKind::InboxUnavailable => 503,
        RejectionKind::MissingRequest => 500,
        kind => panic!("{kind:?} has no row here"),
    }
}

#[tokio::test]
async fn accepts_every_delivery_as_it_is() {
    let trials = all();
    assert_eq!(trials.len(), 46);
    for trial in trials {
        let run = trial.receiver.accepts(trial.headers, trial.body, &trial.name).await;
        assert_eq!(run.event, trial.event, "{}", trial.name);
    }
}
