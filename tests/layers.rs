//! The two layers, in front of an axum application that knows nothing of webhooks.

use std::sync::Arc;

use axum::{
    Extension, Router,
    body::Body,
    routing::{any, get, post},
};
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::BodyExt;
use tower::{Layer as _, ServiceExt as _};
use webhook_tests::Recorder;
use webhook_tower::{
    Delivery, SnapTrade, SnipeRoute, VerifyLayer, WebhookLayer, WebhookService, snaptrade,
    sniperoute,
    testing::{self, deliver, sample},
};

const PATH: &str = "/webhooks/snaptrade";

struct App {
    router: Router,
    recorder: Arc<Recorder>,
    service: WebhookService<SnapTrade>,
}

fn existing_app() -> App {
    let recorder = Arc::new(Recorder::default());
    let service = WebhookService::new(testing::endpoint::<SnapTrade>(), recorder.clone());
    let router = Router::new()
        .route("/health", get(|| async { "well" }))
        .route("/echo", post(|body: Bytes| async { body }))
        .route(PATH, get(|| async { "the form" }))
        .layer(WebhookLayer::new(PATH, service.clone()));
    App { router, recorder, service }
}

impl App {
    async fn send(&self, request: Request<Body>) -> (StatusCode, Bytes) {
        answer(self.router.clone().oneshot(request).await.unwrap()).await
    }
}

async fn answer<B>(response: Response<B>) -> (StatusCode, Bytes)
where
    B: BodyExt<Data = Bytes, Error: std::fmt::Debug>,
{
    let status = response.status();
    (status, response.into_body().collect().await.unwrap().to_bytes())
}

fn request(method: &str, path: &str, body: &'static str) -> Request<Body> {
    Request::builder().method(method).uri(path).body(Body::from(body)).unwrap()
}

#[tokio::test]
async fn takes_one_path_and_method_and_nothing_else() {
    let app = existing_app();
    let mut delivery = deliver(&app.service, &sample::<snaptrade::ConnectionBroken>()).request();
    *delivery.uri_mut() = PATH.parse().unwrap();
    let (status, body) = app.send(delivery.map(Body::new)).await;
    assert_eq!((status, &*body), (StatusCode::OK, &b"{}"[..]));
    assert_eq!(app.recorder.take().len(), 1);

    for (method, path, body, status, answered) in [
        ("GET", "/health", "", 200, "well"),
        ("POST", "/echo", "as it is", 200, "as it is"),
        ("GET", PATH, "", 200, "the form"),
        ("PUT", PATH, "", 405, ""),
        ("POST", "/webhooks/snaptrade/", "", 404, ""),
        ("POST", "/nowhere", "", 404, ""),
    ] {
        let answer = app.send(request(method, path, body)).await;
        assert_eq!(answer.0, status, "{method} {path}");
        assert_eq!(answer.1, answered, "{method} {path}");
    }
    let (status, body) = app.send(request("POST", PATH, "{}")).await;
    assert_eq!((status, &*body), (StatusCode::UNAUTHORIZED, &br#"{"error":"unauthorized"}"#[..]));
    assert_eq!(app.recorder.take(), []);
}

/// What becomes of a delivery in each arrangement of a router with the layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Arrival {
    /// The webhooks get it.
    Handled,
    /// Somebody else answers it, and the provider takes it for delivered.
    Lost,
    /// Nobody is there.
    NotFound,
}

#[tokio::test]
async fn only_what_a_router_had_before_is_behind_the_layer() {
    use Arrival::{Handled, Lost, NotFound};
    type Arrange = fn(WebhookService<SnapTrade>) -> Router;

    fn layer(service: WebhookService<SnapTrade>) -> WebhookLayer<WebhookService<SnapTrade>> {
        WebhookLayer::new(PATH, service)
    }
    fn app() -> Router {
        Router::new().route("/health", get(|| async { "well" }))
    }
    async fn page() -> &'static str {
        "<!doctype html>"
    }

    let arrangements: [(&str, &str, Arrival, Arrange); 14] = [
        // What is recommended.
        ("route_service", PATH, Handled, |s| app().fallback(page).route_service(PATH, s)),
        ("route_service, then fallback", PATH, Handled, |s| {
            app().route_service(PATH, s).fallback(page)
        }),
        ("route_service, then merge", PATH, Handled, |s| {
            app().route_service(PATH, s).merge(Router::new().route("/more", get(page)))
        }),
        ("around the finished router", PATH, Handled, |s| {
            Router::new().fallback_service(layer(s).layer(app().fallback(page)))
        }),
        // The layer last.
        ("layer last", PATH, Handled, |s| app().layer(layer(s))),
        ("layer after fallback", PATH, Handled, |s| app().fallback(page).layer(layer(s))),
        ("merged before the layer", PATH, Handled, |s| {
            app().merge(Router::new().route("/more", get(page))).layer(layer(s))
        }),
        ("layer, then more routes", PATH, Handled, |s| {
            app().layer(layer(s)).route("/more", get(page))
        }),
        // And what comes after it.
        ("layer, then fallback", PATH, Lost, |s| app().layer(layer(s)).fallback(page)),
        ("layer, then fallback_service", PATH, Lost, |s| {
            app().layer(layer(s)).fallback_service(any(page))
        }),
        ("layer, then merge", PATH, NotFound, |s| {
            app().layer(layer(s)).merge(Router::new().route("/more", get(page)))
        }),
        ("route_layer", PATH, NotFound, |s| app().route_layer(layer(s))),
        ("nested, at its own path", PATH, NotFound, |s| {
            Router::new().nest("/api", app().layer(layer(s)))
        }),
        ("nested, at the longer path", "/api/webhooks/snaptrade", NotFound, |s| {
            Router::new().nest("/api", app().layer(layer(s)))
        }),
    ];
    for (name, path, expected, arrange) in arrangements {
        let recorder = Arc::new(Recorder::default());
        let service = WebhookService::new(testing::endpoint::<SnapTrade>(), recorder.clone());
        let delivery =
            deliver(&service, &sample::<snaptrade::ConnectionBroken>()).to(path).request();
        let response = arrange(service.clone()).oneshot(delivery.map(Body::new)).await.unwrap();
        let arrival = match (response.status(), recorder.take().len()) {
            (StatusCode::OK, 1) => Handled,
            (StatusCode::OK, 0) => Lost,
            (StatusCode::NOT_FOUND, 0) => NotFound,
            other => panic!("{name}: {other:?}"),
        };
        assert_eq!(arrival, expected, "{name}");
    }
}

