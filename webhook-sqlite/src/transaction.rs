//! Transaction: the effect of a handler and the completion of its lease, or neither.

use std::ops::{Deref, DerefMut};

use sqlx::SqliteConnection;
use webhook_tower::{
    Delivery,
    idempotency::{Lease, Settled, StoreError, TransactionError},
};

use crate::{
    inline::complete,
    store::{SqliteStore, Write},
};

/// A transaction of the store's database, which has completed the delivery's lease when it commits.
///
/// It is the connection of an open transaction: write the effect with it, then
/// [`commit`](Self::commit). Dropped before that, it leaves nothing behind.
pub struct StoreTransaction {
    write: Write,
}

impl SqliteStore {
    /// Begins a transaction that completes the lease of this delivery when it commits.
    ///
    /// What is written with it has its effect **exactly once**, even if the process is killed at
    /// any point: either effect and completion are stored, and a repeated delivery is a duplicate,
    /// or neither is, and the next attempt runs. That holds for this database and for nothing
    /// else. **A call to another system, such as an HTTP request, an e-mail or another database,
    /// stays at-least-once**: after a process that died between the call and the commit, the next
    /// attempt makes the call again.
    ///
    /// It holds SQLite's only write lock from here to its end: until then no delivery is stored, leased or
    /// settled, in no process; after 1.5 seconds others give up, and answer 503. So keep it short: no
    /// call to another system in between.
    ///
    /// ```no_run
    /// # use webhook_sqlite::{SqliteStore, sqlx};
    /// # use webhook_tower::{Delivery, HandlerError, snaptrade, webhooks};
    /// struct Brokerage {
    ///     store: SqliteStore,
    /// }
    ///
    /// #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "example"))]
    /// impl Brokerage {
    ///     #[on(snaptrade::ConnectionBroken)]
    ///     async fn reconnect(
    ///         &self,
    ///         event: snaptrade::ConnectionBroken,
    ///         delivery: &Delivery,
    ///     ) -> Result<(), HandlerError> {
    ///         let mut transaction = self.store.transaction(delivery).await?;
    ///         sqlx::query("INSERT INTO broken (user_id) VALUES (?)")
    ///             .bind(&event.user_id)
    ///             .execute(&mut *transaction)
    ///             .await?;
    ///         Ok(transaction.commit().await?)
    ///     }
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// When the delivery has no lease, or has lost it: it expired, and another attempt took the key. When
    /// the database fails.
    pub async fn transaction(
        &self,
        delivery: &Delivery,
    ) -> Result<StoreTransaction, TransactionError> {
        let lease = Lease::of(delivery).ok_or(TransactionError::NoLease)?;
        let mut write = self.write().await.map_err(StoreError::new)?;
        let (key, fence, retention) = (lease.key(), lease.fence(), lease.retention());
        let settled = complete(&mut write.transaction, key, fence, retention).await;
        match settled.map_err(StoreError::new)? {
            Settled::Stored => Ok(StoreTransaction { write }),
            Settled::LeaseLost => Err(TransactionError::LeaseLost),
        }
    }
}

impl StoreTransaction {
    /// Stores the effect and the record that the delivery is done, or nothing.
    ///
    /// # Errors
    ///
    /// Whatever the database refuses.
    pub async fn commit(self) -> Result<(), TransactionError> {
        Ok(self.write.commit().await.map_err(StoreError::new)?)
    }
}

impl Deref for StoreTransaction {
    type Target = SqliteConnection;

    fn deref(&self) -> &SqliteConnection {
        &self.write.transaction
    }
}

impl DerefMut for StoreTransaction {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        &mut self.write.transaction
    }
}

impl std::fmt::Debug for StoreTransaction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StoreTransaction").finish_non_exhaustive()
    }
}
