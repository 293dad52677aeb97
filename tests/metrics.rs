//! What a service counts, through the `metrics` facade.

use metrics_util::{
    MetricKind,
    debugging::{DebugValue, DebuggingRecorder},
};
use webhook_tests::{Recorder, ScriptedStore};
use webhook_tower::{
    MemoryStore, SnapTrade, WebhookService, snaptrade,
    testing::{self, deliver, sample},
};

#[test]
fn counts_deliveries_and_rejections() {
    let recorder = DebuggingRecorder::new();
    let snapshotter = recorder.snapshotter();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    metrics::with_local_recorder(&recorder, || {
        runtime.block_on(async {
            let service =
                WebhookService::<SnapTrade>::new(testing::endpoint(), Recorder::default());
            let _ = deliver(&service, &sample::<snaptrade::ConnectionBroken>()).twice().await;
            let _ = deliver(&service, &sample::<snaptrade::Unrecognized>()).await;
            let _ = deliver(&service, &sample::<snaptrade::TradeUpdate>()).unsigned().await;
            let once =
                WebhookService::<SnapTrade>::builder(testing::endpoint(), Recorder::default());
            let once = once.idempotency_store(MemoryStore::new()).build().unwrap();
            let _ = deliver(&once, &sample::<snaptrade::TradeUpdate>()).twice().await;
            let _ = deliver(&once, &sample::<snaptrade::Unrecognized>()).twice().await;
            let lost =
                WebhookService::<SnapTrade>::builder(testing::endpoint(), Recorder::default());
            let lost = lost.idempotency_store(ScriptedStore::Losing).build().unwrap();
            let _ = deliver(&lost, &sample::<snaptrade::TradeUpdate>()).await;
        });
    });

    let mut counted = Vec::new();
    let mut timed = 0;
    for (key, _, _, value) in snapshotter.snapshot().into_vec() {
        let labels: Vec<_> = key.key().labels().map(|label| label.value().to_owned()).collect();
        match (key.kind(), value) {
            (MetricKind::Counter, DebugValue::Counter(count)) => {
                counted.push(format!("{} {} {count}", key.key().name(), labels.join(" ")));
            }
            (MetricKind::Histogram, DebugValue::Histogram(times)) => timed += times.len(),
            (kind, _) => panic!("a metric of another kind: {kind:?}"),
        }
    }
    counted.sort();
    assert_eq!(
        counted,
        [
            "webhook_deliveries_total snaptrade CONNECTION_BROKEN done 2",
            "webhook_deliveries_total snaptrade TRADE_UPDATE done 1",
            "webhook_deliveries_total snaptrade TRADE_UPDATE duplicate 1",
            "webhook_deliveries_total snaptrade TRADE_UPDATE retry 1",
            "webhook_deliveries_total snaptrade unrecognized done 2",
            "webhook_deliveries_total snaptrade unrecognized duplicate 1",
            "webhook_leases_lost_total snaptrade 1",
            "webhook_rejections_total snaptrade missing_signature 1",
            "webhook_secret_matches_total snaptrade 0 8",
        ]
    );
    assert_eq!(timed, 9);
}
