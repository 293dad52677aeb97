//! Delivery: what passed verification. Only an endpoint makes one.

use std::{borrow::Cow, fmt, sync::Arc};

use bytes::Bytes;
use bytestring::ByteString;
use http::{Extensions, HeaderMap};
use jiff::Timestamp;

use crate::{
    canonical::Json,
    claim,
    event::{Events, SignsItsType, UnrecognizedReason},
    headers::Headers,
    provider::Provider,
    request::RequestContext,
    scheme::beside,
    typing::Typing,
};

/// A delivery that was proven authentic.
///
/// There is no way to make one but [`Endpoint::verify`](crate::Endpoint::verify), so a function
/// that takes a `&Delivery` cannot be reached by a forgery.
/// Its id, type, time and body all come from the signed content; its [headers](Self::headers) and its
/// [request](Self::request) do not.
///
/// For a provider that signs nothing, *authentic* means that the sender knew the token, and what this
/// page calls signed is what that sender claims: see [`is_signed`](Self::is_signed).
#[derive(Clone)]
pub struct Delivery {
    pub(crate) facts: &'static Facts,
    pub(crate) endpoint: Arc<str>,
    pub(crate) tenant: Option<Arc<str>>,
    pub(crate) id: ByteString,
    pub(crate) event_type: Option<ByteString>,
    pub(crate) sent_at: Option<Timestamp>,
    pub(crate) received_at: Timestamp,
    /// Narrow, so that it shares a word with `is_signed`.
    pub(crate) secret_index: u32,
    pub(crate) headers: Headers,
    pub(crate) json: Json,
    pub(crate) extensions: Extensions,
    pub(crate) request: Option<Box<RequestContext>>,
}

/// What a delivery has to know of its provider.
#[derive(Debug)]
pub(crate) struct Facts {
    pub(crate) provider: &'static str,
    pub(crate) is_signed: bool,
    /// Whether its event type is claimed by a header.
    pub(crate) is_type_claimed: bool,
    /// The headers that claim an id.
    pub(crate) claimed_ids: &'static [&'static str],
}

impl Facts {
    pub(crate) const fn of<P: Provider>() -> Self {
        Self {
            provider: P::NAME,
            is_signed: P::SCHEME.is_signed(),
            is_type_claimed: <<P::Events as Events>::Typing as Typing>::IS_CLAIMED,
            claimed_ids: P::SCHEME.claimed_ids,
        }
    }
}

