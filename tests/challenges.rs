//! Challenges: answered once they are proven, without a handler, and beside a `GET` at the same URL.

use axum::{
    Router,
    routing::{get_service, post_service},
};
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use tower::ServiceExt as _;
use webhook_tower::{
    Acknowledgement, Challenge, ChallengeService, Events, Provider, Receipt, RejectionKind,
    ResponseBody, Scheme, Secret, SignatureEncoding, SignedPart, Verdict, WebhookService, schemes,
    testing::{endpoint, sign},
    webhooks,
};

/// Counts nothing and fails at everything: a challenge must not reach it.
struct App;

macro_rules! provider {
    ($provider:ident in $module:ident, $tag:literal: $scheme:expr, $($challenge:expr),+) => {
        struct $provider;

        mod $module {
            use super::*;

            pub(super) type Unrecognized = webhook_tower::Unrecognized<$provider>;

            #[derive(Debug, Events)]
            #[events(provider = $provider, tag = $tag)]
            pub(super) enum Event {
                #[event(unrecognized)]
                Unrecognized(Unrecognized),
            }
        }

        impl Provider for $provider {
            type Events = $module::Event;
            const NAME: &'static str = stringify!($module);
            const SCHEME: Scheme = $scheme;
            const CHALLENGES: &'static [Challenge] = &[$($challenge),+];
        }

        #[webhooks]
        impl App {
            #[on($module::Unrecognized)]
            async fn $module(&self, _: $module::Unrecognized) -> Result<(), &'static str> {
                Err("a handler ran")
            }
        }
    };
}

provider!(Slack in slack, "event.type": schemes::SLACK,
    Challenge::when("type", "url_verification").echoing_json("challenge"));
provider!(Zoom in zoom, "event": schemes::ZOOM,
    Challenge::when("event", "endpoint.url_validation").signing("payload.plainToken", "encryptedToken"));
provider!(Twitch in twitch, "subscription.type": schemes::TWITCH,
    Challenge::when("subscription.status", "webhook_callback_verification_pending")
        .echoing_text("challenge"));
