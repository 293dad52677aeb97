//! Key: what makes a signature, and the one comparison of two.
//!
//! It is the only file that sees a key and a signature together, whatever the scheme. The one `==` compares two
//! [`CtOutput`]s, which takes the same time wherever they differ.

use hmac::{Hmac, KeyInit as _, Mac as _, digest::CtOutput};
use sha2::Sha256;

use crate::{
    scheme::Scheme,
    secret::{Secret, SecretError, SecretErrorKind},
    tags::{Tag, Tags},
};

/// A secret that the hash has already taken in, so that each delivery only copies its state.
#[derive(Clone)]
pub(crate) struct Key(Hmac<Sha256>);

impl Key {
    pub(crate) fn new(scheme: &Scheme, secret: &Secret) -> Result<Self, SecretError> {
        let key = secret.key(scheme.secret)?;
        // HMAC takes a key of any length; the error belongs to MACs that do not.
        Hmac::new_from_slice(&key).map(Self).map_err(|_| SecretErrorKind::TooShort.into())
    }

    /// The signature over `content`, whose parts follow each other without a gap.
    pub(crate) fn sign<'c>(&self, content: impl Iterator<Item = &'c [u8]>) -> Tag {
        self.over(content).finalize().into_bytes().into()
    }

    fn over<'c>(&self, content: impl Iterator<Item = &'c [u8]>) -> Hmac<Sha256> {
        let mut mac = self.0.clone();
        content.for_each(|part| mac.update(part));
        mac
    }
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
    keys.position(|key| {
        let signature = key.over(content.clone()).finalize();
        tags.any(scheme, |tag| CtOutput::new(tag.into()) == signature)
    })
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
        let tag = |text| key(text).sign([b"ab".as_slice()].into_iter());
        for (tags, expected) in [
            (vec![tag("new")], Some(0)),
            (vec![tag("old")], Some(1)),
            (vec![tag("other"), tag("old")], Some(1)),
            (vec![tag("other")], None),
            (vec![], None),
        ] {
            let items =
                tags.iter().map(|tag| format!("v1={}", base16ct::lower::encode_string(tag)));
            let header = HeaderValue::try_from(items.collect::<Vec<_>>().join(",")).unwrap();
            let listed =
                matching_key(keys.iter(), &content.into_iter(), &scheme, &Tags::List(header));
            assert_eq!(listed, expected);
            if let [tag] = *tags {
                let one = matching_key(keys.iter(), &content.into_iter(), &scheme, &Tags::One(tag));
                assert_eq!(one, expected);
            }
        }
    }
}