impl Delivery {
    /// The provider's [`NAME`](crate::Provider::NAME).
    #[must_use]
    pub fn provider(&self) -> &'static str {
        self.facts.provider
    }

    /// Whether the provider signed it. Where it did not, the sender has shown a
    /// [token](crate::Scheme::token), and the body is what anybody says who knows that token.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        self.facts.is_signed
    }

    /// The [name](crate::Endpoint::named) of the endpoint that it came to.
    #[must_use]
    pub fn endpoint(&self) -> &Arc<str> {
        &self.endpoint
    }

    /// The tenant: the one whose [secret](crate::Endpoint::for_tenant) made the signature, or the one that
    /// a [signed member](crate::Endpoint::with_tenant_in) names. `None` where the endpoint knows of no
    /// tenants.
    #[must_use]
    pub fn tenant(&self) -> Option<&str> {
        self.tenant.as_deref()
    }

    /// The id that the provider signed; a delivery that is sent again has the same.
    ///
    /// Where the signed content has no id it is `sha256:` and the hex digest of the signed body,
    /// which is the same for a delivery that is repeated without a change.
    ///
    /// One of [several events](crate::Endpoint::verify_batch) in a body has its own id, where the provider
    /// gives it one. Where it doesn't, this is the id of the body, or its digest, and behind a `#` the
    /// place of the event in it: `sha256:…#0`. It is the same again where the whole body is repeated.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The event type as the signed body spells it, whether it is documented or not.
    ///
    /// `None` where it is only [claimed](Self::claimed_type).
    #[must_use]
    pub fn event_type(&self) -> Option<&str> {
        self.named_type().filter(|_| !self.facts.is_type_claimed)
    }

    /// The event type that an **unsigned** header claims, for providers that sign no type.
    ///
    /// The words that the signed body adds follow it: `"issues.opened"`. Whoever has recorded the
    /// delivery can send it again with another claim, so don't act on it alone; a service with a durable
    /// store or an inbox remembers as which event the content was handled.
    #[must_use]
    pub fn claimed_type(&self) -> Option<&str> {
        self.named_type().filter(|_| self.facts.is_type_claimed)
    }

    /// The id that an **unsigned** header claims, as the scheme names it with
    /// [`claimed_id_in`](crate::Scheme::claimed_id_in).
    ///
    /// It is for people, who find the delivery at the provider by it. Nothing here decides by it: the
    /// [`id`](Self::id) is what was signed.
    #[must_use]
    pub fn claimed_id(&self) -> Option<&str> {
        claim::id(self.headers(), self.facts.claimed_ids)
    }

    /// The event type, whether it is signed or claimed.
    pub(crate) fn named_type(&self) -> Option<&str> {
        self.event_type.as_deref()
    }

    /// When the provider says that it sent the delivery, `None` for schemes without a time.
    #[must_use]
    pub fn sent_at(&self) -> Option<Timestamp> {
        self.sent_at
    }

    /// When the delivery arrived, by the endpoint's clock: when its headers had passed, before its body
    /// was read.
    #[must_use]
    pub fn received_at(&self) -> Timestamp {
        self.received_at
    }

    /// Which secret made the signature: 0 is the endpoint's own, the previous ones follow that are
    /// still accepted.
    ///
    /// When nothing has come with another index than 0 for a while, a rotation is over.
    #[must_use]
    pub fn secret_index(&self) -> usize {
        self.secret_index as usize
    }

    /// All headers, as they came. Most of them are not signed.
    ///
    /// In the worker of an inbox they are those that the provider's scheme names; others are not
    /// stored.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.headers.map()
    }

    /// The signed body: exactly what the signature covers, as JSON text.
    ///
    /// Of a [form](crate::BodyForm) it is the JSON that stands in it, or that its fields are.
    /// For SnapTrade this is the canonical form. Decode it rather than
    /// [`raw_body`](Self::raw_body): a second reading of the raw text could find something that
    /// the signature does not cover, such as the first of two members with one name.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        self.json.text()
    }

    /// The signed body without its time: what stays the same when the provider sends it again.
    ///
    /// Use it to tell a retry from another delivery that has the same [`id`](Self::id). A provider
    /// may renew the time for a retry, and neither SnapTrade nor SnipeRoute says that it doesn't.
    /// `P` is the provider of the delivery; where its scheme has no time in the body, this is
    /// [`body`](Self::body).
    #[must_use]
    pub fn body_without_time<P: Provider>(&self) -> Cow<'_, [u8]> {
        match P::SCHEME.time.member() {
            // A time beside several events is not in their bodies.
            Some(member) if beside(member).is_none() => self.json.text_without(member),
            _ => Cow::Borrowed(self.body()),
        }
    }

    /// The body byte for byte as it came, for archives and for verifying it again.
    ///
    /// Of one of [several events](crate::Endpoint::verify_batch) in a body it is the event's own text, as
    /// [`body`](Self::body) is: nothing signs it alone.
    #[must_use]
    pub fn raw_body(&self) -> &Bytes {
        self.json.raw()
    }

    /// Values attached while the delivery was processed, such as the lease that its handler
    /// runs under. Nothing in it comes from the sender.
    #[must_use]
    pub fn extensions(&self) -> &Extensions {
        &self.extensions
    }

    /// The same, to add something.
    #[must_use]
    pub fn extensions_mut(&mut self) -> &mut Extensions {
        &mut self.extensions
    }

    /// The HTTP request that brought the delivery. **Nothing in it is signed**; see
    /// [`RequestContext`].
    ///
    /// It is `None` where no request brought the delivery: in the worker of an inbox and whatever else
    /// [restores](crate::StoredDelivery::restore) deliveries, and where somebody called
    /// [`Endpoint::verify`](crate::Endpoint::verify) without [adding it](Self::set_request). Behind a
    /// `VerifyLayer` it is `None` too, or without extensions where the scheme
    /// [signs it](crate::Scheme::signs_request): there the request itself goes on.
    #[must_use]
    pub fn request(&self) -> Option<&RequestContext> {
        self.request.as_deref().or_else(|| self.headers.shared_request())
    }

    /// Adds the request that brought the delivery, for handlers that ask for it.
    ///
    /// A `WebhookService` does so itself.
    pub fn set_request(&mut self, request: impl Into<Box<RequestContext>>) {
        self.request = Some(request.into());
    }

    /// The typed event.
    ///
    /// It never fails: what has no type yet is the provider's unrecognized event, and so is a
    /// delivery of another provider than `E`'s.
    ///
    /// ```
    /// # fn of(delivery: &webhook_core::Delivery) {
    /// use webhook_core::snaptrade;
    ///
    /// if let snaptrade::Event::ConnectionBroken(event) = delivery.decode() {
    ///     println!("{} has to reconnect", event.user_id);
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn decode<E: Events + SignsItsType>(&self) -> E {
        self.insecure_decode_claimed()
    }

    /// The typed event, whether its type is signed or only [claimed](Self::claimed_type).
    ///
    /// Where it is claimed, whoever has recorded a delivery can send it again as another event. Call it
    /// only where you remember, durably, as which event the content was handled. A service with such a
    /// store or an inbox does so itself.
    #[must_use]
    pub fn insecure_decode_claimed<E: Events>(&self) -> E {
        if E::PROVIDER != self.facts.provider {
            return E::unrecognized(
                self.named_type(),
                &self.json,
                UnrecognizedReason::OtherProvider,
            );
        }
        E::decode(self.named_type(), &self.json)
    }
}

/// Shows what identifies the delivery; headers and body may hold anything and stay hidden.
impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("provider", &self.facts.provider)
            .field("tenant", &self.tenant)
            .field("id", &self.id)
            .field("event_type", &self.event_type())
            .field("claimed_type", &self.claimed_type())
            .field("sent_at", &self.sent_at)
            .field("received_at", &self.received_at)
            .field("secret_index", &self.secret_index)
            .field("size", &self.raw_body().len())
            .finish_non_exhaustive()
    }
}
