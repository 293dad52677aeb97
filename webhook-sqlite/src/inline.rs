//! Inline: the store of a service that runs handlers while the sender waits.

use std::time::Duration;

use jiff::Timestamp;
use sqlx::SqliteConnection;
use webhook_tower::{
    idempotency::{DurableStore, IdempotencyStore},
    record::{Acquisition, DeliveryKey, Digest, Fence, Settled, StoreError, acquire},
};

use crate::store::{SqliteStore, in_time, pass_on};

impl IdempotencyStore for SqliteStore {
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
        let completed = async {
            let mut write = self.write().await?;
            let settled = complete(&mut write.transaction, key, fence, retention).await?;
            write.commit().await?;
            Ok(settled)
        };
        completed.await.map_err(|error: sqlx::Error| StoreError::new(error))
    }

    async fn release(&self, key: &DeliveryKey, fence: Fence) -> Result<Settled, StoreError> {
        self.try_release(key, fence).await.map_err(StoreError::new)
    }
}

impl DurableStore for SqliteStore {}

impl SqliteStore {
    async fn try_release(&self, key: &DeliveryKey, fence: Fence) -> Result<Settled, sqlx::Error> {
        const RELEASE: &str = "
            DELETE FROM webhook_deliveries
            WHERE key = ? AND fence = ? AND state = 'running' AND NOT stored";
        const DONE: &str = "
            SELECT EXISTS (
                SELECT 1 FROM webhook_deliveries WHERE key = ? AND fence = ? AND state = 'done'
            )";
        let (key, fence) = (&key.hash()[..], fence.get());
        let mut write = self.write().await?;
        let released =
            sqlx::query(RELEASE).bind(key).bind(fence).execute(&mut *write.transaction).await?;
        let is_ours = released.rows_affected() > 0
            || sqlx::query_scalar(DONE)
                .bind(key)
                .bind(fence)
                .fetch_one(&mut *write.transaction)
                .await?;
        write.commit().await?;
        Ok(if is_ours { Settled::Stored } else { Settled::LeaseLost })
    }
}

/// Records a delivery as done, within the transaction that the connection is in, and passes its turn on.
pub(crate) async fn complete(
    connection: &mut SqliteConnection,
    key: &DeliveryKey,
    fence: Fence,
    retention: Duration,
) -> Result<Settled, sqlx::Error> {
    const COMPLETE: &str = "
        UPDATE webhook_deliveries
        SET state = 'done', due_at = NULL, finished_at = ?3,
            keep_until = CASE WHEN stored THEN keep_until ELSE ?4 END
        WHERE key = ?1 AND fence = ?2 AND state IN ('running', 'done')
        RETURNING serial";
    let now = Timestamp::now();
    let completed: Option<Option<i64>> = sqlx::query_scalar(COMPLETE)
        .bind(&key.hash()[..])
        .bind(fence.get())
        .bind(now.as_microsecond())
        .bind(in_time(now, retention))
        .fetch_optional(&mut *connection)
        .await?;
    let Some(serial) = completed else { return Ok(Settled::LeaseLost) };
    pass_on(connection, serial.into_iter(), now).await?;
    Ok(Settled::Stored)
}
