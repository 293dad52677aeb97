//! What the store in memory does beyond what every store does.

use super::*;
use crate::testing::idempotency::conform;

const DIGEST: Digest = Digest::from_bytes([1; 32]);
const LEASE: Duration = Duration::from_secs(10);

fn key(id: usize) -> DeliveryKey {
    DeliveryKey::new("test", "default".into(), &id.to_string())
}

fn acquire(store: &MemoryStore, id: usize) -> Option<Fence> {
    match store.acquire_now(&key(id), &DIGEST, LEASE) {
        Ok(Acquisition::Acquired { fence }) => Some(fence),
        Ok(other) => panic!("{other:?}"),
        Err(_) => None,
    }
}

#[tokio::test(start_paused = true)]
async fn conforms() {
    conform(MemoryStore::new()).await;
    crate::testing::record::conform(MemoryStore::new()).await;
}

#[tokio::test(start_paused = true)]
async fn refuses_what_it_has_no_room_for_and_forgets_nothing() {
    let store = MemoryStore::with_capacity(100);
    let fences: Vec<_> = (0..100).map(|id| acquire(&store, id).unwrap()).collect();
    for (id, fence) in fences.iter().enumerate().skip(50) {
        assert_eq!(store.complete_now(&key(id), *fence, LEASE * 2), Settled::Stored);
    }
    assert_eq!((100..200).find_map(|id| acquire(&store, id)), None);
    for id in 0..50 {
        let held = store.acquire_now(&key(id), &DIGEST, LEASE).unwrap();
        assert!(matches!(held, Acquisition::InFlight { .. }), "{held:?}");
    }
    for id in 50..100 {
        assert_eq!(store.acquire_now(&key(id), &DIGEST, LEASE).unwrap(), Acquisition::Done);
    }
    // What is released has room at once, what is over when its time has come.
    assert_eq!(store.release_now(&key(0), fences[0]), Settled::Stored);
    assert!(acquire(&store, 100).is_some());
    assert!(acquire(&store, 101).is_none());
    tokio::time::advance(LEASE).await;
    assert!((101..150).all(|id| acquire(&store, id).is_some()));
    assert_eq!(store.acquire_now(&key(50), &DIGEST, LEASE).unwrap(), Acquisition::Done);
}

#[tokio::test(start_paused = true)]
async fn cleans_up_more_than_it_adds() {
    let store = MemoryStore::new();
    for id in 0..1000 {
        let fence = acquire(&store, id).unwrap();
        assert_eq!(store.complete_now(&key(id), fence, LEASE), Settled::Stored);
    }
    assert_eq!(store.len(), 1000);
    tokio::time::advance(LEASE).await;
    for id in 1000..1334 {
        acquire(&store, id).unwrap();
    }
    assert_eq!(store.len(), 334, "nothing is left of what is over");
}

#[tokio::test(start_paused = true)]
async fn never_gives_a_fence_twice() {
    let store = MemoryStore::new();
    let mut last = acquire(&store, 0).unwrap();
    for _ in 0..10 {
        store.release_now(&key(0), last);
        assert!(store.is_empty());
        let next = acquire(&store, 0).unwrap();
        assert!(next > last);
        last = next;
    }
}
