//! Events: what happened, typed, and what cannot be typed yet.

use std::{fmt, marker::PhantomData};

use bytes::Bytes;
use serde::Deserialize;

use crate::{
    canonical::Json,
    decode_error::DecodeError,
    typing::{SignedType, Typing},
};

/// All events of one provider, as an enum: `snaptrade::Event`.
///
/// Derive it; the derive writes the only `match` over event types that there is:
///
/// ```
/// use webhook_core::{Provider, Scheme, SignatureEncoding, SignedPart};
///
/// pub struct Acme;
///
/// #[derive(Debug, webhook_core::Events)]
/// #[events(provider = Acme, tag = "kind", crate = webhook_core)]
/// pub enum Event {
///     #[event("parcel.sent")]
///     ParcelSent(ParcelSent),
///     #[event(unrecognized)]
///     Unrecognized(Unrecognized),
/// }
///
/// pub type Unrecognized = webhook_core::Unrecognized<Acme>;
///
/// #[derive(Debug, serde::Deserialize)]
/// pub struct ParcelSent {
///     pub parcel: u64,
/// }
///
/// impl Provider for Acme {
///     type Events = Event;
///     const NAME: &'static str = "acme";
///     const SCHEME: Scheme =
///         Scheme::hmac_sha256("acme-signature", SignatureEncoding::Hex, &[SignedPart::Body])
///             .id_in_body("id");
/// }
/// ```
pub trait Events: fmt::Debug + Sized + Send + 'static {
    /// The provider's [`NAME`](crate::Provider::NAME).
    const PROVIDER: &'static str;

    /// Where the signed body names the event type: paths to one member or to several.
    ///
    /// A path is the names of members with dots between them, such as `"event.type"`.
    /// The words there are joined with dots: `["type", "action"]` makes `"Issue.update"`.
    /// A word is a text or an integer. The first one has to be there; others that are absent or
    /// `null` are left out.
    const TAG: &'static [&'static str];

    /// The members of the body of which one names the event type by being there, instead of
    /// [`TAG`](Self::TAG); empty where a word names it.
    ///
    /// `{"update_id": 7, "message": {…}}` is a `message`. A member that is `null` counts as absent. A
    /// body that has none of them has no type, and one that has two is refused.
    const MEMBERS: &'static [&'static str] = &[];

    /// Whether the type is signed: [`SignedType`](crate::SignedType), or
    /// [`ClaimedType`](crate::ClaimedType).
    type Typing: Typing;

    /// The headers that claim the event type, under one of several names; empty where it is signed.
    ///
    /// Names with a slash between them are those of several headers, whose words are joined likewise:
    /// `"topic/action"`, of which the first has to be there.
    /// The words at [`TAG`](Self::TAG), all of which may be absent then, follow it with dots.
    const TYPE_HEADERS: &'static [&'static str] = &[];

    /// Whether the words at [`TAG`](Self::TAG) only follow the claimed type where it is shown, and
    /// the header alone says which event it is: `pull_request.opened` is a `pull_request`.
    const HAS_DETAIL: bool = false;

    /// Every event type that the provider documents, in the order of the enum.
    const TYPES: &'static [EventType];

    /// How each of [`TYPES`](Self::TYPES) is decoded, in the same order.
    #[doc(hidden)]
    const DECODERS: &'static [Decoder<Self>];

    /// The unrecognized event with this reason.
    fn unrecognized(event_type: Option<&str>, body: &Json, reason: UnrecognizedReason) -> Self;

    /// The index of this event in [`TYPES`](Self::TYPES), or their number if it is unrecognized.
    fn index(&self) -> usize;

    /// The event type as the provider spells it, `None` for an unrecognized event.
    fn event_type(&self) -> Option<&'static str> {
        Self::TYPES.get(self.index()).map(|event_type| event_type.name)
    }

    /// The index in [`TYPES`](Self::TYPES) of the event type that a delivery names, if it is documented.
    ///
    /// Of a claimed type [with detail](Self::HAS_DETAIL), what stands before the words counts.
    #[must_use]
    fn index_of(event_type: &str) -> Option<usize> {
        let exact = Self::TYPES.iter().position(|documented| documented.name == event_type);
        if Self::HAS_DETAIL { exact.or_else(|| before_detail::<Self>(event_type)) } else { exact }
    }

    /// Why this is the unrecognized event, `None` for every other.
    fn unrecognized_reason(&self) -> Option<&UnrecognizedReason>;

    /// Makes the typed event of a signed body.
    ///
    /// It never fails: a type that is not known, and a body that does not fit its type, become
    /// the unrecognized event with the bytes and the reason inside.
    fn decode(event_type: Option<&str>, body: &Json) -> Self {
        let Some(name) = event_type else {
            return Self::unrecognized(None, body, UnrecognizedReason::NoType);
        };
        match decoder::<Self>(name) {
            Some(decode) => decode(name, body),
            None => Self::unrecognized(event_type, body, UnrecognizedReason::UnknownType),
        }
    }
}

/// Decodes a signed body of one event type into the enum.
#[doc(hidden)]
pub type Decoder<E> = fn(&str, &Json) -> E;

fn decoder<E: Events>(name: &str) -> Option<&'static Decoder<E>> {
    E::DECODERS.get(E::index_of(name)?)
}

