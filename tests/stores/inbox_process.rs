//! One of several processes on one inbox.
//!
//! `inbox receive <database>` prints the port that it listens on.
//! `inbox work <database> <Apart|Together>` runs the deliveries, and prints 0: it listens nowhere.
//! On SIGTERM they finish what has begun, and end.

use std::{num::NonZeroUsize, time::Duration};

use axum::Router;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};
use webhook_inbox::Inbox;
use webhook_postgres::{PostgresStore, sqlx::PgPool};
use webhook_sqlite::SqliteStore;
use webhook_stores_tests::{
    effects::{Database, Effects},
    load::CONCURRENCY,
};
use webhook_tower::{SnapTrade, record::RecordStore, testing::endpoint};

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The tables are made by who starts the processes: they may start while the database is away.
#[tokio::main]
async fn main() -> Result<(), BoxError> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["receive", place] if place.starts_with("postgres:") => {
            receive(PostgresStore::new(PgPool::connect(place).await?)).await
        }
        ["receive", place] => receive(SqliteStore::open(place).await?).await,
        ["work", place, mode] => {
            let database = Database::open(place).await?;
            let effects = Effects::new(database.clone(), mode.parse()?);
            match database {
                Database::Postgres(store) => work(store, effects).await,
                Database::Sqlite(store) => work(store, effects).await,
            }
        }
        _ => Err("usage: inbox receive <database> | inbox work <database> <Apart|Together>".into()),
    }
}

async fn terminated() {
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => drop(terminate.recv().await),
        Err(error) => eprintln!("no SIGTERM: {error}"),
    }
}

async fn receive(store: impl RecordStore) -> Result<(), BoxError> {
    let service = Inbox::new(store).door::<Effects>().service(endpoint::<SnapTrade>());
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    println!("{}", listener.local_addr()?.port());
    let app = Router::new().route_service("/", service.clone());
    axum::serve(listener, app).with_graceful_shutdown(terminated()).await?;
    service.drain().await;
    Ok(())
}

async fn work(store: impl RecordStore, effects: Effects) -> Result<(), BoxError> {
    let inbox = Inbox::new(store);
    let worker = inbox.worker(effects).provider::<SnapTrade>();
    let worker = worker
        .concurrency(NonZeroUsize::new(CONCURRENCY).unwrap_or(NonZeroUsize::MIN))
        .handler_timeout(Duration::from_secs(1))
        .lease(Duration::from_secs(3));
    println!("0");
    worker.run_until(terminated()).await;
    Ok(())
}
