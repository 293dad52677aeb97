//! What a service traces: one span and one event for each delivery.
//!
//! It is a program of its own, because `tracing` decides once for the process which call sites are
//! of interest.

use std::{
    fmt,
    sync::{Arc, Mutex},
};

use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};
use webhook_tests::Recorder;
use webhook_tower::{
    SnapTrade, WebhookService, snaptrade,
    testing::{self, deliver, sample},
};

/// Remembers every event with its fields, and how many spans there were.
#[derive(Default)]
struct Traces(Mutex<Seen>);

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
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        let spans = &mut self.0.lock().unwrap().spans;
        spans.push(String::new());
        attributes.record(&mut Fields(spans.last_mut().unwrap()));
        span::Id::from_u64(spans.len() as u64)
    }

    fn record(&self, id: &span::Id, values: &span::Record<'_>) {
        let spans = &mut self.0.lock().unwrap().spans;
        values.record(&mut Fields(&mut spans[id.into_u64() as usize - 1]));
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        let events = &mut self.0.lock().unwrap().events;
        events.push(format!("{} ", event.metadata().level()));
        event.record(&mut Fields(events.last_mut().unwrap()));
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

fn service() -> WebhookService<SnapTrade, Recorder> {
    WebhookService::new(testing::endpoint(), Recorder::default())
}

#[tokio::test]
async fn traces_one_span_and_one_event_for_each_delivery() {
    let traces = Arc::new(Traces::default());
    let _guard = tracing::subscriber::set_default(traces.clone());
    let service = service();
    let broken = sample::<snaptrade::ConnectionBroken>().with("webhookId", "id-1");
    let size = deliver(&service, &broken).await.receipt().size().unwrap();
    let _ = deliver(&service, &broken).tampered().await;

    let seen = std::mem::take(&mut *traces.0.lock().unwrap());
    assert_eq!(
        seen.spans,
        [
            format!(r#"provider="snaptrade" event="CONNECTION_BROKEN" id="id-1" size={size} "#),
            r#"provider="snaptrade" "#.to_owned(),
        ]
    );
    assert_eq!(
        seen.events,
        [
            r#"INFO message=webhook handled status=200 outcome="done" handler="snaptrade" "#,
            r#"WARN message=webhook rejected status=401 reason="signature_mismatch" "#,
        ]
    );
}
