//! Leases: what workers take, keep and give back, many at a time.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};
use sqlx::{FromRow, SqliteConnection};
use webhook_tower::{
    StoredDelivery,
    record::{
        DeadReason, Fence, Held, Leased, RecordId, Serial, Settled, Settlement, Wanted,
        headers_from_text,
    },
};

use crate::store::{SqliteStore, in_time, list, next_fence, pass_on, time};

/// The longest error that is kept, in characters.
const LONGEST_ERROR: usize = 2000;

/// Reads one index, in the order in which deliveries are due.
const DUE: &str = "
    SELECT due_at, id FROM webhook_deliveries AS delivery
    WHERE provider = ?1 AND due_at <= ?2 AND NOT EXISTS (
        SELECT 1 FROM webhook_pauses AS pause
        WHERE pause.provider IN ('', delivery.provider)
            AND pause.event_type IN ('', delivery.event_type)
            AND pause.tenant IN ('', delivery.tenant)
    )
    ORDER BY due_at LIMIT ?3";

const LEASE: &str = "
    UPDATE webhook_deliveries AS delivery
    SET state = 'running', fence = ?2 + due.key, attempts = attempts + 1, due_at = ?3
    FROM json_each(?1) AS due WHERE delivery.id = due.value";

const LEASED: &str = "
    SELECT delivery.id, fence, attempts, serial, provider, event_type, endpoint, tenant, received_at,
        headers, body, secret_index
    FROM json_each(?1) AS due JOIN webhook_deliveries AS delivery ON delivery.id = due.value
    LEFT JOIN webhook_contents ON delivery = delivery.id ORDER BY due.key";

#[derive(FromRow)]
struct Row {
    id: i64,
    fence: i64,
    attempts: u32,
    serial: Option<i64>,
    provider: String,
    event_type: Option<String>,
    #[sqlx(flatten)]
    content: Content,
}

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
    let due = due(connection, wanted).await?;
    let fence = next_fence(connection, due.len()).await?;
    let due = list(due);
    let until = in_time(Timestamp::now(), wanted.lease);
    sqlx::query(LEASE).bind(&due).bind(fence).bind(until).execute(&mut *connection).await?;
    let rows: Vec<Row> = sqlx::query_as(LEASED).bind(&due).fetch_all(connection).await?;
    write.commit().await?;
    Ok(rows.into_iter().map(leased).collect())
}

fn leased(row: Row) -> Leased {
    Leased {
        held: Held { id: RecordId::new(row.id), fence: Fence::new(row.fence) },
        provider: row.provider,
        event_type: row.event_type,
        attempt: row.attempts,
        serial: row.serial.map(Serial::new),
        stored: row.content.read().ok_or_else(|| "its content is not in its form".to_owned()),
    }
}

async fn due(
    connection: &mut SqliteConnection,
    wanted: &Wanted<'_>,
) -> Result<Vec<i64>, sqlx::Error> {
    let (mut due, now) = (Vec::new(), Timestamp::now().as_microsecond());
    for provider in wanted.providers {
        let of_it = sqlx::query_as(DUE).bind(*provider).bind(now).bind(wanted.limit);
        let of_it: Vec<(i64, i64)> = of_it.fetch_all(&mut *connection).await?;
        due.extend(of_it);
    }
    due.sort_unstable();
    due.truncate(usize::try_from(wanted.limit).unwrap_or(usize::MAX));
    Ok(due.into_iter().map(|(_, id)| id).collect())
}

#[derive(FromRow)]
struct Content {
    endpoint: String,
    tenant: String,
    received_at: i64,
    headers: Option<String>,
    body: Option<Vec<u8>>,
    secret_index: Option<i64>,
}

impl Content {
    fn read(self) -> Option<StoredDelivery> {
        let headers = headers_from_text(&self.headers?)?;
        let secret_index = usize::try_from(self.secret_index?).ok()?;
        let received_at = time(self.received_at).ok()?;
        let stored =
            StoredDelivery::new(self.endpoint, headers, self.body?, secret_index, received_at);
        Some(stored.for_tenant(&self.tenant))
    }
}

