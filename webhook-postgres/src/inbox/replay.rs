//! Replay: deliveries that are finished are run again; or dead letters are laid to rest.

use crate::inbox::{Filter, Inbox, InboxId, InboxOperationError, filter::FITS};

/// What became of a delivery that was to be run again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replayed {
    /// A worker will run it.
    Queued,
    /// It is waiting anyway.
    Waiting,
    /// There is no delivery of this number.
    Unknown,
}

/// What became of a dead letter that was to be discarded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Discarded {
    /// It is no dead letter any more.
    Discarded,
    /// It is not a dead letter.
    NotDead,
    /// There is no delivery of this number.
    Unknown,
}

/// Takes up the rows, frees their keys and adds their jobs. It answers how many there were.
///
/// A key that is held is left alone: an attempt may be running, and its lease expires.
const REPLAY: &str = "
    WITH revived AS (
        UPDATE webhook_inbox
        SET state = 'waiting', attempts = 0, error = NULL, reason = NULL, finished_at = NULL,
            lane = NULL, routed = FALSE
        WHERE {which}
        RETURNING id, key, provider
    ), freed AS (
        DELETE FROM webhook_claims WHERE done AND key IN (SELECT key FROM revived)
    ), queued AS (
        SELECT {add_job}) FROM revived
    )
    SELECT count(*) FROM queued";

impl Inbox {
    /// Runs a finished delivery again, be it done, dead or discarded, with all its attempts.
    ///
    /// Nothing is verified again: that it is authentic was proven when it came. It is decoded again,
    /// with today's types, and handled by today's handlers. One that was done has its effect once
    /// more. It keeps its number, so among those of its serial key that wait it is not the last.
    ///
    /// # Errors
    ///
    /// When the database fails. Then nothing is changed.
    pub async fn replay(&self, id: InboxId) -> Result<Replayed, InboxOperationError> {
        let statement = REPLAY.replace("{which}", "id = $1 AND state <> 'waiting'");
        let replayed: i64 =
            sqlx::query_scalar(self.queue.sql(&statement)).bind(id.0).fetch_one(&self.pool).await?;
        if replayed > 0 {
            return Ok(Replayed::Queued);
        }
        Ok(if self.knows(id).await? { Replayed::Waiting } else { Replayed::Unknown })
    }

    /// Runs all dead letters that fit again, as [`replay`](Self::replay) does, and answers how many
    /// there were.
    ///
    /// # Errors
    ///
    /// When the database fails. Then nothing is changed.
    pub async fn replay_where(&self, filter: &Filter) -> Result<u64, InboxOperationError> {
        self.replay_state("dead", filter).await
    }

    /// Runs all deliveries that fit and that were done again, such as after a handler did the wrong
    /// thing, and answers how many there were. Their effects happen once more.
    ///
    /// # Errors
    ///
    /// When the database fails. Then nothing is changed.
    pub async fn replay_done_where(&self, filter: &Filter) -> Result<u64, InboxOperationError> {
        self.replay_state("done", filter).await
    }

    async fn replay_state(
        &self,
        state: &'static str,
        filter: &Filter,
    ) -> Result<u64, InboxOperationError> {
        let which = format!("state = $6 AND {FITS}");
        let statement = REPLAY.replace("{which}", &which);
        let replayed: i64 =
            sqlx::query_scalar_with(self.queue.sql(&statement), filter.arguments()?)
                .bind(state)
                .fetch_one(&self.pool)
                .await?;
        Ok(replayed.unsigned_abs())
    }

    /// Lays a dead letter to rest: it is kept, so that it is known when it comes again, and is
    /// [purged](Self::purge) like a delivery that was done.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn discard(&self, id: InboxId) -> Result<Discarded, InboxOperationError> {
        const DISCARD: &str =
            "UPDATE webhook_inbox SET state = 'discarded' WHERE id = $1 AND state = 'dead'";
        let done = sqlx::query(DISCARD).bind(id.0).execute(&self.pool).await?;
        if done.rows_affected() > 0 {
            return Ok(Discarded::Discarded);
        }
        Ok(if self.knows(id).await? { Discarded::NotDead } else { Discarded::Unknown })
    }

    async fn knows(&self, id: InboxId) -> Result<bool, sqlx::Error> {
        sqlx::query_scalar("SELECT EXISTS (SELECT FROM webhook_inbox WHERE id = $1)")
            .bind(id.0)
            .fetch_one(&self.pool)
            .await
    }
}
