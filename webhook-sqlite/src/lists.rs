//! Lists: deliveries for people, in pages, through indexes.

use sqlx::{AssertSqlSafe, Row as _, sqlite::SqliteRow};
use webhook_tower::{
    StoredDelivery, jiff,
    record::{Attempt, DeadReason, Entry, Filter, Listed, RecordId, State},
};

use crate::{
    leases,
    store::{SqliteStore, not_ours, time},
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
    (?3 IS NULL OR provider = ?3) AND (?4 IS NULL OR endpoint = ?4)
    AND (?5 IS NULL OR event_type = ?5) AND (?6 IS NULL OR received_at >= ?6)
    AND (?7 IS NULL OR received_at < ?7)
    AND (?8 IS NULL OR tenant = ?8)";

pub(crate) async fn list(
    store: &SqliteStore,
    listed: Listed,
    filter: &Filter,
    after: Option<RecordId>,
    limit: u32,
) -> Result<Vec<Entry>, sqlx::Error> {
    // Each state is a part of an index, in which its deliveries stand in order.
    let of_a_state = |state: &State| {
        let state = state.as_str();
        format!(
            "SELECT * FROM ({ENTRY} AND state = '{state}' AND id > ?1 AND {FITS} ORDER BY id LIMIT ?2)"
        )
    };
    let states: Vec<_> = listed.states().iter().map(of_a_state).collect();
    let statement = format!("{} ORDER BY id LIMIT ?2", states.join(" UNION ALL "));
    let rows = sqlx::query(AssertSqlSafe(statement))
        .bind(after.map_or(i64::MIN, RecordId::get))
        .bind(limit)
        .bind(&filter.provider)
        .bind(&filter.endpoint)
        .bind(&filter.event_type)
        .bind(filter.received_from.map(jiff::Timestamp::as_microsecond))
        .bind(filter.received_before.map(jiff::Timestamp::as_microsecond))
        .bind(&filter.tenant)
        .fetch_all(store.pool())
        .await?;
    rows.iter().map(read).collect()
}

pub(crate) async fn entry(store: &SqliteStore, id: RecordId) -> Result<Option<Entry>, sqlx::Error> {
    let statement = AssertSqlSafe(format!("{ENTRY} AND id = ?"));
    let row = sqlx::query(statement).bind(id.get()).fetch_optional(store.pool()).await?;
    row.as_ref().map(read).transpose()
}

fn read(row: &SqliteRow) -> Result<Entry, sqlx::Error> {
    let at = |column| row.try_get::<Option<i64>, _>(column)?.map(time).transpose();
    let reason: Option<&str> = row.try_get("reason")?;
    Ok(Entry {
        id: RecordId::new(row.try_get("id")?),
        state: State::from_word(row.try_get("state")?).ok_or_else(not_ours)?,
        provider: row.try_get("provider")?,
        endpoint: row.try_get("endpoint")?,
        tenant: row.try_get("tenant")?,
        delivery_id: row.try_get("delivery_id")?,
        event_type: row.try_get("event_type")?,
        received_at: time(row.try_get("received_at")?)?,
        attempts: row.try_get("attempts")?,
        due_at: at("due_at")?,
        held_up_by: row.try_get::<Option<i64>, _>("held_up_by")?.map(RecordId::new),
        finished_at: at("finished_at")?,
        reason: reason.and_then(DeadReason::from_word),
        error: row.try_get("error")?,
    })
}

pub(crate) async fn attempts(
    store: &SqliteStore,
    id: RecordId,
) -> Result<Vec<Attempt>, sqlx::Error> {
    const ATTEMPTS: &str = "
        SELECT number, began_at, ended_at, outcome, error FROM webhook_attempts
        WHERE delivery = ? ORDER BY fence";
    let rows: Vec<(u32, i64, i64, String, String)> =
        sqlx::query_as(ATTEMPTS).bind(id.get()).fetch_all(store.pool()).await?;
    let read = |(number, began, ended, outcome, error)| {
        Ok(Attempt { number, began_at: time(began)?, ended_at: time(ended)?, outcome, error })
    };
    rows.into_iter().map(read).collect()
}

pub(crate) async fn content(
    store: &SqliteStore,
    id: RecordId,
) -> Result<Option<StoredDelivery>, sqlx::Error> {
    leases::content(&mut *store.pool().acquire().await?, id.get()).await
}
