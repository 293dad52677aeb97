//! Discard: what a refused sender is still sending is read and thrown away before the answer.
//!
//! A server that answers while bytes are unread closes the connection with a reset. A proxy in front
//! of it may then drop the answer and send its own 502, and the sender never hears of the refusal.
//! Nothing is kept, and discarding has limits of its own; beyond them the answer goes out at once and
//! may get lost.

use std::{pin::Pin, time::Duration};

use http_body::Body;
use http_body_util::BodyExt as _;
use tokio::sync::Semaphore;

use crate::deadline::before;

/// How much of one body is discarded.
const MOST: usize = 8 * 1024 * 1024;

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
