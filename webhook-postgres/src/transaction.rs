//! Transaction: the effect of a handler and the completion of its lease, or neither.

use std::ops::{Deref, DerefMut};

use sqlx::{PgConnection, Postgres, Transaction};
use webhook_tower::{
    Delivery,
    idempotency::{Lease, Settled, StoreError, TransactionError},
};

use crate::store::{PostgresStore, complete};

/// A transaction of the store's database, which completes the delivery's lease when it commits.
///
/// It is the connection of an open transaction: write the effect with it, then
/// [`commit`](Self::commit). Dropped before that, it leaves nothing behind.
pub struct StoreTransaction {
    transaction: Transaction<'static, Postgres>,
    lease: Lease,
}

impl PostgresStore {
    /// Begins a transaction that completes the lease of this delivery when it commits.
    ///
    /// What is written with it has its effect **exactly once**, even if the process is killed at
    /// any point: either effect and completion are stored, and a repeated delivery is a duplicate,
    /// or neither is, and the next attempt runs. That holds for this database and for nothing
    /// else. **A call to another system, such as an HTTP request, an e-mail or another database,
    /// stays at-least-once**: after a process that died between the call and the commit, the next
    /// attempt makes the call again.
    ///
    /// It holds a connection of the pool until its end.
    ///
    /// ```no_run
    /// # use webhook_postgres::{PostgresStore, sqlx};
    /// # use webhook_tower::{Delivery, HandlerError, snaptrade, webhooks};
    /// struct Brokerage {
    ///     store: PostgresStore,
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
    ///         sqlx::query("INSERT INTO broken (user_id) VALUES ($1)")
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
    /// When the delivery has no lease, or the database fails.
    pub async fn transaction(
        &self,
        delivery: &Delivery,
    ) -> Result<StoreTransaction, TransactionError> {
        let lease = Lease::of(delivery).ok_or(TransactionError::NoLease)?.clone();
        let transaction = self.pool().begin().await.map_err(StoreError::new)?;
        Ok(StoreTransaction { transaction, lease })
    }
}

impl StoreTransaction {
    /// Completes the lease and stores everything, or nothing.
    ///
    /// # Errors
    ///
    /// Stores nothing when the lease was lost: it expired, and another attempt took the key.
    /// Whatever the database refuses is an error as well.
    pub async fn commit(mut self) -> Result<(), TransactionError> {
        let (key, fence) = (self.lease.key(), self.lease.fence());
        let settled = complete(&mut self.transaction, key, fence, self.lease.retention()).await;
        match settled.map_err(StoreError::new)? {
            Settled::Stored => Ok(self.transaction.commit().await.map_err(StoreError::new)?),
            Settled::LeaseLost => Err(TransactionError::LeaseLost),
        }
    }
}

impl Deref for StoreTransaction {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        &self.transaction
    }
}

impl DerefMut for StoreTransaction {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.transaction
    }
}

impl std::fmt::Debug for StoreTransaction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StoreTransaction").field("lease", &self.lease).finish_non_exhaustive()
    }
}
