//! Races of the store in memory, in the orders that a scheduler chooses.
//!
//! `RUSTFLAGS="--cfg shuttle" cargo test -p webhook-tower --lib races`

use http::HeaderMap;
use shuttle::{
    check_dfs, check_random,
    future::block_on,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use webhook_core::StoredDelivery;

use super::*;
use crate::record::{
    Arrival, End, Held, Leased, Listed, RecordStore, Serial, Settlement, State, Stored, Wanted,
    store,
};

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

/// Stores deliveries of one serial key, in this order.
fn store_all(store: &MemoryStore, ids: &[&str]) {
    for id in ids {
        let arrival = Arrival {
            key: DeliveryKey::new("test", "default".into(), id),
            digest: DIGEST,
            event_type: None,
            serial: Some(Serial::new(1)),
            stored: StoredDelivery::new("default", HeaderMap::new(), *id, 0, Timestamp::UNIX_EPOCH),
            repeatable: None,
        };
        assert_eq!(block_on(self::store(store, &[arrival])).unwrap(), [Stored::New]);
    }
}

/// Leases for this long, runs what is leased, and settles it.
fn work(store: &MemoryStore, lease: Duration, end: End) -> Vec<(Held, Settled)> {
    let wanted = Wanted { providers: &["test"], limit: 10, lease };
    let settle = |leased: Leased| {
        thread::yield_now();
        let Leased { held, serial, attempt, .. } = leased;
        let (began, error) = (Timestamp::UNIX_EPOCH, None);
        let settlement = Settlement { held, serial, attempt, began, end, error };
        (held, block_on(store.settle(&[settlement])).unwrap().remove(0))
    };
    block_on(store.lease(&wanted)).unwrap().into_iter().map(settle).collect()
}

/// One stores two deliveries while two work.
fn door_and_workers(lease: Duration, end: End) -> (Arc<MemoryStore>, Vec<(Held, Settled)>) {
    let store = Arc::new(MemoryStore::new());
    let door = {
        let store = store.clone();
        thread::spawn(move || store_all(&store, &["a", "b"]))
    };
    let workers: Vec<_> = (0..2)
        .map(|_| {
            let store = store.clone();
            thread::spawn(move || work(&store, lease, end))
        })
        .collect();
    door.join().unwrap();
    let worked = workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect();
    (store, worked)
}

fn states(store: &MemoryStore) -> Vec<State> {
    let list = |listed| block_on(store.list(listed, &crate::record::Filter::new(), None, 10));
    let entries = [Listed::Done, Listed::Unfinished].map(|listed| list(listed).unwrap());
    entries.into_iter().flatten().map(|entry| entry.state).collect()
}

/// Each is run once, the first before the second, and none is left without a turn.
fn in_order() {
    let (store, worked) = door_and_workers(LEASE, End::Done);
    assert!(worked.iter().all(|(_, settled)| *settled == Settled::Stored), "{worked:?}");
    let rest = (0..2).flat_map(|_| work(&store, LEASE, End::Done));
    let mut held: Vec<_> = worked.iter().copied().chain(rest).map(|(held, _)| held).collect();
    held.sort_by_key(|held| held.fence);
    assert_eq!(held.iter().map(|held| held.id.get()).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(states(&store), [State::Done; 2]);
}

/// Where leases are over at once, the last one to lease settles, and nobody who comes too late.
fn with_lost_leases() {
    let (store, worked) = door_and_workers(Duration::ZERO, End::Retry(Duration::ZERO));
    for id in [1, 2] {
        let of_it = worked.iter().filter(|(held, _)| held.id.get() == id);
        let last = of_it.max_by_key(|(held, _)| held.fence);
        assert!(last.is_none_or(|(_, settled)| *settled == Settled::Stored), "{worked:?}");
    }
    // Neither is stuck.
    for done in 1..=2 {
        let worked = work(&store, LEASE, End::Done);
        assert!(matches!(worked[..], [(held, Settled::Stored)] if held.id.get() == done));
    }
    assert_eq!(states(&store), [State::Done; 2]);
}

#[test]
fn a_door_and_two_workers_keep_the_order_in_many_orders() {
    check_random(in_order, 20_000);
    check_random(with_lost_leases, 20_000);
}
