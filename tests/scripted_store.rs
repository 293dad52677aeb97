//! Idempotency stores that always answer the same.

use std::time::Duration;

use webhook_tower::idempotency::{
    Acquisition, DeliveryKey, Digest, Fence, IdempotencyStore, Settled, StoreError,
};

/// A store that always answers the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScriptedStore {
    /// Everything was handled before.
    Done,
    /// Everything was there before with other content.
    Conflicting,
    /// It cannot tell.
    Failing,
    /// Everything is acquired, and lost before it is settled.
    Losing,
}

impl IdempotencyStore for ScriptedStore {
    async fn acquire(
        &self,
        _: &DeliveryKey,
        _: &Digest,
        _: Duration,
    ) -> Result<Acquisition, StoreError> {
        match self {
            Self::Done => Ok(Acquisition::Done),
            Self::Conflicting => Ok(Acquisition::Conflict),
            Self::Failing => Err(StoreError::new("refused")),
            Self::Losing => Ok(Acquisition::Acquired { fence: Fence::new(1) }),
        }
    }

    async fn complete(
        &self,
        _: &DeliveryKey,
        _: Fence,
        _: Duration,
    ) -> Result<Settled, StoreError> {
        Ok(Settled::LeaseLost)
    }

    async fn release(&self, _: &DeliveryKey, _: Fence) -> Result<Settled, StoreError> {
        Ok(Settled::LeaseLost)
    }
}
