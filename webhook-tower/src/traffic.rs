//! Traffic: how many deliveries a service is handling, and whether it accepts more.
//!
//! A delivery holds its place until it is concluded, and takes it along if its handler moves to a
//! spawned task. So once no place is taken, the process can end without cutting anything off.

use tokio_util::task::{TaskTracker, task_tracker::TaskTrackerToken};
use webhook_core::RejectionKind;

/// Counts the deliveries of a service. Clones share the count.
#[derive(Debug, Clone, Default)]
pub(crate) struct Traffic(TaskTracker);

/// The place of one delivery. Dropping it frees the place.
#[derive(Debug)]
pub(crate) struct Place {
    _counted: TaskTrackerToken,
}

impl Traffic {
    /// Takes a place, unless the service is closed.
    pub(crate) fn enter(&self) -> Result<Place, RejectionKind> {
        // It is counted before it checks: either it sees the service closed, or `drain` waits.
        let place = Place { _counted: self.0.token() };
        if self.0.is_closed() { Err(RejectionKind::ShuttingDown) } else { Ok(place) }
    }

    /// Closes the service for good, and waits until no place is taken.
    pub(crate) async fn drain(&self) {
        self.0.close();
        self.0.wait().await;
    }
}

#[cfg(test)]
mod tests {
    use std::{
        hint::spin_loop,
        sync::atomic::{AtomicUsize, Ordering},
        thread,
    };

    use futures_util::FutureExt as _;
    use tokio::task::yield_now;

    use super::*;

    #[tokio::test]
    async fn ends_with_the_last_of_those_that_were_there_before() {
        let traffic = Traffic::default();
        let (first, second) = (traffic.enter().unwrap(), traffic.enter().unwrap());
        let draining = tokio::spawn({
            let traffic = traffic.clone();
            async move { traffic.drain().await }
        });
        yield_now().await;
        assert_eq!(traffic.enter().unwrap_err(), RejectionKind::ShuttingDown);
        drop(first);
        yield_now().await;
        assert!(!draining.is_finished());
        drop(second);
        draining.await.unwrap();
    }

    #[tokio::test]
    async fn stays_closed_when_nobody_waits_any_more() {
        let traffic = Traffic::default();
        let place = traffic.enter().unwrap();
        assert!(traffic.drain().now_or_never().is_none());
        assert!(traffic.enter().is_err());
        drop(place);
        assert!(traffic.drain().now_or_never().is_some());
        assert!(traffic.drain().now_or_never().is_some());
        assert!(traffic.enter().is_err());
    }

    /// One who enters and one who drains, on the same road at the same moment, many times.
    #[test]
    fn lets_nobody_in_unseen() {
        let roads: Vec<_> = (1..=50_000).map(|round| (round, Traffic::default())).collect();
        let arrived = AtomicUsize::new(0);
        let meet = |round: usize| {
            arrived.fetch_add(1, Ordering::SeqCst);
            while arrived.load(Ordering::SeqCst) < 2 * round {
                spin_loop();
            }
        };
        let enter = |(round, traffic): &(usize, Traffic)| {
            meet(*round);
            traffic.enter()
        };
        let drain = |(round, traffic): &(usize, Traffic)| {
            meet(*round);
            traffic.drain().now_or_never().is_some()
        };
        thread::scope(|scope| {
            let entering = scope.spawn(|| roads.iter().map(enter).collect::<Vec<_>>());
            let found_empty: Vec<_> = roads.iter().map(drain).collect();
            let entered = entering.join().unwrap();
            let unseen = entered.iter().zip(found_empty).filter(|(entered, empty)| {
                // Whoever entered is still there, as its place is kept here.
                entered.is_ok() && *empty
            });
            assert_eq!(unseen.count(), 0);
        });
    }
}
