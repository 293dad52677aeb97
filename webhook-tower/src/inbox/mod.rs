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
//! The crate `webhook-inbox` has an inbox with its worker, on SQLite and on PostgreSQL; this module has what
//! any inbox needs.
//!
//! Choose an inbox if handlers are slow, fail for hours, or need an order (`serial_by`). Choose an
//! [idempotency store](crate::idempotency) without an inbox if the provider can wait and you don't
//! want to operate a worker.

mod runner;
mod storing;
#[cfg(test)]
mod tests;

use webhook_core::{Delivery, Provider};

pub use self::{runner::Runner, storing::Storing};
pub use crate::record::{Arrival, StoreError, Stored};

/// Where deliveries of `P` are stored: the door of an inbox.
pub trait InboxStore<P: Provider>: Send + Sync + 'static {
    /// Stores an authentic delivery, together with whatever makes a worker run it: both or nothing.
    ///
    /// # Errors
    ///
    /// When the store fails. The provider is then asked to send the delivery again.
    fn store(
        &self,
        arrival: Arrival,
        delivery: &Delivery,
    ) -> impl Future<Output = Result<Stored, StoreError>> + Send;

    /// Stores the events of one body, in their order; for providers whose bodies have
    /// [several](webhook_core::Scheme::batch). Each has an arrival and a delivery.
    ///
    /// The body is acknowledged only if all of them are stored, so a store that has transactions uses one.
    /// Until somebody writes it, they are stored one after the other: after a failure the provider sends all
    /// of them again, and those that were stored are duplicates.
    ///
    /// # Errors
    ///
    /// When the store fails. The provider is then asked to send all of them again.
    fn store_batch(
        &self,
        arrivals: Vec<Arrival>,
        deliveries: &[Delivery],
    ) -> impl Future<Output = Result<Vec<Stored>, StoreError>> + Send {
        async move {
            let mut answers = Vec::with_capacity(arrivals.len());
            for (arrival, delivery) in arrivals.into_iter().zip(deliveries) {
                answers.push(self.store(arrival, delivery).await?);
            }
            Ok(answers)
        }
    }
}
