//! Secrets: the key text that a provider's dashboard shows.
//!
//! A secret is checked when it is made and when an endpoint takes it, never when a delivery
//! arrives: a service with an unusable secret does not start.

use std::{env, fmt, str::FromStr};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use zeroize::Zeroizing;

/// The fewest bytes that a decoded key may have: half of what HMAC-SHA256 puts out.
const MIN_KEY_LEN: usize = 16;

/// Key text from a provider's dashboard.
///
/// `Debug` shows nothing of it, there is no `Display` and no `Serialize`, and the memory is
/// overwritten when it is dropped.
/// How the text becomes a key (as it is, from hex, from base64) is part of the provider's
/// [`Scheme`](crate::Scheme), so a secret cannot be decoded in the wrong way.
///
/// ```
/// use webhook_core::Secret;
///
/// let secret = Secret::new("the consumer key")?;
/// assert_eq!(format!("{secret:?}"), "Secret(…)");
/// # Ok::<_, webhook_core::SecretError>(())
/// ```
#[derive(Clone)]
pub struct Secret {
    text: Zeroizing<String>,
    /// Where the text came from, for the errors about it.
    variable: Option<Box<str>>,
}

impl Secret {
    /// Takes key text as the dashboard shows it.
    ///
    /// # Errors
    ///
    /// Refuses text that is empty, blank, or has white space at an end (a copied line break is
    /// the most common reason why every delivery fails).
    pub fn new(text: impl Into<String>) -> Result<Self, SecretError> {
        let text = Zeroizing::new(text.into());
        let kind = match text.trim() {
            _ if text.is_empty() => SecretErrorKind::Empty,
            "" => SecretErrorKind::Blank,
            trimmed if trimmed.len() != text.len() => SecretErrorKind::Wrapped,
            _ => return Ok(Self { text, variable: None }),
        };
        Err(kind.into())
    }

    /// Takes key text from the environment variable `name`.
    ///
    /// # Errors
    ///
    /// Tells a variable that is not set from one that is set to nothing, and refuses what
    /// [`Secret::new`] refuses.
    pub fn from_env(name: &str) -> Result<Self, SecretError> {
        let variable = Some(name.into());
        let secret = match env::var(name) {
            Ok(text) => Self::new(text),
            Err(env::VarError::NotPresent) => Err(SecretErrorKind::Unset.into()),
            Err(env::VarError::NotUnicode(_)) => Err(SecretErrorKind::NotUnicode.into()),
        };
        match secret {
            Ok(secret) => Ok(Self { variable, ..secret }),
            Err(error) => Err(SecretError { variable, ..error }),
        }
    }

    /// The key text, for the place where it is stored.
    ///
    /// It is the one way to get at it, so a search for `expose` finds everything that could leak.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.text
    }

    /// The key bytes that `encoding` makes of the text.
    pub(crate) fn key(&self, encoding: SecretEncoding) -> Result<Zeroizing<Vec<u8>>, SecretError> {
        let key = match encoding {
            SecretEncoding::Text => return Ok(Zeroizing::new(self.text.as_bytes().to_vec())),
            SecretEncoding::Hex => decode_hex(&self.text),
            SecretEncoding::Base64 { prefix } => decode_base64(&self.text, prefix),
        };
        match key {
            Ok(key) if key.len() < MIN_KEY_LEN => Err(SecretErrorKind::TooShort),
            key => key,
        }
        .map_err(|kind| SecretError { kind, variable: self.variable.clone() })
    }
}

fn decode_hex(text: &str) -> Result<Zeroizing<Vec<u8>>, SecretErrorKind> {
    if !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Err(SecretErrorKind::NotHex);
    }
    let key = base16ct::mixed::decode_vec(text).map_err(|_| SecretErrorKind::OddHex)?;
    Ok(Zeroizing::new(key))
}

fn decode_base64(text: &str, prefix: &str) -> Result<Zeroizing<Vec<u8>>, SecretErrorKind> {
    let text = text.strip_prefix(prefix).ok_or(SecretErrorKind::MissingPrefix)?;
    let key = STANDARD.decode(text).map_err(|_| SecretErrorKind::NotBase64)?;
    Ok(Zeroizing::new(key))
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl FromStr for Secret {
    type Err = SecretError;

    fn from_str(text: &str) -> Result<Self, SecretError> {
        Self::new(text)
    }
}

/// How a provider's key text becomes the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecretEncoding {
    /// The text itself, as UTF-8. SnapTrade's consumer key.
    Text,
    /// Hexadecimal digits of either case, at least 32 of them. SnipeRoute's signing secret.
    Hex,
    /// Padded base64 of at least 16 bytes, behind a prefix (`""` where there is none).
    /// The `whsec_…` of Standard Webhooks.
    Base64 {
        /// What stands before the base64 text.
        prefix: &'static str,
    },
}

/// Why a secret was refused. Never contains any of the secret.
///
/// `Debug` shows the sentence of `Display`, because it is what a `main` prints that returns it.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretError {
    kind: SecretErrorKind,
    variable: Option<Box<str>>,
}

/// What was wrong with a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecretErrorKind {
    /// The environment variable is not set.
    Unset,
    /// The environment variable is not Unicode text.
    NotUnicode,
    /// There is no text at all.
    Empty,
    /// There is only white space.
    Blank,
    /// White space stands before or after the text.
    Wrapped,
    /// The scheme wants hex, and the number of digits is odd.
    OddHex,
    /// The scheme wants hex, and something else stands in the text.
    NotHex,
    /// The scheme wants a prefix that is not there.
    MissingPrefix,
    /// The scheme wants padded base64, and the text is something else.
    NotBase64,
    /// The decoded key has fewer than 16 bytes.
    TooShort,
}

