//! What a service counts, through the `metrics` facade.

use metrics_util::{
    MetricKind,
    debugging::{DebugValue, DebuggingRecorder},
};
use webhook_tests::{Recorder, ScriptedStore};
use webhook_tower::{
    ChallengeService, MemoryStore, SnapTrade, WebhookService, snaptrade,
    testing::{self, deliver, sample},
};

/// A provider that signs no event type, and sends a challenge.
mod hub {
    use webhook_tower::{
        Challenge, Events, Provider, Scheme, SignatureEncoding, SignedPart, webhooks,
    };

    pub(super) struct Hub;

    impl Provider for Hub {
        type Events = Event;
        const NAME: &'static str = "hub";
        const SCHEME: Scheme =
            Scheme::hmac_sha256("hub-signature", SignatureEncoding::Hex, &[SignedPart::Body]);
        const CHALLENGES: &'static [Challenge] =
            &[Challenge::when("kind", "hello").echoing_text("kind")];
    }

    #[derive(Debug, Events)]
    #[events(provider = Hub, header = "hub-event")]
    pub(super) enum Event {
        #[event("issues", sample = "payloads/hub/opened.json")]
        Issue(Issue),
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    pub(super) type Unrecognized = webhook_tower::Unrecognized<Hub>;

    #[derive(Debug, serde::Deserialize)]
    pub(super) struct Issue {}

    pub(super) struct App;

    #[webhooks(ignore(Issue, Unrecognized, reason = "a test"))]
    impl App {}
}

/// A provider whose types are open.
mod acme {
    use webhook_tower::{Events, Provider, Scheme, SignatureEncoding, SignedPart, webhooks};

    pub struct Acme;

    impl Provider for Acme {
        type Events = Event;
        const NAME: &'static str = "acme";
        const SCHEME: Scheme =
            Scheme::hmac_sha256("acme-signature", SignatureEncoding::Hex, &[SignedPart::Body]);
    }

    #[derive(Debug, Events)]
    #[events(provider = Acme, tag = "kind")]
    pub enum Event {
        #[event("sent", sample = "payloads/acme/sent.json")]
        Sent(Sent),
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    pub type Unrecognized = webhook_tower::Unrecognized<Acme>;

    webhook_tower::open_struct! {
        pub struct Sent {
            pub kind: Option<String> = "kind",
            pub way: Option<Way> = "way",
        }
    }

    webhook_tower::open_enum! {
        /// How it travels.
        pub enum Way {
            Road = "road",
        }
    }

    pub struct App;

    #[webhooks(ignore(Sent, Unrecognized, reason = "a test"))]
    impl App {}
}

#[test]
fn counts_what_is_new_to_the_types_where_that_is_asked_for() {
    let deliveries = async |counts: bool| {
        let builder = WebhookService::builder(testing::endpoint::<acme::Acme>(), acme::App);
        let service = if counts { builder.count_drift().build() } else { builder.build() };
        let sent = sample::<acme::Sent>();
        deliver(&service, &sent).await;
        let mut drifted = sent.with("way", "sea").with("size", 7).with("parts", "none");
        deliver(&service, &drifted).await;
        drifted = drifted.with("way", "road");
        deliver(&service, &drifted).await;
        // No type reads it.
        deliver(&service, &drifted.with("kind", "lost")).await;
    };
    let drift = |counts| -> Vec<String> {
        let (counted, _) = counted(deliveries(counts));
        counted.into_iter().filter(|line| line.starts_with("webhook_drift_total")).collect()
    };
    assert_eq!(
        drift(true),
        ["webhook_drift_total acme sent member 4", "webhook_drift_total acme sent word 1"]
    );
    assert_eq!(drift(false), [""; 0]);
}

/// What is counted while `deliveries` runs, and how many times were measured.
fn counted(deliveries: impl Future<Output = ()>) -> (Vec<String>, usize) {
    let recorder = DebuggingRecorder::new();
    let snapshotter = recorder.snapshotter();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    metrics::with_local_recorder(&recorder, || runtime.block_on(deliveries));

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
    (counted, timed)
}

#[test]
fn counts_claims_and_challenges() {
    let (counted, timed) = counted(async {
        let builder = WebhookService::<hub::Hub>::builder(testing::endpoint(), hub::App);
        let builder = builder.idempotency_store(MemoryStore::new());
        let service = builder.insecure_build_with_claimed_types().unwrap();
        let issue = sample::<hub::Issue>();
        let _ = deliver(&service, &issue).await;
        let _ = deliver(&service, &issue).claiming("push").await;
        let _ = deliver(&service, &issue.with("kind", "hello")).await;
        let mut challenges = ChallengeService::echoing::<hub::Hub>("challenge");
        for uri in ["/?challenge=1", "/"] {
            let request = http::Request::get(uri).body(()).unwrap();
            let _ = tower::Service::call(&mut challenges, request).await;
        }
    });
    assert_eq!(
        counted,
        [
            "webhook_challenges_total hub 1",
            "webhook_deliveries_total hub issues ignored 1",
            "webhook_rejections_total hub type_conflict 1",
            "webhook_secret_matches_total hub 0 3",
            "webhook_url_challenges_total hub 200 1",
            "webhook_url_challenges_total hub 400 1",
        ]
    );
    assert_eq!(timed, 3);
}

#[test]
fn counts_deliveries_and_rejections() {
    let (counted, timed) = counted(async {
        let service = WebhookService::<SnapTrade>::new(testing::endpoint(), Recorder::default());
        let _ = deliver(&service, &sample::<snaptrade::ConnectionBroken>()).twice().await;
        let _ = deliver(&service, &sample::<snaptrade::Unrecognized>()).await;
        let _ = deliver(&service, &sample::<snaptrade::TradeUpdate>()).unsigned().await;
        let once = WebhookService::<SnapTrade>::builder(testing::endpoint(), Recorder::default());
        let once = once.idempotency_store(MemoryStore::new()).build().unwrap();
        let _ = deliver(&once, &sample::<snaptrade::TradeUpdate>()).twice().await;
        let _ = deliver(&once, &sample::<snaptrade::Unrecognized>()).twice().await;
        let lost = WebhookService::<SnapTrade>::builder(testing::endpoint(), Recorder::default());
        let lost = lost.idempotency_store(ScriptedStore::Losing).build().unwrap();
        let _ = deliver(&lost, &sample::<snaptrade::TradeUpdate>()).await;
    });
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
