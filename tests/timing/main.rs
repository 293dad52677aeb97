//! Whether the time of a refusal tells where a forged signature is wrong: `timing SAMPLES`.
//!
//! Two kinds of forgery are sent in random order, one that differs from the right signature in its
//! first byte and one that differs in its last. The times of both are compared by Welch's t-test. The
//! same is done with a comparison that returns at the first difference, because a test that does not
//! find that one finds nothing.
//!
//! Both kinds are made anew for each sample, from the same memory, before the clock starts: two copies
//! that lie at different addresses can differ in time by themselves.
//!
//! It fails if `|t|` is 4.5 or more for an endpoint, or less for the early return. A machine that is
//! shared can favour one kind for a while, so an endpoint that was beyond the bound once is measured
//! twice more and has to be within it both times; a comparison that tells where it ends does so each
//! time.

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

/// How often an endpoint has to be within the bound after it was beyond.
const AGAIN: usize = 2;

/// The share of the samples that is kept. In the slowest the machine did something else.
const KEPT: f64 = 0.9;

const CONTROL: &str = "a comparison that returns early";

fn main() -> ExitCode {
    let samples = env::args().nth(1).map_or(400_000, |text| text.parse().unwrap_or(0));
    if samples < 1_000 {
        eprintln!("timing SAMPLES: a whole number of at least 1000");
        return ExitCode::from(2);
    }
    let report =
        |name: &str, t: f64| println!("{name}: |t| = {:.2} over {samples} samples", t.abs());
    let mut failed = false;
    let mut fail_unless = |is_right: bool, name: &str| {
        if !is_right {
            println!("{name}: WRONG");
        }
        failed |= !is_right;
    };
    for (name, measure) in [
        ("SnapTrade", of_an_endpoint::<SnapTrade> as fn(usize) -> f64),
        ("SnipeRoute", of_an_endpoint::<SnipeRoute>),
    ] {
        // Each round has an endpoint and memory of its own.
        let is_within = |_| {
            let t = measure(samples);
            report(name, t);
            t.abs() < BOUND
        };
        fail_unless(is_within(0) || (0..AGAIN).all(is_within), name);
    }
    let t = of_an_early_return(samples);
    report(CONTROL, t);
    fail_unless(t.abs() >= BOUND, CONTROL);
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
    let forged = [forged(right, Place::First), forged(right, Place::Last)];
    let prepare = |signature: &[u8]| {
        let signature = HeaderValue::from_bytes(signature);
        let mut headers = HeaderMap::clone(&signed.headers);
        headers.insert(name, signature.unwrap_or_else(|_| panic!("not a value")));
        (headers, Bytes::clone(&signed.body))
    };
    compare(samples, &forged, prepare, |(headers, body)| {
        let refused = endpoint.verify(headers, body);
        assert!(refused.is_err(), "a forged signature was accepted");
    })
}

enum Place {
    First,
    Last,
}

/// The signature with another first or last byte, in the encoding that it has.
fn forged(signature: &HeaderValue, place: Place) -> Vec<u8> {
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
    let encoded = String::from_utf8_lossy(&bytes).into_owned();
    if prefix.is_empty() { encoded } else { format!("{prefix}={encoded}") }.into_bytes()
}

/// The statistic of an HMAC that is compared byte by byte, up to the first that differs.
fn of_an_early_return(samples: usize) -> f64 {
    let mac = Hmac::<Sha256>::new_from_slice(b"a secret for the control")
        .unwrap_or_else(|_| panic!("no key"));
    let right = mac.clone().chain_update(b"content").finalize().into_bytes();
    let forged = [0, 31].map(|at: usize| {
        let mut tag = right;
        tag[at] ^= 1;
        tag.to_vec()
    });
    compare(samples, &forged, <[u8]>::to_vec, |tag| {
        let expected = mac.clone().chain_update(b"content").finalize().into_bytes();
        let pairs = expected.iter().zip(&tag);
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
fn compare<T>(
    samples: usize,
    forged: &[Vec<u8>; 2],
    prepare: impl Fn(&[u8]) -> T,
    mut verify: impl FnMut(T),
) -> f64 {
    let random = RandomState::new();
    for sample in 0..1_000 {
        verify(prepare(&forged[sample % 2]));
    }
    let mut times: Vec<(usize, f64)> = (0..samples)
        .map(|sample| {
            let class = (random.hash_one(sample) & 1) as usize;
            let prepared = black_box(prepare(&forged[class]));
            let since = Instant::now();
            verify(prepared);
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
