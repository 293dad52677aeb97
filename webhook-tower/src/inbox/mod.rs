//! Inbox: deliveries are stored before they are acknowledged, and worked off later.
//!
//! ```text
//! read ──▶ verify ──▶ store ──▶ acknowledged   stored now, or stored before
//!                       ├─────▶ 409            the id was there with other content
//!                       └─────▶ 503            the store failed, or did not answer in time
//! ```
//!
//! The provider gets its own [acknowledgement](webhook_core::Provider::ACKNOWLEDGEMENT), the same
//! as when a handler ran. Many providers ask for 200 and send again what is answered with 202.
//!
//! No handler runs while the provider waits, so a slow or failing one costs no delivery: what was
//! stored is run, and run again, by a worker, as often as the application wants and not as often as
//! the provider sends it.
//! The crate `webhook-postgres` has an inbox with its worker; this module has what any inbox needs
//! of the road.
//!
//! Take an inbox where handlers are slow, fail for hours, or need an order (`serial_by`); take
//! [claims](crate::claims) where the provider can wait for them and no worker shall be looked after.

mod runner;
mod storing;
#[cfg(test)]
mod tests;

use std::{error::Error as StdError, fmt, time::Duration};

use webhook_core::{Delivery, StoredDelivery};

pub use self::{runner::Runner, storing::Storing};
use crate::claims::{ClaimKey, Digest};

/// Where deliveries are stored.
pub trait InboxStore: Send + Sync + 'static {
    /// Stores an authentic delivery, together with whatever makes a worker run it: both or nothing.
    ///
    /// # Errors
    ///
    /// When the store cannot tell. The provider is asked to send the delivery again.
    fn store(
        &self,
        arrival: Arrival<'_>,
    ) -> impl Future<Output = Result<Stored, InboxError>> + Send;
}

/// A delivery that is to be stored.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Arrival<'a> {
    /// What may be there once.
    pub key: &'a ClaimKey,
    /// What was signed, without its time.
    pub digest: &'a Digest,
    /// The delivery.
    pub delivery: &'a Delivery,
    /// What is stored of it.
    pub stored: &'a StoredDelivery,
    /// For how long the same delivery could come again and be accepted; `None` where the endpoint
    /// accepts any age. It must not be forgotten before.
    pub repeatable: Option<Duration>,
}

/// What an inbox answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stored {
    /// It is stored now, durably.
    New,
    /// It was stored before, with the same content.
    Duplicate,
    /// Another delivery with this id was stored before.
    Conflict,
}

/// Why an inbox could not tell.
pub struct InboxError(Box<dyn StdError + Send + Sync>);

impl InboxError {
    /// The inbox failed for this reason. Its text is traced, so it must not hold a body.
    pub fn new(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(source.into())
    }
}

impl fmt::Display for InboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the inbox failed")
    }
}

/// Shows what the source says, and not what it holds, which may be a whole row.
impl fmt::Debug for InboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("InboxError").field(&self.0.to_string()).finish()
    }
}

impl StdError for InboxError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
    }
}
