//! Pairs: keys of which the provider keeps the private half, and the receiver has the public one.
//!
//! They are made here and used in `key.rs`. Each algorithm is behind a feature of its own, because
//! few providers need it and the arithmetic of a curve takes long to compile.

/// A public key, and for tests and tools the private key that belongs to it.
#[cfg(any(feature = "ed25519", feature = "ecdsa-p256"))]
#[derive(Clone)]
pub(crate) struct Pair<V, S> {
    pub(crate) public: V,
    pub(crate) private: Option<S>,
}

#[cfg(feature = "ed25519")]
pub(crate) mod ed25519 {
    use ed25519_dalek::{SigningKey, VerifyingKey};

    pub(crate) type Pair = super::Pair<VerifyingKey, SigningKey>;

    /// The public key of these 32 bytes. A weak one, which fits signatures of anybody, is none.
    pub(crate) fn public(bytes: &[u8]) -> Option<Pair> {
        let public = VerifyingKey::from_bytes(bytes.try_into().ok()?).ok()?;
        (!public.is_weak()).then_some(Pair { public, private: None })
    }

    /// The pair of this seed of 32 bytes.
    pub(crate) fn private(bytes: &[u8]) -> Option<Pair> {
        let private = SigningKey::from_bytes(bytes.try_into().ok()?);
        Some(Pair { public: private.verifying_key(), private: Some(private) })
    }
}

#[cfg(feature = "ecdsa-p256")]
pub(crate) mod ecdsa_p256 {
    use p256::{
        ecdsa::{SigningKey, VerifyingKey},
        pkcs8::DecodePublicKey as _,
    };

    pub(crate) type Pair = super::Pair<VerifyingKey, SigningKey>;

    /// The public key in this `SubjectPublicKeyInfo`.
    pub(crate) fn public(bytes: &[u8]) -> Option<Pair> {
        let public = VerifyingKey::from_public_key_der(bytes).ok()?;
        Some(Pair { public, private: None })
    }

    /// The pair of this scalar of 32 bytes.
    pub(crate) fn private(bytes: &[u8]) -> Option<Pair> {
        let private = SigningKey::from_slice(bytes).ok()?;
        Some(Pair { public: *private.verifying_key(), private: Some(private) })
    }
}
