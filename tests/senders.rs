//! What providers' own SDKs have signed, through the service and the layer: who signs more than a body.

use std::path::Path;

use axum::{Router, body::Body, routing::post};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{Request, StatusCode};
use serde_json::Value;
use tower::ServiceExt as _;
use webhook_tests::providers;
use webhook_tower::{
    Delivery, Dispatch, Endpoint, Events, Provider, Receipt, Rejection, RejectionKind, Scheme,
    Secret, SignedType, Verdict, VerifyLayer, WebhookService, jiff::Timestamp, schemes, testing,
    webhooks,
};

providers! {
    /// Square, which signs the URL.
    Square in square: schemes::SQUARE;
    /// Twilio, which signs the URL and the fields of a form.
    Twilio in twilio: schemes::TWILIO;
    /// Twilio with another algorithm.
    TwilioSha256 in twilio_sha256: schemes::TWILIO_SHA256;
    /// Twilio with JSON, which signs the digest of a body.
    TwilioJson in twilio_json: schemes::TWILIO_JSON;
    /// Discord, which signs with a private key.
    Discord in discord: schemes::DISCORD;
    /// Cloudflare, which signs nothing.
    Cloudflare in cloudflare: schemes::CLOUDFLARE;
}

/// Takes every delivery.
struct App;

#[webhooks(
    ignore(square::Unrecognized, reason = "a test"),
    ignore(twilio::Unrecognized, reason = "a test"),
    ignore(twilio_sha256::Unrecognized, reason = "a test"),
    ignore(twilio_json::Unrecognized, reason = "a test"),
    ignore(discord::Unrecognized, reason = "a test"),
    ignore(cloudflare::Unrecognized, reason = "a test")
)]
impl App {}

/// The cases of a provider, and how they have to end.
fn cases(provider: &str) -> Vec<Value> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../webhook-core/tests/schemes");
    let file = root.join(format!("provider-cases/{provider}.json"));
    let cases: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    cases["cases"].as_array().unwrap().clone()
}

fn text<'v>(case: &'v Value, member: &str) -> &'v str {
    case[member].as_str().unwrap()
}

/// The request of a case, as it comes out of a parser of HTTP/1.1.
fn request(case: &Value, path: &str) -> Request<Body> {
    let mut request = Request::post(path);
    for (name, value) in case["headers"].as_object().unwrap() {
        request = request.header(name, value.as_str().unwrap());
    }
    request.body(STANDARD.decode(text(case, "body_base64")).unwrap().into()).unwrap()
}

/// The base and the path of the URL that a case was signed for.
fn url(case: &Value) -> (&str, &str) {
    let url = case["url"].as_str().unwrap_or("https://example.test/");
    url.split_at("https://example.test".len())
}

fn endpoint<P: Provider>(case: &Value, base: &str) -> Endpoint<P> {
    let now = Timestamp::from_second(case["now"].as_i64().unwrap()).unwrap();
    let secret = Secret::new(text(case, "secret")).unwrap();
    Endpoint::at(base, secret).unwrap().with_clock(move || now)
}

/// Sends the cases to a service, which has to answer as the provider's own SDK does.
async fn check<P: Provider<Events: Dispatch<App> + Events<Typing = SignedType>>>(cases: &[Value]) {
    for case in cases {
        let (base, path) = url(case);
        let service = WebhookService::new(endpoint::<P>(case, base), App);
        let response = service.oneshot(request(case, path)).await.unwrap();
        let verdict = response.extensions().get::<Receipt>().unwrap().verdict();
        match text(case, "expect") {
            "accept" => assert!(matches!(verdict, Verdict::Handled(_)), "{case}"),
            _ => assert!(is_mismatch(verdict), "{case}"),
        }
    }
}

fn is_mismatch(verdict: &Verdict) -> bool {
    let mismatch = Rejection::from(RejectionKind::SignatureMismatch);
    matches!(verdict, Verdict::Rejected(rejection) if *rejection == mismatch)
}

#[tokio::test]
async fn who_sign_the_url_are_judged_as_by_their_sdk() {
    check::<Square>(&cases("square")).await;
}

#[tokio::test]
async fn who_send_forms_are_judged_as_by_their_sdk() {
    let named = |name: fn(&str) -> bool| {
        let cases = cases("twilio").into_iter();
        cases.filter(|case| name(text(case, "name"))).collect::<Vec<_>>()
    };
    check::<Twilio>(&named(|name| !name.starts_with("json") && name != "sms_form_sha256")).await;
    check::<TwilioSha256>(&named(|name| name == "sms_form_sha256")).await;
    check::<TwilioJson>(&named(|name| name.starts_with("json"))).await;
}

