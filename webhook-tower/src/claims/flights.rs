//! Flights: the deliveries that this process is handling. Their duplicates wait here and don't ask
//! the store.

use std::{
    collections::{HashMap, hash_map::Entry},
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::watch;

use crate::claims::{ClaimKey, Digest};

type Hash = [u8; 32];
type Landed = Option<Digest>;

/// One flight for each key, from the call of the store until the claim is settled.
#[derive(Default)]
pub(crate) struct Flights {
    underway: Mutex<HashMap<Hash, watch::Receiver<Landed>>>,
}

/// What a delivery with a key finds.
pub(crate) enum Boarding<'f> {
    /// It is the first one in this process.
    First(Flight<'f>),
    /// Another one is being handled.
    Later(Landing),
}

impl Flights {
    pub(crate) fn board(&self, key: &ClaimKey) -> Boarding<'_> {
        match self.underway().entry(*key.hash()) {
            Entry::Occupied(flight) => Boarding::Later(Landing(flight.get().clone())),
            Entry::Vacant(free) => {
                let (landed, landing) = watch::channel(None);
                free.insert(landing);
                Boarding::First(Flight { flights: self, hash: *key.hash(), landed })
            }
        }
    }

    fn underway(&self) -> MutexGuard<'_, HashMap<Hash, watch::Receiver<Landed>>> {
        self.underway.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The delivery that asks the store. Dropping it wakes the waiting ones.
pub(crate) struct Flight<'f> {
    flights: &'f Flights,
    hash: Hash,
    landed: watch::Sender<Landed>,
}

impl Flight<'_> {
    /// Tells the waiting deliveries that content of this digest is done.
    pub(crate) fn land(self, done: Digest) {
        self.landed.send_replace(Some(done));
    }
}

/// Runs before the sender is dropped, which wakes the waiting deliveries: the first of them is
/// next.
impl Drop for Flight<'_> {
    fn drop(&mut self) {
        self.flights.underway().remove(&self.hash);
    }
}

/// What the others wait for.
pub(crate) struct Landing(watch::Receiver<Landed>);

impl Landing {
    /// The content that is done; `None` if the flight ended without success.
    pub(crate) async fn landed(mut self) -> Landed {
        self.0.wait_for(Landed::is_some).await.ok().and_then(|landed| *landed)
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    const DONE: Digest = Digest::from_bytes([1; 32]);

    fn key() -> ClaimKey {
        ClaimKey::new("test", "default".into(), "id")
    }

    fn first(flights: &Flights) -> Flight<'_> {
        match flights.board(&key()) {
            Boarding::First(flight) => flight,
            Boarding::Later(_) => panic!("somebody is busy with it"),
        }
    }

    fn later(flights: &Flights) -> Landing {
        match flights.board(&key()) {
            Boarding::First(_) => panic!("nobody is busy with it"),
            Boarding::Later(landing) => landing,
        }
    }

    #[test]
    fn tells_those_who_wait_what_is_done_and_forgets() {
        let flights = Flights::default();
        let flight = first(&flights);
        let mut landings = [later(&flights), later(&flights)].map(|later| Box::pin(later.landed()));
        assert!(landings.iter_mut().all(|landed| landed.now_or_never().is_none()));
        flight.land(DONE);
        assert!(landings.iter_mut().all(|landed| landed.now_or_never() == Some(Some(DONE))));
        assert!(flights.underway().is_empty());
    }

    #[test]
    fn lets_the_next_one_fly_when_one_ends_without_success() {
        let flights = Flights::default();
        let flight = first(&flights);
        let landing = later(&flights);
        drop(flight);
        assert_eq!(landing.landed().now_or_never(), Some(None));
        drop(first(&flights));
    }
}
