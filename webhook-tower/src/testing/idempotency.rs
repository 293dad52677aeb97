//! Idempotency: the test that every store has to pass.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use tokio::{task::JoinSet, time::sleep};

use crate::idempotency::{
    Acquisition, DeliveryKey, Digest, Fence, IdempotencyStore, Settled, StoreError,
};

/// A lease longer than any test.
const LONG: Duration = Duration::from_secs(60 * 60);

/// A lease that a test waits out.
const SHORT: Duration = Duration::from_millis(200);

const SAME: Digest = Digest::from_bytes([1; 32]);
const OTHER: Digest = Digest::from_bytes([2; 32]);

/// How many callers ask at once.
const CROWD: usize = 100;

/// Tests a store: every row of the table of [`decide`](crate::idempotency::decide), lost leases,
/// rising fences, and races.
///
/// It takes about two seconds by the store's clock. Its ids are unique, so you can run it against a
/// store that is in use.
///
/// # Panics
///
/// When the store violates what [`IdempotencyStore`] says, or fails.
pub async fn conform<S: IdempotencyStore>(store: S) {
    let test = Test { store: Arc::new(store), ids: Timestamp::now().as_nanosecond() };
    test.decides_what_the_table_says().await;
    test.keeps_keys_apart().await;
    test.gives_rising_fences().await;
    test.keeps_a_record_from_a_holder_that_lost_its_lease().await;
    test.keeps_what_is_completed_twice_and_then_released().await;
    test.takes_extreme_times().await;
    test.acquires_once_in_a_crowd().await;
    test.hands_a_key_through_a_crowd().await;
}

struct Test<S> {
    store: Arc<S>,
    ids: i128,
}

#[expect(clippy::panic, reason = "a store that fails its test has to stop it")]
fn known<T>(answer: Result<T, StoreError>) -> T {
    answer.unwrap_or_else(|error| {
        panic!(
            "{error}: {}",
            std::error::Error::source(&error).map_or(String::new(), ToString::to_string)
        )
    })
}

#[expect(clippy::panic, reason = "a store that fails its test has to stop it")]
fn acquired(answer: Acquisition) -> Fence {
    match answer {
        Acquisition::Acquired { fence } => fence,
        other => panic!("not acquired but {other:?}"),
    }
}

#[track_caller]
fn assert_in_flight(answer: Acquisition) {
    assert!(matches!(answer, Acquisition::InFlight { .. }), "not in flight but {answer:?}");
}

impl<S: IdempotencyStore> Test<S> {
    fn key(&self, id: &str) -> DeliveryKey {
        DeliveryKey::new("test", "default".into(), &format!("{}-{id}\0", self.ids))
    }

    async fn acquire(&self, key: &DeliveryKey, digest: &Digest, lease: Duration) -> Acquisition {
        known(self.store.acquire(key, digest, lease).await)
    }

    async fn complete(&self, key: &DeliveryKey, fence: Fence, retention: Duration) -> Settled {
        known(self.store.complete(key, fence, retention).await)
    }

    async fn release(&self, key: &DeliveryKey, fence: Fence) -> Settled {
        known(self.store.release(key, fence).await)
    }

    async fn decides_what_the_table_says(&self) {
        for (content, other) in [("same", SAME), ("other", OTHER)] {
            // None, and held.
            let held = self.key(&format!("held-{content}"));
            acquired(self.acquire(&held, &SAME, LONG).await);
            let done = self.key(&format!("done-{content}"));
            let fence = acquired(self.acquire(&done, &SAME, LONG).await);
            assert_eq!(self.complete(&done, fence, LONG).await, Settled::Stored);
            if content == "same" {
                assert_in_flight(self.acquire(&held, &other, LONG).await);
                assert_eq!(self.acquire(&done, &other, LONG).await, Acquisition::Done);
            } else {
                assert_eq!(self.acquire(&held, &other, LONG).await, Acquisition::Conflict);
                assert_eq!(self.acquire(&done, &other, LONG).await, Acquisition::Conflict);
            }
            // Held and done, and both over.
            let held = self.key(&format!("held-over-{content}"));
            let first = acquired(self.acquire(&held, &SAME, SHORT).await);
            let done = self.key(&format!("done-over-{content}"));
            let fence = acquired(self.acquire(&done, &SAME, LONG).await);
            assert_eq!(self.complete(&done, fence, SHORT).await, Settled::Stored);
            sleep(SHORT * 2).await;
            assert!(acquired(self.acquire(&held, &other, LONG).await) > first);
            assert!(acquired(self.acquire(&done, &other, LONG).await) > fence);
            // The content that counts is that of the last lease.
            assert_in_flight(self.acquire(&held, &other, LONG).await);
        }
    }

    async fn keeps_keys_apart(&self) {
        let id = format!("{}-apart", self.ids);
        for (provider, endpoint) in [("test", "a"), ("test", "b"), ("other", "a")] {
            let key = DeliveryKey::new(provider, endpoint.into(), &id);
            acquired(self.acquire(&key, &SAME, LONG).await);
        }
        let long = self.key(&"x".repeat(200_000));
        acquired(self.acquire(&long, &SAME, LONG).await);
        assert_in_flight(self.acquire(&long, &SAME, LONG).await);
    }

