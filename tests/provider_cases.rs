//! Deliveries that providers' SDKs signed, through an endpoint and through a service on a socket: verdict,
//! type, answer and identity.

use std::sync::Mutex;

use axum::Router;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request};
use http_body_util::{BodyExt as _, Full};
use serde_json::Value;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};
use tower::ServiceExt as _;
use webhook_tower::{
    BodyForm, Challenge, Delivery, Dispatch, Endpoint, Events, MemoryStore, Provider, Receipt,
    Scheme, Secret, Verdict, WebhookService, schemes, webhooks,
};

/// Which events ran, in their order.
#[derive(Debug, Default)]
struct App(Mutex<Vec<Option<String>>>);

/// A provider of a named scheme whose events are all unrecognized.
macro_rules! provider {
    ($provider:ident in $module:ident: $scheme:expr, $challenges:expr, $($type:tt)+) => {
        struct $provider;

        mod $module {
            use super::*;

            pub(super) type Unrecognized = webhook_tower::Unrecognized<$provider>;

            #[derive(Debug, Events)]
            #[events(provider = $provider, $($type)+)]
            pub(super) enum Event {
                #[event(unrecognized)]
                Unrecognized(Unrecognized),
            }
        }

        impl Provider for $provider {
            type Events = $module::Event;
            const NAME: &'static str = stringify!($module);
            const SCHEME: Scheme = $scheme;
            const CHALLENGES: &'static [Challenge] = $challenges;
        }

        #[webhooks]
        impl App {
            #[on($module::Unrecognized)]
            async fn $module(&self, event: $module::Unrecognized) {
                self.0.lock().unwrap().push(event.event_type().map(str::to_owned));
            }
        }
    };
}

/// The challenges of a named scheme.
const fn challenges(name: &str) -> &'static [Challenge] {
    let mut all = schemes::ALL;
    while let [named, rest @ ..] = all {
        if is(named.name().as_bytes(), name.as_bytes()) {
            return named.challenges();
        }
        all = rest;
    }
    &[]
}

const fn is(mut name: &[u8], mut other: &[u8]) -> bool {
    while let ([a, rest @ ..], [b, other_rest @ ..]) = (name, other) {
        if *a != *b {
            return false;
        }
        (name, other) = (rest, other_rest);
    }
    name.is_empty() && other.is_empty()
}

provider!(GitHub in github: schemes::GITHUB, &[], header = "x-github-event", tag = "action");
provider!(Shopify in shopify: schemes::SHOPIFY, &[],
    header = ["x-shopify-topic", "shopify-topic/shopify-action"]);
provider!(Slack in slack: schemes::SLACK, challenges("slack"), tag = "event.type");
provider!(SlackCommands in slack_commands: schemes::SLACK_COMMANDS, &[], tag = "command");
provider!(SlackInteractivity in slack_interactivity: schemes::SLACK_INTERACTIVITY, &[], tag = "type");
provider!(Discord in discord: schemes::DISCORD, challenges("discord"), tag = "event.type");
provider!(DiscordInteractions in discord_interactions: schemes::DISCORD_INTERACTIONS,
    challenges("discord-interactions"), tag = "type");
provider!(Square in square: schemes::SQUARE, &[], tag = "type");
provider!(Standard in standard: schemes::STANDARD_WEBHOOKS, &[], tag = "type");
provider!(Stripe in stripe: schemes::STRIPE, &[], tag = "type");
provider!(Twilio in twilio: schemes::TWILIO, &[], tag = "type");
provider!(TwilioSha256 in twilio_sha256: schemes::TWILIO_SHA256, &[], tag = "type");
provider!(TwilioJson in twilio_json: schemes::TWILIO_JSON, &[], tag = "type");

/// One case of a file.
struct Case<'v>(&'v Value);

