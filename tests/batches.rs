//! Bodies with several events, through a service: each is handled by itself, and the sender gets one answer.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::Router;
use bytes::Bytes;
use futures_util::FutureExt as _;
use http::{Request, Response};
use http_body_util::Full;
use serde::Deserialize;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    sync::Semaphore,
    time::sleep,
};
use tower::ServiceExt as _;
use webhook_tests::{ScriptedStore, serve};
use webhook_tower::{
    BatchTimedOut, Delivery, Endpoint, Events, HandlerPanicked, MemoryStore, Outcome, Provider,
    Receipt, Receipts, RejectionKind, ResponseBody, Scheme, Secret, SignatureEncoding, SignedPart,
    Verdict, WebhookService, retry_after,
    testing::{deliver, endpoint, sample, sign},
    webhooks,
};

/// Puts up to 1,000 orders into one body, and says beside them which shop they are of.
#[derive(Debug)]
struct Shop;

impl Provider for Shop {
    type Events = Event;
    const NAME: &'static str = "shop";
    const SCHEME: Scheme =
        Scheme::hmac_sha256("shop-signature", SignatureEncoding::Hex, &[SignedPart::Body])
            .batch_in("orders", 1_000)
            .id_in_body("id");
}

#[derive(Debug, Events)]
#[events(provider = Shop, tag = "act")]
enum Event {
    #[event("do", sample = "payloads/shop/do.json")]
    Do(Do),
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

type Unrecognized = webhook_tower::Unrecognized<Shop>;

#[derive(Debug, Deserialize)]
struct Do {
    what: String,
}

/// What ran, in its order, and who waits.
#[derive(Debug)]
struct App {
    ran: Mutex<Vec<String>>,
    go_on: Semaphore,
    /// An order that fails the first time does not fail again.
    is_mended: Mutex<bool>,
}

impl App {
    fn new() -> Arc<Self> {
        let (ran, is_mended) = (Mutex::default(), Mutex::default());
        Arc::new(Self { ran, go_on: Semaphore::new(0), is_mended })
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.ran.lock().unwrap())
    }
}

#[webhooks(ignore(Unrecognized, reason = "a test"))]
impl App {
    #[on(Do)]
    async fn act(&self, event: Do, delivery: &Delivery) -> Outcome {
        assert!(delivery.headers().contains_key("shop-signature"));
        self.ran.lock().unwrap().push(delivery.id().to_owned());
        match event.what.as_str() {
            "once" if std::mem::replace(&mut *self.is_mended.lock().unwrap(), true) => {}
            "once" | "fail" => return Outcome::retry("it failed"),
            "give up" => return Outcome::failed("it cannot be"),
            "later" => return Outcome::retry(retry_after(Duration::from_secs(7), "busy")),
            "panic" => panic!("on purpose"),
            "wait" => self.go_on.acquire().await.unwrap().forget(),
            "take 20 s" => sleep(Duration::from_secs(20)).await,
            "hang" => std::future::pending().await,
            _ => {}
        }
        Outcome::Done
    }
}

