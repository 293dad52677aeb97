//! Unverified: what the headers of a delivery claim, checked for its shape alone.
//!
//! This runs before a byte of the body is read. It refuses what could never be verified, and
//! everything that two readers could read differently; it trusts nothing.

use http::{HeaderMap, HeaderName, HeaderValue, header::AsHeaderName};
use jiff::Timestamp;

use crate::{
    rejection::{Rejection, RejectionKind},
    scheme::{HeaderFamily, Scheme, TimeFormat, TimeSource},
    tags::{Tags, items},
    time,
};

/// The headers that a scheme names, in the form in which they are found without being parsed.
#[derive(Debug)]
pub(crate) struct HeaderNames {
    pub(crate) signature: HeaderName,
    time: Option<HeaderName>,
    id: Option<HeaderName>,
}

impl HeaderNames {
    pub(crate) const fn of(scheme: &Scheme) -> Self {
        Self {
            signature: HeaderName::from_static(scheme.header),
            time: parsed(scheme.time.header()),
            id: parsed(scheme.id.header()),
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &HeaderName> {
        [Some(&self.signature), self.time.as_ref(), self.id.as_ref()].into_iter().flatten()
    }
}

const fn parsed(name: Option<&'static str>) -> Option<HeaderName> {
    match name {
        Some(name) => Some(HeaderName::from_static(name)),
        None => None,
    }
}

/// What the headers of a delivery claim.
#[derive(Debug)]
pub(crate) struct Unverified<'h> {
    /// The signature header as it came, and its text.
    signature: (&'h HeaderValue, &'h str),
    /// Signatures in other headers.
    beside: Vec<&'h HeaderValue>,
    /// The time, and the header that has it.
    pub(crate) time: Option<(Timestamp, &'h HeaderValue)>,
    /// The event id, which is text.
    pub(crate) id: Option<&'h HeaderValue>,
}

/// The values of the headers that a scheme names.
type Values<'h> = (&'h HeaderValue, Option<&'h HeaderValue>, Option<&'h HeaderValue>);

impl<'h> Unverified<'h> {
    /// Reads the headers that `scheme` names. Absent headers are told before malformed ones.
    pub(crate) fn read(
        scheme: &Scheme,
        names: &HeaderNames,
        headers: &'h HeaderMap,
    ) -> Result<Self, Rejection> {
        let mut beside = match scheme.also {
            [] => Vec::new(),
            also => beside(also, headers)?,
        };
        let values = match scheme.other_names {
            Some(other) if !headers.contains_key(&names.signature) => {
                under_other_names(other, headers)
            }
            _ => under_names(scheme, names, headers, &mut beside),
        };
        let (signature, time, id) = values?;
        let text = text(signature, RejectionKind::InvalidSignatureFormat)?;
        let time = match scheme.time {
            TimeSource::Signature(_) => Some(signature),
            _ => time,
        };
        let time = time.map(|header| read_time(scheme, header).map(|at| (at, header)));
        let time = time.transpose()?;
        id.map(|value| self::text(value, RejectionKind::EventIdMismatch)).transpose()?;
        Ok(Self { signature: (signature, text), beside, time, id })
    }

    /// The signatures, of which one has to match.
    pub(crate) fn tags(&self, scheme: &Scheme) -> Result<Tags, Rejection> {
        let (header, text) = self.signature;
        Tags::read(scheme, header, text, &self.beside)
    }
}

/// The headers under their usual names. Where one with another signature is there, the first one may
/// be absent.
#[inline]
fn under_names<'h>(
    scheme: &Scheme,
    names: &HeaderNames,
    headers: &'h HeaderMap,
    beside: &mut Vec<&'h HeaderValue>,
) -> Result<Values<'h>, Rejection> {
    let optional = |name: &Option<HeaderName>, otherwise| {
        name.as_ref().map(|name| required(headers, name, otherwise)).transpose()
    };
    let signature = match required(headers, &names.signature, RejectionKind::MissingSignature) {
        Err(missing) if missing.kind() == RejectionKind::MissingSignature => {
            beside.pop().ok_or(missing)?
        }
        Err(twice) if scheme.repeated && twice.kind() == RejectionKind::AmbiguousHeader => {
            let mut values = headers.get_all(&names.signature).iter();
            let first = values.next().ok_or(twice)?;
            beside.extend(values);
            first
        }
        signature => signature?,
    };
    let time = optional(&names.time, RejectionKind::MissingTimestamp)?;
    let id = optional(&names.id, RejectionKind::MissingEventId)?;
    Ok((signature, time, id))
}

/// The headers under other names, and no header under a usual one.
fn under_other_names(other: HeaderFamily, headers: &HeaderMap) -> Result<Values<'_>, Rejection> {
    let optional = |name: Option<&'static str>, otherwise| {
        name.map(|name| required(headers, name, otherwise)).transpose()
    };
    let signature = required(headers, other.signature, RejectionKind::MissingSignature)?;
    let time = optional(other.time, RejectionKind::MissingTimestamp)?;
    let id = optional(other.id, RejectionKind::MissingEventId)?;
    Ok((signature, time, id))
}

/// The signatures in headers beside the usual one, as far as they are there.
#[cold]
#[inline(never)]
fn beside<'h>(
    also: &[&'static str],
    headers: &'h HeaderMap,
) -> Result<Vec<&'h HeaderValue>, Rejection> {
    let found =
        also.iter().map(|&name| match required(headers, name, RejectionKind::MissingSignature) {
            Err(missing) if missing.kind() == RejectionKind::MissingSignature => Ok(None),
            found => found.map(Some),
        });
    found.filter_map(Result::transpose).collect()
}

