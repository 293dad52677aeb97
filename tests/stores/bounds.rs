//! The store in memory stays within its room, and forgeries leave no trace.
//!
//! `FORGED=1000000` makes the second part as long as it is meant to be.

use std::{env, fs, sync::Arc};

use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use tower::Service as _;
use webhook_tower::{
    MemoryStore, SnapTrade, WebhookService, snaptrade,
    testing::{deliver, endpoint, sample},
    webhooks,
};

const CAPACITY: usize = 10_000;

struct App;

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "only the room matters"))]
impl App {}

/// The resident set of this process, in KiB.
fn resident() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().strip_suffix(" kB").unwrap().parse().unwrap()
}

#[tokio::test]
async fn twice_the_capacity_and_a_flood_of_forgeries_leave_memory_bounded() {
    let store = Arc::new(MemoryStore::with_capacity(CAPACITY));
    let service = WebhookService::<SnapTrade>::builder(endpoint(), App);
    let mut service = service.idempotency_store(store.clone()).build().unwrap();
    let before = resident();
    let broken = sample::<snaptrade::ConnectionBroken>();
    for id in 0..2 * CAPACITY {
        // Ids of 2,000 characters, which take no more room than short ones.
        let delivery = broken.clone().with("webhookId", format!("{id:02000}"));
        let status = deliver(&service, &delivery).await.status();
        assert_eq!(status, if id < CAPACITY { 200 } else { 503 }, "{id}");
    }
    assert_eq!(store.len(), CAPACITY);
    let full = resident();
    println!("{CAPACITY} records take {} KiB", full.saturating_sub(before));
    assert!(full < before + 16 * 1024, "{before} KiB, then {full}");

    let genuine = deliver(&service, &broken).request();
    let forged = env::var("FORGED").map_or(20_000, |number| number.parse().unwrap());
    for id in 0..forged {
        let now = service.endpoint().now();
        let body = format!(
            r#"{{"eventTimestamp":"{now}","eventType":"CONNECTION_BROKEN","webhookId":"{id}"}}"#
        );
        let mut request = Request::post("/").body(Full::new(Bytes::from(body))).unwrap();
        *request.headers_mut() = genuine.headers().clone();
        let Ok(answer) = service.call(request).await;
        assert_eq!(answer.status(), 401, "{id}");
    }
    let after = resident();
    println!("{forged} forgeries take {} KiB", after.saturating_sub(full));
    assert_eq!(store.len(), CAPACITY);
    assert!(after < full + 4 * 1024, "{full} KiB, then {after}");
}
