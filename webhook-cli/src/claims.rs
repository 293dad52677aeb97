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
    let body = Value::Object(members(provider, body).unwrap_or_default());
    let in_body = provider.id_path().and_then(|path| word(at(&body, path)?));
    let in_header = || header(headers, provider.scheme.id_source().header()?);
    (event_type(provider, headers, &body), in_body.or_else(in_header))
}

fn event_type(provider: &AnyProvider, headers: &HeaderMap, body: &Value) -> Option<String> {
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
            (*nth == 0 && !first_is_optional) || at(body, path).is_some_and(|v| !v.is_null())
        })
        .map(|(_, path)| word(at(body, path)?))
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

/// The members of an unverified body, or its fields where the provider sends forms.
pub(crate) fn members(provider: &AnyProvider, body: &Bytes) -> Option<Map<String, Value>> {
    let mut fields = form_urlencoded::parse(body);
    match provider.scheme.body_form() {
        BodyForm::Form => {
            Some(fields.map(|(name, value)| (name.into_owned(), Value::from(value))).collect())
        }
        BodyForm::FormField(name) => {
            let (_, json) = fields.find(|(field, _)| field == name)?;
            of_json(Bytes::copy_from_slice(json.as_bytes()))
        }
        _ => of_json(body.clone()),
    }
}

/// The members of an unverified JSON body.
pub(crate) fn of_json(body: Bytes) -> Option<Map<String, Value>> {
    Json::read(body).ok()?.decode().ok()
}

/// A member of it.
pub(crate) fn member(body: &Bytes, name: &str) -> Option<Value> {
    of_json(body.clone())?.remove(name)
}
