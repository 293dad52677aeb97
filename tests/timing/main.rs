//! Whether the time of a refusal tells where a forged signature is wrong: `timing SAMPLES`.
//!
//! Two kinds of forgery are sent in random order, one that differs from the right signature in its
//! first byte and one that differs in its last. The times of both are compared by Welch's t-test. The
//! same is done with a comparison that returns at the first difference, because a test that does not
//! find that one finds nothing.
//!
//! It fails if `|t|` is 4.5 or more for an endpoint, or less for the early return.

use std::{
    env,
    hash::{BuildHasher as _, RandomState},
    hint::black_box,
    process::ExitCode,
    time::Instant,
};

use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{HeaderMap, HeaderValue};
use sha2::Sha256;
use webhook_tower::{Endpoint, Provider, SnapTrade, SnipeRoute, testing};

/// Beyond this, by the convention of such tests, two means are not the same.
const BOUND: f64 = 4.5;

/// The share of the samples that is kept. In the slowest the machine did something else.
const KEPT: f64 = 0.9;

fn main() -> ExitCode {
    let samples = env::args().nth(1).map_or(400_000, |text| text.parse().unwrap_or(0));
    if samples < 1_000 {
        eprintln!("timing SAMPLES: a whole number of at least 1000");
        return ExitCode::from(2);
    }
    let mut failed = false;
    let mut report = |name: &str, t: f64, is_right: bool| {
        println!(
            "{name}: |t| = {:.2} over {samples} samples{}",
            t.abs(),
            if is_right { "" } else { ": WRONG" }
        );
        failed |= !is_right;
    };
    let t = of_an_endpoint::<SnapTrade>(samples);
    report("SnapTrade", t, t.abs() < BOUND);
    let t = of_an_endpoint::<SnipeRoute>(samples);
    report("SnipeRoute", t, t.abs() < BOUND);
    let t = of_an_early_return(samples);
    report("a comparison that returns early", t, t.abs() >= BOUND);
    ExitCode::from(u8::from(failed))
}

/// The statistic of a whole verification, headers and body.
fn of_an_endpoint<P: Provider>(samples: usize) -> f64 {
    let endpoint: Endpoint<P> = testing::endpoint();
    let now = endpoint.now();
    let endpoint = endpoint.with_clock(move || now);
    let body = endpoint.stamp(r#"{"id":"evt_1","type":"intent.filled"}"#, now);
    let signed = body.and_then(|body| endpoint.sign(body, now));
    let signed = signed.unwrap_or_else(|refused| panic!("the body was refused: {refused}"));
    let name = P::SCHEME.signature_header();
    let right = &signed.headers[name];
    let forged = [forged(right, Place::First), forged(right, Place::Last)].map(|signature| {
        let mut headers = signed.headers.clone();
        headers.insert(name, signature);
        headers
    });
    compare(samples, |class| {
        let refused = endpoint.verify(HeaderMap::clone(&forged[class]), Bytes::clone(&signed.body));
        assert!(refused.is_err(), "a forged signature was accepted");
    })
}

enum Place {
    First,
    Last,
}

/// The signature with another first or last byte, in the encoding that it has.
fn forged(signature: &HeaderValue, place: Place) -> HeaderValue {
    let text = signature.to_str().unwrap_or_default();
    let (prefix, encoded) =
        text.split_once('=').filter(|(_, rest)| rest.len() > 1).unwrap_or(("", text));
    let mut bytes = encoded.as_bytes().to_vec();
    // Both encodings spell the last byte with more than the last character that counts.
    let at = match place {
        Place::First => 0,
        Place::Last => encoded.trim_end_matches('=').len() - 2,
    };
    bytes[at] = if bytes[at] == b'0' { b'1' } else { b'0' };
    let encoded = String::from_utf8_lossy(&bytes);
    let forged =
        if prefix.is_empty() { encoded.into_owned() } else { format!("{prefix}={encoded}") };
    HeaderValue::try_from(forged).unwrap_or_else(|_| panic!("not a value"))
}

/// The statistic of an HMAC that is compared byte by byte, up to the first that differs.
fn of_an_early_return(samples: usize) -> f64 {
    let mac = Hmac::<Sha256>::new_from_slice(b"a secret for the control")
        .unwrap_or_else(|_| panic!("no key"));
    let right = mac.clone().chain_update(b"content").finalize().into_bytes();
    let forged = [0, 31].map(|at: usize| {
        let mut tag = right;
        tag[at] ^= 1;
        tag
    });
    compare(samples, |class| {
        let expected = mac.clone().chain_update(b"content").finalize().into_bytes();
        let pairs = expected.iter().zip(&forged[class]);
        let mut same = 0;
        for (one, other) in pairs {
            if black_box(one) != black_box(other) {
                break;
            }
            same += 1;
        }
        black_box(same);
    })
}

/// Times both classes in random order, and returns how far apart they are.
fn compare(samples: usize, mut verify: impl FnMut(usize)) -> f64 {
    let random = RandomState::new();
    for sample in 0..1_000 {
        verify(sample % 2);
    }
    let mut times: Vec<(usize, f64)> = (0..samples)
        .map(|sample| {
            let class = (random.hash_one(sample) & 1) as usize;
            let since = Instant::now();
            verify(black_box(class));
            (class, since.elapsed().as_nanos() as f64)
        })
        .collect();
    times.sort_by(|one, other| one.1.total_cmp(&other.1));
    times.truncate((samples as f64 * KEPT) as usize);
    welch(&times)
}

/// Welch's t for the two classes.
fn welch(times: &[(usize, f64)]) -> f64 {
    let [one, other] = [0, 1].map(|class| {
        let of_class = || times.iter().filter(move |(of, _)| *of == class).map(|(_, time)| time);
        let count = of_class().count() as f64;
        let mean = of_class().sum::<f64>() / count;
        let variance = of_class().map(|time| (time - mean).powi(2)).sum::<f64>() / (count - 1.0);
        (mean, variance / count)
    });
    (one.0 - other.0) / (one.1 + other.1).sqrt()
}
