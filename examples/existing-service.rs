//! A running axum application gets webhooks by one `.layer(…)`; its routes and state stay.
//!
//! Its users connect brokers through SnapTrade, and its page asks whether a user has to connect
//! again. Until now it had to poll SnapTrade to know; now SnapTrade tells.
//!
//! ```text
//! SNAPTRADE_CONSUMER_KEY=… cargo run --example existing-service
//! curl -i http://127.0.0.1:3000/users/alice
//! ```

use std::{collections::BTreeSet, sync::Arc};

use anyhow::Context as _;
use axum::{
    Router,
    extract::{Path, State},
    routing::get,
};
use http::StatusCode;
use tokio::{
    net::TcpListener,
    sync::{RwLock, mpsc},
};
use webhook_tower::{
    Endpoint, Outcome, Secret, SnapTrade, WebhookLayer, WebhookService, snaptrade, webhooks,
};

/// The state that the application always had.
struct App {
    disconnected: RwLock<BTreeSet<String>>,
    mailer: mpsc::Sender<Mail>,
}

struct Mail {
    user: String,
    text: &'static str,
}

/// A route that the application always had.
async fn user(State(app): State<Arc<App>>, Path(user): Path<String>) -> &'static str {
    let disconnected = app.disconnected.read().await.contains(&user);
    if disconnected { "please connect your broker again" } else { "all is well" }
}

/// What is new: handlers on the same state. SnapTrade's other events do not matter here, and an
/// event that it adds one day is one of them until somebody decides otherwise.
#[webhooks(ignore(snaptrade::_, reason = "only connections matter to us"))]
impl App {
    #[on(snaptrade::ConnectionBroken)]
    async fn broken(&self, event: snaptrade::ConnectionBroken) -> anyhow::Result<()> {
        self.disconnected.write().await.insert(event.user_id.clone());
        let mail = Mail { user: event.user_id, text: "please connect your broker again" };
        // Should the mailer not keep up, the answer is 500, and SnapTrade sends the event again.
        self.mailer.try_send(mail).map_err(|_| anyhow::anyhow!("the mailer is behind"))
    }

    #[on(snaptrade::ConnectionFixed)]
    async fn fixed(&self, event: snaptrade::ConnectionFixed) -> Outcome {
        let known = self.disconnected.write().await.remove(&event.user_id);
        if known { Outcome::Done } else { Outcome::Ignored }
    }

    /// New event types, and payloads that do not match the documented shape; never the body in a log.
    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, event: snaptrade::Unrecognized) -> Outcome {
        eprintln!("{:?}: {}", event.event_type(), event.reason());
        Outcome::Ignored
    }
}

fn app(state: Arc<App>, webhooks: WebhookService<SnapTrade>) -> Router {
    Router::new()
        .route("/health", get(StatusCode::NO_CONTENT))
        .route("/users/{user}", get(user))
        .with_state(state)
        // A layer lies around the routes above it, so it comes last.
        .layer(WebhookLayer::new("/webhooks/snaptrade", webhooks))
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().init();
    let endpoint = Endpoint::new(Secret::from_env("SNAPTRADE_CONSUMER_KEY")?)?;
    let (mailer, mut mails) = mpsc::channel(100);
    tokio::spawn(async move {
        while let Some(Mail { user, text }) = mails.recv().await {
            println!("to {user}: {text}");
        }
    });
    let state = Arc::new(App { disconnected: RwLock::default(), mailer });
    let webhooks = WebhookService::new(endpoint, Arc::clone(&state));

    let listener = TcpListener::bind("127.0.0.1:3000").await.context("cannot listen")?;
    println!("listening on http://{}", listener.local_addr()?);
    // Not `axum::serve`, which waits for a sender's headers for ever.
    let app = app(state, webhooks.clone());
    webhook_examples::serve_until(webhook_examples::told_to_end(), listener, app, webhooks.drain())
        .await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use axum::{body::Body, extract::Request};
    use http_body_util::BodyExt as _;
    use tower::ServiceExt as _;
    use webhook_tower::testing::{self, sample, sign};

    use super::*;

    /// The application, and the other end of its mailer's queue, which has room for one mail.
    fn running() -> (Router, mpsc::Receiver<Mail>) {
        let (mailer, mails) = mpsc::channel(1);
        let state = Arc::new(App { disconnected: RwLock::default(), mailer });
        let webhooks = WebhookService::new(testing::endpoint(), Arc::clone(&state));
        (app(state, webhooks), mails)
    }

    async fn get(app: &Router, path: &str) -> String {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let response = app.clone().oneshot(request).await.unwrap();
        String::from_utf8(response.into_body().collect().await.unwrap().to_bytes().into()).unwrap()
    }

    /// What SnapTrade would post.
    fn delivery(body: impl Into<bytes::Bytes>) -> Request {
        let endpoint = testing::endpoint::<SnapTrade>();
        let mut request = sign(&endpoint, body, endpoint.now()).unwrap();
        *request.uri_mut() = "/webhooks/snaptrade".parse().unwrap();
        request.map(Body::new)
    }

    async fn post(app: &Router, request: Request) -> StatusCode {
        app.clone().oneshot(request).await.unwrap().status()
    }

    #[tokio::test]
    async fn a_webhook_changes_what_a_route_answers() {
        let (app, mut mails) = running();
        let broken = sample::<snaptrade::ConnectionBroken>().with("userId", "alice");
        let fixed = sample::<snaptrade::ConnectionFixed>().with("userId", "alice");

        assert_eq!(post(&app, delivery(broken.body())).await, StatusCode::OK);
        assert_eq!(get(&app, "/users/alice").await, "please connect your broker again");
        assert_eq!(get(&app, "/users/bob").await, "all is well");
        assert_eq!(mails.recv().await.unwrap().user, "alice");

        assert_eq!(post(&app, delivery(fixed.body())).await, StatusCode::OK);
        assert_eq!(get(&app, "/users/alice").await, "all is well");
    }

    #[tokio::test]
    async fn asks_for_a_retry_when_the_mailer_is_behind() {
        let (app, _mails) = running();
        let broken = sample::<snaptrade::ConnectionBroken>();
        assert_eq!(post(&app, delivery(broken.body())).await, StatusCode::OK);
        assert_eq!(post(&app, delivery(broken.body())).await, StatusCode::INTERNAL_SERVER_ERROR);
    }

    #[tokio::test]
    async fn a_forgery_changes_nothing() {
        let (app, _mails) = running();
        let broken = sample::<snaptrade::ConnectionBroken>().with("userId", "alice");
        let mut forged = delivery(broken.body());
        *forged.body_mut() = Body::from(broken.with("userId", "bob").body());
        assert_eq!(post(&app, forged).await, StatusCode::UNAUTHORIZED);
        assert_eq!(get(&app, "/users/bob").await, "all is well");
    }
}
