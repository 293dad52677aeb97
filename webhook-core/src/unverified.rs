//! Unverified: what the headers of a delivery claim, checked for its shape alone.
//!
//! This runs before a byte of the body is read. It refuses what could never be verified, and
//! everything that two readers could read differently; it trusts nothing.

use base64::{
    Engine as _,
    alphabet::URL_SAFE,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose::STANDARD},
};
use http::{HeaderMap, HeaderValue};
use jiff::Timestamp;

use crate::{
    rejection::{Rejection, RejectionKind},
    scheme::{Encoding, IdSource, Scheme, TimeSource},
};

/// A signature, decoded.
pub(crate) type Tag = [u8; 32];

/// More items than any provider has versions and secrets under rotation.
const MAX_ITEMS: usize = 32;

/// Base64url with or without its padding, strict in everything else.
const BASE64_URL: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// What the headers of a delivery claim.
#[derive(Debug)]
pub(crate) struct Unverified<'h> {
    /// The signature header as it came.
    signature: &'h str,
    /// The time, in the characters that are signed and as it reads.
    pub(crate) time: Option<(&'h str, Timestamp)>,
    /// The event id.
    pub(crate) id: Option<&'h str>,
}

impl<'h> Unverified<'h> {
    /// Reads the headers that `scheme` names. Absent headers are told before malformed ones.
    pub(crate) fn read(scheme: &Scheme, headers: &'h HeaderMap) -> Result<Self, Rejection> {
        let signature = required(headers, scheme.header, RejectionKind::MissingSignature)?;
        let time = match scheme.time {
            TimeSource::Header(name) => {
                Some(required(headers, name, RejectionKind::MissingTimestamp)?)
            }
            TimeSource::Signature(_) | TimeSource::Body(_) | TimeSource::Nowhere => None,
        };
        let id = match scheme.id {
            IdSource::Header(name) | IdSource::BodyAndHeader(_, name) => {
                Some(required(headers, name, RejectionKind::MissingEventId)?)
            }
            IdSource::Body(_) | IdSource::Content => None,
        };

        let signature = text(signature, RejectionKind::InvalidSignatureFormat)?;
        let time = match scheme.time {
            TimeSource::Signature(prefix) => Some(item(scheme, signature, prefix)?),
            _ => time.map(|value| text(value, RejectionKind::InvalidTimestamp)).transpose()?,
        };
        let time = time.map(|text| Ok::<_, Rejection>((text, unix_seconds(text)?))).transpose()?;
        let id = id.map(|value| text(value, RejectionKind::EventIdMismatch)).transpose()?;
        Ok(Self { signature, time, id })
    }

    /// What two header values claim that the caller has read, and the time that they claim; for
    /// schemes that have their time in a header.
    ///
    /// Absent values are told before malformed ones, as in [`read`](Self::read).
    pub(crate) fn of_values(
        signature: Option<&'h str>,
        time: Option<&'h str>,
    ) -> Result<(Self, Timestamp), Rejection> {
        let given = |value: Option<&'h str>| value.filter(|value| !value.is_empty());
        let signature = given(signature).ok_or(RejectionKind::MissingSignature)?;
        let text = given(time).ok_or(RejectionKind::MissingTimestamp)?;
        let sent_at = unix_seconds(text)?;
        Ok((Self { signature, time: Some((text, sent_at)), id: None }, sent_at))
    }

    /// The time in the characters that are signed, nothing where the scheme has none.
    pub(crate) fn time_text(&self) -> &'h str {
        self.time.map_or("", |(text, _)| text)
    }

    /// The signatures, of which one has to match.
    ///
    /// In a list, items with another prefix belong to another version; one with the right prefix
    /// that is malformed spoils the list.
    pub(crate) fn tags(&self, scheme: &Scheme) -> Result<Vec<Tag>, Rejection> {
        let Some(separator) = scheme.separator else {
            let item = self.signature.strip_prefix(scheme.prefix);
            let tag = item.and_then(|item| decode(scheme.encoding, item));
            return Ok(vec![tag.ok_or(RejectionKind::InvalidSignatureFormat)?]);
        };
        let items = self.signature.split(separator);
        let items = items.filter_map(|item| item.strip_prefix(scheme.prefix)).take(MAX_ITEMS + 1);
        let tags: Option<Vec<Tag>> = items.map(|item| decode(scheme.encoding, item)).collect();
        tags.filter(|tags| (1..=MAX_ITEMS).contains(&tags.len()))
            .ok_or_else(|| RejectionKind::InvalidSignatureFormat.into())
    }
}

