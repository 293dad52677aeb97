//! What the store in memory does beyond what every store does.

use super::*;
use crate::testing::claims::conform;

const DIGEST: Digest = Digest::from_bytes([1; 32]);
const LEASE: Duration = Duration::from_secs(10);

fn key(id: usize) -> ClaimKey {
    ClaimKey::new("test", "default".into(), &id.to_string())
}

fn acquire(claims: &MemoryClaims, id: usize) -> Option<Fence> {
    match claims.claim_now(&key(id), &DIGEST, LEASE) {
        Ok(Claimed::Acquired { fence }) => Some(fence),
        Ok(other) => panic!("{other:?}"),
        Err(_) => None,
    }
}

#[tokio::test(start_paused = true)]
async fn conforms() {
    conform(MemoryClaims::new()).await;
}

#[tokio::test(start_paused = true)]
async fn refuses_what_it_has_no_room_for_and_forgets_nothing() {
    let claims = MemoryClaims::with_capacity(100);
    let fences: Vec<_> = (0..100).map(|id| acquire(&claims, id).unwrap()).collect();
    for (id, fence) in fences.iter().enumerate().skip(50) {
        assert_eq!(claims.complete_now(&key(id), *fence, LEASE * 2), Settled::Stored);
    }
    assert_eq!((100..200).find_map(|id| acquire(&claims, id)), None);
    for id in 0..50 {
        let held = claims.claim_now(&key(id), &DIGEST, LEASE).unwrap();
        assert!(matches!(held, Claimed::InFlight { .. }), "{held:?}");
    }
    for id in 50..100 {
        assert_eq!(claims.claim_now(&key(id), &DIGEST, LEASE).unwrap(), Claimed::Done);
    }
    // What is released has room at once, what is over when its time has come.
    assert_eq!(claims.release_now(&key(0), fences[0]), Settled::Stored);
    assert!(acquire(&claims, 100).is_some());
    assert!(acquire(&claims, 101).is_none());
    tokio::time::advance(LEASE).await;
    assert!((101..150).all(|id| acquire(&claims, id).is_some()));
    assert_eq!(claims.claim_now(&key(50), &DIGEST, LEASE).unwrap(), Claimed::Done);
}

#[tokio::test(start_paused = true)]
async fn cleans_up_more_than_it_adds() {
    let claims = MemoryClaims::new();
    for id in 0..1000 {
        let fence = acquire(&claims, id).unwrap();
        assert_eq!(claims.complete_now(&key(id), fence, LEASE), Settled::Stored);
    }
    assert_eq!(claims.len(), 1000);
    tokio::time::advance(LEASE).await;
    for id in 1000..1334 {
        acquire(&claims, id).unwrap();
    }
    assert_eq!(claims.len(), 334, "nothing is left of what is over");
}

#[tokio::test(start_paused = true)]
async fn never_gives_a_fence_twice() {
    let claims = MemoryClaims::new();
    let mut last = acquire(&claims, 0).unwrap();
    for _ in 0..10 {
        claims.release_now(&key(0), last);
        assert!(claims.is_empty());
        let next = acquire(&claims, 0).unwrap();
        assert!(next > last);
        last = next;
    }
}
