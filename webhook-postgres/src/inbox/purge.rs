//! Purge: what is finished and cannot come again is forgotten.

use std::time::Duration;

use crate::{
    claims::microseconds,
    inbox::{Inbox, InboxOperationError},
};

impl Inbox {
    /// Deletes the deliveries, with their claims, that have been done or discarded for longer than
    /// this, and answers how many there were.
    ///
    /// What waits is never deleted, and neither are dead letters. Nor is what the provider could
    /// still send again and have accepted: it would run once more. For an endpoint that
    /// [accepts any age](webhook_tower::Endpoint::accepting_any_age) that is everything.
    ///
    /// # Errors
    ///
    /// When the database fails. Then nothing is deleted.
    pub async fn purge(&self, older_than: Duration) -> Result<u64, InboxOperationError> {
        const PURGE: &str = "
            WITH purged AS (
                DELETE FROM webhook_inbox
                WHERE state IN ('done', 'discarded')
                    AND finished_at < clock_timestamp() - $1 * INTERVAL '1 microsecond'
                    AND repeatable_until < clock_timestamp()
                RETURNING key
            ), forgotten AS (
                DELETE FROM webhook_claims WHERE done AND key IN (SELECT key FROM purged)
            )
            SELECT count(*) FROM purged";
        let purged: i64 =
            sqlx::query_scalar(PURGE).bind(microseconds(older_than)).fetch_one(&self.pool).await?;
        Ok(purged.unsigned_abs())
    }
}
