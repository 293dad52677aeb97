//! Races of the store in memory, in every order that a scheduler can choose.
//!
//! `RUSTFLAGS="--cfg shuttle" cargo test -p webhook-tower --lib races`

use shuttle::{
    check_dfs,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use super::*;

const DIGEST: Digest = Digest::from_bytes([1; 32]);
const LEASE: Duration = Duration::from_secs(60);

fn key() -> ClaimKey {
    ClaimKey::new("test", "default".into(), "id")
}

/// What one of the threads did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Did {
    Ran,
    Failed,
    Nothing,
}

/// Claims, and when it acquired, runs: completes or releases.
fn attempt(claims: &MemoryClaims, running: &AtomicUsize, succeeds: bool) -> Did {
    let Ok(Claimed::Acquired { fence }) = claims.claim_now(&key(), &DIGEST, LEASE) else {
        return Did::Nothing;
    };
    assert_eq!(running.fetch_add(1, Ordering::SeqCst), 0, "two hold one claim");
    thread::yield_now();
    running.fetch_sub(1, Ordering::SeqCst);
    let settled = if succeeds {
        claims.complete_now(&key(), fence, LEASE)
    } else {
        claims.release_now(&key(), fence)
    };
    assert_eq!(settled, Settled::Stored);
    if succeeds { Did::Ran } else { Did::Failed }
}

/// Lets one thread for each of `succeeds` attempt once, in every order.
fn in_every_order(succeeds: &'static [bool], check: fn(&[Did], &MemoryClaims)) {
    let orders = check_dfs(
        move || {
            let claims = Arc::new(MemoryClaims::new());
            let running = Arc::new(AtomicUsize::new(0));
            let threads: Vec<_> = succeeds
                .iter()
                .map(|&succeeds| {
                    let (claims, running) = (claims.clone(), running.clone());
                    thread::spawn(move || attempt(&claims, &running, succeeds))
                })
                .collect();
            let did: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
            check(&did, &claims);
        },
        None,
    );
    assert!(orders > 10, "{orders} orders");
}

#[test]
fn runs_once_however_many_ask() {
    in_every_order(&[true, true, true], |did, claims| {
        assert_eq!(did.iter().filter(|did| **did == Did::Ran).count(), 1, "{did:?}");
        assert!(matches!(claims.claim_now(&key(), &DIGEST, LEASE), Ok(Claimed::Done)));
    });
}

#[test]
fn loses_no_delivery_whose_handler_fails() {
    in_every_order(&[false, true, true], |did, claims| {
        let ran = did.iter().filter(|did| **did == Did::Ran).count();
        assert!(ran <= 1, "{did:?}");
        let next = claims.claim_now(&key(), &DIGEST, LEASE);
        match ran {
            1 => assert!(matches!(next, Ok(Claimed::Done)), "{next:?}"),
            _ => assert!(matches!(next, Ok(Claimed::Acquired { .. })), "{next:?}"),
        }
    });
}
