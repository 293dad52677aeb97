//! End: where the road of an authentic delivery ends, at handlers or in a queue.

use std::{pin::Pin, sync::Arc};

use webhook_core::{Delivery, HandledBy, Provider};

use crate::receipt::Verdict;

/// Where the deliveries of `P` end once they are authentic.
///
/// There are two in this crate: handlers, for [`WebhookService::new`](crate::WebhookService::new), and
/// an [inbox](crate::inbox). Implement it for a queue of your own, and make the service of it with
/// [`WebhookService::ending_in`](crate::WebhookService::ending_in). What a queue has to keep is a
/// [`StoredDelivery`](webhook_core::StoredDelivery).
///
/// ```
/// use std::sync::Arc;
/// use webhook_tower::{Delivery, End, Ended, Ending, Provider, StoredDelivery, Verdict};
///
/// struct Queue(std::sync::mpsc::Sender<StoredDelivery>);
///
/// impl<P: Provider> End<P> for Queue {
///     fn take(self: Arc<Self>, delivery: Delivery) -> Ending {
///         Box::pin(async move {
///             // A real queue has it on a disk before it answers.
///             _ = self.0.send(StoredDelivery::of::<P>(&delivery));
///             Ended::from(Verdict::Stored)
///         })
///     }
/// }
/// ```
pub trait End<P: Provider>: Send + Sync + 'static {
    /// Takes a delivery to its end.
    ///
    /// Once it is polled, it runs to completion, even if the sender disconnects. It runs inside of the
    /// delivery's span. A panic in it reaches the server; the handlers' end catches those of handlers.
    fn take(self: Arc<Self>, delivery: Delivery) -> Ending;
}

/// A delivery on its way to its end.
pub type Ending = Pin<Box<dyn Future<Output = Ended> + Send>>;

/// How a delivery ended.
#[derive(Debug)]
pub struct Ended {
    pub(crate) verdict: Verdict,
    /// Nothing where no event was decoded.
    pub(crate) decoded: Option<Decoded>,
}

/// What decoding found.
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
