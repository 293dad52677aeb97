//! The HMACs, by the vectors of RFC 2202 and RFC 4231, and the ways to write them.

use webhook_core::{
    Algorithm::{self, HmacSha1, HmacSha256, HmacSha512},
    Provider, RejectionKind, Scheme,
    SignatureEncoding::{self, Base64, Hex, UpperHex},
    SignedPart::Body,
};

use crate::{
    given::{endpoint, headers, verify},
    providers,
};

const fn scheme(algorithm: Algorithm, encoding: SignatureEncoding) -> Scheme {
    Scheme::hmac(algorithm, "tag", encoding, &[Body])
}

providers! {
    Sha1 in sha1: scheme(HmacSha1, Hex);
    Sha256 in sha256: scheme(HmacSha256, Hex);
    Sha512 in sha512: scheme(HmacSha512, Hex);
    UpperSha512 in upper_sha512: scheme(HmacSha512, UpperHex);
    Base64Sha1 in base64_sha1: scheme(HmacSha1, Base64);
}

/// How verification ends for a message that is not JSON: it is read after its signature matched.
fn outcome<P: Provider>(key: &str, message: &str, tag: &str) -> RejectionKind {
    let endpoint = endpoint::<P>(key, "2026-01-01T00:00:00Z");
    verify(&endpoint, headers(&[("tag", tag)]), message).unwrap_err()
}

/// RFC 2202, case 2 of HMAC-SHA-1, and RFC 4231, case 2.
const SHA1: &str = "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79";
const SHA256: &str = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
const SHA512: &str = "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554\
                      9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737";

const MESSAGE: &str = "what do ya want for nothing?";

#[test]
fn make_the_signatures_of_the_rfcs() {
    use RejectionKind::{InvalidSignatureFormat, MalformedBody, SignatureMismatch};

    assert_eq!(outcome::<Sha1>("Jefe", MESSAGE, SHA1), MalformedBody);
    assert_eq!(outcome::<Sha256>("Jefe", MESSAGE, SHA256), MalformedBody);
    assert_eq!(outcome::<Sha512>("Jefe", MESSAGE, SHA512), MalformedBody);
    assert_eq!(outcome::<Sha1>("jefe", MESSAGE, SHA1), SignatureMismatch);
    assert_eq!(outcome::<Sha512>("jefe", MESSAGE, SHA512), SignatureMismatch);
    assert_eq!(outcome::<Sha512>("Jefe", "what do ya", SHA512), SignatureMismatch);
    // The right signature of another algorithm, or its beginning, is none.
    assert_eq!(outcome::<Sha1>("Jefe", MESSAGE, SHA256), InvalidSignatureFormat);
    assert_eq!(outcome::<Sha256>("Jefe", MESSAGE, SHA512), InvalidSignatureFormat);
    assert_eq!(outcome::<Sha512>("Jefe", MESSAGE, SHA256), InvalidSignatureFormat);
    assert_eq!(outcome::<Sha256>("Jefe", MESSAGE, &SHA512[..64]), SignatureMismatch);
}

#[test]
fn have_one_spelling_each() {
    use RejectionKind::{InvalidSignatureFormat, MalformedBody};

    let upper = SHA512.to_uppercase();
    assert_eq!(outcome::<UpperSha512>("Jefe", MESSAGE, &upper), MalformedBody);
    assert_eq!(outcome::<UpperSha512>("Jefe", MESSAGE, SHA512), InvalidSignatureFormat);
    assert_eq!(outcome::<Sha512>("Jefe", MESSAGE, &upper), InvalidSignatureFormat);
    let base64 = "7/zfauXrL6LSdBbV8YTfnCWafHk=";
    assert_eq!(outcome::<Base64Sha1>("Jefe", MESSAGE, base64), MalformedBody);
    assert_eq!(outcome::<Base64Sha1>("Jefe", MESSAGE, &base64[..27]), InvalidSignatureFormat);
    assert_eq!(outcome::<Base64Sha1>("Jefe", MESSAGE, SHA1), InvalidSignatureFormat);
}

#[test]
fn sign_as_they_verify() {
    fn check<P: Provider>() {
        let endpoint = endpoint::<P>("secret", "2026-01-01T00:00:00Z");
        let signed = endpoint.sign("{}", endpoint.now()).unwrap();
        assert!(endpoint.verify(signed.headers, signed.body).is_ok(), "{}", P::NAME);
    }
    check::<Sha1>();
    check::<Sha512>();
    check::<UpperSha512>();
    check::<Base64Sha1>();
}
