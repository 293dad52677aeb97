//! Deduplicator: the step that lets a delivery run once.

use std::{fmt, pin::pin, sync::Arc, time::Duration};

use tokio::time::{Instant, sleep};
use webhook_core::{Delivery, Outcome, RejectionKind};

use crate::{
    deadline::before,
    idempotency::{
        Acquisition, DeliveryKey, Digest, ErasedStore, Fence, IdempotencyStore, Settled,
        erased::Answering,
        single_flight::{Leader, Role, SingleFlight},
    },
    observe,
};

/// Initial and maximum polling interval while another process holds the lease.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// An idempotency store, and how a service uses it.
pub(crate) struct Deduplicator {
    store: Arc<dyn ErasedStore>,
    /// How long a duplicate waits for the delivery that is being handled.
    wait: Duration,
    /// How long each call of the store may take.
    store_timeout: Duration,
    /// How long a lease lasts: the time limits of the handler and the store together.
    pub(crate) lease: Duration,
    /// How long the record of a completed delivery is kept.
    pub(crate) retention: Duration,
    single_flight: SingleFlight,
}

/// The lease under which a delivery's handler runs. It is among the delivery's
/// [`extensions`](Delivery::extensions).
///
/// Stores use it to complete the lease and to store the handler's effect in one transaction.
#[derive(Debug, Clone)]
pub struct Lease {
    key: DeliveryKey,
    fence: Fence,
    retention: Duration,
}

impl Lease {
    /// Creates the lease of a delivery that is about to run. Only workers need this.
    #[must_use]
    pub fn new(key: DeliveryKey, fence: Fence, retention: Duration) -> Self {
        Self { key, fence, retention }
    }

    /// The lease of a delivery; `None` if it came through a service without an idempotency store.
    #[must_use]
    pub fn of(delivery: &Delivery) -> Option<&Self> {
        delivery.extensions().get()
    }

    /// The key that is held.
    #[must_use]
    pub fn key(&self) -> &DeliveryKey {
        &self.key
    }

    /// The fence that completes it.
    #[must_use]
    pub fn fence(&self) -> Fence {
        self.fence
    }

    /// How long the record is kept after the lease is completed.
    #[must_use]
    pub fn retention(&self) -> Duration {
        self.retention
    }
}

impl Deduplicator {
    /// Creates a deduplicator for handlers that take at most this long.
    pub(crate) fn new(
        store: impl IdempotencyStore,
        handler_timeout: Duration,
        wait: Duration,
        store_timeout: Duration,
        retention: Duration,
    ) -> Self {
        // Once to acquire and once to settle; the handler has its own limit in between.
        let lease = handler_timeout.saturating_add(store_timeout.saturating_mul(2));
        let (store, single_flight) = (Arc::new(store), SingleFlight::default());
        Self { store, wait, store_timeout, lease, retention, single_flight }
    }

    /// Remembers as which event this content came, for as long as a handled delivery is remembered.
    ///
    /// It stays when the handler fails and the lease of the delivery is released: until the provider sends
    /// it again, nobody else may send it as another event.
    pub(crate) async fn bind(
        &self,
        content: &DeliveryKey,
        digest: &Digest,
    ) -> Result<(), RejectionKind> {
        let answer = self.in_time(self.store.acquire(content, digest, self.lease)).await;
        match answer.ok_or(RejectionKind::StoreUnavailable)? {
            Acquisition::Done | Acquisition::InFlight { .. } => Ok(()),
            Acquisition::Conflict => Err(RejectionKind::TypeConflict),
            Acquisition::Acquired { fence } => {
                let completing = self.store.complete(content, fence, self.retention);
                match self.in_time(completing).await {
                    Some(Settled::Stored) => Ok(()),
                    Some(Settled::LeaseLost) | None => Err(RejectionKind::StoreUnavailable),
                }
            }
        }
    }

