//! Decimal: prices and quantities, exactly as they were sent.
//!
//! SnapTrade sends decimal strings (its webhook page), SnipeRoute JSON numbers (its API
//! reference) which its Python SDK models as `Decimal`. Both spellings are read from their text,
//! so no digit passes through a float, and no feature of `serde_json` changes the result.
//!
//! The functions are for the members of your own events:
//!
//! ```
//! use webhook_core::{decimal, rust_decimal::Decimal};
//!
//! #[derive(serde::Deserialize)]
//! struct Fill {
//!     #[serde(deserialize_with = "decimal::required")]
//!     quantity: Decimal,
//!     #[serde(default, deserialize_with = "decimal::optional")]
//!     price: Option<Decimal>,
//! }
//!
//! let fill: Fill = serde_json::from_str(r#"{"quantity": 1.10, "price": "0.05"}"#)?;
//! assert_eq!(fill.quantity.to_string(), "1.10");
//! # Ok::<_, serde_json::Error>(())
//! ```

use std::fmt;

use rust_decimal::Decimal;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor},
};

use crate::canonical::RAW_VALUE;

/// For `#[serde(deserialize_with = "decimal::required")]`.
///
/// # Errors
///
/// Refuses what is no number, and a number that would have to be rounded.
pub fn required<'de, D: Deserializer<'de>>(value: D) -> Result<Decimal, D::Error> {
    value.deserialize_newtype_struct(RAW_VALUE, Value)
}

/// For `#[serde(default, deserialize_with = "decimal::optional")]`; null is `None`.
///
/// # Errors
///
/// Refuses what is no number, and a number that would have to be rounded.
pub fn optional<'de, D: Deserializer<'de>>(value: D) -> Result<Option<Decimal>, D::Error> {
    Ok(Option::<Exact>::deserialize(value)?.map(|Exact(decimal)| decimal))
}

/// Reads a decimal from the text of a value, which it asks for as `RawValue` does.
///
/// A `RawValue` would copy the text first.
struct Value;

impl<'de> Visitor<'de> for Value {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut text: A) -> Result<Decimal, A::Error> {
        text.next_key::<IgnoredAny>()?;
        text.next_value_seed(Text)
    }
}

struct Text;

impl<'de> DeserializeSeed<'de> for Text {
    type Value = Decimal;

    fn deserialize<D: Deserializer<'de>>(self, text: D) -> Result<Decimal, D::Error> {
        text.deserialize_str(self)
    }
}

impl Visitor<'_> for Text {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text of a value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Decimal, E> {
        read_text(text).ok_or_else(|| E::custom(EXPECTED))
    }
}

/// A decimal, for serde's own `Option`.
struct Exact(Decimal);

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        required(value).map(Self)
    }
}

/// In the form of serde's own messages, and without the value.
const EXPECTED: &str = "invalid value: a number, expected a decimal that fits 96 bits exactly";

/// Reads a JSON number, or a JSON string that holds one.
#[cfg(feature = "sniperoute")]
pub(crate) fn read(json: &serde_json::value::RawValue) -> Option<Decimal> {
    read_text(json.get())
}

fn read_text(text: &str) -> Option<Decimal> {
    match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        Some(escaped) if escaped.contains('\\') => {
            exact(&serde_json::from_str::<String>(text).ok()?)
        }
        Some(text) => exact(text),
        None => exact(text),
    }
}

/// The value of `text`, unless it is no number or would have to be rounded.
///
/// The digits are kept as they are, `"1.50"` with its zero, as long as they fit.
fn exact(text: &str) -> Option<Decimal> {
    usual(text.as_bytes()).or_else(|| unusual(text))
}

/// A number of a few digits without an exponent, in one pass.
fn usual(text: &[u8]) -> Option<Decimal> {
    let (sign, number) = text.strip_prefix(b"-").map_or((1, text), |number| (-1, number));
    // So many digits fit 64 bits.
    if number.len() > 18 {
        return None;
    }
    let (mut value, mut point) = (0, None);
    for (at, byte) in number.iter().enumerate() {
        match byte {
            b'0'..=b'9' => value = 10 * value + i64::from(byte - b'0'),
            b'.' if point.is_none() => point = Some(at),
            _ => return None,
        }
    }
    let scale = match point {
        None if !number.is_empty() => 0,
        // A point has digits on both sides.
        Some(at @ 1..) if at + 1 < number.len() => number.len() - at - 1,
        _ => return None,
    };
    Some(Decimal::new(sign * value, u32::try_from(scale).ok()?))
}

/// A number of any length, with or without an exponent.
fn unusual(text: &str) -> Option<Decimal> {
    let (mantissa, exponent) = match split(text, |byte| matches!(byte, b'e' | b'E')) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or((1, mantissa), |rest| (-1, rest));
    let (whole, fraction) = match split(mantissa, |byte| byte == b'.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (mantissa, ""),
    };
    if whole.is_empty() {
        return None;
    }
    scaled(whole, fraction, exponent)
        .or_else(|| scaled(whole, fraction.trim_end_matches('0'), exponent))
        .and_then(|(number, scale)| Decimal::try_from_i128_with_scale(sign * number, scale).ok())
}

