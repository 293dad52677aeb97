//! Sample: a body of each event type.

use std::{fmt, marker::PhantomData, time::Duration};

use bytes::Bytes;
use serde_json::{Map, Value};
use webhook_core::{
    Batch, Delivery, EventPayload, EventType, Events, Json, Provider, Unrecognized,
};

use crate::{
    idempotency::{Acquisition, DeliveryKey, Digest, IdempotencyStore, Lease},
    testing::endpoint,
};

/// The event type of the sample of an unrecognized event.
const UNRECOGNIZED: &str = "NOT_DOCUMENTED_YET";

/// How long a lease lasts, and a record afterwards: longer than any test.
const LEASE: Duration = Duration::from_secs(10 * 60);
const RETENTION: Duration = Duration::from_secs(24 * 60 * 60);

/// A body of the event `E`.
///
/// Deliver it, or call a handler directly with its typed [`event`](Self::event) and its
/// [`delivery`](Self::delivery).
pub struct Sample<E> {
    members: Map<String, Value>,
    event: PhantomData<fn() -> E>,
}

/// The sample of the event `E`, as the provider's document shows it.
///
/// For the unrecognized event it is a delivery of an undocumented type.
///
/// Where a body can have [several events](webhook_core::Scheme::batch), it is one of them. Where the type
/// stands beside the events, the provider's sample is a whole body with one.
///
/// # Panics
///
/// When the provider has no sample for the event: its derive names one with
/// `#[event("…", sample = "file.json")]`.
#[must_use]
pub fn sample<E: EventPayload>() -> Sample<E> {
    let members = match E::TYPE {
        Some(name) => body_of::<E::Events>(|event_type| event_type.name == name),
        None => body_of::<E::Events>(|_| true),
    };
    let sample = Sample { members, event: PhantomData };
    if E::TYPE.is_some() {
        return sample;
    }
    let sample = sample.of_no_member(<E::Events as Events>::MEMBERS);
    let paths = <E::Events as Events>::TAG.iter().map(|path| path.trim_start_matches("$."));
    paths.fold(sample, |sample, path| sample.with(path, UNRECOGNIZED))
}

/// The body of the first event type that fits and has one.
#[expect(clippy::panic, reason = "a test that asks for a sample that is not there has to stop")]
fn body_of<E: Events>(fits: impl Fn(&EventType) -> bool) -> Map<String, Value> {
    let sample = E::TYPES.iter().filter(|event_type| fits(event_type)).find_map(|t| t.sample);
    let Some(sample) = sample else {
        panic!("the provider `{}` brings no such sample", E::PROVIDER)
    };
    match serde_json::from_str(sample) {
        Ok(members) => members,
        Err(error) => panic!("a sample of `{}` is not a JSON object: {error}", E::PROVIDER),
    }
}

impl<E: EventPayload> Sample<E> {
    /// Sets the value at `path`: names of members and indices of elements, separated by dots.
    ///
    /// A missing member is added.
    ///
    /// # Panics
    ///
    /// When the path leads through something that is neither an object nor an array, or to a
    /// missing element.
    #[must_use]
    pub fn with(mut self, path: &str, value: impl Into<Value>) -> Self {
        let mut body = Value::Object(self.members);
        *at(&mut body, path) = value.into();
        self.members = match body {
            Value::Object(members) => members,
            _ => Map::new(),
        };
        self
    }

    /// The body as JSON text.
    #[must_use]
    pub fn body(&self) -> Bytes {
        Value::Object(self.members.clone()).to_string().into()
    }

    /// The same, with another name for the member that names the type.
    fn of_no_member(mut self, members: &[&str]) -> Self {
        for member in members {
            if let Some(value) = self.members.remove(*member) {
                self.members.insert(UNRECOGNIZED.to_owned(), value);
            }
        }
        self
    }

    /// The event: the body, or the first in the array that the body has at this path.
    fn event_in(&self, path: Option<&str>) -> Bytes {
        let event = path.and_then(|path| first_in(&self.members, path));
        event.map_or_else(|| self.body(), |event| event.to_string().into())
    }

    /// The event type that its header claims, where the provider doesn't sign it.
    pub(crate) fn event_type() -> &'static str {
        E::TYPE.unwrap_or(UNRECOGNIZED)
    }

    /// The typed event.
    ///
    /// # Panics
    ///
    /// When the sample was changed so that it no longer matches its type.
    #[must_use]
    #[expect(clippy::panic, reason = "a test whose sample does not fit has to stop")]
    pub fn event<P>(&self) -> E
    where
        P: Provider<Events = E::Events>,
        // There is one such `P`, so that nobody has to name it.
        E::Events: From<Unrecognized<P>>,
    {
        let body = self.event_in(P::SCHEME.events_in_body().and_then(Batch::path));
        let json = Json::read(body).map_err(|refused| refused.to_string());
        let event = json.and_then(|json| E::decode(&json).map_err(|reason| reason.to_string()));
        event.unwrap_or_else(|why| panic!("the sample does not fit: {why}"))
    }
}

