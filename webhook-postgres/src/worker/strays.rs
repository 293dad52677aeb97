//! Strays: deliveries that wait, and whose jobs are gone.
//!
//! There should be none. A queue whose tables were restored or emptied makes some, and so does a
//! worker that was taken for dead at the wrong moment, gave its turn away and comes back.

use crate::inbox::Inbox;

impl Inbox {
    /// Adds a job for each delivery that waits for nobody and has none.
    ///
    /// The queue has no view that shows what a job is for, so this looks at its own table.
    pub(crate) async fn take_up_strays(&self) -> Result<(), sqlx::Error> {
        const STRAYS: &str = "
            WITH strays AS (
                SELECT id, provider FROM webhook_inbox AS stray
                WHERE state = 'waiting' AND (
                    lane IS NULL OR has_turn OR NOT EXISTS (
                        SELECT FROM webhook_inbox AS other
                        WHERE other.lane = stray.lane AND other.state = 'waiting'
                            AND (other.has_turn OR other.id < stray.id)
                    )
                )
                AND id NOT IN (
                    SELECT (payload->>'id')::BIGINT FROM {queue}._private_jobs
                    WHERE attempts < max_attempts OR locked_at IS NOT NULL
                )
            )
            SELECT count({add_job})) FROM strays";
        let taken_up: i64 =
            sqlx::query_scalar(self.queue().sql(STRAYS)).fetch_one(self.pool()).await?;
        if taken_up > 0 {
            tracing::warn!(target: "webhook_postgres", taken_up, "deliveries had lost their jobs");
        }
        Ok(())
    }

    /// Asks the database for a sign of life.
    pub(crate) async fn ping(&self) -> Result<(), sqlx::Error> {
        sqlx::query("SELECT 1").execute(self.pool()).await.map(drop)
    }
}
