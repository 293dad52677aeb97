//! Health: what somebody who watches an inbox wants to know.

use jiff::Timestamp;
use sqlx::FromRow;

use crate::inbox::{Inbox, InboxOperationError, row::time};

/// How an inbox is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Health {
    /// When the oldest delivery arrived that is not finished, `None` when all are.
    pub oldest_waiting: Option<Timestamp>,
    /// Deliveries whose handler was not started yet.
    pub waiting: u64,
    /// Deliveries whose handler was started and that are not finished: one runs, or will again.
    pub started: u64,
    /// Deliveries that were handled or ignored.
    pub done: u64,
    /// Dead letters.
    pub dead: u64,
    /// Dead letters that were laid to rest.
    pub discarded: u64,
    /// Each endpoint that has a delivery in here.
    pub endpoints: Vec<EndpointHealth>,
}

/// How an endpoint is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct EndpointHealth {
    /// The provider's name.
    pub provider: String,
    /// The endpoint's name.
    pub endpoint: String,
    /// When its last delivery arrived, of those that are not purged.
    pub last_received: Timestamp,
}

impl Inbox {
    /// How the inbox is doing, now. It counts rows: ask it every minute rather than every second.
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn health(&self) -> Result<Health, InboxOperationError> {
        const STATES: &str = "
            SELECT
                count(*) FILTER (WHERE state = 'waiting' AND attempts = 0) AS waiting,
                count(*) FILTER (WHERE state = 'waiting' AND attempts > 0) AS started,
                count(*) FILTER (WHERE state = 'done') AS done,
                count(*) FILTER (WHERE state = 'dead') AS dead,
                count(*) FILTER (WHERE state = 'discarded') AS discarded,
                (extract(epoch FROM min(received_at) FILTER (WHERE state = 'waiting')) * 1000000)
                    ::BIGINT AS oldest_waiting
            FROM webhook_inbox";
        const ENDPOINTS: &str = "
            SELECT provider, endpoint,
                (extract(epoch FROM max(received_at)) * 1000000)::BIGINT AS last_received
            FROM webhook_inbox GROUP BY provider, endpoint ORDER BY provider, endpoint";
        let states: States = sqlx::query_as(STATES).fetch_one(&self.pool).await?;
        let endpoints: Vec<Row> = sqlx::query_as(ENDPOINTS).fetch_all(&self.pool).await?;
        Ok(Health {
            oldest_waiting: states.oldest_waiting.map(time).transpose()?,
            waiting: states.waiting.unsigned_abs(),
            started: states.started.unsigned_abs(),
            done: states.done.unsigned_abs(),
            dead: states.dead.unsigned_abs(),
            discarded: states.discarded.unsigned_abs(),
            endpoints: endpoints
                .into_iter()
                .map(EndpointHealth::try_from)
                .collect::<Result<_, sqlx::Error>>()?,
        })
    }
}

#[derive(FromRow)]
struct States {
    waiting: i64,
    started: i64,
    done: i64,
    dead: i64,
    discarded: i64,
    oldest_waiting: Option<i64>,
}

#[derive(FromRow)]
struct Row {
    provider: String,
    endpoint: String,
    last_received: i64,
}

impl TryFrom<Row> for EndpointHealth {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> Result<Self, sqlx::Error> {
        let last_received = time(row.last_received)?;
        Ok(Self { provider: row.provider, endpoint: row.endpoint, last_received })
    }
}
