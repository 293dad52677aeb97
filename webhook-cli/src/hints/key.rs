//! The key: what else people make of the same text.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use webhook_tower::{SecretEncoding, devlog::is_printable};
use zeroize::Zeroizing;

use super::{RefusedDelivery, mistake::Mistake};
use crate::{hint::Hint, secret::KeyText, step::StepName, variant::SignedBody};

pub(crate) type Key = Zeroizing<Vec<u8>>;

impl RefusedDelivery<'_> {
    /// Another key from the same text that the signature fits.
    pub(super) fn wrong_key(&self, step: StepName) -> Option<Hint> {
        let encoding = self.provider.scheme.secret_encoding();
        let (mistake, which) =
            others(self.key, encoding).into_iter().find_map(|(mistake, key)| {
                let endpoint = self.variant(&key, SignedBody::Documented)?;
                Some((mistake, self.body_that_fits(&*endpoint, &self.capture.headers)?))
            })?;
        let advice = mistake.advice(&self.key.variable, self.provider);
        let over = if which.is_empty() { String::new() } else { format!(", over the body{which}") };
        let says = format!("The signature fits the secret {mistake}{over}. {advice}");
        Some(Hint::new(mistake.id(), step, says))
    }
}

const BASE64: SecretEncoding = SecretEncoding::Base64 { prefix: "" };

/// What people and word processors put around a text.
const QUOTES: [char; 12] = [
    '"', '\'', '`', '\u{201c}', '\u{201d}', '\u{201e}', '\u{2018}', '\u{2019}', '\u{201a}',
    '\u{ab}', '\u{bb}', '\u{2033}',
];

/// The pairs of them that the other side may have.
const PAIRS: [(char, char); 6] = [
    ('"', '"'),
    ('\'', '\''),
    ('\u{201c}', '\u{201d}'),
    ('\u{2018}', '\u{2019}'),
    ('\u{201e}', '\u{201c}'),
    ('\u{ab}', '\u{bb}'),
];

/// Every other key, with the mistake that makes it.
pub(crate) fn others(key: &KeyText, encoding: SecretEncoding) -> Vec<(Mistake, Key)> {
    let text = key.text();
    let trimmed = text.trim();
    let mut keys = Keys { encoding, found: Vec::new() };
    keys.of_too_much(text);
    if matches!(encoding, SecretEncoding::PublicHex | SecretEncoding::PublicBase64) {
        keys.of_public(trimmed);
        return keys.found;
    }
    keys.of_words(trimmed);
    for other in [SecretEncoding::Text, SecretEncoding::Hex, BASE64] {
        if std::mem::discriminant(&other) != std::mem::discriminant(&encoding) {
            keys.add_as(Mistake::As(other), trimmed, other);
        }
    }
    keys.of_the_other_side(trimmed, &key.variable);
    keys.of_line_breaks(trimmed);
    let unprefixed = trimmed.rsplit_once('_').map_or(trimmed, |(_, rest)| rest);
    if unprefixed != trimmed {
        for other in [encoding, SecretEncoding::Text, SecretEncoding::Hex, BASE64] {
            keys.add_as(Mistake::Prefix, unprefixed, other);
        }
    }
    keys.found
}

/// The keys that are found, for a provider whose secrets have this encoding.
struct Keys {
    encoding: SecretEncoding,
    found: Vec<(Mistake, Key)>,
}

impl Keys {
    fn add(&mut self, mistake: Mistake, text: &str) {
        self.add_as(mistake, text, self.encoding);
    }

    fn add_as(&mut self, mistake: Mistake, text: &str, encoding: SecretEncoding) {
        self.found.extend(documented(text, encoding).map(|key| (mistake, key)));
    }

    /// What this side has too much of.
    fn of_too_much(&mut self, text: &str) {
        let trimmed = text.trim();
        if trimmed != text {
            self.add(Mistake::Blanks, trimmed);
        }
        let visible =
            Zeroizing::new(trimmed.chars().filter(|&c| is_printable(c)).collect::<String>());
        if visible.as_str() != trimmed {
            self.add(Mistake::Invisible, visible.trim());
        }
        let unquoted = trimmed.trim_matches(QUOTES);
        if unquoted != trimmed {
            self.add(Mistake::Quotes, unquoted);
        }
        let unescaped = trimmed.trim_end_matches(r"\n").trim_end_matches(r"\r");
        if unescaped != trimmed {
            self.add(Mistake::Escape, unescaped);
        }
        if let Some(value) = assigned(trimmed) {
            self.add(Mistake::Assignment, value);
            self.add(Mistake::Assignment, value.trim_matches(QUOTES));
        }
    }

