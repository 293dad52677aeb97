//! What has to hold for any input, one module for each target.
//!
//! `fuzz_targets/` calls these with what a fuzzer makes up; `tests/replay.rs` of the workspace calls
//! them with every input of `seeds/`, as plain tests.

pub mod batches;
pub mod canonical;
pub mod decode;
pub mod encodings;
pub mod forms;
pub mod generate;
pub mod headers;
pub mod service;

use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;
use webhook_tower::{Endpoint, Provider, Secret, SecretEncoding, SnapTrade};

/// The name of a target, and what it runs.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: [Target; 8] = [
    ("headers", headers::run),
    ("encodings", encodings::run),
    ("forms", forms::run),
    ("batches", batches::run),
    ("canonical", canonical::run),
    ("decode", decode::run),
    ("service", service::run),
    ("generate", generate::run),
];

/// The time by the clock of every endpoint here.
const NOW: i64 = 1_732_980_600;

fn now() -> Timestamp {
    Timestamp::from_second(NOW).unwrap()
}

/// An endpoint whose clock stands still, with a key that is good as text, as hex and as base64.
fn endpoint<P: Provider>() -> Endpoint<P> {
    let prefix = match P::SCHEME.secret_encoding() {
        SecretEncoding::Base64 { prefix } => prefix,
        _ => "",
    };
    let secret = Secret::new(format!("{prefix}{}", "00112233".repeat(8))).unwrap();
    Endpoint::at("https://example.com", secret).unwrap().with_clock(now)
}

/// An endpoint that takes the times of all documented bodies.
fn snaptrade() -> Endpoint<SnapTrade> {
    endpoint().insecure_accept_any_age().with_clock(|| Timestamp::MAX)
}

/// The headers of lines like `name: value`; lines that are no header are passed over.
fn header_map(lines: &[u8]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for line in lines.split(|byte| *byte == b'\n') {
        let Some(colon) = line.iter().position(|byte| *byte == b':') else { continue };
        let (name, value) = (&line[..colon], &line[colon + 1..]);
        let value = value.strip_prefix(b" ").unwrap_or(value);
        if let (Ok(name), Ok(value)) =
            (HeaderName::from_bytes(name), HeaderValue::from_bytes(value))
        {
            headers.append(name, value);
        }
    }
    headers
}
