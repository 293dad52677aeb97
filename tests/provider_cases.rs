//! Deliveries that providers' SDKs signed, through an endpoint and through a service: verdict, type, answer
//! and identity.

use std::sync::Mutex;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request};
use http_body_util::{BodyExt as _, Full};
use serde_json::Value;
use tower::ServiceExt as _;
use webhook_tower::{
    Challenge, Delivery, Dispatch, Endpoint, Events, MemoryStore, Provider, Receipt, Scheme,
    Secret, Verdict, WebhookService, schemes, webhooks,
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

const SLACK: &[Challenge] =
    &[Challenge::when("type", "url_verification").echoing_text("challenge")];

provider!(GitHub in github: schemes::GITHUB, &[], header = "x-github-event", tag = "action");
provider!(Shopify in shopify: schemes::SHOPIFY, &[],
    header = ["x-shopify-topic", "shopify-topic/shopify-action"]);
provider!(Slack in slack: schemes::SLACK, SLACK, tag = "event.type");

/// One case of a file.
struct Case<'v>(&'v Value);

impl Case<'_> {
    fn text(&self, member: &str) -> Option<&str> {
        self.0[member].as_str()
    }

    fn endpoint<P: Provider>(&self) -> Endpoint<P> {
        let now = jiff::Timestamp::from_second(self.0["now"].as_i64().unwrap()).unwrap();
        let secret = Secret::new(self.text("secret").unwrap()).unwrap();
        Endpoint::new(secret).unwrap().with_clock(move || now)
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
        self.endpoint::<P>().verify(self.headers(), self.body()).ok()
    }

    fn request(&self) -> Request<Full<Bytes>> {
        let mut request = Request::new(Full::new(self.body()));
        *request.method_mut() = Method::POST;
        *request.headers_mut() = self.headers();
        request
    }

    /// Forms are authentic, and not read.
    fn is_form(&self) -> bool {
        self.0["headers"]["content-type"] == "application/x-www-form-urlencoded"
    }
}

/// Every case of a file, each with a store of its own.
async fn check<P>(file: &str)
where
    P: Provider<Events: Dispatch<&'static App>>,
{
    let file: Value = serde_json::from_str(file).unwrap();
    let cases: Vec<_> = file["cases"].as_array().unwrap().iter().map(Case).collect();
    for case in &cases {
        let name = case.text("name").unwrap();
        let is_accepted = case.text("expect") == Some("accept") && !case.is_form();
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
    let response = service::<P>(case, app).oneshot(case.request()).await.unwrap();
    let (status, is_challenge) = {
        let receipt: &Receipt = response.extensions().get().unwrap();
        (response.status().as_u16(), matches!(receipt.verdict(), Verdict::Challenge))
    };
    let body = response.into_body().collect().await.unwrap().to_bytes();
    let ran = app.0.lock().unwrap().clone();
    match (is_accepted, case.text("expect_answer")) {
        (false, _) => assert!(status >= 400 && ran.is_empty(), "{name}: {status} {ran:?}"),
        (true, Some(answer)) => {
            assert_eq!((status, is_challenge, body.as_ref()), (200, true, answer.as_bytes()));
            assert_eq!(ran, [], "{name}");
        }
        (true, None) => {
            assert_eq!((status, is_challenge), (200, false), "{name}");
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

#[tokio::test]
async fn of_github_are_judged_as_expected() {
    check::<GitHub>(include_str!("../webhook-core/tests/schemes/provider-cases/github.json")).await;
}

#[tokio::test]
async fn of_shopify_are_judged_as_expected() {
    check::<Shopify>(include_str!("../webhook-core/tests/schemes/provider-cases/shopify.json"))
        .await;
}

#[tokio::test]
async fn of_slack_are_judged_as_expected() {
    check::<Slack>(include_str!("../webhook-core/tests/schemes/provider-cases/slack.json")).await;
}
