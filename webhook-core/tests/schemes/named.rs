//! Named: an endpoint for each scheme of the table, whatever its provider is.

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Uri};
use jiff::Timestamp;
use serde_json::{Map, Value};
use webhook_core::{
    Algorithm, Challenge, Delivery, Endpoint, EventType, Events, Json, Provider, Rejection,
    RejectionKind, Scheme, Secret, SecretEncoding, SecretError, Signed, SignedType, Unrecognized,
    UnrecognizedReason,
    schemes::{self, NamedScheme},
};

/// The time at which everything is sent and received.
pub(crate) const NOW: i64 = 1_764_440_000;

pub(crate) fn now() -> Timestamp {
    Timestamp::from_second(NOW).unwrap()
}

/// The private key of which [`Named::secret`] is the public one.
pub(crate) const PRIVATE_KEY: &str =
    "7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e";

/// The same of ECDSA.
pub(crate) const P256_PUBLIC_KEY: &str = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEF68XSFpO3UGGcjWBIT7dCGSOadEDZir5Pbxwi/9YDhiZ\
     6z8+5Khoe3QQPRsk+oCtt293EeuG77tNqVKj3lKafQ==";

/// What stands in front of the path of every request.
pub(crate) const BASE: &str = "https://example.test";

/// Where a delivery was sent, if signing it has added something to the URI.
const SENT_TO: &str = "sent-to";

/// Where everything is sent.
pub(crate) const URL: &str = "https://example.test/hooks/1?region=eu";

fn uri() -> Uri {
    Uri::from_static("/hooks/1?region=eu")
}

/// The provider of the scheme with this index.
struct Sender<const N: usize>;

#[derive(Debug)]
struct Event<const N: usize>;

impl<const N: usize> Provider for Sender<N> {
    type Events = Event<N>;
    const NAME: &'static str = schemes::ALL[N].name();
    const SCHEME: Scheme = schemes::ALL[N].scheme();
    const CHALLENGES: &'static [Challenge] = schemes::ALL[N].challenges();
}

impl<const N: usize> Events for Event<N> {
    const PROVIDER: &'static str = schemes::ALL[N].name();
    type Typing = SignedType;
    // What only follows a claimed type is no type.
    const TAG: &'static [&'static str] = match schemes::ALL[N].type_headers() {
        [] => schemes::ALL[N].event_type(),
        _ => &[],
    };
    const MEMBERS: &'static [&'static str] = schemes::ALL[N].members();
    const TYPES: &'static [EventType] = &[];
    const DECODERS: &'static [webhook_core::private::Decoder<Self>] = &[];

    fn unrecognized(_: Option<&str>, _: &Json, _: UnrecognizedReason) -> Self {
        Self
    }

    fn index(&self) -> usize {
        0
    }

    fn unrecognized_reason(&self) -> Option<&UnrecognizedReason> {
        None
    }
}

impl<const N: usize> From<Unrecognized<Sender<N>>> for Event<N> {
    fn from(_: Unrecognized<Sender<N>>) -> Self {
        Self
    }
}

/// What a test needs of an endpoint, whatever its provider is.
pub(crate) trait AnyEndpoint {
    fn verify_at(
        &self,
        method: Method,
        uri: Uri,
        headers: HeaderMap,
        body: Bytes,
    ) -> Result<Delivery, RejectionKind>;

    fn verify(&self, headers: HeaderMap, body: Bytes) -> Result<Delivery, RejectionKind> {
        let sent_to =
            headers.get(SENT_TO).map_or_else(uri, |uri| uri.to_str().unwrap().parse().unwrap());
        self.verify_at(Method::POST, sent_to, headers, body)
    }

    fn signing_with(&self, secret: Secret) -> MadeEndpoint;
    fn sign(&self, body: Bytes, at: Timestamp) -> Result<Signed, Rejection>;
    fn stamp(&self, body: Bytes, at: Timestamp) -> Result<Bytes, Rejection>;
}

