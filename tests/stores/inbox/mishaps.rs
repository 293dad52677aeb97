//! What can go wrong around an inbox: an outage under a slow handler, a lost job, a row that cannot be
//! read, a database that is set up otherwise.

use std::time::Duration;

use tokio::time::{Instant, sleep};
use webhook_postgres::{
    DeadReason, Filter, Inbox,
    sqlx::{
        self, AssertSqlSafe, Executor as _, PgPool,
        postgres::{PgConnectOptions, PgPoolOptions},
    },
};
use webhook_stores_tests::postgres::Postgres;
use webhook_tower::{
    SnapTrade, snaptrade,
    testing::{deliver, endpoint, sample},
};

use super::app::{Act, App, Working};

const MOMENT: Duration = Duration::from_millis(100);

async fn began(app: &App, id: &str) {
    while app.runs_of(id) == 0 {
        sleep(Duration::from_millis(10)).await;
    }
}

async fn execute(app: &App, statement: &str) {
    let statement = AssertSqlSafe(statement.replace("{queue}", &app.queue));
    sqlx::raw_sql(statement).execute(app.inbox.pool()).await.unwrap();
}

/// The queue ends with its last handler, and what comes meanwhile must not wait for that.
#[tokio::test(flavor = "multi_thread")]
async fn a_slow_handler_holds_nobody_up_after_an_outage() {
    if std::env::var_os("DATABASE_URL").is_some() {
        return; // Somebody else's server is not ours to kill.
    }
    let postgres = Postgres::start();
    let app = App::on(postgres.pool().await, "webhook_queue").await;
    app.will("slow", [Act::SucceedAfter(Duration::from_secs(15))]);
    let worker = app.worker().handler_timeout(Duration::from_secs(20));
    let _worker = Working::of(worker);
    app.receive("slow").await;
    began(&app, "slow").await;
    postgres.kill();
    sleep(Duration::from_secs(3)).await;
    postgres.start_again();
    let since = Instant::now();
    while app.receive("next").await.status() == 503 {}
    began(&app, "next").await;
    assert!(since.elapsed() < Duration::from_secs(5), "{:?}", since.elapsed());
    app.settled().await;
    assert_eq!((app.runs_of("slow"), app.runs_of("next")), (1, 1));
}

/// Killed between the commit of the effect and the note of it, in the last attempt.
#[tokio::test(flavor = "multi_thread")]
async fn a_last_attempt_that_had_its_effect_is_done() {
    let app = App::new().await;
    app.will("1", [Act::Effect, Act::Effect]);
    app.receive("1").await;
    {
        let _worker = Working::of(app.worker().max_attempts(1));
        app.settled().await;
    }
    execute(&app, "UPDATE webhook_inbox SET state = 'waiting', finished_at = NULL").await;
    let _worker = Working::of(app.worker().max_attempts(1));
    app.settled().await;
    let health = app.inbox.health().await.unwrap();
    assert_eq!((health.done, health.dead), (1, 0));
    assert_eq!((app.runs_of("1"), app.effects_of("1").await), (1, 1));
}

/// A queue that was emptied: every delivery gets its job back, and a lane one at a time.
#[tokio::test(flavor = "multi_thread")]
async fn a_delivery_that_lost_its_job_gets_another() {
    let app = App::new().await;
    let service = app.inbox.service(endpoint::<SnapTrade>());
    for id in ["a", "b", "c"] {
        app.will(id, [Act::SucceedAfter(MOMENT)]);
        let removed = sample::<snaptrade::AccountRemoved>().with("webhookId", id);
        assert!(deliver(&service, &removed).await.is_stored());
    }
    app.receive("d").await;
    execute(&app, "UPDATE webhook_inbox SET routed = TRUE, lane = sha256('x') WHERE id < 4").await;
    execute(&app, "DELETE FROM {queue}._private_jobs").await;
    let _worker = app.work();
    app.settled().await;
    let keyed: Vec<_> =
        app.runs().iter().filter(|run| run.id != "d").map(|run| run.id.clone()).collect();
    assert_eq!(keyed, ["a", "b", "c"]);
    assert_eq!(app.runs_of("d"), 1);
}

