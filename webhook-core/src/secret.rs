//! Secrets: the key text that a provider's dashboard shows.
//!
//! A secret is checked when it is made and when an endpoint takes it, never when a delivery
//! arrives: a service with an unusable secret does not start.

use std::{
    env::{self, VarError},
    ffi::OsString,
    fmt, fs, io,
    path::{Path, PathBuf},
    str::FromStr,
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use zeroize::Zeroizing;

use crate::printable::is_printable;

/// The fewest bytes that a decoded key may have: half of what HMAC-SHA256 puts out.
const MIN_KEY_LEN: usize = 16;

/// Key text from a provider's dashboard.
///
/// `Debug` shows nothing of it, there is no `Display` and no `Serialize`, and the memory is
/// overwritten when it is dropped.
/// How the text becomes a key (as it is, from hex, from base64) is part of the provider's
/// [`Scheme`](crate::Scheme), so a secret cannot be decoded in the wrong way.
///
/// For schemes with a [public key](crate::Algorithm::has_public_key) the text is that key. It is no
/// secret then, but whoever can change it decides who is believed; so it comes the same way.
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
    origin: Option<Origin>,
}

/// Where the text came from, for the errors about it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Origin {
    Variable(Box<str>),
    File(PathBuf),
}

impl Secret {
    /// Takes key text as the dashboard shows it.
    ///
    /// # Errors
    ///
    /// Refuses text that is empty, blank, or has white space at an end (a copied line break is
    /// the most common reason why every delivery fails), and text with a character that cannot be
    /// seen, such as a byte order mark, a zero-width space or a soft hyphen.
    pub fn new(text: impl Into<String>) -> Result<Self, SecretError> {
        let text = Zeroizing::new(text.into());
        let kind = match text.trim() {
            _ if text.is_empty() => SecretErrorKind::Empty,
            "" => SecretErrorKind::Blank,
            trimmed if trimmed.len() != text.len() => SecretErrorKind::Wrapped,
            text if !text.chars().all(is_printable) => SecretErrorKind::Invisible,
            _ => return Ok(Self { text, origin: None }),
        };
        Err(kind.into())
    }

    /// Takes key text from the environment variable `name`, or from the file that the variable
    /// `name` followed by `_FILE` names, as containers mount it.
    ///
    /// ```no_run
    /// # use webhook_core::Secret;
    /// // `SNAPTRADE_CONSUMER_KEY`, or the file that `SNAPTRADE_CONSUMER_KEY_FILE` names.
    /// let secret = Secret::from_env("SNAPTRADE_CONSUMER_KEY")?;
    /// # Ok::<_, webhook_core::SecretError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Tells a variable that is not set from one that is set to nothing, and refuses it if both
    /// variables are set. Refuses what [`Secret::new`] and [`Secret::from_file`] refuse.
    pub fn from_env(name: &str) -> Result<Self, SecretError> {
        let unset = || SecretErrorKind::Unset.at(Origin::Variable(name.into()));
        Self::from_env_if_set(name)?.ok_or_else(unset)
    }

    /// Like [`Secret::from_env`], for an optional secret such as the previous one: `None` if neither
    /// variable is set.
    ///
    /// ```
    /// # use webhook_core::{Endpoint, Secret, SecretError, SnapTrade};
    /// # fn example(mut endpoint: Endpoint<SnapTrade>) -> Result<Endpoint<SnapTrade>, SecretError> {
    /// if let Some(previous) = Secret::from_env_if_set("SNAPTRADE_PREVIOUS_KEY")? {
    ///     endpoint = endpoint.with_previous_secret(previous)?;
    /// }
    /// # Ok(endpoint)
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Refuses what [`Secret::from_env`] refuses. A variable that is set to nothing is an error.
    pub fn from_env_if_set(name: &str) -> Result<Option<Self>, SecretError> {
        Self::from_variables(name, env::var(name), env::var_os(format!("{name}_FILE")))
    }

    fn from_variables(
        name: &str,
        text: Result<String, VarError>,
        file: Option<OsString>,
    ) -> Result<Option<Self>, SecretError> {
        let text = match (text, file) {
            (Err(VarError::NotPresent), None) => return Ok(None),
            (Err(VarError::NotPresent), Some(file)) => return Self::from_file(file).map(Some),
            (_, Some(_)) => Err(SecretErrorKind::SetTwice),
            (Err(VarError::NotUnicode(_)), None) => Err(SecretErrorKind::NotUnicode),
            (Ok(text), None) => Ok(text),
        };
        let origin = Origin::Variable(name.into());
        match text.and_then(|text| Self::new(text).map_err(|error| error.kind)) {
            Ok(secret) => Ok(Some(Self { origin: Some(origin), ..secret })),
            Err(kind) => Err(kind.at(origin)),
        }
    }

