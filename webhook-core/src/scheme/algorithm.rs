//! Algorithms: what makes a signature, and how its bytes are written.

/// What makes a signature.
///
/// All of them are HMACs. That of SHA-1 is not broken, although SHA-1 alone is: no collision of the
/// hash makes a signature without the key. Providers that use it are old, not careless.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Algorithm {
    /// HMAC-SHA-1, 20 bytes.
    HmacSha1,
    /// HMAC-SHA-256, 32 bytes.
    HmacSha256,
    /// HMAC-SHA-512, 64 bytes.
    HmacSha512,
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
}

impl Algorithm {
    /// How many bytes a signature has.
    #[must_use]
    pub const fn signature_len(self) -> usize {
        match self {
            Self::HmacSha1 => 20,
            Self::HmacSha256 => 32,
            Self::HmacSha512 => 64,
        }
    }
}
