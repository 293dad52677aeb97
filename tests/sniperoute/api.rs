//! API: the calls of SnipeRoute's webhook management, at paths that are made up.

use axum::{
    Json, Router,
    extract::{Path, Query, Request, State},
    http::StatusCode,
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, patch, post},
};
use http::header;
use serde_json::{Value, json};
use tokio::time::sleep;
use webhook_tower::sniperoute::WebhookEventType;

use super::{API_KEY, Shared, Webhook, books, delivery::emit, now};

type Answer = Result<Response, Refusal>;

/// An error answer in the form of the API reference.
#[derive(Debug)]
pub(super) struct Refusal(StatusCode, Value, Option<&'static str>);

impl Refusal {
    pub(super) fn unknown_webhook() -> Self {
        Self(StatusCode::NOT_FOUND, json!("Webhook not found"), Some("not_found"))
    }
}

pub(super) fn app(state: &Shared) -> Router {
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

fn new_secret() -> String {
    base16ct::lower::encode_string(&std::array::from_fn::<u8, 32, _>(|_| fastrand::u8(..)))
}