impl<P: Provider> AnyEndpoint for Endpoint<P> {
    fn verify_at(
        &self,
        method: Method,
        uri: Uri,
        headers: HeaderMap,
        body: Bytes,
    ) -> Result<Delivery, RejectionKind> {
        let mut request = Request::new(body);
        (*request.method_mut(), *request.uri_mut()) = (method, uri);
        *request.headers_mut() = headers;
        let deliveries =
            self.verify_batch_request(request).map_err(|rejection| rejection.kind())?;
        let mut deliveries = deliveries.into_iter();
        let first = deliveries.next().unwrap();
        assert_eq!(deliveries.count(), usize::from(P::SCHEME.is_batch()), "see `Named::body`");
        Ok(first)
    }

    fn signing_with(&self, secret: Secret) -> MadeEndpoint {
        Ok(Box::new(Self::signing_with(self, secret)?))
    }

    fn sign(&self, body: Bytes, at: Timestamp) -> Result<Signed, Rejection> {
        let (mut head, body) = self.sign_request(uri(), body, at)?.into_parts();
        if head.uri != uri() {
            head.headers.insert(SENT_TO, head.uri.to_string().try_into().unwrap());
        }
        Ok(Signed { headers: head.headers, body })
    }

    fn stamp(&self, body: Bytes, at: Timestamp) -> Result<Bytes, Rejection> {
        self.encode(Self::stamp(self, body, at)?)
    }
}

type MadeEndpoint = Result<Box<dyn AnyEndpoint>, SecretError>;

/// A scheme of the table, and how an endpoint for it is made.
#[derive(Clone, Copy)]
pub(crate) struct Named {
    pub(crate) row: &'static NamedScheme,
    pub(crate) scheme: &'static Scheme,
    endpoint: fn(&str, Secret) -> MadeEndpoint,
}

fn made<const N: usize>() -> Named {
    Named {
        row: &schemes::ALL[N],
        scheme: const { &schemes::ALL[N].scheme() },
        endpoint: |base, secret| {
            let endpoint = if schemes::ALL[N].scheme().is_signed() {
                Endpoint::<Sender<N>>::at(base, secret)?
            } else {
                Endpoint::insecure_trusting_transport(secret)?
            };
            Ok(Box::new(endpoint.with_clock(now)))
        },
    }
}

macro_rules! made {
    ($($index:literal)+) => { vec![$(made::<$index>()),+] };
}

/// Every scheme of the table.
pub(crate) fn all() -> Vec<Named> {
    let all = made![
        0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33
        34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65
        66 67 68 69 70 71 72 73 74
    ];
    assert_eq!(all.len(), schemes::ALL.len(), "a scheme has no index here, or an index no scheme");
    all
}

pub(crate) fn find(name: &str) -> Named {
    all().into_iter().find(|named| named.row.name() == name).unwrap()
}

