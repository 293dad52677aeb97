//! Leases: what workers take, keep and give back, many at a time.

use std::time::Duration;

use jiff_sqlx::Timestamp;
use sqlx::{FromRow, PgConnection, PgExecutor};
use webhook_tower::{
    StoredDelivery,
    record::{
        DeadReason, Fence, Held, Leased, RecordId, Serial, Settled, Settlement, Wanted,
        headers_from_text,
    },
};

use crate::store::{PostgresStore, lock, microseconds, pass_on, sorted, text, time};

/// The longest error that is kept, in characters.
const LONGEST_ERROR: usize = 2000;

/// Reads one index, in the order in which deliveries are due, and waits for nobody.
///
/// Ids go through an array here and elsewhere: the planner takes an array for short, and uses the index.
const LEASE: &str = "
    WITH due AS MATERIALIZED (
        SELECT due.id FROM unnest($1::TEXT[]) AS wanted(provider), LATERAL (
            SELECT id, due_at FROM webhook_deliveries AS delivery
            WHERE delivery.provider = wanted.provider AND due_at <= now() AND NOT EXISTS (
                SELECT FROM webhook_pauses AS pause
                WHERE pause.provider IN ('', delivery.provider)
                    AND pause.event_type IN ('', delivery.event_type)
                    AND pause.tenant IN ('', delivery.tenant)
            )
            ORDER BY due_at LIMIT $2 FOR UPDATE SKIP LOCKED
        ) AS due
        ORDER BY due.due_at LIMIT $2
    ), leased AS (
        UPDATE webhook_deliveries AS delivery
        SET state = 'running', fence = nextval('webhook_fences'), attempts = attempts + 1,
            due_at = now() + $3 * INTERVAL '1 microsecond'
        WHERE id = ANY(ARRAY(SELECT id FROM due))
        RETURNING delivery.*
    )
    SELECT leased.id, fence, attempts, serial, provider, event_type, endpoint, tenant, received_at,
        headers, body, secret_index
    FROM leased LEFT JOIN webhook_contents ON delivery = leased.id
    ORDER BY leased.id";

#[derive(FromRow)]
struct Row {
    id: i64,
    fence: i64,
    attempts: i32,
    serial: Option<i64>,
    provider: String,
    event_type: Option<String>,
    #[sqlx(flatten)]
    content: Content,
}

