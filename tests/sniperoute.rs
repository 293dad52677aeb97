//! SnipeRoute on the loopback interface: its API for webhooks with state, and real deliveries.
//!
//! It does what the page "Webhooks" of its SDK says: a secret is shown once, a rotation makes the
//! old one useless at once, every delivery is recorded with its attempts, and a test is signed and
//! posted. The paths, the retry schedule and the order of the history are not published; they are
//! made up here.
//! It signs by itself, with nothing of ours.

use std::{
    collections::BTreeMap,
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    Json, Router,
    extract::{Path, Query, Request, State},
    http::StatusCode,
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, patch, post},
};
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{Method, Uri, header};
use jiff::Timestamp;
use serde_json::{Value, json};
use sha2::Sha256;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::{sleep, timeout},
};
use webhook_tower::sniperoute::WebhookEventType;

/// The one key that is accepted.
pub const API_KEY: &str = "sk_test_loopback_canary";

/// SnipeRoute, for one test.
#[derive(Debug, Clone)]
pub struct Provider {
    addr: SocketAddr,
    state: Shared,
}

type Shared = Arc<Mutex<Books>>;
type Answer = Result<Response, Refusal>;

/// Everything that it knows.
#[derive(Debug, Default)]
struct Books {
    last: u64,
    webhooks: BTreeMap<String, Webhook>,
    calls: Vec<(Method, String)>,
    /// How long a failed delivery waits before its next attempts.
    schedule: Vec<Duration>,
    /// How long the answer to a rotation takes, after the old secret is refused.
    rotation_delay: Duration,
}

#[derive(Debug)]
struct Webhook {
    fields: Value,
    secret: String,
    /// The newest last.
    deliveries: Vec<Value>,
}

/// An error answer in the form of the API reference.
#[derive(Debug)]
struct Refusal(StatusCode, Value, Option<&'static str>);

impl Provider {
    /// Starts one on a free port, which never tries a delivery again.
    ///
    /// # Errors
    ///
    /// When there is no free port.
    pub async fn start() -> io::Result<Self> {
        let state = Shared::default();
        let addr = crate::serve(app(&state)).await?;
        Ok(Self { addr, state })
    }

    /// Tries failed deliveries again after these times.
    pub fn retry_after(&self, schedule: &[Duration]) {
        schedule.clone_into(&mut books(&self.state).schedule);
    }

    /// Lets the answer to a rotation take this long, after the old secret is refused.
    pub fn slow_rotation(&self, delay: Duration) {
        books(&self.state).rotation_delay = delay;
    }

    /// Where the API is.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// How often a call came in.
    #[must_use]
    pub fn calls(&self, method: &Method, path: &str) -> usize {
        books(&self.state).calls.iter().filter(|call| call.0 == *method && call.1 == path).count()
    }

    /// The secret that it signs with, as nobody could ask for it.
    #[must_use]
    pub fn secret(&self, id: &str) -> String {
        books(&self.state).webhooks.get(id).map(|of| of.secret.clone()).unwrap_or_default()
    }

    /// Makes an event, and delivers it once it is signed. Answers its id.
    #[must_use]
    pub fn emit(&self, id: &str, event_type: &str, data: Value) -> String {
        emit(&self.state, id, event_type, data).map(|(event, _)| event).unwrap_or_default()
    }

    /// Delivers an event again, with a record of its own.
    pub fn redeliver(&self, id: &str, event: &str) {
        let mut books = books(&self.state);
        let delivery = books.id("dlv");
        let Ok(webhook) = books.find(id) else { return };
        let Some(of) = webhook.deliveries.iter().find(|of| of["event_id"] == event) else { return };
        let mut again = of.clone();
        again["id"] = json!(delivery);
        again["status"] = json!("pending");
        webhook.deliveries.push(again);
        tokio::spawn(deliver(self.state.clone(), id.to_owned(), delivery));
    }

    /// Waits until no delivery is under way, nor waits for another attempt.
    pub async fn settle(&self) {
        let settled =
            |webhook: &Webhook| webhook.deliveries.iter().all(|of| of["status"] != "pending");
        while !books(&self.state).webhooks.values().all(settled) {
            sleep(Duration::from_millis(5)).await;
        }
    }
}

fn books(state: &Shared) -> MutexGuard<'_, Books> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn app(state: &Shared) -> Router {
    Router::new()
        .route("/api/v1/webhooks", post(create).get(list))
        .route("/api/v1/webhooks/{id}", patch(update).delete(delete))
        .route("/api/v1/webhooks/{id}/rotate-secret", post(rotate))
        .route("/api/v1/webhooks/{id}/deliveries", get(deliveries))
        .route("/api/v1/webhooks/{id}/test", post(send_test))
        .layer(middleware::from_fn_with_state(state.clone(), admit))
        .with_state(state.clone())
}

