//! Floats, printed as Python's `repr` prints them.

use std::io::Write as _;

/// Appends `repr(value)`, with the names JSON gives the infinities.
///
/// Only the digits are taken from the library, whose choice of layout is its own and may change.
pub(super) fn write_float(value: f64, out: &mut Vec<u8>) {
    if value.is_sign_negative() {
        out.push(b'-');
    }
    if value.is_infinite() {
        return out.extend_from_slice(b"Infinity");
    }
    let mut buffer = zmij::Buffer::new();
    let (mantissa, exponent) = split_exponent(buffer.format(value.abs()));
    let exponent = exponent + leading_position(mantissa);
    match exponent {
        -4..0 => write_small(digits(mantissa), exponent, out),
        0..16 => write_fixed(digits(mantissa), exponent, out),
        _ => write_scientific(digits(mantissa), exponent, out),
    }
}

fn split_exponent(printed: &str) -> (&str, i32) {
    let (mantissa, exponent) = printed.split_once('e').unwrap_or((printed, "0"));
    (mantissa, exponent.parse().unwrap_or(0))
}

/// The power of ten for which the first significant digit stands; 0 for zero.
fn leading_position(mantissa: &str) -> i32 {
    let whole = mantissa.split('.').next().unwrap_or_default();
    match mantissa.find(|c: char| matches!(c, '1'..='9')) {
        None => 0,
        Some(first) if first < whole.len() => distance(first, whole.len()) - 1,
        Some(first) => -distance(whole.len(), first),
    }
}

fn distance(from: usize, to: usize) -> i32 {
    i32::try_from(to.saturating_sub(from)).unwrap_or(i32::MAX)
}

/// The significant digits, without zeros at either end.
fn digits(mantissa: &str) -> impl Iterator<Item = u8> {
    let significant = mantissa.trim_start_matches(['0', '.']).trim_end_matches(['0', '.']);
    significant.bytes().filter(u8::is_ascii_digit)
}

/// `0.00012`
fn write_small(digits: impl Iterator<Item = u8>, exponent: i32, out: &mut Vec<u8>) {
    out.extend_from_slice(b"0.");
    out.extend((exponent + 1..0).map(|_| b'0'));
    out.extend(digits);
}

/// `1200.0`, `12.5`
fn write_fixed(mut digits: impl Iterator<Item = u8>, exponent: i32, out: &mut Vec<u8>) {
    out.extend((0..=exponent).map(|_| digits.next().unwrap_or(b'0')));
    out.push(b'.');
    out.push(digits.next().unwrap_or(b'0'));
    out.extend(digits);
}

/// `1e-05`, `1.25e+100`
fn write_scientific(mut digits: impl Iterator<Item = u8>, exponent: i32, out: &mut Vec<u8>) {
    out.extend(digits.next());
    if let Some(second) = digits.next() {
        out.extend([b'.', second]);
        out.extend(digits);
    }
    // Writing into a `Vec` never fails.
    let _ = write!(out, "e{exponent:+03}");
}
