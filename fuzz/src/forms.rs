//! Forms, and the URL that they are sent to: what is signed is what is read, whoever writes it.

use std::collections::BTreeMap;

use http::{Request, Uri};
use webhook_tests::providers;
use webhook_tower::{
    Algorithm, Delivery, Events, Provider, Rejection, RejectionKind, Scheme, SignatureEncoding,
    SignedPart,
};

use super::{endpoint, now};

providers! {
    /// Signs URL and fields, as Twilio does.
    Fields in fields: Scheme::hmac(
            Algorithm::HmacSha1,
            "tag",
            SignatureEncoding::Base64,
            &[SignedPart::Url, SignedPart::FormFields],
        )
        .form();
    /// Signs the bytes of a form, as Slack does.
    Bytes in bytes:
        Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body]).form();
    /// Signs the digest of a body that stands in the URL.
    Digest in digest: Scheme::hmac_sha256(
            "tag",
            SignatureEncoding::Hex,
            &[SignedPart::Method, SignedPart::UrlWithBodySha256("sha")],
        );
}

/// The input is a URI in the first line, and a form behind it.
pub fn run(input: &[u8]) {
    let end = input.iter().position(|byte| *byte == b'\n').unwrap_or(input.len());
    let uri = Uri::try_from(&input[..end]).unwrap_or_default();
    let form = input.get(end + 1..).unwrap_or_default();
    let expected = described(form);
    for read in [read::<Fields>(&uri, form), read::<Bytes>(&uri, form)] {
        match read {
            Err(refused) => {
                assert_eq!(refused.kind(), RejectionKind::MalformedBody);
                assert_eq!(expected, None);
            }
            Ok((_, delivery)) => {
                let json: BTreeMap<String, String> =
                    serde_json::from_slice(delivery.body()).unwrap();
                assert_eq!(Some(&json), expected.as_ref());
                assert_eq!(delivery.raw_body(), form);
            }
        }
    }
    if let Ok((tag, delivery)) = read::<Fields>(&uri, form) {
        // Written anew it has the same signature and the same identity.
        let again = endpoint::<Fields>().encode(delivery.body().clone()).unwrap();
        let (again_tag, again) = read::<Fields>(&uri, &again).unwrap();
        assert_eq!((again_tag, again.id()), (tag, delivery.id()));
    }
    // A digest covers every body, whatever it is; a URL that brings one of its own has two.
    let has_digest = uri.query().is_some_and(|query| query.contains("sha="));
    if !has_digest && let Err(refused) = read::<Digest>(&uri, form) {
        assert_ne!(refused.kind(), RejectionKind::SignatureMismatch);
    }
}

/// Signs and verifies: the signature, and what was read.
fn read<P: Provider>(uri: &Uri, form: &[u8]) -> Result<(Vec<u8>, Delivery), Rejection> {
    let endpoint = endpoint::<P>();
    let request: Request<_> = endpoint.sign_request(uri.clone(), form.to_vec(), now())?;
    let tag = request.headers()["tag"].as_bytes().to_vec();
    Ok((tag, endpoint.verify_request(request)?))
}

/// The fields, by another description of them; `None` where they are ambiguous.
fn described(form: &[u8]) -> Option<BTreeMap<String, String>> {
    let mut fields = BTreeMap::new();
    let pairs = form.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty());
    for pair in pairs {
        let mut halves = pair.splitn(2, |byte| *byte == b'=');
        let name = text(halves.next().unwrap_or_default())?;
        let value = text(halves.next().unwrap_or_default())?;
        if fields.insert(name, value).is_some() {
            return None;
        }
    }
    (fields.len() <= 1_000).then_some(fields)
}

fn text(escaped: &[u8]) -> Option<String> {
    let spaced: Vec<u8> =
        escaped.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    let mut parts = spaced.split(|byte| *byte == b'%');
    let mut bytes = parts.next().unwrap_or_default().to_vec();
    for part in parts {
        let digits = std::str::from_utf8(part.get(..2)?).ok()?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend(&part[2..]);
    }
    String::from_utf8(bytes).ok()
}
