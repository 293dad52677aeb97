//! Strings: what may stand between two quotes, the code points it means, and its escaped form.

use super::error::NotCanonical;
use super::specials::{Specials, is_plain};

/// What stands between two quotes in the body, already checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Text<'b> {
    /// The text as it was sent, without the quotes.
    pub(super) raw: &'b str,
    /// Whether the text means itself: no escapes, no DEL, and nothing outside ASCII.
    pub(super) plain: bool,
}

/// What [`scan_special`] found: the closing quote stands at `end`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Scanned {
    pub(super) end: usize,
    /// By how many bytes the canonical form can be longer than the text.
    pub(super) growth: usize,
}

/// Goes on from the first byte that is not its own canonical form.
pub(super) fn scan_special(
    specials: &mut Specials<'_>,
    end: usize,
) -> Result<Scanned, NotCanonical> {
    let body = specials.body();
    let mut found = Scanned { end, growth: 0 };
    loop {
        let (length, growth) = match body.get(found.end) {
            Some(b'"') => return Ok(found),
            Some(b'\\') => (escape_length(body, found.end)?, 0),
            Some(0x7f) => (1, 5),
            Some(0xc0..=0xdf) => (2, 4),
            Some(0xe0..=0xef) => (3, 3),
            Some(0xf0..) => (4, 8),
            _ => return Err(NotCanonical::syntax(found.end)),
        };
        found.growth += growth;
        found.end = specials.next(found.end + length);
    }
}

fn escape_length(body: &[u8], backslash: usize) -> Result<usize, NotCanonical> {
    match body.get(backslash + 1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(2),
        Some(b'u') if hex_unit(body, backslash).is_some() => Ok(6),
        _ => Err(NotCanonical::syntax(backslash)),
    }
}

/// The UTF-16 unit that the escape `\uXXXX` at `backslash` names.
fn hex_unit(body: &[u8], backslash: usize) -> Option<u32> {
    let escape = body.get(backslash..)?.first_chunk::<6>()?;
    let [b'\\', b'u', digits @ ..] = escape else { return None };
    digits.iter().try_fold(0, |unit, digit| Some(16 * unit + char::from(*digit).to_digit(16)?))
}

impl<'b> Text<'b> {
    /// What the text means, code point by code point; an escaped surrogate without its other half is
    /// a code point of its own, as in Python.
    pub(super) fn code_points(self) -> CodePoints<'b> {
        CodePoints { rest: self.raw }
    }

    /// Whether the text means this one.
    #[inline]
    pub(super) fn means(self, other: &str) -> bool {
        if self.plain {
            return self.raw.len() == other.len() && self.raw == other;
        }
        self.means_decoded(other)
    }

    #[cold]
    fn means_decoded(self, other: &str) -> bool {
        self.code_points().eq(other.chars().map(u32::from))
    }

    /// The text itself, where it has no escapes.
    pub(super) fn as_str(self) -> Option<&'b str> {
        (self.plain || !self.raw.contains('\\')).then_some(self.raw)
    }

    /// The text itself, unless it has half a surrogate.
    pub(super) fn decode(self) -> Option<String> {
        if let Some(text) = self.as_str() {
            return Some(text.to_owned());
        }
        self.code_points().map(char::from_u32).collect()
    }

    /// Appends the canonical form, quotes included.
    pub(super) fn write(self, out: &mut Vec<u8>) {
        out.push(b'"');
        if self.plain {
            out.extend_from_slice(self.raw.as_bytes());
        } else {
            self.write_escaped(out);
        }
        out.push(b'"');
    }

    fn write_escaped(self, out: &mut Vec<u8>) {
        let mut points = self.code_points();
        loop {
            out.extend_from_slice(points.take_plain().as_bytes());
            match points.next() {
                Some(point) => write_point(point, out),
                None => return,
            }
        }
    }
}

/// See [`Text::code_points`].
#[derive(Debug, Clone)]
pub(super) struct CodePoints<'b> {
    rest: &'b str,
}

impl<'b> CodePoints<'b> {
    /// Takes the text up to the next character that is not its own canonical form.
    fn take_plain(&mut self) -> &'b str {
        let plain = self.rest.bytes().take_while(|byte| is_plain(*byte));
        self.take(plain.count())
    }

    fn take(&mut self, length: usize) -> &'b str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }
}

impl Iterator for CodePoints<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let first = self.rest.chars().next()?;
        let (point, length) = match first {
            '\\' => unescape(self.rest.as_bytes())?,
            other => (u32::from(other), other.len_utf8()),
        };
        self.take(length);
        Some(point)
    }
}

/// The code point that the escape at the start means, and how many bytes it takes.
fn unescape(escape: &[u8]) -> Option<(u32, usize)> {
    let short = match escape.get(1)? {
        b'u' => return unescape_units(escape),
        b'b' => 0x08,
        b'f' => 0x0c,
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        other => *other,
    };
    Some((u32::from(short), 2))
}

