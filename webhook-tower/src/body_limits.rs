//! Body limits: how much of a body is read, and for how long.

use std::{sync::Arc, time::Duration};

use tokio::sync::Semaphore;
use webhook_core::Provider;

/// The size that every body may have: a trade with ten orders is half as large.
pub(crate) const SMALL: usize = 16 * 1024;

/// How many bodies of full size fit into memory at once, in addition to the small ones.
const LARGE_ONES: usize = 32;

/// How much of a body is read, and for how long.
///
/// | limit | default | beyond it |
/// |---|---|---|
/// | size of a body | the provider's [own](Provider::BODY_LIMIT), mostly 256 KiB | 413 |
/// | frames (in HTTP/1, roughly chunks) of a body | 16,384 | 413 |
/// | time until a body is there | 30 seconds | 408 |
/// | bodies above 16 KiB at once | room for 32 of full size | 503 with `Retry-After` |
///
/// Services that are made with clones of one value share its room for large bodies.
///
/// ```
/// # use webhook_tower::{Endpoint, SnapTrade, VerifyLayer};
/// # fn example(endpoint: Endpoint<SnapTrade>) -> VerifyLayer<SnapTrade> {
/// use webhook_tower::BodyLimits;
///
/// VerifyLayer::new(endpoint).with_body_limits(BodyLimits::default().with_size(64 * 1024))
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct BodyLimits {
    pub(crate) size: usize,
    pub(crate) frames: usize,
    pub(crate) timeout: Duration,
    /// The bytes that all bodies together may still hold beyond [`SMALL`] ones.
    pub(crate) shared: Arc<Semaphore>,
}

impl BodyLimits {
    /// The default limits, with the provider's own size.
    pub(crate) fn of<P: Provider>() -> Self {
        Self::default().with_size(P::BODY_LIMIT)
    }

    /// Limits a body to this many bytes, and all large bodies together to 32 times as many.
    ///
    /// The room for large bodies is new: it is not shared with the value that this one is made of.
    #[must_use]
    pub fn with_size(self, bytes: usize) -> Self {
        let shared = bytes.saturating_mul(LARGE_ONES).min(Semaphore::MAX_PERMITS);
        Self { size: bytes, shared: Arc::new(Semaphore::new(shared)), ..self }
    }

    /// Limits a body to this many frames.
    #[must_use]
    pub fn with_frames(self, frames: usize) -> Self {
        Self { frames, ..self }
    }

    /// Limits how long a body may take to arrive, from the arrival of its headers on.
    #[must_use]
    pub fn with_timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }
}

impl Default for BodyLimits {
    fn default() -> Self {
        let shared = Arc::new(Semaphore::new(0));
        let limits = Self { size: 0, frames: 16 * 1024, timeout: Duration::from_secs(30), shared };
        limits.with_size(256 * 1024)
    }
}
