//! The canonical form against CPython: every verdict and every byte, for generated bodies.
//!
//! The `python3` of the machine answers `CANONICAL_CASES` bodies (20,000 unless set), always the same
//! ones for the same `CANONICAL_SEED`.
//! Some 500 stored answers are checked on every machine, also where there is no `python3`.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![expect(clippy::indexing_slicing, reason = "the generator measures before it cuts")]

mod cpython;
mod grammar;
mod mutation;
mod numbers;
mod rng;

use std::env;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use webhook_core::canonical::{NotCanonicalKind, canonicalize};

use crate::cpython::Answer;
use crate::rng::Rng;

const BATCH: usize = 10_000;
const STORED: &str = include_str!("../data/canonical-stored.json");

#[test]
fn generated_bodies_come_out_as_cpython_writes_them() {
    let cases = from_env("CANONICAL_CASES", 20_000);
    let mut rng = Rng::new(from_env("CANONICAL_SEED", 1));
    let mut tally = Tally::default();
    for batch in batches(usize::try_from(cases).unwrap()) {
        let bodies: Vec<_> = (0..batch).map(|_| mutation::body(&mut rng)).collect();
        let Some(asked) = cpython::ask(&bodies) else {
            println!("there is no python3 here: only the stored answers were checked");
            return;
        };
        bodies.iter().zip(&asked.answers).for_each(|(body, answer)| tally.count(body, answer));
        tally.interpreter = asked.interpreter;
    }
    println!("{tally:?}");
    assert!(tally.mixed(), "the generator makes only one kind of body: {tally:?}");
}

#[test]
fn the_stored_answers_of_cpython_hold() {
    let stored: Stored = serde_json::from_str(STORED).unwrap();
    let mut tally = Tally { interpreter: stored.interpreter, ..Tally::default() };
    for (body, answer) in &stored.cases {
        tally.count(&BASE64_STANDARD.decode(body).unwrap(), answer);
    }
    println!("{tally:?}");
    assert!(tally.mixed());
}

/// Writes the stored answers anew: `cargo test --test canonical_differential -- --ignored`.
#[test]
#[ignore = "changes a file of the repository"]
fn store_what_cpython_answers() {
    let mut rng = Rng::new(0);
    let bodies = std::iter::repeat_with(|| mutation::body(&mut rng));
    let short: Vec<_> = bodies.filter(|body| body.len() < 200).take(500).collect();
    let asked = cpython::ask(&short).expect("storing answers needs python3");
    let bodies = short.iter().map(|body| BASE64_STANDARD.encode(body));
    let cases: Vec<_> = bodies.zip(asked.answers).collect();
    let lines: Vec<_> = cases.iter().map(|case| serde_json::to_string(case).unwrap()).collect();
    let text = format!(
        "{{\"interpreter\":\"{}\",\"cases\":[\n{}\n]}}\n",
        asked.interpreter,
        lines.join(",\n")
    );
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/canonical-stored.json");
    std::fs::write(data, text).unwrap();
}

#[derive(serde::Deserialize)]
struct Stored {
    interpreter: String,
    cases: Vec<(String, Answer)>,
}

/// How the bodies fared; a mismatch panics at once.
#[derive(Debug, Default)]
struct Tally {
    interpreter: String,
    written: usize,
    refused_by_both: usize,
    refused_by_the_written_list: usize,
}

impl Tally {
    fn count(&mut self, body: &[u8], answer: &Answer) {
        let shown = || format!("body {} of {}", BASE64_STANDARD.encode(body), self.interpreter);
        match (canonicalize(body), answer) {
            (Err(_), None) => self.refused_by_both += 1,
            (Ok(ours), Some(theirs)) => {
                assert_eq!(String::from_utf8_lossy(&ours), *theirs, "{}", shown());
                assert_eq!(canonicalize(&ours).as_ref(), Ok(&ours), "written twice: {}", shown());
                self.written += 1;
            }
            (Ok(_), None) => panic!("CPython refuses {}", shown()),
            (Err(error), Some(_)) => {
                assert!(is_on_the_list(error.kind(), body), "{error}: {}", shown());
                self.refused_by_the_written_list += 1;
            }
        }
    }

    fn mixed(&self) -> bool {
        [self.written, self.refused_by_both, self.refused_by_the_written_list]
            .iter()
            .all(|n| *n > 0)
    }
}

/// Whether the written list of the module lets it refuse this body for this reason.
fn is_on_the_list(kind: NotCanonicalKind, body: &[u8]) -> bool {
    match kind {
        NotCanonicalKind::NotUtf8 => {
            std::str::from_utf8(body).is_err() || body.iter().take(2).any(|byte| *byte == 0)
        }
        NotCanonicalKind::TooDeep => {
            body.iter().filter(|byte| matches!(byte, b'[' | b'{')).count() > 128
        }
        NotCanonicalKind::NumberTooLong => {
            body.split(|byte| !byte.is_ascii_digit()).any(|digits| digits.len() > 4_300)
        }
        NotCanonicalKind::Syntax | NotCanonicalKind::BodyTooLong => false,
    }
}

fn batches(cases: usize) -> impl Iterator<Item = usize> {
    (0..cases).step_by(BATCH).map(move |start| BATCH.min(cases - start))
}

fn from_env(name: &str, default: u64) -> u64 {
    env::var(name).map_or(default, |value| value.parse().expect("a number"))
}
