//! Races of the store in memory, in the orders that a scheduler chooses.
//!
//! `RUSTFLAGS="--cfg shuttle" cargo test -p webhook-tower --lib races`

use shuttle::{
    check_dfs, check_random,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use super::*;

const DIGEST: Digest = Digest::from_bytes([1; 32]);
const LEASE: Duration = Duration::from_secs(60);

fn key() -> DeliveryKey {
    DeliveryKey::new("test", "default".into(), "id")
}

/// What one of the threads did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Did {
    Ran,
    Failed,
    Nothing,
}

/// Asks for the key, and if it acquires the lease, runs: completes or releases.
fn attempt(store: &MemoryStore, running: &AtomicUsize, succeeds: bool) -> Did {
    let Ok(Acquisition::Acquired { fence }) = store.acquire_now(&key(), &DIGEST, LEASE) else {
        return Did::Nothing;
    };
    assert_eq!(running.fetch_add(1, Ordering::SeqCst), 0, "two hold one lease");
    thread::yield_now();
    running.fetch_sub(1, Ordering::SeqCst);
    let settled = if succeeds {
        store.complete_now(&key(), fence, LEASE)
    } else {
        store.release_now(&key(), fence)
    };
    assert_eq!(settled, Settled::Stored);
    if succeeds { Did::Ran } else { Did::Failed }
}

/// Lets one thread for each of `succeeds` attempt once, and then checks.
fn race(succeeds: &'static [bool], check: fn(&[Did], &MemoryStore)) {
    let store = Arc::new(MemoryStore::new());
    let running = Arc::new(AtomicUsize::new(0));
    let threads: Vec<_> = succeeds
        .iter()
        .map(|&succeeds| {
            let (store, running) = (store.clone(), running.clone());
            thread::spawn(move || attempt(&store, &running, succeeds))
        })
        .collect();
    let did: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    check(&did, &store);
}

fn runs_once(did: &[Did], store: &MemoryStore) {
    assert_eq!(did.iter().filter(|did| **did == Did::Ran).count(), 1, "{did:?}");
    assert!(matches!(store.acquire_now(&key(), &DIGEST, LEASE), Ok(Acquisition::Done)));
}

fn runs_again_unless_it_ran(did: &[Did], store: &MemoryStore) {
    let ran = did.iter().filter(|did| **did == Did::Ran).count();
    let next = store.acquire_now(&key(), &DIGEST, LEASE);
    match ran {
        0 => assert!(matches!(next, Ok(Acquisition::Acquired { .. })), "{next:?}"),
        1 => assert!(matches!(next, Ok(Acquisition::Done)), "{next:?}"),
        _ => panic!("{did:?}"),
    }
}

#[test]
fn two_threads_run_once_in_every_order() {
    check_dfs(|| race(&[true, true], runs_once), None);
}

#[test]
fn what_fails_runs_again_in_every_order_of_two_threads() {
    check_dfs(|| race(&[false, true], runs_again_unless_it_ran), None);
    check_dfs(|| race(&[false, false], runs_again_unless_it_ran), None);
}

#[test]
fn five_threads_run_once_in_many_orders() {
    check_random(|| race(&[true; 5], runs_once), 20_000);
    check_random(|| race(&[false, true, false, true, false], runs_again_unless_it_ran), 20_000);
}
