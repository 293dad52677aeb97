//! Memory: a body makes room for at most eight times its own size, whatever it is made of.
//!
//! Counted are the blocks that are allocated at one moment, the body itself left out.
//! A block that grows or shrinks counts with its new size, as allocators do it in place for large ones.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Write as _;

use bytes::Bytes;
use webhook_core::canonical::{Json, canonicalize};

#[global_allocator]
static COUNTED: dhat::Alloc = dhat::Alloc;

const TIMES: usize = 8;

/// What a body of a few bytes may take beyond that.
const FEW: usize = 64;

/// Bodies that are dense in one way or another: what is repeated, and what stands around it.
const SHAPES: [(&str, &str, &str); 34] = [
    ("[", "0", "]"),
    ("[", "[]", "]"),
    ("[", "{}", "]"),
    ("[", "[0]", "]"),
    ("[", "[{}]", "]"),
    ("[", "[{},{},{}]", "]"),
    ("[", "{\"\":0}", "]"),
    ("[", "{\"\":{}}", "]"),
    ("[", "{\"\\n\":{}}", "]"),
    ("[", "{\"\\n\":0,\"\\n\":0}", "]"),
    ("[", "\"\"", "]"),
    ("[", "\"\x7f\"", "]"),
    ("[", "\"é\"", "]"),
    ("[", "\"\\n\"", "]"),
    ("[", "1e9", "]"),
    ("[", "1e15", "]"),
    ("[", "1e-9", "]"),
    ("[", "-0", "]"),
    ("[", "NaN", "]"),
    ("{", "\"\":0", "}"),
    ("{", "\"\":{}", "}"),
    ("{", "\"\":1e9", "}"),
    ("{", "\"\x7f\":1e9", "}"),
    ("{", "\"\x7f\":{}", "}"),
    ("{", "\"\\n\":0", "}"),
    ("{", "\"\\n\":{}", "}"),
    ("{", "\"\\n\":1e9", "}"),
    ("{", "\"\\n\x7f\":1e9", "}"),
    ("{", "\"\\u0000\":0", "}"),
    ("{", "\"#\":0", "}"),
    ("{", "\"#\":1e9", "}"),
    ("{", "\"#\\n\":0", "}"),
    ("{", "\"#\\n\":1e9", "}"),
    ("{", "\"#\x7f\\u0000\":{\"\\n\":0}", "}"),
];

/// Strings without a structure: what is repeated between two quotes.
const TEXTS: [&str; 6] = ["x", "\x7f", "é", "😀", "\\n", "\\u0041"];

/// A body of about this size; `#` becomes another number each time.
fn body(size: usize, (open, unit, close): (&str, &str, &str), separator: &str) -> String {
    let mut body = open.to_owned();
    for nth in 0.. {
        match unit.split_once('#') {
            Some((before, after)) => drop(write!(body, "{before}{nth}{after}")),
            None => body.push_str(unit),
        }
        if body.len() >= size {
            break;
        }
        body.push_str(separator);
    }
    body + close
}

fn bodies(size: usize) -> Vec<String> {
    let shapes = SHAPES.map(|shape| body(size, shape, ","));
    let texts = TEXTS.map(|text| body(size, ("\"", text, "\""), ""));
    // Objects that grow, so that the room of one never fits the next.
    let growing = (1..10).rev().map(|power| body(size >> power, ("{", "\"#\\n\":1e9", "}"), ","));
    let growing = format!("[{}]", growing.collect::<Vec<_>>().join(","));
    let deep = "[".repeat(126) + "{}" + &"]".repeat(126);
    let deep = body(size, ("[", &deep, "]"), ",");
    shapes.into_iter().chain(texts).chain([growing, deep]).collect()
}

/// How many bytes are allocated at most at one moment of the work.
fn peak<T>(work: impl FnOnce() -> T) -> usize {
    let _profiler = dhat::Profiler::builder().testing().trim_backtraces(None).build();
    let _made = work();
    dhat::HeapStats::get().max_bytes
}

/// Without a harness, whose threads would be counted too.
fn main() {
    for size in [16, 1_000, 30_000, 1 << 18] {
        for body in bodies(size) {
            let shown = format!("{} bytes: {body:.40}", body.len());
            let body = Bytes::from(body);
            for peak in
                [peak(|| canonicalize(&body).unwrap()), peak(|| Json::read(body.clone()).unwrap())]
            {
                assert!(peak <= TIMES * body.len() + FEW, "{peak} bytes for {shown}");
                // It counts at all: no body has less room on its tape.
                assert!(peak >= body.len(), "{peak} bytes for {shown}");
            }
        }
    }
}
