//! Discard: after a refusal, reads and throws away the rest of the body before the answer is sent.
//!
//! If a server answers while bytes are unread, it may close the connection with a reset. A proxy in
//! front of it may then drop the answer and send its own 502; the sender never sees the refusal.
//! Discarding keeps nothing and has limits of its own. Beyond them, the answer is sent at once and
//! may get lost.

use std::{pin::Pin, time::Duration};

use http_body::Body;
use http_body_util::BodyExt as _;
use tokio::sync::Semaphore;

use crate::deadline::before;

/// How many bytes of one body are discarded at most. A body that announces more isn't read at all.
pub(crate) const MOST: usize = 8 * 1024 * 1024;

/// How long the discarding of one body may take.
const LONGEST: Duration = Duration::from_secs(10);

/// How many bodies this process discards at once.
static PLACES: Semaphore = Semaphore::const_new(64);

/// Reads what is left of a body, within the limits.
pub(crate) async fn discard<B: Body>(mut body: Pin<&mut B>) {
    let Ok(_place) = PLACES.try_acquire() else { return };
    let reading = async {
        let mut left = MOST;
        while let Some(Ok(frame)) = body.frame().await {
            let length = frame.data_ref().map_or(0, bytes::Buf::remaining);
            // Frames without data are not free either.
            let Some(less) = left.checked_sub(length.max(64)) else { return };
            left = less;
        }
    };
    before(None, LONGEST, std::pin::pin!(reading)).await;
}

#[cfg(test)]
mod tests {
    use std::{convert::Infallible, pin::pin};

    use bytes::Bytes;
    use futures_util::{FutureExt as _, StreamExt as _, stream};
    use http_body::Frame;
    use http_body_util::StreamBody;
    use tokio::time::Instant;

    use super::*;

    /// Discards a body of this many frames, and answers how many are left.
    async fn left(frames: usize, size: usize) -> usize {
        let mut left = frames;
        let sent = stream::iter(0..frames).map(|_| {
            left -= 1;
            Ok::<_, Infallible>(Frame::data(Bytes::from(vec![0; size])))
        });
        discard(pin!(StreamBody::new(sent))).await;
        left
    }

    // One test, because all that is discarded shares the places.
    #[tokio::test(start_paused = true)]
    async fn reads_to_the_end_within_its_limits() {
        assert_eq!(left(8, 1024 * 1024).await, 0);
        assert_eq!(left(10, 1024 * 1024).await, 1);
        assert!(left(1_000_000, 0).await > 0, "frames without data");

        let silent = || StreamBody::new(stream::pending::<Result<Frame<Bytes>, Infallible>>());
        let since = Instant::now();
        discard(pin!(silent())).await;
        assert_eq!(since.elapsed().as_secs(), LONGEST.as_secs());

        let other = |_| Box::pin(async { discard(pin!(silent())).await });
        let mut others: Vec<_> = (0..64).map(other).collect();
        assert!(others.iter_mut().all(|other| other.now_or_never().is_none()));
        assert_eq!(left(1, 1).await, 1, "no place is free");
        drop(others);
        assert_eq!(left(1, 1).await, 0);
    }
}