    /// Returns the lease if the delivery may run, `None` if it was handled before.
    pub(crate) async fn enter(
        &self,
        key: DeliveryKey,
        digest: Digest,
    ) -> Result<Option<Box<LeaseGuard<'_>>>, RejectionKind> {
        let since = Instant::now();
        loop {
            let follower = match self.single_flight.join(&key) {
                Role::Leader(leader) => return self.ask(leader, key, digest, since).await,
                Role::Follower(follower) => follower,
            };
            match before(since, self.wait, pin!(follower.finished())).await {
                Some(Some(done)) if done == digest => return Ok(None),
                Some(_) if since.elapsed() < self.wait => {}
                Some(_) | None => return Err(RejectionKind::InFlight),
            }
        }
    }

    /// Asks the store, repeatedly while another process is handling the delivery.
    async fn ask<'g>(
        &'g self,
        leader: Leader<'g>,
        key: DeliveryKey,
        digest: Digest,
        since: Instant,
    ) -> Result<Option<Box<LeaseGuard<'g>>>, RejectionKind> {
        let mut pause = FIRST_PAUSE;
        loop {
            let answer = self.in_time(self.store.acquire(&key, &digest, self.lease)).await;
            match answer.ok_or(RejectionKind::StoreUnavailable)? {
                Acquisition::Acquired { fence } => {
                    let lease = Lease::new(key, fence, self.retention);
                    let guard = LeaseGuard { deduplicator: self, leader, lease, digest };
                    return Ok(Some(Box::new(guard)));
                }
                Acquisition::Done => {
                    leader.finish(digest);
                    return Ok(None);
                }
                Acquisition::Conflict => return Err(RejectionKind::IdConflict),
                Acquisition::InFlight { .. } => {}
            }
            let left = self.wait.saturating_sub(since.elapsed());
            if left.is_zero() {
                return Err(RejectionKind::InFlight);
            }
            sleep(pause.min(left)).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// The store's answer, if it comes in time.
    ///
    /// A late answer doesn't count either, for example after the process was suspended: a handler
    /// that starts now could outlive its lease.
    async fn in_time<T>(&self, answer: Answering<'_, T>) -> Option<T> {
        let since = Instant::now();
        match before(since, self.store_timeout, answer).await {
            Some(Ok(answer)) if since.elapsed() <= self.store_timeout => Some(answer),
            Some(Err(error)) => {
                observe::store_failed(&error);
                None
            }
            Some(Ok(_)) | None => {
                observe::store_failed(&StoreTimedOut { limit: self.store_timeout });
                None
            }
        }
    }
}

/// The lease that is held while the handler runs, and the duplicates that wait for it. It is boxed,
/// so that it takes no room in a delivery without one.
pub(crate) struct LeaseGuard<'g> {
    deduplicator: &'g Deduplicator,
    leader: Leader<'g>,
    lease: Lease,
    digest: Digest,
}

impl LeaseGuard<'_> {
    pub(crate) fn lease(&self) -> &Lease {
        &self.lease
    }

    /// Completes the lease if the outcome is final, and releases it if not.
    ///
    /// Success is reported only after it is stored: if the lease can't be completed, the provider
    /// is asked to send the delivery again.
    pub(crate) async fn settle(self: Box<Self>, outcome: Outcome) -> Outcome {
        let (deduplicator, lease) = (self.deduplicator, &self.lease);
        if let Outcome::Retry { .. } = outcome {
            self.settled(deduplicator.store.release(&lease.key, lease.fence)).await.ok();
            return outcome;
        }
        let completing = deduplicator.store.complete(&lease.key, lease.fence, lease.retention);
        match self.settled(completing).await {
            Ok(()) => {
                self.leader.finish(self.digest);
                outcome
            }
            Err(why) => Outcome::Retry { after: Some(deduplicator.lease), error: why.into() },
        }
    }

    async fn settled(&self, answer: Answering<'_, Settled>) -> Result<(), CompletionError> {
        match self.deduplicator.in_time(answer).await {
            Some(Settled::Stored) => Ok(()),
            Some(Settled::LeaseLost) => {
                observe::lease_lost(self.lease.key.provider(), &self.lease.key);
                Err(CompletionError::LeaseLost)
            }
            None => Err(CompletionError::StoreFailed),
        }
    }
}

/// The handler succeeded, but its lease could not be completed.
///
/// The provider is asked to send the delivery again. That attempt finds out whether another one is
/// recorded as done; if none is, the handler runs once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompletionError {
    /// The lease expired, and the key belongs to another attempt.
    LeaseLost,
    /// The store failed, or did not answer in time.
    StoreFailed,
}

impl fmt::Display for CompletionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LeaseLost => "the handler succeeded, but its lease was lost",
            Self::StoreFailed => "the handler succeeded, but the store could not record it",
        })
    }
}

impl std::error::Error for CompletionError {}

/// The store took longer than the service allows.
#[derive(Debug)]
struct StoreTimedOut {
    limit: Duration,
}

impl fmt::Display for StoreTimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the idempotency store took longer than {:?}", self.limit)
    }
}

impl std::error::Error for StoreTimedOut {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{MemoryStore, SnapTrade, snaptrade, testing::sample};

    #[test]
    fn what_went_wrong_is_said_in_words() {
        let slow = StoreTimedOut { limit: Duration::from_secs(2) };
        assert_eq!(slow.to_string(), "the idempotency store took longer than 2s");
        let lost = CompletionError::LeaseLost.to_string();
        assert_eq!(lost, "the handler succeeded, but its lease was lost");
    }

    #[tokio::test]
    async fn a_handler_finds_the_lease_that_it_runs_under() {
        let broken = sample::<snaptrade::ConnectionBroken>();
        assert!(Lease::of(&broken.delivery::<SnapTrade>()).is_none());
        let delivery = broken.leased_delivery::<SnapTrade>(&MemoryStore::new()).await;
        assert_eq!(Lease::of(&delivery).unwrap().key().id(), delivery.id());
    }
}
