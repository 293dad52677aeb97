//! Deadline: a limit in time, whose timer starts only when there is something to wait for.

use std::{
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use tokio::{
    task::{Unconstrained, unconstrained},
    time::{Instant, Sleep, sleep},
};

/// What a future results in, or `None` when that takes longer than `limit` after `since`.
///
/// A future that is ready when it is polled first needs no timer, and gets none.
pub(crate) struct Before<F> {
    future: F,
    since: Instant,
    limit: Duration,
    timer: Option<Pin<Box<Unconstrained<Sleep>>>>,
}

pub(crate) fn before<F: Future + Unpin>(since: Instant, limit: Duration, future: F) -> Before<F> {
    Before { future, since, limit, timer: None }
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
        let start = || Box::pin(unconstrained(sleep(limit.saturating_sub(since.elapsed()))));
        timer.get_or_insert_with(start).as_mut().poll(cx).map(|()| None)
    }
}
