//! Store: the delivery and its job, in one statement.

use std::collections::BTreeMap;

use sqlx::{FromRow, types::Json};
use webhook_tower::inbox::{Arrival, InboxError, InboxStore, Stored};

use crate::{inbox::Inbox, store::microseconds};

/// How often the statement may find nothing to answer: each time the row came while it ran.
const ATTEMPTS: usize = 16;

/// Stores what is new with its job; answers the digest of what was there.
///
/// It answers neither where the row came between the start of the statement and its insert: the
/// last part sees the table as it was at the start.
const STORE: &str = "
    WITH stored AS (
        INSERT INTO webhook_inbox (
            key, digest, provider, endpoint, delivery_id, event_type, received_at, secret_index,
            headers, body, repeatable_until
        )
        VALUES (
            $1, $2, $3, $4, $5, $6, 'epoch'::TIMESTAMPTZ + $7 * INTERVAL '1 microsecond', $8,
            $9, $10,
            coalesce(clock_timestamp() + $11 * INTERVAL '1 microsecond', 'infinity')
        )
        ON CONFLICT (key) DO NOTHING
        RETURNING id, provider
    ), queued AS (
        SELECT {add_job}) FROM stored
    )
    SELECT
        (SELECT count(*) FROM queued) AS queued,
        (SELECT digest FROM webhook_inbox WHERE key = $1) AS there";

/// What [`STORE`] answers.
#[derive(FromRow)]
struct Answer {
    queued: i64,
    there: Option<Vec<u8>>,
}

impl InboxStore for Inbox {
    async fn store(&self, arrival: Arrival<'_>) -> Result<Stored, InboxError> {
        for _ in 0..ATTEMPTS {
            let answer = self.try_store(&arrival).await.map_err(InboxError::new)?;
            match answer {
                Answer { queued: 1.., .. } => return Ok(Stored::New),
                Answer { there: Some(digest), .. } if digest == *arrival.digest.as_bytes() => {
                    return Ok(Stored::Duplicate);
                }
                Answer { there: Some(_), .. } => return Ok(Stored::Conflict),
                Answer { there: None, .. } => {}
            }
        }
        Err(InboxError::new(format!("the row changed {ATTEMPTS} times while it was read")))
    }
}

impl Inbox {
    async fn try_store(&self, arrival: &Arrival<'_>) -> Result<Answer, sqlx::Error> {
        let Arrival { key, digest, delivery, stored, repeatable, .. } = arrival;
        let headers = stored.headers.iter().filter_map(|(name, value)| {
            // The scheme's headers are text: they would not have been verified otherwise.
            Some((name.as_str(), value.to_str().ok()?))
        });
        sqlx::query_as(self.queue.sql(STORE))
            .bind(&key.hash()[..])
            .bind(&digest.as_bytes()[..])
            .bind(delivery.provider())
            .bind(key.endpoint())
            .bind(text(delivery.id()))
            .bind(delivery.event_type().map(text))
            .bind(stored.received_at.as_microsecond())
            .bind(i32::try_from(stored.secret_index).unwrap_or(i32::MAX))
            .bind(Json(headers.collect::<BTreeMap<_, _>>()))
            .bind(&stored.raw_body[..])
            .bind(repeatable.map(microseconds))
            .fetch_one(&self.pool)
            .await
    }
}

/// Text as PostgreSQL can hold it.
pub(crate) fn text(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}
