//! Deadline: a time limit whose timer starts only if something must wait.

use std::{
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use tokio::{
    task::{Unconstrained, unconstrained},
    time::{Instant, Sleep, sleep},
};

/// Resolves to the output of a future, or to `None` if that takes longer than `limit`, counted from
/// `since` or from the first time the future has to wait.
///
/// No timer is created for a future that is ready on its first poll.
pub(crate) struct Before<F> {
    future: F,
    /// When the limit begins; `None` if it begins when the future first has to wait.
    since: Option<Instant>,
    limit: Duration,
    timer: Option<Pin<Box<Unconstrained<Sleep>>>>,
}

pub(crate) fn before<F: Future + Unpin>(
    since: impl Into<Option<Instant>>,
    limit: Duration,
    future: F,
) -> Before<F> {
    Before { future, since: since.into(), limit, timer: None }
}

impl<F: Future + Unpin> Future for Before<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Self { future, since, limit, timer } = &mut *self;
        if let Poll::Ready(output) = Pin::new(future).poll(cx) {
            return Poll::Ready(Some(output));
        }
        // Unconstrained, because a future that uses up the task's budget in every turn would keep
        // the timer from being asked.
        let start = || {
            let elapsed = since.map(|since| since.elapsed()).unwrap_or_default();
            Box::pin(unconstrained(sleep(limit.saturating_sub(elapsed))))
        };
        timer.get_or_insert_with(start).as_mut().poll(cx).map(|()| None)
    }
}

#[cfg(test)]
mod tests {
    use std::{
        future::{pending, ready},
        pin::pin,
    };

    use futures_util::FutureExt as _;
    use tokio::task::consume_budget;

    use super::*;

    #[test]
    fn needs_no_runtime_for_what_is_ready() {
        let before = before(Instant::now(), Duration::ZERO, ready(5));
        assert_eq!(before.now_or_never(), Some(Some(5)));
    }

    #[tokio::test(start_paused = true)]
    async fn counts_from_the_start_and_not_from_the_first_poll() {
        let start = Instant::now();
        for (limit, ends) in [(5, 5), (8, 8), (3, 8)] {
            let before = before(start, Duration::from_secs(limit), pending::<()>());
            assert_eq!(before.await, None);
            assert_eq!(start.elapsed().as_secs(), ends, "{limit}");
        }
        assert_eq!(before(start, Duration::MAX, ready(())).await, Some(()));
    }

    #[tokio::test]
    async fn ends_what_uses_up_its_budget_in_every_turn() {
        let busy = pin!(async {
            loop {
                consume_budget().await;
            }
        });
        let limit = Duration::from_millis(20);
        assert_eq!(before(Instant::now(), limit, busy).await, None::<()>);
    }
}
