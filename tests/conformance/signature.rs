//! The signature header: absent, repeated, cut, lengthened, respelled, and with every bit flipped.

use http::HeaderValue;
use webhook_tower::RejectionKind::{
    self, AmbiguousHeader, InvalidSignatureFormat, MissingSignature, SignatureMismatch,
};

use crate::trial::{self, Trial, and, flipped, without};

#[tokio::test]
async fn refuses_a_signature_that_is_absent_or_given_twice() {
    for trial in trial::all() {
        let (name, signature) = (trial.signature.0, trial.signature().to_owned());
        let other = signature.replace(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], "a");
        for (headers, kind, what) in [
            (without(&trial.headers, name), MissingSignature, "absent"),
            (trial.signed(b""), MissingSignature, "empty"),
            (and(&trial.headers, name, signature.as_bytes()), AmbiguousHeader, "twice"),
            (and(&trial.headers, name, b""), AmbiguousHeader, "and an empty one"),
            (and(&trial.signed(b""), name, signature.as_bytes()), AmbiguousHeader, "after empty"),
            (and(&trial.headers, name, other.as_bytes()), AmbiguousHeader, "and another"),
            (
                and(&trial.signed(other.as_bytes()), name, signature.as_bytes()),
                AmbiguousHeader,
                "after another",
            ),
        ] {
            trial.refuses(headers, kind, what).await;
        }
    }
}

#[tokio::test]
async fn refuses_every_length_but_its_own() {
    for trial in trial::all() {
        let signature = trial.signature().to_owned();
        for length in 1..signature.len() {
            let (start, end) = (&signature[..length], &signature[signature.len() - length..]);
            trial.refuses(trial.signed(start.as_bytes()), InvalidSignatureFormat, start).await;
            trial.refuses(trial.signed(end.as_bytes()), InvalidSignatureFormat, end).await;
        }
        for more in ["0", "a", "A", "=", "==", " ", "\t", ",", ";", ".", "\u{e9}", "00", "AAAA"] {
            for longer in [format!("{signature}{more}"), format!("{more}{signature}")] {
                let headers = trial.signed(longer.as_bytes());
                trial.refuses(headers, InvalidSignatureFormat, longer).await;
            }
        }
        let headers = trial.signed(signature.repeat(2_000).as_bytes());
        trial.refuses(headers, InvalidSignatureFormat, "88,000 digits and more").await;
    }
}

#[tokio::test]
async fn refuses_every_other_spelling() {
    for trial in trial::all() {
        let (prefix, signature) = (trial.signature.1, trial.signature().to_owned());
        let digits = &signature[prefix.len()..];
        let mut spellings = vec![
            format!("{signature},{signature}"),
            format!("{signature}, {signature}"),
            format!("{signature} {signature}"),
            format!("{signature};"),
            format!("{prefix}\"{digits}\""),
            format!("{prefix}{prefix}v1={digits}"),
            digits.to_owned() + prefix + "v1=",
            prefix.to_owned() + "v1=",
        ];
        let others = ["v1:", "v1,", "V1=", "v0=", "v2=", "v11=", "v1= ", "v1 =", "sha256=", "t=0,"];
        spellings.extend(others.map(|other| format!("{other}{digits}")));
        if prefix.is_empty() {
            spellings.push(format!("v1={digits}"));
            spellings.push(digits.trim_end_matches('=').to_owned());
            spellings.push(digits.replace('=', "A"));
        } else {
            spellings.push(digits.to_owned());
            spellings.push(format!("{prefix}{}", digits.to_uppercase()));
            spellings.push(format!("{prefix}0x{digits}"));
        }
        for spelling in spellings {
            let headers = trial.signed(spelling.as_bytes());
            trial.refuses(headers, InvalidSignatureFormat, spelling).await;
        }
    }
}

#[tokio::test]
async fn refuses_every_flipped_bit() {
    for trial in trial::all() {
        for (bit, flipped) in flipped(trial.signature().as_bytes()) {
            // Control characters never get out of an HTTP parser.
            let Ok(value) = HeaderValue::from_bytes(&flipped) else { continue };
            let kind = kind_of(&trial, bit / 8, flipped[bit / 8]);
            trial.refuses(trial.signed(value.as_bytes()), kind, format_args!("bit {bit}")).await;
        }
    }
}

/// How a signature is refused that has another character at one place.
fn kind_of(trial: &Trial, place: usize, other: u8) -> RejectionKind {
    let (prefix, length) = (trial.signature.1, trial.signature().len());
    let still_a_signature = match (prefix, place) {
        // 43 digits of base64 and one `=`, where the last digit brings four bits and two zeros.
        ("", 42) => b"AEIMQUYcgkosw048".contains(&other),
        ("", _) => place < length - 1 && (other.is_ascii_alphanumeric() || b"+/".contains(&other)),
        _ => place >= prefix.len() && matches!(other, b'0'..=b'9' | b'a'..=b'f'),
    };
    if still_a_signature { SignatureMismatch } else { InvalidSignatureFormat }
}

#[tokio::test]
async fn refuses_the_signature_of_something_else() {
    for trials in [trial::of_snaptrade(), trial::of_sniperoute()] {
        for trial in &trials {
            let zeros = match trial.signature.1 {
                "" => "A".repeat(43) + "=",
                prefix => prefix.to_owned() + &"0".repeat(64),
            };
            trial.refuses(trial.signed(zeros.as_bytes()), SignatureMismatch, "zeros").await;
            // Some files are copies of a sample, and have its signature.
            for other in trials.iter().filter(|other| other.body != trial.body) {
                let headers = trial.signed(other.signature().as_bytes());
                trial.refuses(headers, SignatureMismatch, &other.name).await;
            }
        }
    }
}

#[tokio::test]
async fn refuses_the_deliveries_of_the_other_provider() {
    let (snaptrade, sniperoute) = (trial::of_snaptrade(), trial::of_sniperoute());
    for (own, other) in snaptrade.iter().zip(&sniperoute) {
        for (receiver, sent) in [(&own.receiver, other), (&other.receiver, own)] {
            let (headers, body) = (sent.headers.clone(), sent.body.clone());
            receiver.refuses(headers, body, MissingSignature, &sent.name).await;
        }
    }
}
