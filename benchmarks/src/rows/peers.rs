//! Peers: other libraries that verify webhooks, each with its own scheme over the same body.
//!
//! None of them has a canonical form to make, and none routes; each gives one type that is named
//! where it is called. What they parse into is as cheap as it gets: the seven members, derived.

use std::sync::Arc;

use axum::extract::FromRequest as _;
use axum_github_webhook_extract::{GithubEvent, GithubToken};
use bytes::Bytes;
use hmac::Mac as _;
use http::{HeaderMap, Request, Response};
use http_body_util::{BodyExt as _, Full};
use rocket::{http::Header, local::asynchronous::Client, routes};
use rocket_webhook::{RocketWebhook, WebhookPayload, webhooks::built_in::StandardWebhook};
use serde::Deserialize;
use tower::{Layer as _, Service as _, service_fn};
use tower_github_webhook::ValidateGitHubWebhookLayer;
use webhook_instructions::{App, deliveries};
use webhook_tower::{
    Delivery, Events, Provider, Scheme, SecretEncoding, SignatureEncoding, SignedPart, SnapTrade,
    WebhookService, jiff::Timestamp, snaptrade::Event as SnapTradeEvent, webhooks,
};

use crate::{
    body::{self, Delivered, endpoint},
    measure::{Contestant, poll, race},
    naive::key,
    rows::snaptrade::testing_secret,
    table::{Goal, Row},
};

/// CONNECTION_BROKEN as an application would write it down.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "it is only made")]
pub struct Broken {
    webhook_id: String,
    client_id: String,
    event_timestamp: Timestamp,
    user_id: String,
    event_type: String,
    webhook_secret: String,
    brokerage_authorization_id: String,
}

/// Our own receiver of Standard Webhooks, for the peers that have the same scheme.
#[derive(Debug)]
pub struct Standard;

impl Provider for Standard {
    type Events = Event;
    const NAME: &'static str = "standard";
    const SCHEME: Scheme = Scheme::hmac_sha256(
        "webhook-signature",
        SignatureEncoding::Base64,
        &[
            SignedPart::Id,
            SignedPart::Literal("."),
            SignedPart::Time,
            SignedPart::Literal("."),
            SignedPart::Body,
        ],
    )
    .prefix("v1,")
    .separated_by(' ')
    .time_in_header("webhook-timestamp")
    .id_in_header("webhook-id")
    .secret(SecretEncoding::Base64 { prefix: "whsec_" });
}

#[derive(Debug, Events)]
#[events(provider = Standard, tag = "eventType")]
pub enum Event {
    #[event("CONNECTION_BROKEN")]
    Broken(Broken),
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

pub type Unrecognized = webhook_tower::Unrecognized<Standard>;

/// [`App`] for this provider.
struct StandardApp;

#[webhooks]
impl StandardApp {
    #[on(Broken)]
    async fn broken(&self, event: Broken) {
        std::hint::black_box(event);
    }

