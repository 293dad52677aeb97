//! Providers as values: what the program knows of each one, without its type.

use std::time::Duration;

use http::HeaderMap;
use webhook_tower::{
    Acknowledgement, ChallengeService, Covered, Delivery, EventType, Events, Provider, Scheme,
    Secret, TimeSource, UnrecognizedReason, schemes::UrlChallenge,
};

use crate::{
    endpoint::{EndpointResult, endpoint},
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
    /// The headers that claim the event type, of providers that sign none.
    pub(crate) type_headers: &'static [&'static str],
    /// The members of which one names the event type by being there, instead of a word.
    pub(crate) members: &'static [&'static str],
    /// The `GET` or `HEAD` by which the provider asks whose URL it is.
    pub(crate) url_challenge: Option<UrlChallenge>,
    pub(crate) types: &'static [EventType],
    pub(crate) tolerance: Duration,
    pub(crate) acknowledgement: Acknowledgement,
    /// Who handles its events, in a program that has handlers.
    pub(crate) coverage: Option<&'static [Covered]>,
    endpoint: fn(Option<&str>, Secret) -> EndpointResult,
    variant: fn(Option<&str>, &[u8], SignedBody) -> EndpointResult,
    unrecognized: fn(&Delivery) -> Option<UnrecognizedReason>,
    challenges: fn(UrlChallenge, Option<Secret>) -> Option<ChallengeService>,
}

impl AnyProvider {
    pub(crate) fn of<P: Provider>() -> Self {
        Self { variant: variant::of_body::<P>, ..Self::of_scheme::<P>() }
    }

    /// A provider of which nothing but the scheme is known, which signs no canonical body.
    pub(crate) fn of_scheme<P: Provider>() -> Self {
        Self {
            name: P::NAME,
            variable: format!("{}_WEBHOOK_SECRET", P::NAME.to_uppercase().replace('-', "_")),
            probe: None,
            scheme: P::SCHEME,
            tag: P::Events::TAG,
            type_headers: P::Events::TYPE_HEADERS,
            members: P::Events::MEMBERS,
            url_challenge: None,
            types: P::Events::TYPES,
            tolerance: P::TOLERANCE,
            acknowledgement: P::ACKNOWLEDGEMENT,
            coverage: None,
            endpoint: |base, secret| Ok(Box::new(endpoint::<P>(base, secret)?)),
            variant: variant::of_key::<P>,
            unrecognized: unrecognized::<P>,
            challenges: challenges::<P>,
        }
    }

    /// Whether there are types for its events, and not its scheme alone.
    pub(crate) fn is_typed(&self) -> bool {
        !self.types.is_empty()
    }

    /// The variable that holds the key with which a receiver of one's own can be tried out, where the
    /// provider keeps a private key.
    pub(crate) fn private_variable(&self) -> String {
        format!("{}_WEBHOOK_PRIVATE_KEY", self.name.to_uppercase().replace('-', "_"))
    }

    /// An endpoint that verifies and signs as the provider's document says. `base` is what stands
    /// before the path in the URL that it calls.
    pub(crate) fn endpoint(&self, base: Option<&str>, secret: Secret) -> EndpointResult {
        (self.endpoint)(base, secret)
    }

    /// An endpoint that differs from the document, to find out what somebody else did.
    pub(crate) fn variant(
        &self,
        base: Option<&str>,
        key: &[u8],
        body: SignedBody,
    ) -> EndpointResult {
        (self.variant)(base, key, body)
    }

    /// Why no typed event fits an authentic delivery, `None` when one does.
    pub(crate) fn unrecognized(&self, delivery: &Delivery) -> Option<UnrecognizedReason> {
        (self.unrecognized)(delivery)
    }

    /// What answers its challenge; `None` where that shows a token, and none is known here.
    pub(crate) fn challenge_service(
        &self,
        challenge: UrlChallenge,
        token: Option<Secret>,
    ) -> Option<ChallengeService> {
        (self.challenges)(challenge, token)
    }

    /// The event type with this name, as the provider spells it or as Rust does.
    pub(crate) fn event_type(&self, name: &str) -> Option<&'static EventType> {
        self.types.iter().find(|event_type| event_type.name == name || event_type.variant == name)
    }

    /// Where the body has the id, if the scheme has it there.
    pub(crate) fn id_path(&self) -> Option<&'static str> {
        self.scheme.id_source().member()
    }

    /// How many of the scheme's headers are there, and of those that claim a type.
    ///
    /// A header that belongs to every request says nothing.
    pub(crate) fn headers_in(&self, headers: &HeaderMap) -> usize {
        let of_types = self.type_headers.iter().flat_map(|names| names.split('/'));
        let names = self.scheme.headers().chain(of_types);
        names.filter(|name| headers.contains_key(*name)).count()
    }

    /// The header with the signature: of several names the one that is there.
    pub(crate) fn signature_header_in(&self, headers: &HeaderMap) -> &'static str {
        let usual = self.scheme.signature_header();
        let is_signature = |name: &&str| name.contains("signature") || name.contains("hmac");
        let mut others = self.scheme.headers().filter(is_signature);
        if headers.contains_key(usual) {
            return usual;
        }
        others.find(|name| headers.contains_key(*name)).unwrap_or(usual)
    }

    /// The headers that every delivery has. Of two families of names they are those of the usual one,
    /// unless the signature is there under the other.
    pub(crate) fn required_headers(&self, headers: &HeaderMap) -> Vec<&'static str> {
        let (scheme, signature) = (&self.scheme, self.signature_header_in(headers));
        if signature != scheme.signature_header() {
            return vec![signature];
        }
        let (time, id) = (scheme.time_source().header(), scheme.id_source().header());
        [Some(signature), time, id].into_iter().flatten().collect()
    }

    /// Whether the scheme has a time, so that a delivery can be too old.
    pub(crate) fn has_time(&self) -> bool {
        self.scheme.time_source() != TimeSource::Nowhere
    }
}

fn challenges<P: Provider>(
    challenge: UrlChallenge,
    token: Option<Secret>,
) -> Option<ChallengeService> {
    let service = match challenge.echoed() {
        Some(parameter) => ChallengeService::echoing::<P>(parameter),
        None => ChallengeService::acknowledging::<P>(),
    };
    match challenge.token() {
        Some(parameter) => Some(service.with_token(parameter, token?)),
        None => Some(service),
    }
}

fn unrecognized<P: Provider>(delivery: &Delivery) -> Option<UnrecognizedReason> {
    let event: P::Events = delivery.insecure_decode_claimed();
    event.unrecognized_reason().cloned()
}
