//! Sample: a body of each event type.

use std::{fmt, marker::PhantomData};

use bytes::Bytes;
use serde_json::{Map, Value};
use webhook_core::{Event, EventType, Events, Json};

/// The event type of the sample of an unrecognized event.
const UNRECOGNIZED: &str = "NOT_DOCUMENTED_YET";

/// A body of the event `E`.
///
/// Deliver it, or call a handler directly with its typed [`event`](Self::event).
pub struct Sample<E> {
    members: Map<String, Value>,
    event: PhantomData<fn() -> E>,
}

/// The sample of the event `E`, as the provider's document shows it.
///
/// For the unrecognized event it is a delivery of an undocumented type.
///
/// # Panics
///
/// When the provider has no sample for the event: its derive names one with
/// `#[event("…", sample = "file.json")]`.
#[must_use]
pub fn sample<E: Event>() -> Sample<E> {
    let members = match E::TYPE {
        Some(name) => body_of::<E::Events>(|event_type| event_type.name == name),
        None => body_of::<E::Events>(|_| true),
    };
    let sample = Sample { members, event: PhantomData };
    if E::TYPE.is_none() { sample.with(<E::Events as Events>::TAG, UNRECOGNIZED) } else { sample }
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

impl<E: Event> Sample<E> {
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

    /// The typed event.
    ///
    /// # Panics
    ///
    /// When the sample was changed so that it no longer matches its type.
    #[must_use]
    #[expect(clippy::panic, reason = "a test whose sample does not fit has to stop")]
    pub fn event(&self) -> E {
        let json = Json::read(self.body()).map_err(|refused| refused.to_string());
        let event = json.and_then(|json| E::decode(&json).map_err(|reason| reason.to_string()));
        event.unwrap_or_else(|why| panic!("the sample does not fit: {why}"))
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

impl<E: Event> fmt::Debug for Sample<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sample").field("event_type", &E::TYPE).finish_non_exhaustive()
    }
}