    #[on(Unrecognized)]
    async fn rest(&self, event: Unrecognized) {
        unreachable!("{event:?}");
    }
}

pub fn rows() -> Vec<Row> {
    let snaptrade = body::snaptrade("CONNECTION_BROKEN");
    let text = snaptrade.body.clone();
    let now = Timestamp::now();
    let standard = deliveries::snaptrade_text("CONNECTION_BROKEN", now);
    let standard = Delivered::new::<Standard>(standard, now);
    let whsec = format!("whsec_{}", testing_secret());

    let receiver = endpoint::<SnapTrade>();
    let mut service = WebhookService::new(endpoint::<SnapTrade>(), App);
    let mut service_of_standard = WebhookService::new(endpoint::<Standard>(), StandardApp);
    let standardwebhooks = standardwebhooks::Webhook::new(&whsec).unwrap_or_else(|e| panic!("{e}"));
    let svix = svix::webhooks::Webhook::new(&whsec).unwrap_or_else(|e| panic!("{e}"));

    let github = github(&text);
    let token = GithubToken(Arc::new(testing_secret().to_owned()));
    let typed = service_fn(async |request: Request<Full<Bytes>>| {
        let body = request.into_body().collect().await.unwrap_or_else(|never| match never {});
        let event = serde_json::from_slice::<Broken>(&body.to_bytes());
        event.map(|_| Response::new(Full::<Bytes>::default()))
    });
    let mut tower_github = ValidateGitHubWebhookLayer::new(testing_secret()).layer(typed);

    let stripe_body = stripe_body();
    let stripe_header = stripe_webhook::Webhook::generate_test_header(&stripe_body, &whsec, None);
    let stripe = || stripe_webhook::Webhook::construct_event(&stripe_body, &stripe_header, &whsec);
    assert!(stripe().is_ok(), "{:?}", stripe().err());

    let rocket = rocket(&whsec);
    let rocket_call = |path| rocket_request(&rocket, path, &standard).dispatch();
    for path in ["/typed", "/read"] {
        assert_eq!(poll(rocket_call(path)).status().code, 200);
    }
    assert_eq!(
        poll(service_of_standard.call(standard.request())).map(|r| r.status().as_u16()),
        Ok(200)
    );

    let from_standard =
        |verified: bool| verified.then(|| serde_json::from_slice::<Broken>(&standard.body));
    let decode = |delivery: Delivery| -> SnapTradeEvent { delivery.decode() };
    let times = race([
        Contestant::new(|| snaptrade.request(), |request| poll(service.call(request))),
        Contestant::new(
            || (snaptrade.headers.clone(), snaptrade.body.clone()),
            |(headers, body)| receiver.verify(headers, body).map(decode),
        ),
        Contestant::new(|| standard.request(), |request| poll(service_of_standard.call(request))),
        Contestant::new(
            || (),
            |()| {
                from_standard(standardwebhooks.verify(&standard.body, &standard.headers).is_ok())
                    .unwrap_or_else(|| panic!("standardwebhooks refuses"))
            },
        ),
        Contestant::new(
            || (),
            |()| {
                from_standard(svix.verify(&standard.body, &standard.headers).is_ok())
                    .unwrap_or_else(|| panic!("svix refuses"))
            },
        ),
        Contestant::new(|| (), |()| stripe().unwrap_or_else(|e| panic!("stripe refuses: {e}"))),
        Contestant::new(
            || github.request().map(axum::body::Body::new),
            |request| {
                let event = poll(GithubEvent::<Broken>::from_request(request, &token));
                event.unwrap_or_else(|refused| panic!("{refused:?}"))
            },
        ),
        Contestant::new(
            || github.request(),
            |request| {
                let answer = poll(tower_github.call(request));
                assert!(answer.is_ok_and(|answer| answer.status() == 200));
            },
        ),
        Contestant::new(
            || rocket_request(&rocket, "/typed", &standard),
            |request| poll(request.dispatch()).status(),
        ),
        Contestant::new(
            || rocket_request(&rocket, "/read", &standard),
            |request| poll(request.dispatch()).status(),
        ),
    ]);
    let [ours, verified, standard, standardwebhooks, svix, stripe, axum, tower, rocket, read] =
        times;
    let what = "our whole service: canonical form, verified, typed, routed";
    let peer = |peer, theirs| Row::new(what, ours, peer, theirs, Goal::AtMost(0.9));
    vec![
        peer("standardwebhooks 1.0.1 + `from_slice`", standardwebhooks),
        peer("svix 2.9.1 + `from_slice`", svix),
        peer("async-stripe-webhook 1.0.0-rc.10, a `balance.available` of 340 B", stripe),
        peer("axum-github-webhook-extract 0.3.0, its extractor alone", axum),
        peer("tower-github-webhook 0.2.0 + `from_slice`", tower),
        peer("rocket-webhook 0.1.0-alpha.2, the whole route", rocket),
        Row::new(
            what,
            ours,
            "rocket-webhook 0.1.0-alpha.2, beyond a route that reads the body",
            rocket - read,
            Goal::None,
        ),
        Row::new(
            "our `Endpoint` alone: canonical form, verified, typed",
            verified,
            "standardwebhooks 1.0.1 + `from_slice`",
            standardwebhooks,
            Goal::None,
        ),
        Row::new(
            "our whole service for Standard Webhooks: verified, typed, routed",
            standard,
            "standardwebhooks 1.0.1 + `from_slice`",
            standardwebhooks,
            Goal::None,
        ),
    ]
}

/// The body with GitHub's header, which is not dated.
fn github(body: &Bytes) -> Delivered {
    let mut mac = key(testing_secret().as_bytes());
    mac.update(body);
    let signature =
        format!("sha256={}", base16ct::lower::encode_string(&mac.finalize().into_bytes()));
    let mut headers = HeaderMap::new();
    headers.insert("content-type", http::HeaderValue::from_static("application/json"));
    if let Ok(signature) = signature.parse() {
        headers.insert("x-hub-signature-256", signature);
    }
    Delivered { headers, body: body.clone(), canonical: Bytes::new() }
}

/// It takes nothing but events of Stripe, so this is one of about the same size.
fn stripe_body() -> String {
    let body = r#"{"id": "evt_1OqQmF2eZvKYlo2C1gCXQ4b7", "object": "event", "api_version": null, "created": 1709310000, "livemode": false, "pending_webhooks": 1, "request": null, "type": "balance.available", "data": {"object": {"object": "balance", "livemode": false, "available": [{"amount": 24121, "currency": "usd"}], "pending": [{"amount": 0, "currency": "usd"}]}}}"#;
    body.to_owned()
}

#[rocket::post("/typed", data = "<payload>")]
async fn typed(payload: WebhookPayload<'_, Broken, StandardWebhook>) -> &'static str {
    std::hint::black_box(payload.data);
    "{}"
}

#[rocket::post("/read", data = "<payload>")]
async fn read(payload: Vec<u8>) -> &'static str {
    std::hint::black_box(payload);
    "{}"
}

/// Its guard takes nothing but Rocket's own requests, so Rocket's local client sends them.
fn rocket(whsec: &str) -> Client {
    let webhook = StandardWebhook::with_secret(whsec).unwrap_or_else(|error| panic!("{error}"));
    let webhook = RocketWebhook::builder().webhook(webhook).build();
    let config = rocket::Config { log_level: rocket::config::LogLevel::Off, ..Default::default() };
    let rocket = rocket::custom(config).manage(webhook).mount("/", routes![typed, read]);
    poll(Client::untracked(rocket)).unwrap_or_else(|error| panic!("{error}"))
}

fn rocket_request<'c>(
    client: &'c Client,
    path: &'static str,
    delivered: &Delivered,
) -> rocket::local::asynchronous::LocalRequest<'c> {
    let mut request = client.post(path).body(&delivered.body);
    for (name, value) in &delivered.headers {
        let value = value.to_str().unwrap_or_default().to_owned();
        request = request.header(Header::new(name.as_str().to_owned(), value));
    }
    request
}
