//! Leases: what workers take, keep and give back, many at a time.

use std::time::Duration;

use jiff::Timestamp;
use sqlx::{FromRow, SqliteConnection};
use webhook_tower::{
    StoredDelivery,
    record::{
        DeadReason, Fence, Held, Leased, RecordId, Serial, Settled, Settlement, Wanted,
        headers_from_text,
    },
};

use crate::store::{SqliteStore, in_time, next_fence, pass_on, time};

/// The longest error that is kept, in characters.
const LONGEST_ERROR: usize = 2000;

/// Reads one index, in the order in which deliveries are due.
const DUE: &str = "
    SELECT id FROM webhook_deliveries AS delivery
    WHERE provider = ?1 AND due_at <= ?2 AND NOT EXISTS (
        SELECT 1 FROM webhook_pauses AS pause
        WHERE pause.provider IN ('', delivery.provider)
            AND pause.event_type IN ('', delivery.event_type)
            AND pause.tenant IN ('', delivery.tenant)
    )
    ORDER BY due_at LIMIT ?3";

const LEASE: &str = "
    UPDATE webhook_deliveries
    SET state = 'running', fence = ?2, attempts = attempts + 1, due_at = ?3
    WHERE id = ?1
    RETURNING attempts, serial, provider, event_type";

pub(crate) async fn lease(
    store: &SqliteStore,
    wanted: &Wanted<'_>,
) -> Result<Vec<Leased>, sqlx::Error> {
    // Most of the time nothing is due, and nobody has to wait for that.
    if due(&mut *store.pool().acquire().await?, wanted).await?.is_empty() {
        return Ok(Vec::new());
    }
    let mut write = store.write().await?;
    let connection: &mut SqliteConnection = &mut write.transaction;
    let (until, mut leased) = (in_time(Timestamp::now(), wanted.lease), Vec::new());
    for id in due(connection, wanted).await? {
        let fence = next_fence(connection).await?;
        let (attempt, serial, provider, event_type): (u32, Option<i64>, _, _) =
            sqlx::query_as(LEASE)
                .bind(id)
                .bind(fence)
                .bind(until)
                .fetch_one(&mut *connection)
                .await?;
        let stored = content(connection, id).await?;
        leased.push(Leased {
            held: Held { id: RecordId::new(id), fence: Fence::new(fence) },
            provider,
            event_type,
            attempt,
            serial: serial.map(Serial::new),
            stored: stored.ok_or_else(|| "its content is not in its form".to_owned()),
        });
    }
    write.commit().await?;
    Ok(leased)
}

async fn due(
    connection: &mut SqliteConnection,
    wanted: &Wanted<'_>,
) -> Result<Vec<i64>, sqlx::Error> {
    let (mut due, mut left) = (Vec::new(), i64::from(wanted.limit));
    for provider in wanted.providers {
        let of_it: Vec<i64> = sqlx::query_scalar(DUE)
            .bind(*provider)
            .bind(Timestamp::now().as_microsecond())
            .bind(left)
            .fetch_all(&mut *connection)
            .await?;
        left -= i64::try_from(of_it.len()).unwrap_or(i64::MAX);
        due.extend(of_it);
    }
    Ok(due)
}

#[derive(FromRow)]
struct Content {
    endpoint: String,
    received_at: i64,
    headers: String,
    body: Vec<u8>,
    secret_index: i64,
}

impl Content {
    fn read(self) -> Option<StoredDelivery> {
        let headers = headers_from_text(&self.headers)?;
        let secret_index = usize::try_from(self.secret_index).ok()?;
        let received_at = time(self.received_at).ok()?;
        Some(StoredDelivery::new(self.endpoint, headers, self.body, secret_index, received_at))
    }
}

/// What the two tables hold of a delivery; `None` if there is none, or it is not in its form.
pub(crate) async fn content(
    connection: &mut SqliteConnection,
    id: i64,
) -> Result<Option<StoredDelivery>, sqlx::Error> {
    const CONTENT: &str = "
        SELECT endpoint, received_at, headers, body, secret_index
        FROM webhook_deliveries JOIN webhook_contents ON delivery = id WHERE id = ?";
    let content: Option<Content> =
        sqlx::query_as(CONTENT).bind(id).fetch_optional(connection).await?;
    Ok(content.and_then(Content::read))
}

pub(crate) async fn extend(
    store: &SqliteStore,
    held: &[Held],
    lease: Duration,
) -> Result<Vec<RecordId>, sqlx::Error> {
    const EXTEND: &str =
        "UPDATE webhook_deliveries SET due_at = ? WHERE id = ? AND fence = ? AND state = 'running'";
    let mut write = store.write().await?;
    let (until, mut still) = (in_time(Timestamp::now(), lease), Vec::new());
    for Held { id, fence } in held {
        let extended = sqlx::query(EXTEND).bind(until).bind(id.get()).bind(fence.get());
        if extended.execute(&mut *write.transaction).await?.rows_affected() > 0 {
            still.push(*id);
        }
    }
    write.commit().await?;
    Ok(still)
}

pub(crate) async fn settle(
    store: &SqliteStore,
    settlements: &[Settlement],
) -> Result<Vec<Settled>, sqlx::Error> {
    let (mut write, mut settled) = (store.write().await?, Vec::with_capacity(settlements.len()));
    let now = Timestamp::now();
    for settlement in settlements {
        settled.push(settle_one(&mut write.transaction, settlement, now).await?);
    }
    write.commit().await?;
    Ok(settled)
}

async fn settle_one(
    connection: &mut SqliteConnection,
    settlement: &Settlement,
    now: Timestamp,
) -> Result<Settled, sqlx::Error> {
    const SETTLE: &str = "
        UPDATE webhook_deliveries SET state = ?3, reason = ?4, due_at = ?5, finished_at = ?6
        WHERE id = ?1 AND fence = ?2 AND state = 'running'";
    const FAILED: &str = "
        INSERT INTO webhook_attempts (delivery, fence, number, began_at, ended_at, outcome, error)
        VALUES (?, ?, ?, ?, ?, ?, ?)";
    const OURS: &str =
        "SELECT EXISTS (SELECT 1 FROM webhook_deliveries WHERE id = ? AND fence = ?)";
    let Settlement { held: Held { id, fence }, serial, attempt, began, end, error } = settlement;
    let reason = end.reason().map(DeadReason::as_str);
    let due_at = end.delay().map(|delay| in_time(now, delay));
    let settled = sqlx::query(SETTLE)
        .bind(id.get())
        .bind(fence.get())
        .bind(end.state().as_str())
        .bind(reason)
        .bind(due_at)
        .bind(due_at.is_none().then_some(now.as_microsecond()))
        .execute(&mut *connection)
        .await?;
    if settled.rows_affected() == 0 {
        // Nobody but the holder of a fence has settled what still has this fence.
        let is_ours: bool =
            sqlx::query_scalar(OURS).bind(id.get()).bind(fence.get()).fetch_one(connection).await?;
        return Ok(if is_ours { Settled::Stored } else { Settled::LeaseLost });
    }
    if let Some(error) = error {
        sqlx::query(FAILED)
            .bind(id.get())
            .bind(fence.get())
            .bind(*attempt)
            .bind(began.as_microsecond())
            .bind(now.as_microsecond())
            .bind(reason.unwrap_or("retry"))
            .bind(error.chars().take(LONGEST_ERROR).collect::<String>())
            .execute(&mut *connection)
            .await?;
    }
    pass_on(connection, serial.map(Serial::get), now).await?;
    Ok(Settled::Stored)
}
