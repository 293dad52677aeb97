//! Inbox: deliveries are stored before they are acknowledged, and handled later.
//!
//! [The guide](crate::guide::inbox) shows a receiver, a worker and a queue of your own.
//!
//! ```text
//! read ──▶ verify ──▶ store ──▶ acknowledged   stored now, or stored before
//!                       ├─────▶ 409            the id was stored with other content
//!                       └─────▶ 503            the store failed, or did not answer in time
//! ```
//!
//! The provider gets its own [acknowledgement](webhook_core::Provider::ACKNOWLEDGEMENT), the same
//! as when a handler ran. Many providers ask for 200 and send again what is answered with 202.
//!
//! No handler runs while the provider waits, so a slow or failing handler loses no delivery. A
//! worker runs the stored deliveries, as often as the application wants.
//! The crate `webhook-postgres` has an inbox with its worker; this module has what any inbox needs.
//!
//! Choose an inbox if handlers are slow, fail for hours, or need an order (`serial_by`). Choose an
//! [idempotency store](crate::idempotency) without an inbox if the provider can wait and you don't
//! want to operate a worker.

mod runner;
mod storing;
#[cfg(test)]
mod tests;

use std::{error::Error as StdError, fmt, time::Duration};

use webhook_core::{Delivery, StoredDelivery};

pub use self::{runner::Runner, storing::Storing};
use crate::idempotency::{DeliveryKey, Digest};

/// Where deliveries are stored.
pub trait InboxStore: Send + Sync + 'static {
    /// Stores an authentic delivery, together with whatever makes a worker run it: both or nothing.
    ///
    /// # Errors
    ///
    /// When the store fails. The provider is then asked to send the delivery again.
    fn store(
        &self,
        arrival: Arrival<'_>,
    ) -> impl Future<Output = Result<Stored, InboxError>> + Send;
}

/// A delivery to store.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Arrival<'a> {
    /// The key, which may be stored once.
    pub key: &'a DeliveryKey,
    /// The digest of what was signed, without its time.
    pub digest: &'a Digest,
    /// The delivery.
    pub delivery: &'a Delivery,
    /// The part of it that is stored.
    pub stored: &'a StoredDelivery,
    /// For how long the same delivery could arrive again and be accepted; `None` if the endpoint
    /// accepts any age. The inbox must remember the delivery for at least this long.
    pub repeatable: Option<Duration>,
}

/// The result of storing a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stored {
    /// It is durably stored now.
    New,
    /// It was stored before, with the same content.
    Duplicate,
    /// Another delivery with this id was stored before.
    Conflict,
}

/// Why an inbox failed.
pub struct InboxError(Box<dyn StdError + Send + Sync>);

impl InboxError {
    /// Wraps the reason why the inbox failed. Its text is traced, so it must not contain a body.
    pub fn new(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(source.into())
    }
}

impl fmt::Display for InboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the inbox failed")
    }
}

/// Shows the text of the source, not its fields, which may contain a whole row.
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
