//! Receivers that store deliveries in an inbox, and workers that run them.

use std::{
    env,
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::StreamExt as _;
use tempfile::TempDir;
use tokio::{
    join,
    process::Command,
    select,
    sync::oneshot,
    task::spawn_blocking,
    time::{sleep, timeout},
};
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
    database: Database,
    receivers: Fleet,
    workers: Fleet,
}

/// Where the database is, for as long as it is needed.
enum Place {
    Postgres(Arc<Postgres>),
    Sqlite(TempDir),
}

impl Place {
    fn postgres() -> Self {
        Self::Postgres(Arc::new(Postgres::start()))
    }

    fn sqlite() -> Self {
        Self::Sqlite(tempfile::tempdir().unwrap())
    }

    fn name(&self) -> &'static str {
        match self {
            Self::Postgres(_) => "PostgreSQL",
            Self::Sqlite(_) => "SQLite",
        }
    }

    fn address(&self) -> String {
        match self {
            Self::Postgres(server) => server.url().to_owned(),
            Self::Sqlite(folder) => folder.path().join("webhooks.db").to_str().unwrap().to_owned(),
        }
    }
}

fn process(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_inbox"));
    command.args(arguments);
    command
}

impl Processes {
    async fn start(place: &Place, mode: Mode) -> Self {
        let (place, mode) = (place.address(), format!("{mode:?}"));
        let database = Database::open(&place).await.unwrap();
        let receive = || process(&["receive", &place]);
        let work = || process(&["work", &place, &mode]);
        let receivers = Fleet::start([receive(), receive()]).await;
        let workers = Fleet::start([work(), work()]).await;
        Self { database, receivers, workers }
    }

    /// Waits until every delivery that was stored is done.
    async fn rest(&self) {
        let since = Instant::now();
        loop {
            match self.database.health().await {
                Ok(health) if health.oldest_waiting.is_none() => {
                    assert_eq!(health.dead.at_least(), 0, "{health:?}");
                    return;
                }
                health => assert!(since.elapsed() < REST, "{health:?}"),
            }
            sleep(Duration::from_millis(100)).await;
        }
    }

    /// How long it takes from now until a worker has done something.
    async fn next_effect(&self) -> Duration {
        let since = Instant::now();
        let done = async || self.database.effects(None).await.ok();
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

async fn inbox_is_killed(place: &Place, mode: Mode) {
    let (mut plan, since) = (Plan::from_env(), Instant::now());
    let processes = Processes::start(place, mode).await;
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
    figures.print(&format!("receivers and workers, inbox on {}", place.name()), "–", since, &plan);
    figures.assert_sound();
    assert!(figures.tally.broken > 0, "no kill hit a delivery");
}

/// Workers stand still for longer than their leases last, and then go on.
async fn workers_stand_still(place: &Place) {
    const STILL: Duration = Duration::from_secs(5);
    let (mut plan, since) = (Plan::from_env(), Instant::now());
    let processes = Processes::start(place, Mode::Together).await;
    let load = Load::on(&processes.receivers);
    let numbers = paced(plan.pace).take(plan.deliveries);
    let mut stops = 0;
    let stop_on_and_on = async {
        loop {
            sleep(plan.peace()).await;
            stops += 1;
            processes.workers.suspend(plan.one_of(processes.workers.size()), STILL).await;
        }
    };
    // Those who stand still are let go on before anything else is looked at.
    let ((), ()) =
        join!(load.send(numbers), async { drop(timeout(STILL * 4, stop_on_and_on).await) });
    for place in 0..processes.workers.size() {
        processes.workers.suspend(place, Duration::ZERO).await;
    }
    processes.rest().await;
    let figures = Figures::of(&load, stops, Mode::Together, &processes.database).await;
    let what = format!("workers, SIGSTOP for 5 s, inbox on {}", place.name());
    figures.print(&what, "–", since, &plan);
    figures.assert_sound();
}

/// What is told to end does so in time, and nothing is lost or done twice.
async fn inbox_is_told_to_end(place: &Place) {
    let (mut plan, since) = (Plan::from_env(), Instant::now());
    let processes = Processes::start(place, Mode::Together).await;
    let load = Load::on(&processes.receivers);
    let numbers = paced(plan.pace).take(plan.deliveries);
    let mut ends = 0;
    let end_on_and_on = async {
        loop {
            sleep(plan.peace()).await;
            for fleet in [&processes.receivers, &processes.workers] {
                ends += 1;
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
    let figures = Figures::of(&load, ends, Mode::Together, &processes.database).await;
    let what = format!("receivers and workers, SIGTERM, inbox on {}", place.name());
    figures.print(&what, "–", since, &plan);
    figures.assert_sound();
}

async fn postgres_is_killed(mode: Mode) {
    if env::var_os("DATABASE_URL").is_some() {
        return; // Somebody else's server is not ours to kill.
    }
    let (mut plan, since) = (Plan::from_env(), Instant::now());
    let postgres = Arc::new(Postgres::start());
    let processes = Processes::start(&Place::Postgres(Arc::clone(&postgres)), mode).await;
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

/// The server stands still for 5 s, and goes on.
async fn postgres_stands_still() {
    if env::var_os("DATABASE_URL").is_some() {
        return; // Somebody else's server is not ours to stop.
    }
    let (plan, since) = (Plan::from_env(), Instant::now());
    let postgres = Arc::new(Postgres::start());
    let processes = Processes::start(&Place::Postgres(Arc::clone(&postgres)), Mode::Together).await;
    let load = Load::on(&processes.receivers);
    let (over, is_over) = oneshot::channel::<()>();
    let numbers = paced(plan.pace).take_until(is_over);
    let still = async {
        for _ in 0..plan.outages {
            sleep(Duration::from_secs(1)).await;
            let server = Arc::clone(&postgres);
            spawn_blocking(move || server.suspend(Duration::from_secs(5))).await.unwrap();
            timeout(RETURN, load.next_acknowledgement()).await.expect("it is used again");
        }
        drop(over);
    };
    let ((), ()) = join!(load.send(numbers), still);
    processes.rest().await;
    let figures = Figures::of(&load, plan.outages, Mode::Together, &processes.database).await;
    figures.print("PostgreSQL, SIGSTOP for 5 s, inbox", "–", since, &plan);
    figures.assert_sound();
}

#[tokio::test(flavor = "multi_thread")]
async fn receivers_and_workers_are_killed() {
    for mode in [Mode::Together, Mode::Apart] {
        inbox_is_killed(&Place::postgres(), mode).await;
        inbox_is_killed(&Place::sqlite(), mode).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn workers_of_an_inbox_stand_still() {
    workers_stand_still(&Place::postgres()).await;
    workers_stand_still(&Place::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn receivers_and_workers_are_told_to_end() {
    inbox_is_told_to_end(&Place::postgres()).await;
    inbox_is_told_to_end(&Place::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_is_killed_under_an_inbox() {
    for mode in [Mode::Together, Mode::Apart] {
        postgres_is_killed(mode).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn postgres_under_an_inbox_stands_still() {
    postgres_stands_still().await;
}
