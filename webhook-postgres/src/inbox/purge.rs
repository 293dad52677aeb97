//! Purge: what is finished and cannot come again is forgotten.

use std::time::Duration;

use crate::{
    inbox::{Inbox, InboxOperationError},
    store::microseconds,
};

/// How many are deleted in one transaction.
const BATCH: i64 = 10_000;

impl Inbox {
    /// Deletes the deliveries that have been done or discarded for longer than this, with their
    /// records in the idempotency store, and returns how many there were.
    ///
    /// What waits is never deleted, and neither are dead letters. Nor is what the provider could
    /// still send again and have accepted: it would run once more. That lasts for less than four
    /// hours with SnapTrade, twice as long with its
    /// [retry window](webhook_tower::WebhookServiceBuilder::accept_late_retries), and for a day
    /// with a provider that does not say when it tries again. For an endpoint that
    /// [accepts any age](webhook_tower::Endpoint::insecure_accept_any_age) it lasts for ever.
    ///
    /// So the time is only about you: for how long you want to [read](Self::read) and
    /// [replay](Self::replay) what was done, and for how long you may keep it. Nobody else calls
    /// this; an hourly task is enough. It is one statement, however many there are.
    ///
    /// # Errors
    ///
    /// When the database fails. What was deleted until then stays deleted.
    pub async fn purge(&self, older_than: Duration) -> Result<u64, InboxOperationError> {
        let mut all = 0;
        loop {
            let purged = self.purge_some(older_than).await?;
            all += purged;
            if purged < BATCH.unsigned_abs() {
                return Ok(all);
            }
        }
    }

    async fn purge_some(&self, older_than: Duration) -> Result<u64, sqlx::Error> {
        const PURGE: &str = "
            WITH purged AS (
                DELETE FROM webhook_inbox
                WHERE id IN (
                    SELECT id FROM webhook_inbox
                    WHERE state IN ('done', 'discarded')
                        AND finished_at < clock_timestamp() - $1 * INTERVAL '1 microsecond'
                        AND repeatable_until < clock_timestamp()
                    LIMIT $2
                    FOR UPDATE SKIP LOCKED
                )
                RETURNING key
            ), forgotten AS (
                DELETE FROM webhook_claims WHERE done AND key IN (SELECT key FROM purged)
            )
            SELECT count(*) FROM purged";
        let purged: i64 = sqlx::query_scalar(PURGE)
            .bind(microseconds(older_than))
            .bind(BATCH)
            .fetch_one(&self.pool)
            .await?;
        Ok(purged.unsigned_abs())
    }
}
