//! Door: how a delivery gets its row.

use std::time::Duration;

use jiff::Timestamp;
use sqlx::SqliteConnection;
use webhook_tower::record::{
    Arrival, DeliveryKey, Digest, Fence, Found, Record, Serial, headers_to_text,
};

use crate::store::{SqliteStore, in_time, next_fence, not_ours, pass_on, time};

pub(crate) async fn insert(
    store: &SqliteStore,
    arrivals: &[Arrival],
) -> Result<Vec<bool>, sqlx::Error> {
    let mut write = store.write().await?;
    let (now, mut added) = (Timestamp::now(), Vec::with_capacity(arrivals.len()));
    for arrival in arrivals {
        added.push(insert_one(&mut write.transaction, arrival, now).await?);
    }
    write.commit().await?;
    Ok(added)
}

async fn insert_one(
    connection: &mut SqliteConnection,
    arrival: &Arrival,
    now: Timestamp,
) -> Result<bool, sqlx::Error> {
    const DELIVERY: &str = "
        INSERT INTO webhook_deliveries (
            key, digest, state, stored, due_at, keep_until, serial, received_at, provider, endpoint,
            tenant, delivery_id, event_type
        )
        VALUES (?, ?, 'waiting', TRUE, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (key) DO NOTHING
        RETURNING id";
    const CONTENT: &str = "
        INSERT INTO webhook_contents (delivery, headers, body, secret_index) VALUES (?, ?, ?, ?)";
    let Arrival { key, digest, event_type, serial, stored, repeatable } = arrival;
    let serial = serial.map(Serial::get);
    let id: Option<i64> = sqlx::query_scalar(DELIVERY)
        .bind(&key.hash()[..])
        .bind(&digest.as_bytes()[..])
        .bind(serial.is_none().then_some(now.as_microsecond()))
        .bind(repeatable.map_or(i64::MAX, |repeatable| in_time(now, repeatable)))
        .bind(serial)
        .bind(stored.received_at.as_microsecond())
        .bind(key.provider())
        .bind(key.endpoint())
        .bind(key.tenant())
        .bind(key.shown_id())
        .bind(event_type)
        .fetch_optional(&mut *connection)
        .await?;
    let Some(id) = id else { return Ok(false) };
    sqlx::query(CONTENT)
        .bind(id)
        .bind(headers_to_text(&stored.headers))
        .bind(&stored.raw_body[..])
        .bind(i64::try_from(stored.secret_index).unwrap_or(i64::MAX))
        .execute(&mut *connection)
        .await?;
    pass_on(connection, serial, now).await?;
    Ok(true)
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
    let (now, fence) = (Timestamp::now(), next_fence(&mut write.transaction).await?);
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
