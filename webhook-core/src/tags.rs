//! Tags: the signatures of a delivery, decoded.

use base64::{
    Engine as _,
    alphabet::URL_SAFE,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose::STANDARD},
};
use http::HeaderValue;

use crate::{
    rejection::{Rejection, RejectionKind},
    scheme::{Algorithm, Scheme, SignatureEncoding},
};

/// A signature, decoded: as many bytes as its algorithm makes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tag {
    bytes: [u8; LONGEST],
    length: usize,
}

/// As many bytes as the longest signature has, one of ECDSA.
const LONGEST: usize = 72;

impl Tag {
    pub(crate) fn new(bytes: &[u8]) -> Option<Self> {
        let mut tag = Self { bytes: [0; LONGEST], length: bytes.len() };
        tag.bytes.get_mut(..bytes.len())?.copy_from_slice(bytes);
        Some(tag)
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

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
    /// The one of an HMAC-SHA-256. A longer one would make every delivery larger on its way.
    One([u8; 32]),
    /// A header with well-formed items. They are decoded again when they are compared, so that
    /// no sender decides how much room they take until then.
    List(HeaderValue),
    /// Several headers with well-formed items.
    Lists(Vec<HeaderValue>),
}

impl Tags {
    /// Reads the signature header, of which `text` is the text, and those that may stand beside it.
    ///
    /// In a list, items with another prefix belong to another version; one with the right prefix
    /// that is malformed spoils the list.
    pub(crate) fn read(
        scheme: &Scheme,
        header: &HeaderValue,
        text: &str,
        beside: &[&HeaderValue],
    ) -> Result<Self, Rejection> {
        if scheme.separator.is_none()
            && scheme.algorithm == Algorithm::HmacSha256
            && beside.is_empty()
        {
            return one(scheme, text).map(Self::One);
        }
        if !scheme.is_signed() {
            return token(scheme, text)
                .map(|_| Self::List(header.clone()))
                .ok_or_else(|| RejectionKind::InvalidSignatureFormat.into());
        }
        let mut count = well_formed(scheme, text)?;
        for value in beside {
            let text = value.to_str().map_err(|_| RejectionKind::InvalidSignatureFormat)?;
            count += well_formed(scheme, text)?;
        }
        if count > MAX_ITEMS {
            return Err(RejectionKind::InvalidSignatureFormat.into());
        }
        if beside.is_empty() {
            return Ok(Self::List(header.clone()));
        }
        Ok(Self::Lists([header].iter().chain(beside).map(|&value| value.clone()).collect()))
    }

    /// The token of a scheme that has one.
    pub(crate) fn token(&self, scheme: &Scheme) -> Option<Vec<u8>> {
        match self {
            Self::List(header) => token(scheme, header.to_str().ok()?),
            Self::One(_) | Self::Lists(_) => None,
        }
    }

