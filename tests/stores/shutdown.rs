//! SIGTERM under load: no new work, what has begun ends, and nothing is lost or done twice.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    sync::watch,
    task::JoinSet,
    time::{Instant, sleep, timeout},
};
use webhook_stores_tests::{
    effects::{Database, Mode},
    process::Process,
    sender::{Sender, request},
};

const RECEIVER: &str = env!("CARGO_BIN_EXE_receiver");

/// How long a handler takes, which is less than its limit of a second.
const BUSY: Duration = Duration::from_millis(500);

/// What the receiver may take to end: its own grace time, and that of a machine with other work.
const GRACE: Duration = Duration::from_secs(10);

/// A sender hangs up on each third of its deliveries before it sends them again.
const SENDERS: usize = 12;
const DELIVERIES: usize = 6;

/// How many handlers are left without a sender at the moment of SIGTERM.
const LEFT_ALONE: usize = 6;

/// A receiver's database, and where it listens now.
#[derive(Clone)]
struct Receiver {
    database: Database,
    addr: watch::Receiver<SocketAddr>,
    acknowledged: Arc<AtomicUsize>,
}

impl Receiver {
    async fn connect(&self) -> std::io::Result<Sender> {
        let addr = *self.addr.borrow();
        Sender::connect(addr).await
    }

    /// Sends one delivery, and hangs up as soon as it holds a lease: its handler has begun then.
    async fn hang_up(&self, id: &str) -> std::io::Result<()> {
        let mut sender = self.connect().await?;
        sender.post(&request(id)).await?;
        while self.records(id, "%").await == 0 {
            sleep(Duration::from_millis(5)).await;
        }
        Ok(())
    }

    /// Sends one delivery until it is acknowledged.
    async fn send(&self, id: &str) {
        let request = request(id);
        loop {
            let answer = async { self.connect().await?.send(&request).await };
            if matches!(timeout(GRACE, answer).await, Ok(Ok(200))) {
                break;
            }
            sleep(Duration::from_millis(50)).await;
        }
        // With the acknowledgement its effect is there, not some time after it.
        assert_eq!(self.effects(Some(id)).await, 1, "{id}");
        self.acknowledged.fetch_add(1, Ordering::SeqCst);
    }

    async fn effects(&self, id: Option<&str>) -> i64 {
        self.database.effects(id).await.unwrap()
    }

    /// How many records there are of this id, or pattern of one, that are done or not, as the
    /// pattern says.
    async fn records(&self, id: &str, done: &str) -> i64 {
        const COUNT: &str = "SELECT count(*) FROM webhook_deliveries WHERE delivery_id LIKE $1 AND (state = 'done') LIKE $2";
        let Database::Sqlite(store) = &self.database else { panic!("SQLite is meant") };
        sqlx::query_scalar(COUNT).bind(id).bind(done).fetch_one(store.pool()).await.unwrap()
    }
}

async fn start(place: &str) -> Process {
    Process::start_busy(RECEIVER, place, Mode::Together, BUSY).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_is_told_to_stop_finishes_what_has_begun() {
    let scratch = tempfile::tempdir().unwrap();
    let place = scratch.path().join("webhooks.db");
    let place = place.to_str().unwrap();
    let mut first = start(place).await;
    let (moved, addr) = watch::channel(first.addr());
    let database = Database::open(place).await.unwrap();
    let receiver = Receiver { database, addr, acknowledged: Arc::default() };

    let mut senders = JoinSet::new();
    for sender in 0..SENDERS {
        let receiver = receiver.clone();
        senders.spawn(async move {
            for number in 0..DELIVERIES {
                let id = format!("{sender}-{number}");
                if number % 3 == 1 {
                    // Nobody may listen now, or end the connection first.
                    drop(timeout(GRACE, receiver.hang_up(&id)).await);
                }
                receiver.send(&id).await;
            }
        });
    }
    sleep(BUSY * 2).await;
    let alone: Vec<_> = (0..LEFT_ALONE).map(|number| format!("alone-{number}")).collect();
    let mut hung_up = JoinSet::new();
    for id in alone.clone() {
        let receiver = receiver.clone();
        hung_up.spawn(async move { receiver.hang_up(&id).await.unwrap() });
    }
    hung_up.join_all().await;

    let (since, before) = (Instant::now(), receiver.effects(None).await);
    let ended = timeout(GRACE, first.terminate()).await.expect("it ends within its grace time");
    assert!(ended.success(), "{ended}");
    let took = since.elapsed();
    // A handler that was cut off would still hold its lease.
    assert_eq!(receiver.records("%", "0").await, 0, "every handler that had begun has ended");
    let after = receiver.effects(None).await;
    assert_eq!(receiver.records("%", "1").await, after, "and has its effect");
    for id in &alone {
        assert_eq!(receiver.effects(Some(id)).await, 1, "{id}");
    }
    let acknowledged = receiver.acknowledged.load(Ordering::SeqCst);
    assert!(acknowledged < SENDERS * DELIVERIES, "the load had ended before");

    let second = start(place).await;
    moved.send(second.addr()).unwrap();
    senders.join_all().await;
    // Who hung up sends it again, and it runs nothing.
    for id in &alone {
        receiver.send(id).await;
    }
    let all = i64::try_from(SENDERS * DELIVERIES + LEFT_ALONE).unwrap();
    assert_eq!(receiver.effects(None).await, all, "one effect for each delivery");
    println!(
        "SIGTERM after {before} effects of {all}: it ended after {took:?} and {after} effects; \
         {acknowledged} were acknowledged by then"
    );
}