/// The texts before and behind the first byte of this kind, which is an ASCII character.
fn split(text: &str, kind: impl Fn(u8) -> bool) -> Option<(&str, &str)> {
    let at = text.bytes().position(kind)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// The digits as an integer, and how many of them stand behind the point.
fn scaled(whole: &str, fraction: &str, exponent: i32) -> Option<(i128, u32)> {
    let behind = integer(fraction)?;
    let mut number = match integer(whole)? {
        0 => behind,
        whole => {
            let factor = 10_i128.checked_pow(fraction.len().try_into().ok()?)?;
            whole.checked_mul(factor)?.checked_add(behind)?
        }
    };
    let mut scale = i64::try_from(fraction.len()).ok()?.checked_sub(exponent.into())?;
    if number == 0 {
        scale = scale.clamp(0, Decimal::MAX_SCALE.into());
    }
    while scale < 0 {
        number = number.checked_mul(10)?;
        scale += 1;
    }
    while scale > Decimal::MAX_SCALE.into() && number % 10 == 0 {
        number /= 10;
        scale -= 1;
    }
    Some((number, scale.try_into().ok()?))
}

/// The value of some digits, of none 0.
fn integer(digits: &str) -> Option<i128> {
    // So many fit 64 bits, which are several times as fast; more are rare.
    let (first, others) = digits.split_at_checked(18).unwrap_or((digits, ""));
    let digit = |byte: u8| byte.is_ascii_digit().then(|| byte - b'0');
    let first =
        first.bytes().try_fold(0_i64, |value, byte| Some(10 * value + i64::from(digit(byte)?)))?;
    others.bytes().try_fold(first.into(), |value: i128, byte| {
        value.checked_mul(10)?.checked_add(digit(byte)?.into())
    })
}

#[cfg(test)]
mod tests {
    fn read(json: &str) -> Option<String> {
        super::read(serde_json::from_str(json).unwrap()).map(|decimal| decimal.to_string())
    }

    #[test]
    fn reads_the_usual_form_as_it_reads_every_other() {
        let numbers = ["0", "-0", "7", "-12.50", "0.0000000000", "007", "12345678901234567", "1."];
        let more = ["123456789012345678", "-99999999999999.999", "1234567890.12345678", "."];
        for text in numbers.into_iter().chain(more).chain(["", "-", ".5", "1.2.3", "1-", "+1"]) {
            let usual = super::usual(text.as_bytes()).map(|decimal| decimal.to_string());
            let other = super::unusual(text).map(|decimal| decimal.to_string());
            assert_eq!(super::exact(text).map(|decimal| decimal.to_string()), other, "{text}");
            assert!(usual.is_none() || usual == other, "{text}: {usual:?} {other:?}");
        }
    }

    #[test]
    fn keeps_every_digit_of_strings_and_numbers() {
        for (json, expected) in [
            (r#""19.2000000000""#, "19.2000000000"),
            (r#""0.0000000000""#, "0.0000000000"),
            (r#""1.000000000""#, "1.000000000"),
            (r#""-0.60""#, "-0.60"),
            (r#""007""#, "7"),
            (r#""\u0031""#, "1"),
            ("10", "10"),
            ("175.50", "175.50"),
            ("0.1", "0.1"),
            ("0.3000000000000000000000000001", "0.3000000000000000000000000001"),
            ("79228162514264337593543950335", "79228162514264337593543950335"),
            ("-79228162514264337593543950335", "-79228162514264337593543950335"),
        ] {
            assert_eq!(read(json).as_deref(), Some(expected), "{json}");
        }
    }

    #[test]
    fn takes_scientific_notation() {
        for (json, expected) in [
            ("1e-07", "0.0000001"),
            ("1E+3", "1000"),
            ("1.5e1", "15"),
            ("1.50e1", "15.0"),
            (r#""0E-10""#, "0.0000000000"),
            ("0e400", "0"),
            ("0e-2147483648", "0.0000000000000000000000000000"),
            ("10e-29", "0.0000000000000000000000000001"),
        ] {
            assert_eq!(read(json).as_deref(), Some(expected), "{json}");
        }
    }

    #[test]
    fn drops_zeros_that_do_not_fit_and_nothing_else() {
        let zeros = "0".repeat(100);
        assert_eq!(read(&format!("1.5{zeros}")).as_deref(), Some("1.5"));
        assert_eq!(read(&format!("\"{zeros}1.{zeros}\"")).as_deref(), Some("1"));
        assert_eq!(read(&format!("0.{zeros}1")), None);
    }

    #[test]
    fn refuses_what_is_no_decimal_or_would_be_rounded() {
        for json in [
            r#""""#,
            r#"".5""#,
            r#""5.""#,
            r#""+5""#,
            r#"" 5""#,
            r#""1_000""#,
            r#""1,5""#,
            r#""1.2.3""#,
            r#""--1""#,
            r#""-""#,
            r#""NaN""#,
            r#""Infinity""#,
            r#""1e""#,
            r#""e5""#,
            r#""0x10""#,
            r#""٣""#,
            "79228162514264337593543950336",
            "1e29",
            "1e99999999999999999999",
            "1e-29",
            "0.12345678901234567890123456789",
            "9.9999999999999999999999999999",
            "true",
            "[1]",
            "{}",
        ] {
            assert_eq!(read(json), None, "{json}");
        }
    }
}
