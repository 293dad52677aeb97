//! End: an authentic delivery goes to its handler, or into a queue.

use std::{pin::Pin, sync::Arc, time::Duration};

use webhook_core::{Delivery, HandledBy, Provider};

use crate::receipt::Verdict;

/// What a service does with the deliveries of `P` that are authentic.
///
/// This crate has two ends: handlers, for [`WebhookService::new`](crate::WebhookService::new), and
/// an [inbox](crate::inbox). Implement this trait for a queue of your own, and create its service
/// with [`WebhookService::ending_in`](crate::WebhookService::ending_in). A queue keeps a
/// [`StoredDelivery`](webhook_core::StoredDelivery).
///
/// ```
/// use std::sync::Arc;
/// use webhook_tower::{Delivery, End, Ending, Provider, RejectionKind, StoredDelivery, Verdict};
///
/// struct Queue(std::sync::mpsc::Sender<StoredDelivery>);
///
/// impl<P: Provider> End<P> for Queue {
///     fn take(self: Arc<Self>, delivery: Delivery) -> Ending {
///         Box::pin(async move {
///             // A real queue writes it to a disk before it returns.
///             match self.0.send(StoredDelivery::of::<P>(&delivery)) {
///                 Ok(()) => Verdict::Stored.into(),
///                 Err(_) => Verdict::Rejected(RejectionKind::InboxUnavailable.into()).into(),
///             }
///         })
///     }
/// }
/// ```
pub trait End<P: Provider>: Send + Sync + 'static {
    /// Takes a delivery to its end.
    ///
    /// Once polled, the returned future runs to completion, even if the sender disconnects. It runs
    /// inside the delivery's span. A panic in it reaches the server; only the end that runs
    /// handlers catches their panics.
    fn take(self: Arc<Self>, delivery: Delivery) -> Ending;

    /// Takes the events of one body to their ends together, as in one transaction, and answers an end for
    /// each; for providers whose bodies have [several](webhook_core::Scheme::batch).
    ///
    /// An end that doesn't do so gives the deliveries back, which is what it does until somebody writes it:
    /// then [`take`](Self::take) is called for each, one after the other.
    ///
    /// # Errors
    ///
    /// The deliveries, to be taken one by one.
    fn take_together(self: Arc<Self>, deliveries: Vec<Delivery>) -> Result<Endings, Vec<Delivery>> {
        Err(deliveries)
    }

    /// For how long the events of one body are taken one after the other; after that, the rest of them is
    /// put off: the provider is asked to send the body again. Until somebody writes it there is no limit.
    fn batch_limit(&self) -> Option<Duration> {
        None
    }
}

/// The future of [`End::take_together`].
pub type Endings = Pin<Box<dyn Future<Output = Vec<Ended>> + Send>>;

/// The future of [`End::take`].
pub type Ending = Pin<Box<dyn Future<Output = Ended> + Send>>;

/// How a delivery ended.
#[derive(Debug)]
pub struct Ended {
    pub(crate) verdict: Verdict,
    /// `None` if no event was decoded.
    pub(crate) decoded: Option<Decoded>,
}

/// What decoding found out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Decoded {
    /// The event type, if it is one that the provider documents.
    pub(crate) documented: Option<&'static str>,
    pub(crate) handled_by: Option<HandledBy>,
}

/// An end at which no handler ran.
impl From<Verdict> for Ended {
    fn from(verdict: Verdict) -> Self {
        Self { verdict, decoded: None }
    }
}
