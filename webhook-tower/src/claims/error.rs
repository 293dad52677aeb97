//! Errors of stores, and of transactions that complete a claim.

use std::{error::Error as StdError, fmt};

/// Why a store could not answer.
#[derive(Debug)]
pub struct ClaimsError(Box<dyn StdError + Send + Sync>);

impl ClaimsError {
    /// Wraps the reason why a store failed. Its text is traced, so it must not contain a body.
    pub fn new(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(source.into())
    }
}

impl fmt::Display for ClaimsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the store of claims failed")
    }
}

impl StdError for ClaimsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
    }
}

/// Why a transaction that completes a claim was not started or not committed. Nothing of it is
/// stored.
///
/// Return it from a handler with `?`, and the provider sends the delivery again.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransactionError {
    /// The delivery has no claim: it came through a service without claims.
    NoClaim,
    /// The claim is no longer this delivery's, or it is in another store.
    LeaseLost,
    /// The database failed. If it failed during the commit, the transaction may have been stored,
    /// together with the claim's completion; the next attempt finds out.
    Store(ClaimsError),
}

impl From<ClaimsError> for TransactionError {
    fn from(error: ClaimsError) -> Self {
        Self::Store(error)
    }
}

impl fmt::Display for TransactionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoClaim => f.write_str("the delivery came through a service without claims"),
            Self::LeaseLost => f.write_str("the claim of the delivery is not held in this store"),
            Self::Store(error) => error.fmt(f),
        }
    }
}

impl StdError for TransactionError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::NoClaim | Self::LeaseLost => None,
            Self::Store(error) => error.source(),
        }
    }
}