    /// Whether one of them passes.
    pub(crate) fn any(&self, scheme: &Scheme, mut passes: impl FnMut(&[u8]) -> bool) -> bool {
        match self {
            Self::One(tag) => passes(tag),
            Self::List(header) => any(scheme, header, &mut passes),
            Self::Lists(headers) => headers.iter().any(|header| any(scheme, header, &mut passes)),
        }
    }
}

/// Whether one of the signatures in a header passes.
fn any(scheme: &Scheme, header: &HeaderValue, passes: &mut impl FnMut(&[u8]) -> bool) -> bool {
    items(scheme, header.to_str().unwrap_or_default())
        .filter_map(|item| item.strip_prefix(scheme.prefix))
        .filter_map(|item| decode(scheme, item))
        .any(|tag| passes(tag.bytes()))
}

/// The token in a header, of any length.
fn token(scheme: &Scheme, text: &str) -> Option<Vec<u8>> {
    let text = text.strip_prefix(scheme.prefix)?;
    match scheme.encoding {
        SignatureEncoding::Base64 => STANDARD.decode(text).ok(),
        _ => Some(text.as_bytes().to_vec()),
    }
}

/// How many signatures a header has, which are all well-formed and not too many.
fn well_formed(scheme: &Scheme, text: &str) -> Result<usize, Rejection> {
    let count = items(scheme, text)
        .filter_map(|item| item.strip_prefix(scheme.prefix))
        .take(MAX_ITEMS + 1)
        .try_fold(0, |count, item| decode(scheme, item).map(|_| count + 1));
    match count {
        Some(count @ 1..=MAX_ITEMS) => Ok(count),
        _ => Err(RejectionKind::InvalidSignatureFormat.into()),
    }
}

/// The signature of a scheme that has one HMAC-SHA-256.
pub(crate) fn one(scheme: &Scheme, text: &str) -> Result<[u8; 32], Rejection> {
    // One byte more than a signature, so that a longer one is seen to be longer.
    let mut bytes = [0; 33];
    let item = text.strip_prefix(scheme.prefix);
    let length = item.and_then(|item| decode_into(scheme.encoding, item, &mut bytes));
    let tag = length.and_then(|length| bytes.get(..length)?.try_into().ok());
    tag.ok_or_else(|| RejectionKind::InvalidSignatureFormat.into())
}

/// The items of a signature header: all of it, or what stands between separators and blanks.
pub(crate) fn items<'t>(
    scheme: &Scheme,
    text: &'t str,
) -> impl Iterator<Item = &'t str> + Clone + use<'t> {
    let separator = scheme.separator;
    text.split(move |c| separator.is_some_and(|separator| c == separator || c == ' '))
}

/// Decodes as many bytes as the algorithm makes.
fn decode(scheme: &Scheme, item: &str) -> Option<Tag> {
    let mut bytes = [0; LONGEST + 1];
    let length = decode_into(scheme.encoding, item, &mut bytes)?;
    let tag = Tag::new(bytes.get(..length)?)?;
    scheme.algorithm.fits(length).then_some(tag)
}

/// Decodes from the one way to write it, and answers how many bytes there were.
///
/// Hex of the other case is refused with the rest: it is not what the provider sends, and a
/// signature that has two spellings is no longer an identity.
#[inline]
fn decode_into(encoding: SignatureEncoding, item: &str, bytes: &mut [u8]) -> Option<usize> {
    match encoding {
        SignatureEncoding::Hex => Some(base16ct::lower::decode(item, bytes).ok()?.len()),
        SignatureEncoding::UpperHex => Some(base16ct::upper::decode(item, bytes).ok()?.len()),
        SignatureEncoding::Base64 => STANDARD.decode_slice(item, bytes).ok(),
        SignatureEncoding::Base64Url => BASE64_URL.decode_slice(item, bytes).ok(),
        SignatureEncoding::Text => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scheme::SignedPart;

    fn scheme(algorithm: Algorithm, encoding: SignatureEncoding) -> Scheme {
        Scheme::hmac(algorithm, "sig", encoding, &[SignedPart::Body])
    }

    #[test]
    fn decodes_as_many_bytes_as_the_algorithm_makes() {
        for (algorithm, length) in
            [(Algorithm::HmacSha1, 20), (Algorithm::HmacSha256, 32), (Algorithm::HmacSha512, 64)]
        {
            for other in 0..80 {
                let (hex, upper) = ("ab".repeat(other), "AB".repeat(other));
                let base64 = STANDARD.encode(vec![0xab; other]);
                for (encoding, item) in [
                    (SignatureEncoding::Hex, &hex),
                    (SignatureEncoding::UpperHex, &upper),
                    (SignatureEncoding::Base64, &base64),
                ] {
                    let tag = decode(&scheme(algorithm, encoding), item);
                    assert_eq!(tag.is_some(), other == length, "{algorithm:?} {item}");
                    assert!(tag.is_none_or(|tag| tag.bytes() == vec![0xab; length]));
                }
                assert!(decode(&scheme(algorithm, SignatureEncoding::UpperHex), &hex).is_none());
            }
        }
    }

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
            let scheme = scheme(Algorithm::HmacSha256, encoding);
            assert_eq!(one(&scheme, item).is_ok(), accepted, "{encoding:?} {item}");
            assert_eq!(decode(&scheme, item).is_some(), accepted, "{encoding:?} {item}");
        }
    }
}
