//! Several: what a provider would have sent with several events in it, for tests and tools.

use std::{collections::BTreeMap, iter};

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::value::{RawValue, to_raw_value};

use crate::{
    canonical::Json,
    rejection::{Rejection, RejectionKind},
    scheme::{Batch, Scheme, beside},
    sign,
};

/// Behind a name in the path of a batch, whose member is an array and leads on in each of its elements.
const EACH: &str = "[]";

/// A whole body: what is one event is put where the scheme has its events.
pub(crate) fn whole(scheme: &Scheme, body: Bytes) -> Result<Bytes, Rejection> {
    let Some(batch) = scheme.events_in_body() else { return Ok(body) };
    let json = Json::read(body.clone()).map_err(|_| RejectionKind::MalformedBody)?;
    if json.elements(batch.path(), 0).is_ok() {
        return Ok(body);
    }
    let event = str::from_utf8(&body).map_err(|_| RejectionKind::MalformedBody)?;
    let names = batch.path().into_iter().flat_map(|path| path.rsplit('.'));
    let around = |body: String, step: &str| {
        let name = step.strip_suffix(EACH).unwrap_or(step);
        let name = serde_json::to_string(name).unwrap_or_default();
        if step.ends_with(EACH) {
            format!("{{{name}:[{body}]}}")
        } else {
            format!("{{{name}:{body}}}")
        }
    };
    Ok(names.fold(format!("[{event}]"), around).into())
}

/// The whole body, with `at` in the member that holds the time: beside the events, or in each of them.
pub(crate) fn stamp(
    scheme: &Scheme,
    batch: Batch,
    body: Bytes,
    at: Timestamp,
) -> Result<Bytes, Rejection> {
    let Some(member) = scheme.time.member() else { return Ok(body) };
    let body = whole(scheme, body)?;
    let stamped = if let Some(member) = beside(member) {
        sign::with_time(scheme, member, &body, at)
    } else {
        let names: Vec<_> = batch.path().into_iter().flat_map(|path| path.split('.')).collect();
        stamp_each(&body, &names, &|event| sign::with_time(scheme, member, event, at))
    };
    let stamped = stamped.map_err(|_| RejectionKind::MalformedBody)?;
    Ok(Bytes::from(String::from(Box::<str>::from(stamped))))
}

/// The value with each event replaced that stands in the array behind these names.
fn stamp_each(
    value: &[u8],
    names: &[&str],
    stamp: &impl Fn(&[u8]) -> serde_json::Result<Box<RawValue>>,
) -> serde_json::Result<Box<RawValue>> {
    let [step, names @ ..] = names else {
        let events: Vec<&RawValue> = serde_json::from_slice(value)?;
        let events = events.iter().map(|event| stamp(event.get().as_bytes()));
        return to_raw_value(&events.collect::<serde_json::Result<Vec<_>>>()?);
    };
    let mut members: BTreeMap<&str, Box<RawValue>> = serde_json::from_slice(value)?;
    let name = step.strip_suffix(EACH).unwrap_or(step);
    let inner = members.get(name).map_or("null", |member| member.get());
    let stamp_in = |value: &str| stamp_each(value.as_bytes(), names, stamp);
    let inner = if step.ends_with(EACH) {
        let elements: Vec<&RawValue> = serde_json::from_str(inner)?;
        let elements = elements.iter().map(|element| stamp_in(element.get()));
        to_raw_value(&elements.collect::<serde_json::Result<Vec<_>>>()?)?
    } else {
        stamp_in(inner)?
    };
    members.extend(iter::once((name, inner)));
    to_raw_value(&members)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scheme::{SignatureEncoding, SignedPart};

    const ONE: Scheme =
        Scheme::hmac_sha256("signature", SignatureEncoding::Hex, &[SignedPart::Body]);

    fn text(body: Result<Bytes, Rejection>) -> Result<String, RejectionKind> {
        body.map(|body| String::from_utf8(body.into()).unwrap()).map_err(|refused| refused.kind())
    }

    #[test]
    fn an_event_becomes_a_body_and_a_body_stays_one() {
        let (array, inside) = (ONE.batch(5), ONE.batch_in("a.b", 5));
        let each = ONE.batch_in("a.b[].c", 5);
        for (scheme, body, expected) in [
            (ONE, r#"{"x":1}"#, r#"{"x":1}"#),
            (array, r#"{"x":1}"#, r#"[{"x":1}]"#),
            (array, r#" [{"x":1}]"#, r#" [{"x":1}]"#),
            (array, "[]", "[]"),
            (inside, r#"{"x":1}"#, r#"{"a":{"b":[{"x":1}]}}"#),
            (inside, r#"{"a":{"b":[]},"c":1}"#, r#"{"a":{"b":[]},"c":1}"#),
            (each, r#"{"x":1}"#, r#"{"a":{"b":[{"c":[{"x":1}]}]}}"#),
            (each, r#"{"a":{"b":[{"x":1}]}}"#, r#"{"a":{"b":[{"x":1}]}}"#),
        ] {
            let whole = text(whole(&scheme, body.into()));
            assert_eq!(whole.as_deref(), Ok(expected), "{body}");
        }
        assert_eq!(text(whole(&array, "{".into())), Err(RejectionKind::MalformedBody));
    }

    #[test]
    fn the_time_goes_into_each_event_or_beside_them() {
        let at = Timestamp::UNIX_EPOCH;
        let stamped = |scheme: Scheme, body: &'static str| {
            text(stamp(&scheme, scheme.events_in_body().unwrap(), body.into(), at))
        };
        let inside = ONE.batch_in("a.b", 5);
        let body = r#"{"a":{"b":[{"x":1.50},{"at":7}]}}"#;
        for (scheme, expected) in [
            (inside, body),
            (inside.time_in_body("at"), r#"{"a":{"b":[{"at":0,"x":1.50},{"at":0}]}}"#),
            (inside.time_in_body("$.at"), r#"{"a":{"b":[{"x":1.50},{"at":7}]},"at":0}"#),
        ] {
            assert_eq!(stamped(scheme, body).as_deref(), Ok(expected));
        }
        let each = ONE.batch_in("a.b[].c", 5).time_in_body("at");
        let expected = r#"{"a":{"b":[{"c":[{"at":0}],"d":1.0},{"c":[]}]}}"#;
        assert_eq!(
            stamped(each, r#"{"a":{"b":[{"c":[{"at":7}],"d":1.0},{"c":[]}]}}"#).as_deref(),
            Ok(expected)
        );
        let array = ONE.batch(5).time_in_body("at");
        assert_eq!(stamped(array, "{}").as_deref(), Ok(r#"[{"at":0}]"#));
        assert_eq!(stamped(array, "[7]"), Err(RejectionKind::MalformedBody));
    }
}
