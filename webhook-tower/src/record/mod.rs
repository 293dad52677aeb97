//! Record: what a store keeps of a delivery: one row, one state machine, one fence.
//!
//! An [idempotency store](crate::idempotency) and an [inbox](crate::inbox) are two uses of it:
//!
//! ```text
//!            store              lease              settle
//! an inbox ────────▶ waiting ────────▶ running ────────▶ done        kept for the provider's retries
//!                      ▲ due_at           │ lease        dead        kept until somebody decides
//!                      └──────────────────┘              discarded
//!                      retry, or the lease is over
//!
//!            acquire                       complete
//! inline ──────────────────────▶ running ────────────▶ done
//!                                   └─ release ─▶ no record
//! ```
//!
//! The key is the same for both, so an application that moves from one to the other, in either
//! direction, runs nothing twice: [`decide`] says what a record means to whoever asks for its key.
//!
//! A lease has a [`Fence`], which is higher than that of any lease before it in the whole store.
//! Only its holder can settle it. A worker that was taken for dead, and is not, changes nothing.
//!
//! A record with a serial key is leased only when it is the first of its key that is not finished. The
//! [`Serial`] of a record is known from its beginning; whoever stores, settles or replays passes the
//! turn on.
//!
//! Applications use `webhook-inbox`. This module is for stores: [`RecordStore`] is what a database has
//! to do, and `testing::record::conform` is the test that every store has to pass.

mod acquire;
mod content;
mod delegate;
mod decide;
mod error;
mod filter;
mod key;
mod lifecycle;
mod operations;

use std::time::Duration;

pub(crate) use self::key::{conflict, is_claimed};

pub use self::{
    acquire::{Acquisition, Stored, acquire, store},
    content::{headers_from_text, headers_to_text},
    decide::{Decision, Found, Record, after, decide},
    error::StoreError,
    filter::Filter,
    key::{DeliveryKey, Digest, Serial},
    lifecycle::{
        Arrival, DeadReason, End, Fence, Held, Leased, RecordId, Settled, Settlement, State, Wanted,
    },
    operations::{Attempt, Count, EndpointHealth, Entry, Health, Listed, Pause},
};

