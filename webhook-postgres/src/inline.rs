//! Inline: the store of a service that runs handlers while the sender waits.

use std::time::Duration;

use sqlx::{PgConnection, Postgres, Transaction};
use webhook_tower::{
    idempotency::{DurableStore, IdempotencyStore},
    record::{Acquisition, DeliveryKey, Digest, Fence, Settled, StoreError, acquire},
};

use crate::store::{PostgresStore, failed, lock, microseconds, pass_on};

impl IdempotencyStore for PostgresStore {
    async fn acquire(
        &self,
        key: &DeliveryKey,
        digest: &Digest,
        lease: Duration,
    ) -> Result<Acquisition, StoreError> {
        acquire(self, key, digest, lease).await
    }

    async fn complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        retention: Duration,
    ) -> Result<Settled, StoreError> {
        self.try_complete(key, fence, retention).await.map_err(failed)
    }

    async fn release(&self, key: &DeliveryKey, fence: Fence) -> Result<Settled, StoreError> {
        // Deletes the record if the fence is its own and it isn't done, and says whether the fence is.
        const RELEASE: &str = "
            WITH released AS (
                DELETE FROM webhook_deliveries
                WHERE key = $1 AND fence = $2 AND state = 'running' AND NOT stored
                RETURNING id
            )
            SELECT EXISTS (SELECT FROM released) OR EXISTS (
                SELECT FROM webhook_deliveries WHERE key = $1 AND fence = $2 AND state = 'done'
            )";
        let stored = sqlx::query_scalar(RELEASE)
            .bind(&key.hash()[..])
            .bind(fence.get())
            .fetch_one(self.pool())
            .await;
        Ok(if stored.map_err(failed)? { Settled::Stored } else { Settled::LeaseLost })
    }
}

impl DurableStore for PostgresStore {}

impl PostgresStore {
    async fn try_complete(
        &self,
        key: &DeliveryKey,
        fence: Fence,
        retention: Duration,
    ) -> Result<Settled, sqlx::Error> {
        let mut connection = self.pool().acquire().await?;
        if complete(&mut connection, key, fence, retention, false).await?.is_some() {
            return Ok(Settled::Stored);
        }
        drop(connection);
        let mut transaction = self.begin().await?;
        let Some(serial) = complete(&mut transaction, key, fence, retention, true).await? else {
            return Ok(Settled::LeaseLost);
        };
        end(transaction, serial).await?;
        Ok(Settled::Stored)
    }
}

/// Commits a transaction that has completed a delivery with this serial, and passes the turn on.
///
/// The lock is taken last: the door of an inbox takes it too, and must not wait for a handler.
pub(crate) async fn end(
    mut transaction: Transaction<'static, Postgres>,
    serial: Option<i64>,
) -> Result<(), sqlx::Error> {
    if let Some(serial) = serial {
        lock(&mut transaction, &[serial]).await?;
        pass_on(&mut transaction, &[serial]).await?;
    }
    transaction.commit().await
}

/// Records a delivery as done, within the transaction that the connection is in, if any; `None` if its
/// lease was lost. One that has a serial is completed only on request, because then the turn has to be
/// [passed on](end).
pub(crate) async fn complete(
    connection: &mut PgConnection,
    key: &DeliveryKey,
    fence: Fence,
    retention: Duration,
    with_serial: bool,
) -> Result<Option<Option<i64>>, sqlx::Error> {
    const COMPLETE: &str = "
        UPDATE webhook_deliveries
        SET state = 'done', due_at = NULL, finished_at = now(), keep_until =
            CASE WHEN stored THEN keep_until ELSE now() + $3 * INTERVAL '1 microsecond' END
        WHERE key = $1 AND fence = $2 AND state IN ('running', 'done') AND ($4 OR serial IS NULL)
        RETURNING serial";
    sqlx::query_scalar(COMPLETE)
        .bind(&key.hash()[..])
        .bind(fence.get())
        .bind(microseconds(retention))
        .bind(with_serial)
        .fetch_optional(connection)
        .await
}
