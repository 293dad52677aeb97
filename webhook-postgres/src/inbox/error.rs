//! Errors of the operations on an inbox.

use std::{error::Error as StdError, fmt};

/// Why an operation on an inbox failed: the database did not answer, or not as it should.
pub struct InboxOperationError(Box<dyn StdError + Send + Sync>);

impl InboxOperationError {
    pub(crate) fn new(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(source.into())
    }
}

impl From<sqlx::Error> for InboxOperationError {
    fn from(error: sqlx::Error) -> Self {
        Self::new(error)
    }
}

impl fmt::Display for InboxOperationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the operation on the inbox failed")
    }
}

/// Shows what the source says, and not what it holds: PostgreSQL adds the whole row to the details
/// of a violated constraint.
impl fmt::Debug for InboxOperationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("InboxOperationError").field(&self.0.to_string()).finish()
    }
}

impl StdError for InboxOperationError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
    }
}
