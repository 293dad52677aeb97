//! Receipts: what became of a delivery, for those behind the service and for the logs.

use std::{sync::Arc, time::Duration};

use bytestring::ByteString;
use http::StatusCode;
use webhook_core::{HandledBy, Outcome, Rejection};

/// What became of a delivery.
///
/// Every response that this crate makes carries one in its extensions, so a layer around the
/// service, or a test, sees more than the sender does. It holds nothing of the body,
/// unless a handler put some of it into its error.
///
/// ```
/// # fn example(response: &http::Response<()>) {
/// use webhook_tower::{Receipt, Verdict};
///
/// let receipt: Option<&Receipt> = response.extensions().get();
/// if let Some(Verdict::Rejected(rejection)) = receipt.map(Receipt::verdict) {
///     eprintln!("refused: {rejection}");
/// }
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Receipt {
    pub(crate) provider: &'static str,
    pub(crate) subject: Option<Subject>,
    pub(crate) verdict: Verdict,
    /// `None` where nobody waited for an answer.
    pub(crate) status: Option<StatusCode>,
    pub(crate) took: Duration,
}

/// What is known of a delivery once it is verified.
#[derive(Debug, Clone)]
pub(crate) struct Subject {
    pub(crate) id: ByteString,
    pub(crate) event_type: Option<ByteString>,
    /// The type again, if it is one that the provider documents.
    pub(crate) documented: Option<&'static str>,
    pub(crate) size: usize,
    pub(crate) handled_by: Option<HandledBy>,
}

/// How it ended.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Verdict {
    /// It was authentic, and this is what the handler answered.
    ///
    /// A handler that panicked or took too long asks for a retry because of
    /// [`HandlerPanicked`](crate::HandlerPanicked) or [`HandlerTimedOut`](crate::HandlerTimedOut).
    Handled(Outcome),
    /// It was authentic and is in the [inbox](crate::inbox) now; its handler runs later.
    Stored,
    /// It was authentic and was handled or stored before, so no handler ran: the idempotency
    /// store or the inbox remembers it.
    Duplicate,
    /// It was an authentic challenge of the provider and was answered, so no handler ran.
    Challenge,
    /// It was authentic and had no event in it, as a body can that may have
    /// [several](webhook_core::Scheme::batch). So no handler ran.
    Empty,
    /// It was refused, and no handler ran.
    Rejected(Rejection),
}

/// What became of each event of a body that can have [several](webhook_core::Scheme::batch), in their
/// order.
///
/// A response to such a body carries it in its extensions, beside the [`Receipt`] that decided the
/// answer: the first of the worst. It has none where the body was refused, or had no event.
///
/// ```
/// # fn example(response: &http::Response<()>) {
/// use webhook_tower::Receipts;
///
/// if let Some(receipts) = response.extensions().get::<Receipts>() {
///     for receipt in receipts.iter() {
///         println!("{:?} {:?}", receipt.id(), receipt.verdict());
///     }
/// }
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Receipts(Arc<[Receipt]>);

impl Receipts {
    pub(crate) fn new(receipts: Vec<Receipt>) -> Self {
        Self(receipts.into())
    }

    /// The receipt of each event.
    pub fn iter(&self) -> impl Iterator<Item = &Receipt> {
        self.0.iter()
    }
}

impl Receipt {
    /// The provider's name.
    #[must_use]
    pub fn provider(&self) -> &'static str {
        self.provider
    }

    /// The id that the provider signed, `None` for a delivery that was not proven authentic.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.subject.as_ref().map(|subject| &*subject.id)
    }

    /// The event type that the provider signed, or that a header
    /// [claimed](webhook_core::Delivery::claimed_type).
    #[must_use]
    pub fn event_type(&self) -> Option<&str> {
        self.subject.as_ref()?.event_type.as_deref()
    }

    /// The event type, if it is documented and the body fits it: a label with few values.
    ///
    /// Where no handler ran the body was not decoded, and it only has to be documented.
    #[must_use]
    pub fn documented_type(&self) -> Option<&'static str> {
        self.subject.as_ref()?.documented
    }

    /// The size of the body as it came, in bytes; of one of several events in a body, that of the event.
    #[must_use]
    pub fn size(&self) -> Option<usize> {
        self.subject.as_ref().map(|subject| subject.size)
    }

    /// The function that handles the event, or the reason why none does.
    ///
    /// `None` where no handler ran, and where decoding panicked.
    #[must_use]
    pub fn handled_by(&self) -> Option<HandledBy> {
        self.subject.as_ref()?.handled_by
    }

    /// How it ended.
    #[must_use]
    pub fn verdict(&self) -> &Verdict {
        &self.verdict
    }

    /// How long it took, from the arrival of the headers to the verdict.
    #[must_use]
    pub fn took(&self) -> Duration {
        self.took
    }
}