/// What two header values claim that the caller has read: a signature, a time in the characters that
/// are signed, and as it reads; for schemes that have their time in a header.
///
/// Absent values are told before malformed ones, as in [`Unverified::read`].
#[cfg(feature = "sniperoute")]
pub(crate) fn of_values<'h>(
    signature: Option<&'h str>,
    time: Option<&'h str>,
) -> Result<(&'h str, &'h str, Timestamp), Rejection> {
    let given = |value: Option<&'h str>| value.filter(|value| !value.is_empty());
    let signature = given(signature).ok_or(RejectionKind::MissingSignature)?;
    let time = given(time).ok_or(RejectionKind::MissingTimestamp)?;
    Ok((signature, time, unix_seconds(time)?))
}

/// The value of a header that decides something, which has to be there exactly once.
///
/// A header with nothing in it counts as absent. One that is given twice is refused, because
/// proxies and frameworks do not agree on which of the two counts.
fn required(
    headers: &HeaderMap,
    name: impl AsHeaderName,
    otherwise: RejectionKind,
) -> Result<&HeaderValue, Rejection> {
    let mut values = headers.get_all(name).iter();
    match (values.next(), values.next()) {
        (Some(_), Some(_)) => Err(RejectionKind::AmbiguousHeader.into()),
        (Some(value), None) if !value.as_bytes().iter().all(u8::is_ascii_whitespace) => Ok(value),
        (_, _) => Err(otherwise.into()),
    }
}

fn text(value: &HeaderValue, otherwise: RejectionKind) -> Result<&str, Rejection> {
    value.to_str().map_err(|_| otherwise.into())
}

/// The characters of the time as they are signed, of headers that were read before.
pub(crate) fn signed_time_text<'h>(
    scheme: &Scheme,
    names: &HeaderNames,
    headers: &'h HeaderMap,
) -> Result<&'h str, Rejection> {
    let time = Unverified::read(scheme, names, headers)?.time;
    time.map_or(Ok(""), |(_, header)| time_text(scheme, header))
}

/// The characters of the time in the header that has it.
fn time_text<'h>(scheme: &Scheme, header: &'h HeaderValue) -> Result<&'h str, Rejection> {
    match scheme.time {
        TimeSource::Signature(prefix) => {
            let signature = text(header, RejectionKind::InvalidSignatureFormat)?;
            item(scheme, signature, prefix)
        }
        _ => text(header, RejectionKind::InvalidTimestamp),
    }
}

/// The item of the signature header that stands behind `prefix`, as often as it is there.
fn item<'h>(scheme: &Scheme, signature: &'h str, prefix: &str) -> Result<&'h str, Rejection> {
    let mut items = items(scheme, signature).filter_map(|item| item.strip_prefix(prefix));
    let item = items.next().ok_or(RejectionKind::MissingTimestamp)?;
    if items.any(|other| other != item) {
        return Err(RejectionKind::AmbiguousHeader.into());
    }
    Ok(item)
}

/// Reads the time in the form that the scheme has.
fn read_time(scheme: &Scheme, header: &HeaderValue) -> Result<Timestamp, Rejection> {
    let text = time_text(scheme, header)?;
    match scheme.time_format {
        TimeFormat::UnixSeconds => unix_seconds(text),
        TimeFormat::UnixMilliseconds => unix_milliseconds(text),
        TimeFormat::Rfc3339 => {
            time::read(text).ok_or_else(|| RejectionKind::InvalidTimestamp.into())
        }
    }
}

/// Reads Unix seconds. A number of seconds that no calendar has is a timestamp, and outside every
/// window.
fn unix_seconds(text: &str) -> Result<Timestamp, Rejection> {
    let seconds = integer(text).ok_or(RejectionKind::InvalidTimestamp)?;
    Timestamp::from_second(seconds).map_err(|_| RejectionKind::TimestampExpired.into())
}

/// Reads Unix milliseconds, likewise.
fn unix_milliseconds(text: &str) -> Result<Timestamp, Rejection> {
    let milliseconds = integer(text).ok_or(RejectionKind::InvalidTimestamp)?;
    Timestamp::from_millisecond(milliseconds).map_err(|_| RejectionKind::TimestampExpired.into())
}

/// Reads an integer in the one spelling that it has.
///
/// A sign other than `-`, a leading zero, white space and everything beyond 64 bits are no
/// timestamp: the characters are signed as they stand, so a provider cannot have written them
/// otherwise.
fn integer(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = matches!(digits.as_bytes(), [b'1'..=b'9', ..]) || text == "0";
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        scheme::{SignatureEncoding, SignedPart},
        tags::MAX_ITEMS,
    };

    const TIMED: &[SignedPart] = &[SignedPart::Time, SignedPart::Body];
    const HEX: Scheme = Scheme::hmac_sha256("sig", SignatureEncoding::Hex, TIMED)
        .prefix("v1=")
        .time_in_header("time")
        .id_in_body("id")
        .id_repeated_in_header("id");
    const LIST: Scheme = Scheme::hmac_sha256("sig", SignatureEncoding::Hex, TIMED)
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
            let unverified = Unverified::read(scheme, &HeaderNames::of(scheme), &headers)?;
            let time = unverified.time.map_or(0, |(time, _)| time.as_second());
            let mut count = 0;
            unverified.tags(scheme)?.any(scheme, |_| {
                count += 1;
                false
            });
            Ok((count, time))
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
            (&[sig, time, ("id", " \t")], Err(RejectionKind::MissingEventId)),
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
            (format!("t=5,{tag} t=5,{tag}"), Ok((2, 5))),
            (format!("t=5, {tag}, v0=zz"), Ok((1, 5))),
            (format!("t=5,{tag} t=6,{tag}"), Err(RejectionKind::AmbiguousHeader)),
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
            ("1732980600000", Err(TimestampExpired)),
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
}
