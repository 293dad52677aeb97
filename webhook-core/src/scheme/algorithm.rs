//! Algorithms: what makes a signature, and how its bytes are written.

/// What makes a signature.
///
/// Most of them are HMACs, of which both sides have the key. That of SHA-1 is not broken, although SHA-1 alone is: no collision of the
/// hash makes a signature without the key. Providers that use it are old, not careless.
///
/// The others are signatures by a private key that the provider keeps: who receives has the public
/// key, which is no secret. Each of those is behind a feature, without which no endpoint is made.
///
/// RSA is not among them, and neither are JWT and keys that are fetched by a URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Algorithm {
    /// HMAC-SHA-1, 20 bytes.
    HmacSha1,
    /// HMAC-SHA-256, 32 bytes.
    HmacSha256,
    /// HMAC-SHA-512, 64 bytes.
    HmacSha512,
    /// Ed25519, 64 bytes. It needs the feature `ed25519`.
    Ed25519,
    /// ECDSA with SHA-256 on the curve P-256, in DER, up to 72 bytes. It needs the feature
    /// `ecdsa-p256`.
    EcdsaP256,
    /// No signature: the secret itself, which a provider shows that signs nothing. See
    /// [`Scheme::token`](crate::Scheme::token).
    Token,
}

/// How the bytes of a signature are written in its header.
///
/// Each of them is one spelling: a signature that has two is no longer an identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureEncoding {
    /// Lower-case hexadecimal digits, two for each byte.
    Hex,
    /// Upper-case hexadecimal digits, two for each byte.
    UpperHex,
    /// Base64 with its padding.
    Base64,
    /// Base64url, with or without the padding.
    Base64Url,
    /// As it is, which a [token](crate::Scheme::token) is and no signature.
    Text,
}

impl Algorithm {
    /// How many bytes a signature has; of ECDSA, whose length differs, at most. A token has any number,
    /// which is 0 here.
    #[must_use]
    pub const fn signature_len(self) -> usize {
        match self {
            Self::HmacSha1 => 20,
            Self::HmacSha256 => 32,
            Self::HmacSha512 | Self::Ed25519 => 64,
            Self::EcdsaP256 => 72,
            Self::Token => 0,
        }
    }

    /// Whether the provider keeps a private key, and who receives has the public one.
    #[must_use]
    pub const fn has_public_key(self) -> bool {
        matches!(self, Self::Ed25519 | Self::EcdsaP256)
    }

    /// Whether a signature can have this length.
    pub(crate) fn fits(self, length: usize) -> bool {
        match self {
            // Two integers, each with its tag and length, in a sequence with its own.
            Self::EcdsaP256 => (8..=self.signature_len()).contains(&length),
            _ => length == self.signature_len(),
        }
    }
}
