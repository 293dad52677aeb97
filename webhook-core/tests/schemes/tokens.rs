//! Tokens in the place of a signature.

use http::HeaderValue;
use webhook_core::{
    Endpoint, Provider,
    RejectionKind::{
        self, AmbiguousHeader, InvalidSignatureFormat, MissingSignature, SignatureMismatch,
    },
    Scheme, Secret, SecretErrorKind, SignatureEncoding, SignedPart, StoredDelivery,
};

use crate::{
    given::{headers, verify},
    providers,
};

providers! {
    Shown in shown: Scheme::token("x-token").id_in_body("id");
    Bearer in bearer: Scheme::token("authorization").prefix("Bearer ");
    Basic in basic: Scheme::basic_auth();
    Signed in signed:
        Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body]);
}

fn secret(text: &str) -> Secret {
    Secret::new(text).unwrap()
}

fn endpoint<P: Provider>(token: &str) -> Endpoint<P> {
    Endpoint::insecure_trusting_transport(secret(token)).unwrap()
}

fn outcome<P: Provider>(token: &str, pairs: &[(&'static str, &str)]) -> Result<(), RejectionKind> {
    verify(&endpoint::<P>(token), headers(pairs), r#"{"id":"1"}"#).map(drop)
}

#[test]
fn need_an_endpoint_whose_name_says_what_it_trusts() {
    let kind = |error: webhook_core::SecretError| error.kind();
    let new = Endpoint::<Shown>::new(secret("a token")).map_err(kind);
    assert_eq!(new.unwrap_err(), SecretErrorKind::IsToken);
    let at = Endpoint::<Shown>::at("https://example.com", secret("a token")).map_err(kind);
    assert_eq!(at.unwrap_err(), SecretErrorKind::IsToken);
    let signed = Endpoint::<Signed>::insecure_trusting_transport(secret("a key")).map_err(kind);
    assert_eq!(signed.unwrap_err(), SecretErrorKind::IsNoToken);
    assert!(Signed::SCHEME.is_signed() && !Shown::SCHEME.is_signed());
}

#[test]
fn are_compared_whole() {
    let token = "correct horse battery staple";
    for (shown, expected) in [
        (&[token][..], Ok(())),
        (&["correct horse battery stapl"], Err(SignatureMismatch)),
        (&["correct horse battery staple "], Err(SignatureMismatch)),
        (&["correct horse battery staplE"], Err(SignatureMismatch)),
        (&["correct"], Err(SignatureMismatch)),
        (&[""], Err(MissingSignature)),
        (&[" "], Err(MissingSignature)),
        (&[], Err(MissingSignature)),
        (&[token, token], Err(AmbiguousHeader)),
        (&["other", token], Err(AmbiguousHeader)),
    ] {
        let pairs: Vec<_> = shown.iter().map(|shown| ("x-token", *shown)).collect();
        assert_eq!(outcome::<Shown>(token, &pairs), expected, "{shown:?}");
    }
    let long = token.repeat(2_000);
    assert_eq!(outcome::<Shown>(token, &[("x-token", &long)]), Err(SignatureMismatch));
    let long_token = "x".repeat(5_000);
    assert_eq!(outcome::<Shown>(&long_token, &[("x-token", &long_token)]), Ok(()));
}

#[test]
fn have_the_prefix_of_their_scheme() {
    for (shown, expected) in [
        ("Bearer abc", Ok(())),
        ("abc", Err(InvalidSignatureFormat)),
        ("bearer abc", Err(InvalidSignatureFormat)),
        ("Bearer  abc", Err(SignatureMismatch)),
        ("Bearer Bearer abc", Err(SignatureMismatch)),
    ] {
        assert_eq!(outcome::<Bearer>("abc", &[("authorization", shown)]), expected, "{shown}");
    }
}

/// The example of RFC 7617, 2.
#[test]
fn of_http_basic_are_user_and_password() {
    let secret = "Aladdin:open sesame";
    for (shown, expected) in [
        ("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", Ok(())),
        ("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ", Err(InvalidSignatureFormat)),
        ("Basic QWxhZGRpbjpvcGVuIHNlc2FtZR==", Err(InvalidSignatureFormat)),
        ("Basic Aladdin:open sesame", Err(InvalidSignatureFormat)),
        ("Basic QWxhZGRpbjpvcGVu", Err(SignatureMismatch)),
        ("QWxhZGRpbjpvcGVuIHNlc2FtZQ==", Err(InvalidSignatureFormat)),
    ] {
        assert_eq!(outcome::<Basic>(secret, &[("authorization", shown)]), expected, "{shown}");
    }
}

#[test]
fn prove_nothing_of_a_body_and_are_not_kept() {
    let endpoint = endpoint::<Shown>("a token");
    let shown = endpoint.sign(r#"{"id":"1"}"#, endpoint.now()).unwrap();
    assert_eq!(shown.headers["x-token"], "a token");
    for (body, id) in [(r#"{"id":"1"}"#, "1"), (r#"{"id":"2","type":"forged"}"#, "2")] {
        let mut headers = shown.headers.clone();
        headers.insert("x-other", HeaderValue::from_static("kept"));
        let delivery = verify(&endpoint, headers, body).unwrap();
        assert!(!delivery.is_signed());
        assert_eq!(delivery.id(), id);
        assert_eq!(delivery.headers().get("x-token"), None);
        assert_eq!(delivery.headers()["x-other"], "kept");
        let stored = StoredDelivery::of::<Shown>(&delivery);
        assert!(stored.headers.is_empty(), "{:?}", stored.headers);
        let restored = stored.restore::<Shown>().unwrap();
        assert_eq!((restored.id(), restored.is_signed()), (id, false));
    }
}

#[test]
fn are_rotated_as_secrets_are() {
    let endpoint = endpoint::<Shown>("new").with_previous_secret(secret("old")).unwrap();
    for (shown, expected) in [("new", Some(0)), ("old", Some(1)), ("other", None)] {
        let delivery = verify(&endpoint, headers(&[("x-token", shown)]), r#"{"id":"1"}"#);
        assert_eq!(delivery.ok().map(|delivery| delivery.secret_index()), expected, "{shown}");
    }
    assert!(!format!("{endpoint:?}").contains("new"));
}