    async fn gives_rising_fences(&self) {
        let key = self.key("fences");
        let mut last = Fence::new(i64::MIN);
        for _ in 0..10 {
            let fence = acquired(self.acquire(&key, &SAME, LONG).await);
            assert!(fence > last, "{fence:?} after {last:?}");
            assert_eq!(self.release(&key, fence).await, Settled::Stored);
            last = fence;
        }
        // Nothing had an effect, so other content is welcome.
        let fence = acquired(self.acquire(&key, &OTHER, LONG).await);
        assert!(fence > last);
    }

    async fn keeps_a_record_from_a_holder_that_lost_its_lease(&self) {
        let key = self.key("lost");
        let late = acquired(self.acquire(&key, &SAME, SHORT).await);
        sleep(SHORT * 2).await;
        let fence = acquired(self.acquire(&key, &SAME, LONG).await);
        assert_eq!(self.complete(&key, late, LONG).await, Settled::LeaseLost);
        assert_eq!(self.release(&key, late).await, Settled::LeaseLost);
        assert_in_flight(self.acquire(&key, &SAME, LONG).await);
        assert_eq!(self.complete(&key, fence, LONG).await, Settled::Stored);
        assert_eq!(self.complete(&key, late, LONG).await, Settled::LeaseLost);
        assert_eq!(self.release(&key, late).await, Settled::LeaseLost);
        assert_eq!(self.acquire(&key, &SAME, LONG).await, Acquisition::Done);
        // An expired lease is still its holder's until another caller takes the key.
        let key = self.key("late");
        let late = acquired(self.acquire(&key, &SAME, SHORT).await);
        sleep(SHORT * 2).await;
        assert_eq!(self.complete(&key, late, LONG).await, Settled::Stored);
        assert_eq!(self.acquire(&key, &SAME, LONG).await, Acquisition::Done);
        // A key that was never acquired.
        let key = self.key("never");
        assert_eq!(self.complete(&key, fence, LONG).await, Settled::LeaseLost);
        assert_eq!(self.release(&key, fence).await, Settled::LeaseLost);
        acquired(self.acquire(&key, &SAME, LONG).await);
    }

    async fn keeps_what_is_completed_twice_and_then_released(&self) {
        let key = self.key("completed");
        let fence = acquired(self.acquire(&key, &SAME, SHORT).await);
        assert_eq!(self.complete(&key, fence, LONG).await, Settled::Stored);
        assert_eq!(self.complete(&key, fence, LONG).await, Settled::Stored);
        assert_eq!(self.release(&key, fence).await, Settled::Stored);
        assert_eq!(self.acquire(&key, &SAME, LONG).await, Acquisition::Done);
    }

    async fn takes_extreme_times(&self) {
        let key = self.key("extreme");
        let fence = acquired(self.acquire(&key, &SAME, Duration::MAX).await);
        assert_in_flight(self.acquire(&key, &SAME, Duration::MAX).await);
        assert_eq!(self.complete(&key, fence, Duration::MAX).await, Settled::Stored);
        assert_eq!(self.acquire(&key, &SAME, Duration::ZERO).await, Acquisition::Done);
        let key = self.key("nothing");
        let first = acquired(self.acquire(&key, &SAME, Duration::ZERO).await);
        assert!(acquired(self.acquire(&key, &SAME, LONG).await) > first);
    }

    /// What the crowd is answered, all asking for one key at once.
    async fn crowd(&self, key: &DeliveryKey) -> Vec<Acquisition> {
        let mut crowd = JoinSet::new();
        for _ in 0..CROWD {
            let (store, key) = (Arc::clone(&self.store), key.clone());
            crowd.spawn(async move { known(store.acquire(&key, &SAME, LONG).await) });
        }
        crowd.join_all().await
    }

    async fn acquires_once_in_a_crowd(&self) {
        for round in 0..5 {
            let answers = self.crowd(&self.key(&format!("crowd-{round}"))).await;
            let acquired = answers.iter().filter(|a| matches!(a, Acquisition::Acquired { .. }));
            assert_eq!(acquired.count(), 1, "{answers:?}");
            let in_flight = answers.iter().filter(|a| matches!(a, Acquisition::InFlight { .. }));
            assert_eq!(in_flight.count(), CROWD - 1, "{answers:?}");
        }
        // An expired key is taken once as well.
        let key = self.key("crowd-over");
        let first = acquired(self.acquire(&key, &SAME, SHORT).await);
        sleep(SHORT * 2).await;
        let fences: Vec<_> = self
            .crowd(&key)
            .await
            .into_iter()
            .filter_map(
                |a| if let Acquisition::Acquired { fence } = a { Some(fence) } else { None },
            )
            .collect();
        assert!(matches!(*fences, [fence] if fence > first), "{fences:?}");
    }

    /// All fail but the last: each acquires the key after the one before has released it.
    async fn hands_a_key_through_a_crowd(&self) {
        let key = self.key("through");
        let mut last = Fence::new(i64::MIN);
        for round in 1..=5 {
            let answers = self.crowd(&key).await;
            let fence = answers.into_iter().find_map(|a| {
                if let Acquisition::Acquired { fence } = a { Some(fence) } else { None }
            });
            let Some(fence) = fence.filter(|fence| *fence > last) else {
                unreachable!("nobody acquired in round {round}, after {last:?}")
            };
            let settled = match round {
                5 => self.complete(&key, fence, LONG).await,
                _ => self.release(&key, fence).await,
            };
            assert_eq!(settled, Settled::Stored);
            last = fence;
        }
        assert!(self.crowd(&key).await.iter().all(|answer| *answer == Acquisition::Done));
    }
}
