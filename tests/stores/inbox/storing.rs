//! What is stored, and what is answered.

use std::{sync::Arc, time::Duration};

use webhook_inbox::Inbox;
use webhook_postgres::PostgresStore;
use webhook_stores_tests::postgres::Postgres;
use webhook_tower::{
    MemoryStore, RejectionKind, SnapTrade, SnipeRoute, sniperoute,
    testing::{deliver, endpoint, sample},
};

use super::app::{App, Database, broken};

on_each_database! {
    stores_a_delivery_once_however_often_it_comes
    stores_nothing_that_is_not_authentic
    keeps_two_endpoints_of_one_provider_apart
    stores_what_a_text_column_cannot_hold
    many_senders_share_a_commit
}

const COUNT: &str = "SELECT count(*) FROM webhook_deliveries";

async fn stores_a_delivery_once_however_often_it_comes<S: Database>(app: Arc<App<S>>) {
    let service = app.inbox.door::<App<S>>().service(endpoint::<SnapTrade>());
    let answers = futures_util::future::join_all((0..50).map(|_| async {
        let answer = deliver(&service, &broken("1")).await;
        (answer.status().as_u16(), answer.is_stored())
    }));
    let mut answers = answers.await;
    answers.sort_unstable();
    assert_eq!(answers.pop(), Some((200, true)));
    assert!(answers.iter().all(|answer| *answer == (200, false)), "{answers:?}");
    assert_eq!(app.inbox.store().number(COUNT).await, 1);
    let other = deliver(&service, &broken("1").with("userId", "somebody else")).await;
    assert_eq!(other.status(), 409);
    assert_eq!(other.rejection().unwrap().kind(), RejectionKind::IdConflict);
}

async fn stores_nothing_that_is_not_authentic<S: Database>(app: Arc<App<S>>) {
    let service = app.inbox.door::<App<S>>().service(endpoint::<SnapTrade>());
    assert_eq!(deliver(&service, &broken("1")).tampered().await.status(), 401);
    assert_eq!(app.inbox.store().number(COUNT).await, 0);
}

async fn keeps_two_endpoints_of_one_provider_apart<S: Database>(app: Arc<App<S>>) {
    for name in ["one", "two"] {
        let service = app.inbox.door::<App<S>>().service(endpoint::<SnapTrade>().named(name));
        assert_eq!(deliver(&service, &broken("1")).await.status(), 200, "{name}");
    }
    let endpoints = app.inbox.health().await.unwrap().endpoints;
    let names: Vec<_> = endpoints.iter().map(|endpoint| &*endpoint.endpoint).collect();
    assert_eq!(names, ["one", "two"]);
}

/// PostgreSQL's text holds no NUL, and an authentic delivery must not be refused for one.
async fn stores_what_a_text_column_cannot_hold<S: Database>(app: Arc<App<S>>) {
    let odd = broken("a\0b").with("eventType", "WHAT\0EVER");
    assert_eq!(app.deliver(&odd).await.status(), 200);
    assert_eq!(app.deliver(&odd).await.status(), 200);
    let _worker = app.work();
    app.settled().await;
    assert_eq!(app.runs_of("a\0b"), 1, "the handler sees it as it was signed");
    let id = app.number("a\u{fffd}b").await;
    assert!(app.inbox.read(id).await.unwrap().is_some());
}

async fn many_senders_share_a_commit<S: Database>(app: Arc<App<S>>) {
    let service = app.inbox.door::<App<S>>().service(endpoint::<SnapTrade>());
    let sending = (0..600).map(|number| {
        let service = service.clone();
        async move { deliver(&service, &broken(&number.to_string())).await.is_stored() }
    });
    let since = tokio::time::Instant::now();
    let stored = futures_util::future::join_all(sending).await;
    assert!(stored.into_iter().all(|stored| stored));
    println!("600 stored in {:?}", since.elapsed());
    assert_eq!(app.inbox.store().number(COUNT).await, 600);
}

struct Pings;

#[webhook_tower::webhooks(ignore(sniperoute::_, sniperoute::Unrecognized, reason = "a test"))]
impl Pings {}

/// What is stored can be verified again, and holds no header that the scheme does not name.
#[tokio::test(flavor = "multi_thread")]
async fn keeps_what_it_takes_to_verify_again() {
    let app = App::sqlite().await;
    let endpoint = endpoint::<SnipeRoute>();
    let mut service = app.inbox.door::<Pings>().service(endpoint.clone());
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

/// A test of an application needs no database.
#[tokio::test(flavor = "multi_thread")]
async fn an_inbox_may_be_in_memory() {
    let inbox = Inbox::new(MemoryStore::new());
    let service = inbox.door::<Pings>().service(endpoint::<SnipeRoute>());
    assert!(deliver(&service, &sample::<sniperoute::TestPing>()).await.is_stored());
    let worker = inbox.worker(Pings).provider::<SnipeRoute>();
    let worker = tokio::spawn(worker.run());
    while inbox.health().await.unwrap().oldest_waiting.is_some() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    worker.abort();
    assert_eq!(inbox.health().await.unwrap().done.at_least(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_503_in_time_while_the_database_is_away() {
    if std::env::var_os("DATABASE_URL").is_some() {
        return; // Somebody else's server is not ours to kill.
    }
    let postgres = Postgres::start();
    let store = PostgresStore::new(postgres.pool().await);
    store.migrate().await.unwrap();
    let inbox = Inbox::new(store);
    let service = inbox.door::<App<PostgresStore>>().service(endpoint::<SnapTrade>());
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
