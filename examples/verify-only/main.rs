//! Proof of authenticity alone, in three ways: no annotated handlers, no typed application.
//!
//! | file | for whom |
//! |---|---|
//! | `layer.rs` | a handler that stays as it is: [`VerifyLayer`] stands in front of it |
//! | `function.rs` | a handler that calls the verification itself |
//! | `queue.rs` | no server at all: deliveries that come out of a queue |
//!
//! ```text
//! export SNIPEROUTE_WEBHOOK_SECRET=00112233445566778899aabbccddeeff
//! cargo run --example verify-only
//!
//! body='{"id":"evt_1","type":"test.ping","created_at":"2024-11-30T15:30:00Z","data":{}}'
//! time=$(date +%s)
//! hex=$(printf %s "$time.$body" | openssl dgst -sha256 -mac HMAC \
//!     -macopt "hexkey:$SNIPEROUTE_WEBHOOK_SECRET" -r | cut -d ' ' -f 1)
//! curl -i http://127.0.0.1:3000/layer --json "$body" \
//!     -H "sr-timestamp: $time" -H "sr-signature: v1=$hex" -H "sr-event-id: evt_1"
//! ```
//!
//! `/function` takes the same, and `cargo run --example verify-only queue` takes a line of JSON
//! for each delivery: `{"headers":{…},"body":"…"}`.

mod function;
mod layer;
mod queue;

use std::io;

use anyhow::Context as _;
use axum::{Router, routing::post};
use tokio::net::TcpListener;
use webhook_tower::{Endpoint, Secret, SnipeRoute, VerifyLayer, sniperoute::sdk::SigningSecret};

fn app(secret: Secret) -> anyhow::Result<Router> {
    let verify = VerifyLayer::new(Endpoint::<SnipeRoute>::new(secret.clone())?);
    let secret = SigningSecret::try_from(secret)?;
    Ok(Router::new()
        .route("/layer", post(layer::webhook).layer(verify))
        .route("/function", post(function::webhook).with_state(secret)))
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let secret = Secret::from_env("SNIPEROUTE_WEBHOOK_SECRET")?;
    if std::env::args().nth(1).as_deref() == Some("queue") {
        return queue::work(secret, io::stdin().lines());
    }
    tracing_subscriber::fmt().init();
    let listener = TcpListener::bind("127.0.0.1:3000").await.context("cannot listen")?;
    println!("listening on http://{}", listener.local_addr()?);
    // Not `axum::serve`, which waits for a sender's headers for ever.
    webhook_examples::serve(listener, app(secret)?).await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use http::{HeaderValue, Request, Response, StatusCode};
    use http_body_util::BodyExt as _;
    use tower::ServiceExt as _;
    use webhook_tower::{
        sniperoute,
        testing::{self, sample, sign},
    };

    use super::*;

    async fn post(path: &str, change: impl Fn(&mut Request<Body>)) -> (StatusCode, String) {
        let endpoint = testing::endpoint::<SnipeRoute>();
        let body = sample::<sniperoute::IntentFilled>().body();
        let mut request = sign(&endpoint, body, endpoint.now()).unwrap().map(Body::new);
        *request.uri_mut() = path.parse().unwrap();
        change(&mut request);
        let app = app(testing::secret::<SnipeRoute>()).unwrap();
        text(app.oneshot(request).await.unwrap()).await
    }

    async fn text(response: Response<Body>) -> (StatusCode, String) {
        let (status, body) = (response.status(), response.into_body().collect().await.unwrap());
        (status, String::from_utf8(body.to_bytes().into()).unwrap())
    }

    #[tokio::test]
    async fn both_handlers_see_what_sniperoute_sent() {
        for path in ["/layer", "/function"] {
            let (status, text) = post(path, |_| {}).await;
            assert_eq!((status, &*text), (StatusCode::OK, "intent.filled"), "{path}");
        }
    }

    #[tokio::test]
    async fn neither_handler_sees_anything_else() {
        let unauthorized = StatusCode::UNAUTHORIZED;
        for path in ["/layer", "/function"] {
            let forged = post(path, |request| *request.body_mut() = Body::from("{}")).await;
            assert_eq!(forged.0, unauthorized, "{path}");
            let unsigned = post(path, |request| request.headers_mut().clear()).await;
            assert_eq!(unsigned.0, unauthorized, "{path}");
            let old = HeaderValue::from_static("1732980600");
            let stale = post(path, |request| {
                request.headers_mut().insert("sr-timestamp", old.clone());
            });
            assert_eq!(stale.await.0, unauthorized, "{path}");
        }
    }
}
