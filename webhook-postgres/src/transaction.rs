//! Transaction: the effect of a handler and the completion of its claim, or neither.

use std::ops::{Deref, DerefMut};

use sqlx::{PgConnection, Postgres, Transaction};
use webhook_tower::{
    Delivery,
    claims::{Claim, ClaimsError, Settled, TransactionError},
};

use crate::claims::{PostgresClaims, complete};

/// A transaction of the database that holds the delivery's claim, and that completes it.
///
/// It is the connection of an open transaction: write the effect with it, then
/// [`commit`](Self::commit). Dropped before that, it leaves nothing behind.
pub struct ClaimTransaction {
    transaction: Transaction<'static, Postgres>,
    claim: Claim,
}

impl PostgresClaims {
    /// Begins a transaction that completes the claim of this delivery when it commits.
    ///
    /// What is written with it has its effect **exactly once**, even when the process is killed at
    /// any point: either effect and completion are stored, and a delivery that is repeated is a
    /// duplicate, or neither is, and the next attempt runs. That holds for this database and for
    /// nothing else. **A call to another system, such as an HTTP request, an e-mail or another
    /// database, stays at-least-once**: a process that dies after it and before the commit makes
    /// it again.
    ///
    /// It holds a connection of the pool until its end.
    ///
    /// ```no_run
    /// # use webhook_postgres::{PostgresClaims, sqlx};
    /// # use webhook_tower::{Delivery, HandlerError, snaptrade, webhooks};
    /// struct Brokerage {
    ///     claims: PostgresClaims,
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
    ///         let mut transaction = self.claims.transaction(delivery).await?;
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
    /// When the delivery has no claim, or the database fails.
    pub async fn transaction(
        &self,
        delivery: &Delivery,
    ) -> Result<ClaimTransaction, TransactionError> {
        let claim = Claim::of(delivery).ok_or(TransactionError::NoClaim)?.clone();
        let transaction = self.pool().begin().await.map_err(ClaimsError::new)?;
        Ok(ClaimTransaction { transaction, claim })
    }
}

impl ClaimTransaction {
    /// Completes the claim and stores everything, or nothing.
    ///
    /// # Errors
    ///
    /// Refuses, and stores nothing, when the claim is no longer this delivery's: its lease was over
    /// and somebody else has taken it. Everything that the database refuses is an error as well.
    pub async fn commit(mut self) -> Result<(), TransactionError> {
        let (key, fence) = (self.claim.key(), self.claim.fence());
        let settled = complete(&mut self.transaction, key, fence, self.claim.retention()).await;
        match settled.map_err(ClaimsError::new)? {
            Settled::Stored => Ok(self.transaction.commit().await.map_err(ClaimsError::new)?),
            Settled::LeaseLost => Err(TransactionError::LeaseLost),
        }
    }
}

impl Deref for ClaimTransaction {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        &self.transaction
    }
}

impl DerefMut for ClaimTransaction {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.transaction
    }
}

impl std::fmt::Debug for ClaimTransaction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ClaimTransaction").field("claim", &self.claim).finish_non_exhaustive()
    }
}
