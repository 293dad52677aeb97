//! Single flight: the deliveries that this process is handling. Their duplicates wait here and
//! don't ask the store.

use std::{
    collections::{HashMap, hash_map::Entry},
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::watch;

use crate::idempotency::{DeliveryKey, Digest};

type Hash = [u8; 32];
type Finished = Option<Digest>;

/// One leader for each key, from the call of the store until the lease is settled.
#[derive(Default)]
pub(crate) struct SingleFlight {
    leaders: Mutex<HashMap<Hash, watch::Receiver<Finished>>>,
}

/// What a delivery is among those with its key.
pub(crate) enum Role<'f> {
    /// It is the first one in this process.
    Leader(Leader<'f>),
    /// Another one is being handled.
    Follower(Follower),
}

impl SingleFlight {
    pub(crate) fn join(&self, key: &DeliveryKey) -> Role<'_> {
        match self.leaders().entry(*key.hash()) {
            Entry::Occupied(leader) => Role::Follower(Follower(leader.get().clone())),
            Entry::Vacant(free) => {
                let (finished, follower) = watch::channel(None);
                free.insert(follower);
                Role::Leader(Leader { single_flight: self, hash: *key.hash(), finished })
            }
        }
    }

    fn leaders(&self) -> MutexGuard<'_, HashMap<Hash, watch::Receiver<Finished>>> {
        self.leaders.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The delivery that asks the store. Dropping it wakes its followers.
pub(crate) struct Leader<'f> {
    single_flight: &'f SingleFlight,
    hash: Hash,
    finished: watch::Sender<Finished>,
}

impl Leader<'_> {
    /// Tells the followers that content of this digest is done.
    pub(crate) fn finish(self, done: Digest) {
        self.finished.send_replace(Some(done));
    }
}

/// Runs before the sender is dropped, which wakes the followers: the first of them leads next.
impl Drop for Leader<'_> {
    fn drop(&mut self) {
        self.single_flight.leaders().remove(&self.hash);
    }
}

/// A duplicate, which waits for the leader.
pub(crate) struct Follower(watch::Receiver<Finished>);

impl Follower {
    /// The content that is done; `None` if the leader ended without success.
    pub(crate) async fn finished(mut self) -> Finished {
        self.0.wait_for(Finished::is_some).await.ok().and_then(|finished| *finished)
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    const DONE: Digest = Digest::from_bytes([1; 32]);

    fn key() -> DeliveryKey {
        DeliveryKey::new("test", "default".into(), "id")
    }

    fn leader(single_flight: &SingleFlight) -> Leader<'_> {
        match single_flight.join(&key()) {
            Role::Leader(leader) => leader,
            Role::Follower(_) => panic!("somebody is busy with it"),
        }
    }

    fn follower(single_flight: &SingleFlight) -> Follower {
        match single_flight.join(&key()) {
            Role::Leader(_) => panic!("nobody is busy with it"),
            Role::Follower(follower) => follower,
        }
    }

    #[test]
    fn tells_the_followers_what_is_done_and_forgets() {
        let single_flight = SingleFlight::default();
        let leading = leader(&single_flight);
        let mut waits = [(); 2].map(|()| Box::pin(follower(&single_flight).finished()));
        assert!(waits.iter_mut().all(|wait| wait.now_or_never().is_none()));
        leading.finish(DONE);
        assert!(waits.iter_mut().all(|wait| wait.now_or_never() == Some(Some(DONE))));
        assert!(single_flight.leaders().is_empty());
    }

    #[test]
    fn lets_a_follower_lead_when_the_leader_ends_without_success() {
        let single_flight = SingleFlight::default();
        let leading = leader(&single_flight);
        let following = follower(&single_flight);
        drop(leading);
        assert_eq!(following.finished().now_or_never(), Some(None));
        drop(leader(&single_flight));
    }
}
