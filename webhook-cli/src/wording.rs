//! Wording: what several commands say of times and signatures, for people.

use webhook_tower::{Algorithm, SignatureEncoding, jiff::SignedDuration};

use crate::provider::AnyProvider;

/// How far a time is from now.
pub(crate) fn apart(skew: SignedDuration) -> String {
    let seconds = skew.as_secs();
    match seconds {
        0 => "now".to_owned(),
        1.. => format!("{seconds} s in the future"),
        _ => format!("{} s in the past", seconds.unsigned_abs()),
    }
}

/// The form of a signature, for people.
pub(crate) fn form(provider: &AnyProvider) -> String {
    if !provider.scheme.is_signed() {
        return match provider.scheme.signature_prefix() {
            "" => "the token".to_owned(),
            prefix => format!("`{prefix}` and `user:password` in base64"),
        };
    }
    let bytes = provider.scheme.algorithm().signature_len();
    let digits = match provider.scheme.signature_encoding() {
        SignatureEncoding::Hex => format!("{} lower-case hex digits", bytes * 2),
        SignatureEncoding::UpperHex => format!("{} upper-case hex digits", bytes * 2),
        SignatureEncoding::Base64 => {
            format!("{} characters of base64", bytes.div_ceil(3) * 4)
        }
        _ => format!("{} characters of base64url", (bytes * 4).div_ceil(3)),
    };
    match provider.scheme.signature_prefix() {
        "" => digits,
        prefix => format!("`{prefix}` and {digits}"),
    }
}

/// An algorithm, for people.
pub(crate) fn algorithm(algorithm: Algorithm) -> &'static str {
    match algorithm {
        Algorithm::HmacSha1 => "HMAC-SHA1",
        Algorithm::HmacSha256 => "HMAC-SHA256",
        Algorithm::HmacSha512 => "HMAC-SHA512",
        Algorithm::Ed25519 => "Ed25519 signature",
        Algorithm::EcdsaP256 => "ECDSA signature",
        _ => "token",
    }
}

/// A name from a protocol, in a sentence.
pub(crate) fn quoted(name: &str) -> String {
    format!("`{name}`")
}
