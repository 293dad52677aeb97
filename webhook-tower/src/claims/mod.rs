//! Claims: a delivery that is repeated runs its handler once.
//!
//! Providers deliver at least once. A claim reserves the id of a delivery before its handler runs:
//!
//! ```text
//! claim ──▶ Acquired ──▶ the handler ──▶ complete        done or failed for good
//!       │                            └─▶ release         retry, panic, timeout: the next one runs
//!       ├─▶ Done ──────────────────────▶ 200             nothing runs
//!       ├─▶ InFlight ──▶ wait ─────────▶ 503             ask again
//!       └─▶ Conflict ──────────────────▶ 409             the id was there with other content
//! ```
//!
//! # The protocol
//!
//! 1. The key is the provider, the endpoint's name and the id from the signed content. Beside it
//!    stands the digest of the signed body without its time, so that one id cannot stand for two
//!    contents.
//! 2. A claim has a lease, after which it is free again: that is how the work of a process that
//!    died is not lost. A handler never has longer than the lease.
//! 3. A claim has a [`Fence`], which is higher than that of any earlier claim of the key. Only the
//!    claim's own fence completes or releases it. Who comes too late changes nothing and is told.
//! 4. A completed claim is kept for the retention, which has to be longer than anybody could send
//!    the delivery again and have it accepted. The service checks that when it is built.
//!
//! What a stored row means is decided by one pure function, [`decide`]; stores only do the atomic
//! part. `testing::claims::conform` is the test that every store has to pass.
//!
//! # What it does not do
//!
//! A process that dies between the effect of its handler and the completion of its claim leaves
//! the effect behind, and the next attempt runs the handler again: *at least once*. Where effect
//! and claim are in one database, a transaction of the store makes it *exactly once*
//! (`SqliteClaims::transaction`, `PostgresClaims::transaction`). No store can do that for calls to
//! other systems; hand them the delivery's id as their idempotency key.

mod error;
mod key;
mod decide;
mod memory;
mod erased;
mod flights;
mod gate;

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;

pub use self::{
    decide::{Decision, Row, after, decide},
    error::{ClaimsError, TransactionError},
    gate::{Claim, ClaimNotCompleted},
    key::{ClaimKey, Digest},
    memory::MemoryClaims,
};
pub(crate) use self::{
    erased::ErasedClaims,
    gate::{Gate, Held},
};
pub use crate::claiming::{Claiming, ClaimsSettingsError};

/// How long a store may take unless it is set.
pub(crate) const STORE_TIMEOUT: Duration = Duration::from_secs(2);

/// A store of claims.
///
/// `MemoryClaims` is one for a single process; the crates `webhook-sqlite` and `webhook-postgres`
/// have one for a machine and one for many. A store of your own implements these three methods,
/// each atomic, and passes [`testing::claims::conform`](crate::testing::claims::conform).
pub trait Claims: Send + Sync + 'static {
    /// Asks for `key`, to hold it for `lease`.
    ///
    /// # Errors
    ///
    /// When the store cannot tell, or has no room. Nothing runs then.
    fn claim(
        &self,
        key: &ClaimKey,
        digest: &Digest,
        lease: Duration,
    ) -> impl Future<Output = Result<Claimed, ClaimsError>> + Send;

    /// Says that the work is done, and keeps the claim for `retention`.
    ///
    /// The same fence may complete a claim again.
    ///
    /// # Errors
    ///
    /// When the store cannot tell. The claim is then held until its lease is over.
    fn complete(
        &self,
        key: &ClaimKey,
        fence: Fence,
        retention: Duration,
    ) -> impl Future<Output = Result<Settled, ClaimsError>> + Send;

    /// Gives the key back, because nothing had an effect.
    ///
    /// A claim that the same fence has completed stays completed.
    ///
    /// # Errors
    ///
    /// When the store cannot tell. The claim is then held until its lease is over.
    fn release(
        &self,
        key: &ClaimKey,
        fence: Fence,
    ) -> impl Future<Output = Result<Settled, ClaimsError>> + Send;
}

/// A store that several services share.
impl<C: Claims> Claims for Arc<C> {
    async fn claim(
        &self,
        key: &ClaimKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Claimed, ClaimsError> {
        C::claim(self, key, digest, lease).await
    }

    async fn complete(
        &self,
        key: &ClaimKey,
        fence: Fence,
        retention: Duration,
    ) -> Result<Settled, ClaimsError> {
        C::complete(self, key, fence, retention).await
    }

    async fn release(&self, key: &ClaimKey, fence: Fence) -> Result<Settled, ClaimsError> {
        C::release(self, key, fence).await
    }
}

/// A store whose claims outlive the process.
///
/// Only with one may a service accept deliveries that are older than the provider's own limit
/// ([`with_retry_window`](crate::WebhookServiceBuilder::with_retry_window)): a recorded delivery is
/// then refused because its claim is remembered, and a restart must not forget it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not keep its claims when the process ends",
    label = "not a durable store of claims",
    note = "a delivery that is older than the provider's limit is safe only where no restart forgets that it was handled; use `SqliteClaims` or `PostgresClaims`"
)]
pub trait DurableClaims: Claims {}

impl<C: DurableClaims> DurableClaims for Arc<C> {}

/// What a store answers to who asks for a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Claimed {
    /// The key is held now; run, then complete or release it with this fence.
    Acquired {
        /// What completes and releases the claim.
        fence: Fence,
    },
    /// It was done before, with the same content.
    Done,
    /// Somebody holds it with the same content.
    InFlight {
        /// When their lease ends, by the store's clock.
        until: Timestamp,
    },
    /// It was there before with other content.
    Conflict,
}

/// What a store answers to who completes or releases a claim.
///
/// It is exhaustive on purpose: who cannot tell whether a claim was settled has an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// It is as it was asked for.
    Stored,
    /// The claim belongs to another fence, or to none; nothing was changed.
    LeaseLost,
}

/// Which of all claims of a key one is; a later claim has a higher one.
///
/// It is a token to fence off those whose lease is over: a system that remembers the highest one
/// that it has seen can refuse every lower one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fence(i64);

impl Fence {
    /// The fence of this number. Only a store has a reason to make one.
    #[must_use]
    pub const fn new(number: i64) -> Self {
        Self(number)
    }

    /// Its number, in the type that databases count with.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}
