//! Receivers that store deliveries in an inbox, and workers that run them.

use std::{
    env,
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::StreamExt as _;
use tokio::{
    join,
    process::Command,
    select,
    sync::oneshot,
    time::{sleep, timeout},
};
use webhook_postgres::Inbox;
use webhook_stores_tests::{
    effects::{Database, Mode},
    fleet::Fleet,
    load::{Load, paced},
    plan::Plan,
    postgres::Postgres,
};

use super::{
    figures::Figures,
    outage::{RETURN, outage},
};

/// How long the workers may take for what is left when nothing comes any more.
const REST: Duration = Duration::from_secs(120);

/// How long a process may take that is told to end.
const GRACE: Duration = Duration::from_secs(10);

/// Two receivers and two workers on one database.
struct Processes {
    inbox: Inbox,
    database: Database,
    receivers: Fleet,
    workers: Fleet,
}

fn process(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_inbox"));
    command.args(arguments);
    command
}

impl Processes {
    async fn start(postgres: &Postgres, mode: Mode) -> Self {
        let (place, mode) = (postgres.url(), format!("{mode:?}"));
        let inbox = Inbox::new(postgres.pool().await);
        inbox.migrate().await.unwrap();
        let database = Database::open(place).await.unwrap();
        let receive = || process(&["receive", place]);
        let work = || process(&["work", place, &mode]);
        let receivers = Fleet::start([receive(), receive()]).await;
        let workers = Fleet::start([work(), work()]).await;
        Self { inbox, database, receivers, workers }
    }

    /// Waits until every delivery that was stored is done.
    async fn rest(&self) {
        let since = Instant::now();
        loop {
            let health = self.inbox.health().await.unwrap();
            if health.oldest_waiting.is_none() {
                assert_eq!(health.dead, 0, "{health:?}");
                return;
            }
            assert!(since.elapsed() < REST, "{health:?}\n{}", self.left().await);
            sleep(Duration::from_millis(100)).await;
        }
    }

    /// What is waiting, and what the queue knows of it.
    async fn left(&self) -> String {
        const LEFT: &str = "
            SELECT concat_ws(' ', inbox.id, 'attempts', inbox.attempts, inbox.error, 'job', jobs.id,
                jobs.attempts, jobs.run_at - now(), jobs.locked_by, now() - jobs.locked_at,
                jobs.last_error, 'record', record.until - now())
            FROM webhook_inbox AS inbox
            LEFT JOIN webhook_queue._private_jobs AS jobs ON (jobs.payload->>'id')::BIGINT = inbox.id
            LEFT JOIN webhook_claims AS record ON record.key = inbox.key
            WHERE inbox.state = 'waiting' ORDER BY inbox.id LIMIT 20";
        let left = sqlx::query_scalar(LEFT).fetch_all(self.inbox.pool()).await;
        left.map_or_else(|error| error.to_string(), |lines: Vec<String>| lines.join("\n"))
    }

    /// How long it takes from now until a worker has done something.
    async fn next_effect(&self) -> Duration {
        let since = Instant::now();
        let done = async || self.inbox.health().await.map(|health| health.done).ok();
        let before = loop {
            if let Some(before) = done().await {
                break before;
            }
            sleep(Duration::from_millis(20)).await;
        };
        while done().await.is_none_or(|now| now == before) {
            assert!(since.elapsed() < RETURN, "PostgreSQL is back, and no worker works");
            sleep(Duration::from_millis(20)).await;
        }
        since.elapsed()
    }
}

async fn inbox_is_killed(mode: Mode) {
    let (mut plan, since) = (Plan::from_env(), Instant::now());
    let postgres = Postgres::start();
    let processes = Processes::start(&postgres, mode).await;
    let load = Load::on(&processes.receivers);
    let numbers = paced(plan.pace).take(plan.deliveries);
    let mut kills = 0;
    let kill_on_and_on = async {
        loop {
            for fleet in [&processes.receivers, &processes.workers] {
                sleep(plan.peace()).await;
                kills += 1;
                fleet.kill(plan.one_of(fleet.size())).await;
            }
        }
    };
    select! {
        () = load.send(numbers) => {}
        () = kill_on_and_on => {}
    }
    processes.rest().await;
    let figures = Figures::of(&load, kills, mode, &processes.database).await;
    figures.print("receivers and workers, inbox", "–", since, &plan);
    figures.assert_sound();
    assert!(figures.tally.broken > 0, "no kill hit a delivery");
}

/// What is told to end does so in time, and nothing is lost or done twice.
async fn inbox_is_told_to_end() {
    let mut plan = Plan::from_env();
    let postgres = Postgres::start();
    let processes = Processes::start(&postgres, Mode::Together).await;
    let load = Load::on(&processes.receivers);
    let numbers = paced(plan.pace).take(plan.deliveries);
    let end_on_and_on = async {
        loop {
            sleep(plan.peace()).await;
            for fleet in [&processes.receivers, &processes.workers] {
                let ended = timeout(GRACE, fleet.terminate(plan.one_of(fleet.size()))).await;
                assert!(ended.expect("it ends in time").success());
            }
        }
    };
    select! {
        () = load.send(numbers) => {}
        () = end_on_and_on => {}
    }
    processes.rest().await;
    let figures = Figures::of(&load, 0, Mode::Together, &processes.database).await;
    figures.assert_sound();
}

async fn postgres_is_killed(mode: Mode) {
    if env::var_os("DATABASE_URL").is_some() {
        return; // Somebody else's server is not ours to kill.
    }
    let (mut plan, since) = (Plan::from_env(), Instant::now());
    let postgres = Arc::new(Postgres::start());
    let processes = Processes::start(&postgres, mode).await;
    let load = Load::on(&processes.receivers);
    let (over, outages_are_over) = oneshot::channel::<()>();
    let numbers = paced(plan.pace).take_until(outages_are_over);
    let outages = async {
        let mut longest = Duration::ZERO;
        for _ in 0..plan.outages {
            sleep(plan.peace()).await;
            let received = outage(&postgres, &load, plan.absence()).await;
            longest = longest.max(received + processes.next_effect().await);
        }
        drop(over);
        longest
    };
    let ((), longest) = join!(load.send(numbers), outages);
    processes.rest().await;
    let figures = Figures::of(&load, plan.outages, mode, &processes.database).await;
    let returned = format!("{} ms", longest.as_millis());
    figures.print("PostgreSQL, inbox", &returned, since, &plan);
    figures.assert_sound();
    assert!(figures.answered(503) > 0, "nothing came while it was away");
    assert_eq!(figures.tally.broken, 0, "without an answer");
}

#[tokio::test(flavor = "multi_thread")]
async fn receivers_and_workers_are_killed() {
    for mode in [Mode::Together, Mode::Apart] {
        inbox_is_killed(mode).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn receivers_and_workers_are_told_to_end() {
    inbox_is_told_to_end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_is_killed_under_an_inbox() {
    for mode in [Mode::Together, Mode::Apart] {
        postgres_is_killed(mode).await;
    }
}
