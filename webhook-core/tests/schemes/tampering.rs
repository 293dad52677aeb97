//! Every named scheme × every way to tamper with a delivery: refused, and with the right kind.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use jiff::{SignedDuration, Timestamp};
use webhook_core::{
    Algorithm, BodyForm,
    RejectionKind::{
        self, AmbiguousHeader, EventIdMismatch, InvalidSignatureFormat, InvalidTimestamp,
        MalformedBody, MissingEventId, MissingSignature, MissingTimestamp, SignatureMismatch,
        TimestampExpired,
    },
    SecretEncoding, SignatureEncoding, Signed, SignedPart, TimeFormat, TimeSource,
};

use crate::named::{self, AnyEndpoint, Named, now};

fn verify(named: Named, headers: &HeaderMap, body: &Bytes) -> Option<RejectionKind> {
    named.endpoint().verify(headers.clone(), body.clone()).err()
}

/// All ways to flip one bit.
fn flipped(bytes: &[u8]) -> impl Iterator<Item = (usize, Vec<u8>)> {
    (0..bytes.len() * 8).map(|bit| {
        let mut flipped = bytes.to_vec();
        flipped[bit / 8] ^= 1 << (bit % 8);
        (bit / 8, flipped)
    })
}

/// The delivery with every bit of one header flipped that gets out of an HTTP parser.
fn with_flipped(signed: &Signed, name: &'static str) -> Vec<(usize, HeaderMap)> {
    let with = |(place, value): (usize, Vec<u8>)| {
        let value = HeaderValue::from_bytes(&value).ok()?;
        let mut headers = signed.headers.clone();
        headers.insert(name, value);
        Some((place, headers))
    };
    flipped(signed.headers[name].as_bytes()).filter_map(with).collect()
}

#[test]
fn accepts_every_delivery_as_it_is() {
    for named in named::all() {
        let signed = named.delivery();
        let delivery = named.endpoint().verify(signed.headers, signed.body).unwrap();
        let words = vec!["word"; named.signed_type().len()].join(".");
        let expected = Some(words.as_str()).filter(|words| !words.is_empty());
        let expected = named.row.members().first().copied().or(expected);
        assert_eq!(delivery.event_type(), expected, "{}", named.name());
        match (named.scheme.id_source().member(), named.scheme.id_source().header()) {
            (Some(_), _) => assert_eq!(delivery.id(), "evt_1", "{}", named.name()),
            (None, _) => assert!(delivery.id().starts_with("sha256:"), "{}", named.name()),
        }
        let time = named.scheme.time_source() != TimeSource::Nowhere;
        assert_eq!(delivery.sent_at(), time.then(now), "{}", named.name());
    }
}

/// Which member is there says what an event is, so two of them say two things.
#[test]
fn refuses_a_second_member_that_names_the_type() {
    let mut with_members = 0;
    for named in named::all() {
        for member in named.row.members().iter().skip(1) {
            let (mut event, name) = named.object_with(named.row.members()[0]);
            event[*member] = "of another event".into();
            let signed = named.signed(&named.around(name, &event.to_string()), now());
            let kind = verify(named, &signed.headers, &signed.body);
            assert_eq!(kind, Some(MalformedBody), "{}: {member}", named.name());
            with_members += 1;
        }
    }
    assert_eq!(with_members, 22 + 13 + 2 * 3);
}

#[test]
fn refuses_every_flipped_bit_of_the_signature() {
    let elsewhere = [
        SignatureMismatch,
        InvalidSignatureFormat,
        MissingTimestamp,
        InvalidTimestamp,
        TimestampExpired,
    ];
    for named in named::all() {
        let (signed, name) = (named.delivery(), named.scheme.signature_header());
        let text = signed.headers[name].to_str().unwrap();
        let digits = text.rfind(named.scheme.signature_prefix()).unwrap();
        let digits = digits + named.scheme.signature_prefix().len();
        for (place, headers) in with_flipped(&signed, name) {
            let kind = verify(named, &headers, &signed.body).unwrap();
            let value = headers[name].as_bytes();
            if place >= digits {
                let expected = if is_signature(named, &value[digits..]) {
                    SignatureMismatch
                } else {
                    InvalidSignatureFormat
                };
                assert_eq!(kind, expected, "{}: {value:?}", named.name());
            } else {
                assert!(elsewhere.contains(&kind), "{}: {kind:?} {value:?}", named.name());
            }
        }
    }
}

