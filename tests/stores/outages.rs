//! A database that is gone, or whose disk is full: nothing is acknowledged that is not stored, and
//! it heals by itself.

use std::{
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use tokio::time::sleep;
use webhook_stores_tests::{
    effects::{Database, Effects, Mode},
    postgres::Postgres,
    process::Process,
    sender::{Sender, request},
};
use webhook_tower::{
    RejectionKind, snaptrade,
    testing::{deliver, sample},
};

#[tokio::test(flavor = "multi_thread")]
async fn without_its_postgres_it_answers_503_in_time_and_works_again_when_that_is_back() {
    if std::env::var_os("DATABASE_URL").is_some() {
        return; // Somebody else's server is not ours to kill.
    }
    let postgres = Postgres::start();
    let database = Database::open(postgres.url()).await.unwrap();
    let service = Effects::new(database.clone(), Mode::Together).service().unwrap();
    let id = |number: usize| format!("{number}");
    let delivery = |number| sample::<snaptrade::ConnectionBroken>().with("webhookId", id(number));
    assert!(deliver(&service, &delivery(0)).await.is_done());

    for round in 1..=3 {
        postgres.kill();
        for _ in 0..5 {
            let since = Instant::now();
            let refused = deliver(&service, &delivery(round)).await;
            // The store of this service has half a second.
            assert!(since.elapsed() < Duration::from_secs(1), "{:?}", since.elapsed());
            let kind = refused.rejection().unwrap().kind();
            assert_eq!(kind, RejectionKind::StoreUnavailable);
        }
        postgres.start_again();
        let since = Instant::now();
        while !deliver(&service, &delivery(round)).await.is_done() {
            assert!(since.elapsed() < Duration::from_secs(5), "it does not heal");
            sleep(Duration::from_millis(100)).await;
        }
        assert_eq!(database.effects(Some(&id(round))).await.unwrap(), 1);
        assert!(deliver(&service, &delivery(0)).await.is_duplicate(), "it was stored before");
    }
}

/// Writes until nothing more fits, and answers the file.
fn fill(folder: &Path) -> PathBuf {
    let path = folder.join("filler");
    let mut filler = File::create(&path).unwrap();
    for chunk in [64 * 1024, 4096, 1] {
        while filler.write_all(&vec![0; chunk]).is_ok() {}
    }
    path
}

/// How many effects each delivery has had, read from a copy: the file is in a file system that only
/// the receiver sees.
async fn effects(folder: &Path, ids: &[String]) -> Vec<i64> {
    let scratch = tempfile::tempdir().unwrap();
    for file in ["webhooks.db", "webhooks.db-wal"] {
        fs::copy(folder.join(file), scratch.path().join(file)).unwrap();
    }
    let copy = scratch.path().join("webhooks.db");
    let database = Database::open(copy.to_str().unwrap()).await.unwrap();
    let mut effects = Vec::new();
    for id in ids {
        effects.push(database.effects(Some(id)).await.unwrap());
    }
    effects
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_sqlite_acknowledges_nothing_and_works_again_when_there_is_space() {
    let mounted = tempfile::tempdir().unwrap();
    let receiver = env!("CARGO_BIN_EXE_receiver");
    let process = Process::start_on_a_small_disk(receiver, mounted.path(), Mode::Together).await;
    let folder = process.root().join(mounted.path().strip_prefix("/").unwrap());
    let mut sender = Sender::connect(process.addr()).await.unwrap();
    let ids: Vec<_> = (0..60).map(|number| number.to_string()).collect();
    for id in &ids[..20] {
        assert_eq!(sender.send(&request(id)).await.unwrap(), 200);
    }

    let filler = fill(&folder);
    for id in &ids[20..] {
        assert_eq!(sender.send(&request(id)).await.unwrap(), 503, "{id}");
    }
    // What was stored before is still known.
    assert_eq!(sender.send(&request(&ids[0])).await.unwrap(), 200);
    let expected = [vec![1; 20], vec![0; 40]].concat();
    assert_eq!(effects(&folder, &ids).await, expected);

    fs::remove_file(filler).unwrap();
    for id in &ids {
        assert_eq!(sender.send(&request(id)).await.unwrap(), 200, "{id}");
    }
    assert_eq!(effects(&folder, &ids).await, [1; 60]);
}