impl Named {
    pub(crate) fn name(&self) -> &'static str {
        self.row.name()
    }

    pub(crate) fn try_endpoint(&self, secret: &str) -> MadeEndpoint {
        self.try_endpoint_at(BASE, secret)
    }

    pub(crate) fn try_endpoint_at(&self, base: &str, secret: &str) -> MadeEndpoint {
        (self.endpoint)(base, Secret::new(secret)?)
    }

    pub(crate) fn endpoint(&self) -> Box<dyn AnyEndpoint> {
        self.try_endpoint(self.secret()).unwrap()
    }

    /// An endpoint that signs too.
    fn signer(&self) -> Box<dyn AnyEndpoint> {
        let has_pair = self.scheme.algorithm().has_public_key();
        let secret = if has_pair { PRIVATE_KEY } else { self.secret() };
        self.endpoint().signing_with(Secret::new(secret).unwrap()).unwrap()
    }

    /// A secret in the form that the scheme has.
    pub(crate) fn secret(&self) -> &'static str {
        match self.scheme.secret_encoding() {
            SecretEncoding::Hex => "00112233445566778899aabbccddeeff",
            SecretEncoding::Base64 { .. }
            | SecretEncoding::Base64OptionalPrefix { .. }
            | SecretEncoding::Base64OrText { .. } => "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX",
            SecretEncoding::PublicHex => {
                "8c25513883d3c20a287c98a5251bc5a47f11a669bc55f05fe3610ddea6b20e0e"
            }
            SecretEncoding::PublicBase64 if self.scheme.algorithm() == Algorithm::EcdsaP256 => {
                P256_PUBLIC_KEY
            }
            SecretEncoding::PublicBase64 => "jCVROIPTwgoofJilJRvFpH8Rpmm8VfBf42EN3qayDg4=",
            _ => "a secret of the dashboard",
        }
    }

    /// Where the signed body names the type; what only follows a claimed type is no type.
    pub(crate) fn signed_type(&self) -> &'static [&'static str] {
        match self.row.type_headers() {
            [] => self.row.event_type(),
            _ => &[],
        }
    }

    /// A body with everything in it that the scheme reads, except for the time; with two events in it where
    /// there can be several.
    pub(crate) fn body(&self) -> Value {
        let second = self.event("evt_2").to_string();
        if self.scheme.events_in_body().is_none() {
            return self.event("evt_1");
        }
        let events = format!("{},{second}", self.event("evt_1"));
        serde_json::from_str(&self.with_events(&events)).unwrap()
    }

    /// An event, or a body that is one.
    fn event(&self, id: &str) -> Value {
        let mut event = Value::Object(Map::new());
        for path in self.row.event_type().iter().filter(|path| !path.starts_with("$.")) {
            put(&mut event, path, "word");
        }
        if let Some(member) = self.row.members().first() {
            put(&mut event, member, "of this event");
        }
        if let Some(path) = self.scheme.id_source().member() {
            put(&mut event, path, id);
        }
        put(&mut event, "more", "Zoë");
        event
    }

    /// The body around events, which has what stands beside them.
    fn with_events(&self, events: &str) -> String {
        let Some(name) = self.scheme.events_in_body().unwrap().path() else {
            return format!("[{events}]");
        };
        let beside = self.row.event_type().iter().filter_map(|path| path.strip_prefix("$."));
        let beside = beside.map(|name| format!(r#""{name}":"word","#)).collect::<Vec<_>>().concat();
        match name.split_once("[].") {
            Some((outer, inner)) => {
                format!(r#"{{{beside}"{outer}":[{{"{inner}":[{events}]}}]}}"#)
            }
            None => format!(r#"{{{beside}"{name}":[{events}]}}"#),
        }
    }

    /// The object that has the member at `path`, and the name of the member in it.
    pub(crate) fn object_with<'p>(&self, path: &'p str) -> (Value, &'p str) {
        let name = |path: &'p str| path.split('.').next().unwrap();
        match path.strip_prefix("$.") {
            Some(path) => (self.body(), name(path)),
            None => (self.event("evt_1"), name(path)),
        }
    }

    /// The body in which `object` stands that has the member at `path`.
    pub(crate) fn around(&self, path: &str, object: &str) -> String {
        let is_whole = path.starts_with("$.") || !self.scheme.is_batch();
        if is_whole { object.to_owned() } else { self.with_events(&format!("{object},{object}")) }
    }

    /// A delivery that is accepted.
    pub(crate) fn delivery(&self) -> Signed {
        self.signed(&self.body().to_string(), now())
    }

    /// A body, signed without the time.
    pub(crate) fn sign_as_it_is(&self, body: String) -> Result<Signed, Rejection> {
        self.signer().sign(body.into(), now())
    }

    /// A body, signed with the time where the scheme has it.
    pub(crate) fn signed(&self, body: &str, at: Timestamp) -> Signed {
        let endpoint = self.signer();
        let body = endpoint.stamp(body.to_owned().into(), at).unwrap();
        endpoint.sign(body, at).unwrap()
    }
}

/// Puts a text at a path.
fn put(body: &mut Value, path: &str, text: &str) {
    let place = path.split('.').fold(body, |value, name| {
        if value.is_null() {
            *value = Value::Object(Map::new());
        }
        &mut value[name]
    });
    *place = text.into();
}