impl Case<'_> {
    fn text(&self, member: &str) -> Option<&str> {
        self.0[member].as_str()
    }

    fn endpoint<P: Provider>(&self) -> Endpoint<P> {
        let now = jiff::Timestamp::from_second(self.0["now"].as_i64().unwrap()).unwrap();
        let secret = Secret::new(self.text("secret").unwrap()).unwrap();
        Endpoint::at(BASE, secret).unwrap().with_clock(move || now)
    }

    /// Path and query of the URL that it was signed for.
    fn target(&self) -> &str {
        self.text("url").map_or("/", |url| url.strip_prefix(BASE).unwrap())
    }

    fn headers(&self) -> HeaderMap {
        let pair = |(name, value): (&String, &Value)| {
            let value = HeaderValue::from_str(value.as_str().unwrap()).unwrap();
            (HeaderName::try_from(name).unwrap(), value)
        };
        self.0["headers"].as_object().unwrap().iter().map(pair).collect()
    }

    fn body(&self) -> Bytes {
        STANDARD.decode(self.text("body_base64").unwrap()).unwrap().into()
    }

    fn verified<P: Provider>(&self) -> Option<Delivery> {
        self.endpoint::<P>().verify_request(self.request_of(self.body())).ok()
    }

    fn request(&self) -> Request<Full<Bytes>> {
        self.request_of(Full::new(self.body()))
    }

    fn request_of<B>(&self, body: B) -> Request<B> {
        let mut request = Request::new(body);
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.target().parse().unwrap();
        *request.headers_mut() = self.headers();
        request
    }

    /// The request as it goes over a socket.
    fn wire(&self) -> Vec<u8> {
        let body = self.body();
        let mut wire = format!("POST {} HTTP/1.1\r\nhost: here\r\n", self.target()).into_bytes();
        for (name, value) in &self.headers() {
            wire.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
        }
        let rest = format!("connection: close\r\ncontent-length: {}\r\n\r\n", body.len());
        [wire, rest.into_bytes(), body.to_vec()].concat()
    }

    /// Forms are authentic, and not read where JSON is.
    fn is_form(&self) -> bool {
        self.0["headers"]["content-type"] == "application/x-www-form-urlencoded"
    }
}

/// What stands before the path of every URL that is signed.
const BASE: &str = "https://example.test";

