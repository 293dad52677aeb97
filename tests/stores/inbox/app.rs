//! An application that does with each delivery what it is told, on an inbox of its own.

use std::{
    collections::HashMap,
    num::NonZeroUsize,
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use tokio::{
    task::JoinHandle,
    time::{Instant, sleep},
};
use webhook_postgres::{
    Inbox, InboxId, Ready, Worker,
    sqlx::{self, PgPool},
};
use webhook_stores_tests::postgres::Postgres;
use webhook_tower::{
    Delivery, Outcome, SnapTrade, retry_after, snaptrade,
    testing::{Answer, Sample, deliver, endpoint, sample},
    webhooks,
};

/// What a handler does.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Act {
    Succeed,
    SucceedAfter(Duration),
    Ignore,
    /// Writes its effect in one transaction with its record.
    Effect,
    FailFor(Duration),
    /// Takes a moment, and fails for one.
    FailAfter(Duration),
    Fail,
    FailForGood,
    Panic,
    Hang,
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

/// An inbox in a schema of its own, and what was done with its deliveries.
pub(crate) struct App {
    pub(crate) inbox: Inbox,
    pub(crate) queue: String,
    acts: Mutex<HashMap<String, Vec<Act>>>,
    runs: Mutex<Vec<Run>>,
    _server: Option<Arc<Postgres>>,
}

impl App {
    pub(crate) async fn new() -> Arc<Self> {
        let (server, schema, pool) = Postgres::shared().await;
        Self::make(pool, &format!("{schema}_queue"), Some(server)).await
    }

    /// On a server that the test looks after.
    pub(crate) async fn on(pool: PgPool, queue: &str) -> Arc<Self> {
        Self::make(pool, queue, None).await
    }

    async fn make(pool: PgPool, queue: &str, server: Option<Arc<Postgres>>) -> Arc<Self> {
        let inbox = Inbox::new(pool).with_queue_schema(queue);
        inbox.migrate().await.unwrap();
        sqlx::query("CREATE TABLE effects (delivery TEXT NOT NULL)")
            .execute(inbox.pool())
            .await
            .unwrap();
        let (acts, runs) = (Mutex::default(), Mutex::default());
        Arc::new(Self { inbox, queue: queue.into(), acts, runs, _server: server })
    }

    /// What the handler shall do with this delivery, run by run; it succeeds after that.
    pub(crate) fn will(&self, id: &str, acts: impl IntoIterator<Item = Act>) {
        let mut acts: Vec<_> = acts.into_iter().collect();
        acts.reverse();
        self.acts.lock().unwrap().insert(id.into(), acts);
    }

    /// Delivers a broken connection under this id.
    pub(crate) async fn receive(&self, id: &str) -> Answer {
        let service = self.inbox.service(endpoint::<SnapTrade>());
        deliver(&service, &broken(id)).await
    }

    /// A worker that has little patience.
    pub(crate) fn worker(self: &Arc<Self>) -> Worker<Arc<Self>, Ready> {
        let worker = self.inbox.worker(Arc::clone(self)).provider::<SnapTrade>();
        worker
            .handler_timeout(Duration::from_secs(1))
            .recover_after(Duration::from_secs(3))
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

    pub(crate) async fn effects_of(&self, id: &str) -> i64 {
        let count = sqlx::query_scalar("SELECT count(*) FROM effects WHERE delivery = $1");
        count.bind(id).fetch_one(self.inbox.pool()).await.unwrap()
    }

    /// How many jobs the queue has.
    pub(crate) async fn jobs(&self) -> i64 {
        let count = format!("SELECT count(*) FROM {}.jobs", self.queue);
        let count = sqlx::query_scalar(sqlx::AssertSqlSafe(count));
        count.fetch_one(self.inbox.pool()).await.unwrap()
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
    pub(crate) async fn number(&self, id: &str) -> InboxId {
        let number = sqlx::query_scalar("SELECT id FROM webhook_inbox WHERE delivery_id = $1");
        let number: i64 = number.bind(id).fetch_one(self.inbox.pool()).await.unwrap();
        number.to_string().parse().unwrap()
    }

    async fn act(&self, delivery: &Delivery) -> Outcome {
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
                let store = self.inbox.idempotency_store();
                let mut transaction = store.transaction(delivery).await.unwrap();
                let effect = sqlx::query("INSERT INTO effects (delivery) VALUES ($1)");
                effect.bind(delivery.id()).execute(&mut *transaction).await.unwrap();
                transaction.commit().await.unwrap();
                Outcome::Done
            }
            Act::FailFor(delay) => Outcome::retry(retry_after(delay, "not yet")),
            Act::FailAfter(time) => {
                sleep(time).await;
                Outcome::retry(retry_after(time, "not yet"))
            }
            Act::Fail => Outcome::retry("not this time"),
            Act::FailForGood => Outcome::failed("never"),
            Act::Panic => panic!("on purpose"),
            Act::Hang => std::future::pending().await,
        }
    }
}

/// A run that has not come to its end.
struct Running<'a> {
    app: &'a App,
    place: usize,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.app.runs()[self.place].ended = Some(Instant::now());
    }
}

#[webhooks(ignore(snaptrade::_, reason = "a few are enough"))]
impl App {
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
    pub(crate) fn of(worker: Worker<Arc<App>, Ready>) -> Self {
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
