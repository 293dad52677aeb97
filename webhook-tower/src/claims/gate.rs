//! Gate: the step that lets a delivery run once.

use std::{fmt, pin::pin, sync::Arc, time::Duration};

use tokio::time::{Instant, sleep};
use webhook_core::{Delivery, HandlerError, Outcome, RejectionKind};

use crate::{
    claims::{
        ClaimKey, Claimed, Claims, Digest, ErasedClaims, Fence, Settled,
        erased::Answering,
        flights::{Boarding, Flight, Flights},
    },
    deadline::before,
    observe,
};

/// Initial and maximum polling interval while another process holds the claim.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// A store of claims, and how a service uses it.
pub(crate) struct Gate {
    store: Arc<dyn ErasedClaims>,
    /// How long a duplicate waits for the delivery that is being handled.
    wait: Duration,
    /// How long each call of the store may take.
    store_timeout: Duration,
    /// The maximum time that a claim is held: the time limits of the handler and the store
    /// together.
    pub(crate) lease: Duration,
    /// How long a completed claim is kept.
    pub(crate) retention: Duration,
    flights: Flights,
}

/// The claim that was taken for a delivery. It is among the delivery's
/// [`extensions`](Delivery::extensions).
///
/// Stores use it to complete the claim and to store the handler's effect in one transaction.
#[derive(Debug, Clone)]
pub struct Claim {
    key: ClaimKey,
    fence: Fence,
    retention: Duration,
}

impl Claim {
    /// The claim of a delivery, `None` if the delivery came through a service without claims.
    #[must_use]
    pub fn of(delivery: &Delivery) -> Option<&Self> {
        delivery.extensions().get()
    }

    /// The key that it reserves.
    #[must_use]
    pub fn key(&self) -> &ClaimKey {
        &self.key
    }

    /// The fence that completes it.
    #[must_use]
    pub fn fence(&self) -> Fence {
        self.fence
    }

    /// How long it is kept after it is completed.
    #[must_use]
    pub fn retention(&self) -> Duration {
        self.retention
    }
}

impl Gate {
    /// Creates a gate to handlers that take at most this long.
    pub(crate) fn new(
        store: impl Claims,
        handler_timeout: Duration,
        wait: Duration,
        store_timeout: Duration,
        retention: Duration,
    ) -> Self {
        // Once to claim and once to settle; the handler has its own limit in between.
        let lease = handler_timeout.saturating_add(store_timeout.saturating_mul(2));
        let (store, flights) = (Arc::new(store), Flights::default());
        Self { store, wait, store_timeout, lease, retention, flights }
    }

    /// Returns the claim if the delivery may run, `None` if it was handled before.
    pub(crate) async fn enter(
        &self,
        key: ClaimKey,
        digest: Digest,
    ) -> Result<Option<Box<Held<'_>>>, RejectionKind> {
        let since = Instant::now();
        loop {
            let landing = match self.flights.board(&key) {
                Boarding::First(flight) => return self.ask(flight, key, digest, since).await,
                Boarding::Later(landing) => landing,
            };
            match before(since, self.wait, pin!(landing.landed())).await {
                Some(Some(done)) if done == digest => return Ok(None),
                Some(_) if since.elapsed() < self.wait => {}
                Some(_) | None => return Err(RejectionKind::ClaimInFlight),
            }
        }
    }

    /// Asks the store, repeatedly while another process is handling the delivery.
    async fn ask<'g>(
        &'g self,
        flight: Flight<'g>,
        key: ClaimKey,
        digest: Digest,
        since: Instant,
    ) -> Result<Option<Box<Held<'g>>>, RejectionKind> {
        let mut pause = FIRST_PAUSE;
        loop {
            let answer = self.in_time(self.store.claim(&key, &digest, self.lease)).await;
            match answer.ok_or(RejectionKind::ClaimsUnavailable)? {
                Claimed::Acquired { fence } => {
                    let claim = Claim { key, fence, retention: self.retention };
                    return Ok(Some(Box::new(Held { gate: self, flight, claim, digest })));
                }
                Claimed::Done => {
                    flight.land(digest);
                    return Ok(None);
                }
                Claimed::Conflict => return Err(RejectionKind::IdConflict),
                Claimed::InFlight { .. } => {}
            }
            let left = self.wait.saturating_sub(since.elapsed());
            if left.is_zero() {
                return Err(RejectionKind::ClaimInFlight);
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
                observe::claims_failed(&error);
                None
            }
            Some(Ok(_)) | None => {
                observe::claims_failed(&StoreTimedOut { limit: self.store_timeout });
                None
            }
        }
    }
}

/// A claim that is held while the handler runs. It is boxed, so that it takes no room in a delivery
/// without one.
pub(crate) struct Held<'g> {
    gate: &'g Gate,
    flight: Flight<'g>,
    claim: Claim,
    digest: Digest,
}

impl Held<'_> {
    pub(crate) fn claim(&self) -> &Claim {
        &self.claim
    }

    /// Completes the claim if the outcome is final, and releases it if not.
    ///
    /// Success is reported only after it is stored: if the claim can't be completed, the provider
    /// is asked to send the delivery again.
    pub(crate) async fn settle(self: Box<Self>, outcome: Outcome) -> Outcome {
        let (gate, claim) = (self.gate, &self.claim);
        if let Outcome::Retry(_) = outcome {
            self.settled(gate.store.release(&claim.key, claim.fence)).await.ok();
            return outcome;
        }
        let completing = gate.store.complete(&claim.key, claim.fence, claim.retention);
        match self.settled(completing).await {
            Ok(()) => {
                self.flight.land(self.digest);
                outcome
            }
            Err(why) => Outcome::retry(HandlerError::retry_after(gate.lease, why)),
        }
    }

    async fn settled(&self, answer: Answering<'_, Settled>) -> Result<(), ClaimNotCompleted> {
        match self.gate.in_time(answer).await {
            Some(Settled::Stored) => Ok(()),
            Some(Settled::LeaseLost) => {
                observe::claim_lost(self.claim.key.provider(), &self.claim.key);
                Err(ClaimNotCompleted::LeaseLost)
            }
            None => Err(ClaimNotCompleted::StoreFailed),
        }
    }
}

/// The handler succeeded, but its claim could not be completed.
///
/// The provider is asked to send the delivery again. That attempt finds out whether another one has
/// completed the claim; if none has, the handler runs once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClaimNotCompleted {
    /// The lease expired, and the claim belongs to another attempt.
    LeaseLost,
    /// The store failed, or did not answer in time.
    StoreFailed,
}

impl fmt::Display for ClaimNotCompleted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LeaseLost => "the handler succeeded, but the lease of its claim was lost",
            Self::StoreFailed => "the handler succeeded, but its claim could not be stored",
        })
    }
}

impl std::error::Error for ClaimNotCompleted {}

/// The store took longer than the service allows.
#[derive(Debug)]
struct StoreTimedOut {
    limit: Duration,
}

impl fmt::Display for StoreTimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the store of claims took longer than {:?}", self.limit)
    }
}

impl std::error::Error for StoreTimedOut {}
