//! Door: how a delivery gets its row.

use std::{collections::HashMap, time::Duration};

use jiff::Timestamp;
use sqlx::{QueryBuilder, SqliteConnection};
use webhook_tower::record::{
    Arrival, DeliveryKey, Digest, Fence, Found, Record, Serial, headers_to_text,
};

use crate::store::{SqliteStore, in_time, next_fence, not_ours, pass_on, time};

/// How many rows one statement adds at most: SQLite has 32,766 parameters for it, and a row takes 11 of them.
const ROWS: usize = 1_000;

pub(crate) async fn insert(
    store: &SqliteStore,
    arrivals: &[Arrival],
) -> Result<Vec<bool>, sqlx::Error> {
    if arrivals.is_empty() {
        return Ok(Vec::new());
    }
    let (mut added, now) = (Vec::with_capacity(arrivals.len()), Timestamp::now());
    let mut write = store.write().await?;
    for arrivals in arrivals.chunks(ROWS) {
        added.extend(insert_some(&mut write.transaction, arrivals, now).await?);
    }
    write.commit().await?;
    Ok(added)
}

/// Adds them as a part of a transaction.
async fn insert_some(
    connection: &mut SqliteConnection,
    arrivals: &[Arrival],
    now: Timestamp,
) -> Result<Vec<bool>, sqlx::Error> {
    const DELIVERIES: &str = "
        INSERT INTO webhook_deliveries (
            key, digest, state, stored, due_at, keep_until, serial, received_at, provider, endpoint,
            tenant, delivery_id, event_type
        ) ";
    const CONTENTS: &str = "INSERT INTO webhook_contents (delivery, headers, body, secret_index) ";
    let mut deliveries = QueryBuilder::new(DELIVERIES);
    deliveries.push_values(arrivals, |mut row, arrival| {
        let Arrival { key, digest, event_type, serial, stored, repeatable } = arrival;
        row.push_bind(&key.hash()[..]).push_bind(&digest.as_bytes()[..]).push("'waiting', TRUE");
        row.push_bind(serial.is_none().then_some(now.as_microsecond()));
        row.push_bind(repeatable.map_or(i64::MAX, |repeatable| in_time(now, repeatable)));
        row.push_bind(serial.map(Serial::get)).push_bind(stored.received_at.as_microsecond());
        row.push_bind(key.provider()).push_bind(key.endpoint()).push_bind(key.tenant());
        row.push_bind(key.shown_id()).push_bind(event_type);
    });
    deliveries.push(" ON CONFLICT (key) DO NOTHING RETURNING key, id");
    let ids: Vec<(Vec<u8>, i64)> =
        deliveries.build_query_as().persistent(false).fetch_all(&mut *connection).await?;
    let mut ids: HashMap<_, _> = ids.into_iter().collect();
    // Of two with one key, the first was added.
    let added: Vec<_> =
        arrivals.iter().map(|arrival| ids.remove(&arrival.key.hash()[..])).collect();
    let new: Vec<_> =
        added.iter().zip(arrivals).filter_map(|(id, arrival)| Some(((*id)?, arrival))).collect();
    if !new.is_empty() {
        let mut contents = QueryBuilder::new(CONTENTS);
        contents.push_values(&new, |mut row, (id, Arrival { stored, .. })| {
            row.push_bind(id).push_bind(headers_to_text(&stored.headers));
            row.push_bind(&stored.raw_body[..]);
            row.push_bind(i64::try_from(stored.secret_index).unwrap_or(i64::MAX));
        });
        contents.build().persistent(false).execute(&mut *connection).await?;
    }
    let serials = new.iter().filter_map(|(_, arrival)| Some(arrival.serial?.get()));
    pass_on(connection, serials, now).await?;
    Ok(added.iter().map(Option::is_some).collect())
}

pub(crate) async fn hold(
    store: &SqliteStore,
    key: &DeliveryKey,
    digest: &Digest,
    lease: Duration,
) -> Result<Option<Fence>, sqlx::Error> {
    const HOLD: &str = "
        INSERT INTO webhook_deliveries (
            key, digest, state, stored, fence, attempts, keep_until, received_at, provider, endpoint,
            tenant, delivery_id
        )
        VALUES (?, ?, 'running', FALSE, ?, 1, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (key) DO NOTHING
        RETURNING fence";
    let mut write = store.write().await?;
    let (now, fence) = (Timestamp::now(), next_fence(&mut write.transaction, 1).await?);
    let fence: Option<i64> = sqlx::query_scalar(HOLD)
        .bind(&key.hash()[..])
        .bind(&digest.as_bytes()[..])
        .bind(fence)
        .bind(in_time(now, lease))
        .bind(now.as_microsecond())
        .bind(key.provider())
        .bind(key.endpoint())
        .bind(key.tenant())
        .bind(key.shown_id())
        .fetch_optional(&mut *write.transaction)
        .await?;
    if fence.is_some() {
        write.commit().await?;
    }
    Ok(fence.map(Fence::new))
}

pub(crate) async fn find(
    store: &SqliteStore,
    keys: &[&DeliveryKey],
) -> Result<Vec<Found>, sqlx::Error> {
    const FIND: &str = "
        SELECT fence, digest, state = 'done', stored, keep_until FROM webhook_deliveries WHERE key = ?";
    type Row = (i64, Vec<u8>, bool, bool, i64);
    let (mut connection, mut found) =
        (store.pool().acquire().await?, Vec::with_capacity(keys.len()));
    for key in keys {
        let hash = &key.hash()[..];
        let row: Option<Row> =
            sqlx::query_as(FIND).bind(hash).fetch_optional(&mut *connection).await?;
        let read = |(fence, digest, done, stored, until): Row| {
            let digest = Digest::from_bytes(digest.try_into().map_err(|_| not_ours())?);
            // That of a stored record may be the end of all times.
            let until = if stored { Timestamp::MAX } else { time(until)? };
            Ok::<_, sqlx::Error>(Record { fence: Fence::new(fence), digest, done, stored, until })
        };
        found.push(Found { record: row.map(read).transpose()?, now: Timestamp::now() });
    }
    Ok(found)
}

pub(crate) async fn forget(
    store: &SqliteStore,
    key: &DeliveryKey,
    fence: Fence,
) -> Result<(), sqlx::Error> {
    const FORGET: &str = "
        DELETE FROM webhook_deliveries WHERE key = ? AND fence = ? AND NOT stored AND keep_until <= ?";
    let mut write = store.write().await?;
    sqlx::query(FORGET)
        .bind(&key.hash()[..])
        .bind(fence.get())
        .bind(Timestamp::now().as_microsecond())
        .execute(&mut *write.transaction)
        .await?;
    write.commit().await
}
