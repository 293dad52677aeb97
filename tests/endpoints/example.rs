//! The complete example of SnipeRoute's page, from `examples/sniperoute.rs`, against SnipeRoute here.

#[path = "../../examples/sniperoute.rs"]
#[allow(dead_code, reason = "the tests have a `main` of their own")]
mod program;

use std::{env, process::Command};

use axum::body::Body;
use tokio::net::TcpListener;
use tower::ServiceExt as _;
use webhook_endpoints::sniperoute::WebhookEventType;
use webhook_tests::sniperoute::Provider;
use webhook_tower::{Secret, SnipeRoute, coverage, testing};

use crate::{client, intent, url};

#[tokio::test]
async fn creates_a_webhook_and_handles_what_it_gets() {
    let provider = Provider::start().await.unwrap();
    let client = client(provider.url()).build().unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = url(listener.local_addr().unwrap());

    let secret = program::setup_webhook(&client, &url).await.unwrap();
    let webhooks = client.list().await.unwrap();
    let [webhook] = &webhooks[..] else { panic!("{webhooks:?}") };
    assert_eq!(secret.expose(), provider.secret(&webhook.id));
    assert_eq!(webhook.description.as_deref(), Some("Production webhook"));
    tokio::spawn(webhook_examples::serve(listener, program::app(secret).unwrap()));

    for word in ["intent.filled", "intent.rejected", "intent.partially_filled", "intent.dreamt"] {
        let mut data = intent("trade_001");
        data["error"] = serde_json::json!({ "message": "insufficient buying power" });
        _ = provider.emit(&webhook.id, word, data);
    }
    provider.settle().await;
    let history = client.deliveries(&webhook.id).await.unwrap();
    assert_eq!(history.len(), 5);
    assert_eq!(history[4].event_type, WebhookEventType::TestPing);
    for delivery in &history {
        assert_eq!(delivery.http_status, Some(200), "{delivery:?}");
        assert_eq!(delivery.response_body.as_deref(), Some(r#"{"status":"received"}"#));
    }

    // A secret that is not the one of the program is refused, as on the page.
    client.rotate_secret(&webhook.id).await.unwrap();
    client.send_test(&webhook.id).await.unwrap();
    provider.settle().await;
    let history = client.deliveries(&webhook.id).limit(1).await.unwrap();
    assert_eq!(history[0].http_status, Some(401));
    let explained = r#"{"error":"unauthorized","reason":"signature_mismatch"}"#;
    assert_eq!(history[0].response_body.as_deref(), Some(explained));
}

const REFUSES: &str = "EXAMPLE_TEST_REFUSES";

/// Only runs as the process whose output is read.
#[tokio::test]
async fn refusing_process() {
    if env::var_os(REFUSES).is_none() {
        return;
    }
    let secret = Secret::new("00112233445566778899aabbccddeeff").unwrap();
    let body = testing::sample::<webhook_tower::sniperoute::TestPing>().body();
    let stranger = testing::endpoint::<SnipeRoute>();
    let mut request = testing::sign(&stranger, body, stranger.now()).unwrap();
    *request.uri_mut() = "/webhooks/sniperoute".parse().unwrap();
    let response = program::app(secret).unwrap().oneshot(request.map(Body::new)).await.unwrap();
    assert_eq!(response.status(), 401);
}

#[test]
fn prints_why_it_refused() {
    let mut refusing = Command::new(env::current_exe().unwrap());
    refusing.args(["--exact", "example::refusing_process", "--nocapture"]).env(REFUSES, "");
    let output = refusing.output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{printed}");
    assert!(printed.contains("Verification failed: signature_mismatch\n"), "{printed}");
}

#[tokio::test]
async fn subscribes_to_what_it_handles() {
    let provider = Provider::start().await.unwrap();
    let client = client(provider.url()).build().unwrap();
    let url = "https://api.yourapp.com/webhooks/sniperoute";
    program::setup_webhook(&client, url).await.unwrap();
    let plan = client.plan(coverage::<SnipeRoute, program::App>(), url).await.unwrap();
    assert!(plan.is_empty(), "{plan}");
}
