//! Run: once started, a handler runs to completion.
//!
//! A handler runs inside the response's future, which costs nothing. When the sender disconnects,
//! the server drops that future; the rest of the handler then moves to a spawned task, and
//! `WebhookService::drain` waits for it.
//! A plain `fn` runs on a thread of its own, so that it holds up nobody else.
//! A panic and a timeout become outcomes like everything else.

use std::{
    fmt,
    panic::AssertUnwindSafe,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use futures_util::FutureExt as _;
use tokio::{runtime::Handle, time::Instant};
use tracing::Span;
use webhook_core::{HandlerFuture, Outcome};

use crate::{deadline::before, observe};

/// Runs a future to completion once it was polled, even if this wrapper is dropped.
pub(crate) struct RunToCompletion<F: Future<Output: Send> + Unpin + Send + 'static> {
    /// `None` once it is done.
    future: Option<F>,
    /// Whether it has started and not finished.
    is_underway: bool,
}

impl<F: Future<Output: Send> + Unpin + Send + 'static> RunToCompletion<F> {
    pub(crate) fn new(future: F) -> Self {
        Self { future: Some(future), is_underway: false }
    }
}

impl<F: Future<Output: Send> + Unpin + Send + 'static> Future for RunToCompletion<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        // If this poll panics, `drop` must not spawn the rest.
        self.is_underway = false;
        let Some(future) = &mut self.future else { return Poll::Pending };
        let output = Pin::new(future).poll(cx);
        match output {
            Poll::Pending => self.is_underway = true,
            Poll::Ready(_) => self.future = None,
        }
        output
    }
}

impl<F: Future<Output: Send> + Unpin + Send + 'static> Drop for RunToCompletion<F> {
    fn drop(&mut self) {
        if !self.is_underway {
            return;
        }
        // Without a runtime, nothing can poll the rest.
        if let (Some(future), Ok(runtime)) = (self.future.take(), Handle::try_current()) {
            runtime.spawn(future.map(drop));
        }
    }
}

/// How long a handler may take, and from when on.
pub(crate) struct Limit {
    provider: &'static str,
    since: Instant,
    at_most: Duration,
}

impl Limit {
    pub(crate) fn from_now(provider: &'static str, at_most: Duration) -> Self {
        Self { provider, since: Instant::now(), at_most }
    }

    /// Traces and counts a handler that took longer, because nothing could end it.
    fn check(&self) {
        let now = Instant::now();
        if self.since.checked_add(self.at_most).is_some_and(|end| now > end) {
            observe::handler_overran(self.provider, self.at_most, now.duration_since(self.since));
        }
    }
}

/// Runs a handler within its limit; a panic becomes an outcome.
///
/// The limit ends a handler where it awaits something. One that occupies its thread for longer cannot
/// be ended; that is traced and counted.
pub(crate) async fn guarded(limit: Limit, handler: HandlerFuture<'_>) -> Outcome {
    match before(limit.since, limit.at_most, AssertUnwindSafe(handler).catch_unwind()).await {
        Some(Ok(outcome)) => {
            limit.check();
            outcome
        }
        Some(Err(_panic)) => Outcome::retry(HandlerPanicked),
        None => Outcome::retry(HandlerTimedOut { limit: limit.at_most }),
    }
}

/// Runs a handler on one of the runtime's threads for blocking work; a panic becomes an outcome.
///
/// Nothing can end it. If it takes longer than its limit, that is traced and counted.
pub(crate) async fn blocking(
    limit: Limit,
    runtime: Handle,
    handler: impl FnOnce(Handle) -> Outcome + Send + 'static,
) -> Outcome {
    let (span, handle) = (Span::current(), runtime.clone());
    let handler = move || span.in_scope(|| handler(handle));
    let outcome = match runtime.spawn_blocking(handler).await {
        Ok(outcome) => outcome,
        Err(error) if error.is_panic() => Outcome::retry(HandlerPanicked),
        // The runtime is shutting down.
        Err(error) => Outcome::retry(error),
    };
    limit.check();
    outcome
}

/// The handler panicked. The panic hook has its message.
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
    /// The limit.
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
    use std::sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    };

    use futures_util::future::BoxFuture;
    use tokio::{task::yield_now, time::sleep};

    use super::*;

    /// A future that counts when it has finished, after some turns.
    fn counting(turns: u32) -> (Arc<AtomicU32>, RunToCompletion<BoxFuture<'static, ()>>) {
        let finished = Arc::new(AtomicU32::new(0));
        let count = finished.clone();
        let future = async move {
            for _ in 0..turns {
                yield_now().await;
            }
            count.fetch_add(1, Ordering::Relaxed);
        };
        (finished, RunToCompletion::new(future.boxed()))
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
        let panicking = async { panic!("on purpose") };
        let mut future = RunToCompletion::<BoxFuture<'static, ()>>::new(panicking.boxed());
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
        let limit = || Limit::from_now("test", Duration::from_secs(5));
        let outcome = guarded(limit(), async { Outcome::Done }.boxed()).await;
        assert!(matches!(outcome, Outcome::Done));

        let outcome = guarded(limit(), async { panic!("a canary") }.boxed()).await;
        assert!(outcome.error().unwrap().source().is::<HandlerPanicked>());

        let outcome = blocking(limit(), Handle::current(), |_| panic!("a canary")).await;
        assert!(outcome.error().unwrap().source().is::<HandlerPanicked>());

        let slow = async {
            sleep(Duration::from_secs(6)).await;
            Outcome::Done
        };
        let outcome = guarded(limit(), slow.boxed()).await;
        assert!(outcome.error().unwrap().source().is::<HandlerTimedOut>());
    }
}
