//! Session: whether the connections are sessions, and what is wrong where they are not.

use std::{error::Error as StdError, fmt};

use sqlx::{Connection as _, PgConnection, PgPool, Row as _, error::DatabaseError};
use webhook_tower::record::StoreError;

/// What PostgreSQL answers through a proxy that shares connections: `invalid_sql_statement_name`,
/// `duplicate_prepared_statement`.
const SHARED: [&str; 2] = ["26000", "42P05"];

/// Refuses a database whose connections are not sessions.
///
/// While one connection is in a transaction, another one asks who serves it; after the transaction it
/// asks again. A proxy in transaction mode gives it the server process that was set free last.
pub(crate) async fn check(pool: &PgPool) -> Result<(), sqlx::Error> {
    let options = pool.connect_options();
    let mut one = PgConnection::connect_with(&options).await?;
    let mut other = PgConnection::connect_with(&options).await?;
    sqlx::raw_sql("BEGIN").execute(&mut one).await?;
    process(&mut one).await?;
    let before = process(&mut other).await?;
    sqlx::raw_sql("COMMIT").execute(&mut one).await?;
    sqlx::raw_sql("BEGIN").execute(&mut other).await?;
    let after = process(&mut other).await?;
    sqlx::raw_sql("COMMIT").execute(&mut other).await?;
    one.close().await?;
    other.close().await?;
    if before == after { Ok(()) } else { Err(sqlx::Error::Configuration(SharedConnections.into())) }
}

/// The server process behind a connection. It prepares nothing.
async fn process(connection: &mut PgConnection) -> Result<String, sqlx::Error> {
    let row = sqlx::raw_sql("SELECT pg_backend_pid()::TEXT").fetch_one(connection).await?;
    row.try_get(0)
}

/// Names the cause where the database's own words don't.
pub(crate) fn explain(error: sqlx::Error) -> StoreError {
    let code = error.as_database_error().and_then(DatabaseError::code);
    let is_refused =
        matches!(&error, sqlx::Error::Configuration(cause) if cause.is::<SharedConnections>());
    if is_refused || code.is_some_and(|code| SHARED.contains(&&*code)) {
        return StoreError::new(SharedConnections);
    }
    if let sqlx::Error::PoolTimedOut = error {
        return StoreError::new(NoConnection);
    }
    StoreError::new(error)
}

/// There is a proxy in front of the database.
#[derive(Debug)]
struct SharedConnections;

impl fmt::Display for SharedConnections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a proxy shares connections between transactions, such as pgbouncer with \
             `pool_mode = transaction`; the store prepares statements and listens, so connect to \
             PostgreSQL itself, or through a pool with `pool_mode = session`",
        )
    }
}

impl StdError for SharedConnections {}

/// The pool gave no connection in time.
#[derive(Debug)]
struct NoConnection;

impl fmt::Display for NoConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "no connection within the pool's `acquire_timeout`: the database does not answer, or \
             handlers hold all connections of the pool",
        )
    }
}

impl StdError for NoConnection {}