    /// Takes key text from a file, such as one that a container or a vault mounts. One line break at
    /// its end belongs to the file and not to the secret.
    ///
    /// # Errors
    ///
    /// Refuses a file that cannot be read or is not UTF-8, and what [`Secret::new`] refuses.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, SecretError> {
        let file = || Origin::File(path.as_ref().to_owned());
        Self::read(path.as_ref())
            .map(|secret| Self { origin: Some(file()), ..secret })
            .map_err(|kind| kind.at(file()))
    }

    fn read(path: &Path) -> Result<Self, SecretErrorKind> {
        let bytes = fs::read(path).map_err(|error| SecretErrorKind::Unreadable(error.kind()))?;
        let bytes = Zeroizing::new(bytes);
        let text = str::from_utf8(&bytes).map_err(|_| SecretErrorKind::NotUnicode)?;
        let line = text.strip_suffix('\n').unwrap_or(text);
        Self::new(line.strip_suffix('\r').unwrap_or(line)).map_err(|error| error.kind)
    }

    /// The key text, for the place where it is stored.
    ///
    /// It is the one way to get at it, so a search for `expose` finds everything that could leak.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.text
    }

    /// The key bytes that `encoding` makes of the text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn key(&self, encoding: SecretEncoding) -> Result<Zeroizing<Vec<u8>>, SecretError> {
        let key = match encoding {
            SecretEncoding::Text => return Ok(Zeroizing::new(self.text.as_bytes().to_vec())),
            SecretEncoding::Hex => decode_hex(&self.text),
            SecretEncoding::PublicHex => return self.public(decode_hex(&self.text)),
            SecretEncoding::PublicBase64 => return self.public(decode_base64(&self.text, "")),
            SecretEncoding::Base64 { prefix } => decode_base64(&self.text, prefix),
            SecretEncoding::Base64OptionalPrefix { prefix } => {
                decode_base64(self.text.strip_prefix(prefix).unwrap_or(&self.text), "")
            }
            SecretEncoding::Base64OrText { prefix } if self.text.starts_with(prefix) => {
                decode_base64(&self.text, prefix)
            }
            SecretEncoding::Base64OrText { .. } => {
                return Ok(Zeroizing::new(self.text.as_bytes().to_vec()));
            }
        };
        match key {
            Ok(key) if key.len() < MIN_KEY_LEN => Err(SecretErrorKind::TooShort),
            key => key,
        }
        .map_err(|kind| self.refused(kind))
    }

    /// Of a public key the length says nothing; the algorithm reads it.
    fn public(
        &self,
        key: Result<Zeroizing<Vec<u8>>, SecretErrorKind>,
    ) -> Result<Zeroizing<Vec<u8>>, SecretError> {
        key.map_err(|kind| self.refused(kind))
    }

    /// The error of this kind, with the place where the text is from.
    pub(crate) fn refused(&self, kind: SecretErrorKind) -> SecretError {
        SecretError { kind, origin: self.origin.clone() }
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
    /// Padded base64 of at least 16 bytes, after a prefix (`""` if there is none).
    /// The `whsec_…` of Standard Webhooks.
    Base64 {
        /// The text before the base64 text.
        prefix: &'static str,
    },
    /// The same, where the prefix may be left out. What the libraries of Standard Webhooks take.
    Base64OptionalPrefix {
        /// The text before the base64 text.
        prefix: &'static str,
    },
    /// The same after the prefix; without the prefix the text itself, as UTF-8. What OpenAI's library
    /// takes.
    Base64OrText {
        /// The text before the base64 text.
        prefix: &'static str,
    },
    /// Hexadecimal digits of a public key: of Ed25519 its 32 bytes. Discord's application key.
    PublicHex,
    /// Padded base64 of a public key: of Ed25519 its 32 bytes, of ECDSA its `SubjectPublicKeyInfo`.
    /// Telnyx's public key.
    PublicBase64,
}

/// Why a secret was refused. Never contains any of the secret.
///
/// `Debug` shows the kind and the sentence of `Display`, because Rust prints an error that `main`
/// returns with `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretError {
    kind: SecretErrorKind,
    origin: Option<Origin>,
}

