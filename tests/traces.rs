//! What a service traces: one span and one event for each delivery.
//!
//! It is a program of its own, because `tracing` decides once for the process which call sites are
//! of interest.

use std::{
    convert::Infallible,
    fmt,
    sync::{Arc, Mutex},
    time::Duration,
};

use bytes::Bytes;
use futures_util::{FutureExt as _, stream};
use http_body::Frame;
use http_body_util::StreamBody;
use tower::Service as _;
use tracing::{
    Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};
use webhook_tests::{Recorder, ScriptedStore};
use webhook_tower::{
    SnapTrade, WebhookService, snaptrade,
    testing::{self, deliver, sample},
    webhooks,
};

/// Remembers every event with its fields, and how many spans there were.
struct Traces {
    level: Level,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    spans: Vec<String>,
    events: Vec<String>,
}

struct Fields<'f>(&'f mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // The time is the one field that no test can know.
        if field.name() != "ms" {
            self.0.push_str(&format!("{}={value:?} ", field.name()));
        }
    }
}

impl Subscriber for Traces {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= self.level
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        let spans = &mut self.seen.lock().unwrap().spans;
        spans.push(String::new());
        attributes.record(&mut Fields(spans.last_mut().unwrap()));
        span::Id::from_u64(spans.len() as u64)
    }

    fn record(&self, id: &span::Id, values: &span::Record<'_>) {
        let spans = &mut self.seen.lock().unwrap().spans;
        values.record(&mut Fields(&mut spans[id.into_u64() as usize - 1]));
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        let events = &mut self.seen.lock().unwrap().events;
        events.push(format!("{} ", event.metadata().level()));
        event.record(&mut Fields(events.last_mut().unwrap()));
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

fn service() -> WebhookService<SnapTrade> {
    WebhookService::new(testing::endpoint(), Recorder::default())
}

/// What is traced from `level` up while `deliveries` runs.
async fn traced(level: Level, deliveries: impl Future<Output = ()>) -> Seen {
    let traces = Arc::new(Traces { level, seen: Mutex::default() });
    let _guard = tracing::subscriber::set_default(traces.clone());
    deliveries.await;
    std::mem::take(&mut *traces.seen.lock().unwrap())
}

/// One after the other, because `tracing` decides once for the process what is of interest.
#[tokio::test]
async fn traces_one_span_and_one_event_for_each_delivery() {
    let service = service();
    let broken = sample::<snaptrade::ConnectionBroken>().with("webhookId", "id-1");
    let mut size = 0;
    let seen = traced(Level::TRACE, async {
        size = deliver(&service, &broken).await.receipt().size().unwrap();
        let _ = deliver(&service, &broken).tampered().await;
    })
    .await;
    let identified = format!(
        r#"provider="snaptrade" event="CONNECTION_BROKEN" id="id-1" size={size} secret=0 "#
    );
    assert_eq!(seen.spans, [identified.as_str(), r#"provider="snaptrade" "#]);
    assert_eq!(
        seen.events,
        [
            r#"INFO message=webhook handled status=200 outcome="done" handler="snaptrade" "#,
            r#"WARN message=webhook rejected status=401 reason="signature_mismatch" "#,
        ]
    );

    names_the_delivery_where_only_errors_are_of_interest().await;
    tells_of_duplicates_and_of_stores_that_go_wrong().await;
    tells_of_a_sender_that_hangs_up().await;
    tells_of_a_handler_that_occupies_its_thread().await;
}

async fn names_the_delivery_where_only_errors_are_of_interest() {
    let service = WebhookService::new(testing::endpoint::<SnapTrade>(), Failing);
    let broken = sample::<snaptrade::ConnectionBroken>().with("webhookId", "id-1");
    let seen = traced(Level::ERROR, async {
        let _ = deliver(&service, &broken).await;
        let _ = deliver(&service, &broken).tampered().await;
    })
    .await;
    assert!(seen.spans[0].contains(r#"event="CONNECTION_BROKEN" id="id-1""#), "{:?}", seen.spans);
    assert_eq!(
        seen.events,
        [
            r#"ERROR message=webhook not handled status=500 outcome="retry" handler="fails" error=no database: refused "#
        ]
    );
}

async fn tells_of_duplicates_and_of_stores_that_go_wrong() {
    let broken = sample::<snaptrade::ConnectionBroken>().with("webhookId", "id-1");
    let once = |store: ScriptedStore| {
        let builder =
            WebhookService::<SnapTrade>::builder(testing::endpoint(), Recorder::default());
        builder.idempotency_store(store).build().unwrap()
    };
    let seen = traced(Level::TRACE, async {
        let service = once(ScriptedStore::Done);
        let _ = deliver(&service, &broken).await;
        let service = once(ScriptedStore::Conflicting);
        let _ = deliver(&service, &broken).await;
        let service = once(ScriptedStore::Failing);
        let _ = deliver(&service, &broken).await;
        let service = once(ScriptedStore::Losing);
        let _ = deliver(&service, &broken).await;
    })
    .await;
    assert_eq!(seen.spans.len(), 4);
    assert_eq!(
        seen.events,
        [
            r#"INFO message=webhook handled status=200 outcome="duplicate" "#,
            r#"WARN message=webhook rejected status=409 reason="id_conflict" "#,
            "ERROR message=idempotency store not available error=the store failed: refused ",
            r#"WARN message=webhook rejected status=503 reason="store_unavailable" "#,
            "ERROR message=lease lost key=snaptrade/default/id-1 ",
            r#"ERROR message=webhook not handled status=503 outcome="retry" handler="snaptrade" error=the handler succeeded, but its lease was lost "#,
        ]
    );
}

async fn tells_of_a_handler_that_occupies_its_thread() {
    let limit = Duration::from_millis(5);
    let service = WebhookService::builder(testing::endpoint::<SnapTrade>(), Occupied);
    let service = service.handler_timeout(limit).build();
    let (broken, fixed) =
        (sample::<snaptrade::ConnectionBroken>(), sample::<snaptrade::ConnectionFixed>());
    let seen = traced(Level::WARN, async {
        assert_eq!(deliver(&service, &broken).await.status(), 200);
        assert_eq!(deliver(&service, &fixed).await.status(), 200);
    })
    .await;
    let expected = "ERROR message=handler overran its time limit limit=5.0 ";
    assert_eq!(seen.events, [expected; 2]);
}

async fn tells_of_a_sender_that_hangs_up() {
    let mut service = service();
    let broken = sample::<snaptrade::ConnectionBroken>();
    let endless = StreamBody::new(stream::pending::<Result<Frame<Bytes>, Infallible>>());
    let request = deliver(&service, &broken).request().map(|_| endless);
    let seen = traced(Level::WARN, async {
        assert!(service.call(request).now_or_never().is_none());
    })
    .await;
    assert_eq!(seen.events, ["WARN message=webhook abandoned "]);
}

/// An application whose handler does not await what it waits for.
struct Occupied;

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "one is enough"))]
impl Occupied {
    #[on(snaptrade::ConnectionBroken)]
    async fn occupies(&self, _event: snaptrade::ConnectionBroken) {
        std::thread::sleep(Duration::from_millis(20));
    }

    #[on(snaptrade::ConnectionFixed)]
    fn occupies_a_thread_of_its_own(&self, _event: snaptrade::ConnectionFixed) {
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// An application whose handler fails for a reason that has a reason.
struct Failing;

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "one is enough"))]
impl Failing {
    #[on(snaptrade::ConnectionBroken)]
    fn fails(&self, _event: snaptrade::ConnectionBroken) -> Result<(), NoDatabase> {
        Err(NoDatabase(std::io::Error::other("refused")))
    }
}

#[derive(Debug)]
struct NoDatabase(std::io::Error);

impl fmt::Display for NoDatabase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no database")
    }
}

impl std::error::Error for NoDatabase {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}