/// The longest documented type that has a dot and more behind it.
#[cold]
fn before_detail<E: Events>(name: &str) -> Option<usize> {
    let is_before = |documented: &EventType| {
        name.strip_prefix(documented.name).is_some_and(|detail| detail.starts_with('.'))
    };
    let before = E::TYPES.iter().enumerate().filter(|(_, documented)| is_before(documented));
    before.max_by_key(|(_, documented)| documented.name.len()).map(|(index, _)| index)
}

/// One event of a provider: `snaptrade::ConnectionBroken`.
///
/// The derive of [`Events`] implements it for the type in each documented variant.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an event of a provider",
    label = "not an event",
    note = "an event is what stands in a variant of the provider's enum, such as `provider::Unrecognized`; the enum itself, the type of a field and the provider's marker are none"
)]
pub trait EventPayload: fmt::Debug + Sized + Send + 'static {
    /// The enum of all events of the same provider.
    type Events: Events + From<Self>;

    /// The event type as the provider spells it, `None` for the unrecognized event.
    const TYPE: Option<&'static str>;

    /// Makes this event of a signed body.
    ///
    /// # Errors
    ///
    /// Refuses a body that does not fit, and says where.
    fn decode(body: &Json) -> Result<Self, UnrecognizedReason>;
}

/// An event type that a provider documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventType {
    /// The type as the provider spells it: `"CONNECTION_BROKEN"`.
    pub name: &'static str,
    /// The variant of the enum: `"ConnectionBroken"`.
    pub variant: &'static str,
    /// A body of this type as JSON text, if the provider's module has one.
    pub sample: Option<&'static str>,
}

impl EventType {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        name: &'static str,
        variant: &'static str,
        sample: Option<&'static str>,
    ) -> Self {
        Self { name, variant, sample }
    }
}

/// An authentic delivery that no typed event fits.
///
/// Its type is unknown here, or its body doesn't match the type.
/// Providers add event types and members without notice and retry what is rejected, so it is
/// neither an error nor dropped: it goes to the handler of this event, with the signed bytes.
pub struct Unrecognized<P> {
    event_type: Option<Box<str>>,
    body: Bytes,
    reason: UnrecognizedReason,
    provider: PhantomData<fn() -> P>,
}

impl<P> Unrecognized<P> {
    #[doc(hidden)]
    #[must_use]
    pub fn new(event_type: Option<&str>, body: &Json, reason: UnrecognizedReason) -> Self {
        let event_type = event_type.map(Into::into);
        Self { event_type, body: body.text().clone(), reason, provider: PhantomData }
    }

    /// The event type that the delivery names, if it names one: in the signed body, or in a header that
    /// claims it.
    #[must_use]
    pub fn event_type(&self) -> Option<&str> {
        self.event_type.as_deref()
    }

    /// The signed body, as JSON text.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Why no typed event fits.
    #[must_use]
    pub fn reason(&self) -> &UnrecognizedReason {
        &self.reason
    }
}

/// Shows the type and the reason; the body may hold anything and stays hidden.
impl<P> fmt::Debug for Unrecognized<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unrecognized")
            .field("event_type", &self.event_type)
            .field("size", &self.body.len())
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}

/// Why a delivery is [`Unrecognized`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnrecognizedReason {
    /// The delivery names no event type.
    NoType,
    /// The event type is not one that the provider documents.
    UnknownType,
    /// The body does not fit its event type.
    Decode(DecodeError),
    /// The delivery came from another provider than the one whose events were asked for.
    OtherProvider,
}

impl fmt::Display for UnrecognizedReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoType => f.write_str("the delivery names no event type"),
            Self::UnknownType => f.write_str("the event type is not documented"),
            Self::Decode(error) => error.fmt(f),
            Self::OtherProvider => f.write_str("the delivery came from another provider"),
        }
    }
}

/// The events have their type in the signed content, so that it decides alone.
#[diagnostic::on_unimplemented(
    message = "the event type of `{Self}` is claimed by a header that nobody signs, so it does not decide alone",
    label = "a recorded delivery can be sent again as another event",
    note = "serve it with a durable store or an inbox, which remember what was handled as which event",
    note = "or remember it yourself, by the digest of the body, and call `insecure_decode_claimed`"
)]
#[doc(hidden)]
pub trait SignsItsType {}

#[diagnostic::do_not_recommend]
impl<E: Events<Typing = SignedType>> SignsItsType for E {}

/// Makes one event of a signed body; the derive of [`Events`] calls it.
///
/// The bound is that of `DeserializeOwned`, written so that serde's own advice is shown.
#[doc(hidden)]
#[inline]
pub fn decode_as<E: for<'de> Deserialize<'de>>(body: &Json) -> Result<E, UnrecognizedReason> {
    body.decode().map_err(UnrecognizedReason::Decode)
}

/// Makes one event of a member of a signed body; the derive of [`Events`] calls it, where the member that
/// names the type is the event.
#[doc(hidden)]
#[inline]
pub fn decode_member_as<E: for<'de> Deserialize<'de>>(
    member: &'static str,
    body: &Json,
) -> Result<E, UnrecognizedReason> {
    body.decode_member(member).map_err(UnrecognizedReason::Decode)
}
