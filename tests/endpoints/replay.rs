//! What failed while a receiver was down is run through its service after all.

use std::time::Duration;

use http::StatusCode;
use serde_json::json;
use webhook_endpoints::sniperoute::{ReplayOutcome, ReplayReport};
use webhook_tower::{
    HandlerError, SnipeRoute, WebhookService, coverage, jiff::Timestamp, sniperoute, webhooks,
};

use crate::Desk;

/// An application that takes fills and refuses rejections.
#[derive(Default)]
struct App;

#[webhooks(ignore(sniperoute::_, sniperoute::Unrecognized, reason = "the others change nothing"))]
impl App {
    #[on(sniperoute::IntentFilled)]
    async fn filled(&self, _event: sniperoute::IntentFilled) {}

    #[on(sniperoute::IntentRejected)]
    async fn rejected(&self, _event: sniperoute::IntentRejected) -> Result<(), HandlerError> {
        Err("the database is down".into())
    }
}

fn a_minute_ago() -> Timestamp {
    Timestamp::now() - Duration::from_mins(1)
}

fn outcomes(report: &ReplayReport) -> Vec<(&str, &ReplayOutcome)> {
    report.events.iter().map(|event| (&*event.event_id, &event.outcome)).collect()
}

#[tokio::test]
async fn runs_what_failed_once_and_in_order() {
    let mut desk = Desk::new(&["intent.filled", "intent.canceled"]).await;
    let port = desk.receiver.take().unwrap().local_addr().unwrap();
    let down: Vec<_> = (0..120).map(|n| desk.emit("intent.filled", &format!("t{n}"))).collect();
    desk.provider.settle().await;
    desk.receiver = Some(tokio::net::TcpListener::bind(port).await.unwrap());
    desk.open();
    let up = desk.emit("intent.filled", "t_up");
    desk.provider.settle().await;
    assert_eq!(desk.seen(), std::slice::from_ref(&up));

    let replay = || desk.client.replay(&desk.webhook.id, a_minute_ago());
    let report = replay().through(&desk.endpoint, desk.service.clone()).await.unwrap();
    assert_eq!(desk.seen(), down);
    assert_eq!(report.count(|outcome| *outcome == ReplayOutcome::Done), 120);
    assert!(report.to_string().ends_with("\n120 replayed, 0 failed, 0 passed over"), "{report}");

    // SnipeRoute knows nothing of it, but the caller may.
    let half: Vec<_> = down.iter().take(60).cloned().collect();
    let again = replay().done_elsewhere(move |id| half.iter().any(|done| done == id));
    let report = again.through(&desk.endpoint, desk.service.clone()).await.unwrap();
    assert_eq!(report.count(|outcome| *outcome == ReplayOutcome::DoneElsewhere), 60);
    assert_eq!(desk.seen().len(), 60);

    // Nothing has failed since now.
    let later = desk.client.replay(&desk.webhook.id, Timestamp::now() + Duration::from_secs(1));
    let report = later.through(&desk.endpoint, desk.service.clone()).await.unwrap();
    assert_eq!(report, ReplayReport::default());
}

