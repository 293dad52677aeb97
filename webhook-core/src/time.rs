//! Times, as providers write them.
//!
//! jiff reads every form of ISO 8601 that names an instant. The form that both providers send is read
//! here first, several times as fast, and whatever differs from it is left to jiff.

use std::fmt;

use jiff::{Timestamp, civil::DateTime, tz::Offset};
use serde::{
    Deserialize, Deserializer,
    de::{Error, Visitor},
};

/// Reads an instant in ISO 8601.
pub(crate) fn read(text: &str) -> Option<Timestamp> {
    usual(text.as_bytes()).or_else(|| text.parse().ok())
}

/// `2022-05-31T11:37:50.590720+00:00`, with or without the fraction, and also with `Z` at the end.
fn usual(text: &[u8]) -> Option<Timestamp> {
    let (time, rest) = text.split_first_chunk()?;
    let [y1, y2, y3, y4, b'-', n1, n2, b'-', d1, d2, b'T', h1, h2, b':', m1, m2, b':', s1, s2] =
        *time
    else {
        return None;
    };
    let [y1, y2, y3, y4, n1, n2, d1, d2, h1, h2, m1, m2, s1, s2] =
        digits([y1, y2, y3, y4, n1, n2, d1, d2, h1, h2, m1, m2, s1, s2])?;
    let (nanoseconds, offset) = match rest {
        [b'.', fraction @ ..] => microseconds(fraction).or_else(|| nanoseconds(fraction))?,
        offset => (0, offset),
    };
    let year = i16::from(10 * y1 + y2) * 100 + i16::from(10 * y3 + y4);
    let (month, day, hour) = (10 * n1 + n2, 10 * d1 + d2, 10 * h1 + h2);
    let time = DateTime::new(year, month, day, hour, 10 * m1 + m2, 10 * s1 + s2, nanoseconds);
    read_offset(offset)?.to_timestamp(time.ok()?).ok()
}

/// `Z`, or hours and minutes with a sign.
fn read_offset(text: &[u8]) -> Option<Offset> {
    let (sign, [h1, h2, m1, m2]) = match *text {
        [b'Z'] | [b'+', b'0', b'0', b':', b'0', b'0'] => return Some(Offset::UTC),
        [b'+', h1, h2, b':', m1 @ b'0'..=b'5', m2] => (1, digits([h1, h2, m1, m2])?),
        [b'-', h1, h2, b':', m1 @ b'0'..=b'5', m2] => (-1, digits([h1, h2, m1, m2])?),
        _ => return None,
    };
    let minutes = i32::from(10 * h1 + h2) * 60 + i32::from(10 * m1 + m2);
    Offset::from_seconds(sign * minutes * 60).ok()
}

/// The six digits of a fraction as nanoseconds, and what follows them, which is no digit.
fn microseconds(fraction: &[u8]) -> Option<(i32, &[u8])> {
    let (six, rest) = fraction.split_first_chunk::<6>()?;
    let value = digits(*six)?.iter().fold(0, |value, digit| 10 * value + i32::from(*digit));
    (!rest.first()?.is_ascii_digit()).then_some((value * 1_000, rest))
}

/// The digits of a fraction of any length as nanoseconds, and what follows them. Digits beyond the
/// ninth are cut.
fn nanoseconds(fraction: &[u8]) -> Option<(i32, &[u8])> {
    let count = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = fraction.split_at_checked(count)?;
    let (mut value, mut unit) = (0, 1_000_000_000);
    for digit in digits.iter().take(9) {
        unit /= 10;
        value += unit * i32::from(digit - b'0');
    }
    (count > 0).then_some((value, rest))
}

/// The values of some digits.
#[inline]
fn digits<const N: usize>(text: [u8; N]) -> Option<[i8; N]> {
    let digits = text.map(|digit| digit.wrapping_sub(b'0'));
    let valid = !digits.iter().any(|digit| *digit > 9);
    valid.then(|| digits.map(u8::cast_signed))
}

/// For `#[serde(deserialize_with = "time::required")]`.
pub(crate) fn required<'de, D: Deserializer<'de>>(time: D) -> Result<Timestamp, D::Error> {
    time.deserialize_str(Time)
}

/// For `#[serde(default, deserialize_with = "time::optional")]`; null is `None`.
pub(crate) fn optional<'de, D: Deserializer<'de>>(time: D) -> Result<Option<Timestamp>, D::Error> {
    Ok(Option::<Instant>::deserialize(time)?.map(|Instant(time)| time))
}

struct Time;

impl Visitor<'_> for Time {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a timestamp")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Timestamp, E> {
        match usual(text.as_bytes()) {
            Some(time) => Ok(time),
            None => text.parse().map_err(E::custom),
        }
    }
}

/// A time, for serde's own `Option`.
struct Instant(Timestamp);

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(time: D) -> Result<Self, D::Error> {
        required(time).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_jiff_reads() {
        let mut texts = vec![String::new()];
        for time in [
            "2022-05-31T11:37:50",
            "0000-02-29T00:00:00",
            "2023-02-29T00:00:00",
            "9999-12-31T23:59:59",
            "2016-12-31T23:59:60",
            "2022-13-01T00:00:00",
            "2022-05-31T24:00:00",
            "2022-05-31 11:37:50",
            "2022-05-31T11:37",
        ] {
            for fraction in ["", ".", ".5", ".590720", ".59072x", ".1234567", ".123456789", ",5"] {
                for offset in [
                    "", "Z", "z", "+00:00", "-00:00", "-05:00", "+23:59", "+25:59", "+26:00",
                    "+05:60", "+0500", "+05", "Z[UTC]", "+00:00x",
                ] {
                    texts.push(format!("{time}{fraction}{offset}"));
                }
            }
        }
        let mut taken = 0;
        for text in texts {
            let (ours, theirs) = (usual(text.as_bytes()), text.parse::<Timestamp>().ok());
            taken += usize::from(ours.is_some());
            assert!(ours.is_none() || ours == theirs, "{text}: {ours:?} {theirs:?}");
            assert_eq!(read(&text), theirs, "{text}");
        }
        assert!(taken > 40, "{taken}");
    }

    #[test]
    fn cuts_what_is_finer_than_a_nanosecond() {
        let cut = read("2022-05-31T11:37:50.123456789+02:00");
        assert!(cut.is_some());
        for more in ["9", "000", "999999999999"] {
            assert_eq!(read(&format!("2022-05-31T11:37:50.123456789{more}+02:00")), cut, "{more}");
        }
        for wrong in ["2022-05-31T11:37:50.1234567890", "2022-05-31T11:37:50.1234567890x"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
