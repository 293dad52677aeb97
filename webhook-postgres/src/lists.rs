//! Lists: deliveries for people, in pages, through indexes.

use jiff_sqlx::Timestamp;
use sqlx::{AssertSqlSafe, Row as _, postgres::PgRow};
use webhook_tower::{
    StoredDelivery,
    record::{Attempt, DeadReason, Entry, Filter, Listed, RecordId, State},
};

use crate::{
    leases::Content,
    store::{PostgresStore, not_ours, time},
};

/// The columns of an entry.
const ENTRY: &str = "
    SELECT id, state, provider, endpoint, tenant, delivery_id, event_type, received_at, attempts,
        due_at, finished_at, reason,
        (
            SELECT error FROM webhook_attempts WHERE delivery = entry.id ORDER BY fence DESC LIMIT 1
        ) AS error,
        CASE WHEN state = 'waiting' AND due_at IS NULL THEN (
            SELECT id FROM webhook_deliveries WHERE serial = entry.serial AND due_at IS NOT NULL
        ) END AS held_up_by
    FROM webhook_deliveries AS entry WHERE stored";

/// What a filter is.
const FITS: &str = "
    ($3::TEXT IS NULL OR provider = $3) AND ($4::TEXT IS NULL OR endpoint = $4)
    AND ($5::TEXT IS NULL OR event_type = $5)
    AND ($6::TIMESTAMPTZ IS NULL OR received_at >= $6)
    AND ($7::TIMESTAMPTZ IS NULL OR received_at < $7)
    AND ($8::TEXT IS NULL OR tenant = $8)";

pub(crate) async fn list(
    store: &PostgresStore,
    listed: Listed,
    filter: &Filter,
    after: Option<RecordId>,
    limit: u32,
) -> Result<Vec<Entry>, sqlx::Error> {
    // Each state is a part of an index, in which its deliveries stand in order.
    let of_a_state = |state: &State| {
        let state = state.as_str();
        format!("({ENTRY} AND state = '{state}' AND id > $1 AND {FITS} ORDER BY id LIMIT $2)")
    };
    let states: Vec<_> = listed.states().iter().map(of_a_state).collect();
    let all = states.join(" UNION ALL ");
    let statement = format!("SELECT * FROM ({all}) AS listed ORDER BY id LIMIT $2");
    let rows = sqlx::query(AssertSqlSafe(statement))
        .bind(after.map_or(i64::MIN, RecordId::get))
        .bind(i64::from(limit))
        .bind(&filter.provider)
        .bind(&filter.endpoint)
        .bind(&filter.event_type)
        .bind(filter.received_from.map(time))
        .bind(filter.received_before.map(time))
        .bind(&filter.tenant)
        .fetch_all(store.pool())
        .await?;
    rows.iter().map(read).collect()
}

pub(crate) async fn entry(
    store: &PostgresStore,
    id: RecordId,
) -> Result<Option<Entry>, sqlx::Error> {
    let statement = AssertSqlSafe(format!("{ENTRY} AND id = $1"));
    let row = sqlx::query(statement).bind(id.get()).fetch_optional(store.pool()).await?;
    row.as_ref().map(read).transpose()
}

fn read(row: &PgRow) -> Result<Entry, sqlx::Error> {
    let time = |column| row.try_get::<Option<Timestamp>, _>(column);
    let reason: Option<&str> = row.try_get("reason")?;
    Ok(Entry {
        id: RecordId::new(row.try_get("id")?),
        state: State::from_word(row.try_get("state")?).ok_or_else(not_ours)?,
        provider: row.try_get("provider")?,
        endpoint: row.try_get("endpoint")?,
        tenant: row.try_get("tenant")?,
        delivery_id: row.try_get("delivery_id")?,
        event_type: row.try_get("event_type")?,
        received_at: row.try_get::<Timestamp, _>("received_at")?.to_jiff(),
        attempts: row.try_get::<i32, _>("attempts")?.unsigned_abs(),
        due_at: time("due_at")?.map(Timestamp::to_jiff),
        held_up_by: row.try_get::<Option<i64>, _>("held_up_by")?.map(RecordId::new),
        finished_at: time("finished_at")?.map(Timestamp::to_jiff),
        reason: reason.and_then(DeadReason::from_word),
        error: row.try_get("error")?,
    })
}

pub(crate) async fn attempts(
    store: &PostgresStore,
    id: RecordId,
) -> Result<Vec<Attempt>, sqlx::Error> {
    const ATTEMPTS: &str = "
        SELECT number, began_at, ended_at, outcome, error FROM webhook_attempts
        WHERE delivery = $1 ORDER BY fence";
    let rows: Vec<(i32, Timestamp, Timestamp, String, String)> =
        sqlx::query_as(ATTEMPTS).bind(id.get()).fetch_all(store.pool()).await?;
    let read = |(number, began, ended, outcome, error): (i32, Timestamp, Timestamp, _, _)| {
        let (began_at, ended_at) = (began.to_jiff(), ended.to_jiff());
        Attempt { number: number.unsigned_abs(), began_at, ended_at, outcome, error }
    };
    Ok(rows.into_iter().map(read).collect())
}

pub(crate) async fn content(
    store: &PostgresStore,
    id: RecordId,
) -> Result<Option<StoredDelivery>, sqlx::Error> {
    const CONTENT: &str = "
        SELECT endpoint, tenant, received_at, headers, body, secret_index
        FROM webhook_deliveries JOIN webhook_contents ON delivery = id WHERE id = $1";
    let content: Option<Content> =
        sqlx::query_as(CONTENT).bind(id.get()).fetch_optional(store.pool()).await?;
    content.map(|content| content.read().ok_or_else(not_ours)).transpose()
}
