//! Claim: what the headers of an authentic delivery say that nobody signs.
//!
//! Some providers sign the body alone, and name the event in a header. A type that was read here has a
//! name of its own all the way ([`Delivery::claimed_type`](crate::Delivery::claimed_type)), and a trait
//! of its own decides who may act on it ([`Typing`](crate::Typing)).

use bytestring::ByteString;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::rejection::{Rejection, RejectionKind};

/// How long a claim may be. No event type or id of a provider comes near it.
const LONGEST: usize = 256;

/// The event type that one of these headers claims, and behind it the words that the body signs.
///
/// # Errors
///
/// Refuses a type that is claimed twice, under one name or under two.
#[cold]
#[inline(never)]
pub(crate) fn event_type(
    headers: &HeaderMap,
    names: &[&str],
    signed: Option<ByteString>,
) -> Result<Option<ByteString>, Rejection> {
    let mut claims = Vec::new();
    for name in names {
        claims.extend(claim(headers, name)?);
    }
    let claimed = match claims.as_slice() {
        [] => return Ok(None),
        [claimed] => claimed,
        [_, _, ..] => return Err(RejectionKind::AmbiguousHeader.into()),
    };
    Ok(match signed {
        Some(words) if !claimed.is_empty() => Some(format!("{claimed}.{words}").into()),
        _ => Some(claimed.as_str().into()).filter(|claimed: &ByteString| !claimed.is_empty()),
    })
}

/// What one header claims, or several with slashes between their names, whose first has to be there;
/// empty where it is nothing that can be shown.
fn claim(headers: &HeaderMap, name: &str) -> Result<Option<String>, Rejection> {
    let mut words = Vec::new();
    for name in name.split('/') {
        let mut values = headers.get_all(name).iter();
        match (values.next(), values.next()) {
            (None, _) if words.is_empty() => return Ok(None),
            (None, _) => break,
            (Some(_), Some(_)) => return Err(RejectionKind::AmbiguousHeader.into()),
            (Some(value), None) => words.push(text(value).unwrap_or_default()),
        }
    }
    let is_whole = words.iter().all(|word| !word.is_empty());
    Ok(Some(if is_whole { words.join("/") } else { String::new() }))
}

/// The names of all headers that claim a type.
pub(crate) fn type_headers(names: &'static [&'static str]) -> impl Iterator<Item = &'static str> {
    names.iter().flat_map(|name| name.split('/'))
}

/// The id that one of these headers claims.
pub(crate) fn id<'h>(headers: &'h HeaderMap, names: &[&str]) -> Option<&'h str> {
    names.iter().find_map(|name| headers.get(*name)).and_then(text)
}

/// Adds the header that claims `event_type`, whose last words the body signs.
pub(crate) fn write(
    headers: &mut HeaderMap,
    names: &[&'static str],
    event_type: &str,
    signed: Option<&str>,
) {
    let behind = signed.and_then(|words| event_type.strip_suffix(words)?.strip_suffix('.'));
    let Some(names) = names.first() else { return };
    let count = names.split('/').count();
    let claimed = behind.unwrap_or(event_type).splitn(count, '/');
    for (name, word) in names.split('/').zip(claimed) {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(word)) = (name, HeaderValue::from_str(word)) {
            headers.insert(name, word);
        }
    }
}

/// A claim that can be shown: printable, and not too long.
fn text(value: &HeaderValue) -> Option<&str> {
    let text = value.to_str().ok()?.trim();
    (!text.is_empty() && text.len() <= LONGEST).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[&str] = &["x-topic", "topic", "shop-topic/shop-action"];

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
        }
        headers
    }

    #[test]
    fn is_one_header_and_the_words_of_the_body() {
        let long = "a".repeat(LONGEST + 1);
        for (pairs, signed, expected) in [
            (&[("x-topic", "issues")][..], None, Ok(Some("issues"))),
            (&[("x-topic", "issues")], Some("opened"), Ok(Some("issues.opened"))),
            (&[("topic", "issues")], Some("opened"), Ok(Some("issues.opened"))),
            (&[("x-topic", " issues ")], None, Ok(Some("issues"))),
            (&[], Some("opened"), Ok(None)),
            (&[("x-topic", "")], Some("opened"), Ok(None)),
            (&[("x-topic", "é")], Some("opened"), Ok(None)),
            (&[("x-topic", &long)], None, Ok(None)),
            (
                &[("shop-topic", "orders"), ("shop-action", "create")],
                None,
                Ok(Some("orders/create")),
            ),
            (&[("shop-topic", "orders")], None, Ok(Some("orders"))),
            (&[("shop-action", "create")], None, Ok(None)),
            (&[("shop-topic", "orders"), ("shop-action", "é")], None, Ok(None)),
            (&[("shop-topic", "a"), ("topic", "b")], None, Err(RejectionKind::AmbiguousHeader)),
            (&[("x-topic", "a"), ("x-topic", "a")], None, Err(RejectionKind::AmbiguousHeader)),
            (&[("x-topic", "a"), ("topic", "b")], None, Err(RejectionKind::AmbiguousHeader)),
        ] {
            let claimed = event_type(&headers(pairs), NAMES, signed.map(ByteString::from));
            let claimed = claimed.map_err(|rejection| rejection.kind());
            assert_eq!(claimed, expected.map(|claim| claim.map(ByteString::from)), "{pairs:?}");
        }
    }

    #[test]
    fn is_written_as_it_is_read() {
        for (event_type, signed, header) in [
            ("issues.opened", Some("opened"), "issues"),
            ("issues.opened", Some("closed"), "issues.opened"),
            ("orders/create", None, "orders/create"),
            ("push", Some("push"), "push"),
        ] {
            let mut headers = HeaderMap::new();
            write(&mut headers, NAMES, event_type, signed);
            assert_eq!(headers["x-topic"], header, "{event_type}");
        }
    }

    #[test]
    fn is_written_into_several_headers() {
        for (event_type, action) in [("orders/create", Some("create")), ("orders", None)] {
            let mut headers = HeaderMap::new();
            write(&mut headers, &["topic/action"], event_type, None);
            assert_eq!(headers["topic"], "orders");
            assert_eq!(headers.get("action").map(|action| action.to_str().unwrap()), action);
        }
    }

    #[test]
    fn shows_the_id_of_the_first_header_that_is_there() {
        assert_eq!(id(&headers(&[("topic", "1")]), NAMES), Some("1"));
        assert_eq!(id(&headers(&[("x-topic", "")]), NAMES), None);
        assert_eq!(id(&headers(&[]), NAMES), None);
    }
}
