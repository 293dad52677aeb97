//! Faults under load: receivers or the database are killed, and nothing that was acknowledged is lost.
//!
//! Each run is short, unless `DELIVERIES=20000` makes it as long as it is meant to be; `scripts/faults`
//! does, and keeps the figures.

use std::{
    env,
    sync::Arc,
    time::{Duration, Instant},
};

use futures_util::StreamExt as _;
use tokio::{
    join, select,
    sync::oneshot,
    task::spawn_blocking,
    time::{sleep, timeout},
};
use webhook_claims_tests::{
    effects::{Database, Mode},
    fleet::Fleet,
    load::{CONCURRENCY, Load, Tally, paced},
    plan::Plan,
    postgres::Postgres,
    process::receiver,
};

/// How long it may take until a database that is back is used again.
const RETURN: Duration = Duration::from_secs(5);

/// How long an answer may be on its way.
const ARRIVAL: Duration = Duration::from_millis(100);

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
    if mode == Mode::Apart {
        assert!(figures.surplus > 0, "no kill came between an effect and its claim");
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

/// Kills the database and starts it again; answers how long it took from then until a delivery was
/// acknowledged.
async fn outage(postgres: &Arc<Postgres>, load: &Load<'_>, absence: Duration) -> Duration {
    let told = |to: fn(&Postgres)| {
        let postgres = postgres.clone();
        spawn_blocking(move || to(&postgres))
    };
    told(Postgres::kill).await.unwrap();
    sleep(ARRIVAL).await;
    let before = load.acknowledged();
    sleep(absence).await;
    assert_eq!(load.acknowledged(), before, "acknowledged without a database");
    told(Postgres::start_again).await.unwrap();
    let returned = timeout(RETURN, load.next_acknowledgement()).await;
    returned.unwrap_or_else(|_| panic!("PostgreSQL is back, and nothing works after {RETURN:?}"))
}

/// What a run has shown.
struct Figures {
    mode: Mode,
    kills: usize,
    tally: Tally,
    /// Acknowledged deliveries without an effect.
    lost: usize,
    /// Effects beyond the first one of each delivery.
    surplus: usize,
}

impl Figures {
    async fn of(load: &Load<'_>, kills: usize, mode: Mode, database: &Database) -> Self {
        let (tally, effects) = (load.tally(), database.effects_of_each().await.unwrap());
        let of_each = |id| effects.get(id).map_or(0, |&effects| usize::try_from(effects).unwrap());
        let of_each: Vec<_> = tally.acknowledged.iter().map(of_each).collect();
        let lost = of_each.iter().filter(|&&effects| effects == 0).count();
        let surplus = of_each.iter().map(|effects| effects.saturating_sub(1)).sum();
        Self { mode, kills, tally, lost, surplus }
    }

    fn answered(&self, status: u16) -> usize {
        self.tally.answers.get(&status).copied().unwrap_or(0)
    }

    /// Nothing is lost, and there is no second effect but of a delivery that a kill cut off.
    fn assert_sound(&self) {
        let answers = &self.tally.answers;
        assert!(answers.keys().all(|status| [200, 503].contains(status)), "{answers:?}");
        assert_eq!(self.lost, 0, "acknowledged, and without an effect");
        let most = match self.mode {
            Mode::Together => 0,
            Mode::Apart => self.kills * CONCURRENCY,
        };
        assert!(self.surplus <= most, "{} effects too many, and not {most}", self.surplus);
    }

    /// A row of `benchmarks/faults.md`, which `scripts/faults` completes.
    fn print(&self, killed: &str, returned: &str, since: Instant, plan: &Plan) {
        let (number, kills) = (self.tally.acknowledged.len(), self.kills);
        let (refused, broken) = (self.answered(503), self.tally.broken);
        let (mode, lost, surplus) = (self.mode, self.lost, self.surplus);
        let (took, seed) = (since.elapsed().as_secs(), plan.seed);
        println!(
            "figures: {killed} | {mode:?} | {kills} | {number} | {refused} | {broken} | {lost} | \
             {surplus} | {returned} | {took} s | {seed}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn receivers_are_killed_on_sqlite() {
    for mode in [Mode::Together, Mode::Apart] {
        let scratch = tempfile::tempdir().unwrap();
        let place = scratch.path().join("claims.db");
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