/// Whether it is spelled as a signature of the scheme.
fn is_signature(named: Named, digits: &[u8]) -> bool {
    let decoded = match named.scheme.signature_encoding() {
        SignatureEncoding::Hex => base16ct::lower::decode_vec(digits).ok(),
        SignatureEncoding::UpperHex => base16ct::upper::decode_vec(digits).ok(),
        _ => STANDARD.decode(digits).ok(),
    };
    let length = named.scheme.algorithm().signature_len();
    let fits = |bytes: Vec<u8>| match named.scheme.algorithm() {
        Algorithm::EcdsaP256 => (8..=length).contains(&bytes.len()),
        _ => bytes.len() == length,
    };
    decoded.is_some_and(|bytes| !named.scheme.is_signed() || fits(bytes))
}

#[test]
fn refuses_every_flipped_bit_of_the_body() {
    for named in named::all() {
        if !named.scheme.is_signed() {
            continue;
        }
        let signed = named.delivery();
        if named.scheme.signed_content().contains(&SignedPart::FormFields) {
            refuses_every_flipped_bit_of_the_fields(named, &signed);
            continue;
        }
        for (_, body) in flipped(&signed.body) {
            let kind = verify(named, &signed.headers, &body.into());
            assert_eq!(kind, Some(SignatureMismatch), "{}", named.name());
        }
        for body in [signed.body.slice(1..), signed.body.slice(..signed.body.len() - 1)] {
            let kind = verify(named, &signed.headers, &body);
            assert_eq!(kind, Some(SignatureMismatch), "{}", named.name());
        }
        let longer = [&signed.body, b" ".as_slice()].concat();
        let kind = verify(named, &signed.headers, &longer.into());
        assert_eq!(kind, Some(SignatureMismatch), "{}", named.name());
    }
}

/// Every flipped bit of the request's path and query, another method, and another base.
#[test]
fn refuses_every_change_of_the_request_where_it_is_signed() {
    let mut signing = 0;
    for named in named::all().into_iter().filter(|named| named.name() != "twilio-json") {
        let content = named.scheme.signed_content();
        let (signed, endpoint) = (named.delivery(), named.endpoint());
        let at = |endpoint: &dyn AnyEndpoint, method: Method, uri: Uri| {
            endpoint.verify_at(method, uri, signed.headers.clone(), signed.body.clone()).err()
        };
        let signs = |part| content.contains(&part).then_some(SignatureMismatch);
        let uri = || Uri::from_static("/hooks/1?region=eu");
        let expected = signs(SignedPart::Url);
        let mut changed = 0;
        for (_, text) in flipped(b"/hooks/1?region=eu") {
            // What no parser of HTTP lets through, and what it reads as something else, is left out.
            let Ok(other) = Uri::try_from(text.as_slice()) else { continue };
            if other.path_and_query().is_none_or(|other| other.as_str().as_bytes() != text) {
                continue;
            }
            assert_eq!(at(&*endpoint, Method::POST, other), expected, "{}: {text:?}", named.name());
            changed += 1;
        }
        assert!(changed > 64, "{changed}");
        assert_eq!(
            at(&*endpoint, Method::PUT, uri()),
            signs(SignedPart::Method),
            "{}",
            named.name()
        );
        for base in ["http://example.test", "https://example.test:443", "https://example.test/x"] {
            let other = named.try_endpoint_at(base, named.secret()).unwrap();
            assert_eq!(at(&*other, Method::POST, uri()), expected, "{}: {base}", named.name());
        }
        // What the sender says of the host decides nothing.
        let elsewhere = Uri::from_static("https://evil.test/hooks/1?region=eu");
        assert_eq!(at(&*endpoint, Method::POST, elsewhere), None, "{}", named.name());
        signing += usize::from(named.scheme.signs_request());
    }
    assert_eq!(signing, 6);
}

