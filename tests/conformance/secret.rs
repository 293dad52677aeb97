//! The secret: another one, and every bit of it flipped.

use webhook_tower::{Provider, RejectionKind::SignatureMismatch, Secret, SnapTrade, SnipeRoute};

use crate::trial::{self, SECRET, Trial, flipped, keyed, now};

/// The trial's own body and time, signed by somebody who has another secret.
async fn refuses_signed_with<P: Provider>(trial: &Trial, secret: &str) {
    let signed = keyed::<P>(secret).sign(trial.body.clone(), now()).unwrap();
    trial.refuses(signed.headers, SignatureMismatch, secret).await;
}

fn decoded() -> Vec<u8> {
    let digits = SECRET.as_bytes().chunks(2).map(|pair| str::from_utf8(pair).unwrap());
    digits.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test]
async fn refuses_every_flipped_bit_of_a_secret_that_is_hex() {
    let secrets: Vec<_> = flipped(&decoded()).map(|(_, key)| hex(&key)).collect();
    assert_eq!(secrets.len(), 256);
    for trial in trial::of_sniperoute() {
        for secret in &secrets {
            refuses_signed_with::<SnipeRoute>(&trial, secret).await;
        }
    }
}

#[tokio::test]
async fn refuses_every_flipped_bit_of_a_secret_that_is_text() {
    let texts = flipped(SECRET.as_bytes()).filter_map(|(_, key)| String::from_utf8(key).ok());
    let secrets: Vec<_> = texts.filter(|text| Secret::new(text.clone()).is_ok()).collect();
    // The highest bit of each character makes it no text, one bit of the first a space, and 40 bits a
    // control character.
    assert_eq!(secrets.len(), 64 * 7 - 1 - 40);
    for trial in trial::of_snaptrade() {
        for secret in &secrets {
            refuses_signed_with::<SnapTrade>(&trial, secret).await;
        }
    }
}

#[tokio::test]
async fn refuses_other_secrets() {
    let upper = SECRET.to_uppercase();
    let others = [&"00".repeat(32), &"ff".repeat(16), &SECRET[..62], &format!("{SECRET}11")];
    for trial in trial::of_sniperoute() {
        for other in others {
            refuses_signed_with::<SnipeRoute>(&trial, other).await;
        }
        // The case of hex digits is no part of the key.
        let signed = keyed::<SnipeRoute>(&upper).sign(trial.body.clone(), now()).unwrap();
        trial.receiver.accepts(signed.headers, trial.body.clone(), &trial.name).await;
    }
    for trial in trial::of_snaptrade() {
        for other in others.iter().map(|other| &other[..]).chain([&upper[..], "0", "é"]) {
            refuses_signed_with::<SnapTrade>(&trial, other).await;
        }
    }
}
