//! Providers as values: what the program knows of each one, without its type.

use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use webhook_tower::{
    Cause, Covered, Delivery, Endpoint, EventType, Events, IdSource, Json, Provider, Rejection,
    Scheme, Secret, SecretError, Signed, TimeSource, jiff::Timestamp,
};

use crate::variant::{self, SignedBody};

/// An endpoint, or why the secret is none.
pub(crate) type Opened = Result<Box<dyn AnyEndpoint>, SecretError>;

/// A provider of the program's table.
pub(crate) struct AnyProvider {
    pub(crate) name: &'static str,
    /// The environment variable that holds its secret, unless the user names another.
    pub(crate) variable: String,
    /// The event that asks the least of a receiver, for `doctor`.
    pub(crate) probe: Option<&'static str>,
    pub(crate) scheme: Scheme,
    /// The member of a body that names the event type.
    pub(crate) tag: &'static str,
    pub(crate) types: &'static [EventType],
    pub(crate) tolerance: Duration,
    pub(crate) acknowledgement: &'static str,
    /// Who handles its events, in a program that has handlers.
    pub(crate) coverage: Option<&'static [Covered]>,
    endpoint: fn(Secret) -> Opened,
    variant: fn(&[u8], SignedBody) -> Opened,
    misfit: fn(&Delivery) -> Option<Cause>,
}

impl AnyProvider {
    pub(crate) fn of<P: Provider>() -> Self {
        Self {
            name: P::NAME,
            variable: format!("{}_WEBHOOK_SECRET", P::NAME.to_uppercase().replace('-', "_")),
            probe: None,
            scheme: P::SCHEME,
            tag: P::Event::TAG,
            types: P::Event::TYPES,
            tolerance: P::TOLERANCE,
            acknowledgement: P::ACKNOWLEDGEMENT,
            coverage: None,
            endpoint: |secret| Ok(Box::new(Endpoint::<P>::new(secret)?)),
            variant: variant::endpoint::<P>,
            misfit: misfit::<P>,
        }
    }

    /// An endpoint that verifies and signs as the provider's document says.
    pub(crate) fn endpoint(&self, secret: Secret) -> Opened {
        (self.endpoint)(secret)
    }

    /// An endpoint that differs from the document, to find out what somebody else did.
    pub(crate) fn variant(&self, key: &[u8], body: SignedBody) -> Opened {
        (self.variant)(key, body)
    }

    /// Why no typed event fits an authentic delivery, `None` when one does.
    pub(crate) fn misfit(&self, delivery: &Delivery) -> Option<Cause> {
        (self.misfit)(delivery)
    }

    /// The event type with this name, as the provider spells it or as Rust does.
    pub(crate) fn event_type(&self, name: &str) -> Option<&'static EventType> {
        self.types.iter().find(|event_type| event_type.name == name || event_type.variant == name)
    }

    /// The member of the body that holds the id, if the scheme has one there.
    pub(crate) fn id_member(&self) -> Option<&'static str> {
        match self.scheme.id_source() {
            IdSource::Body(member) | IdSource::BodyAndHeader(member, _) => Some(member),
            _ => None,
        }
    }

    /// How many of the scheme's headers are there.
    pub(crate) fn headers_in(&self, headers: &HeaderMap) -> usize {
        self.scheme.headers().filter(|name| headers.contains_key(*name)).count()
    }

    /// Whether the scheme has a time, so that a delivery can be too old.
    pub(crate) fn has_time(&self) -> bool {
        self.scheme.time_source() != TimeSource::Nowhere
    }
}

fn misfit<P: Provider>(delivery: &Delivery) -> Option<Cause> {
    let Some(name) = delivery.event_type() else { return Some(Cause::NoType) };
    let nth = P::Event::TYPES.iter().position(|event_type| event_type.name == name);
    let Some(decode) = nth.and_then(|nth| P::Event::DECODERS.get(nth)) else {
        return Some(Cause::UnknownType);
    };
    // The delivery was verified, so its body was read once before.
    decode(&Json::read(delivery.body().clone()).ok()?).err()
}

/// An endpoint of a provider of the table.
pub(crate) trait AnyEndpoint: Send + Sync {
    /// Writes the time into the body where the scheme has it there.
    fn stamp(&self, body: Bytes, at: Timestamp) -> Result<Bytes, Rejection>;

    /// Signs the body as it is.
    fn sign(&self, body: Bytes, at: Timestamp) -> Result<Signed, Rejection>;

    /// Verifies as if it were `now`.
    fn verify(
        &self,
        headers: &HeaderMap,
        body: Bytes,
        now: Timestamp,
    ) -> Result<Delivery, Rejection>;

    /// Verifies everything but the age.
    fn verify_at_any_age(&self, headers: &HeaderMap, body: Bytes) -> Result<Delivery, Rejection>;
}

impl<P: Provider> AnyEndpoint for Endpoint<P> {
    fn stamp(&self, body: Bytes, at: Timestamp) -> Result<Bytes, Rejection> {
        Endpoint::stamp(self, body, at)
    }

    fn sign(&self, body: Bytes, at: Timestamp) -> Result<Signed, Rejection> {
        Endpoint::sign(self, body, at)
    }

    fn verify(
        &self,
        headers: &HeaderMap,
        body: Bytes,
        now: Timestamp,
    ) -> Result<Delivery, Rejection> {
        Endpoint::verify(&self.clone().with_clock(move || now), headers, body)
    }

    fn verify_at_any_age(&self, headers: &HeaderMap, body: Bytes) -> Result<Delivery, Rejection> {
        // At the end of the calendar nothing lies in the future.
        let timeless = self.clone().accepting_any_age().with_clock(|| Timestamp::MAX);
        Endpoint::verify(&timeless, headers, body)
    }
}
