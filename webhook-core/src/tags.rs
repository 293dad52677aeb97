//! Tags: the signatures of a delivery, decoded.

use base64::{
    Engine as _,
    alphabet::URL_SAFE,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose::STANDARD},
};
use http::HeaderValue;

use crate::{
    rejection::{Rejection, RejectionKind},
    scheme::{Scheme, SignatureEncoding},
};

/// A signature, decoded.
pub(crate) type Tag = [u8; 32];

/// More items than any provider has versions and secrets under rotation.
pub(crate) const MAX_ITEMS: usize = 32;

/// Base64url with or without its padding, strict in everything else.
const BASE64_URL: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The signatures of a delivery, of which one has to match.
#[derive(Debug, Clone)]
pub(crate) enum Tags {
    One(Tag),
    /// A header with well-formed items. They are decoded again when they are compared, so that
    /// no sender decides how much room they take until then.
    List(HeaderValue),
}

impl Tags {
    /// Reads the signature header, of which `text` is the text.
    ///
    /// In a list, items with another prefix belong to another version; one with the right prefix
    /// that is malformed spoils the list.
    pub(crate) fn read(
        scheme: &Scheme,
        header: &HeaderValue,
        text: &str,
    ) -> Result<Self, Rejection> {
        if scheme.separator.is_none() {
            return one(scheme, text).map(Self::One);
        }
        let well_formed = items(scheme, text)
            .take(MAX_ITEMS + 1)
            .try_fold(0, |count, item| decode(scheme.encoding, item).map(|_| count + 1));
        match well_formed {
            Some(1..=MAX_ITEMS) => Ok(Self::List(header.clone())),
            _ => Err(RejectionKind::InvalidSignatureFormat.into()),
        }
    }

    /// Whether one of them passes.
    pub(crate) fn any(&self, scheme: &Scheme, mut passes: impl FnMut(Tag) -> bool) -> bool {
        match self {
            Self::One(tag) => passes(*tag),
            Self::List(header) => items(scheme, header.to_str().unwrap_or_default())
                .filter_map(|item| decode(scheme.encoding, item))
                .any(passes),
        }
    }
}

/// The signature of a scheme that has one.
pub(crate) fn one(scheme: &Scheme, text: &str) -> Result<Tag, Rejection> {
    let item = text.strip_prefix(scheme.prefix);
    let tag = item.and_then(|item| decode(scheme.encoding, item));
    tag.ok_or_else(|| RejectionKind::InvalidSignatureFormat.into())
}

/// What stands behind the prefix in each item of a list that has it.
fn items<'t>(scheme: &Scheme, text: &'t str) -> impl Iterator<Item = &'t str> + Clone {
    let (separator, prefix) = (scheme.separator, scheme.prefix);
    let items = text.split(move |c| Some(c) == separator);
    items.filter_map(move |item| item.strip_prefix(prefix))
}

/// Decodes exactly 32 bytes, from the one way to write them.
///
/// Upper-case hex is refused with the rest: it is not what the providers send, and a signature
/// that has two spellings is no longer an identity.
fn decode(encoding: SignatureEncoding, item: &str) -> Option<Tag> {
    // One byte more than a tag, so that a longer one is seen to be longer.
    let mut bytes = [0; 33];
    let length = match encoding {
        SignatureEncoding::Hex => base16ct::lower::decode(item, &mut bytes).ok()?.len(),
        SignatureEncoding::Base64 => STANDARD.decode_slice(item, &mut bytes).ok()?,
        SignatureEncoding::Base64Url => BASE64_URL.decode_slice(item, &mut bytes).ok()?,
    };
    bytes.get(..length)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_exactly_32_bytes() {
        let hex = "ab".repeat(32);
        let padded = "q6ur".repeat(10) + "q6s=";
        for (encoding, item, accepted) in [
            (SignatureEncoding::Hex, hex.as_str(), true),
            (SignatureEncoding::Hex, &hex[..63], false),
            (SignatureEncoding::Hex, &hex[..62], false),
            (SignatureEncoding::Hex, &hex.to_uppercase(), false),
            (SignatureEncoding::Hex, &format!("{hex}ab"), false),
            (SignatureEncoding::Hex, &format!(" {hex}"), false),
            (SignatureEncoding::Hex, "", false),
            (SignatureEncoding::Base64, &padded, true),
            (SignatureEncoding::Base64, &padded[..43], false),
            (SignatureEncoding::Base64, &padded[..40], false),
            (SignatureEncoding::Base64, &padded.replace("s=", "t="), false),
            (SignatureEncoding::Base64, &"q6ur".repeat(11), false),
            (SignatureEncoding::Base64, &"q6ur".repeat(30), false),
            (SignatureEncoding::Base64, &hex, false),
            (SignatureEncoding::Base64, "", false),
            (SignatureEncoding::Base64Url, &padded, true),
            (SignatureEncoding::Base64Url, &padded[..43], true),
            (SignatureEncoding::Base64Url, &padded.replacen('q', "+", 1), false),
            (SignatureEncoding::Base64Url, &padded.replacen('q', "-", 1), true),
        ] {
            assert_eq!(decode(encoding, item).is_some(), accepted, "{encoding:?} {item}");
        }
    }
}
