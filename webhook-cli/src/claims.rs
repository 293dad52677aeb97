//! Claims: what an unverified delivery says of itself.

use bytes::Bytes;
use http::HeaderMap;
use serde_json::{Map, Value};
use url::form_urlencoded;
use webhook_tower::{BodyForm, Json};

use crate::provider::AnyProvider;

/// The type and the id that a delivery claims, read by the reader that is made for unverified text.
pub(crate) fn type_and_id(
    provider: &AnyProvider,
    headers: &HeaderMap,
    body: &Bytes,
) -> (Option<String>, Option<String>) {
    let whole = whole(provider, body).unwrap_or_default();
    let body = Claimed { event: event(provider, &whole), whole: &whole };
    let in_body = provider.id_path().and_then(|path| word(body.at(path)?));
    let in_header = || header(headers, provider.scheme.id_source().header()?);
    (event_type(provider, headers, &body), in_body.or_else(in_header))
}

/// An unverified body, and the first event in it, which mostly is the same.
struct Claimed<'v> {
    whole: &'v Value,
    event: Option<&'v Value>,
}

impl<'v> Claimed<'v> {
    fn at(&self, path: &str) -> Option<&'v Value> {
        match path.strip_prefix("$.") {
            Some(path) => at(self.whole, path),
            None => at(self.event?, path),
        }
    }
}

fn event<'v>(provider: &AnyProvider, whole: &'v Value) -> Option<&'v Value> {
    let Some(batch) = provider.scheme.events_in_body() else { return Some(whole) };
    match batch.path().map(|path| path.split_once("[].").ok_or(path)) {
        None => whole.get(0),
        Some(Err(path)) => at(whole, path)?.get(0),
        Some(Ok((outer, inner))) => {
            let element = at(whole, outer)?.get(0)?;
            at(element, inner).map_or(Some(element), |events| events.get(0))
        }
    }
}

fn event_type(provider: &AnyProvider, headers: &HeaderMap, body: &Claimed<'_>) -> Option<String> {
    if !provider.members.is_empty() {
        let event = body.event?.as_object()?;
        let is_there = |name: &&&str| event.get(**name).is_some_and(|value| !value.is_null());
        return provider.members.iter().find(is_there).map(|name| (*name).to_owned());
    }
    let claimed = provider.type_headers.iter().find_map(|names| claimed(headers, names));
    if claimed.is_none() && !provider.type_headers.is_empty() {
        return None;
    }
    let first_is_optional = claimed.is_some();
    let words: Option<Vec<_>> = provider
        .tag
        .iter()
        .enumerate()
        .filter(|(nth, path)| {
            (*nth == 0 && !first_is_optional) || body.at(path).is_some_and(|v| !v.is_null())
        })
        .map(|(_, path)| word(body.at(path)?))
        .collect();
    let words: Vec<_> = claimed.into_iter().chain(words?).collect();
    (!words.is_empty()).then(|| words.join("."))
}

/// What a header claims, or several with slashes between their names.
fn claimed(headers: &HeaderMap, names: &str) -> Option<String> {
    let words: Vec<_> = names.split('/').map_while(|name| header(headers, name)).collect();
    (!words.is_empty()).then(|| words.join("/"))
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

/// What stands in a body at a path.
fn at<'v>(body: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(body, |value, name| value.as_object()?.get(name))
}

/// A text or an integer, as a type or an id can be one.
fn word(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => number.as_i64().map(|number| number.to_string()),
        _ => None,
    }
}

/// An unverified body, or its fields where the provider sends forms.
fn whole(provider: &AnyProvider, body: &Bytes) -> Option<Value> {
    let mut fields = form_urlencoded::parse(body);
    match provider.scheme.body_form() {
        BodyForm::Form => {
            Some(fields.map(|(name, value)| (name.into_owned(), Value::from(value))).collect())
        }
        BodyForm::FormField(name) => {
            let (_, json) = fields.find(|(field, _)| field == name)?;
            json_of(Bytes::copy_from_slice(json.as_bytes()))
        }
        _ => json_of(body.clone()),
    }
}

/// The members of an unverified body, or its fields where the provider sends forms.
pub(crate) fn members(provider: &AnyProvider, body: &Bytes) -> Option<Map<String, Value>> {
    object(whole(provider, body)?)
}

/// The members of an unverified JSON body.
pub(crate) fn of_json(body: Bytes) -> Option<Map<String, Value>> {
    object(json_of(body)?)
}

fn json_of(body: Bytes) -> Option<Value> {
    Json::read(body).ok()?.decode().ok()
}

fn object(value: Value) -> Option<Map<String, Value>> {
    if let Value::Object(members) = value { Some(members) } else { None }
}

/// A member of it.
pub(crate) fn member(body: &Bytes, name: &str) -> Option<Value> {
    of_json(body.clone())?.remove(name)
}
