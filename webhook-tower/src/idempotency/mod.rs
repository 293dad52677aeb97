//! Idempotency: a delivery that arrives again does not run its handler again.
//!
//! [The guide](crate::guide::idempotency) says which store to choose; this page explains the
//! protocol.
//! Providers deliver at least once. An idempotency store remembers which deliveries were handled. A
//! delivery acquires the lease of its key before its handler runs:
//!
//! ```text
//! acquire ──▶ Acquired ──▶ the handler ──▶ complete      done or failed for good
//!         │                            └─▶ release       retry, panic, timeout: the next one runs
//!         ├─▶ Done ──────────────────────▶ 200           nothing runs
//!         ├─▶ InFlight ──▶ wait ─────────▶ 503           ask again
//!         └─▶ Conflict ──────────────────▶ 409           the id was there with other content
//! ```
//!
//! # The protocol
//!
//! 1. The key is the provider, the endpoint's name and the id from the signed content. The record
//!    also holds the digest of the signed body without its time, so one id can't mean two contents.
//! 2. A lease expires. Then the key is free again, so the delivery of a process that died is not
//!    lost. The lease lasts longer than the handler's time limit. Only a handler that occupies its
//!    thread can outlive it; rule 3 then applies.
//! 3. A lease has a [`Fence`], which is higher than the fence of any earlier lease of the key. Only
//!    this fence completes or releases the lease. A holder whose lease was lost changes nothing,
//!    and gets [`Settled::LeaseLost`].
//! 4. The record of a completed delivery is kept for the retention, which must be longer than the
//!    window in which the delivery could arrive again and be accepted. The service checks this when
//!    it is built.
//!
//! One pure function, [`decide`], says what a record means; stores only do the atomic part.
//! Every store has to pass the test `testing::idempotency::conform`.
//!
//! # What it does not do
//!
//! A process that dies after the effect of its handler and before the lease is completed leaves the
//! effect behind, and the next attempt runs the handler again: *at least once*. If the effect and
//! the record are in the same database, a transaction of the store makes it *exactly once*
//! (`SqliteStore::transaction`, `PostgresStore::transaction`). No store can do that for calls to
//! other systems; give them the delivery's id as their idempotency key.

mod error;
mod erased;
mod single_flight;
mod deduplicator;
#[cfg(test)]
mod tests;

use std::{sync::Arc, time::Duration};

pub use self::{
    deduplicator::{CompletionError, Lease},
    error::TransactionError,
};
pub(crate) use self::{
    deduplicator::{Deduplicator, LeaseGuard},
    erased::ErasedStore,
};
pub use crate::{
    deduplicating::{Deduplicating, RetentionError},
    memory::MemoryStore,
    record::{
        Acquisition, Decision, DeliveryKey, Digest, Fence, Record, Settled, StoreError, after,
        decide,
    },
    remembered::RememberedBy,
};

/// The default time limit of a store.
pub(crate) const STORE_TIMEOUT: Duration = Duration::from_secs(2);

/// An idempotency store: it remembers which deliveries were handled.
///
/// `MemoryStore` is for a single process, the store of `webhook-sqlite` for one machine, and the
/// store of `webhook-postgres` for many. A store of your own implements these three methods, each
/// atomic, and passes [`testing::idempotency::conform`](crate::testing::idempotency::conform).
pub trait IdempotencyStore: Send + Sync + 'static {
    /// Acquires the lease of `key`, which lasts for `lease`.
    ///
    /// # Errors
    ///
    /// When the store fails or has no room. Then nothing runs.
    fn acquire(
        &self,
        key: &DeliveryKey,
        digest: &Digest,
        lease: Duration,
    ) -> impl Future<Output = Result<Acquisition, StoreError>> + Send;

    /// Records the delivery as done, and keeps the record for `retention`.
    ///
    /// The same fence may do so again.
    ///
    /// # Errors
    ///
    /// When the store fails. The key is then held until the lease expires.
    fn complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        retention: Duration,
    ) -> impl Future<Output = Result<Settled, StoreError>> + Send;

    /// Releases the key, because nothing had an effect.
    ///
    /// A delivery that the same fence has recorded as done stays done.
    ///
    /// # Errors
    ///
    /// When the store fails. The key is then held until the lease expires.
    fn release(
        &self,
        key: &DeliveryKey,
        fence: Fence,
    ) -> impl Future<Output = Result<Settled, StoreError>> + Send;
}

/// A store that several services share.
impl<S: IdempotencyStore> IdempotencyStore for Arc<S> {
    async fn acquire(
        &self,
        key: &DeliveryKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Acquisition, StoreError> {
        S::acquire(self, key, digest, lease).await
    }

    async fn complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        retention: Duration,
    ) -> Result<Settled, StoreError> {
        S::complete(self, key, fence, retention).await
    }

    async fn release(&self, key: &DeliveryKey, fence: Fence) -> Result<Settled, StoreError> {
        S::release(self, key, fence).await
    }
}

/// A store, or an inbox, whose records outlive the process.
///
/// Where only the record keeps a delivery that is sent again from running again, a restart must not
/// forget it. So a service needs one to accept deliveries that are older than the provider's own limit
/// ([`accept_late_retries`](crate::WebhookServiceBuilder::accept_late_retries)), and for a provider whose
/// event types are only [claimed](webhook_core::ClaimedType).
#[diagnostic::on_unimplemented(
    message = "`{Self}` forgets its records when the process ends",
    label = "not a durable idempotency store",
    note = "a delivery that is older than the provider's limit is safe only where no restart forgets that it was handled; use `SqliteStore` or `PostgresStore`"
)]
pub trait DurableStore {}

impl<S: DurableStore> DurableStore for Arc<S> {}
