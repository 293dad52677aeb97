//! The program `examples/inbox`, as somebody runs it: its receivers and workers are killed, and what
//! was acknowledged has its effect, once.

use std::{net::SocketAddr, time::Duration};

use tokio::{
    process::Command,
    time::{Instant, sleep, timeout},
};
use webhook_inbox::{Filter, Inbox, Replayed};
use webhook_postgres::PostgresStore;
use webhook_sqlite::SqliteStore;
use webhook_stores_tests::{
    postgres::Postgres,
    process::Program,
    sender::{Sender, signed},
};
use webhook_tower::{
    SnapTrade, snaptrade,
    testing::{sample, secret},
};

const EXAMPLE: &str = env!("CARGO_BIN_EXE_inbox-example");

/// How long anything may take that is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// The program, on one database.
struct Example {
    postgres: Postgres,
    pool: sqlx::PgPool,
}

impl Example {
    async fn new() -> Self {
        let postgres = Postgres::start();
        let pool = postgres.pool().await;
        Self { postgres, pool }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(EXAMPLE);
        command.args(arguments);
        command.env("DATABASE_URL", self.postgres.url());
        command.env("SNAPTRADE_CONSUMER_KEY", secret::<SnapTrade>().expose());
        command
    }

    /// A receiver, and where it listens.
    async fn receive(&self) -> (Program, SocketAddr) {
        let (receiver, line) =
            Program::start(&mut self.command(&["receive", "--addr", "127.0.0.1:0"])).await;
        let addr = line.strip_prefix("listening on http://").unwrap();
        (receiver, addr.strip_suffix("/webhooks/snaptrade").unwrap().parse().unwrap())
    }

    async fn work(&self) -> Program {
        let (worker, line) = Program::start(&mut self.command(&["work"])).await;
        assert_eq!(line, "working");
        worker
    }

    fn inbox(&self) -> Inbox<PostgresStore> {
        Inbox::new(PostgresStore::new(self.pool.clone()))
    }

    async fn count(&self, what: &'static str) -> i64 {
        sqlx::query_scalar(what).fetch_one(&self.pool).await.unwrap()
    }

    /// Waits until as many rows are counted.
    async fn until(&self, what: &'static str, expected: i64) {
        let since = Instant::now();
        loop {
            let found = self.count(what).await;
            if found == expected {
                return;
            }
            assert!(since.elapsed() < PATIENCE, "{what}: {found}, not {expected}");
            sleep(Duration::from_millis(20)).await;
        }
    }
}

/// Sends a delivery and answers the status, if there was an answer.
async fn send(addr: SocketAddr, request: &[u8]) -> Option<u16> {
    let answer = async { Sender::connect(addr).await?.send(request).await };
    timeout(Duration::from_secs(5), answer).await.ok()?.ok()
}

fn broken(id: &str) -> Vec<u8> {
    let body = sample::<snaptrade::ConnectionBroken>().with("webhookId", id).body();
    signed("/webhooks/snaptrade", body)
}

const ALL: &str = "SELECT count(*) FROM webhook_deliveries";
const UNFINISHED: &str =
    "SELECT count(*) FROM webhook_deliveries WHERE state IN ('waiting', 'running')";
const RUNNING: &str = "SELECT count(*) FROM webhook_deliveries WHERE state = 'running'";
const RETRIED: &str =
    "SELECT count(*) FROM webhook_deliveries WHERE state = 'waiting' AND attempts > 0";
