//! A proxy in front of PostgreSQL: in one mode it is refused, in the other nobody notices it.

use std::{error::Error as _, sync::Arc, time::Duration};

use tokio::time::sleep;
use webhook_postgres::{
    PostgresStore,
    sqlx::{PgPool, postgres::PgPoolOptions},
};
use webhook_stores_tests::{pgbouncer::PgBouncer, postgres::Postgres};
use webhook_tower::{
    SnapTrade, WebhookService,
    record::StoreError,
    testing::{deliver, endpoint},
};

use super::app::{App, broken};

async fn pool(address: &str) -> PgPool {
    PgPoolOptions::new().acquire_timeout(Duration::from_secs(2)).connect(address).await.unwrap()
}

fn cause(error: &StoreError) -> String {
    error.source().map_or(String::new(), ToString::to_string)
}

/// No table is made, no delivery is taken, and no handler runs that could not be completed.
#[tokio::test(flavor = "multi_thread")]
async fn connections_that_are_shared_are_refused() {
    let postgres = Postgres::start();
    let proxy = PgBouncer::start(&postgres, "transaction");
    let behind = PostgresStore::new(pool(&proxy.url()).await);
    let error = behind.migrate().await.unwrap_err();
    assert!(cause(&error).contains("pool_mode = session"), "{error:?}");

    // The tables are there, and something waits.
    let app = App::on(pool(postgres.url()).await).await;
    assert!(app.receive("waits").await.is_stored());
    let through = App::with_tables(behind.clone());
    let _worker = through.work();
    assert_eq!(through.receive("new").await.status(), 503);
    let inline = WebhookService::<SnapTrade>::builder(endpoint(), Arc::clone(&through));
    let inline = inline.idempotency_store(behind).build().unwrap();
    assert_eq!(deliver(&inline, &broken("inline")).await.status(), 503);
    sleep(Duration::from_secs(3)).await;
    assert!(through.runs().is_empty(), "{:?}", through.runs());
    let _worker = app.work();
    app.settled().await;
    assert_eq!(app.runs_of("waits"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_of_ones_own_work_through_a_proxy() {
    let postgres = Postgres::start();
    let proxy = PgBouncer::start(&postgres, "session");
    let app = App::on(pool(&proxy.url()).await).await;
    let _worker = app.work();
    for number in 0..20 {
        assert!(app.receive(&number.to_string()).await.is_stored());
    }
    app.settled().await;
    assert_eq!(app.runs().len(), 20);
}
