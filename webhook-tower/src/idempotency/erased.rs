//! Erased: a store of any type, so that the service's type doesn't name it.

use std::{pin::Pin, time::Duration};

use crate::idempotency::{
    Acquisition, DeliveryKey, Digest, Fence, IdempotencyStore, Settled, StoreError,
};

/// A store's pending answer.
pub(crate) type Answering<'s, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 's>>;

/// [`IdempotencyStore`] behind a pointer.
pub(crate) trait ErasedStore: Send + Sync {
    fn acquire<'s>(
        &'s self,
        key: &'s DeliveryKey,
        digest: &'s Digest,
        lease: Duration,
    ) -> Answering<'s, Acquisition>;

    fn complete<'s>(
        &'s self,
        key: &'s DeliveryKey,
        fence: Fence,
        retention: Duration,
    ) -> Answering<'s, Settled>;

    fn release<'s>(&'s self, key: &'s DeliveryKey, fence: Fence) -> Answering<'s, Settled>;
}

impl<S: IdempotencyStore> ErasedStore for S {
    fn acquire<'s>(
        &'s self,
        key: &'s DeliveryKey,
        digest: &'s Digest,
        lease: Duration,
    ) -> Answering<'s, Acquisition> {
        Box::pin(IdempotencyStore::acquire(self, key, digest, lease))
    }

    fn complete<'s>(
        &'s self,
        key: &'s DeliveryKey,
        fence: Fence,
        retention: Duration,
    ) -> Answering<'s, Settled> {
        Box::pin(IdempotencyStore::complete(self, key, fence, retention))
    }

    fn release<'s>(&'s self, key: &'s DeliveryKey, fence: Fence) -> Answering<'s, Settled> {
        Box::pin(IdempotencyStore::release(self, key, fence))
    }
}
