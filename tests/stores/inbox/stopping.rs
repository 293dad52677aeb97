//! A worker that is told to stop, or that is cut off.

use std::{num::NonZeroUsize, time::Duration};

use tokio::{
    sync::oneshot,
    time::{Instant, sleep},
};
use webhook_postgres::sqlx;

use super::app::{Act, App, Working};

const MOMENT: Duration = Duration::from_millis(300);

async fn began(app: &App, id: &str) {
    while app.runs_of(id) == 0 {
        sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn finishes_what_runs_and_starts_nothing_new() {
    let app = App::new().await;
    app.will("1", [Act::SucceedAfter(MOMENT)]);
    app.receive("1").await;
    let (stop, stopped) = oneshot::channel::<()>();
    let worker = tokio::spawn(app.worker().run_until(async { drop(stopped.await) }));
    began(&app, "1").await;
    drop(stop);
    sleep(MOMENT / 3).await;
    app.receive("2").await;
    worker.await.unwrap();
    assert!(app.runs()[0].finished);
    assert_eq!(app.runs_of("2"), 0);
    let health = app.inbox.health().await.unwrap();
    assert_eq!((health.done, health.waiting), (1, 1));
    let _next = app.work();
    app.settled().await;
    assert_eq!((app.runs_of("1"), app.runs_of("2")), (1, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn cuts_off_what_takes_longer_than_the_grace_and_another_runs_it() {
    let app = App::new().await;
    app.will("1", [Act::Hang, Act::Effect]);
    app.receive("1").await;
    let (stop, stopped) = oneshot::channel::<()>();
    let worker = app.worker().handler_timeout(Duration::from_secs(3)).grace(MOMENT);
    let worker = tokio::spawn(worker.run_until(async { drop(stopped.await) }));
    began(&app, "1").await;
    let since = Instant::now();
    drop(stop);
    worker.await.unwrap();
    assert!(since.elapsed() < Duration::from_secs(2), "{:?}", since.elapsed());
    let _next = app.work();
    app.settled().await;
    assert_eq!((app.runs_of("1"), app.effects_of("1").await), (2, 1));
}

/// A worker that is there before its database, and after it.
#[tokio::test(flavor = "multi_thread")]
async fn waits_for_its_database() {
    if std::env::var_os("DATABASE_URL").is_some() {
        return; // Somebody else's server is not ours to kill.
    }
    let postgres = webhook_stores_tests::postgres::Postgres::start();
    let app = App::on(postgres.pool().await, "webhook_queue").await;
    let _worker = app.work();
    app.receive("1").await;
    app.settled().await;
    for id in ["2", "3"] {
        postgres.kill();
        sleep(MOMENT * 3).await;
        postgres.start_again();
        let since = Instant::now();
        while app.receive(id).await.status() == 503 {}
        began(&app, id).await;
        assert!(since.elapsed() < Duration::from_secs(5), "{:?}", since.elapsed());
        println!("back after {:?}", since.elapsed());
    }
    app.settled().await;
}

/// A delivery that kills whoever touches it must not go round for ever.
#[tokio::test(flavor = "multi_thread")]
async fn an_attempt_that_was_cut_off_counts() {
    let app = App::new().await;
    app.receive("1").await;
    sqlx::query("UPDATE webhook_inbox SET attempts = 25").execute(app.inbox.pool()).await.unwrap();
    let _worker = Working::of(app.worker());
    app.settled().await;
    let letters = app.inbox.dead_letters(&webhook_postgres::Filter::new(), None).await.unwrap();
    assert_eq!(letters[0].reason, webhook_postgres::DeadReason::Exhausted);
    assert_eq!(app.runs_of("1"), 0);
}

/// A worker that was silent for too long, and is not dead: what it does with its job must not cost
/// the delivery.
#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_is_taken_for_dead_loses_nothing() {
    let app = App::new().await;
    app.will("1", [Act::FailAfter(MOMENT), Act::Effect]);
    app.receive("1").await;
    let _worker = Working::of(app.worker().concurrency(NonZeroUsize::MIN));
    began(&app, "1").await;
    let recover = "
        SELECT {queue}.recover_dead_worker_jobs(array_agg(locked_by)) FROM {queue}._private_jobs";
    let recover = sqlx::AssertSqlSafe(recover.replace("{queue}", &app.queue));
    let recovered: i32 = sqlx::query_scalar(recover).fetch_one(app.inbox.pool()).await.unwrap();
    assert_eq!((recovered, app.runs()[0].finished), (1, false));
    app.settled().await;
    assert_eq!((app.runs_of("1"), app.effects_of("1").await), (2, 1));
}