#[tokio::test]
async fn passes_a_verified_request_on_with_its_delivery() {
    let endpoint = testing::endpoint::<SnipeRoute>();
    let service = WebhookService::new(endpoint.clone(), Recorder::default());
    let handler = |Extension(delivery): Extension<Delivery>, body: Bytes| async move {
        let event: sniperoute::Event = delivery.decode();
        assert!(matches!(event, sniperoute::Event::IntentFilled(_)));
        assert_eq!(delivery.raw_body(), &body);
        format!("{} {}", delivery.id(), body.len())
    };
    let app = Router::new().route("/", post(handler).layer(VerifyLayer::new(endpoint)));

    let filled = deliver(&service, &sample::<sniperoute::IntentFilled>());
    let size = sample::<sniperoute::IntentFilled>().body().len();
    let (status, body) =
        answer(app.clone().oneshot(filled.request().map(Body::new)).await.unwrap()).await;
    assert_eq!((status, body), (StatusCode::OK, format!("evt_abc123 {size}").into()));

    let forged = filled.tampered().request().map(Body::new);
    let (status, body) = answer(app.oneshot(forged).await.unwrap()).await;
    assert_eq!((status, &*body), (StatusCode::UNAUTHORIZED, &br#"{"error":"unauthorized"}"#[..]));
}

/// The signature of a SnapTrade body survives a member in front that is displaced by a later one.
/// What goes on to the handler must not have it.
#[tokio::test]
async fn passes_on_the_signed_form_and_nothing_that_hides_in_the_raw_one() {
    let endpoint = testing::endpoint::<SnapTrade>();
    let body = sample::<snaptrade::ConnectionBroken>().body();
    let stamped = endpoint.stamp(body, endpoint.now()).unwrap();
    let signed = endpoint.sign(stamped.clone(), endpoint.now()).unwrap();
    let hidden =
        [br#"{ "eventType": "USER_DELETED", "#, stamped.strip_prefix(b"{").unwrap()].concat();
    let mut request = Request::post("/").body(Body::from(hidden)).unwrap();
    *request.headers_mut() = signed.headers;

    let app = Router::new()
        .route("/", post(|body: Bytes| async { body }))
        .layer(VerifyLayer::new(endpoint));
    let (status, body) = answer(app.oneshot(request).await.unwrap()).await;
    assert_eq!(status, StatusCode::OK);
    let text = std::str::from_utf8(&body).unwrap();
    assert!(text.contains("CONNECTION_BROKEN") && !text.contains("USER_DELETED"), "{text}");
}