/// Writes every call down, and lets those pass that bring the key.
async fn admit(State(state): State<Shared>, request: Request, next: Next) -> Response {
    books(&state).calls.push((request.method().clone(), request.uri().path().to_owned()));
    let key = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    if key != Some(&*format!("Bearer {API_KEY}")) {
        let detail = json!("Invalid or missing API key");
        return Refusal(StatusCode::UNAUTHORIZED, detail, Some("unauthorized")).into_response();
    }
    next.run(request).await
}

async fn create(State(state): State<Shared>, Json(body): Json<Value>) -> Answer {
    check(&body)?;
    if body["url"].is_null() || body["events"].is_null() {
        return Err(invalid("url", "Field required"));
    }
    let mut books = books(&state);
    let (id, secret) = (books.id("wh"), new_secret());
    let fields = json!({
        "id": id, "url": body["url"], "events": body["events"], "description": body["description"],
        "is_active": true, "created_at": now(), "updated_at": now(),
    });
    let mut shown = fields.clone();
    shown["secret"] = json!(secret);
    books.webhooks.insert(id, Webhook { fields, secret, deliveries: Vec::new() });
    Ok((StatusCode::CREATED, Json(shown)).into_response())
}

async fn list(State(state): State<Shared>) -> Json<Value> {
    Json(books(&state).webhooks.values().map(|webhook| webhook.fields.clone()).collect())
}

async fn update(
    State(state): State<Shared>,
    Path(id): Path<String>,
    Json(body): Json<Value>,
) -> Answer {
    check(&body)?;
    let mut books = books(&state);
    let fields = &mut books.find(&id)?.fields;
    for name in ["url", "events", "description", "is_active"] {
        if let Some(value) = body.get(name) {
            fields[name] = value.clone();
        }
    }
    fields["updated_at"] = json!(now());
    Ok(Json(fields.clone()).into_response())
}

async fn delete(State(state): State<Shared>, Path(id): Path<String>) -> Answer {
    let mut books = books(&state);
    books.find(&id)?;
    books.webhooks.remove(&id);
    Ok(StatusCode::NO_CONTENT.into_response())
}

async fn rotate(State(state): State<Shared>, Path(id): Path<String>) -> Answer {
    let secret = new_secret();
    let delay = {
        let mut books = books(&state);
        books.find(&id)?.secret.clone_from(&secret);
        books.rotation_delay
    };
    sleep(delay).await;
    Ok(Json(json!({ "id": id, "secret": secret })).into_response())
}

#[derive(serde::Deserialize)]
struct Page {
    limit: usize,
    offset: usize,
}

async fn deliveries(
    State(state): State<Shared>,
    Path(id): Path<String>,
    Query(Page { limit, offset }): Query<Page>,
) -> Answer {
    let mut books = books(&state);
    let newest_first = books.find(&id)?.deliveries.iter().rev();
    let page: Value = newest_first.skip(offset).take(limit.min(100)).cloned().collect();
    Ok(Json(page).into_response())
}

async fn send_test(State(state): State<Shared>, Path(id): Path<String>) -> Answer {
    let (event, delivery) = emit(&state, &id, "test.ping", json!({}))?;
    Ok(Json(json!({ "event_id": event, "delivery_id": delivery })).into_response())
}

impl Books {
    fn id(&mut self, prefix: &str) -> String {
        self.last += 1;
        format!("{prefix}_{:06}", self.last)
    }

    fn find(&mut self, id: &str) -> Result<&mut Webhook, Refusal> {
        let unknown = Refusal(StatusCode::NOT_FOUND, json!("Webhook not found"), Some("not_found"));
        self.webhooks.get_mut(id).ok_or(unknown)
    }
}

/// Only what is subscribed to is delivered, and a test always.
fn emit(
    state: &Shared,
    id: &str,
    event_type: &str,
    data: Value,
) -> Result<(String, String), Refusal> {
    let mut books = books(state);
    let (event, delivery) = (books.id("evt"), books.id("dlv"));
    let created_at = now();
    let webhook = books.find(id)?;
    webhook.deliveries.push(json!({
        "id": delivery, "event_type": event_type, "event_id": event, "status": "pending",
        "payload": { "type": event_type, "id": event, "created_at": created_at, "data": data },
        "http_status": null, "response_body": null, "error_message": null, "attempt_count": 0,
        "next_retry_at": null, "created_at": created_at, "delivered_at": null,
    }));
    tokio::spawn(deliver(state.clone(), id.to_owned(), delivery.clone()));
    Ok((event, delivery))
}

