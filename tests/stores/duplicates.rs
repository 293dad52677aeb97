//! Ten thousand duplicates of one delivery run its handler once, on every store.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::Router;
use tokio::{net::TcpListener, time::sleep};
use webhook_stores_tests::{
    effects::{Database, Mode},
    postgres::Postgres,
    process::Process,
    sender::{Sender, request},
};
use webhook_tower::{
    MemoryStore, SnapTrade, WebhookService, snaptrade, testing::endpoint, webhooks,
};

const DUPLICATES: usize = 10_000;
const CONNECTIONS: usize = 8;
const PROCESSES: usize = 3;

/// Sends the same delivery from all connections at once, and counts the answers.
async fn send_duplicates(addrs: &[SocketAddr], id: &str) -> BTreeMap<u16, usize> {
    let request: Arc<[u8]> = request(id).into();
    let senders: Vec<_> = (0..CONNECTIONS)
        .map(|connection| {
            let (addr, request) = (addrs[connection % addrs.len()], request.clone());
            tokio::spawn(async move {
                let mut sender = Sender::connect(addr).await.unwrap();
                let mut answers = Vec::new();
                for _ in 0..DUPLICATES / CONNECTIONS {
                    answers.push(sender.send(&request).await.unwrap());
                }
                answers
            })
        })
        .collect();
    let mut answers = BTreeMap::new();
    for sender in senders {
        for status in sender.await.unwrap() {
            *answers.entry(status).or_default() += 1;
        }
    }
    assert_eq!(answers.values().sum::<usize>(), DUPLICATES);
    println!("{id}: {answers:?}");
    answers
}

fn assert_answers(answers: &BTreeMap<u16, usize>) {
    assert!(answers.keys().all(|status| [200, 503].contains(status)), "{answers:?}");
    assert!(answers.contains_key(&200), "{answers:?}");
}

/// An application that counts its runs.
#[derive(Default)]
struct Counter {
    runs: AtomicUsize,
}

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "one is enough"))]
impl Counter {
    #[on(snaptrade::ConnectionBroken)]
    async fn count(&self, _: snaptrade::ConnectionBroken) {
        sleep(Duration::from_millis(100)).await;
        self.runs.fetch_add(1, Ordering::SeqCst);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn run_once_in_memory() {
    let counter = Arc::new(Counter::default());
    let service = WebhookService::<SnapTrade>::builder(endpoint(), counter.clone());
    let service = service.idempotency_store(MemoryStore::new()).build().unwrap();
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let addr = listener.local_addr().unwrap();
    let app = Router::new().route_service("/", service);
    tokio::spawn(async move { axum::serve(listener, app).await });
    assert_answers(&send_duplicates(&[addr], "memory").await);
    assert_eq!(counter.runs.load(Ordering::SeqCst), 1);
}

/// Several processes on one database.
async fn run_once_in_processes(place: &str, mode: Mode) {
    let mut processes = Vec::new();
    for _ in 0..PROCESSES {
        processes.push(Process::start(env!("CARGO_BIN_EXE_receiver"), place, mode).await);
    }
    let addrs: Vec<_> = processes.iter().map(Process::addr).collect();
    let database = Database::open(place).await.unwrap();
    let id = format!("{mode:?}-{}", jiff::Timestamp::now().as_nanosecond());
    assert_answers(&send_duplicates(&addrs, &id).await);
    assert_eq!(database.effects(Some(&id)).await.unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn run_once_in_three_processes_on_sqlite() {
    let scratch = tempfile::tempdir().unwrap();
    let place = scratch.path().join("webhooks.db");
    for mode in [Mode::Apart, Mode::Together] {
        run_once_in_processes(place.to_str().unwrap(), mode).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn run_once_in_three_processes_on_postgres() {
    let postgres = Postgres::start();
    for mode in [Mode::Apart, Mode::Together] {
        run_once_in_processes(postgres.url(), mode).await;
    }
}