impl SecretError {
    /// What was wrong.
    #[must_use]
    pub fn kind(&self) -> SecretErrorKind {
        self.kind
    }
}

impl From<SecretErrorKind> for SecretError {
    fn from(kind: SecretErrorKind) -> Self {
        Self { kind, variable: None }
    }
}

impl fmt::Display for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.variable {
            Some(name) => write!(f, "the secret in the environment variable `{name}` ")?,
            None => f.write_str("the secret ")?,
        }
        f.write_str(match self.kind {
            SecretErrorKind::Unset => "is not set",
            SecretErrorKind::NotUnicode => "is not Unicode text",
            SecretErrorKind::Empty => "is empty",
            SecretErrorKind::Blank => "is blank",
            SecretErrorKind::Wrapped => "has white space around it; copy it without",
            SecretErrorKind::OddHex => "has an odd number of hex digits; part of it is missing",
            SecretErrorKind::NotHex => "is not hex, which this provider's secrets are",
            SecretErrorKind::MissingPrefix => "lacks the prefix of this provider's secrets",
            SecretErrorKind::NotBase64 => "is not base64, which this provider's secrets are",
            SecretErrorKind::TooShort => "decodes to fewer than 16 bytes",
        })
    }
}

impl fmt::Debug for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {self}", self.kind)
    }
}

impl std::error::Error for SecretError {}

#[cfg(test)]
mod tests {
    use super::*;

    const STANDARD_WEBHOOKS: SecretEncoding = SecretEncoding::Base64 { prefix: "whsec_" };

    fn refusal(text: &str) -> Option<SecretErrorKind> {
        Secret::new(text).err().map(|error| error.kind())
    }

    fn key(text: &str, encoding: SecretEncoding) -> Result<Vec<u8>, SecretErrorKind> {
        let key = Secret::new(text).unwrap().key(encoding);
        key.map(|key| key.to_vec()).map_err(|error| error.kind())
    }

    #[test]
    fn refuses_text_that_cannot_be_a_secret() {
        for (text, expected) in [
            ("", Some(SecretErrorKind::Empty)),
            (" \t", Some(SecretErrorKind::Blank)),
            ("\u{a0}", Some(SecretErrorKind::Blank)),
            ("key\n", Some(SecretErrorKind::Wrapped)),
            (" key", Some(SecretErrorKind::Wrapped)),
            ("a key", None),
        ] {
            assert_eq!(refusal(text), expected, "{text:?}");
        }
    }

    #[test]
    fn decodes_as_the_scheme_says() {
        let hex = "00112233445566778899aAbBcCdDeEfF";
        assert_eq!(key("k", SecretEncoding::Text), Ok(b"k".to_vec()));
        assert_eq!(key(hex, SecretEncoding::Text), Ok(hex.as_bytes().to_vec()));
        assert_eq!(key(hex, SecretEncoding::Hex).map(|key| key.len()), Ok(16));
        let base64 = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        assert_eq!(key(base64, STANDARD_WEBHOOKS).map(|key| key.len()), Ok(24));
    }

    #[test]
    fn refuses_what_the_scheme_cannot_decode() {
        for (text, encoding, expected) in [
            ("abc", SecretEncoding::Hex, SecretErrorKind::OddHex),
            ("the consumer key!", SecretEncoding::Hex, SecretErrorKind::NotHex),
            ("0x112233445566778899aabbccddeeff", SecretEncoding::Hex, SecretErrorKind::NotHex),
            ("00112233445566778899aabbccddee", SecretEncoding::Hex, SecretErrorKind::TooShort),
            ("whsec_AAAA", STANDARD_WEBHOOKS, SecretErrorKind::TooShort),
            ("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", STANDARD_WEBHOOKS, SecretErrorKind::MissingPrefix),
            ("whsec_MfKQ9r8GKYqrTwjUPD8ILA", STANDARD_WEBHOOKS, SecretErrorKind::NotBase64),
        ] {
            assert_eq!(key(text, encoding), Err(expected), "{text}");
        }
    }

    #[test]
    fn tells_an_unset_variable_from_an_empty_one() {
        let unset = Secret::from_env("WEBHOOK_CORE_TEST_UNSET").unwrap_err();
        assert_eq!(unset.kind(), SecretErrorKind::Unset);
        assert!(unset.to_string().contains("`WEBHOOK_CORE_TEST_UNSET` is not set"));
        // Cargo sets this one, and the manifest leaves it without a value.
        let empty = Secret::from_env("CARGO_PKG_HOMEPAGE").unwrap_err();
        assert_eq!(empty.kind(), SecretErrorKind::Empty);
    }

    #[test]
    fn names_the_variable_of_a_secret_that_the_scheme_cannot_decode() {
        let secret = Secret::from_env("CARGO_PKG_NAME").unwrap();
        let error = secret.key(SecretEncoding::Hex).unwrap_err();
        assert!(error.to_string().contains("`CARGO_PKG_NAME` is not hex"), "{error}");
    }

    #[test]
    fn shows_nothing_of_the_secret() {
        let secret = Secret::new("a very secret key").unwrap();
        assert_eq!(format!("{secret:?}"), "Secret(…)");
        let error = Secret::new("a very secret key ").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("very"));
    }
}