/// The value of a header that decides something, which has to be there exactly once.
///
/// A header with nothing in it counts as absent. One that is given twice is refused, because
/// proxies and frameworks do not agree on which of the two counts.
fn required<'h>(
    headers: &'h HeaderMap,
    name: &str,
    otherwise: RejectionKind,
) -> Result<&'h HeaderValue, Rejection> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(_), Some(_)) => Err(RejectionKind::AmbiguousHeader.into()),
        (Some(value), None) if !value.is_empty() => Ok(value),
        (_, _) => Err(otherwise.into()),
    }
}

fn text(value: &HeaderValue, otherwise: RejectionKind) -> Result<&str, Rejection> {
    value.to_str().map_err(|_| otherwise.into())
}

/// The one item of the signature header that stands behind `prefix`.
fn item<'h>(scheme: &Scheme, signature: &'h str, prefix: &str) -> Result<&'h str, Rejection> {
    let items = signature.split(|c| Some(c) == scheme.separator);
    let mut items = items.filter_map(|item| item.strip_prefix(prefix));
    match (items.next(), items.next()) {
        (Some(item), None) => Ok(item),
        (Some(_), Some(_)) => Err(RejectionKind::AmbiguousHeader.into()),
        (None, _) => Err(RejectionKind::MissingTimestamp.into()),
    }
}

/// Reads Unix seconds in the one spelling that they have.
///
/// A sign other than `-`, a leading zero, white space and everything beyond 64 bits are no
/// timestamp: the characters are signed as they stand, so a provider cannot have written them
/// otherwise. A number of seconds that no calendar has is a timestamp, and outside every window.
fn unix_seconds(text: &str) -> Result<Timestamp, Rejection> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = matches!(digits.as_bytes(), [b'1'..=b'9', ..]) || text == "0";
    let seconds = plain.then(|| text.parse().ok()).flatten();
    let seconds = seconds.ok_or(RejectionKind::InvalidTimestamp)?;
    Timestamp::from_second(seconds).map_err(|_| RejectionKind::TimestampExpired.into())
}

