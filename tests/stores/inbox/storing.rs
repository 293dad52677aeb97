//! What is stored, and what is answered.

use std::time::Duration;

use webhook_postgres::{Inbox, sqlx};
use webhook_stores_tests::postgres::Postgres;
use webhook_tower::{
    RejectionKind, SnapTrade, SnipeRoute, snaptrade, sniperoute,
    testing::{deliver, endpoint, sample},
};

use super::app::{App, broken};

async fn count(app: &App, what: &'static str) -> i64 {
    sqlx::query_scalar(what).fetch_one(app.inbox.pool()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn stores_a_delivery_once_however_often_it_comes() {
    let app = App::new().await;
    let service = app.inbox.service(endpoint::<SnapTrade>());
    let answers = futures_util::future::join_all((0..50).map(|_| async {
        let answer = deliver(&service, &broken("1")).await;
        (answer.status().as_u16(), answer.is_stored())
    }));
    let mut answers = answers.await;
    answers.sort_unstable();
    assert_eq!(answers.pop(), Some((200, true)));
    assert!(answers.iter().all(|answer| *answer == (200, false)), "{answers:?}");
    assert_eq!(count(&app, "SELECT count(*) FROM webhook_inbox").await, 1);
    assert_eq!(app.jobs().await, 1);
    let other = deliver(&service, &broken("1").with("userId", "somebody else")).await;
    assert_eq!(other.status(), 409);
    assert_eq!(other.rejection().unwrap().kind(), RejectionKind::IdConflict);
}

#[tokio::test(flavor = "multi_thread")]
async fn stores_nothing_that_is_not_authentic() {
    let app = App::new().await;
    let service = app.inbox.service(endpoint::<SnapTrade>());
    assert_eq!(deliver(&service, &broken("1")).tampered().await.status(), 401);
    assert_eq!(count(&app, "SELECT count(*) FROM webhook_inbox").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn keeps_two_endpoints_of_one_provider_apart() {
    let app = App::new().await;
    for name in ["one", "two"] {
        let service = app.inbox.service(endpoint::<SnapTrade>().named(name));
        assert_eq!(deliver(&service, &broken("1")).await.status(), 200, "{name}");
    }
    let endpoints = app.inbox.health().await.unwrap().endpoints;
    let names: Vec<_> = endpoints.iter().map(|endpoint| &*endpoint.endpoint).collect();
    assert_eq!(names, ["one", "two"]);
}

/// What is stored can be verified again, and holds no header that the scheme does not name.
#[tokio::test(flavor = "multi_thread")]
async fn keeps_what_it_takes_to_verify_again() {
    let app = App::new().await;
    let endpoint = endpoint::<SnipeRoute>();
    let mut service = app.inbox.service(endpoint.clone());
    let ping = sample::<sniperoute::TestPing>().with("id", "evt_again");
    let mut request = deliver(&service, &ping).request();
    request.headers_mut().insert("cookie", "session=1".parse().unwrap());
    let sent = request.headers().clone();
    let Ok(answer) = tower::Service::call(&mut service, request).await;
    assert_eq!(answer.status(), 200);
    let stored = app.inbox.read(app.number("evt_again").await).await.unwrap().unwrap();
    assert_eq!(stored.headers.len(), 3);
    assert!(stored.headers.iter().all(|(name, value)| sent.get(name) == Some(value)));
    let any_age = endpoint.insecure_accept_any_age();
    let again = any_age.verify(stored.headers.clone(), stored.raw_body.clone()).unwrap();
    assert_eq!((again.id(), again.secret_index()), ("evt_again", stored.secret_index));
    assert_eq!(&*stored.endpoint, "default");
    assert!(!format!("{stored:?}").contains("again"));
}

/// PostgreSQL's text holds no NUL, and an authentic delivery must not be refused for one.
#[tokio::test(flavor = "multi_thread")]
async fn stores_what_its_text_columns_cannot_hold() {
    let app = App::new().await;
    let service = app.inbox.service(endpoint::<SnapTrade>());
    let odd = broken("a\0b").with("eventType", "WHAT\0EVER");
    assert_eq!(deliver(&service, &odd).await.status(), 200);
    assert_eq!(deliver(&service, &odd).await.status(), 200);
    let _worker = app.work();
    app.settled().await;
    assert_eq!(app.runs_of("a\0b"), 1, "the handler sees it as it was signed");
    assert!(app.inbox.read(app.number("a\u{fffd}b").await).await.unwrap().is_some());
}

/// Neither is there without the other: a delivery whose job cannot be added is not stored.
#[tokio::test(flavor = "multi_thread")]
async fn stores_delivery_and_job_together_or_not_at_all() {
    let app = App::new().await;
    let elsewhere = app.inbox.clone().with_queue_schema("nobody_made_this");
    let service = elsewhere.service(endpoint::<SnapTrade>());
    let answer = deliver(&service, &broken("1")).await;
    assert_eq!(answer.status(), 503);
    assert_eq!(answer.rejection().unwrap().kind(), RejectionKind::InboxUnavailable);
    assert_eq!(count(&app, "SELECT count(*) FROM webhook_inbox").await, 0);
    assert_eq!(app.receive("1").await.status(), 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_503_in_time_while_the_database_is_away() {
    if std::env::var_os("DATABASE_URL").is_some() {
        return; // Somebody else's server is not ours to kill.
    }
    let postgres = Postgres::start();
    let inbox = Inbox::new(postgres.pool().await);
    inbox.migrate().await.unwrap();
    let service = inbox.service(endpoint::<SnapTrade>());
    assert_eq!(deliver(&service, &broken("1")).await.status(), 200);
    postgres.kill();
    let since = tokio::time::Instant::now();
    let answer = deliver(&service, &broken("2")).await;
    assert_eq!(answer.status(), 503);
    assert!(since.elapsed() < Duration::from_secs(3));
    postgres.start_again();
    let since = tokio::time::Instant::now();
    while deliver(&service, &broken("2")).await.status() == 503 {
        assert!(since.elapsed() < Duration::from_secs(5));
    }
    assert_eq!(deliver(&service, &broken("1")).await.status(), 200, "it was not forgotten");
}

#[tokio::test(flavor = "multi_thread")]
async fn several_processes_may_migrate_at_once() {
    let (_server, schema, pool) = Postgres::shared().await;
    let inbox = Inbox::new(pool).with_queue_schema(&format!("{schema}_queue"));
    let migrating = (0..4).map(|_| inbox.migrate());
    for migrated in futures_util::future::join_all(migrating).await {
        migrated.unwrap();
    }
    let service = inbox.service(endpoint::<SnapTrade>());
    assert!(deliver(&service, &sample::<snaptrade::AccountRemoved>()).await.is_stored());
}
