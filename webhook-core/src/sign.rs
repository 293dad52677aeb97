//! Sign: what a provider would have sent, for tests and tools.

use std::{collections::BTreeMap, iter};

use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::{Timestamp, tz::TimeZone};
use serde_json::{
    Value,
    value::{RawValue, to_raw_value},
};

use crate::{
    content::{self, Content, SignedRequest, Values},
    form,
    key::Key,
    rejection::{Rejection, RejectionKind},
    scheme::{BodyForm, Scheme, SignatureEncoding, TimeFormat, TimeSource},
    tags::Tag,
};

/// A delivery as its provider sends it.
#[derive(Clone)]
pub struct Signed {
    /// The headers that the scheme names, and the type of the content.
    pub headers: HeaderMap,
    /// The body, byte for byte.
    pub body: Bytes,
}

impl std::fmt::Debug for Signed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Signed").field("size", &self.body.len()).finish_non_exhaustive()
    }
}

/// Signs `body` as it is.
pub(crate) fn sign(
    scheme: &Scheme,
    key: &Key,
    body: Bytes,
    at: Timestamp,
    id: &str,
    request: Option<&SignedRequest>,
) -> Result<Signed, Rejection> {
    let time = written(scheme.time_format, at);
    let content = Content::new(scheme.signed_bytes(), body.clone())?;
    let values = Values { time: &time, id, body: content.body(), request };
    let signature = match key {
        Key::Token(token) => shown(scheme.encoding, token.text()),
        // Who has a public key alone signs nothing.
        key => key.sign(content::parts(scheme, values)).map(|tag| encode(scheme.encoding, &tag)),
    };
    let signature = signature.ok_or(RejectionKind::SignatureMismatch)?;
    let headers = headers(scheme, &signature, &time, id).ok_or(RejectionKind::EventIdMismatch)?;
    Ok(Signed { headers, body })
}

/// A time as it stands in a header.
fn written(format: TimeFormat, at: Timestamp) -> String {
    match format {
        TimeFormat::UnixSeconds => at.as_second().to_string(),
        TimeFormat::UnixMilliseconds => at.as_millisecond().to_string(),
        TimeFormat::Rfc3339 => at.to_string(),
    }
}

/// The headers, unless the id has characters that no header can carry.
fn headers(scheme: &Scheme, signature: &str, time: &str, id: &str) -> Option<HeaderMap> {
    let mut headers = HeaderMap::new();
    headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static(media_type(scheme)));
    let signature = format!("{}{signature}", scheme.prefix);
    let signature = match (scheme.time, scheme.separator) {
        (TimeSource::Signature(prefix), Some(separator)) => {
            format!("{prefix}{time}{separator}{signature}")
        }
        _ => signature,
    };
    headers.insert(HeaderName::from_static(scheme.header), signature.try_into().ok()?);
    if let Some(name) = scheme.time.header() {
        headers.insert(HeaderName::from_static(name), time.try_into().ok()?);
    }
    if let Some(name) = scheme.id.header() {
        headers.insert(HeaderName::from_static(name), readable(id)?);
    }
    Some(headers)
}

/// How the body of a scheme is announced. Nobody here reads it: it is not signed.
fn media_type(scheme: &Scheme) -> &'static str {
    match scheme.body {
        BodyForm::Json => "application/json",
        BodyForm::Form | BodyForm::FormField(_) => "application/x-www-form-urlencoded",
    }
}

/// A JSON body in the form in which the scheme sends it.
pub(crate) fn encode_body(scheme: &Scheme, body: Bytes) -> Result<Bytes, Rejection> {
    let encoded = match scheme.body {
        BodyForm::Json => return Ok(body),
        BodyForm::FormField(name) => {
            str::from_utf8(&body).ok().map(|json| form::encode(iter::once((name, json))))
        }
        BodyForm::Form => encode_members(&body),
    };
    encoded.map(Bytes::from).ok_or_else(|| RejectionKind::MalformedBody.into())
}

/// The members of an object as fields; `null` is an empty one.
fn encode_members(body: &[u8]) -> Option<String> {
    let members: BTreeMap<String, Value> = serde_json::from_slice(body).ok()?;
    let fields = members.iter().map(|(name, value)| match value {
        Value::String(text) => Some((name.as_str(), text.clone())),
        Value::Null => Some((name.as_str(), String::new())),
        Value::Bool(_) | Value::Number(_) => Some((name.as_str(), value.to_string())),
        Value::Array(_) | Value::Object(_) => None,
    });
    let fields = fields.collect::<Option<Vec<_>>>()?;
    Some(form::encode(fields.iter().map(|(name, value)| (*name, value.as_str()))))
}

/// A value that is read as it was written: an empty one counts as absent, and beyond ASCII a header
/// has no text.
fn readable(text: &str) -> Option<HeaderValue> {
    let value: HeaderValue = text.try_into().ok()?;
    (!text.is_empty() && value.to_str().is_ok()).then_some(value)
}

/// Writes a signature in the one way in which it is read.
pub(crate) fn encode(encoding: SignatureEncoding, tag: &Tag) -> String {
    match encoding {
        SignatureEncoding::Hex => base16ct::lower::encode_string(tag.bytes()),
        SignatureEncoding::UpperHex => base16ct::upper::encode_string(tag.bytes()),
        SignatureEncoding::Base64 => STANDARD.encode(tag.bytes()),
        SignatureEncoding::Base64Url => URL_SAFE_NO_PAD.encode(tag.bytes()),
        // No scheme writes a signature so, see `assert_sound`.
        SignatureEncoding::Text => String::new(),
    }
}

/// A token as its header has it.
fn shown(encoding: SignatureEncoding, token: &[u8]) -> Option<String> {
    match encoding {
        SignatureEncoding::Base64 => Some(STANDARD.encode(token)),
        _ => String::from_utf8(token.to_vec()).ok(),
    }
}

/// The body with `at` in the member that holds the time; as text in the form of Python's `isoformat`.
///
/// Every other member keeps its text; the order becomes that of the names.
pub(crate) fn stamp(scheme: &Scheme, body: Bytes, at: Timestamp) -> Result<Bytes, Rejection> {
    let Some(member) = scheme.time.member() else { return Ok(body) };
    let stamped =
        with_time(scheme, member, &body, at).map(|body| String::from(Box::<str>::from(body)));
    stamped.map(Bytes::from).map_err(|_| RejectionKind::MalformedBody.into())
}

/// An object with `at` in this member.
pub(crate) fn with_time(
    scheme: &Scheme,
    member: &str,
    object: &[u8],
    at: Timestamp,
) -> serde_json::Result<Box<RawValue>> {
    let mut members: BTreeMap<&str, Box<RawValue>> = serde_json::from_slice(object)?;
    members.insert(member, stamped_value(scheme.time_format, at)?);
    to_raw_value(&members)
}

fn stamped_value(format: TimeFormat, at: Timestamp) -> serde_json::Result<Box<RawValue>> {
    match format {
        TimeFormat::UnixSeconds => to_raw_value(&at.as_second()),
        TimeFormat::UnixMilliseconds => to_raw_value(&at.as_millisecond()),
        TimeFormat::Rfc3339 => {
            let at = at.to_zoned(TimeZone::UTC);
            to_raw_value(&at.strftime("%Y-%m-%dT%H:%M:%S%.6f+00:00").to_string())
        }
    }
}
