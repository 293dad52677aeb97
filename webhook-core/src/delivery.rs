//! Delivery: what passed verification. Only an endpoint makes one.

use std::{borrow::Cow, fmt, sync::Arc};

use bytes::Bytes;
use bytestring::ByteString;
use http::{Extensions, HeaderMap};
use jiff::Timestamp;

use crate::{
    canonical::Json,
    event::{Events, UnrecognizedReason},
    provider::Provider,
    request::RequestContext,
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
    pub(crate) provider: &'static str,
    pub(crate) is_signed: bool,
    pub(crate) endpoint: Arc<str>,
    pub(crate) id: ByteString,
    pub(crate) event_type: Option<ByteString>,
    pub(crate) sent_at: Option<Timestamp>,
    pub(crate) received_at: Timestamp,
    /// Narrow, so that it shares a word with `is_signed`.
    pub(crate) secret_index: u32,
    pub(crate) headers: HeaderMap,
    pub(crate) json: Json,
    pub(crate) extensions: Extensions,
    pub(crate) request: Option<Box<RequestContext>>,
}

impl Delivery {
    /// The provider's [`NAME`](crate::Provider::NAME).
    #[must_use]
    pub fn provider(&self) -> &'static str {
        self.provider
    }

    /// Whether the provider signed it. Where it did not, the sender has shown a
    /// [token](crate::Scheme::token), and the body is what anybody says who knows that token.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        self.is_signed
    }

    /// The [name](crate::Endpoint::named) of the endpoint that it came to.
    #[must_use]
    pub fn endpoint(&self) -> &Arc<str> {
        &self.endpoint
    }

    /// The id that the provider signed; a delivery that is sent again has the same.
    ///
    /// Where the signed content has no id it is `sha256:` and the hex digest of the signed body,
    /// which is the same for a delivery that is repeated without a change.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The event type as the signed body spells it, whether it is documented or not.
    #[must_use]
    pub fn event_type(&self) -> Option<&str> {
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
        &self.headers
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
            Some(member) => self.json.text_without(member),
            None => Cow::Borrowed(self.body()),
        }
    }

    /// The body byte for byte as it came, for archives and for verifying it again.
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
        self.request.as_deref()
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
    pub fn decode<E: Events>(&self) -> E {
        if E::PROVIDER != self.provider {
            return E::unrecognized(
                self.event_type(),
                &self.json,
                UnrecognizedReason::OtherProvider,
            );
        }
        E::decode(self.event_type(), &self.json)
    }
}

/// Shows what identifies the delivery; headers and body may hold anything and stay hidden.
impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("provider", &self.provider)
            .field("id", &self.id)
            .field("event_type", &self.event_type)
            .field("sent_at", &self.sent_at)
            .field("received_at", &self.received_at)
            .field("secret_index", &self.secret_index)
            .field("size", &self.raw_body().len())
            .finish_non_exhaustive()
    }
}
