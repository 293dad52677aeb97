//! Stores of claims that always answer the same.

use std::time::Duration;

use webhook_tower::claims::{ClaimKey, Claimed, Claims, ClaimsError, Digest, Fence, Settled};

/// A store that always answers the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claiming {
    /// Everything was handled before.
    Done,
    /// Everything was there before with other content.
    Conflicting,
    /// It cannot tell.
    Failing,
    /// Everything is acquired, and lost before it is settled.
    Losing,
}

impl Claims for Claiming {
    async fn claim(&self, _: &ClaimKey, _: &Digest, _: Duration) -> Result<Claimed, ClaimsError> {
        match self {
            Self::Done => Ok(Claimed::Done),
            Self::Conflicting => Ok(Claimed::Conflict),
            Self::Failing => Err(ClaimsError::new("refused")),
            Self::Losing => Ok(Claimed::Acquired { fence: Fence::new(1) }),
        }
    }

    async fn complete(&self, _: &ClaimKey, _: Fence, _: Duration) -> Result<Settled, ClaimsError> {
        Ok(Settled::LeaseLost)
    }

    async fn release(&self, _: &ClaimKey, _: Fence) -> Result<Settled, ClaimsError> {
        Ok(Settled::LeaseLost)
    }
}