/// What a service answers over a socket: the status and the body.
async fn over_socket<P>(service: WebhookService<P>, case: &Case<'_>) -> (u16, Vec<u8>)
where
    P: Provider,
{
    let app = Router::new().fallback_service(service);
    let mut stream = TcpStream::connect(webhook_tests::serve(app).await.unwrap()).await.unwrap();
    stream.write_all(&case.wire()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
    let status = str::from_utf8(&answer[9..12]).unwrap().parse().unwrap();
    (status, answer[end + 4..].to_vec())
}

/// Every case of a file whose name is of this provider, each with a store of its own: how many.
async fn check<P>(file: &str, is_of_provider: impl Fn(&str) -> bool) -> usize
where
    P: Provider<Events: Dispatch<&'static App>>,
{
    let file: Value = serde_json::from_str(file).unwrap();
    let cases: Vec<_> = file["cases"].as_array().unwrap().iter().map(Case).collect();
    let of_provider = |case: &&Case<'_>| is_of_provider(case.text("name").unwrap());
    let mut checked = 0;
    for case in cases.iter().filter(of_provider) {
        checked += 1;
        let name = case.text("name").unwrap();
        let is_read = !case.is_form() || P::SCHEME.body_form() != BodyForm::Json;
        let is_accepted = case.text("expect") == Some("accept") && is_read;
        let verified = case.verified::<P>();
        assert_eq!(verified.is_some(), is_accepted, "{name}");
        if let Some(other) = case.text("same_id_as") {
            let other = cases.iter().find(|case| case.text("name") == Some(other)).unwrap();
            let other = other.verified::<P>().unwrap();
            assert_eq!(verified.as_ref().unwrap().id(), other.id(), "{name}");
            check_after::<P>(case, other, name).await;
        }
        check_service::<P>(case, is_accepted, name).await;
        if let (Some(expected), Some(delivery)) = (case.text("expect_type"), &verified) {
            let found = delivery.event_type().or(delivery.claimed_type());
            assert_eq!(found, Some(expected), "{name}");
        }
    }
    checked
}

fn service<P>(case: &Case<'_>, app: &'static App) -> WebhookService<P>
where
    P: Provider<Events: Dispatch<&'static App>>,
{
    let builder = WebhookService::builder(case.endpoint(), app);
    let builder = builder.idempotency_store(MemoryStore::new());
    builder.insecure_build_with_claimed_types().unwrap()
}

/// What the service answers to one case, and which event ran.
async fn check_service<P>(case: &Case<'_>, is_accepted: bool, name: &str)
where
    P: Provider<Events: Dispatch<&'static App>>,
{
    let app: &'static App = Box::leak(Box::default());
    let over_socket = over_socket(service::<P>(case, app), case).await;
    let ran_over_socket = std::mem::take(&mut *app.0.lock().unwrap());
    let response = service::<P>(case, app).oneshot(case.request()).await.unwrap();
    let (status, is_challenge) = {
        let receipt: &Receipt = response.extensions().get().unwrap();
        (response.status().as_u16(), matches!(receipt.verdict(), Verdict::Challenge))
    };
    let body = response.into_body().collect().await.unwrap().to_bytes();
    let ran = app.0.lock().unwrap().clone();
    assert_eq!(over_socket, (status, body.to_vec()), "{name}");
    assert_eq!(ran_over_socket, ran, "{name}");
    match (is_accepted, case.text("expect_answer")) {
        (false, _) => assert!(status >= 400 && ran.is_empty(), "{name}: {status} {ran:?}"),
        (true, Some(answer)) => {
            assert_eq!((status, is_challenge, body.as_ref()), (200, true, answer.as_bytes()));
            assert_eq!(ran, [], "{name}");
        }
        // Discord wants an empty answer to a `PING`.
        (true, None) if is_challenge => {
            assert_eq!((status, body.as_ref(), ran.len()), (204, &b""[..], 0), "{name}");
        }
        (true, None) => {
            assert_eq!(status, 200, "{name}");
            assert_eq!(ran.len(), 1, "{name}");
            if let Some(expected) = case.text("expect_type") {
                assert_eq!(ran[0].as_deref(), Some(expected), "{name}");
            }
        }
    }
}

/// A case that has the id of an earlier delivery runs nothing after it: as the same event it is a
/// duplicate, and as another one it is a conflict.
async fn check_after<P>(case: &Case<'_>, earlier: Delivery, name: &str)
where
    P: Provider<Events: Dispatch<&'static App>>,
{
    let app: &'static App = Box::leak(Box::default());
    let service = service::<P>(case, app);
    let mut first = Request::post("/").body(Full::new(earlier.raw_body().clone())).unwrap();
    *first.headers_mut() = earlier.headers().clone();
    assert_eq!(service.clone().oneshot(first).await.unwrap().status(), 200, "{name}");
    let second = service.oneshot(case.request()).await.unwrap();
    let claimed = case.verified::<P>().unwrap().claimed_type().map(str::to_owned);
    let is_same = claimed.as_deref() == earlier.claimed_type();
    assert_eq!(second.status(), if is_same { 200 } else { 409 }, "{name}");
    assert_eq!(app.0.lock().unwrap().len(), 1, "{name}");
}

macro_rules! file {
    ($name:literal) => {
        include_str!(concat!("../webhook-core/tests/schemes/provider-cases/", $name, ".json"))
    };
}

#[tokio::test]
async fn of_github_are_judged_as_expected() {
    assert_eq!(check::<GitHub>(file!("github"), |_| true).await, 6);
}

#[tokio::test]
async fn of_shopify_are_judged_as_expected() {
    assert_eq!(check::<Shopify>(file!("shopify"), |_| true).await, 6);
}

#[tokio::test]
async fn of_slack_are_judged_as_expected() {
    let file = file!("slack");
    assert_eq!(check::<Slack>(file, |_| true).await, 6);
    assert_eq!(check::<SlackCommands>(file, |name| name == "slash_command").await, 1);
    assert_eq!(check::<SlackInteractivity>(file, |name| name == "interactivity").await, 1);
}

#[tokio::test]
async fn of_discord_are_judged_as_expected() {
    let file = file!("discord");
    let is_interaction = |name: &str| name.starts_with("interaction");
    assert_eq!(check::<Discord>(file, |name| !is_interaction(name)).await, 5);
    assert_eq!(check::<DiscordInteractions>(file, is_interaction).await, 1);
}

#[tokio::test]
async fn of_square_are_judged_as_expected() {
    assert_eq!(check::<Square>(file!("square"), |_| true).await, 4);
}

#[tokio::test]
async fn of_standard_webhooks_are_judged_as_expected() {
    assert_eq!(check::<Standard>(file!("standard-webhooks"), |_| true).await, 8);
}

#[tokio::test]
async fn of_stripe_are_judged_as_expected() {
    assert_eq!(check::<Stripe>(file!("stripe"), |_| true).await, 7);
}

#[tokio::test]
async fn of_twilio_are_judged_as_expected() {
    let file = file!("twilio");
    let (is_json, is_sha256) = (|name: &str| name.starts_with("json"), "sms_form_sha256");
    assert_eq!(check::<TwilioJson>(file, is_json).await, 2);
    assert_eq!(check::<TwilioSha256>(file, |name| name == is_sha256).await, 1);
    assert_eq!(check::<Twilio>(file, |name| !is_json(name) && name != is_sha256).await, 3);
}
