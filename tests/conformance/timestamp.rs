//! SnipeRoute's timestamp header, rightly signed in every case but where a bit is flipped.

use http::{HeaderMap, HeaderValue};
use webhook_tower::{
    RejectionKind::{
        self, AmbiguousHeader, InvalidTimestamp, MissingTimestamp, SignatureMismatch,
        TimestampExpired,
    },
    sniperoute::sdk::{SigningSecret, WebhookSigner},
};

use crate::trial::{self, NOW, SECRET, Trial, and, flipped, with, without};

const HEADER: &str = "sr-timestamp";

/// The trial's headers with another time, and with the signature over that time.
fn sent_at(trial: &Trial, time: &str) -> HeaderMap {
    let signer = WebhookSigner::new(&SigningSecret::new(SECRET).unwrap(), None);
    let signature = signer.compute_signature(&trial.body, time);
    with(&trial.signed(signature.as_bytes()), HEADER, time.as_bytes())
}

#[tokio::test]
async fn refuses_a_timestamp_that_is_absent_or_given_twice() {
    for trial in trial::of_sniperoute() {
        let now = NOW.to_string();
        for (headers, kind, what) in [
            (without(&trial.headers, HEADER), MissingTimestamp, "absent"),
            (sent_at(&trial, ""), MissingTimestamp, "empty"),
            (and(&trial.headers, HEADER, now.as_bytes()), AmbiguousHeader, "twice"),
            (and(&trial.headers, HEADER, b"0"), AmbiguousHeader, "and another"),
            (and(&trial.headers, HEADER, b""), AmbiguousHeader, "and an empty one"),
            (and(&sent_at(&trial, "0"), HEADER, now.as_bytes()), AmbiguousHeader, "after another"),
        ] {
            trial.refuses(headers, kind, what).await;
        }
    }
}

#[tokio::test]
async fn accepts_300_seconds_either_way_and_refuses_301() {
    for trial in trial::of_sniperoute() {
        for seconds in [-300, -299, -1, 0, 1, 299, 300] {
            let headers = sent_at(&trial, &(NOW + seconds).to_string());
            trial.receiver.accepts(headers, trial.body.clone(), seconds).await;
        }
        for seconds in [-NOW - 5, -NOW, -1_000_000, -302, -301, 301, 302, 1_000_000] {
            let headers = sent_at(&trial, &(NOW + seconds).to_string());
            trial.refuses(headers, TimestampExpired, seconds).await;
        }
    }
}

/// Numbers of seconds that no window reaches, and texts that are no number of seconds.
const TEXTS: [(&str, RejectionKind); 38] = [
    ("-9223372036854775808", TimestampExpired),
    ("9223372036854775807", TimestampExpired),
    // Milliseconds.
    ("1732980600000", TimestampExpired),
    ("-1732980600", TimestampExpired),
    ("9223372036854775808", InvalidTimestamp),
    ("-9223372036854775809", InvalidTimestamp),
    ("18446744073709551616", InvalidTimestamp),
    ("+5", InvalidTimestamp),
    (" 5", InvalidTimestamp),
    ("1e9", InvalidTimestamp),
    ("+1732980600", InvalidTimestamp),
    (" 1732980600", InvalidTimestamp),
    ("1732980600 ", InvalidTimestamp),
    ("\t1732980600", InvalidTimestamp),
    ("1732980600\t", InvalidTimestamp),
    ("01732980600", InvalidTimestamp),
    ("1732980600.0", InvalidTimestamp),
    ("1732980600.", InvalidTimestamp),
    ("1.7329806e9", InvalidTimestamp),
    ("1_732_980_600", InvalidTimestamp),
    ("1,732,980,600", InvalidTimestamp),
    ("1732980600,1732980600", InvalidTimestamp),
    ("0x674b2f38", InvalidTimestamp),
    ("1732980600s", InvalidTimestamp),
    ("\"1732980600\"", InvalidTimestamp),
    ("-0", InvalidTimestamp),
    ("00", InvalidTimestamp),
    ("-", InvalidTimestamp),
    ("--1", InvalidTimestamp),
    ("now", InvalidTimestamp),
    ("NaN", InvalidTimestamp),
    ("null", InvalidTimestamp),
    ("2024-11-30T15:30:00Z", InvalidTimestamp),
    ("Sat, 30 Nov 2024 15:30:00 GMT", InvalidTimestamp),
    ("１７３２９８０６００", InvalidTimestamp),
    ("١٧٣٢٩٨٠٦٠٠", InvalidTimestamp),
    ("1732980600\u{a0}", InvalidTimestamp),
    ("\u{feff}1732980600", InvalidTimestamp),
];

#[tokio::test]
async fn refuses_what_is_no_timestamp_of_today() {
    let long = "1".repeat(100_000);
    let zeros = "0".repeat(100_000) + "1732980600";
    for trial in trial::of_sniperoute() {
        for (text, kind) in TEXTS {
            trial.refuses(sent_at(&trial, text), kind, text).await;
        }
        for text in [&long, &zeros] {
            trial.refuses(sent_at(&trial, text), InvalidTimestamp, "100,000 digits").await;
        }
        let headers = with(&trial.headers, HEADER, b"1732980600\xff");
        trial.refuses(headers, InvalidTimestamp, "not UTF-8").await;
    }
}

#[tokio::test]
async fn refuses_every_flipped_bit() {
    for trial in trial::of_sniperoute() {
        for (bit, flipped) in flipped(NOW.to_string().as_bytes()) {
            // Control characters never get out of an HTTP parser.
            let Ok(value) = HeaderValue::from_bytes(&flipped) else { continue };
            let digits = flipped.iter().all(u8::is_ascii_digit) && flipped[0] != b'0';
            let seconds: Option<i64> = str::from_utf8(&flipped).ok().and_then(|t| t.parse().ok());
            let kind = match seconds.filter(|_| digits) {
                Some(seconds) if seconds.abs_diff(NOW) <= 300 => SignatureMismatch,
                Some(_) => TimestampExpired,
                None => InvalidTimestamp,
            };
            let headers = with(&trial.headers, HEADER, value.as_bytes());
            trial.refuses(headers, kind, format_args!("bit {bit}")).await;
        }
    }
}
