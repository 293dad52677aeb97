//! Error: why a transaction that completes a lease failed.

use std::{error::Error as StdError, fmt};

use crate::record::StoreError;

/// Why a transaction that completes a lease was not started or not committed. Nothing of it is
/// stored.
///
/// Return it from a handler with `?`, and the provider sends the delivery again.
#[derive(Debug)]
#[non_exhaustive]
pub enum TransactionError {
    /// The delivery has no lease: it came through a service without an idempotency store.
    NoLease,
    /// The lease is no longer this delivery's, or it is in another store.
    LeaseLost,
    /// The database failed. If it failed during the commit, the transaction may have been stored,
    /// together with the record that the delivery is done; the next attempt finds out.
    Store(StoreError),
}

impl From<StoreError> for TransactionError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl fmt::Display for TransactionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoLease => {
                f.write_str("the delivery came through a service without an idempotency store")
            }
            Self::LeaseLost => f.write_str("the lease of the delivery is not held in this store"),
            Self::Store(error) => error.fmt(f),
        }
    }
}

impl StdError for TransactionError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::NoLease | Self::LeaseLost => None,
            Self::Store(error) => error.source(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_that_failed_says_itself_why() {
        let error = TransactionError::from(StoreError::new("the disk is full"));
        let cause = error.source().map(ToString::to_string);
        assert_eq!(cause.as_deref(), Some("the disk is full"));
        assert!(TransactionError::LeaseLost.source().is_none());
        assert_eq!(
            TransactionError::LeaseLost.to_string(),
            "the lease of the delivery is not held in this store"
        );
    }
}