/// Orders with the ids `a`, `b`, `c` and so on.
fn body(acts: &[&str]) -> String {
    let orders = acts.iter().zip('a'..);
    let orders = orders.map(|(what, id)| format!(r#"{{"id":"{id}","act":"do","what":"{what}"}}"#));
    format!(r#"{{"orders":[{}]}}"#, orders.collect::<Vec<_>>().join(","))
}

fn request(body: &str) -> Request<Full<Bytes>> {
    let endpoint = endpoint::<Shop>();
    sign(&endpoint, body.to_owned(), endpoint.now()).unwrap()
}

async fn send(service: &WebhookService<Shop>, acts: &[&str]) -> Response<ResponseBody> {
    service.clone().oneshot(request(&body(acts))).await.unwrap()
}

fn status(response: &Response<ResponseBody>) -> u16 {
    response.status().as_u16()
}

/// The receipt that decided the answer.
fn receipt(response: &Response<ResponseBody>) -> &Receipt {
    response.extensions().get().unwrap()
}

/// What became of each event, in a word.
fn ends(response: &Response<ResponseBody>) -> Vec<&'static str> {
    let receipts: &Receipts = response.extensions().get().unwrap();
    let end = |receipt: &Receipt| match receipt.verdict() {
        Verdict::Handled(outcome) => outcome.as_str(),
        Verdict::Duplicate => "duplicate",
        Verdict::Stored => "stored",
        Verdict::Rejected(rejection) => rejection.kind().as_str(),
        _ => "other",
    };
    receipts.iter().map(end).collect()
}

fn inline(app: &Arc<App>) -> WebhookService<Shop> {
    WebhookService::new(endpoint(), Arc::clone(app))
}

fn remembering(app: &Arc<App>) -> WebhookService<Shop> {
    let builder = WebhookService::builder(endpoint(), Arc::clone(app));
    builder.idempotency_store(MemoryStore::new()).build().unwrap()
}

#[tokio::test]
async fn each_event_runs_in_the_order_of_the_body() {
    let app = App::new();
    let response = send(&inline(&app), &["", "", ""]).await;
    assert_eq!((status(&response), app.take()), (200, vec!["a".into(), "b".into(), "c".into()]));
    assert_eq!(ends(&response), ["done", "done", "done"]);
    let receipts: &Receipts = response.extensions().get().unwrap();
    let ids: Vec<_> = receipts.iter().map(|receipt| receipt.id().unwrap()).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    assert!(receipts.iter().all(|receipt| receipt.documented_type() == Some("do")));
    assert_eq!(
        receipts.iter().next().unwrap().size(),
        Some(r#"{"id":"a","act":"do","what":""}"#.len())
    );
}

#[tokio::test]
async fn the_answer_is_the_worst_of_all() {
    let app = App::new();
    let service = inline(&app);
    for (acts, expected) in [
        (&["", "give up", ""][..], 200),
        (&["", "later", ""], 503),
        (&["later", "fail", ""], 500),
        (&["panic", "later", "give up"], 500),
    ] {
        let response = send(&service, acts).await;
        assert_eq!(status(&response), expected, "{acts:?}");
        assert_eq!(app.take(), ["a", "b", "c"], "{acts:?}: one that fails holds up no other");
    }
    let later = send(&service, &["", "later"]).await;
    assert_eq!(later.headers()["retry-after"], "7");
    assert_eq!(receipt(&later).id(), Some("b"));
    let panicked = send(&service, &["", "panic", ""]).await;
    let Verdict::Handled(outcome) = receipt(&panicked).verdict() else { panic!() };
    assert!(outcome.error().unwrap().source().is::<HandlerPanicked>());
}

#[tokio::test]
async fn without_a_store_those_that_were_done_run_again() {
    let app = App::new();
    let service = inline(&app);
    assert_eq!(status(&send(&service, &["", "once"]).await), 500);
    assert_eq!(status(&send(&service, &["", "once"]).await), 200);
    assert_eq!(app.take(), ["a", "b", "a", "b"]);
}

#[tokio::test]
async fn with_a_store_only_those_run_again_that_were_not_done() {
    let app = App::new();
    let service = remembering(&app);
    let first = send(&service, &["", "once", "", "give up"]).await;
    assert_eq!((status(&first), app.take().len()), (500, 4));
    let second = send(&service, &["", "once", "", "give up"]).await;
    assert_eq!((status(&second), app.take()), (200, vec!["b".to_owned()]));
    assert_eq!(ends(&second), ["duplicate", "done", "duplicate", "duplicate"]);
    let third = send(&service, &["", "once", "", "give up"]).await;
    assert_eq!((status(&third), app.take().len()), (200, 0));
}

#[tokio::test]
async fn an_id_with_other_content_is_refused_and_the_others_are_not() {
    let app = App::new();
    let service = remembering(&app);
    let twice = r#"{"orders":[{"id":1,"act":"do","what":""},{"id":1,"act":"do","what":"x"},
        {"id":1,"act":"do","what":""},{"id":2,"act":"do","what":""}]}"#;
    let response = service.clone().oneshot(request(twice)).await.unwrap();
    assert_eq!((status(&response), app.take()), (409, vec!["1".to_owned(), "2".to_owned()]));
    assert_eq!(ends(&response), ["done", "id_conflict", "duplicate", "done"]);
}

#[tokio::test]
async fn a_store_that_fails_lets_nothing_run() {
    let app = App::new();
    let builder = WebhookService::builder(endpoint::<Shop>(), Arc::clone(&app));
    let service = builder.idempotency_store(ScriptedStore::Failing).build().unwrap();
    let response = send(&service, &["", ""]).await;
    assert_eq!((status(&response), app.take().len()), (503, 0));
    assert_eq!(response.headers()["retry-after"], "30");
    assert_eq!(ends(&response), ["store_unavailable", "store_unavailable"]);
}

#[tokio::test]
async fn a_body_without_events_is_acknowledged() {
    let app = App::new();
    for service in [inline(&app), remembering(&app)] {
        let response = send(&service, &[]).await;
        assert_eq!((status(&response), app.take().len()), (200, 0));
        assert!(matches!(receipt(&response).verdict(), Verdict::Empty));
        assert!(response.extensions().get::<Receipts>().is_none());
        assert_eq!(receipt(&response).id(), None);
    }
}

#[tokio::test]
async fn what_cannot_be_read_refuses_the_body_before_any_handler() {
    let app = App::new();
    let service = inline(&app);
    let order = r#"{"id":1,"act":"do","what":""}"#;
    let many = vec![order; 1_001].join(",");
    for (body, expected, kind) in [
        (format!(r#"{{"orders":[{order},7]}}"#), 400, RejectionKind::MalformedBody),
        (format!(r#"{{"orders":[{order},{{}}]}}"#), 401, RejectionKind::MissingEventId),
        (format!(r#"{{"orders":[{many}]}}"#), 413, RejectionKind::BodyTooLarge),
        (r#"{"orders":{}}"#.to_owned(), 400, RejectionKind::MalformedBody),
    ] {
        let endpoint = endpoint::<Shop>();
        let signed = endpoint.sign(body, endpoint.now()).unwrap();
        let mut request = Request::post("/").body(Full::new(signed.body)).unwrap();
        *request.headers_mut() = signed.headers;
        let response = service.clone().oneshot(request).await.unwrap();
        assert_eq!((status(&response), app.take().len()), (expected, 0), "{kind:?}");
        let Verdict::Rejected(rejection) = receipt(&response).verdict() else { panic!() };
        assert_eq!(rejection.kind(), kind);
    }
    let mut forged = request(&body(&[""]));
    forged.headers_mut().insert("shop-signature", "00".repeat(32).parse().unwrap());
    let response = service.oneshot(forged).await.unwrap();
    assert_eq!((status(&response), app.take().len()), (401, 0));
}

#[tokio::test(start_paused = true)]
async fn handlers_of_one_body_share_their_time() {
    let app = App::new();
    let response = send(&inline(&app), &["take 20 s", "take 20 s", "", "fail"]).await;
    assert_eq!((status(&response), app.take()), (500, vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(ends(&response), ["done", "done", "retry", "retry"]);
    let Verdict::Handled(outcome) = receipt(&response).verdict() else { panic!() };
    let error = outcome.error().unwrap().source();
    assert_eq!(error.downcast_ref::<BatchTimedOut>().unwrap().limit, Duration::from_secs(30));

    // With a store, each attempt gets further.
    let service = remembering(&app);
    for (expected, ran) in [(500, vec!["a", "b"]), (200, vec!["c", "d"])] {
        let response = send(&service, &["take 20 s", "take 20 s", "", ""]).await;
        assert_eq!(
            (status(&response), app.take()),
            (expected, ran.into_iter().map(String::from).collect())
        );
    }

    // One that hangs is stopped, and the others are put off.
    let response = send(&inline(&app), &["hang", ""]).await;
    assert_eq!((status(&response), app.take()), (500, vec!["a".to_owned()]));
}

#[tokio::test]
async fn all_of_them_run_even_if_the_sender_disconnects() {
    let app = App::new();
    let service = inline(&app);
    let mut sending = Box::pin(send(&service, &["wait", "fail", ""]));
    assert!((&mut sending).now_or_never().is_none());
    drop(sending);
    assert_eq!(app.take(), ["a"]);
    let mut draining = Box::pin(service.drain());
    assert!((&mut draining).now_or_never().is_none(), "it waits for the whole body");
    app.go_on.add_permits(1);
    draining.await;
    assert_eq!(app.take(), ["b", "c"]);
    assert_eq!(status(&send(&service, &[""]).await), 503);
}

#[tokio::test(start_paused = true)]
async fn a_body_waits_for_the_secret_that_signed_it() {
    let app = App::new();
    let endpoint = endpoint::<Shop>();
    let service = WebhookService::new(endpoint.clone(), Arc::clone(&app));
    let new = || Secret::new("the secret that is on its way").unwrap();
    let provider = Endpoint::<Shop>::new(new()).unwrap();
    let awaited = endpoint.await_secret();
    let sent = sign(&provider, body(&["", ""]), provider.now()).unwrap();
    let (response, ()) = tokio::join!(service.oneshot(sent), async {
        sleep(Duration::from_secs(1)).await;
        endpoint.rotate_secret(new(), Duration::ZERO).unwrap();
        drop(awaited);
    });
    assert_eq!((status(&response.unwrap()), app.take().len()), (200, 2));
}

/// Sends a request over a socket, and answers the status line.
async fn post(socket: &mut TcpStream, body: &str) -> String {
    let endpoint = endpoint::<Shop>();
    let signed = endpoint.sign(body.to_owned(), endpoint.now()).unwrap();
    let signature = signed.headers["shop-signature"].to_str().unwrap();
    let head = format!(
        "POST / HTTP/1.1\r\nhost: localhost\r\nshop-signature: {signature}\r\ncontent-length: {}\r\n\r\n",
        signed.body.len()
    );
    socket.write_all(&[head.as_bytes(), &signed.body].concat()).await.unwrap();
    let mut answer = vec![0; 1024];
    let length = socket.read(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer[..length]).lines().next().unwrap().to_owned()
}

#[tokio::test]
async fn over_a_socket_the_sender_sees_one_answer_for_all() {
    let app = App::new();
    let router = Router::new().route_service("/", remembering(&app));
    let mut socket = TcpStream::connect(serve(router).await.unwrap()).await.unwrap();
    let orders = body(&["", "once", ""]);
    assert_eq!(post(&mut socket, &orders).await, "HTTP/1.1 500 Internal Server Error");
    assert_eq!(app.take(), ["a", "b", "c"]);
    assert_eq!(post(&mut socket, &orders).await, "HTTP/1.1 200 OK");
    assert_eq!(app.take(), ["b"]);
    assert_eq!(post(&mut socket, &body(&[])).await, "HTTP/1.1 200 OK");
    let all = vec![""; 1_000];
    let numbered = body(&all).replace(r#""id":""#, r#""id":"x"#);
    assert_eq!(post(&mut socket, &numbered).await, "HTTP/1.1 200 OK");
}

/// The harness puts an event into a body.
#[tokio::test]
async fn a_sample_is_one_event() {
    let app = App::new();
    let answer = deliver(&remembering(&app), &sample::<Do>().with("id", "s")).twice().await;
    assert!(answer[0].is_done() && answer[1].is_duplicate());
    assert_eq!(answer[0].receipts().len(), 1);
    assert_eq!(app.take(), ["s"]);
    assert_eq!(sample::<Do>().event().what, "nothing");
    assert_eq!(sample::<Do>().delivery().id(), "1");
    let other = deliver(&inline(&app), &sample::<Unrecognized>()).await;
    assert_eq!((other.status().as_u16(), app.take().len()), (200, 0));
}