/// What was wrong with a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecretErrorKind {
    /// The environment variable is not set.
    Unset,
    /// The environment variable and the one with `_FILE` after its name are both set.
    SetTwice,
    /// The file cannot be read.
    Unreadable(io::ErrorKind),
    /// The environment variable or the file is not Unicode text.
    NotUnicode,
    /// There is no text at all.
    Empty,
    /// There is only white space.
    Blank,
    /// There is white space before or after the text.
    Wrapped,
    /// There is a character in it that cannot be seen, such as a byte order mark.
    Invisible,
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
    /// The provider signs with a private key, and the text is not the public key that belongs to one.
    NotPublicKey,
    /// The provider's algorithm is behind a feature that is off.
    NeedsFeature(&'static str),
    /// The provider shows a token and signs nothing, and the endpoint was made as if it did.
    IsToken,
    /// The provider signs, and the endpoint was made as if it showed a token.
    IsNoToken,
    /// The provider signs the URL too, and the endpoint was made without one.
    NeedsUrl,
    /// The base of the URL that was given with the secret is none.
    InvalidUrl,
    /// The endpoint is that of [all tenants](crate::Endpoint::of_tenants), which has no secret.
    OfTenants,
    /// The name of the [tenant](crate::Endpoint::for_tenant) that it belongs to is none.
    InvalidTenant,
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
        Self { kind, origin: None }
    }
}

impl SecretErrorKind {
    fn at(self, origin: Origin) -> SecretError {
        SecretError { kind: self, origin: Some(origin) }
    }
}

impl fmt::Display for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.origin {
            Some(Origin::Variable(name)) => {
                write!(f, "the secret in the environment variable `{name}` ")?;
            }
            Some(Origin::File(path)) => write!(f, "the secret in the file `{}` ", path.display())?,
            None => f.write_str("the secret ")?,
        }
        f.write_str(match self.kind {
            SecretErrorKind::Unreadable(kind) => return write!(f, "cannot be read: {kind}"),
            SecretErrorKind::NeedsFeature(feature) => {
                return write!(
                    f,
                    "cannot be used: this provider's signatures need the feature `{feature}` of \
                     `webhook-tower` or `webhook-core`"
                );
            }
            SecretErrorKind::SetTwice => {
                "is given twice: the same name with `_FILE` behind it is set too; set one of them"
            }
            SecretErrorKind::Unset => "is not set",
            SecretErrorKind::NotUnicode => "is not Unicode text",
            SecretErrorKind::Empty => "is empty",
            SecretErrorKind::Blank => "is blank",
            SecretErrorKind::Wrapped => "has white space around it; copy it without",
            SecretErrorKind::Invisible => {
                "has a character that cannot be seen, such as a byte order mark or a zero-width \
                 space; copy it without, or type it"
            }
            SecretErrorKind::OddHex => "has an odd number of hex digits; part of it is missing",
            SecretErrorKind::NotHex => "is not hex, which this provider's secrets are",
            SecretErrorKind::MissingPrefix => "lacks the prefix of this provider's secrets",
            SecretErrorKind::NotBase64 => "is not base64, which this provider's secrets are",
            SecretErrorKind::TooShort => "decodes to fewer than 16 bytes",
            SecretErrorKind::NotPublicKey => {
                "is not the public key of this provider, in the form in which its dashboard shows it"
            }
            SecretErrorKind::IsToken => {
                "is a token: this provider signs nothing; make the endpoint with \
                 `Endpoint::insecure_trusting_transport`, after reading what that means"
            }
            SecretErrorKind::IsNoToken => {
                "is no token: this provider signs; make the endpoint with `Endpoint::new`"
            }
            SecretErrorKind::NeedsUrl => {
                "is not all that this provider signs with: it signs the URL too; make the endpoint \
                 with `Endpoint::at`"
            }
            SecretErrorKind::InvalidUrl => {
                "came with something that is not the base of a URL; write it like \
                 `https://example.com`, without a query and without a slash at the end"
            }
            SecretErrorKind::OfTenants => {
                "was given to the endpoint of all tenants; give it to one of them, with \
                 `Endpoint::for_tenant`"
            }
            SecretErrorKind::InvalidTenant => {
                "belongs to a tenant whose name is empty, has more than 256 bytes or a control \
                 character"
            }
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
mod tests;
