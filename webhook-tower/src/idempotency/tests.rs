//! What a delivery meets at the deduplicator: by the clock, and by how often the store is asked.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::time::{Instant, advance, sleep};
use webhook_core::{Outcome, RejectionKind};

use super::{
    Acquisition, Deduplicator, DeliveryKey, Digest, Fence, IdempotencyStore, Settled, StoreError,
};
use crate::MemoryStore;

const SAME: Digest = Digest::from_bytes([1; 32]);
const OTHER: Digest = Digest::from_bytes([2; 32]);

const WAIT: Duration = Duration::from_secs(8);
const STORE_TIMEOUT: Duration = Duration::from_secs(2);
const RETENTION: Duration = Duration::from_hours(1);

/// How a store delays its answers.
#[derive(Default)]
enum Delay {
    #[default]
    None,
    Of(Duration),
    /// The process is suspended meanwhile: when it goes on, the answer is there.
    Suspended(Duration),
}

/// A store that counts how often a key is asked for.
#[derive(Default)]
struct Store {
    records: MemoryStore,
    delay: Delay,
    asked: AtomicUsize,
}

impl IdempotencyStore for Store {
    async fn acquire(
        &self,
        key: &DeliveryKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Acquisition, StoreError> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        match self.delay {
            Delay::None => {}
            Delay::Of(time) => sleep(time).await,
            Delay::Suspended(time) => advance(time).await,
        }
        self.records.acquire(key, digest, lease).await
    }

    async fn complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        retention: Duration,
    ) -> Result<Settled, StoreError> {
        self.records.complete(key, fence, retention).await
    }

    async fn release(&self, key: &DeliveryKey, fence: Fence) -> Result<Settled, StoreError> {
        self.records.release(key, fence).await
    }
}

fn process(store: &Arc<Store>) -> Deduplicator {
    let handler_timeout = Duration::from_secs(30);
    Deduplicator::new(Arc::clone(store), handler_timeout, WAIT, STORE_TIMEOUT, RETENTION)
}

fn delayed(delay: Delay) -> Deduplicator {
    process(&Arc::new(Store { delay, ..Store::default() }))
}

fn key() -> DeliveryKey {
    DeliveryKey::new("test", "default".into(), "id")
}

/// Whether a delivery may run now.
async fn enter(process: &Deduplicator, digest: Digest) -> Result<bool, RejectionKind> {
    process.enter(key(), digest).await.map(|held| held.is_some())
}

#[tokio::test(start_paused = true)]
async fn a_duplicate_waits_as_long_as_it_may() {
    let process = delayed(Delay::None);
    let held = process.enter(key(), SAME).await.unwrap().unwrap();
    assert_eq!(held.lease().retention(), RETENTION);
    let begin = Instant::now();
    assert_eq!(enter(&process, SAME).await, Err(RejectionKind::InFlight));
    assert!((WAIT..WAIT + Duration::from_millis(10)).contains(&begin.elapsed()));
}

#[tokio::test(start_paused = true)]
async fn a_duplicate_of_what_is_done_asks_nobody_and_another_content_is_a_conflict() {
    let store = Arc::new(Store::default());
    let process = process(&store);
    let held = process.enter(key(), SAME).await.unwrap().unwrap();
    let handling = async {
        sleep(Duration::from_secs(1)).await;
        held.settle(Outcome::Done).await
    };
    let (outcome, duplicate, other) =
        tokio::join!(handling, enter(&process, SAME), enter(&process, OTHER));
    assert!(matches!(outcome, Outcome::Done));
    assert_eq!((duplicate, other), (Ok(false), Err(RejectionKind::IdConflict)));
    assert_eq!(store.asked.load(Ordering::SeqCst), 2, "for the first and for the conflict");
}

#[tokio::test(start_paused = true)]
async fn a_duplicate_of_what_failed_runs_unless_its_time_is_over() {
    for (fails_after, runs) in [(WAIT / 2, Ok(true)), (WAIT, Err(RejectionKind::InFlight))] {
        let process = delayed(Delay::None);
        let held = process.enter(key(), SAME).await.unwrap().unwrap();
        let failing = async {
            sleep(fails_after).await;
            held.settle(Outcome::retry("on purpose")).await
        };
        let (_, duplicate) = tokio::join!(biased; failing, enter(&process, SAME));
        assert_eq!(duplicate, runs, "{fails_after:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn another_process_is_asked_for_less_and_less_often() {
    let store = Arc::new(Store::default());
    let [first, second] = [process(&store), process(&store)];
    let held = first.enter(key(), SAME).await.unwrap().unwrap();
    let begin = Instant::now();
    let handling = async {
        sleep(Duration::from_secs(1)).await;
        held.settle(Outcome::Done).await
    };
    let (_, duplicate) = tokio::join!(handling, enter(&second, SAME));
    assert_eq!(duplicate, Ok(false));
    // After 50, 100, 200, 400 and 800 ms.
    let took = begin.elapsed().as_millis();
    assert!((1550..1570).contains(&took), "{took} ms");
    assert_eq!(store.asked.load(Ordering::SeqCst), 1 + 6);
}

#[tokio::test(start_paused = true)]
async fn another_process_is_waited_for_as_long() {
    let store = Arc::new(Store::default());
    let [first, second] = [process(&store), process(&store)];
    let _held = first.enter(key(), SAME).await.unwrap().unwrap();
    let begin = Instant::now();
    assert_eq!(enter(&second, SAME).await, Err(RejectionKind::InFlight));
    assert!((WAIT..WAIT + Duration::from_millis(20)).contains(&begin.elapsed()));
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_comes_late_is_none() {
    let later = STORE_TIMEOUT + Duration::from_millis(1);
    for (delay, runs) in [
        (Delay::Of(STORE_TIMEOUT), Ok(true)),
        (Delay::Of(later), Err(RejectionKind::StoreUnavailable)),
        (Delay::Suspended(later), Err(RejectionKind::StoreUnavailable)),
    ] {
        assert_eq!(enter(&delayed(delay), SAME).await, runs);
    }
}

#[tokio::test(start_paused = true)]
async fn content_belongs_to_the_event_as_which_it_came() {
    let process = delayed(Delay::None);
    for _ in 0..2 {
        assert_eq!(process.bind(&key(), &SAME).await, Ok(()));
        assert_eq!(process.bind(&key(), &OTHER).await, Err(RejectionKind::TypeConflict));
    }
    let slow = delayed(Delay::Of(2 * STORE_TIMEOUT));
    assert_eq!(slow.bind(&key(), &SAME).await, Err(RejectionKind::StoreUnavailable));
}