/// A database of records.
///
/// Each method is atomic by itself. `now` is the time of the database.
pub trait RecordStore: Clone + Send + Sync + 'static {
    /// Adds a record that waits, with its content, for each arrival whose key has none, and answers
    /// which were added. Of two arrivals with one key, the first is added.
    ///
    /// It never waits for a handler that holds a record. Records of one [`Serial`] that are added later
    /// have higher numbers.
    ///
    /// # Errors
    ///
    /// When the store fails. Then it has added all of them or none.
    fn insert(&self, arrivals: &[Arrival]) -> impl Answer<Vec<bool>>;

    /// Adds a record that runs, without content, if the key has none, and answers its fence.
    ///
    /// # Errors
    ///
    /// When the store fails or has no room.
    fn hold(
        &self,
        key: &DeliveryKey,
        digest: &Digest,
        lease: Duration,
    ) -> impl Answer<Option<Fence>>;

    /// What is recorded for each key.
    ///
    /// # Errors
    ///
    /// When the store fails.
    fn find(&self, keys: &[&DeliveryKey]) -> impl Answer<Vec<Found>>;

    /// Deletes the record of a key if it has no content, this fence, and its time is over.
    ///
    /// It leaves a record alone that somebody else is about to change.
    ///
    /// # Errors
    ///
    /// When the store fails.
    fn forget(&self, key: &DeliveryKey, fence: Fence) -> impl Answer<()>;

    /// Leases records with content that are due: those that wait and whose time has come, and those
    /// that run and whose lease is over. It skips what is paused, and what others are about to lease.
    ///
    /// # Errors
    ///
    /// When the store fails.
    fn lease(&self, wanted: &Wanted<'_>) -> impl Answer<Vec<Leased>>;

    /// Extends leases by `lease` from now on, and answers which of them were still held.
    ///
    /// A record that a handler's transaction has locked counts as held. Others whose lease is over are
    /// due since they arrived, so that they do not wait behind a backlog.
    ///
    /// # Errors
    ///
    /// When the store fails.
    fn extend(&self, held: &[Held], lease: Duration) -> impl Answer<Vec<RecordId>>;

    /// Settles leases, each if its fence is still the record's own, and adds the attempts that failed.
    ///
    /// A record that its handler's transaction has completed with the same fence stays done.
    ///
    /// # Errors
    ///
    /// When the store fails. Then nothing is settled.
    fn settle(&self, settlements: &[Settlement]) -> impl Answer<Vec<Settled>>;

    /// Tells the workers of all processes that records were added.
    ///
    /// # Errors
    ///
    /// When the store fails. Nothing is lost by that: workers also ask by themselves.
    fn announce(&self) -> impl Answer<()> {
        async { Ok(()) }
    }

    /// Calls `heard` whenever records were [announced](Self::announce), until the store fails.
    ///
    /// # Errors
    ///
    /// When the store fails.
    fn hear(&self, heard: impl Fn() + Send + Sync) -> impl Answer<()> {
        async move {
            let _heard = heard;
            std::future::pending().await
        }
    }

    /// The same records through a connection of its own, for a thread that must not wait for others.
    ///
    /// It is called, and used, inside of that thread's own runtime.
    #[must_use]
    fn separate(&self) -> Self;

    /// The records with content in these states that fit, in the order of their numbers: `limit` at
    /// most, of those after `after`.
    ///
    /// # Errors
    ///
    /// When the store fails.
    fn list(
        &self,
        listed: Listed,
        filter: &Filter,
        after: Option<RecordId>,
        limit: u32,
    ) -> impl Answer<Vec<Entry>>;

    /// One record with content.
    ///
    /// # Errors
    ///
    /// When the store fails.
    fn entry(&self, id: RecordId) -> impl Answer<Option<Entry>>;

    /// The attempts at a record that did not succeed, in their order.
    ///
    /// # Errors
    ///
    /// When the store fails.
    fn attempts(&self, id: RecordId) -> impl Answer<Vec<Attempt>>;

    /// The content of a record; `None` if there is none.
    ///
    /// # Errors
    ///
    /// When the store fails, or the content is not in its form.
    fn content(&self, id: RecordId) -> impl Answer<Option<webhook_core::StoredDelivery>>;

    /// Lets those of the records wait again that are finished, with all of their attempts, and answers
    /// which these are.
    ///
    /// # Errors
    ///
    /// When the store fails. Then nothing is changed.
    fn replay(&self, ids: &[RecordId]) -> impl Answer<Vec<RecordId>>;

    /// Discards those of the records that are dead, and answers which these are.
    ///
    /// # Errors
    ///
    /// When the store fails. Then nothing is changed.
    fn discard(&self, ids: &[RecordId]) -> impl Answer<Vec<RecordId>>;

    /// Deletes records whose time is over, `limit` at most, and answers how many it has deleted.
    ///
    /// Those with content: done or discarded for longer than `older_than`, and not to be accepted again
    /// by their endpoint. Those without: over.
    ///
    /// # Errors
    ///
    /// When the store fails. Then nothing is deleted.
    fn purge(&self, older_than: Duration, limit: u32) -> impl Answer<u64>;

    /// Pauses, or takes a pause back; answers whether that changed something.
    ///
    /// # Errors
    ///
    /// When the store fails.
    fn set_pause(&self, pause: &Pause, is_paused: bool) -> impl Answer<bool>;

    /// What is paused.
    ///
    /// # Errors
    ///
    /// When the store fails.
    fn pauses(&self) -> impl Answer<Vec<Pause>>;

    /// How the records with content are doing. No count goes beyond [`Count::MOST`].
    ///
    /// # Errors
    ///
    /// When the store fails.
    fn health(&self) -> impl Answer<Health>;
}

/// The answer of a store.
pub trait Answer<T>: Future<Output = Result<T, StoreError>> + Send {}

impl<T, F: Future<Output = Result<T, StoreError>> + Send> Answer<T> for F {}