pub(crate) async fn lease(
    store: &PostgresStore,
    wanted: &Wanted<'_>,
) -> Result<Vec<Leased>, sqlx::Error> {
    store.check().await?;
    let mut transaction = store.begin_by_index().await?;
    let rows: Vec<Row> = sqlx::query_as(LEASE)
        .bind(wanted.providers)
        .bind(i64::from(wanted.limit))
        .bind(microseconds(wanted.lease))
        .fetch_all(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(rows.into_iter().map(leased).collect())
}

fn leased(row: Row) -> Leased {
    Leased {
        held: Held { id: RecordId::new(row.id), fence: Fence::new(row.fence) },
        provider: row.provider,
        event_type: row.event_type,
        attempt: row.attempts.unsigned_abs(),
        serial: row.serial.map(Serial::new),
        stored: row
            .content
            .read()
            .ok_or_else(|| "its row in webhook_contents is not in its form".to_owned()),
    }
}

/// What the two tables hold of a delivery.
#[derive(FromRow)]
pub(crate) struct Content {
    endpoint: String,
    tenant: String,
    received_at: Timestamp,
    headers: Option<String>,
    body: Option<Vec<u8>>,
    secret_index: Option<i32>,
}

impl Content {
    pub(crate) fn read(self) -> Option<StoredDelivery> {
        let headers = headers_from_text(&self.headers?)?;
        let secret_index = usize::try_from(self.secret_index?).ok()?;
        let received_at = self.received_at.to_jiff();
        let stored =
            StoredDelivery::new(self.endpoint, headers, self.body?, secret_index, received_at);
        Some(stored.for_tenant(&self.tenant))
    }
}

/// Leaves alone what is locked: its handler's transaction, or somebody who settles it, is about to end it.
///
/// What others have leased, and lost, is put before what waits.
const EXTEND: &str = "
    WITH held AS (
        SELECT delivery.id FROM webhook_deliveries AS delivery
        JOIN unnest($1::BIGINT[], $2::BIGINT[]) AS mine(id, fence) USING (id, fence)
        WHERE state = 'running'
    ), free AS (
        SELECT id FROM webhook_deliveries
        WHERE id = ANY(ARRAY(SELECT id FROM held)) AND state = 'running'
        FOR UPDATE SKIP LOCKED
    ), extended AS (
        UPDATE webhook_deliveries SET due_at = now() + $3 * INTERVAL '1 microsecond'
        WHERE id = ANY(ARRAY(SELECT id FROM free))
    ), rescued AS (
        UPDATE webhook_deliveries SET due_at = least(due_at, received_at)
        WHERE id = ANY(ARRAY(
            SELECT id FROM webhook_deliveries
            WHERE stored AND state = 'running' AND due_at <= now() AND NOT id = ANY($1)
            FOR UPDATE SKIP LOCKED
        ))
    )
    SELECT id FROM held";

pub(crate) async fn extend(
    store: &PostgresStore,
    held: &[Held],
    lease: Duration,
) -> Result<Vec<RecordId>, sqlx::Error> {
    let (ids, fences) = numbers(held.iter());
    let still: Vec<i64> = sqlx::query_scalar(EXTEND)
        .bind(ids)
        .bind(fences)
        .bind(microseconds(lease))
        .fetch_all(store.pool())
        .await?;
    Ok(still.into_iter().map(RecordId::new).collect())
}

/// Nobody but the holder of a fence has settled what still has this fence.
const SETTLE: &str = "
    WITH ended AS MATERIALIZED (
        SELECT * FROM unnest(
            $1::BIGINT[], $2::BIGINT[], $3::TEXT[], $4::BIGINT[], $5::TEXT[], $6::INTEGER[],
            $7::TIMESTAMPTZ[], $8::TEXT[]
        ) AS ended(id, fence, state, delay, reason, number, began_at, error)
    ), settled AS (
        UPDATE webhook_deliveries AS delivery
        SET state = ended.state, reason = ended.reason,
            due_at = now() + delay * INTERVAL '1 microsecond',
            finished_at = CASE WHEN delay IS NULL THEN now() END
        FROM ended
        WHERE delivery.id = ended.id AND delivery.fence = ended.fence AND delivery.state = 'running'
        RETURNING delivery.id, delivery.fence
    ), failed AS (
        INSERT INTO webhook_attempts (delivery, fence, number, began_at, outcome, error)
        SELECT id, fence, number, began_at, coalesce(reason, 'retry'), error
        FROM ended JOIN settled USING (id, fence) WHERE error IS NOT NULL
    )
    SELECT delivery.id IS NOT NULL FROM ended
    LEFT JOIN webhook_deliveries AS delivery USING (id, fence) ORDER BY ended.id, ended.fence";

pub(crate) async fn settle(
    store: &PostgresStore,
    settlements: &[Settlement],
) -> Result<Vec<Settled>, sqlx::Error> {
    let serials = sorted(settlements.iter().filter_map(|ended| Some(ended.serial?.get())));
    let is_ours = if serials.is_empty() {
        settle_with(store.pool(), settlements).await?
    } else {
        let mut transaction = store.begin().await?;
        let connection: &mut PgConnection = &mut transaction;
        lock(connection, &serials).await?;
        let is_ours = settle_with(&mut *connection, settlements).await?;
        pass_on(connection, &serials).await?;
        transaction.commit().await?;
        is_ours
    };
    // The answers are in the order of the leases.
    let mut places: Vec<_> = (0..settlements.len()).collect();
    places.sort_by_key(|place| {
        settlements.get(*place).map(|ended| (ended.held.id, ended.held.fence))
    });
    let mut settled = vec![Settled::LeaseLost; settlements.len()];
    for (place, is_ours) in places.into_iter().zip(is_ours) {
        if let (Some(settled), true) = (settled.get_mut(place), is_ours) {
            *settled = Settled::Stored;
        }
    }
    Ok(settled)
}

async fn settle_with(
    executor: impl PgExecutor<'_>,
    settlements: &[Settlement],
) -> Result<Vec<bool>, sqlx::Error> {
    fn all<'a, T>(ends: &'a [Settlement], part: impl Fn(&'a Settlement) -> T) -> Vec<T> {
        ends.iter().map(part).collect()
    }
    let (ids, fences) = numbers(settlements.iter().map(|ended| &ended.held));
    let short = |error: &String| text(error).chars().take(LONGEST_ERROR).collect::<String>();
    sqlx::query_scalar(SETTLE)
        .bind(ids)
        .bind(fences)
        .bind(all(settlements, |ended| ended.end.state().as_str()))
        .bind(all(settlements, |ended| ended.end.delay().map(microseconds)))
        .bind(all(settlements, |ended| ended.end.reason().map(DeadReason::as_str)))
        .bind(all(settlements, |ended| i32::try_from(ended.attempt).unwrap_or(i32::MAX)))
        .bind(all(settlements, |ended| time(ended.began)))
        .bind(all(settlements, |ended| ended.error.as_ref().map(short)))
        .fetch_all(executor)
        .await
}

fn numbers<'a>(held: impl Iterator<Item = &'a Held>) -> (Vec<i64>, Vec<i64>) {
    held.map(|held| (held.id.get(), held.fence.get())).unzip()
}
