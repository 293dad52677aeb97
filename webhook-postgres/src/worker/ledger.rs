//! Ledger: what the inbox notes of an attempt.

use std::time::Duration;

use sqlx::FromRow;
use webhook_tower::StoredDelivery;

use crate::{
    inbox::{DeadReason, Inbox, Row, text},
    store::microseconds,
    worker::lanes::{lock_lane_of, pass_on},
};

/// The longest error that is kept, in characters.
const LONGEST_ERROR: usize = 2_000;

/// A delivery that is not finished.
pub(crate) struct Waiting {
    /// `None` where the row is not in its form.
    pub(crate) stored: Option<StoredDelivery>,
    /// The lane in which it is the one that may run.
    pub(crate) turn: Option<Vec<u8>>,
}

/// What the idempotency store says about a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RecordState {
    /// It is done.
    Done,
    /// An attempt may be running.
    Held,
}

/// How a delivery ends.
pub(crate) enum End<'e> {
    Done,
    Dead { reason: DeadReason, error: Option<&'e str> },
}

impl Inbox {
    /// The delivery, or `None` where it is finished or was purged.
    pub(crate) async fn waiting(&self, id: i64) -> Result<Option<Waiting>, sqlx::Error> {
        #[derive(FromRow)]
        struct Found {
            #[sqlx(flatten)]
            row: Row,
            turn: Option<Vec<u8>>,
        }
        const WAITING: &str = "
            SELECT endpoint, headers, body, secret_index,
                (extract(epoch FROM received_at) * 1000000)::BIGINT AS received_at,
                CASE WHEN has_turn THEN lane END AS turn
            FROM webhook_inbox WHERE id = $1 AND state = 'waiting'";
        let found: Option<Found> =
            sqlx::query_as(WAITING).bind(id).fetch_optional(self.pool()).await?;
        let Some(Found { row, turn }) = found else { return Ok(None) };
        Ok(Some(Waiting { stored: row.try_into().ok(), turn }))
    }

    /// Counts an attempt, and answers how many there were with it; `None` where the delivery is
    /// finished.
    pub(crate) async fn begin_attempt(&self, id: i64) -> Result<Option<u32>, sqlx::Error> {
        const BEGIN: &str = "
            UPDATE webhook_inbox SET attempts = attempts + 1 WHERE id = $1 AND state = 'waiting'
            RETURNING attempts";
        let attempts: Option<i32> =
            sqlx::query_scalar(BEGIN).bind(id).fetch_optional(self.pool()).await?;
        Ok(attempts.map(i32::unsigned_abs))
    }

    /// Takes an attempt back in which no handler was started.
    pub(crate) async fn take_attempt_back(&self, id: i64) -> Result<(), sqlx::Error> {
        const TAKE_BACK: &str = "
            UPDATE webhook_inbox SET attempts = greatest(attempts - 1, 0)
            WHERE id = $1 AND state = 'waiting'";
        sqlx::query(TAKE_BACK).bind(id).execute(self.pool()).await.map(drop)
    }

    /// Notes why an attempt did not succeed.
    pub(crate) async fn note_error(&self, id: i64, error: &str) -> Result<(), sqlx::Error> {
        const NOTE: &str =
            "UPDATE webhook_inbox SET error = $2 WHERE id = $1 AND state = 'waiting'";
        sqlx::query(NOTE).bind(id).bind(short(error)).execute(self.pool()).await.map(drop)
    }

    /// Adds a job for the next attempt; the one that runs is to end then.
    pub(crate) async fn run_again_in(&self, id: i64, delay: Duration) -> Result<(), sqlx::Error> {
        const AGAIN: &str = "
            SELECT count({add_job}, run_at => now() + $2 * INTERVAL '1 microsecond'))
            FROM webhook_inbox WHERE id = $1 AND state = 'waiting'";
        sqlx::query(self.queue().sql(AGAIN))
            .bind(id)
            .bind(microseconds(delay))
            .execute(self.pool())
            .await
            .map(drop)
    }

    /// Ends a delivery; its lane goes on to the next one, in the same transaction.
    pub(crate) async fn finish(&self, id: i64, end: End<'_>) -> Result<(), sqlx::Error> {
        const FINISH: &str = "
            UPDATE webhook_inbox
            SET state = $2, reason = $3, error = coalesce($4, CASE WHEN $2 = 'dead' THEN error END),
                finished_at = clock_timestamp(), has_turn = FALSE
            WHERE id = $1 AND state = 'waiting'
            RETURNING lane";
        let (state, reason, error) = match end {
            End::Done => ("done", None, None),
            End::Dead { reason, error } => ("dead", Some(reason.as_str()), error.map(short)),
        };
        let mut transaction = self.pool().begin().await?;
        lock_lane_of(&mut transaction, id).await?;
        let lane: Option<Option<Vec<u8>>> = sqlx::query_scalar(FINISH)
            .bind(id)
            .bind(state)
            .bind(reason)
            .bind(error)
            .fetch_optional(&mut *transaction)
            .await?;
        if let Some(lane) = lane.flatten() {
            pass_on(self.queue(), &mut transaction, &lane).await?;
        }
        transaction.commit().await?;
        self.wake().await
    }

    /// Tells the workers that there is more to do, where there is.
    ///
    /// The queue starts one job for each of its free hands when it is told of a new one, and would
    /// otherwise look only once a second at a backlog that nobody adds to.
    async fn wake(&self) -> Result<(), sqlx::Error> {
        // As the queue itself asks, by its index of what is available.
        const WAKE: &str = "
            SELECT pg_notify('jobs:insert', '{}') WHERE EXISTS (
                SELECT FROM {queue}._private_jobs
                WHERE is_available AND priority = 0 AND run_at <= now()
            )";
        sqlx::query(self.queue().sql(WAKE)).execute(self.pool()).await.map(drop)
    }

    /// What the idempotency store says about a delivery; `None` if its record expired or is gone.
    pub(crate) async fn record_of(&self, id: i64) -> Result<Option<RecordState>, sqlx::Error> {
        const RECORD: &str = "
            SELECT record.done, record.until > clock_timestamp()
            FROM webhook_claims AS record JOIN webhook_inbox AS inbox USING (key)
            WHERE inbox.id = $1";
        let record: Option<(bool, bool)> =
            sqlx::query_as(RECORD).bind(id).fetch_optional(self.pool()).await?;
        Ok(record.and_then(|record| match record {
            (_, false) => None,
            (true, true) => Some(RecordState::Done),
            (false, true) => Some(RecordState::Held),
        }))
    }
}

fn short(error: &str) -> String {
    text(error).chars().take(LONGEST_ERROR).collect()
}
