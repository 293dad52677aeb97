//! Claims: a delivery that is repeated runs its handler once.
//!
//! [The guide](crate::guide::claims) says which store to choose; this page explains the protocol.
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
//! 1. The key is the provider, the endpoint's name and the id from the signed content. The row also
//!    holds the digest of the signed body without its time, so one id can't mean two contents.
//! 2. A claim has a lease. When the lease expires, the key is free again, so the delivery of a
//!    process that died is not lost. A handler never runs longer than the lease.
//! 3. A claim has a [`Fence`], which is higher than the fence of any earlier claim of the key. Only
//!    this fence completes or releases the claim. A holder whose lease was lost changes nothing,
//!    and gets [`Settled::LeaseLost`].
//! 4. A completed claim is kept for the retention, which must be longer than the window in which
//!    the delivery could arrive again and be accepted. The service checks this when it is built.
//!
//! One pure function, [`decide`], says what a stored row means; stores only do the atomic part.
//! Every store has to pass the test `testing::claims::conform`.
//!
//! # What it does not do
//!
//! A process that dies between the effect of its handler and the completion of its claim leaves
//! the effect behind, and the next attempt runs the handler again: *at least once*. If effect and
//! claim are in the same database, a transaction of the store makes it *exactly once*
//! (`SqliteClaims::transaction`, `PostgresClaims::transaction`). No store can do that for calls to
//! other systems; give them the delivery's id as their idempotency key.

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

/// The default time limit of a store.
pub(crate) const STORE_TIMEOUT: Duration = Duration::from_secs(2);

/// A store of claims.
///
/// `MemoryClaims` is for a single process, the store of `webhook-sqlite` for one machine, and the
/// store of `webhook-postgres` for many. A store of your own implements these three methods, each
/// atomic, and passes [`testing::claims::conform`](crate::testing::claims::conform).
pub trait Claims: Send + Sync + 'static {
    /// Claims `key` for the duration of `lease`.
    ///
    /// # Errors
    ///
    /// When the store fails or has no room. Then nothing runs.
    fn claim(
        &self,
        key: &ClaimKey,
        digest: &Digest,
        lease: Duration,
    ) -> impl Future<Output = Result<Claimed, ClaimsError>> + Send;

    /// Marks the claim as done, and keeps it for `retention`.
    ///
    /// The same fence may complete a claim again.
    ///
    /// # Errors
    ///
    /// When the store fails. The claim is then held until its lease expires.
    fn complete(
        &self,
        key: &ClaimKey,
        fence: Fence,
        retention: Duration,
    ) -> impl Future<Output = Result<Settled, ClaimsError>> + Send;

    /// Releases the key, because nothing had an effect.
    ///
    /// A claim that the same fence has completed stays completed.
    ///
    /// # Errors
    ///
    /// When the store fails. The claim is then held until its lease expires.
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
/// A service needs one to accept deliveries that are older than the provider's own limit
/// ([`with_retry_window`](crate::WebhookServiceBuilder::with_retry_window)): only the remembered
/// claim then keeps a recorded delivery from running again, and a restart must not forget it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not keep its claims when the process ends",
    label = "not a durable store of claims",
    note = "a delivery that is older than the provider's limit is safe only where no restart forgets that it was handled; use `SqliteClaims` or `PostgresClaims`"
)]
pub trait DurableClaims: Claims {}

impl<C: DurableClaims> DurableClaims for Arc<C> {}

/// The result of claiming a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Claimed {
    /// The key is held now. Run the handler, then complete or release the claim with this fence.
    Acquired {
        /// The fence that completes and releases the claim.
        fence: Fence,
    },
    /// It was done before, with the same content.
    Done,
    /// Another caller holds it with the same content.
    InFlight {
        /// When that lease ends, by the store's clock.
        until: Timestamp,
    },
    /// It was claimed before with other content.
    Conflict,
}

/// The result of completing or releasing a claim.
///
/// It is exhaustive on purpose: a store that cannot tell whether a claim was settled has an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// The claim was completed or released.
    Stored,
    /// The claim belongs to another fence, or to none. Nothing was changed.
    LeaseLost,
}

/// The number of a claim. A later claim of the same key has a higher one.
///
/// It is a fencing token: a system that remembers the highest one it has seen can reject holders of
/// expired leases by their lower ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fence(i64);

impl Fence {
    /// Creates the fence of this number. Only stores need this.
    #[must_use]
    pub const fn new(number: i64) -> Self {
        Self(number)
    }

    /// Its number, in the integer type of databases.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}
