//! Numbers: an integer keeps its digits, a float keeps those that Python would print.

use super::error::{NotCanonical, NotCanonicalKind};
use super::float::write_float;

/// CPython's own limit on the digits of an integer (`sys.set_int_max_str_digits`).
const INTEGER_DIGITS: usize = 4_300;

/// `str::parse::<f64>` cuts exponents of more than five digits short, which only a text with as many
/// digits before the exponent can notice; texts that long are refused instead.
const FLOAT_BYTES: usize = 65_536;

/// A number as it stands in the body, already checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number<'b> {
    /// The text as it was sent.
    pub(super) raw: &'b str,
    /// Whether the text is its own canonical form.
    pub(super) plain: bool,
}

/// What [`scan`] found: the number ends before `end`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Scanned {
    pub(super) end: usize,
    pub(super) plain: bool,
    /// By how many bytes the canonical form can be longer than the text.
    pub(super) growth: usize,
}

/// Reads the number that starts at `start`, which is a `-` or a digit.
pub(super) fn scan(body: &[u8], start: usize) -> Result<Scanned, NotCanonical> {
    let negative = body.get(start) == Some(&b'-');
    let first = start + usize::from(negative);
    let integer = integer_end(body, first)?;
    let fraction = fraction_end(body, integer)?;
    let end = exponent_end(body, fraction)?;
    if end == integer {
        whole(body, start, first, end)
    } else if end == fraction
        && is_shortest(body.get(first..end).unwrap_or_default(), integer - first)
    {
        Ok(Scanned { end, plain: true, growth: 0 })
    } else {
        float(start, end)
    }
}

/// Whether Python prints a float without an exponent, whose point stands at `point`, as it is.
///
/// `repr` prints the fewest digits that mean the same float. Two decimals of up to 15 digits never
/// mean the same one, so these are the fewest if there are no more of them, and none is idle.
/// Below 0.0001 it prints an exponent.
fn is_shortest(digits: &[u8], point: usize) -> bool {
    match digits {
        [b'0', b'.', b'0', b'0', b'0', b'0', ..] => false,
        [.., b'1'..=b'9'] => digits.len() <= 16,
        [.., b'0'] => digits.len() <= 16 && point + 2 == digits.len(),
        _ => false,
    }
}

fn whole(body: &[u8], start: usize, first: usize, end: usize) -> Result<Scanned, NotCanonical> {
    if end - first > INTEGER_DIGITS {
        return Err(NotCanonical::new(NotCanonicalKind::NumberTooLong, start));
    }
    Ok(Scanned { end, plain: body.get(start..end) != Some(b"-0"), growth: 0 })
}

fn float(start: usize, end: usize) -> Result<Scanned, NotCanonical> {
    let length = end - start;
    if length > FLOAT_BYTES {
        return Err(NotCanonical::new(NotCanonicalKind::NumberTooLong, start));
    }
    // A short text can stand for the longest fixed form, `-1000000000000000.0`; a long one gains at
    // most the sign and the zero of an exponent, or leading zeros.
    Ok(Scanned { end, plain: false, growth: 19_usize.saturating_sub(length).max(5) })
}

fn integer_end(body: &[u8], first: usize) -> Result<usize, NotCanonical> {
    match body.get(first) {
        Some(b'0') => Ok(first + 1),
        Some(b'1'..=b'9') => digits_end(body, first),
        _ => Err(NotCanonical::syntax(first)),
    }
}

fn fraction_end(body: &[u8], dot: usize) -> Result<usize, NotCanonical> {
    if body.get(dot) == Some(&b'.') { digits_end(body, dot + 1) } else { Ok(dot) }
}

fn exponent_end(body: &[u8], e: usize) -> Result<usize, NotCanonical> {
    if !matches!(body.get(e), Some(b'e' | b'E')) {
        return Ok(e);
    }
    let signed = matches!(body.get(e + 1), Some(b'+' | b'-'));
    digits_end(body, e + 1 + usize::from(signed))
}

/// The end of a run of at least one digit.
fn digits_end(body: &[u8], first: usize) -> Result<usize, NotCanonical> {
    let digits = body.get(first..).unwrap_or_default().iter();
    match digits.take_while(|byte| byte.is_ascii_digit()).count() {
        0 => Err(NotCanonical::syntax(first)),
        count => Ok(first + count),
    }
}