/// What the two tables hold of a delivery; `None` if there is none, or it is not in its form.
pub(crate) async fn content(
    connection: &mut SqliteConnection,
    id: i64,
) -> Result<Option<StoredDelivery>, sqlx::Error> {
    const CONTENT: &str = "
        SELECT endpoint, tenant, received_at, headers, body, secret_index
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
    const EXTEND: &str = "
        UPDATE webhook_deliveries AS delivery SET due_at = ?2 FROM json_each(?1) AS held
        WHERE delivery.id = held.value ->> 0 AND fence = held.value ->> 1 AND state = 'running'
        RETURNING id";
    // What others have leased, and lost, is put before what waits.
    const RESCUE: &str = "
        UPDATE webhook_deliveries SET due_at = min(due_at, received_at)
        WHERE stored AND state = 'running' AND due_at <= ?2
            AND id NOT IN (SELECT value ->> 0 FROM json_each(?1))";
    let numbers = held.iter().map(|held| json!([held.id.get(), held.fence.get()]));
    let (numbers, now) = (numbers.collect::<Value>().to_string(), Timestamp::now());
    let mut write = store.write().await?;
    let still: Vec<i64> = sqlx::query_scalar(EXTEND)
        .bind(&numbers)
        .bind(in_time(now, lease))
        .fetch_all(&mut *write.transaction)
        .await?;
    let rescue = sqlx::query(RESCUE).bind(numbers).bind(now.as_microsecond());
    rescue.execute(&mut *write.transaction).await?;
    write.commit().await?;
    Ok(still.into_iter().map(RecordId::new).collect())
}

/// Keeps the attempts that failed, of those leases that are still held.
const FAILED: &str = "
    INSERT INTO webhook_attempts (delivery, fence, number, began_at, ended_at, outcome, error)
    SELECT delivery.id, fence, ended.value ->> 'number', ended.value ->> 'began', ?2,
        coalesce(ended.value ->> 'reason', 'retry'), ended.value ->> 'error'
    FROM json_each(?1) AS ended JOIN webhook_deliveries AS delivery
        ON delivery.id = ended.value ->> 'id' AND fence = ended.value ->> 'fence'
    WHERE delivery.state = 'running' AND ended.value ->> 'error' IS NOT NULL";

const SETTLE: &str = "
    UPDATE webhook_deliveries AS delivery
    SET state = ended.value ->> 'state', reason = ended.value ->> 'reason', due_at = ended.value ->> 'due_at',
        finished_at = CASE WHEN ended.value ->> 'due_at' IS NULL THEN ?2 END
    FROM json_each(?1) AS ended
    WHERE delivery.id = ended.value ->> 'id' AND fence = ended.value ->> 'fence'
        AND delivery.state = 'running'";

/// Nobody but the holder of a fence has settled what still has this fence.
const OURS: &str = "
    SELECT delivery.id IS NOT NULL FROM json_each(?1) AS ended LEFT JOIN webhook_deliveries AS delivery
        ON delivery.id = ended.value ->> 'id' AND fence = ended.value ->> 'fence'
    ORDER BY ended.key";

pub(crate) async fn settle(
    store: &SqliteStore,
    settlements: &[Settlement],
) -> Result<Vec<Settled>, sqlx::Error> {
    let now = Timestamp::now();
    let ended = settlements.iter().map(|ended| {
        let short = |error: &String| error.chars().take(LONGEST_ERROR).collect::<String>();
        json!({
            "id": ended.held.id.get(),
            "fence": ended.held.fence.get(),
            "state": ended.end.state().as_str(),
            "reason": ended.end.reason().map(DeadReason::as_str),
            "due_at": ended.end.delay().map(|delay| in_time(now, delay)),
            "number": ended.attempt,
            "began": ended.began.as_microsecond(),
            // SQLite ends a text at NUL.
            "error": ended.error.as_ref().map(|error| short(error).replace('\0', "\u{fffd}")),
        })
    });
    let ended = ended.collect::<Value>().to_string();
    let mut write = store.write().await?;
    let connection: &mut SqliteConnection = &mut write.transaction;
    for statement in [FAILED, SETTLE] {
        let change = sqlx::query(statement).bind(&ended).bind(now.as_microsecond());
        change.execute(&mut *connection).await?;
    }
    let is_ours: Vec<bool> =
        sqlx::query_scalar(OURS).bind(&ended).fetch_all(&mut *connection).await?;
    let serials = settlements.iter().filter_map(|ended| Some(ended.serial?.get()));
    pass_on(connection, serials, now).await?;
    write.commit().await?;
    let settled = |is_ours| if is_ours { Settled::Stored } else { Settled::LeaseLost };
    Ok(is_ours.into_iter().map(settled).collect())
}
