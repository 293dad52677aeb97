//! The HMACs, by the vectors of RFC 2202 and RFC 4231, and the ways to write them.

use webhook_core::{
    Algorithm::{self, HmacSha1, HmacSha256, HmacSha512},
    Endpoint, Provider, RejectionKind, Scheme, Secret, SecretErrorKind,
    SignatureEncoding::{self, Base64, Hex, UpperHex},
    SignedPart::Body,
};

use crate::{
    given::{endpoint, headers, verify},
    named::{P256_PUBLIC_KEY, PRIVATE_KEY},
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
    Ed25519 in ed25519: Scheme::ed25519("tag", Hex, &[Body]);
    EcdsaP256 in ecdsa_p256: Scheme::ecdsa_p256("tag", Hex, &[Body]);
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

/// RFC 8032, 7.1, test 2.
#[test]
fn verify_the_signature_of_rfc_8032() {
    use RejectionKind::{InvalidSignatureFormat, MalformedBody, SignatureMismatch};

    let key = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
    let tag = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
               085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
    assert_eq!(outcome::<Ed25519>(key, "r", tag), MalformedBody);
    assert_eq!(outcome::<Ed25519>(key, "s", tag), SignatureMismatch);
    assert_eq!(outcome::<Ed25519>(key, "r", &tag[..126]), InvalidSignatureFormat);
    assert_eq!(outcome::<Ed25519>(key, "r", &format!("{tag}00")), InvalidSignatureFormat);
    // The same signature with the order of the group added to its second half: another spelling.
    let other = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
                 f52db7415978abc61b2c2eb6aeebfca0387b2eaeb4302aeeb00d291612bb0c10";
    assert_eq!(outcome::<Ed25519>(key, "r", other), SignatureMismatch);
}

/// The public key of RFC 6979, A.2.5.
const RFC_6979_KEY: &str = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEYP7UuiVanTHJYet0xjVtaMBJuJI7Yfps5mliLmDy\
                            n7Z5A/4QCLi8maQa6elWKLxk8vGyDC1+n1F3o8KU1EYimQ==";

/// RFC 6979, A.2.5, the message "sample" with SHA-256.
#[test]
fn verify_the_signature_of_rfc_6979() {
    use RejectionKind::{InvalidSignatureFormat, MalformedBody, SignatureMismatch};

    let (r, s) = (
        "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716",
        "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8",
    );
    let tag = format!("3046022100{r}022100{s}");
    assert_eq!(outcome::<EcdsaP256>(RFC_6979_KEY, "sample", &tag), MalformedBody);
    assert_eq!(outcome::<EcdsaP256>(RFC_6979_KEY, "simple", &tag), SignatureMismatch);
    // Lengths that no DER signature has, and one whose bytes are no DER.
    assert_eq!(outcome::<EcdsaP256>(RFC_6979_KEY, "sample", &tag[..14]), InvalidSignatureFormat);
    assert_eq!(
        outcome::<EcdsaP256>(RFC_6979_KEY, "sample", &format!("{tag}00")),
        InvalidSignatureFormat
    );
    assert_eq!(outcome::<EcdsaP256>(RFC_6979_KEY, "sample", &tag[..142]), SignatureMismatch);
    assert_eq!(outcome::<EcdsaP256>(RFC_6979_KEY, "sample", &format!("{r}{s}")), SignatureMismatch);
}

/// What is refused as a public key, and why.
fn refused<P: Provider>(key: &str) -> Option<SecretErrorKind> {
    Endpoint::<P>::new(Secret::new(key).unwrap()).err().map(|error| error.kind())
}

#[test]
fn take_public_keys_and_nothing_else() {
    use SecretErrorKind::{NotBase64, NotHex, NotPublicKey};

    assert_eq!(refused::<Ed25519>("a secret"), Some(NotHex));
    assert_eq!(refused::<Ed25519>("00112233"), Some(NotPublicKey));
    // The neutral point, under which everybody can sign.
    assert_eq!(refused::<Ed25519>(&format!("01{}", "00".repeat(31))), Some(NotPublicKey));
    assert_eq!(refused::<EcdsaP256>("-----BEGIN PUBLIC KEY-----"), Some(NotBase64));
    assert_eq!(refused::<EcdsaP256>("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcD"), Some(NotPublicKey));
    assert_eq!(refused::<EcdsaP256>(P256_PUBLIC_KEY), None);
}

#[test]
fn sign_with_the_private_key_alone() {
    fn check<P: Provider>(public: &str) {
        let receiver = endpoint::<P>(public, "2026-01-01T00:00:00Z");
        let refused = receiver.sign("{}", receiver.now()).unwrap_err();
        assert_eq!(refused.kind(), RejectionKind::SignatureMismatch, "{}", P::NAME);
        let sender = receiver.signing_with(Secret::new(PRIVATE_KEY).unwrap()).unwrap();
        let signed = sender.sign("{}", sender.now()).unwrap();
        assert!(receiver.verify(signed.headers, signed.body).is_ok(), "{}", P::NAME);
        let other = "1".repeat(64);
        let other = receiver.signing_with(Secret::new(other).unwrap()).unwrap();
        let forged = other.sign("{}", other.now()).unwrap();
        let refused = verify(&receiver, forged.headers, "{}").unwrap_err();
        assert_eq!(refused, RejectionKind::SignatureMismatch, "{}", P::NAME);
    }
    check::<Ed25519>("8c25513883d3c20a287c98a5251bc5a47f11a669bc55f05fe3610ddea6b20e0e");
    check::<EcdsaP256>(P256_PUBLIC_KEY);
}
