//! Receivers that run their handlers inline, with an idempotency store.

use std::{
    env,
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::StreamExt as _;
use tokio::{join, select, sync::oneshot, time::sleep};
use webhook_stores_tests::{
    effects::{Database, Mode},
    fleet::Fleet,
    load::{Load, paced},
    plan::Plan,
    postgres::Postgres,
    process::receiver,
};

use super::{figures::Figures, outage::outage};

/// Two receivers on one database.
async fn receivers(place: &str, mode: Mode) -> Fleet {
    let command = || receiver(env!("CARGO_BIN_EXE_receiver"), place, mode);
    Fleet::start([command(), command()]).await
}

async fn receivers_are_killed(store: &str, place: &str, mode: Mode) {
    let (mut plan, since) = (Plan::from_env(), Instant::now());
    let database = Database::open(place).await.unwrap();
    let fleet = receivers(place, mode).await;
    let load = Load::on(&fleet);
    let numbers = paced(plan.pace).take(plan.deliveries);
    let mut kills = 0;
    let kill_on_and_on = async {
        loop {
            sleep(plan.peace()).await;
            kills += 1;
            fleet.kill(plan.one_of(fleet.size())).await;
        }
    };
    select! {
        () = load.send(numbers) => {}
        () = kill_on_and_on => {}
    }
    let figures = Figures::of(&load, kills, mode, &database).await;
    figures.print(&format!("receivers, on {store}"), "–", since, &plan);
    figures.assert_sound();
    assert!(figures.tally.broken > 0, "no kill hit a delivery");
    // The short run may be lucky.
    if mode == Mode::Apart && plan.deliveries >= 20_000 {
        assert!(figures.surplus > 0, "no kill came between an effect and its record");
    }
}

async fn postgres_is_killed(mode: Mode) {
    if env::var_os("DATABASE_URL").is_some() {
        return; // Somebody else's server is not ours to kill.
    }
    let (mut plan, since) = (Plan::from_env(), Instant::now());
    let postgres = Arc::new(Postgres::start());
    let database = Database::open(postgres.url()).await.unwrap();
    let fleet = receivers(postgres.url(), mode).await;
    let load = Load::on(&fleet);
    let (over, outages_are_over) = oneshot::channel::<()>();
    let numbers = paced(plan.pace).take_until(outages_are_over);
    let outages = async {
        let mut longest = Duration::ZERO;
        for _ in 0..plan.outages {
            sleep(plan.peace()).await;
            longest = longest.max(outage(&postgres, &load, plan.absence()).await);
        }
        drop(over);
        longest
    };
    let ((), longest) = join!(load.send(numbers), outages);
    let figures = Figures::of(&load, plan.outages, mode, &database).await;
    let returned = format!("{} ms", longest.as_millis());
    figures.print("PostgreSQL", &returned, since, &plan);
    figures.assert_sound();
    assert!(figures.answered(503) > 0, "nothing came while it was away");
    assert_eq!(figures.tally.broken, 0, "without an answer");
}

#[tokio::test(flavor = "multi_thread")]
async fn receivers_are_killed_on_sqlite() {
    for mode in [Mode::Together, Mode::Apart] {
        let scratch = tempfile::tempdir().unwrap();
        let place = scratch.path().join("webhooks.db");
        receivers_are_killed("SQLite", place.to_str().unwrap(), mode).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn receivers_are_killed_on_postgres() {
    let postgres = Postgres::start();
    for mode in [Mode::Together, Mode::Apart] {
        receivers_are_killed("PostgreSQL", postgres.url(), mode).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_is_killed_under_receivers() {
    for mode in [Mode::Together, Mode::Apart] {
        postgres_is_killed(mode).await;
    }
}
