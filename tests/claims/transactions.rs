//! Effect and claim in one transaction: exactly once, whatever is killed.

use std::{
    collections::BTreeMap,
    env,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    sync::{Mutex, Semaphore},
    time::{Instant, sleep, timeout},
};
use webhook_claims_tests::{
    effects::{Database, Effects, Mode},
    postgres::Postgres,
    process::Process,
    sender::{Sender, request},
};
use webhook_tower::{
    Delivery, HandlerError, MemoryClaims, SnapTrade, WebhookService,
    claims::{Claim, Claims as _, TransactionError},
    snaptrade,
    testing::{deliver, endpoint, sample},
    webhooks,
};

const RECEIVER: &str = env!("CARGO_BIN_EXE_receiver");
const CONCURRENCY: usize = 8;

/// `DELIVERIES=20000` makes it as long as it is meant to be.
fn number_of_deliveries() -> usize {
    env::var("DELIVERIES").map_or(400, |number| number.parse().unwrap())
}

/// Two receivers, of which one is killed and started again now and then.
struct Receivers {
    place: String,
    running: Mutex<Vec<Process>>,
}

impl Receivers {
    async fn start(place: &str) -> Arc<Self> {
        let mut running = Vec::new();
        for _ in 0..2 {
            running.push(Process::start(RECEIVER, place, Mode::Together).await);
        }
        Arc::new(Self { place: place.into(), running: Mutex::new(running) })
    }

    async fn addr(&self, attempt: usize) -> SocketAddr {
        let running = self.running.lock().await;
        running[attempt % running.len()].addr()
    }

    async fn kill_one(&self, round: usize) {
        let started = Process::start(RECEIVER, &self.place, Mode::Together).await;
        let killed = {
            let mut running = self.running.lock().await;
            let place = round % running.len();
            std::mem::replace(&mut running[place], started)
        };
        killed.kill().await;
    }
}

/// Sends one delivery until it is acknowledged, as a provider with much patience would.
async fn send_until_acknowledged(receivers: &Receivers, id: &str) -> usize {
    let request = request(id);
    for attempt in 0.. {
        let answer = async {
            let mut sender = Sender::connect(receivers.addr(attempt).await).await?;
            sender.send(&request).await
        };
        if matches!(timeout(Duration::from_secs(5), answer).await, Ok(Ok(200))) {
            return attempt;
        }
        sleep(Duration::from_millis(50)).await;
    }
    unreachable!("a delivery has no end of attempts")
}

async fn every_delivery_has_one_effect(place: &str) {
    let receivers = Receivers::start(place).await;
    let database = Database::open(place).await.unwrap();
    let run = jiff::Timestamp::now().as_nanosecond();
    let (room, since) = (Arc::new(Semaphore::new(CONCURRENCY)), Instant::now());
    let (kills, last) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
    let killer = {
        let receivers = receivers.clone();
        let (kills, last) = (kills.clone(), last.clone());
        tokio::spawn(async move {
            while !last.load(Ordering::SeqCst) {
                sleep(Duration::from_millis(100)).await;
                receivers.kill_one(kills.fetch_add(1, Ordering::SeqCst)).await;
            }
        })
    };
    let mut deliveries = BTreeMap::new();
    for number in 0..number_of_deliveries() {
        let permit = room.clone().acquire_owned().await.unwrap();
        let (receivers, id) = (receivers.clone(), format!("{run}-{number}"));
        // So that there are kills between them.
        sleep(Duration::from_millis(5)).await;
        deliveries.insert(
            id.clone(),
            tokio::spawn(async move {
                let attempts = send_until_acknowledged(&receivers, &id).await;
                drop(permit);
                attempts
            }),
        );
    }
    last.store(true, Ordering::SeqCst);
    killer.await.unwrap();
    let (mut retried, number) = (0, deliveries.len());
    for (id, delivery) in deliveries {
        retried += usize::from(delivery.await.unwrap() > 0);
        assert_eq!(database.effects(Some(&id)).await.unwrap(), 1, "{id}");
    }
    let (kills, took) = (kills.load(Ordering::SeqCst), since.elapsed().as_secs());
    println!("{number} deliveries, {kills} kills, {retried} sent again, one effect each, {took} s");
    assert!(retried > 0, "no kill hit a delivery");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_delivery_has_one_effect_on_sqlite_though_receivers_are_killed() {
    let scratch = tempfile::tempdir().unwrap();
    every_delivery_has_one_effect(scratch.path().join("claims.db").to_str().unwrap()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_delivery_has_one_effect_on_postgres_though_receivers_are_killed() {
    let postgres = Postgres::start();
    every_delivery_has_one_effect(postgres.url()).await;
}

/// What the handler does with its transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ends {
    /// Commits.
    Commits,
    /// Returns an error instead.
    Fails,
    /// Commits, and then returns an error.
    FailsAfterwards,
    /// Commits after somebody else has taken the claim.
    TooLate,
}

struct App {
    database: Database,
    ends: Ends,
}

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "one is enough"))]
impl App {
    #[on(snaptrade::ConnectionBroken)]
    async fn effect(
        &self,
        _: snaptrade::ConnectionBroken,
        delivery: &Delivery,
    ) -> Result<(), HandlerError> {
        if self.ends == Ends::TooLate {
            self.lose(Claim::of(delivery).unwrap()).await;
        }
        macro_rules! write {
            ($claims:expr) => {{
                let mut transaction = $claims.transaction(delivery).await?;
                let effect = sqlx::query("INSERT INTO effects (delivery) VALUES ($1)");
                effect.bind(delivery.id()).execute(&mut *transaction).await?;
                if self.ends == Ends::Fails {
                    return Err("on purpose".into());
                }
                transaction.commit().await?;
            }};
        }
        match &self.database {
            Database::Sqlite(claims) => write!(claims),
            Database::Postgres(claims) => write!(claims),
        }
        if self.ends == Ends::FailsAfterwards { Err("on purpose".into()) } else { Ok(()) }
    }
}

