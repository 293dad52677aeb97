//! What a durable inbox costs beside its floors: `scripts/bench durable` runs it.
//!
//! Each line is a rate in deliveries a second, its floor in the same run, and the ratio of the two.
//! `durable [SECTION …]` measures some of them: receive, work, keys, both, backlog, sqlite.

mod backlog;
mod floor;
mod receive;
mod work;

use std::{env, future::Future, time::Instant};

use sqlx::PgPool;
use webhook_postgres::PostgresStore;
use webhook_sqlite::SqliteStore;
use webhook_stores_tests::postgres::Postgres;
use webhook_tower::{Delivery, HandlerError, SnapTrade, snaptrade, webhooks};

/// A database of the benchmark.
pub(crate) struct Bench {
    pub(crate) pool: PgPool,
    pub(crate) store: PostgresStore,
    server: Postgres,
}

impl Bench {
    pub(crate) async fn new() -> Self {
        let server = Postgres::start();
        let options = sqlx::postgres::PgPoolOptions::new().max_connections(150);
        let pool = options.connect(server.url()).await.unwrap();
        let store = PostgresStore::connect(server.url()).await.unwrap();
        store.migrate().await.unwrap();
        sqlx::raw_sql("CREATE TABLE effects (delivery TEXT NOT NULL)")
            .execute(&pool)
            .await
            .unwrap();
        Self { pool, store, server }
    }

    pub(crate) fn url(&self) -> String {
        self.server.url().to_owned()
    }
}

/// Handlers that do nothing, or leave an effect in one transaction with the record.
pub(crate) struct App {
    pub(crate) effects: Option<PostgresStore>,
}

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "two are enough"))]
impl App {
    #[on(snaptrade::ConnectionBroken)]
    async fn broken(
        &self,
        _: snaptrade::ConnectionBroken,
        delivery: &Delivery,
    ) -> Result<(), HandlerError> {
        let Some(store) = &self.effects else { return Ok(()) };
        let mut transaction = store.transaction(delivery).await?;
        sqlx::query("INSERT INTO effects (delivery) VALUES ($1)")
            .bind(delivery.id())
            .execute(&mut *transaction)
            .await?;
        Ok(transaction.commit().await?)
    }

    #[on(snaptrade::AccountRemoved, serial_by = "account_id")]
    async fn removed(&self, _: snaptrade::AccountRemoved) {}
}

/// How many a second it does, of so many.
pub(crate) async fn rate(number: usize, work: impl Future<Output = ()>) -> f64 {
    let since = Instant::now();
    work.await;
    number as f64 / since.elapsed().as_secs_f64()
}

pub(crate) fn line(what: &str, rate: f64, floor: f64) {
    println!("| {what} | {rate:.0} | {floor:.0} | {:.2} |", rate / floor);
}

/// A SQLite file.
pub(crate) async fn sqlite() -> (SqliteStore, tempfile::TempDir) {
    let folder = tempfile::tempdir_in(env::current_dir().unwrap()).unwrap();
    let store = SqliteStore::open(folder.path().join("webhooks.db")).await.unwrap();
    store.migrate().await.unwrap();
    (store, folder)
}

#[tokio::main]
async fn main() {
    let sections: Vec<_> = env::args().skip(1).collect();
    let is_asked = |name: &str| sections.is_empty() || sections.iter().any(|asked| asked == name);
    println!("| what | a second | floor | ratio |\n|---|---:|---:|---:|");
    if is_asked("receive") {
        receive::on_postgres(&[1, 32, 128]).await;
    }
    if is_asked("work") {
        work::empty_handlers().await;
        work::with_effects().await;
        work::two_workers().await;
    }
    if is_asked("keys") {
        work::keys().await;
    }
    if is_asked("both") {
        work::while_receiving().await;
    }
    if is_asked("sqlite") {
        receive::on_sqlite().await;
        work::on_sqlite().await;
    }
    if is_asked("backlog") {
        backlog::run().await;
    }
}

pub(crate) type Provider = SnapTrade;
