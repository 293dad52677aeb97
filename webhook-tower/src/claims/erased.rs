//! Erased: a store of any type, so that the service's type doesn't name it.

use std::{pin::Pin, time::Duration};

use crate::claims::{ClaimKey, Claimed, Claims, ClaimsError, Digest, Fence, Settled};

/// A store's pending answer.
pub(crate) type Answering<'c, T> =
    Pin<Box<dyn Future<Output = Result<T, ClaimsError>> + Send + 'c>>;

/// [`Claims`] behind a pointer.
pub(crate) trait ErasedClaims: Send + Sync {
    fn claim<'c>(
        &'c self,
        key: &'c ClaimKey,
        digest: &'c Digest,
        lease: Duration,
    ) -> Answering<'c, Claimed>;

    fn complete<'c>(
        &'c self,
        key: &'c ClaimKey,
        fence: Fence,
        retention: Duration,
    ) -> Answering<'c, Settled>;

    fn release<'c>(&'c self, key: &'c ClaimKey, fence: Fence) -> Answering<'c, Settled>;
}

impl<C: Claims> ErasedClaims for C {
    fn claim<'c>(
        &'c self,
        key: &'c ClaimKey,
        digest: &'c Digest,
        lease: Duration,
    ) -> Answering<'c, Claimed> {
        Box::pin(Claims::claim(self, key, digest, lease))
    }

    fn complete<'c>(
        &'c self,
        key: &'c ClaimKey,
        fence: Fence,
        retention: Duration,
    ) -> Answering<'c, Settled> {
        Box::pin(Claims::complete(self, key, fence, retention))
    }

    fn release<'c>(&'c self, key: &'c ClaimKey, fence: Fence) -> Answering<'c, Settled> {
        Box::pin(Claims::release(self, key, fence))
    }
}