impl<E: EventPayload> Sample<E> {
    /// The delivery of the sample, for calling a handler directly that takes one.
    ///
    /// It is signed and verified by an [`endpoint`](crate::testing::endpoint) for tests. It has no
    /// [request](Delivery::request), because none brought it.
    ///
    /// ```
    /// use webhook_tower::{Delivery, snaptrade, testing::sample};
    ///
    /// fn reconnect(event: snaptrade::ConnectionBroken, delivery: &Delivery) -> String {
    ///     format!("{} {}", event.user_id, delivery.id())
    /// }
    ///
    /// let broken = sample::<snaptrade::ConnectionBroken>()
    ///     .with("userId", "user-7")
    ///     .with("webhookId", "id-1");
    /// assert_eq!(reconnect(broken.event(), &broken.delivery()), "user-7 id-1");
    /// ```
    ///
    /// # Panics
    ///
    /// When the sample was changed so that its scheme can't sign it.
    #[must_use]
    #[expect(clippy::panic, reason = "a test whose sample cannot be signed has to stop")]
    pub fn delivery<P>(&self) -> Delivery
    where
        P: Provider<Events = E::Events>,
        // There is one such `P`, so that nobody has to name it.
        E::Events: From<Unrecognized<P>>,
    {
        let endpoint = endpoint::<P>();
        let now = endpoint.now();
        let signed = endpoint.stamp(self.body(), now).and_then(|body| {
            let mut signed = endpoint.sign(endpoint.encode(body.clone())?, now)?;
            endpoint.add_claimed_type(&mut signed.headers, Self::event_type(), body);
            Ok(signed)
        });
        let deliveries =
            signed.and_then(|signed| endpoint.verify_batch(signed.headers, signed.body));
        match deliveries.map(|deliveries| deliveries.into_iter().next()) {
            Ok(Some(delivery)) => delivery,
            Ok(None) => panic!("the sample has no event in it"),
            Err(rejection) => panic!("the sample cannot be signed: {rejection}"),
        }
    }

    /// The same with a [`Lease`] of this store, for calling a handler directly that completes it in
    /// a transaction of its own.
    ///
    /// Nobody completes or releases the lease but the handler.
    ///
    /// ```
    /// # use webhook_tower::idempotency::{Lease, MemoryStore};
    /// use webhook_tower::{snaptrade, testing::sample};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// # let store = MemoryStore::new();
    /// let broken = sample::<snaptrade::ConnectionBroken>();
    /// let delivery = broken.leased_delivery(&store).await;
    /// // app.reconnect(broken.event(), &delivery).await?;
    /// # assert_eq!(Lease::of(&delivery).unwrap().key().id(), delivery.id());
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// When the store fails, or has a delivery with this id already: give the sample
    /// [another](Self::with).
    #[expect(clippy::panic, reason = "a test without a lease has to stop")]
    pub async fn leased_delivery<P>(&self, store: &impl IdempotencyStore) -> Delivery
    where
        P: Provider<Events = E::Events>,
        E::Events: From<Unrecognized<P>>,
    {
        let mut delivery = self.delivery::<P>();
        let key = DeliveryKey::of::<P>(&delivery);
        let fence = match store.acquire(&key, &Digest::of::<P>(&delivery), LEASE).await {
            Ok(Acquisition::Acquired { fence }) => fence,
            Ok(other) => panic!("the store gives no lease of {key}: {other:?}"),
            Err(error) => panic!("the store gives no lease of {key}: {error}"),
        };
        delivery.extensions_mut().insert(Lease::new(key, fence, RETENTION));
        delivery
    }
}

/// The first event in the array at this path, which may lead through the first element of another.
fn first_in<'v>(members: &'v Map<String, Value>, path: &str) -> Option<&'v Value> {
    let (name, rest) = match path.split_once('.') {
        Some((name, rest)) => (name, Some(rest)),
        None => (path, None),
    };
    let member = match name.strip_suffix("[]") {
        Some(name) => members.get(name)?.get(0)?,
        None => members.get(name)?,
    };
    match rest {
        Some(rest) => {
            first_in(member.as_object()?, rest).or(name.ends_with("[]").then_some(member))
        }
        None => member.get(0),
    }
}

/// The place that `path` leads to.
#[expect(clippy::panic, reason = "a test with a wrong path has to stop")]
fn at<'v>(body: &'v mut Value, path: &str) -> &'v mut Value {
    path.split('.').fold(body, |value, step| match value {
        Value::Object(members) => members.entry(step).or_insert(Value::Null),
        Value::Array(elements) => {
            match step.parse().ok().and_then(|i: usize| elements.get_mut(i)) {
                Some(element) => element,
                None => panic!("`{path}` leads to an element that is not there: `{step}`"),
            }
        }
        _ => panic!("`{path}` leads through a value without members, before `{step}`"),
    })
}

impl<E> Clone for Sample<E> {
    fn clone(&self) -> Self {
        Self { members: self.members.clone(), event: PhantomData }
    }
}

impl<E: EventPayload> fmt::Debug for Sample<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sample").field("event_type", &E::TYPE).finish_non_exhaustive()
    }
}