/// What is accepted of a form whose fields are signed has the same fields.
fn refuses_every_flipped_bit_of_the_fields(named: Named, signed: &Signed) {
    let endpoint = named.endpoint();
    let original = endpoint.verify(signed.headers.clone(), signed.body.clone()).unwrap();
    let mut kinds = [0; 3];
    for (_, body) in flipped(&signed.body) {
        let kind = match endpoint.verify(signed.headers.clone(), body.into()) {
            Ok(delivery) => {
                assert_eq!((delivery.body(), delivery.id()), (original.body(), original.id()));
                0
            }
            Err(SignatureMismatch) => 1,
            Err(kind) => {
                assert_eq!(kind, MalformedBody, "{}", named.name());
                2
            }
        };
        kinds[kind] += 1;
    }
    // The digits of an escape have two cases; all else is seen.
    let escapes = signed.body.split(|byte| *byte == b'%').skip(1);
    let letters =
        escapes.flat_map(|escape| &escape[..2]).filter(|digit| digit.is_ascii_alphabetic());
    assert!(
        kinds[0] == letters.count() && kinds[1] > 50 && kinds[2] > 0,
        "{}: {kinds:?}",
        named.name()
    );
}

#[test]
fn refuses_every_flipped_bit_of_the_time() {
    let kinds = [SignatureMismatch, InvalidTimestamp, TimestampExpired];
    for named in named::all() {
        let signed = named.delivery();
        let Some(name) = named.scheme.time_source().header() else { continue };
        for (_, headers) in with_flipped(&signed, name) {
            let kind = verify(named, &headers, &signed.body).unwrap();
            assert!(kinds.contains(&kind), "{}: {kind:?} {headers:?}", named.name());
        }
    }
}

#[test]
fn refuses_every_flipped_bit_of_the_id() {
    for named in named::all() {
        let signed = named.delivery();
        let Some(name) = named.scheme.id_source().header() else { continue };
        for (_, headers) in with_flipped(&signed, name) {
            let is_text = headers[name].to_str().is_ok();
            let expected = if is_text { SignatureMismatch } else { EventIdMismatch };
            assert_eq!(verify(named, &headers, &signed.body), Some(expected), "{}", named.name());
        }
    }
}

#[test]
fn refuses_every_flipped_bit_of_the_key() {
    for named in named::all() {
        let (signed, secret) = (named.delivery(), named.secret());
        let mut keys = 0;
        for (_, other) in flipped(secret.as_bytes()) {
            let Ok(other) = String::from_utf8(other) else { continue };
            let is_hex = matches!(
                named.scheme.secret_encoding(),
                SecretEncoding::Hex | SecretEncoding::PublicHex
            );
            if is_hex && other.eq_ignore_ascii_case(secret) {
                continue;
            }
            let Ok(endpoint) = named.try_endpoint(&other) else { continue };
            let refused = endpoint.verify(signed.headers.clone(), signed.body.clone());
            assert_eq!(refused.unwrap_err(), SignatureMismatch, "{}: {other}", named.name());
            keys += 1;
        }
        // Next to a point of the curve there is none, so that no key of ECDSA is left.
        let is_ecdsa = named.scheme.algorithm() == Algorithm::EcdsaP256;
        assert!(if is_ecdsa { keys == 0 } else { keys > 32 }, "{}: {keys}", named.name());
    }
}

#[test]
fn refuses_headers_that_are_absent_empty_repeated_or_too_long() {
    for named in named::all() {
        let signed = named.delivery();
        let signature = named.scheme.signature_header();
        let is_text = named.scheme.signature_encoding() == SignatureEncoding::Text;
        let malformed = if is_text { SignatureMismatch } else { InvalidSignatureFormat };
        let headers = [
            (Some(signature), MissingSignature, malformed),
            (named.scheme.time_source().header(), MissingTimestamp, InvalidTimestamp),
            (named.scheme.id_source().header(), MissingEventId, SignatureMismatch),
        ];
        for (name, missing, malformed) in headers {
            let Some(name) = name.map(HeaderName::from_static) else { continue };
            let value = signed.headers[&name].clone();
            let check = |headers: &HeaderMap, expected, what: &str| {
                let kind = verify(named, headers, &signed.body);
                assert_eq!(kind, expected, "{}: {name} is {what}", named.name());
            };
            let mut changed = signed.headers.clone();
            changed.remove(&name);
            check(&changed, Some(missing), "absent");
            changed.insert(&name, HeaderValue::from_static(""));
            check(&changed, Some(missing), "empty");
            changed.insert(&name, HeaderValue::from_static(" \t"));
            check(&changed, Some(missing), "blank");
            changed.insert(&name, value.clone());
            changed.append(&name, value.clone());
            let may_repeat = named.name() == "mollie" && name == signature;
            check(&changed, (!may_repeat).then_some(AmbiguousHeader), "given twice");
            let long = value.to_str().unwrap().repeat(2_000);
            changed.insert(&name, long.try_into().unwrap());
            check(&changed, Some(malformed), "too long");
        }
    }
}