impl Number<'_> {
    /// Appends the canonical form.
    pub(super) fn write(self, out: &mut Vec<u8>) {
        if self.plain {
            out.extend_from_slice(self.raw.as_bytes());
        } else if self.raw == "-0" {
            out.push(b'0');
        } else {
            // What `scan` lets through always parses; the other value is never seen.
            write_float(self.raw.parse().unwrap_or(f64::NAN), out);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(raw: &str) -> String {
        let scanned = scan(raw.as_bytes(), 0).unwrap();
        assert_eq!(scanned.end, raw.len(), "{raw} is one number");
        let mut out = Vec::new();
        Number { raw, plain: false }.write(&mut out);
        assert!(out.len() <= raw.len() + scanned.growth, "{raw} grew more than promised");
        let out = String::from_utf8(out).unwrap();
        assert!(!scanned.plain || out == raw, "{raw} must not be copied");
        out
    }

    #[test]
    fn an_integer_keeps_its_digits() {
        for raw in ["0", "-1", "10", "18446744073709551616", "-123456789012345678901234567890"] {
            let scanned = scan(raw.as_bytes(), 0).unwrap();
            assert!(scanned.end == raw.len() && scanned.plain, "{raw}");
        }
        assert_eq!(canonical("-0"), "0");
    }

    #[test]
    fn a_float_is_printed_as_python_prints_it() {
        let table = [
            ("0.0", "0.0"),
            ("-0.0", "-0.0"),
            ("0e9", "0.0"),
            ("1e0", "1.0"),
            ("1.10", "1.1"),
            ("12e3", "12000.0"),
            ("100.25", "100.25"),
            ("0.0001", "0.0001"),
            ("0.00012345", "0.00012345"),
            ("0.00001", "1e-05"),
            ("9.999e-5", "9.999e-05"),
            ("-1.5E-7", "-1.5e-07"),
            ("1e15", "1000000000000000.0"),
            ("-1e15", "-1000000000000000.0"),
            ("9999999999999998.0", "9999999999999998.0"),
            ("1e16", "1e+16"),
            ("1.25e+0100", "1.25e+100"),
            ("-2.2250738585072014e-308", "-2.2250738585072014e-308"),
            ("4.9e-324", "5e-324"),
        ];
        for (raw, expected) in table {
            assert_eq!(canonical(raw), expected, "{raw}");
        }
    }

    #[test]
    fn a_float_that_python_prints_as_it_is_is_copied() {
        for (raw, plain) in [
            ("0.0", true),
            ("-0.0", true),
            ("-100.25", true),
            ("0.0001", true),
            ("0.00012345", true),
            ("100000.0", true),
            ("12345678901234.5", true),
            ("0.12345678901234", true),
            ("0.00001", false),
            ("1.50", false),
            ("1.00", false),
            ("0.00", false),
            ("1e5", false),
            ("1.5e5", false),
            ("123456789012345.5", false),
            ("0.123456789012345", false),
        ] {
            assert_eq!(scan(raw.as_bytes(), 0).unwrap().plain, plain, "{raw}");
            canonical(raw);
        }
    }

    #[test]
    fn a_float_half_way_between_two_shortest_texts_takes_the_even_one() {
        assert_eq!(canonical("1801514316094494.25"), "1801514316094494.2");
        assert_eq!(canonical("2251799813685249.25"), "2251799813685249.0");
        assert_eq!(canonical("9007199254740993.0"), "9007199254740992.0");
    }

    #[test]
    fn a_float_out_of_range_becomes_infinity_or_zero() {
        assert_eq!(canonical("1e400"), "Infinity");
        assert_eq!(canonical("-1e99999999999999999999"), "-Infinity");
        assert_eq!(canonical("1e-400"), "0.0");
        assert_eq!(canonical("-1e-99999999999999999999"), "-0.0");
    }

    #[test]
    fn half_a_number_is_refused_where_it_breaks_off() {
        let table =
            [("-", 1), ("-x", 1), ("1.", 2), ("1.e5", 2), ("1e", 2), ("1e+", 3), ("-.5", 1)];
        for (raw, offset) in table {
            assert_eq!(scan(raw.as_bytes(), 0), Err(NotCanonical::syntax(offset)), "{raw}");
        }
    }

    #[test]
    fn a_number_ends_where_its_grammar_ends() {
        for (raw, end) in [("01", 1), ("-01", 2), ("1_0", 1), ("1.5.2", 3), ("1e5e5", 3)] {
            assert_eq!(scan(raw.as_bytes(), 0).unwrap().end, end, "{raw}");
        }
    }
}