/// Tries a delivery until it succeeds or the schedule ends.
async fn deliver(state: Shared, id: String, delivery: String) {
    let schedule = books(&state).schedule.clone();
    for pause in schedule.into_iter().map(Some).chain([None]) {
        let Some((url, secret, payload)) = outgoing(&state, &id, &delivery) else { return };
        let answered = timeout(Duration::from_secs(5), post_signed(&url, &secret, &payload)).await;
        let answered = answered.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()));
        let delivered = matches!(answered, Ok((200, _)));
        record(&state, &id, &delivery, answered, pause);
        match pause {
            Some(pause) if !delivered => sleep(pause).await,
            _ => return,
        }
    }
}

fn outgoing(state: &Shared, id: &str, delivery: &str) -> Option<(Uri, String, Value)> {
    let mut books = books(state);
    let webhook = books.find(id).ok()?;
    let of = webhook.deliveries.iter().find(|of| of["id"] == delivery)?;
    let url = webhook.fields["url"].as_str()?.parse().ok()?;
    Some((url, webhook.secret.clone(), of["payload"].clone()))
}

fn record(
    state: &Shared,
    id: &str,
    delivery: &str,
    answered: io::Result<(u16, String)>,
    pause: Option<Duration>,
) {
    let mut books = books(state);
    let Ok(webhook) = books.find(id) else { return };
    let Some(of) = webhook.deliveries.iter_mut().find(|of| of["id"] == delivery) else { return };
    of["attempt_count"] = json!(of["attempt_count"].as_u64().unwrap_or(0) + 1);
    of["next_retry_at"] = Value::Null;
    match answered {
        Ok((status, body)) => {
            of["http_status"] = json!(status);
            of["response_body"] = json!(body.chars().take(200).collect::<String>());
            of["error_message"] =
                if status == 200 { Value::Null } else { json!(format!("HTTP {status}")) };
        }
        Err(error) => of["error_message"] = json!(error.to_string()),
    }
    if of["error_message"].is_null() {
        of["status"] = json!("delivered");
        of["delivered_at"] = json!(now());
    } else if let Some(pause) = pause {
        of["next_retry_at"] = json!(Timestamp::now() + pause);
    } else {
        of["status"] = json!("failed");
    }
}

/// Posts a payload as the page says: `sr-signature`, `sr-timestamp`, `sr-event-id`.
async fn post_signed(url: &Uri, secret: &str, payload: &Value) -> io::Result<(u16, String)> {
    let body = payload.to_string();
    let time = Timestamp::now().as_second();
    let key = base16ct::mixed::decode_vec(secret).map_err(io::Error::other)?;
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).map_err(io::Error::other)?;
    mac.update(format!("{time}.{body}").as_bytes());
    let signature = base16ct::lower::encode_string(&mac.finalize().into_bytes());
    let event = payload["id"].as_str().unwrap_or_default();
    let authority = url.authority().map(http::uri::Authority::as_str).unwrap_or_default();
    let request = format!(
        "POST {} HTTP/1.1\r\nhost: {authority}\r\ncontent-type: application/json\r\n\
         sr-signature: v1={signature}\r\nsr-timestamp: {time}\r\nsr-event-id: {event}\r\n\
         content-length: {}\r\nconnection: close\r\n\r\n{body}",
        url.path(),
        body.len(),
    );
    let mut socket = TcpStream::connect(authority).await?;
    socket.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    socket.read_to_string(&mut answer).await?;
    let status = answer.strip_prefix("HTTP/1.1 ").and_then(|rest| rest.get(..3)?.parse().ok());
    let body = answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned());
    status.zip(body).ok_or_else(|| io::ErrorKind::InvalidData.into())
}

fn check(body: &Value) -> Result<(), Refusal> {
    let url = body["url"].as_str().unwrap_or("https://");
    // The document wants https; a receiver on this machine is let through.
    if !url.starts_with("https://") && !url.starts_with("http://127.0.0.1:") {
        return Err(invalid("url", "URL must use HTTPS"));
    }
    let events = body["events"].as_array().map(Vec::as_slice).unwrap_or_default();
    let known = |event: &Value| {
        event.as_str().is_some_and(|word| WebhookEventType::KNOWN.iter().any(|of| *of == word))
    };
    match events.iter().find(|event| !known(event)) {
        Some(_) => Err(invalid("events", "Unknown event type")),
        None => Ok(()),
    }
}

fn invalid(field: &str, message: &str) -> Refusal {
    let detail = json!([{ "loc": ["body", field], "msg": message, "type": "value_error" }]);
    Refusal(StatusCode::UNPROCESSABLE_ENTITY, detail, None)
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let Self(status, detail, code) = self;
        let mut body = json!({ "detail": detail, "request_id": "req_loopback" });
        if let Some(code) = code {
            body["error_code"] = json!(code);
        }
        (status, Json(body)).into_response()
    }
}

/// Whole seconds, as in the examples of the API reference.
fn now() -> String {
    Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn new_secret() -> String {
    base16ct::lower::encode_string(&std::array::from_fn::<u8, 32, _>(|_| fastrand::u8(..)))
}
