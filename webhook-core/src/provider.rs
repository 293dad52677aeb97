//! Providers: who sends, as a marker type with everything that is documented about it.

use std::time::Duration;

use crate::{
    acknowledgement::Acknowledgement,
    canonical::Json,
    challenge::Challenge,
    event::{EventPayload, Events, Unrecognized, UnrecognizedReason},
    scheme::Scheme,
};

/// A sender of webhooks: a scheme, an enum of events, and what it expects for an answer.
///
/// Implement it for a marker type of your own to receive from a third provider; the
/// [`Events`] page shows a whole one.
pub trait Provider: Sized + Send + Sync + 'static {
    /// All events that the provider documents.
    type Events: Events + From<Unrecognized<Self>>;

    /// The provider's name in logs, metrics and stores; lower case, such as `"snaptrade"`.
    const NAME: &'static str;

    /// How the provider signs.
    const SCHEME: Scheme;

    /// How far a delivery's time may be from now, in either direction, until an
    /// [`Endpoint`](crate::Endpoint) is told otherwise.
    const TOLERANCE: Duration = Duration::from_secs(5 * 60);

    /// How long after the first attempt the provider's last retry comes, by its own document.
    ///
    /// `None` where that is not published. An idempotency store remembers deliveries for at least
    /// this long.
    const RETRY_WINDOW: Option<Duration> = None;

    /// How large a body may be, in bytes, until a service is told otherwise.
    const BODY_LIMIT: usize = 256 * 1024;

    /// What the provider's document wants a delivery answered with.
    ///
    /// Every delivery that needs no retry gets it: handled, ignored, failed for good, handled before,
    /// or stored in an inbox.
    const ACKNOWLEDGEMENT: Acknowledgement = Acknowledgement::OK;

    /// The deliveries by which the provider asks whether the endpoint knows the secret.
    ///
    /// They are answered without a handler, and are no events: the enum doesn't list them.
    const CHALLENGES: &'static [Challenge] = &[];
}

#[diagnostic::do_not_recommend]
impl<P: Provider> EventPayload for Unrecognized<P> {
    type Events = P::Events;
    const TYPE: Option<&'static str> = None;

    fn decode(body: &Json) -> Result<Self, UnrecognizedReason> {
        Ok(Self::new(None, body, UnrecognizedReason::UnknownType))
    }
}
