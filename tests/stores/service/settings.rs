//! What a service with an idempotency store may be told, and what it makes of it.

use std::time::Duration;

use jiff::Timestamp;
use tokio::time::{Instant, advance};
use webhook_sqlite::SqliteStore;
use webhook_tower::{
    MemoryStore, Provider as _, RejectionKind, SnapTrade, SnipeRoute, WebhookService,
    idempotency::RetentionError,
    sniperoute,
    testing::{deliver, endpoint},
    webhooks,
};

use super::app::{Act, App, broken, service};

const MINUTE: Duration = Duration::from_secs(60);

/// SnapTrade's: 5 minutes each way, and retries after 30, 60 and 120.
const NEEDED: Duration = Duration::from_secs(220 * 60);

#[tokio::test]
async fn a_retention_has_to_outlast_every_retry() {
    assert_eq!(SnapTrade::RETRY_WINDOW, Some(210 * MINUTE));
    let build = |retention| {
        let builder = WebhookService::<SnapTrade>::builder(endpoint(), App::doing([]));
        builder.idempotency_store(MemoryStore::new()).retention(retention).build().map(drop)
    };
    let short = NEEDED - Duration::from_nanos(1);
    let refused = RetentionError::TooShort { retention: short, needed: NEEDED };
    assert_eq!(build(short), Err(refused));
    assert_eq!(build(NEEDED), Ok(()));
    assert_eq!(build(Duration::MAX), Ok(()));
}

#[tokio::test]
async fn a_wider_window_and_a_longer_lease_need_a_longer_retention() {
    let needed = |endpoint, handler| {
        let builder = WebhookService::<SnapTrade>::builder(endpoint, App::doing([]));
        let builder = builder.handler_timeout(handler).idempotency_store(MemoryStore::new());
        match builder.retention(Duration::ZERO).build().map(drop) {
            Err(RetentionError::TooShort { needed, .. }) => needed,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(needed(endpoint(), MINUTE), NEEDED);
    assert_eq!(needed(endpoint().with_tolerance(MINUTE), MINUTE), 212 * MINUTE);
    let lease = 2 * NEEDED + Duration::from_secs(4);
    assert_eq!(needed(endpoint(), 2 * NEEDED), lease);
    assert_eq!(needed(endpoint(), Duration::MAX), Duration::MAX);
}

#[tokio::test]
async fn an_endpoint_that_accepts_any_age_has_no_retention() {
    let builder =
        WebhookService::<SnapTrade>::builder(endpoint().insecure_accept_any_age(), App::doing([]));
    let built = builder.idempotency_store(MemoryStore::new()).retention(Duration::MAX).build();
    assert_eq!(built.map(drop), Err(RetentionError::AnyAge));
}

struct Desk;

#[webhooks(ignore(sniperoute::_, sniperoute::Unrecognized, reason = "only the settings matter"))]
impl Desk {}

#[tokio::test]
async fn a_day_is_assumed_of_a_provider_that_publishes_no_retry_window() {
    assert_eq!(SnipeRoute::RETRY_WINDOW, None);
    let builder = WebhookService::<SnipeRoute>::builder(endpoint(), Desk);
    let needed = (24 * 60 + 10) * MINUTE;
    let refused = RetentionError::TooShort { retention: MINUTE, needed };
    let built = builder.idempotency_store(MemoryStore::new()).retention(MINUTE).build();
    assert_eq!(built.map(drop), Err(refused));
}

#[tokio::test(start_paused = true)]
async fn a_duplicate_is_known_for_exactly_the_retention() {
    let app = App::doing([]);
    let service = service(&app, MemoryStore::new());
    let at = service.endpoint().now();
    let broken = broken();
    assert!(deliver(&service, &broken).at(at).await.is_done());
    // The store's clock is tokio's, which is advanced; the endpoint's is not.
    advance(NEEDED - Duration::from_millis(1)).await;
    assert!(deliver(&service, &broken).at(at).await.is_duplicate());
    advance(Duration::from_millis(1)).await;
    assert!(deliver(&service, &broken).at(at).await.is_done());
}

#[tokio::test]
async fn retries_with_the_first_attempts_time_are_taken_with_a_durable_store() {
    let scratch = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(scratch.path().join("webhooks.db")).await.unwrap();
    store.migrate().await.unwrap();
    let now: Timestamp = "2026-01-01T12:00:00Z".parse().unwrap();
    let app = App::doing([Act::Fail]);
    let builder =
        WebhookService::<SnapTrade>::builder(endpoint().with_clock(move || now), app.clone());
    // Said twice it is no wider, and what is remembered outlasts it.
    let builder =
        builder.idempotency_store(store.clone()).accept_late_retries().accept_late_retries();
    let needed = 430 * MINUTE;
    let service = builder.retention(needed).build().unwrap();
    let builder = WebhookService::<SnapTrade>::builder(endpoint(), app.clone());
    let builder = builder.idempotency_store(store).accept_late_retries();
    assert!(builder.retention(needed - Duration::from_nanos(1)).build().is_err());
    let plain =
        super::app::service_at(endpoint().with_clock(move || now), &app, MemoryStore::new());
    for (age, taken) in [(0, true), (30, true), (210, true), (215, true), (216, false)] {
        let delivery = broken().with("webhookId", format!("{age} minutes"));
        let sent_at = now - age * MINUTE;
        let first = deliver(&service, &delivery).at(sent_at).await;
        if taken {
            assert_ne!(first.status(), 401, "{age}");
            let again = deliver(&service, &delivery).at(sent_at).await;
            assert_eq!(again.status(), 200, "{age}");
        } else {
            assert_eq!(first.rejection().unwrap().kind(), RejectionKind::TimestampExpired);
        }
        let without = deliver(&plain, &delivery).at(sent_at).await.status();
        assert_eq!(without == 401, age > 5, "{age}");
    }
    // Times in the future stay limited.
    let ahead = deliver(&service, &broken()).at(now + 6 * MINUTE).await;
    assert_eq!(ahead.rejection().unwrap().kind(), RejectionKind::TimestampExpired);
}

#[tokio::test(start_paused = true)]
async fn the_limits_are_those_that_are_set() {
    let app = App::doing([Act::SucceedAfter(20 * MINUTE)]);
    let builder = WebhookService::<SnapTrade>::builder(endpoint(), app.clone());
    let builder = builder.handler_timeout(30 * MINUTE).idempotency_store(MemoryStore::new());
    let service = builder.wait(3 * MINUTE).build().unwrap();
    let at = service.endpoint().now();
    let running = {
        let service = service.clone();
        tokio::spawn(async move { deliver(&service, &broken()).at(at).await.status() })
    };
    tokio::task::yield_now().await;
    let since = Instant::now();
    assert_eq!(deliver(&service, &broken()).at(at).await.status(), 503);
    assert_eq!(since.elapsed(), 3 * MINUTE);
    assert_eq!(running.await.unwrap(), 200);
}