#[tokio::test]
async fn who_keep_a_private_key_are_judged_as_by_their_sdk() {
    check::<Discord>(&cases("discord")).await;
}

#[tokio::test]
async fn who_sign_the_url_are_received_behind_a_router_that_takes_a_part_of_it() {
    let case = &cases("square")[0];
    let app = |base| {
        let service = WebhookService::new(endpoint::<Square>(case, base), App);
        Router::new().nest("/webhooks", Router::new().route_service("/square", service))
    };
    for (base, expected) in [
        ("https://example.test/webhooks", StatusCode::OK),
        ("https://example.test", StatusCode::UNAUTHORIZED),
    ] {
        let response = app(base).oneshot(request(case, "/webhooks/square")).await.unwrap();
        assert_eq!(response.status(), expected, "{base}");
    }
}

#[tokio::test]
async fn who_sign_the_url_pass_the_layer_and_no_header_has_a_say() {
    let case = &cases("square")[0];
    let handler = |delivery: axum::Extension<Delivery>| async move { delivery.id().to_owned() };
    let layer = VerifyLayer::new(endpoint::<Square>(case, "https://example.test"));
    let app = Router::new().route("/{*path}", post(handler).layer(layer));
    let send = |request| app.clone().oneshot(request);
    let mut other = request(case, "/webhooks/square");
    for name in ["host", "forwarded", "x-forwarded-host", "x-forwarded-proto", "x-original-url"] {
        other.headers_mut().insert(name, "evil.test".parse().unwrap());
    }
    assert_eq!(send(other).await.unwrap().status(), StatusCode::OK);
    let elsewhere = request(case, "/webhooks/other");
    assert_eq!(send(elsewhere).await.unwrap().status(), StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn who_send_forms_hand_them_to_the_service_behind_the_layer() {
    let case = &cases("twilio")[0];
    let handler = |body: String| async move { body };
    let layer = VerifyLayer::new(endpoint::<Twilio>(case, "https://example.test"));
    let app = Router::new().route("/sms", post(handler).layer(layer));
    let response = app.oneshot(request(case, "/sms?region=eu")).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    let body = axum::body::to_bytes(response.into_body(), 1_000).await.unwrap();
    assert_eq!(body, STANDARD.decode(text(case, "body_base64")).unwrap());
}

#[tokio::test]
async fn are_played_by_the_testing_module() {
    plays::<Square>().await;
    plays::<Twilio>().await;
    plays::<TwilioJson>().await;
    plays::<Discord>().await;
    plays::<Cloudflare>().await;
}

/// A delivery that the testing module makes is accepted, and another secret is not.
async fn plays<P: Provider<Events: Dispatch<App> + Events<Typing = SignedType>>>() {
    let endpoint = testing::endpoint::<P>();
    let service = WebhookService::new(endpoint.clone(), App);
    let send = |request| service.clone().oneshot(request);
    let signed = testing::sign(&endpoint, r#"{"event_id":"1"}"#, endpoint.now()).unwrap();
    assert_eq!(send(signed).await.unwrap().status(), StatusCode::OK, "{}", P::NAME);
    let other = Secret::new("1".repeat(64)).unwrap();
    let other = endpoint.signing_with(other).unwrap();
    let forged = testing::sign(&other, r#"{"event_id":"1"}"#, other.now()).unwrap();
    assert_eq!(send(forged).await.unwrap().status(), StatusCode::UNAUTHORIZED, "{}", P::NAME);
}

#[tokio::test]
async fn who_sign_the_url_are_refused_at_another_one() {
    let endpoint = testing::endpoint::<Square>();
    let signed = testing::sign(&endpoint, r#"{"event_id":"1"}"#, endpoint.now()).unwrap();
    let service = WebhookService::new(endpoint, App);
    let (mut head, body) = signed.into_parts();
    let send = |head| service.clone().oneshot(Request::from_parts(head, body.clone()));
    assert_eq!(send(head.clone()).await.unwrap().status(), StatusCode::OK);
    head.uri = "/?a=1".parse().unwrap();
    assert_eq!(send(head).await.unwrap().status(), StatusCode::UNAUTHORIZED);
}
