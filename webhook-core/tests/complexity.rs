//! Complexity: what a body costs before anybody knows who sent it grows as its length does.
//!
//! Times are compared with each other alone, within one process, and the best of several.
//! Work that grows with the square of the length makes a byte of a body that is 64 times as long
//! cost 64 times as much, so it is found whatever the machine does meanwhile.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::cast_precision_loss,
    reason = "a test fails by panicking, and compares roughly"
)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use webhook_core::canonical::canonicalize;

/// By how much a byte of a long body may cost more than one of a body with a 64th of its length.
///
/// Sorting adds a logarithm, and a long body does not stay in the caches of the processor.
const FACTOR: f64 = 4.0;

/// How long the bodies are that are compared.
const LENGTHS: [(usize, usize); 3] = [(16, 1 << 10), (1 << 10, 1 << 16), (1 << 14, 1 << 20)];

/// What is repeated between these two texts, with another number for each `#`.
const SHAPES: [(&str, &str, &str); 15] = [
    ("\"", "plain text, ", "\""),
    ("\"", r"\n\u00e9\/", "\""),
    ("\"", r"\ud83d", "\""),
    ("\"", "é😀\u{7f}", "\""),
    ("[", " \n\t\r", "]"),
    ("[0", ",1234567", "]"),
    ("[0", ",1.50,5e-324,0.1E9", "]"),
    ("[0", ",{}", "]"),
    ("[0", r#",{"b":1,"a":[{"d":2,"c":null}]}"#, "]"),
    ("{\"\":0", ",\"#\":#", "}"),
    ("{\"\":0", ",\"\\n#\":#", "}"),
    ("{\"\":0", ",\"the same key again\":0", "}"),
    ("{\"\":0", ",\"s\\u0061me\":0,\"same\":#", "}"),
    // Objects in objects, and what one displaces is an object too.
    ("{\"\":0", ",\"k\":{\"k\":{\"#\":0},\"k\":{\"#\":1}}", "}"),
    ("{\"\":0", ",\"é and more #\":#", "}"),
];

/// A body of about this length.
fn repeated(length: usize, (open, unit, close): (&str, &str, &str)) -> String {
    let mut body = open.to_owned();
    for nth in 0_u64.. {
        if body.len() + unit.len() + close.len() > length {
            break;
        }
        // Neither rising nor falling, and never the same twice.
        let number = (nth.wrapping_mul(0x9e37_79b9) & 0xffff_ffff).to_string();
        body.push_str(&unit.replace('#', &number));
    }
    body + close
}

/// As many levels as there may be, again and again.
fn deep(length: usize) -> String {
    let once = "[".repeat(63) + &r#"{"k":"#.repeat(64) + "0" + &"}".repeat(64) + &"]".repeat(63);
    format!("[{}0]", (once + ",").repeat(length / 512))
}

/// An object of so many keys that differ in their last ten characters only.
fn alike(count: usize, prefix: &str, nth: impl Fn(usize) -> usize) -> String {
    let mut body = "{".to_owned();
    for key in (0..count).map(nth) {
        write!(body, "\"{prefix}{key:010}\":0,").unwrap();
    }
    body + "\"\":0}"
}

/// How long it takes, for each byte.
fn cost(body: &str, times: usize) -> f64 {
    let started = Instant::now();
    for _ in 0..times {
        canonicalize(black_box(body.as_bytes())).unwrap();
    }
    started.elapsed().as_secs_f64() / (body.len() * times) as f64
}

/// Compares a long body with as many short ones as make the same length, so that both meet the same
/// interruptions; again, as long as something else may have used the time.
#[track_caller]
fn check(short: &str, long: &str) {
    let times = long.len().div_ceil(short.len());
    let repeats = (1 << 16) / long.len() + 1;
    let (mut of_short, mut of_long) = (f64::MAX, f64::MAX);
    for _ in 0..8 {
        of_short = of_short.min(cost(short, times * repeats));
        of_long = of_long.min(cost(long, repeats));
        if of_long < FACTOR * of_short {
            return;
        }
    }
    panic!("{} times as much: {long:.60}", of_long / of_short);
}

#[test]
fn a_byte_costs_the_same_in_a_long_body() {
    for (short, long) in LENGTHS {
        for shape in SHAPES {
            check(&repeated(short, shape), &repeated(long, shape));
        }
    }
}

#[test]
fn a_byte_costs_the_same_on_128_levels() {
    assert!(canonicalize(deep(1 << 14).replace("[{", "[[{").as_bytes()).is_err());
    check(&deep(1 << 14), &deep(1 << 20));
}

#[test]
fn keys_that_are_alike_for_long_are_sorted_in_time() {
    const MANY: usize = 60_000;
    let rising = |nth| nth;
    let falling = |nth| MANY - nth;
    let up_and_down = |nth| if nth % 2 == 0 { nth } else { MANY - nth };
    let twice = |nth| nth % (MANY / 2);
    let orders: [fn(usize) -> usize; 4] = [rising, falling, up_and_down, twice];
    for prefix in ["plain ".repeat(5), "é".repeat(15), r"\u00e9".repeat(5), r"x\\".repeat(10)] {
        for order in orders {
            check(&alike(MANY / 64, &prefix, order), &alike(MANY, &prefix, order));
        }
    }
}
