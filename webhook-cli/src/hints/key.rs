//! The key: what else people make of the same text.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use webhook_tower::SecretEncoding;
use zeroize::Zeroizing;

use super::RefusedDelivery;
use crate::{provider::AnyProvider, variant::SignedBody};

pub(crate) type Key = Zeroizing<Vec<u8>>;

impl RefusedDelivery<'_> {
    /// Another key from the same text that the signature fits.
    pub(super) fn wrong_key(&self) -> Option<String> {
        let encoding = self.provider.scheme.secret_encoding();
        let (mistake, which) =
            others(self.key.text(), encoding).into_iter().find_map(|(mistake, key)| {
                let endpoint = self.provider.variant(&key, SignedBody::Documented).ok()?;
                Some((mistake, self.body_that_fits(&*endpoint, &self.capture.headers)?))
            })?;
        let advice = mistake.advice(&self.key.variable, self.provider);
        let over = if which.is_empty() { String::new() } else { format!(", over the body{which}") };
        Some(format!("The signature fits the secret {mistake}{over}. {advice}"))
    }
}

/// What somebody does with a text that is not what the document says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mistake {
    Blanks,
    Quotes,
    Quoted,
    LineBreak,
    Prefix,
    As(SecretEncoding),
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blanks => f.write_str("without the white space around it"),
            Self::Quotes => f.write_str("without the quotes around it"),
            Self::Quoted => f.write_str("with quotes around it"),
            Self::LineBreak => f.write_str("with a line break behind it"),
            Self::Prefix => f.write_str("without what stands before its last `_`"),
            Self::As(other) => write!(f, "taken as {}", name(*other)),
        }
    }
}

impl Mistake {
    /// What to do about it on both sides.
    pub(crate) fn advice(self, variable: &str, provider: &AnyProvider) -> String {
        let (encoding, provider) = (provider.scheme.secret_encoding(), provider.name);
        match self {
            Self::Blanks => format!("Set `{variable}` anew, without blanks and line breaks."),
            Self::Quotes => format!("They are part of the value of `{variable}`: set it anew."),
            Self::Quoted => "That side takes them for part of it, as an env file does that is \
                 not read by a shell."
                .to_owned(),
            Self::LineBreak => "That side reads it with the end of its line: `echo` writes one, \
                 `printf %s` does not."
                .to_owned(),
            Self::Prefix => format!("One side has a prefix that {provider} does not have."),
            Self::As(_) => format!(
                "{provider} takes it as {}: that side has to {}.",
                name(encoding),
                remedy(encoding)
            ),
        }
    }
}

const BASE64: SecretEncoding = SecretEncoding::Base64 { prefix: "" };

/// Every other key, with the mistake that makes it.
pub(crate) fn others(text: &str, encoding: SecretEncoding) -> Vec<(Mistake, Key)> {
    let trimmed = text.trim();
    let unquoted = trimmed.trim_matches(['"', '\'']);
    let unprefixed = trimmed.rsplit_once('_').map_or(trimmed, |(_, rest)| rest);
    let line = Zeroizing::new(format!("{trimmed}\n"));
    let carriage = Zeroizing::new(format!("{trimmed}\r\n"));
    let mut keys = Vec::new();
    let mut add = |mistake, text: &str, as_it: SecretEncoding| {
        keys.extend(documented(text, as_it).map(|key| (mistake, key)));
    };
    if trimmed != text {
        add(Mistake::Blanks, trimmed, encoding);
    }
    if unquoted != trimmed {
        add(Mistake::Quotes, unquoted, encoding);
    }
    for other in [SecretEncoding::Text, SecretEncoding::Hex, BASE64] {
        if std::mem::discriminant(&other) != std::mem::discriminant(&encoding) {
            add(Mistake::As(other), trimmed, other);
        }
    }
    for quote in ['"', '\''] {
        let quoted = Zeroizing::new(format!("{quote}{trimmed}{quote}"));
        add(Mistake::Quoted, &quoted, SecretEncoding::Text);
    }
    for text in [&line, &carriage] {
        add(Mistake::LineBreak, text, SecretEncoding::Text);
    }
    if unprefixed != trimmed {
        for other in [encoding, SecretEncoding::Text, SecretEncoding::Hex, BASE64] {
            add(Mistake::Prefix, unprefixed, other);
        }
    }
    keys
}

/// The key that an encoding makes of a text, if it makes one.
pub(crate) fn documented(text: &str, encoding: SecretEncoding) -> Option<Key> {
    let key = match encoding {
        SecretEncoding::Hex => base16ct::mixed::decode_vec(text).ok()?,
        SecretEncoding::Base64 { prefix } => STANDARD.decode(text.strip_prefix(prefix)?).ok()?,
        _ => text.as_bytes().to_vec(),
    };
    (!key.is_empty()).then(|| Zeroizing::new(key))
}

fn name(encoding: SecretEncoding) -> &'static str {
    match encoding {
        SecretEncoding::Hex => "hex",
        SecretEncoding::Base64 { .. } => "base64",
        _ => "text",
    }
}

fn remedy(encoding: SecretEncoding) -> &'static str {
    match encoding {
        SecretEncoding::Hex => "decode its hex digits to bytes first",
        SecretEncoding::Base64 { .. } => "decode its base64 to bytes first",
        _ => "use the characters as they are",
    }
}
