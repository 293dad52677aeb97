//! Providers as values: what the program knows of each one, without its type.

use std::time::Duration;

use http::HeaderMap;
use webhook_tower::{
    Acknowledgement, Covered, Delivery, Endpoint, EventType, Events, Provider, Scheme, Secret,
    TimeSource, UnrecognizedReason,
};

use crate::{
    endpoint::EndpointResult,
    variant::{self, SignedBody},
};

/// A provider of the program's table.
pub(crate) struct AnyProvider {
    pub(crate) name: &'static str,
    /// The environment variable that holds its secret, unless the user names another.
    pub(crate) variable: String,
    /// The event that asks the least of a receiver, for `doctor`.
    pub(crate) probe: Option<&'static str>,
    pub(crate) scheme: Scheme,
    /// Where a body names the event type: paths, whose words are joined with dots.
    pub(crate) tag: &'static [&'static str],
    pub(crate) types: &'static [EventType],
    pub(crate) tolerance: Duration,
    pub(crate) acknowledgement: Acknowledgement,
    /// Who handles its events, in a program that has handlers.
    pub(crate) coverage: Option<&'static [Covered]>,
    endpoint: fn(Secret) -> EndpointResult,
    variant: fn(&[u8], SignedBody) -> EndpointResult,
    unrecognized: fn(&Delivery) -> Option<UnrecognizedReason>,
}

impl AnyProvider {
    pub(crate) fn of<P: Provider>() -> Self {
        Self {
            name: P::NAME,
            variable: format!("{}_WEBHOOK_SECRET", P::NAME.to_uppercase().replace('-', "_")),
            probe: None,
            scheme: P::SCHEME,
            tag: P::Events::TAG,
            types: P::Events::TYPES,
            tolerance: P::TOLERANCE,
            acknowledgement: P::ACKNOWLEDGEMENT,
            coverage: None,
            endpoint: |secret| Ok(Box::new(Endpoint::<P>::new(secret)?)),
            variant: variant::endpoint::<P>,
            unrecognized: unrecognized::<P>,
        }
    }

    /// An endpoint that verifies and signs as the provider's document says.
    pub(crate) fn endpoint(&self, secret: Secret) -> EndpointResult {
        (self.endpoint)(secret)
    }

    /// An endpoint that differs from the document, to find out what somebody else did.
    pub(crate) fn variant(&self, key: &[u8], body: SignedBody) -> EndpointResult {
        (self.variant)(key, body)
    }

    /// Why no typed event fits an authentic delivery, `None` when one does.
    pub(crate) fn unrecognized(&self, delivery: &Delivery) -> Option<UnrecognizedReason> {
        (self.unrecognized)(delivery)
    }

    /// The event type with this name, as the provider spells it or as Rust does.
    pub(crate) fn event_type(&self, name: &str) -> Option<&'static EventType> {
        self.types.iter().find(|event_type| event_type.name == name || event_type.variant == name)
    }

    /// Where the body has the id, if the scheme has it there.
    pub(crate) fn id_path(&self) -> Option<&'static str> {
        self.scheme.id_source().member()
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

fn unrecognized<P: Provider>(delivery: &Delivery) -> Option<UnrecognizedReason> {
    let event: P::Events = delivery.insecure_decode_claimed();
    event.unrecognized_reason().cloned()
}