/// It ends as a dead letter, and holds up nobody who has a serial key.
#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_cannot_be_read_becomes_a_dead_letter() {
    let app = App::new().await;
    app.receive("poison").await;
    execute(&app, r#"UPDATE webhook_inbox SET headers = '{"signature": "a\u0001"}'"#).await;
    let service = app.inbox.service(endpoint::<SnapTrade>());
    let removed = sample::<snaptrade::AccountRemoved>().with("webhookId", "keyed");
    assert!(deliver(&service, &removed).await.is_stored());
    let _worker = app.work();
    app.settled().await;
    let letters = app.inbox.dead_letters(&Filter::new(), None).await.unwrap();
    assert_eq!((letters.len(), letters[0].reason), (1, DeadReason::Unreadable));
    assert_eq!((app.runs_of("poison"), app.runs_of("keyed")), (0, 1));
}

/// One queue for two inboxes would run the deliveries of one in the other.
#[tokio::test(flavor = "multi_thread")]
async fn refuses_the_queue_of_another_inbox() {
    let (_server, schema, one) = Postgres::shared().await;
    let (_server, _, two) = Postgres::shared().await;
    let queue = format!("{schema}_queue");
    let one = Inbox::new(one).with_queue_schema(&queue);
    one.migrate().await.unwrap();
    one.migrate().await.unwrap();
    let refused = Inbox::new(two.clone()).with_queue_schema(&queue).migrate().await.unwrap_err();
    let why = std::error::Error::source(&refused).unwrap().to_string();
    assert!(why.contains(&format!("in the schema {schema}; name another")), "{why}");
    Inbox::new(two).with_queue_schema(&format!("{queue}_two")).migrate().await.unwrap();
}

async fn with_options(pool: &PgPool, options: PgPoolOptions) -> PgPool {
    options.connect_with((*pool.connect_options()).clone()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn migrates_with_a_single_connection() {
    let (_server, schema, pool) = Postgres::shared().await;
    let pool = with_options(&pool, PgPoolOptions::new().max_connections(1)).await;
    Inbox::new(pool).with_queue_schema(&format!("{schema}_queue")).migrate().await.unwrap();
}

/// What the application does with each of its connections is done with the worker's as well.
#[tokio::test(flavor = "multi_thread")]
async fn a_worker_connects_as_the_application_does() {
    let (_server, schema, pool) = Postgres::shared().await;
    let options: PgConnectOptions = (*pool.connect_options()).clone();
    let set = format!("SET search_path = {schema}");
    let pool = PgPoolOptions::new()
        .after_connect(move |connection, _| {
            let set = AssertSqlSafe(set.clone());
            Box::pin(async move { connection.execute(set).await.map(drop) })
        })
        .connect_with(options.options([("search_path", "nowhere")]))
        .await
        .unwrap();
    let app = App::on(pool, &format!("{schema}_queue")).await;
    let _worker = app.work();
    app.receive("1").await;
    app.settled().await;
    assert_eq!(app.runs_of("1"), 1);
}

/// Under another isolation the queue's own functions would not see what they wait for.
#[tokio::test(flavor = "multi_thread")]
async fn refuses_another_isolation_and_a_worker_does_not_depend_on_it() {
    let (server, schema, pool) = Postgres::shared().await;
    let queue = format!("{schema}_queue");
    let app = App::on(pool.clone(), &queue).await;
    app.receive("1").await;
    let options: PgConnectOptions = (*pool.connect_options()).clone();
    let options = options.options([("default_transaction_isolation", "repeatable read")]);
    let strict = Inbox::new(PgPool::connect_with(options).await.unwrap()).with_queue_schema(&queue);
    let refused = strict.migrate().await.unwrap_err();
    let why = std::error::Error::source(&refused).unwrap().to_string();
    assert!(why.contains("`repeatable read`"), "{why}");
    let worker = strict.worker(app.clone()).provider::<SnapTrade>();
    let _worker = Working::of(worker);
    app.settled().await;
    assert_eq!(app.runs_of("1"), 1);
    drop(server);
}
