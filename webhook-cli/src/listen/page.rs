//! The page: deliveries in a browser, for the person at this machine and for nobody else.
//!
//! It has a port of its own, which is of this machine always: what makes the other port reachable
//! from outside does not make the page reachable. A web page of somebody else that is open in the
//! same browser must neither read it nor press its buttons, and deliveries are hostile text:
//!
//! - every request needs the token of the address that the terminal shows;
//! - `Host` must be this machine, so a name that is bound to it again (DNS rebinding) is refused;
//! - `Origin`, where there is one, must be the page itself; a second one of either is refused, as
//!   nobody knows which of the two something on the way reads;
//! - the page puts text into text nodes only, and its policy runs no script but its own.

use std::{convert::Infallible, sync::Arc};

use axum::{
    Router,
    extract::{Path, Query, Request, State},
    middleware::{self, Next},
    response::{
        Html, IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
    routing::{get, post},
};
use futures_util::{Stream, StreamExt as _, stream};
use http::{HeaderMap, HeaderName, StatusCode, header};
use serde::Deserialize;
use serde_json::json;
use subtle::ConstantTimeEq as _;
use tokio::net::TcpListener;
use tokio_stream::wrappers::{BroadcastStream, errors::BroadcastStreamRecvError};
use uuid::Uuid;

use super::{
    inspected::Inspected,
    inspector::{Inspector, Kept},
    server,
};

/// The whole page: style, script and all.
const PAGE: &str = include_str!("page.html");

/// The header with the token where there is no address to put it into.
const TOKEN: &str = "x-webhook-token";

/// A page that is about to be served.
pub(super) struct Page {
    listener: TcpListener,
    access: Arc<Access>,
}

/// Who may see it.
struct Access {
    inspector: Arc<Inspector>,
    port: u16,
    token: String,
}

impl Page {
    pub(super) fn new(listener: TcpListener, inspector: Arc<Inspector>) -> anyhow::Result<Self> {
        let port = listener.local_addr()?.port();
        let token = Uuid::new_v4().simple().to_string();
        Ok(Self { listener, access: Arc::new(Access { inspector, port, token }) })
    }

    /// The address, with the token in it.
    pub(super) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/?token={}", self.access.port, self.access.token)
    }

    pub(super) async fn serve(self) {
        let app = Router::new()
            .route("/", get(page))
            .route("/deliveries", get(deliveries))
            .route("/send-again/{number}", post(send_again))
            .layer(middleware::from_fn_with_state(self.access.clone(), guard))
            .with_state(self.access);
        server::serve(self.listener, app).await;
    }
}

#[derive(Deserialize)]
struct Credentials {
    #[serde(default)]
    token: String,
}

/// Lets only the page itself in.
async fn guard(State(access): State<Arc<Access>>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let own = ["127.0.0.1", "localhost"].map(|host| format!("{host}:{}", access.port));
    let is_own = |value: &str| own.iter().any(|own| own == value);
    let is_here = only(headers, header::HOST).is_some_and(is_own);
    let is_ours = !headers.contains_key(header::ORIGIN)
        || only(headers, header::ORIGIN)
            .and_then(|origin| origin.strip_prefix("http://"))
            .is_some_and(is_own);
    if !is_here || !is_ours || !access.admits(&request) {
        return (StatusCode::FORBIDDEN, "Open the address that the terminal shows.\n")
            .into_response();
    }
    let mut response = next.run(request).await;
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
    ] {
        response.headers_mut().insert(name, header::HeaderValue::from_static(value));
    }
    response
}

impl Access {
    /// Whether the token is there. What changes something wants it in a header, which the form of
    /// another page cannot send.
    fn admits(&self, request: &Request) -> bool {
        let given = if request.method() == http::Method::GET {
            Query::<Credentials>::try_from_uri(request.uri()).map(|query| query.0.token).ok()
        } else {
            token_of(request.headers())
        };
        given.is_some_and(|given| given.as_bytes().ct_eq(self.token.as_bytes()).into())
    }
}

fn token_of(headers: &HeaderMap) -> Option<String> {
    only(headers, HeaderName::from_static(TOKEN)).map(ToOwned::to_owned)
}

/// The value of a header that is there exactly once.
fn only(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

async fn page(State(access): State<Arc<Access>>) -> Response {
    let nonce = Uuid::new_v4().simple().to_string();
    let policy = format!(
        "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; \
         connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    );
    let html = PAGE
        .replace("{nonce}", &nonce)
        .replace("{token}", &access.token)
        .replace("{forwards}", if access.inspector.forwards() { "yes" } else { "no" });
    ([(header::CONTENT_SECURITY_POLICY, policy)], Html(html)).into_response()
}

/// Every delivery that came and that will come, as server-sent events.
async fn deliveries(
    State(access): State<Arc<Access>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let Kept { gone, deliveries, live } = access.inspector.follow();
    let oldest = deliveries.first().map(|inspected| inspected.record.number);
    let gone = json!({"gone": gone, "oldest": oldest}).to_string();
    let gone = Event::default().event("gone").data(gone);
    let kept = stream::iter(deliveries).filter_map(|inspected| async move { event(&inspected) });
    let live = BroadcastStream::new(live).filter_map(|inspected| async {
        match inspected {
            Ok(inspected) => event(&inspected),
            // A page that is too slow misses some; they are in the file.
            Err(BroadcastStreamRecvError::Lagged(missed)) => {
                Some(Event::default().event("missed").data(missed.to_string()))
            }
        }
    });
    let events = stream::iter([gone]).chain(kept).chain(live);
    Sse::new(events.map(Ok)).keep_alive(KeepAlive::default())
}

fn event(inspected: &Inspected) -> Option<Event> {
    Event::default().json_data(inspected.view()).ok()
}

async fn send_again(
    State(access): State<Arc<Access>>,
    Path(number): Path<u64>,
) -> impl IntoResponse {
    match access.inspector.resend(number).await {
        Ok(says) => (StatusCode::OK, says),
        Err(why) => (StatusCode::CONFLICT, why),
    }
}