const MAILS: &str = "SELECT count(*) FROM example_mails";
const DIFFERENT_MAILS: &str = "SELECT count(DISTINCT delivery_id) FROM example_mails";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_acknowledged_has_one_effect_whoever_is_killed() {
    const FIRST: i64 = 8;
    const THEN: u64 = 150;
    let example = Example::new().await;
    let (mut receiver, mut addr) = example.receive().await;

    // A worker is killed while all of its handlers are in the middle of their work: at the door of
    // a table that is locked.
    let mut worker = example.work().await;
    let mut door = example.pool.begin().await.unwrap();
    sqlx::query("LOCK TABLE example_mails").execute(&mut *door).await.unwrap();
    for number in 0..FIRST {
        assert_eq!(send(addr, &broken(&format!("first-{number}"))).await, Some(200));
    }
    example.until(RUNNING, FIRST).await;
    worker.kill().await;
    door.rollback().await.unwrap();
    assert_eq!(example.count(MAILS).await, 0);

    // A receiver is killed now and then, and so is a worker that has much to do.
    let mut worker = example.work().await;
    let (mut again, mut cut_off) = (0, 0);
    for number in 0..THEN {
        let request = broken(&format!("then-{number}"));
        let mut answer = if number % 10 == 5 {
            let (answer, ()) = tokio::join!(send(addr, &request), async {
                sleep(Duration::from_millis(number / 10)).await;
                receiver.begin_to_kill();
            });
            answer
        } else {
            send(addr, &request).await
        };
        let since = Instant::now();
        // As a provider does, until it is acknowledged.
        while !matches!(answer, Some(200)) {
            assert!(since.elapsed() < PATIENCE);
            again += 1;
            receiver.kill().await;
            (receiver, addr) = example.receive().await;
            answer = send(addr, &request).await;
        }
        if number % 50 == 40 {
            worker.kill().await;
            cut_off += example.count(UNFINISHED).await;
            worker = example.work().await;
        }
    }
    assert!(again > 0, "no delivery was sent again");

    example.until(UNFINISHED, 0).await;
    let all = FIRST + i64::try_from(THEN).unwrap();
    let counts = (
        example.count(ALL).await,
        example.count(MAILS).await,
        example.count(DIFFERENT_MAILS).await,
    );
    println!("{counts:?}, {again} sent again, {cut_off} unfinished when a worker was killed");
    assert_eq!(counts, (all, all, all));
    assert!(receiver.terminate().await.success(), "it ends when it is told to");
    assert!(worker.terminate().await.success(), "it ends when it is told to");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_given_up_can_be_looked_at_and_run_again() {
    let example = Example::new().await;
    let (_receiver, addr) = example.receive().await;
    let _worker = example.work().await;
    let new = sample::<snaptrade::Unrecognized>().with("webhookId", "from tomorrow");
    assert_eq!(send(addr, &signed("/webhooks/snaptrade", new.body())).await, Some(200));
    example.until(UNFINISHED, 0).await;
    let inbox = example.inbox();
    let dead = async || inbox.dead_letters(&Filter::new(), None).await.unwrap();
    let letter = dead().await.remove(0);
    assert_eq!((&*letter.delivery_id, letter.attempts), ("from tomorrow", 1));
    assert_eq!(inbox.replay(letter.id).await.unwrap(), Replayed::Queued);
    example.until(UNFINISHED, 0).await;
    assert_eq!(dead().await.len(), 1, "it fails again");
}

/// The transactions of an account that opens later.
#[tokio::test(flavor = "multi_thread")]
async fn transactions_wait_for_their_account() {
    const OUTDATED: &str = "SELECT count(*) FROM example_accounts WHERE outdated";
    const OPEN: &str = "SELECT count(*) FROM example_accounts WHERE is_open";
    let example = Example::new().await;
    let (_receiver, addr) = example.receive().await;
    let _worker = example.work().await;
    let send = |body| async move { send(addr, &signed("/webhooks/snaptrade", body)).await };
    let account = |id: &str| sample::<snaptrade::NewAccountAvailable>().with("accountId", id);
    let transactions =
        sample::<snaptrade::AccountTransactionsUpdated>().with("accountId", "a-1").body();
    assert_eq!(send(transactions).await, Some(200));
    example.until(RETRIED, 1).await;
    assert_eq!(send(account("a-1").body()).await, Some(200));
    let removed = sample::<snaptrade::AccountRemoved>();
    assert_eq!(send(account("a-2").with("webhookId", "2").body()).await, Some(200));
    assert_eq!(send(removed.with("accountId", "a-2").body()).await, Some(200));
    example.until(OUTDATED, 1).await;
    example.until(UNFINISHED, 0).await;
    assert_eq!(example.count(OPEN).await, 1, "the second was opened, and then closed");
}

/// Without any set-up: one process, on a file.
#[tokio::test(flavor = "multi_thread")]
async fn runs_on_a_file_without_set_up() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(EXAMPLE);
    command.args(["--addr", "127.0.0.1:0"]).current_dir(folder.path()).env_remove("DATABASE_URL");
    command.env("SNAPTRADE_CONSUMER_KEY", secret::<SnapTrade>().expose());
    let (mut program, line) = Program::start(&mut command).await;
    let addr = line.strip_prefix("listening on http://").unwrap();
    let addr = addr.strip_suffix("/webhooks/snaptrade").unwrap().parse().unwrap();
    for number in 0..5 {
        assert_eq!(send(addr, &broken(&number.to_string())).await, Some(200));
    }
    let store = SqliteStore::open(folder.path().join("webhooks.db")).await.unwrap();
    let inbox = Inbox::new(store);
    let since = Instant::now();
    while inbox.health().await.unwrap().done.at_least() < 5 {
        assert!(since.elapsed() < PATIENCE);
        sleep(Duration::from_millis(20)).await;
    }
    let mails: i64 = sqlx::query_scalar(MAILS).fetch_one(inbox.store().pool()).await.unwrap();
    assert_eq!(mails, 5);
    assert!(program.terminate().await.success(), "it ends when it is told to");
}

#[tokio::test]
async fn says_how_it_is_used() {
    let output = Command::new(EXAMPLE).arg("--help").output().await.unwrap();
    let usage = String::from_utf8(output.stdout).unwrap();
    for word in ["receive", "work", "DATABASE_URL"] {
        assert!(usage.contains(word), "{usage}");
    }
}