#[test]
fn takes_all_headers_under_their_other_names_and_no_mixture() {
    let mut families = 0;
    for named in named::all() {
        let claimed = named.scheme.claimed_id_headers();
        let names: Vec<_> = named.scheme.headers().filter(|name| !claimed.contains(name)).collect();
        let signed = named.delivery();
        let usual: Vec<_> = signed.headers.keys().filter(|name| *name != "content-type").collect();
        let has_other_names = names.len() == 2 * usual.len() && named.name() != "box";
        if !has_other_names {
            continue;
        }
        families += 1;
        let renamed = |changed: &dyn Fn(usize) -> bool| {
            let mut headers = signed.headers.clone();
            for nth in (0..usual.len()).filter(|&nth| changed(nth)) {
                let value = headers.remove(names[nth]).unwrap();
                headers.insert(names[nth + usual.len()], value);
            }
            verify(named, &headers, &signed.body)
        };
        assert_eq!(renamed(&|_| true), None, "{}", named.name());
        for only in 0..usual.len() {
            let mixed = renamed(&|nth| nth == only);
            assert!(mixed.is_some() == (usual.len() > 1), "{} {only}: {mixed:?}", named.name());
        }
    }
    assert_eq!(families, 14, "13 of Standard Webhooks, and Shopify");
}

#[test]
fn refuses_members_that_are_absent_or_given_twice() {
    for named in named::all() {
        let types = named.signed_type().iter().copied();
        let id = named.scheme.id_source().member();
        let time = named.scheme.time_source().member();
        let member = named.row.members().first().copied();
        for path in types.chain(member).chain(id).chain(time) {
            let (mut object, name) = named.object_with(path);
            if time == Some(name) {
                object[name] = now().to_string().into();
            }
            let (value, object) = (object[name].to_string(), object.to_string());
            let twice = format!(r#"{},"{name}":{value}}}"#, &object[..object.len() - 1]);
            let twice = named.around(path, &twice);
            let twice = match named.scheme.body_form() {
                BodyForm::Form => format!("{name}=word&{name}=word"),
                BodyForm::FormField(field) => form(field, &twice),
                _ => twice,
            };
            // Where the fields of a form are signed, nobody can sign two of one name.
            let kind = match named.sign_as_it_is(twice) {
                Ok(signed) => verify(named, &signed.headers, &signed.body),
                Err(refused) => Some(refused.kind()),
            };
            assert_eq!(kind, Some(MalformedBody), "{}: {name} twice", named.name());
        }
        if let Some(path) = id {
            let (mut object, name) = named.object_with(path);
            object.as_object_mut().unwrap().remove(name);
            let signed = named.signed(&named.around(path, &object.to_string()), now());
            let expected = (!named.scheme.allows_absent_id()).then_some(MissingEventId);
            assert_eq!(verify(named, &signed.headers, &signed.body), expected, "{}", named.name());
        }
    }
}

/// A form with one field.
fn form(name: &str, value: &str) -> String {
    let escaped = value.bytes().map(|byte| format!("%{byte:02X}"));
    format!("{name}={}", escaped.collect::<String>())
}

#[test]
fn refuses_every_time_that_is_too_far_away() {
    for named in named::all() {
        if named.scheme.time_source() == TimeSource::Nowhere {
            continue;
        }
        let outcome = |at: Timestamp| {
            let signed = named.signed(&named.body().to_string(), at);
            verify(named, &signed.headers, &signed.body)
        };
        for (seconds, expected) in [
            (-300, None),
            (300, None),
            (-301, Some(TimestampExpired)),
            (301, Some(TimestampExpired)),
            (-1_000_000_000, Some(TimestampExpired)),
            (1_000_000_000, Some(TimestampExpired)),
        ] {
            let at = now() + SignedDuration::from_secs(seconds);
            assert_eq!(outcome(at), expected, "{}: {seconds}", named.name());
        }
        if named.scheme.written_time() != TimeFormat::UnixSeconds {
            let just = now() - SignedDuration::from_millis(300_001);
            assert_eq!(outcome(just), Some(TimestampExpired), "{}", named.name());
        }
    }
}
