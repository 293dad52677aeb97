//! Content: the bytes that a provider signs, made from the parts that its scheme names.

use bytes::Bytes;
use sha2::{Digest as _, Sha256};

use crate::{
    canonical::Json,
    rejection::{Rejection, RejectionKind},
    scheme::{Scheme, SignedPart},
};

/// A body in the form that is signed.
///
/// One that is signed as it came is not read before its signature is verified.
pub(crate) enum Content {
    Raw(Bytes),
    Canonical(Json),
}

impl Content {
    #[inline]
    pub(crate) fn new(scheme: &Scheme, body: Bytes) -> Result<Self, Rejection> {
        if !scheme.content.contains(&SignedPart::CanonicalBody) {
            return Ok(Self::Raw(body));
        }
        match Json::read_canonical(body) {
            Ok(json) => Ok(Self::Canonical(json)),
            Err(_) => Err(RejectionKind::MalformedBody.into()),
        }
    }

    /// The bytes that are signed.
    pub(crate) fn body(&self) -> &Bytes {
        match self {
            Self::Raw(body) => body,
            Self::Canonical(json) => json.text(),
        }
    }

    pub(crate) fn into_json(self) -> Result<Json, Rejection> {
        match self {
            Self::Raw(body) => Json::read(body).map_err(|_| RejectionKind::MalformedBody.into()),
            Self::Canonical(json) => Ok(json),
        }
    }
}

/// The id of a body that has none.
pub(crate) fn digest(body: &[u8]) -> String {
    format!("sha256:{}", base16ct::lower::encode_string(&Sha256::digest(body)))
}

/// The signed content, part by part.
pub(crate) fn parts<'c>(
    scheme: &Scheme,
    time: &'c str,
    id: &'c str,
    body: &'c [u8],
) -> impl Iterator<Item = &'c [u8]> + Clone {
    scheme.content.iter().map(move |part| match part {
        SignedPart::Time => time.as_bytes(),
        SignedPart::Id => id.as_bytes(),
        SignedPart::Literal(text) => text.as_bytes(),
        SignedPart::Body | SignedPart::CanonicalBody => body,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_by_sha_256() {
        // The one-block message of FIPS 180-2, appendix B.1.
        let expected = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(digest(b"abc"), expected);
    }
}
