//! Key: what makes a signature, and the one comparison of two.
//!
//! It is the only file that sees a key and a signature together, whatever the scheme. Each `==` compares two
//! [`CtOutput`]s, which takes the same time wherever they differ. A signature by a private key is not
//! compared: its equation holds or not, and a public key is no secret that the time could tell.

use hmac::{
    Hmac, KeyInit as _, Mac,
    digest::{CtOutput, Output},
};
use sha1::Sha1;
use sha2::{Sha256, Sha512};
use zeroize::Zeroizing;

#[cfg(feature = "ecdsa-p256")]
use crate::pairs::ecdsa_p256;
#[cfg(feature = "ed25519")]
use crate::pairs::ed25519;
use crate::{
    scheme::{Algorithm, Scheme},
    secret::{Secret, SecretEncoding, SecretError, SecretErrorKind},
    tags::{Tag, Tags},
};

/// A key that is ready to use: of an HMAC one that the hash has already taken in, so that each delivery
/// only copies its state.
#[derive(Clone)]
pub(crate) enum Key {
    Sha1(Hmac<Sha1>),
    Sha256(Hmac<Sha256>),
    Sha512(Hmac<Sha512>),
    Token(Box<Token>),
    #[cfg(feature = "ed25519")]
    Ed25519(Box<ed25519::Pair>),
    #[cfg(feature = "ecdsa-p256")]
    EcdsaP256(Box<ecdsa_p256::Pair>),
}

impl Key {
    /// The key with which deliveries are verified.
    pub(crate) fn new(scheme: &Scheme, secret: &Secret) -> Result<Self, SecretError> {
        let key = secret.key(scheme.secret)?;
        Self::made(scheme.algorithm, &key, Half::Public).map_err(|kind| secret.refused(kind))
    }

    /// The key with which the provider signs: where it keeps a private one, that key in hex, and
    /// otherwise the one that there is.
    pub(crate) fn signing(scheme: &Scheme, secret: &Secret) -> Result<Self, SecretError> {
        if !scheme.algorithm.has_public_key() {
            return Self::new(scheme, secret);
        }
        let key = secret.key(SecretEncoding::Hex)?;
        Self::made(scheme.algorithm, &key, Half::Private).map_err(|kind| secret.refused(kind))
    }

    #[cfg_attr(
        not(any(feature = "ed25519", feature = "ecdsa-p256")),
        expect(unused_variables, reason = "an HMAC has one key")
    )]
    fn made(algorithm: Algorithm, key: &[u8], half: Half) -> Result<Self, SecretErrorKind> {
        // HMAC takes a key of any length; the error belongs to MACs that do not.
        let too_short = |_| SecretErrorKind::TooShort;
        match algorithm {
            Algorithm::HmacSha1 => Hmac::new_from_slice(key).map(Self::Sha1).map_err(too_short),
            Algorithm::HmacSha256 => Hmac::new_from_slice(key).map(Self::Sha256).map_err(too_short),
            Algorithm::HmacSha512 => Hmac::new_from_slice(key).map(Self::Sha512).map_err(too_short),
            Algorithm::Token => Token::new(key).map(|token| Self::Token(Box::new(token))),
            #[cfg(feature = "ed25519")]
            Algorithm::Ed25519 => {
                let pair = match half {
                    Half::Public => ed25519::public(key),
                    Half::Private => ed25519::private(key),
                };
                let pair = pair.ok_or(SecretErrorKind::NotPublicKey)?;
                Ok(Self::Ed25519(Box::new(pair)))
            }
            #[cfg(feature = "ecdsa-p256")]
            Algorithm::EcdsaP256 => {
                let pair = match half {
                    Half::Public => ecdsa_p256::public(key),
                    Half::Private => ecdsa_p256::private(key),
                };
                let pair = pair.ok_or(SecretErrorKind::NotPublicKey)?;
                Ok(Self::EcdsaP256(Box::new(pair)))
            }
            #[cfg(not(feature = "ed25519"))]
            Algorithm::Ed25519 => Err(SecretErrorKind::NeedsFeature("ed25519")),
            #[cfg(not(feature = "ecdsa-p256"))]
            Algorithm::EcdsaP256 => Err(SecretErrorKind::NeedsFeature("ecdsa-p256")),
        }
    }

    /// The signature over `content`, whose parts follow each other without a gap. `None` of a public
    /// key, which makes none.
    pub(crate) fn sign<'c>(&self, content: impl Iterator<Item = &'c [u8]>) -> Option<Tag> {
        match self {
            Self::Sha1(mac) => Tag::new(&over(mac, content).into_bytes()),
            Self::Sha256(mac) => Tag::new(&over(mac, content).into_bytes()),
            Self::Sha512(mac) => Tag::new(&over(mac, content).into_bytes()),
            Self::Token(_) => None,
            #[cfg(feature = "ed25519")]
            Self::Ed25519(pair) => Tag::new(&pair.sign(&message(content))?),
            #[cfg(feature = "ecdsa-p256")]
            Self::EcdsaP256(pair) => Tag::new(&pair.sign(&message(content))?),
        }
    }

    /// Whether it made one of `tags` over `content`.
    #[inline]
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
            Self::Token(token) => tags.token(scheme).is_some_and(|shown| token.is(&shown)),
            #[cfg(feature = "ed25519")]
            Self::Ed25519(pair) => {
                let message = message(content);
                tags.any(scheme, |tag| pair.verifies(&message, tag))
            }
            #[cfg(feature = "ecdsa-p256")]
            Self::EcdsaP256(pair) => {
                let message = message(content);
                tags.any(scheme, |tag| pair.verifies(&message, tag))
            }
        }
    }
}