impl App {
    /// Gives the claim away under the handler's feet.
    async fn lose(&self, claim: &Claim) {
        match &self.database {
            Database::Sqlite(claims) => claims.release(claim.key(), claim.fence()).await.unwrap(),
            Database::Postgres(claims) => claims.release(claim.key(), claim.fence()).await.unwrap(),
        };
    }

    fn service(database: &Database, ends: Ends) -> WebhookService<SnapTrade, Self> {
        let app = Self { database: database.clone(), ends };
        let builder = WebhookService::builder(endpoint(), app);
        match database.clone() {
            Database::Sqlite(claims) => builder.claims(claims).build().unwrap(),
            Database::Postgres(claims) => builder.claims(claims).build().unwrap(),
        }
    }
}

async fn effect_and_claim_end_together(database: &Database) {
    let run = jiff::Timestamp::now().as_nanosecond();
    for (ends, first, second, effects) in [
        (Ends::Commits, 200, 200, 1),
        (Ends::Fails, 500, 500, 0),
        (Ends::FailsAfterwards, 500, 200, 1),
        (Ends::TooLate, 500, 500, 0),
    ] {
        let service = App::service(database, ends);
        let id = format!("{run}-{ends:?}");
        let delivery = sample::<snaptrade::ConnectionBroken>().with("webhookId", id.as_str());
        let answers = deliver(&service, &delivery).twice().await;
        assert_eq!(answers[0].status(), first, "{ends:?}");
        assert_eq!(answers[1].status(), second, "{ends:?}");
        assert_eq!(database.effects(Some(&id)).await.unwrap(), effects, "{ends:?}");
        if ends == Ends::TooLate {
            let error = answers[0].outcome().unwrap().error().unwrap();
            let why = error.source().downcast_ref::<TransactionError>();
            assert!(matches!(why, Some(TransactionError::LeaseLost)), "{why:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn effect_and_claim_end_together_on_sqlite() {
    let scratch = tempfile::tempdir().unwrap();
    let place = scratch.path().join("claims.db");
    let database = Database::open(place.to_str().unwrap()).await.unwrap();
    effect_and_claim_end_together(&database).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn effect_and_claim_end_together_on_postgres() {
    let postgres = Postgres::start();
    effect_and_claim_end_together(&Database::open(postgres.url()).await.unwrap()).await;
}

/// A service whose claims are elsewhere, or nowhere, must not seem to be exactly once.
#[tokio::test(flavor = "multi_thread")]
async fn a_transaction_without_its_claim_stores_nothing() {
    let scratch = tempfile::tempdir().unwrap();
    let place = scratch.path().join("claims.db");
    let database = Database::open(place.to_str().unwrap()).await.unwrap();
    let app = || Effects::new(database.clone(), Mode::Together);
    let broken = sample::<snaptrade::ConnectionBroken>();
    let elsewhere = WebhookService::<SnapTrade, _>::builder(endpoint(), app());
    let elsewhere = elsewhere.claims(MemoryClaims::new()).build().unwrap();
    let nowhere = WebhookService::<SnapTrade, _>::new(endpoint(), app());
    for (service, expected) in
        [(elsewhere, TransactionError::LeaseLost), (nowhere, TransactionError::NoClaim)]
    {
        let answer = deliver(&service, &broken).await;
        assert_eq!(answer.status(), 500);
        let error = answer.outcome().unwrap().error().unwrap();
        let why = error.source().downcast_ref::<TransactionError>().unwrap();
        assert_eq!(why.to_string(), expected.to_string());
    }
    assert_eq!(database.effects(None).await.unwrap(), 0);
}