    /// Other spellings of a public key.
    fn of_public(&mut self, text: &str) {
        for other in [SecretEncoding::PublicHex, SecretEncoding::PublicBase64] {
            if other != self.encoding {
                self.add_as(Mistake::As(other), text, other);
            }
        }
        let lines = text.lines().filter(|line| !line.starts_with("-----"));
        let der = STANDARD.decode(lines.collect::<String>()).ok();
        let Some(der) = der.or_else(|| base16ct::mixed::decode_vec(text).ok()) else { return };
        // The key of Ed25519 is the end of its envelope; that of ECDSA is the envelope.
        let ends = [der.len().checked_sub(ED25519_LENGTH), Some(0)];
        for key in ends.into_iter().flatten().filter_map(|start| der.get(start..)) {
            self.found.push((Mistake::Envelope, Zeroizing::new(key.to_vec())));
        }
    }

    /// What stands before a token in its header.
    fn of_words(&mut self, text: &str) {
        if let Some((_, token)) = text.split_once(' ') {
            self.add(Mistake::Word, token);
        }
        for word in ["Bearer", "Token", "Basic"] {
            let text = Zeroizing::new(format!("{word} {text}"));
            self.add(Mistake::Word, &text);
        }
    }

    /// What the other side may have around the same text.
    fn of_the_other_side(&mut self, text: &str, variable: &str) {
        for (mistake, before, after) in PAIRS
            .map(|(open, close)| (Mistake::Quoted, open.to_string(), close.to_string()))
            .into_iter()
            .chain([
                (Mistake::LineBreak, String::new(), "\n".to_owned()),
                (Mistake::LineBreak, String::new(), "\r\n".to_owned()),
                (Mistake::Escaped, String::new(), r"\n".to_owned()),
                (Mistake::Escaped, String::new(), r"\r\n".to_owned()),
                (Mistake::Assigned, format!("{variable}="), String::new()),
                (Mistake::ByteOrderMark, "\u{feff}".to_owned(), String::new()),
            ])
        {
            let text = Zeroizing::new(format!("{before}{text}{after}"));
            self.add_as(mistake, &text, SecretEncoding::Text);
        }
    }

    /// Keys that were encoded together with the end of their line, here or there.
    fn of_line_breaks(&mut self, text: &str) {
        for encoding in [BASE64, SecretEncoding::Hex] {
            let decoded = match (encoding, self.encoding) {
                (SecretEncoding::Base64 { .. }, documented @ SecretEncoding::Base64 { .. }) => {
                    self::documented(text, documented)
                }
                _ => documented(text, encoding),
            };
            let Some(decoded) = decoded else { continue };
            let whole =
                decoded.strip_suffix(b"\n").map(|key| key.strip_suffix(b"\r").unwrap_or(key));
            if let Some(key) = whole.filter(|key| !key.is_empty()) {
                let key = Zeroizing::new(key.to_vec());
                self.found.push((Mistake::EncodedLineBreak(encoding), key));
            }
            if std::mem::discriminant(&encoding) == std::mem::discriminant(&self.encoding) {
                let line = Zeroizing::new([&decoded[..], b"\n"].concat());
                self.found.push((Mistake::LineBreakEncoded(encoding), line));
            }
        }
        if matches!(self.encoding, SecretEncoding::Text) && !text.is_empty() {
            let line = Zeroizing::new(format!("{text}\n"));
            let line = Zeroizing::new(STANDARD.encode(line.as_bytes()).into_bytes());
            self.found.push((Mistake::LineBreakEncoded(SecretEncoding::Text), line));
        }
    }
}

/// How many bytes a public key of Ed25519 has.
const ED25519_LENGTH: usize = 32;

/// The value of `NAME=value` and `export NAME=value`.
fn assigned(text: &str) -> Option<&str> {
    let (name, value) = text.strip_prefix("export ").unwrap_or(text).split_once('=')?;
    let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    (is_name && !name.is_empty() && !value.is_empty()).then(|| value.trim())
}

/// The key that an encoding makes of a text, if it makes one.
pub(crate) fn documented(text: &str, encoding: SecretEncoding) -> Option<Key> {
    let key = match encoding {
        SecretEncoding::Hex | SecretEncoding::PublicHex => {
            base16ct::mixed::decode_vec(text).ok()?
        }
        SecretEncoding::PublicBase64 => STANDARD.decode(text).ok()?,
        SecretEncoding::Base64 { prefix } => STANDARD.decode(text.strip_prefix(prefix)?).ok()?,
        SecretEncoding::Base64OptionalPrefix { prefix } => {
            STANDARD.decode(text.strip_prefix(prefix).unwrap_or(text)).ok()?
        }
        SecretEncoding::Base64OrText { prefix } if text.starts_with(prefix) => {
            STANDARD.decode(text.strip_prefix(prefix)?).ok()?
        }
        _ => text.as_bytes().to_vec(),
    };
    (!key.is_empty()).then(|| Zeroizing::new(key))
}
