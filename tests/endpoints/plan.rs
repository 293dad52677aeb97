//! The subscribed events become those that have handlers.

use http::Method;
use webhook_endpoints::{
    ErrorKind,
    sniperoute::{Synced, WebhookCreate, WebhookEventType, WebhookUpdate},
};
use webhook_tests::sniperoute::Provider;
use webhook_tower::{SnipeRoute, coverage, sniperoute, webhooks};

use crate::client;

const URL: &str = "https://api.yourapp.com/webhooks/sniperoute";

/// An application that handles two events, one that nobody documents, and no others.
struct App;

#[webhooks(ignore(sniperoute::_, reason = "the others change nothing"))]
impl App {
    #[on(sniperoute::IntentFilled, sniperoute::IntentRejected)]
    async fn closed(&self, _event: sniperoute::Event) {}

    #[on(sniperoute::Unrecognized)]
    async fn unrecognized(&self, _event: sniperoute::Unrecognized) {}
}

#[tokio::test]
async fn is_made_shown_and_carried_out() {
    let provider = Provider::start().await.unwrap();
    let client = client(provider.url()).build().unwrap();
    let coverage = coverage::<SnipeRoute, App>();
    let handled = [WebhookEventType::IntentFilled, WebhookEventType::IntentRejected];

    // Nothing is there.
    let plan = client.plan(coverage, URL).await.unwrap();
    assert!(plan.webhook.is_none() && !plan.is_empty());
    assert_eq!(plan.to_string(), format!("{URL} (new)\n  + intent.filled\n  + intent.rejected"));
    assert_eq!(client.list().await.unwrap(), []);

    // Naming the events comes to the same.
    assert_eq!(client.plan_events(&handled, URL).await.unwrap(), plan);

    // It is made, and its secret is shown.
    let Synced::Created(created) = client.sync(coverage, URL).await.unwrap() else { panic!() };
    assert_eq!((&*created.url, &*created.events), (URL, &handled[..]));
    assert_eq!(created.secret.expose(), provider.secret(&created.id));

    // Nothing is to be done, and nothing is.
    let same = "https://API.yourapp.com:443/webhooks/sniperoute";
    assert!(client.plan(coverage, same).await.unwrap().is_empty());
    let synced = client.sync(coverage, URL).await.unwrap();
    assert!(matches!(synced, Synced::Unchanged(_)), "{synced:?}");
    let path = format!("/api/v1/webhooks/{}", created.id);
    assert_eq!(provider.calls(&Method::PATCH, &path), 0);

    // Others are subscribed to.
    let others = ["order.filled", "intent.rejected"];
    let update = WebhookUpdate::new().with_events(others).with_active(false);
    client.update(&created.id, &update).await.unwrap();
    let plan = client.plan(coverage, URL).await.unwrap();
    assert_eq!(
        plan.to_string(),
        format!(
            "{URL} ({}, switched off)\n  + intent.filled\n  - order.filled\n    intent.rejected",
            created.id
        )
    );
    let synced = client.sync(coverage, URL).await.unwrap();
    assert!(matches!(synced, Synced::Updated(_)), "{synced:?}");
    let mut events = synced.webhook().events.clone();
    events.sort_by_key(ToString::to_string);
    assert_eq!((events, synced.webhook().is_active), (handled.into(), false));
    assert_eq!(provider.calls(&Method::POST, "/api/v1/webhooks"), 1);
}

#[tokio::test]
async fn is_refused_where_two_endpoints_have_the_url() {
    let provider = Provider::start().await.unwrap();
    let client = client(provider.url()).build().unwrap();
    for _ in 0..2 {
        client.create(&WebhookCreate::new(URL, ["intent.filled"])).await.unwrap();
    }
    let error = client.sync(coverage::<SnipeRoute, App>(), URL).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
    assert!(error.message().contains("wh_000001 and wh_000002"), "{error}");
}
