//! Deadline: a limit in time, whose timer starts only when there is something to wait for.

use std::{
    future::poll_fn,
    pin::pin,
    task::{Poll, ready},
    time::Duration,
};

use tokio::{task::unconstrained, time::{Instant, sleep}};

/// What `future` results in, `None` when that takes longer than `limit` after `since`.
///
/// A future that is ready when it is polled first needs no timer, and gets none.
pub(crate) async fn before<F: Future + Unpin>(
    since: Instant,
    limit: Duration,
    mut future: F,
) -> Option<F::Output> {
    let mut timer = pin!(None);
    poll_fn(|cx| {
        if let Poll::Ready(output) = pin!(&mut future).poll(cx) {
            return Poll::Ready(Some(output));
        }
        if timer.is_none() {
            // A future that uses up the task's budget in every turn must not hold up the timer.
            timer.set(Some(unconstrained(sleep(limit.saturating_sub(since.elapsed())))));
        }
        ready!(timer.as_mut().as_pin_mut().map_or(Poll::Pending, |timer| timer.poll(cx)));
        Poll::Ready(None)
    })
    .await
}
