//! Run: a handler that has started finishes.
//!
//! A handler runs inside of the response's future, which costs nothing. When the sender hangs up,
//! the server drops that future; what is left of the handler then moves to a task of its own, for
//! which `WebhookService::drain` waits.
//! A panic and a timeout end in an outcome like everything else.

use std::{
    fmt,
    panic::AssertUnwindSafe,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use futures_util::FutureExt as _;
use tokio::{runtime::Handle, time::Instant};
use webhook_core::Outcome;

use crate::deadline::before;

/// A future that may be left alone half-way.
pub(crate) struct Finishing<T: 'static> {
    future: Option<Pin<Box<dyn Future<Output = T> + Send>>>,
    started: bool,
}

impl<T: 'static> Finishing<T> {
    pub(crate) fn new(future: impl Future<Output = T> + Send + 'static) -> Self {
        Self { future: Some(Box::pin(future)), started: false }
    }
}

impl<T: 'static> Future for Finishing<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        self.started = true;
        // It is put back only if there is something left of it: not when it is done, and not when
        // it panics.
        let Some(mut future) = self.future.take() else { return Poll::Pending };
        let output = future.as_mut().poll(cx);
        if output.is_pending() {
            self.future = Some(future);
        }
        output
    }
}

impl<T: 'static> Drop for Finishing<T> {
    fn drop(&mut self) {
        let started = self.future.take().filter(|_| self.started);
        // Without a runtime the process is on its way out, and nobody could poll the rest.
        if let (Some(future), Ok(runtime)) = (started, Handle::try_current()) {
            runtime.spawn(future.map(drop));
        }
    }
}

/// Runs a handler for at most `limit`, and turns a panic into an outcome.
///
/// The limit counts from `since`, or else from the first moment in which the handler waits.
pub(crate) async fn guarded(
    handler: Pin<&mut (impl Future<Output = Outcome> + Send)>,
    since: Option<Instant>,
    limit: Duration,
) -> Outcome {
    match before(since, limit, AssertUnwindSafe(handler).catch_unwind()).await {
        Some(Ok(outcome)) => outcome,
        Some(Err(_panic)) => Outcome::retry(HandlerPanicked),
        None => Outcome::retry(HandlerTimedOut { limit }),
    }
}

/// The handler panicked; the panic's own message went to the panic hook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct HandlerPanicked;

impl fmt::Display for HandlerPanicked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the handler panicked")
    }
}

impl std::error::Error for HandlerPanicked {}

/// The handler was stopped because it took longer than the service allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct HandlerTimedOut {
    /// The time that it had.
    pub limit: Duration,
}

impl fmt::Display for HandlerTimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the handler took longer than {:?}", self.limit)
    }
}

impl std::error::Error for HandlerTimedOut {}

#[cfg(test)]
mod tests {
    use std::{
        pin::pin,
        sync::{
            Arc,
            atomic::{AtomicU32, Ordering},
        },
    };

    use tokio::{task::yield_now, time::sleep};

    use super::*;

    /// A future that counts when it has finished, after some turns.
    fn counting(turns: u32) -> (Arc<AtomicU32>, Finishing<()>) {
        let finished = Arc::new(AtomicU32::new(0));
        let count = finished.clone();
        let future = Finishing::new(async move {
            for _ in 0..turns {
                yield_now().await;
            }
            count.fetch_add(1, Ordering::Relaxed);
        });
        (finished, future)
    }

    async fn settle() {
        for _ in 0..10 {
            yield_now().await;
        }
    }

    #[tokio::test]
    async fn finishes_in_place_exactly_once() {
        let (finished, future) = counting(3);
        future.await;
        settle().await;
        assert_eq!(finished.load(Ordering::Relaxed), 1);
    }

    #[tokio::test]
    async fn finishes_exactly_once_when_dropped_half_way() {
        let (finished, mut future) = counting(3);
        assert!((&mut future).now_or_never().is_none());
        drop(future);
        assert_eq!(finished.load(Ordering::Relaxed), 0);
        settle().await;
        assert_eq!(finished.load(Ordering::Relaxed), 1);
    }

    #[tokio::test]
    async fn never_starts_when_dropped_before() {
        let (finished, future) = counting(0);
        drop(future);
        settle().await;
        assert_eq!(finished.load(Ordering::Relaxed), 0);
    }

    #[tokio::test]
    async fn is_left_alone_after_a_panic() {
        let mut future = Finishing::<()>::new(async { panic!("on purpose") });
        let poll = AssertUnwindSafe(&mut future).catch_unwind().await;
        assert!(poll.is_err());
        drop(future);
        settle().await;
    }

    #[test]
    fn ends_quietly_where_there_is_no_runtime() {
        let (finished, mut future) = counting(3);
        assert!((&mut future).now_or_never().is_none());
        drop(future);
        assert_eq!(finished.load(Ordering::Relaxed), 0);
    }

    #[tokio::test(start_paused = true)]
    async fn turns_a_panic_and_a_timeout_into_a_retry() {
        let limit = Duration::from_secs(5);
        let outcome = guarded(pin!(async { Outcome::Done }), None, limit).await;
        assert!(matches!(outcome, Outcome::Done));

        let outcome = guarded(pin!(async { panic!("a canary") }), None, limit).await;
        assert!(outcome.error().unwrap().source().is::<HandlerPanicked>());

        let slow = async {
            sleep(Duration::from_secs(6)).await;
            Outcome::Done
        };
        let outcome = guarded(pin!(slow), Some(Instant::now()), limit).await;
        assert!(outcome.error().unwrap().source().is::<HandlerTimedOut>());
    }
}