provider!(Discord in discord, "event.type":
    Scheme::hmac_sha256("x-signature", SignatureEncoding::Hex, &[SignedPart::Body]),
    Challenge::when("type", "1").answering(Acknowledgement::json(r#"{"type":1}"#)),
    Challenge::when("type", "0").answering(Acknowledgement::OK.with_status(StatusCode::NO_CONTENT)));

fn service<P>() -> WebhookService<P>
where
    P: Provider<Events: webhook_tower::Dispatch<App>>,
{
    WebhookService::builder(endpoint(), App).insecure_build_with_claimed_types()
}

fn request<P: Provider>(body: &str) -> Request<Full<Bytes>> {
    let endpoint = endpoint::<P>();
    sign(&endpoint, body.to_owned(), endpoint.now()).unwrap()
}

async fn send<P>(request: Request<Full<Bytes>>) -> (Response<()>, String)
where
    P: Provider<Events: webhook_tower::Dispatch<App>>,
{
    read(service::<P>().oneshot(request).await.unwrap()).await
}

async fn read(response: Response<ResponseBody>) -> (Response<()>, String) {
    let (head, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    (Response::from_parts(head, ()), String::from_utf8(body.into()).unwrap())
}

/// The answer to a body, with its status and media type.
async fn answered<P>(body: &str) -> (u16, Option<String>, String)
where
    P: Provider<Events: webhook_tower::Dispatch<App>>,
{
    let (response, body) = send::<P>(request::<P>(body)).await;
    let media_type = response.headers().get("content-type");
    let media_type = media_type.map(|value| value.to_str().unwrap().to_owned());
    let receipt: &Receipt = response.extensions().get().unwrap();
    assert!(matches!(receipt.verdict(), Verdict::Challenge), "{receipt:?}");
    assert_eq!(response.headers()["x-content-type-options"], "nosniff");
    (response.status().as_u16(), media_type, body)
}

#[tokio::test]
async fn are_answered_as_their_provider_asks() {
    let json = |body: &str| (200, Some("application/json".to_owned()), body.to_owned());
    let slack = answered::<Slack>(r#"{"type":"url_verification","challenge":"3eZ\"b"}"#).await;
    assert_eq!(slack, json(r#"{"challenge":"3eZ\"b"}"#));
    let twitch = r#"{"challenge":"pogchamp","subscription":
        {"type":"stream.online","status":"webhook_callback_verification_pending"}}"#;
    let text = Some("text/plain; charset=utf-8".to_owned());
    assert_eq!(answered::<Twitch>(twitch).await, (200, text, "pogchamp".to_owned()));
    assert_eq!(answered::<Discord>(r#"{"type":1}"#).await, json(r#"{"type":1}"#));
    assert_eq!(answered::<Discord>(r#"{"type":0}"#).await, (204, None, String::new()));
}

/// Another implementation of the HMAC says the same.
#[tokio::test]
async fn are_signed_with_the_key_of_the_signatures() {
    use hmac::{Hmac, KeyInit as _, Mac as _};

    let body =
        r#"{"event":"endpoint.url_validation","payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"}}"#;
    let key = "7e57ab1e".repeat(8);
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(key.as_bytes()).unwrap();
    mac.update(b"qgg8vlvZRS6UYooatFL8Aw");
    let signed = base16ct::lower::encode_string(&mac.finalize().into_bytes());
    let expected =
        format!(r#"{{"plainToken":"qgg8vlvZRS6UYooatFL8Aw","encryptedToken":"{signed}"}}"#);
    assert_eq!(answered::<Zoom>(body).await.2, expected);
}

#[tokio::test]
async fn are_refused_where_the_answer_would_be_a_signature() {
    for token in ["v0:1764440000:{}", "", "a b", &"a".repeat(129)] {
        let body = format!(
            r#"{{"event":"endpoint.url_validation","payload":{{"plainToken":"{token}"}}}}"#
        );
        let (response, body) = send::<Zoom>(request::<Zoom>(&body)).await;
        assert_eq!(response.status(), 400, "{token}");
        assert_eq!(body, r#"{"error":"invalid_challenge"}"#);
        let receipt: &Receipt = response.extensions().get().unwrap();
        let Verdict::Rejected(rejection) = receipt.verdict() else { panic!("{receipt:?}") };
        assert_eq!(rejection.kind(), RejectionKind::InvalidChallenge);
    }
}

#[tokio::test]
async fn are_not_answered_before_they_are_proven() {
    let body = r#"{"type":"url_verification","challenge":"3eZbrw1a"}"#;
    let mut unsigned = request::<Slack>(body);
    unsigned.headers_mut().remove("x-slack-signature");
    let mut forged = request::<Slack>(body);
    forged
        .headers_mut()
        .insert("x-slack-signature", format!("v0={}", "00".repeat(32)).parse().unwrap());
    let other = request::<Slack>(body).map(|_| Full::new(Bytes::from(body.replace("3e", "4e"))));
    for request in [unsigned, forged, other] {
        let (response, body) = send::<Slack>(request).await;
        assert_eq!(
            (response.status().as_u16(), body.as_str()),
            (401, r#"{"error":"unauthorized"}"#)
        );
    }
}

#[tokio::test]
async fn leave_events_to_their_handlers() {
    let (response, _) = send::<Slack>(request::<Slack>(r#"{"type":"event_callback"}"#)).await;
    assert_eq!(response.status(), 500, "the handler ran");
}

#[tokio::test]
async fn of_a_url_stand_beside_the_deliveries() {
    let challenges = ChallengeService::echoing::<Slack>("hub.challenge")
        .with_token("hub.verify_token", Secret::new("meatyhamhock").unwrap());
    let both = get_service(challenges).merge(post_service(service::<Slack>()));
    let app = Router::new().route("/hooks", both);
    let ask = async |request: http::request::Builder| {
        let response = app.clone().oneshot(request.body(axum::body::Body::empty()).unwrap());
        let (head, body) = response.await.unwrap().into_parts();
        (head.status.as_u16(), body.collect().await.unwrap().to_bytes())
    };
    let right = "/hooks?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=meatyhamhock";
    assert_eq!(ask(Request::get(right)).await, (200, "1158201444".into()));
    assert_eq!(ask(Request::head(right)).await, (200, Bytes::new()));
    assert_eq!(ask(Request::get("/hooks?hub.challenge=1&hub.verify_token=no")).await.0, 401);
    assert_eq!(ask(Request::put(right)).await.0, 405);
    assert_eq!(ask(Request::post(right)).await.0, 401, "a delivery has to be signed");
    let body = r#"{"type":"url_verification","challenge":"3eZbrw1a"}"#;
    let mut delivery = request::<Slack>(body).map(axum::body::Body::new);
    *delivery.uri_mut() = "/hooks".parse().unwrap();
    assert_eq!(app.oneshot(delivery).await.unwrap().status(), 200);
}
