//! An application that does with each delivery what it is told, on an inbox of its own.

use std::{
    collections::HashMap,
    num::NonZeroUsize,
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use sqlx::{AssertSqlSafe, PgPool};
use tempfile::TempDir;
use tokio::{
    task::JoinHandle,
    time::{Instant, sleep},
};
use webhook_inbox::{Filter, Inbox, Ready, RecordId, RetrySchedule, Worker};
use webhook_postgres::PostgresStore;
use webhook_sqlite::SqliteStore;
use webhook_stores_tests::postgres::Postgres;
use webhook_tower::{
    Delivery, Outcome, SnapTrade,
    idempotency::IdempotencyStore,
    record::RecordStore,
    retry_after, snaptrade,
    testing::{Answer, Sample, deliver, endpoint, sample},
    webhooks,
};

/// A database of an inbox and of effects.
pub(crate) trait Database: RecordStore + IdempotencyStore {
    /// Writes an effect in one transaction with the record.
    fn effect(&self, delivery: &Delivery) -> impl Future<Output = ()> + Send;

    fn execute(&self, statement: &str) -> impl Future<Output = ()> + Send;

    fn number(&self, query: &str) -> impl Future<Output = i64> + Send;
}

const EFFECT: &str = "INSERT INTO effects (delivery) VALUES ($1)";

macro_rules! database {
    ($store:ty) => {
        impl Database for $store {
            async fn effect(&self, delivery: &Delivery) {
                let mut transaction = self.transaction(delivery).await.unwrap();
                let effect = sqlx::query(EFFECT).bind(delivery.id());
                effect.execute(&mut *transaction).await.unwrap();
                transaction.commit().await.unwrap();
            }

            async fn execute(&self, statement: &str) {
                let statement = AssertSqlSafe(statement.to_owned());
                sqlx::raw_sql(statement).execute(self.pool()).await.unwrap();
            }

            async fn number(&self, query: &str) -> i64 {
                let query = AssertSqlSafe(query.to_owned());
                sqlx::query_scalar(query).fetch_one(self.pool()).await.unwrap()
            }
        }
    };
}

database!(PostgresStore);
database!(SqliteStore);

/// Makes a test for each database of an `async fn(Arc<App<impl Database>>)`.
macro_rules! on_each_database {
    ($($(#[$of:meta])* $test:ident)+) => {
        $(
            $(#[$of])*
            mod $test {
                #[tokio::test(flavor = "multi_thread")]
                async fn on_sqlite() {
                    super::$test($crate::inbox::app::App::sqlite().await).await;
                }

                #[tokio::test(flavor = "multi_thread")]
                async fn on_postgres() {
                    super::$test($crate::inbox::app::App::postgres().await).await;
                }
            }
        )+
    };
}

/// What a handler does.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Act {
    Succeed,
    SucceedAfter(Duration),
    Ignore,
    /// Writes its effect in one transaction with its record.
    Effect,
    FailFor(Duration),
    Fail,
    FailForGood,
    Panic,
    Hang,
    /// Occupies its thread.
    Block(Duration),
}

/// One run of a handler.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    pub(crate) id: String,
    pub(crate) began: Instant,
    /// When it came to its end, or was cut off.
    pub(crate) ended: Option<Instant>,
    pub(crate) finished: bool,
}

/// An inbox in a database of its own, and what was done with its deliveries.
pub(crate) struct App<S> {
    pub(crate) inbox: Inbox<S>,
    acts: Mutex<HashMap<String, Vec<Act>>>,
    runs: Mutex<Vec<Run>>,
    _place: Place,
}

/// What has to stay for as long as the database is used.
#[expect(dead_code, reason = "it is kept, and not used")]
enum Place {
    Server(Arc<Postgres>),
    Folder(TempDir),
    Elsewhere,
}

impl App<PostgresStore> {
    pub(crate) async fn postgres() -> Arc<Self> {
        let (server, _, pool) = Postgres::shared().await;
        Self::make(PostgresStore::new(pool), Place::Server(server)).await
    }

    /// On a server that the test looks after.
    pub(crate) async fn on(pool: PgPool) -> Arc<Self> {
        Self::make(PostgresStore::new(pool), Place::Elsewhere).await
    }
}

impl App<SqliteStore> {
    pub(crate) async fn sqlite() -> Arc<Self> {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(folder.path().join("webhooks.db")).await.unwrap();
        Self::make(store, Place::Folder(folder)).await
    }
}

trait Migrate {
    async fn make_tables(&self);
}

impl Migrate for PostgresStore {
    async fn make_tables(&self) {
        self.migrate().await.unwrap();
    }
}

impl Migrate for SqliteStore {
    async fn make_tables(&self) {
        self.migrate().await.unwrap();
    }
}

impl<S: Database> App<S> {
    async fn make(store: S, place: Place) -> Arc<Self>
    where
        S: Migrate,
    {
        store.make_tables().await;
        store.execute("CREATE TABLE effects (delivery TEXT NOT NULL)").await;
        Self::over(store, place)
    }

    /// In a database whose tables are there.
    pub(crate) fn with_tables(store: S) -> Arc<Self> {
        Self::over(store, Place::Elsewhere)
    }

    fn over(store: S, place: Place) -> Arc<Self> {
        let (acts, runs) = (Mutex::default(), Mutex::default());
        Arc::new(Self { inbox: Inbox::new(store), acts, runs, _place: place })
    }

    /// What the handler shall do with this delivery, run by run; it succeeds after that.
    pub(crate) fn will(&self, id: &str, acts: impl IntoIterator<Item = Act>) {
        let mut acts: Vec<_> = acts.into_iter().collect();
        acts.reverse();
        self.acts.lock().unwrap().insert(id.into(), acts);
    }

    /// Delivers a broken connection under this id.
    pub(crate) async fn receive(&self, id: &str) -> Answer {
        self.deliver(&broken(id)).await
    }

    /// Delivers a sample.
    pub(crate) async fn deliver<E: webhook_tower::EventPayload<Events = snaptrade::Event>>(
        &self,
        sample: &Sample<E>,
    ) -> Answer {
        let service = self.inbox.door::<Self>().service(endpoint::<SnapTrade>());
        deliver(&service, sample).await
    }

    /// A worker that has little patience.
    pub(crate) fn worker(self: &Arc<Self>) -> Worker<Arc<Self>, S, Ready> {
        let worker = self.inbox.worker(Arc::clone(self)).provider::<SnapTrade>();
        worker
            .handler_timeout(Duration::from_secs(1))
            .lease(Duration::from_secs(1))
            .concurrency(NonZeroUsize::new(4).unwrap())
    }

    /// Runs a worker until it is dropped.
    pub(crate) fn work(self: &Arc<Self>) -> Working {
        Working::of(self.worker())
    }

    pub(crate) fn runs(&self) -> MutexGuard<'_, Vec<Run>> {
        self.runs.lock().unwrap()
    }

    /// How often a delivery was run.
    pub(crate) fn runs_of(&self, id: &str) -> usize {
        self.runs().iter().filter(|run| run.id == id).count()
    }

    pub(crate) async fn began(&self, id: &str) {
        while self.runs_of(id) == 0 {
            sleep(Duration::from_millis(10)).await;
        }
    }

    pub(crate) async fn effects_of(&self, id: &str) -> i64 {
        let count = format!("SELECT count(*) FROM effects WHERE delivery = '{id}'");
        self.inbox.store().number(&count).await
    }

    /// Waits until nothing waits any more.
    pub(crate) async fn settled(&self) {
        let since = Instant::now();
        while self.inbox.health().await.unwrap().oldest_waiting.is_some() {
            assert!(since.elapsed() < Duration::from_secs(60), "{:?}", self.runs());
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// The number of a delivery in the inbox.
    pub(crate) async fn number(&self, id: &str) -> RecordId {
        let number = format!("SELECT id FROM webhook_deliveries WHERE delivery_id = '{id}'");
        RecordId::new(self.inbox.store().number(&number).await)
    }

    /// How many deliveries are done, and dead.
    pub(crate) async fn ended(&self) -> (u64, u64) {
        let health = self.inbox.health().await.unwrap();
        (health.done.at_least(), health.dead.at_least())
    }

    /// The ids of the dead letters that fit.
    pub(crate) async fn dead(&self, filter: &Filter) -> Vec<String> {
        let letters = self.inbox.dead_letters(filter, None).await.unwrap();
        letters.into_iter().map(|letter| letter.delivery_id).collect()
    }

    pub(crate) async fn act(&self, delivery: &Delivery) -> Outcome {
        let id = delivery.id();
        let act = self.acts.lock().unwrap().get_mut(id).and_then(Vec::pop);
        let run = Run { id: id.into(), began: Instant::now(), ended: None, finished: false };
        let running = {
            let mut runs = self.runs();
            runs.push(run);
            Running { app: self, place: runs.len() - 1 }
        };
        let outcome = self.perform(act.unwrap_or(Act::Succeed), delivery).await;
        self.runs()[running.place].finished = true;
        outcome
    }

    async fn perform(&self, act: Act, delivery: &Delivery) -> Outcome {
        match act {
            Act::Succeed => Outcome::Done,
            Act::SucceedAfter(time) => {
                sleep(time).await;
                Outcome::Done
            }
            Act::Ignore => Outcome::Ignored,
            Act::Effect => {
                self.inbox.store().effect(delivery).await;
                Outcome::Done
            }
            Act::FailFor(delay) => Outcome::retry(retry_after(delay, "not yet")),
            Act::Fail => Outcome::retry("not this time"),
            Act::FailForGood => Outcome::failed("never"),
            Act::Panic => panic!("on purpose"),
            Act::Hang => std::future::pending().await,
            Act::Block(time) => {
                std::thread::sleep(time);
                Outcome::Done
            }
        }
    }
}

/// A run that has not come to its end.
struct Running<'a, S> {
    app: &'a App<S>,
    place: usize,
}

impl<S> Drop for Running<'_, S> {
    fn drop(&mut self) {
        self.app.runs.lock().unwrap()[self.place].ended = Some(Instant::now());
    }
}

#[webhooks(ignore(snaptrade::_, reason = "a few are enough"))]
impl<S: Database> App<S> {
    #[on(snaptrade::ConnectionBroken)]
    async fn broken(&self, _: snaptrade::ConnectionBroken, delivery: &Delivery) -> Outcome {
        self.act(delivery).await
    }

    #[on(snaptrade::AccountRemoved, snaptrade::NewAccountAvailable, serial_by = "account_id")]
    async fn accounts(&self, _: snaptrade::Event, delivery: &Delivery) -> Outcome {
        self.act(delivery).await
    }

    #[on(snaptrade::ConnectionFixed, serial_by = panics)]
    async fn fixed(&self, _: snaptrade::ConnectionFixed, delivery: &Delivery) -> Outcome {
        self.act(delivery).await
    }

    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, _: snaptrade::Unrecognized, delivery: &Delivery) -> Outcome {
        self.act(delivery).await
    }
}

fn panics(_: &snaptrade::ConnectionFixed) -> String {
    panic!("on purpose")
}

/// A worker that runs, until this is dropped.
pub(crate) struct Working(JoinHandle<()>);

impl Working {
    pub(crate) fn of<S: Database>(worker: Worker<Arc<App<S>>, S, Ready>) -> Self {
        Self(tokio::spawn(worker.run()))
    }
}

impl Drop for Working {
    fn drop(&mut self) {
        self.0.abort();
    }
}

pub(crate) fn broken(id: &str) -> Sample<snaptrade::ConnectionBroken> {
    sample::<snaptrade::ConnectionBroken>().with("webhookId", id)
}

/// So many attempts, and no delay between them.
pub(crate) fn at_once(attempts: u32) -> RetrySchedule {
    RetrySchedule::delays([Duration::ZERO]).attempts(attempts)
}
