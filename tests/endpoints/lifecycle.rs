//! What SnipeRoute's page shows, from the first call to the refused signature.

use std::{pin::pin, time::Duration};

use futures_util::TryStreamExt as _;
use http::Method;
use serde_json::json;
use webhook_endpoints::{
    ErrorKind,
    sniperoute::{Client, WebhookCreate, WebhookEventType, WebhookUpdate},
};
use webhook_tests::sniperoute::{API_KEY, Provider};
use webhook_tower::{RejectionKind, Secret};

use crate::Desk;

#[tokio::test]
async fn closes_the_loop() {
    let mut desk = Desk::new(&["intent.filled"]).await;
    desk.open();
    let id = desk.webhook.id.clone();
    assert_eq!(desk.webhook.secret.expose(), desk.provider.secret(&id));

    // A test event goes to the service, and into the history.
    let test = desk.client.send_test(&id).await.unwrap();
    desk.provider.settle().await;
    let seen = desk.recorder.take();
    assert_eq!(seen.len(), 1);
    assert_eq!((seen[0].event, &seen[0].id), (Some("test.ping"), &test.event_id));
    let history = desk.client.deliveries(&id).limit(20).offset(0).await.unwrap();
    let [delivery] = &history[..] else { panic!("{history:?}") };
    assert_eq!((&delivery.id, &delivery.event_id), (&test.delivery_id, &test.event_id));
    assert_eq!(delivery.event_type, WebhookEventType::TestPing);
    assert_eq!((delivery.http_status, delivery.attempt_count), (Some(200), 1));
    assert_eq!(delivery.response_body.as_deref(), Some(r#"{"status":"received"}"#));
    assert!(delivery.is_delivered() && delivery.error_message.is_none());

    // A rotation makes the old secret useless at once.
    let before = desk.endpoint.sign(r#"{"id":"evt_x"}"#, desk.endpoint.now()).unwrap();
    let rotated = desk.client.rotate_secret(&id).await.unwrap();
    assert_ne!(rotated.secret.expose(), desk.webhook.secret.expose());
    let refused = desk.emit("intent.filled", "trade_1");
    desk.provider.settle().await;
    assert_eq!(desk.seen(), [""; 0]);
    let history = desk.client.deliveries(&id).limit(1).await.unwrap();
    assert_eq!((&history[0].event_id, history[0].http_status), (&refused, Some(401)));
    assert!(history[0].is_failed() && history[0].error_message.as_deref() == Some("HTTP 401"));

    // With the new one it goes on, and what the old one signed is refused.
    desk.endpoint.rotate_secret(rotated.secret, Duration::ZERO).unwrap();
    let accepted = desk.emit("intent.filled", "trade_2");
    desk.provider.settle().await;
    assert_eq!(desk.seen(), [accepted]);
    let rejection = desk.endpoint.verify(before.headers, before.body).unwrap_err();
    assert_eq!(rejection.kind(), RejectionKind::SignatureMismatch);
}

#[tokio::test]
async fn shows_a_secret_once() {
    let desk = Desk::new(&["intent.filled"]).await;
    let webhooks = desk.client.list().await.unwrap();
    assert_eq!(webhooks, std::slice::from_ref(&desk.webhook.webhook));
    let visible = format!("{:?} {webhooks:?} {:?}", desk.webhook, desk.client);
    assert!(!visible.contains(desk.webhook.secret.expose()), "{visible}");
    assert!(!visible.contains("canary"), "{visible}");
}

#[tokio::test]
async fn changes_what_is_named_and_deletes() {
    let desk = Desk::new(&["intent.filled"]).await;
    let (client, id) = (&desk.client, &*desk.webhook.id);

    let updated = client.update(id, &WebhookUpdate::new().with_active(false)).await.unwrap();
    assert!(!updated.is_active);
    assert_eq!((&updated.url, &updated.events), (&desk.webhook.url, &desk.webhook.events));

    let events = [WebhookEventType::IntentFilled, WebhookEventType::IntentCanceled];
    let update = WebhookUpdate::new().with_events(events.clone()).with_description("new");
    let updated = client.update(id, &update).await.unwrap();
    assert_eq!((updated.events, updated.description.as_deref()), (events.into(), Some("new")));

    let url = "https://new-api.yourapp.com/webhooks/sniperoute";
    assert_eq!(client.update(id, &WebhookUpdate::new().with_url(url)).await.unwrap().url, url);

    client.delete(id).await.unwrap();
    assert_eq!(client.list().await.unwrap(), []);
    let error = client.delete(id).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(error.to_string(), "Webhook not found (status 404, not_found, req_loopback)");
    assert!(!error.outcome_unknown());
}

#[tokio::test]
async fn tells_what_the_provider_refuses() {
    let desk = Desk::new(&["intent.filled"]).await;
    let unknown = WebhookCreate::new("https://api.yourapp.com/", ["intent.dreamt"]);
    let error = desk.client.create(&unknown).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert_eq!(error.message(), "body.events: Unknown event type");
    assert_eq!(error.request_id(), Some("req_loopback"));

    let key = Secret::new("sk_test_of_somebody_else").unwrap();
    let stranger = Client::builder(key);
    let error = stranger.base_url(desk.provider.url()).build().unwrap().list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!(error.error_code(), Some("unauthorized"));
    assert!(!format!("{error} {error:?}").contains("somebody"), "{error}");
}

#[tokio::test]
async fn sends_no_url_that_leads_into_a_private_network() {
    let provider = Provider::start().await.unwrap();
    let key = Secret::new(API_KEY).unwrap();
    let client = Client::builder(key);
    let client = client.base_url(provider.url()).build().unwrap();
    for url in
        ["http://api.yourapp.com/", "https://10.0.0.1/", "https://localhost/", "https://[::1]/"]
    {
        let error = client.create(&WebhookCreate::new(url, ["test.ping"])).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused, "{url}");
        let error = client.update("wh_1", &WebhookUpdate::new().with_url(url)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused, "{url}");
        assert_eq!(client.plan(&[], url).await.unwrap_err().kind(), ErrorKind::Refused, "{url}");
    }
    assert_eq!(provider.calls(&Method::POST, "/api/v1/webhooks"), 0);
    assert_eq!(provider.calls(&Method::PATCH, "/api/v1/webhooks/wh_1"), 0);
    assert_eq!(provider.calls(&Method::GET, "/api/v1/webhooks"), 0);
    assert_eq!(client.delete("..").await.unwrap_err().kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn records_attempts_and_the_next_one() {
    let mut desk = Desk::new(&["intent.filled"]).await;
    desk.provider.retry_after(&[Duration::from_millis(400)]);
    // A connection to a port that nobody serves is refused.
    drop(desk.receiver.take());
    let event = desk.emit("intent.filled", "trade_1");
    let first = loop {
        let history = desk.client.deliveries(&desk.webhook.id).await.unwrap();
        match history.into_iter().next() {
            Some(delivery) if delivery.attempt_count == 1 => break delivery,
            _ => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    };
    assert_eq!((&first.event_id, first.http_status), (&event, None));
    assert!(first.next_retry_at.is_some() && first.error_message.is_some());
    desk.provider.settle().await;
    let history = desk.client.deliveries(&desk.webhook.id).await.unwrap();
    assert_eq!((history[0].attempt_count, history[0].next_retry_at), (2, None));
    assert!(history[0].is_failed());
}

#[tokio::test]
async fn walks_the_whole_history_while_it_grows() {
    let mut desk = Desk::new(&["intent.filled"]).await;
    desk.open();
    let mut expected: Vec<_> = (0..45).map(|_| desk.emit("intent.filled", "trade_1")).collect();
    desk.provider.settle().await;
    let mut walked = Vec::new();
    let mut all = pin!(desk.client.deliveries(&desk.webhook.id).limit(10).stream());
    while let Some(delivery) = all.try_next().await.unwrap() {
        if walked.len() % 5 == 0 {
            // The others move along by one.
            _ = desk.emit("intent.filled", "trade_2");
        }
        walked.push(delivery.event_id);
    }
    expected.reverse();
    assert_eq!(walked, expected);
    let page = desk.client.deliveries(&desk.webhook.id).limit(7).offset(3).await.unwrap();
    assert_eq!(page.len(), 7);
}

#[tokio::test]
async fn reads_the_event_of_a_delivery() {
    let desk = Desk::new(&["intent.filled"]).await;
    let id = desk.emit("intent.filled", "trade_1");
    let history = desk.client.deliveries(&desk.webhook.id).await.unwrap();
    let event = history[0].event().unwrap();
    assert_eq!((event.event_type, event.id), (WebhookEventType::IntentFilled, id));
    assert_eq!(event.data.intent_id().as_deref(), Some("trade_1"));
    assert_eq!(event.data.quantity().map(|n| n.to_string()), Some(json!(10).to_string()));
}
