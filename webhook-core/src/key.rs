//! Key: what makes a signature, and the one comparison of two.
//!
//! It is the only file that sees a key and a signature together, whatever the scheme. The one `==` compares two
//! [`CtOutput`]s, which takes the same time wherever they differ.

use hmac::{
    Hmac, KeyInit as _, Mac,
    digest::{CtOutput, Output},
};
use sha1::Sha1;
use sha2::{Sha256, Sha512};

use crate::{
    scheme::{Algorithm, Scheme},
    secret::{Secret, SecretError, SecretErrorKind},
    tags::{Tag, Tags},
};

/// A secret that the hash has already taken in, so that each delivery only copies its state.
#[derive(Clone)]
pub(crate) enum Key {
    Sha1(Hmac<Sha1>),
    Sha256(Hmac<Sha256>),
    Sha512(Hmac<Sha512>),
}

impl Key {
    pub(crate) fn new(scheme: &Scheme, secret: &Secret) -> Result<Self, SecretError> {
        let key = secret.key(scheme.secret)?;
        let made = match scheme.algorithm {
            Algorithm::HmacSha1 => Hmac::new_from_slice(&key).map(Self::Sha1),
            Algorithm::HmacSha256 => Hmac::new_from_slice(&key).map(Self::Sha256),
            Algorithm::HmacSha512 => Hmac::new_from_slice(&key).map(Self::Sha512),
        };
        // HMAC takes a key of any length; the error belongs to MACs that do not.
        made.map_err(|_| SecretErrorKind::TooShort.into())
    }

    /// The signature over `content`, whose parts follow each other without a gap.
    pub(crate) fn sign<'c>(&self, content: impl Iterator<Item = &'c [u8]>) -> Option<Tag> {
        match self {
            Self::Sha1(mac) => Tag::new(&over(mac, content).into_bytes()),
            Self::Sha256(mac) => Tag::new(&over(mac, content).into_bytes()),
            Self::Sha512(mac) => Tag::new(&over(mac, content).into_bytes()),
        }
    }

    /// Whether it made one of `tags` over `content`.
    fn made_one_of<'c>(
        &self,
        tags: &Tags,
        scheme: &Scheme,
        content: impl Iterator<Item = &'c [u8]>,
    ) -> bool {
        match self {
            Self::Sha1(mac) => has(tags, scheme, &over(mac, content)),
            Self::Sha256(mac) => has(tags, scheme, &over(mac, content)),
            Self::Sha512(mac) => has(tags, scheme, &over(mac, content)),
        }
    }
}

fn over<'c, M: Mac + Clone>(mac: &M, content: impl Iterator<Item = &'c [u8]>) -> CtOutput<M> {
    let mut mac = mac.clone();
    content.for_each(|part| mac.update(part));
    mac.finalize()
}

/// Whether the signature is among `tags`.
fn has<M: Mac>(tags: &Tags, scheme: &Scheme, signature: &CtOutput<M>) -> bool {
    tags.any(scheme, |tag| {
        // A tag has the length of its scheme's algorithm, which is that of the key.
        Output::<M>::try_from(tag).is_ok_and(|tag| CtOutput::new(tag) == *signature)
    })
}

/// The index of the key that made one of `tags` over `content`.
///
/// Every key is tried against every tag, in the order in which the secrets were configured.
pub(crate) fn matching_key<'k, 'c>(
    mut keys: impl Iterator<Item = &'k Key>,
    content: &(impl Iterator<Item = &'c [u8]> + Clone),
    scheme: &Scheme,
    tags: &Tags,
) -> Option<usize> {
    keys.position(|key| key.made_one_of(tags, scheme, content.clone()))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;
    use crate::scheme::{SignatureEncoding, SignedPart};

    fn key(text: &str) -> Key {
        let scheme = Scheme::hmac_sha256("sig", SignatureEncoding::Hex, &[SignedPart::Body]);
        Key::new(&scheme, &Secret::new(text).unwrap()).unwrap()
    }

    #[test]
    fn names_the_key_that_matched() {
        let scheme = Scheme::hmac_sha256("sig", SignatureEncoding::Hex, &[SignedPart::Body]);
        let scheme = scheme.prefix("v1=").separated_by(',');
        let keys = [key("new"), key("old")];
        let content = [b"a".as_slice(), b"b"];
        let tag = |text| key(text).sign([b"ab".as_slice()].into_iter()).unwrap();
        for (tags, expected) in [
            (vec![tag("new")], Some(0)),
            (vec![tag("old")], Some(1)),
            (vec![tag("other"), tag("old")], Some(1)),
            (vec![tag("other")], None),
            (vec![], None),
        ] {
            let items = tags
                .iter()
                .map(|tag| format!("v1={}", base16ct::lower::encode_string(tag.bytes())));
            let header = HeaderValue::try_from(items.collect::<Vec<_>>().join(",")).unwrap();
            let listed =
                matching_key(keys.iter(), &content.into_iter(), &scheme, &Tags::List(header));
            assert_eq!(listed, expected);
            if let [tag] = *tags {
                let one = matching_key(
                    keys.iter(),
                    &content.into_iter(),
                    &scheme,
                    &Tags::One(tag.bytes().try_into().unwrap()),
                );
                assert_eq!(one, expected);
            }
        }
    }
}