/// A token that a sender has to show.
///
/// It is compared as two HMACs are: of it and of what was shown, by a key that is the token. So the
/// time says neither how much of it was right nor how long it is.
#[derive(Clone)]
pub(crate) struct Token {
    mac: Hmac<Sha256>,
    text: Zeroizing<Vec<u8>>,
}

impl Token {
    fn new(text: &[u8]) -> Result<Self, SecretErrorKind> {
        let mac = Hmac::new_from_slice(text).map_err(|_| SecretErrorKind::TooShort)?;
        Ok(Self { mac, text: Zeroizing::new(text.to_vec()) })
    }

    pub(crate) fn text(&self) -> &[u8] {
        &self.text
    }

    fn is(&self, shown: &[u8]) -> bool {
        over(&self.mac, [shown].into_iter()) == over(&self.mac, [self.text()].into_iter())
    }
}

/// Which key of a pair a secret is.
#[derive(Clone, Copy)]
#[cfg_attr(
    not(any(feature = "ed25519", feature = "ecdsa-p256")),
    allow(dead_code, reason = "an HMAC has one key")
)]
enum Half {
    Public,
    Private,
}

#[inline]
fn over<'c, M: Mac + Clone>(mac: &M, content: impl Iterator<Item = &'c [u8]>) -> CtOutput<M> {
    let mut mac = mac.clone();
    content.for_each(|part| mac.update(part));
    mac.finalize()
}

/// The parts in one piece. Ed25519 reads its message twice.
#[cfg(any(feature = "ed25519", feature = "ecdsa-p256"))]
fn message<'c>(content: impl Iterator<Item = &'c [u8]>) -> Vec<u8> {
    content.flatten().copied().collect()
}

#[cfg(feature = "ed25519")]
impl ed25519::Pair {
    fn sign(&self, message: &[u8]) -> Option<[u8; 64]> {
        use ed25519_dalek::Signer as _;

        Some(self.private.as_ref()?.sign(message).to_bytes())
    }

    /// Strictly: a signature has one spelling, and a point that fits many messages is none.
    fn verifies(&self, message: &[u8], tag: &[u8]) -> bool {
        ed25519_dalek::Signature::from_slice(tag)
            .is_ok_and(|signature| self.public.verify_strict(message, &signature).is_ok())
    }
}

#[cfg(feature = "ecdsa-p256")]
impl ecdsa_p256::Pair {
    fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        use p256::ecdsa::{Signature, signature::Signer as _};

        let signature: Signature = self.private.as_ref()?.sign(message);
        Some(signature.to_der().as_bytes().to_vec())
    }

    /// Of each signature there is a second one, which anybody can make of it. So no signature of
    /// ECDSA is ever an identity, and nothing here takes one for that.
    fn verifies(&self, message: &[u8], tag: &[u8]) -> bool {
        use p256::ecdsa::{Signature, signature::Verifier as _};

        Signature::from_der(tag)
            .is_ok_and(|signature| self.public.verify(message, &signature).is_ok())
    }
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

/// Whether a text is this token.
///
/// Both are hashed with a key before they are compared, so that the time tells neither where they differ
/// nor how long the token is.
pub(crate) fn is_token(token: &[u8], given: &[u8]) -> bool {
    let Ok(mac) = Hmac::<Sha256>::new_from_slice(b"webhook token") else { return false };
    over(&mac, [token].into_iter()) == over(&mac, [given].into_iter())
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
    fn tells_a_token_from_any_other() {
        for (given, expected) in [("token", true), ("Token", false), ("toke", false), ("", false)] {
            assert_eq!(is_token(b"token", given.as_bytes()), expected, "{given}");
        }
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

    /// The tests of `tests/unified-features` compile this crate without it.
    #[test]
    #[cfg(not(feature = "ed25519"))]
    fn says_which_feature_is_off() {
        let scheme = Scheme::ed25519("sig", SignatureEncoding::Hex, &[SignedPart::Body]);
        let secret = Secret::new("7e57ab1e".repeat(8)).unwrap();
        let error = Key::new(&scheme, &secret).err().unwrap();
        assert_eq!(error.kind(), SecretErrorKind::NeedsFeature("ed25519"));
        assert!(error.to_string().contains("the feature `ed25519`"), "{error}");
    }
}