/// Decodes exactly 32 bytes, from the one way to write them.
///
/// Upper-case hex is refused with the rest: it is not what the providers send, and a signature
/// that has two spellings is no longer an identity.
fn decode(encoding: Encoding, item: &str) -> Option<Tag> {
    // One byte more than a tag, so that a longer one is seen to be longer.
    let mut bytes = [0; 33];
    let length = match encoding {
        Encoding::Hex => base16ct::lower::decode(item, &mut bytes).ok()?.len(),
        Encoding::Base64 => STANDARD.decode_slice(item, &mut bytes).ok()?,
        Encoding::Base64Url => BASE64_URL.decode_slice(item, &mut bytes).ok()?,
    };
    bytes.get(..length)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use http::HeaderName;

    use super::*;
    use crate::scheme::Part;

    const TIMED: &[Part] = &[Part::Time, Part::Body];
    const HEX: Scheme = Scheme::hmac_sha256("sig", Encoding::Hex, TIMED)
        .prefix("v1=")
        .time_in_header("time")
        .id_in_body("id")
        .id_repeated_in_header("id");
    const LIST: Scheme = Scheme::hmac_sha256("sig", Encoding::Hex, TIMED)
        .prefix("v1=")
        .separated_by(',')
        .time_in_signature("t=");

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &str)| {
            (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap())
        };
        // `collect` would keep only the last of two values.
        let mut headers = HeaderMap::new();
        pairs.iter().map(pair).for_each(|(name, value)| _ = headers.append(name, value));
        headers
    }

    /// The kind of the refusal, or the number of signatures and the time.
    fn check(
        scheme: &Scheme,
        pairs: &[(&'static str, &str)],
    ) -> Result<(usize, i64), RejectionKind> {
        let headers = headers(pairs);
        let read = || {
            let unverified = Unverified::read(scheme, &headers)?;
            let time = unverified.time.map_or(0, |(_, time)| time.as_second());
            Ok((unverified.tags(scheme)?.len(), time))
        };
        read().map_err(|rejection: Rejection| rejection.kind())
    }

    #[test]
    fn tells_every_absent_and_repeated_header() {
        let tag = format!("v1={}", "ab".repeat(32));
        let (sig, time, id) = (("sig", tag.as_str()), ("time", "5"), ("id", "evt_1"));
        for (pairs, expected) in [
            (&[sig, time, id][..], Ok((1, 5))),
            (&[time, id], Err(RejectionKind::MissingSignature)),
            (&[sig, id], Err(RejectionKind::MissingTimestamp)),
            (&[sig, time], Err(RejectionKind::MissingEventId)),
            (&[("sig", ""), time, id], Err(RejectionKind::MissingSignature)),
            (&[sig, ("time", ""), id], Err(RejectionKind::MissingTimestamp)),
            (&[sig, time, ("id", "")], Err(RejectionKind::MissingEventId)),
            (&[sig, sig, time, id], Err(RejectionKind::AmbiguousHeader)),
            (&[sig, time, time, id], Err(RejectionKind::AmbiguousHeader)),
            (&[sig, time, id, id], Err(RejectionKind::AmbiguousHeader)),
            (&[sig, ("time", "é"), id], Err(RejectionKind::InvalidTimestamp)),
            (&[("sig", "é"), time, id], Err(RejectionKind::InvalidSignatureFormat)),
        ] {
            assert_eq!(check(&HEX, pairs), expected, "{pairs:?}");
        }
    }

    #[test]
    fn reads_a_list_with_its_time() {
        let tag = format!("v1={}", "ab".repeat(32));
        let many = vec![tag.as_str(); MAX_ITEMS + 1].join(",");
        for (value, expected) in [
            (format!("t=5,{tag}"), Ok((1, 5))),
            (format!("{tag},t=5,{tag},v0=zz"), Ok((2, 5))),
            (format!("t=5,t=6,{tag}"), Err(RejectionKind::AmbiguousHeader)),
            (tag.clone(), Err(RejectionKind::MissingTimestamp)),
            (format!("t=5,{tag},v1=zz"), Err(RejectionKind::InvalidSignatureFormat)),
            ("t=5,v0=zz".into(), Err(RejectionKind::InvalidSignatureFormat)),
            (format!("t=5,{many}"), Err(RejectionKind::InvalidSignatureFormat)),
        ] {
            assert_eq!(check(&LIST, &[("sig", &value)]), expected, "{value}");
        }
    }

    #[test]
    fn reads_unix_seconds_in_their_one_spelling() {
        use RejectionKind::{InvalidTimestamp, TimestampExpired};

        let digits = "1".repeat(100_000);
        for (text, expected) in [
            ("0", Ok(0)),
            ("1732980600", Ok(1_732_980_600)),
            ("-5", Ok(-5)),
            ("-9223372036854775808", Err(TimestampExpired)),
            ("9223372036854775807", Err(TimestampExpired)),
            ("9223372036854775808", Err(InvalidTimestamp)),
            ("", Err(InvalidTimestamp)),
            ("-", Err(InvalidTimestamp)),
            ("-0", Err(InvalidTimestamp)),
            ("+5", Err(InvalidTimestamp)),
            (" 5", Err(InvalidTimestamp)),
            ("5 ", Err(InvalidTimestamp)),
            ("05", Err(InvalidTimestamp)),
            ("--5", Err(InvalidTimestamp)),
            ("1e9", Err(InvalidTimestamp)),
            ("1.0", Err(InvalidTimestamp)),
            ("0x10", Err(InvalidTimestamp)),
            ("1_000", Err(InvalidTimestamp)),
            ("٣", Err(InvalidTimestamp)),
            (&digits, Err(InvalidTimestamp)),
        ] {
            let read = unix_seconds(text).map(Timestamp::as_second).map_err(|r| r.kind());
            assert_eq!(read, expected, "{text:.30}");
        }
    }

    #[test]
    fn decodes_exactly_32_bytes() {
        let hex = "ab".repeat(32);
        let padded = "q6ur".repeat(10) + "q6s=";
        for (encoding, item, accepted) in [
            (Encoding::Hex, hex.as_str(), true),
            (Encoding::Hex, &hex[..63], false),
            (Encoding::Hex, &hex[..62], false),
            (Encoding::Hex, &hex.to_uppercase(), false),
            (Encoding::Hex, &format!("{hex}ab"), false),
            (Encoding::Hex, &format!(" {hex}"), false),
            (Encoding::Hex, "", false),
            (Encoding::Base64, &padded, true),
            (Encoding::Base64, &padded[..43], false),
            (Encoding::Base64, &padded[..40], false),
            (Encoding::Base64, &padded.replace("s=", "t="), false),
            (Encoding::Base64, &"q6ur".repeat(11), false),
            (Encoding::Base64, &"q6ur".repeat(30), false),
            (Encoding::Base64, &hex, false),
            (Encoding::Base64, "", false),
            (Encoding::Base64Url, &padded, true),
            (Encoding::Base64Url, &padded[..43], true),
            (Encoding::Base64Url, &padded.replacen('q', "+", 1), false),
            (Encoding::Base64Url, &padded.replacen('q', "-", 1), true),
        ] {
            assert_eq!(decode(encoding, item).is_some(), accepted, "{encoding:?} {item}");
        }
    }
}