/// Joins a high surrogate with the low one that follows; any other unit stands alone.
fn unescape_units(escape: &[u8]) -> Option<(u32, usize)> {
    match (hex_unit(escape, 0)?, hex_unit(escape, 6)) {
        (high @ 0xd800..=0xdbff, Some(low @ 0xdc00..=0xdfff)) => {
            Some((0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00), 12))
        }
        (unit, _) => Some((unit, 6)),
    }
}

/// Appends one code point as `json.dumps` does with `ensure_ascii`, its default.
fn write_point(point: u32, out: &mut Vec<u8>) {
    match point {
        0x08 => out.extend_from_slice(b"\\b"),
        0x09 => out.extend_from_slice(b"\\t"),
        0x0a => out.extend_from_slice(b"\\n"),
        0x0c => out.extend_from_slice(b"\\f"),
        0x0d => out.extend_from_slice(b"\\r"),
        0x22 => out.extend_from_slice(b"\\\""),
        0x5c => out.extend_from_slice(b"\\\\"),
        0x20..=0x7e => out.extend(u8::try_from(point)),
        0x1_0000.. => {
            let above = point - 0x1_0000;
            write_unit(0xd800 + (above >> 10), out);
            write_unit(0xdc00 + (above & 0x3ff), out);
        }
        _ => write_unit(point, out),
    }
}

fn write_unit(unit: u32, out: &mut Vec<u8>) {
    out.extend_from_slice(b"\\u");
    let nibbles = [12, 8, 4, 0].map(|shift| unit >> shift & 0xf);
    out.extend(nibbles.iter().filter_map(|nibble| char::from_digit(*nibble, 16)).map(|c| c as u8));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scan(body: &str) -> Result<Scanned, NotCanonical> {
        let mut specials = Specials::new(body.as_bytes());
        let first = specials.next(0);
        scan_special(&mut specials, first)
    }

    fn text(raw: &str) -> Text<'_> {
        let body = format!("{raw}\"");
        let scanned = scan(&body).unwrap();
        assert_eq!(scanned.end, raw.len(), "{raw} is one string");
        Text { raw, plain: raw.bytes().all(is_plain) }
    }

    fn canonical(raw: &str) -> String {
        let mut out = Vec::new();
        text(raw).write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn every_escape_takes_its_canonical_form() {
        let table = [
            ("plain ~", r#""plain ~""#),
            (r#"\"\\\b\f\n\r\t"#, r#""\"\\\b\f\n\r\t""#),
            (r"\/", r#""/""#),
            (r"\u0041\u002F", r#""A/""#),
            (r"\u0008\u000C\u000a\u000D\u0009\u0022\u005c", r#""\b\f\n\r\t\"\\""#),
            (r"\u0000\u001F", r#""\u0000\u001f""#),
            ("\x7f", r#""\u007f""#),
            ("é\u{2028}😀", r#""\u00e9\u2028\ud83d\ude00""#),
            (r"\uD83D\uDE00", r#""\ud83d\ude00""#),
            (r"\uDBFF", r#""\udbff""#),
            (r"\udc00\ud800", r#""\udc00\ud800""#),
            (r"\ud83dx", r#""\ud83dx""#),
            (r"\ud83d\\ude00", r#""\ud83d\\ude00""#),
        ];
        for (raw, expected) in table {
            assert_eq!(canonical(raw), expected, "{raw}");
        }
    }

    #[test]
    fn a_text_grows_by_exactly_what_the_scan_promised() {
        for raw in ["", "plain", "\x7f", "é", "\u{ffff}", "😀", "a\x7fé\u{2028}😀z"] {
            let body = format!("{raw}\"");
            let growth = scan(&body).unwrap().growth;
            assert_eq!(canonical(raw).len(), raw.len() + 2 + growth, "{raw}");
        }
    }

    #[test]
    fn surrogates_join_only_when_the_high_one_stands_before_the_low_one() {
        let points = |raw: &'static str| text(raw).code_points().collect::<Vec<_>>();
        assert_eq!(points(r"\ud83d\ude00"), [0x1f600]);
        assert_eq!(points(r"\ude00\ud83d"), [0xde00, 0xd83d]);
        assert_eq!(points(r"\ud83d\ud83d\ude00"), [0xd83d, 0x1f600]);
        assert_eq!(points(r"\ud83dude00").first(), Some(&0xd83d));
        assert_eq!(points(r"\udbff\udfff"), [0x10_ffff]);
    }

    #[test]
    fn a_broken_escape_is_refused_at_its_backslash() {
        for raw in [r"\a", r"\'", r"\0", r"\u", r"\u123", r"\u+123", r"\u00_1", r"\ud83", "\\"] {
            let body = format!("x{raw}");
            assert_eq!(scan(&body), Err(NotCanonical::syntax(1)), "{raw}");
        }
    }
}
