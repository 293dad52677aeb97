//! Dead letters: deliveries that nothing will run again until somebody says so.

use std::fmt;

use jiff::Timestamp;
use sqlx::FromRow;

use crate::inbox::{
    Filter, Inbox, InboxId, InboxOperationError,
    filter::FITS,
    row::{not_ours, time},
};

/// The most dead letters in one answer.
const PAGE: i64 = 100;

/// A delivery that was given up.
///
/// It holds nothing of the body, unless a handler put some of it into its error;
/// [`Inbox::read`] has the body.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeadLetter {
    /// Its number in the inbox.
    pub id: InboxId,
    /// The provider's name.
    pub provider: String,
    /// The name of the endpoint that it came to.
    pub endpoint: String,
    /// The id that the provider signed.
    pub delivery_id: String,
    /// The event type that the provider signed.
    pub event_type: Option<String>,
    /// When it arrived.
    pub received_at: Timestamp,
    /// When it was given up.
    pub finished_at: Timestamp,
    /// How often its handler was started.
    pub attempts: u32,
    /// Why it was given up.
    pub reason: DeadReason,
    /// The error of the last attempt with what caused it, cut at 2,000 characters; `None` where no
    /// attempt has come to its end.
    pub error: Option<String>,
}

/// Why a delivery was given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeadReason {
    /// The handler said that no retry can mend it.
    Failed,
    /// The last of its attempts did not succeed either, or did not end.
    Exhausted,
    /// The stored row does not have the form of a delivery of its provider.
    Unreadable,
}

impl DeadReason {
    /// As a word: `"failed"`, `"exhausted"`, `"unreadable"`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::Exhausted => "exhausted",
            Self::Unreadable => "unreadable",
        }
    }
}

impl fmt::Display for DeadReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Failed => "the handler failed for good",
            Self::Exhausted => "the last attempt did not succeed",
            Self::Unreadable => "the stored delivery cannot be read",
        })
    }
}

impl Inbox {
    /// The dead letters that fit, in the order in which they were received: 100 at most, of those
    /// after `after` where it is given. They stay until they are [replayed](Self::replay) or
    /// [discarded](Self::discard).
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn dead_letters(
        &self,
        filter: &Filter,
        after: Option<InboxId>,
    ) -> Result<Vec<DeadLetter>, InboxOperationError> {
        let statement = format!(
            "SELECT id, provider, endpoint, delivery_id, event_type, attempts, reason, error,
                (extract(epoch FROM received_at) * 1000000)::BIGINT AS received_at,
                (extract(epoch FROM finished_at) * 1000000)::BIGINT AS finished_at
            FROM webhook_inbox
            WHERE state = 'dead' AND {FITS} AND ($6::BIGINT IS NULL OR id > $6)
            ORDER BY id LIMIT $7"
        );
        let rows: Vec<Row> = sqlx::query_as_with(self.queue.sql(&statement), filter.arguments()?)
            .bind(after.map(|after| after.0))
            .bind(PAGE)
            .fetch_all(&self.pool)
            .await?;
        Ok(rows.into_iter().map(DeadLetter::try_from).collect::<Result<_, sqlx::Error>>()?)
    }
}

#[derive(FromRow)]
struct Row {
    id: i64,
    provider: String,
    endpoint: String,
    delivery_id: String,
    event_type: Option<String>,
    received_at: i64,
    finished_at: i64,
    attempts: i32,
    reason: String,
    error: Option<String>,
}

impl TryFrom<Row> for DeadLetter {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> Result<Self, sqlx::Error> {
        let reasons = [DeadReason::Failed, DeadReason::Exhausted, DeadReason::Unreadable];
        let reason = reasons.into_iter().find(|reason| reason.as_str() == row.reason);
        Ok(Self {
            id: InboxId(row.id),
            provider: row.provider,
            endpoint: row.endpoint,
            delivery_id: row.delivery_id,
            event_type: row.event_type,
            received_at: time(row.received_at)?,
            finished_at: time(row.finished_at)?,
            attempts: row.attempts.unsigned_abs(),
            reason: reason.ok_or_else(not_ours)?,
            error: row.error,
        })
    }
}