#[tokio::test]
async fn tells_what_became_of_each() {
    let mut desk = Desk::new(&["intent.filled"]).await;
    drop(desk.receiver.take());
    let filled = desk.emit("intent.filled", "t1");
    // The others are made in another second.
    tokio::time::sleep(Duration::from_millis(1100)).await;
    let rejected = desk.emit("intent.rejected", "t2");
    desk.provider.settle().await;
    let canceled = desk.emit("intent.canceled", "t3");
    desk.provider.settle().await;
    let unusable = desk.provider.emit(&desk.webhook.id, "intent.filled", json!(null));
    desk.provider.settle().await;
    desk.provider.retry_after(&[Duration::from_mins(10)]);
    let scheduled = desk.emit("intent.filled", "t5");
    let at = loop {
        let history = desk.client.deliveries(&desk.webhook.id).limit(1).await.unwrap();
        match history[0].next_retry_at {
            Some(at) => break at,
            None => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    };

    let service = WebhookService::new(desk.endpoint.clone(), App);
    let replay = || {
        let replay = desk.client.replay(&desk.webhook.id, a_minute_ago());
        replay.handled_by(coverage::<SnipeRoute, App>())
    };
    let report = replay().through(service.endpoint(), service.clone()).await.unwrap();
    assert_eq!(
        outcomes(&report),
        [
            (&*filled, &ReplayOutcome::Done),
            (&*rejected, &ReplayOutcome::Failed(StatusCode::INTERNAL_SERVER_ERROR)),
            (&*canceled, &ReplayOutcome::NotHandled),
            // Its data is not an intent, so it is ignored as unrecognized.
            (&*unusable, &ReplayOutcome::Done),
            (&*scheduled, &ReplayOutcome::Scheduled(at)),
        ]
    );

    let one = replay().only([sniperoute::WebhookEventType::IntentCanceled]);
    let report = one.through(service.endpoint(), service.clone()).await.unwrap();
    assert_eq!(report.count(|outcome| *outcome == ReplayOutcome::NotHandled), 4, "{report}");
    assert!(outcomes(&report).contains(&(&*canceled, &ReplayOutcome::Done)), "{report}");

    let report = replay().including_scheduled().through(service.endpoint(), service.clone()).await;
    let report = report.unwrap();
    assert!(outcomes(&report).contains(&(&*scheduled, &ReplayOutcome::Done)), "{report}");

    // Signed with another secret, everything is refused like any other delivery.
    let stranger = webhook_tower::testing::endpoint::<SnipeRoute>();
    let report = replay().through(&stranger, service).await.unwrap();
    let refused = ReplayOutcome::Failed(StatusCode::UNAUTHORIZED);
    assert_eq!(report.count(|outcome| *outcome == refused), 3, "{report}");
}

#[tokio::test]
async fn passes_over_what_was_delivered_later() {
    let mut desk = Desk::new(&["intent.filled"]).await;
    let port = desk.receiver.take().unwrap().local_addr().unwrap();
    desk.provider.retry_after(&[Duration::from_millis(500)]);
    let late = desk.emit("intent.filled", "t1");
    tokio::time::sleep(Duration::from_millis(100)).await;
    desk.receiver = Some(tokio::net::TcpListener::bind(port).await.unwrap());
    desk.open();
    desk.provider.settle().await;
    assert_eq!(desk.seen(), [late]);
    let replay = desk.client.replay(&desk.webhook.id, a_minute_ago());
    let report = replay.through(&desk.endpoint, desk.service.clone()).await.unwrap();
    assert_eq!(report, ReplayReport::default());
    assert_eq!(desk.seen(), [""; 0]);
}

/// A redelivery that has a record of its own, which SnipeRoute's page neither shows nor excludes.
#[tokio::test]
async fn runs_an_event_once_however_many_records_it_has() {
    let mut desk = Desk::new(&["intent.filled"]).await;
    let port = desk.receiver.take().unwrap().local_addr().unwrap();
    let event = desk.emit("intent.filled", "t1");
    desk.provider.settle().await;
    desk.provider.redeliver(&desk.webhook.id, &event);
    desk.provider.settle().await;
    let report = desk.client.replay(&desk.webhook.id, a_minute_ago());
    let report = report.through(&desk.endpoint, desk.service.clone()).await.unwrap();
    assert_eq!(outcomes(&report), [(&*event, &ReplayOutcome::Done)]);
    assert_eq!(desk.seen(), std::slice::from_ref(&event));

    desk.receiver = Some(tokio::net::TcpListener::bind(port).await.unwrap());
    desk.open();
    desk.provider.redeliver(&desk.webhook.id, &event);
    desk.provider.settle().await;
    assert_eq!(desk.seen(), std::slice::from_ref(&event));
    let replay = desk.client.replay(&desk.webhook.id, a_minute_ago());
    let report = replay.through(&desk.endpoint, desk.service.clone()).await.unwrap();
    assert_eq!(outcomes(&report), [(&*event, &ReplayOutcome::DeliveredLater)]);
    assert_eq!(desk.seen(), [""; 0]);
}
