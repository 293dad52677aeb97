//! However large a specification is, and however it contains itself, the generator ends, in a bounded time
//! and with a bounded memory.
//!
//! The largest memory is that of the process, so that this file has one test.

use std::{
    fs,
    time::{Duration, Instant},
};

use webhook_generate::{Error, Generated, Generator};

/// A specification with one event, whose `data` is the schema `S0`.
fn specification(schemas: &[String]) -> String {
    let schemas = schemas.join(",");
    format!(
        r##"{{"openapi":"3.1.0","info":{{"title":"Large","version":"1"}},"webhooks":{{"a.b":{{"post":{{"requestBody":{{"content":{{"application/json":{{"schema":{{"type":"object","properties":{{"type":{{"const":"a.b"}},"data":{{"$ref":"#/components/schemas/S0"}}}}}}}}}}}}}}}}}},"components":{{"schemas":{{{schemas}}}}}}}"##
    )
}

fn reference(nth: usize) -> String {
    format!(r##"{{"$ref":"#/components/schemas/S{nth}"}}"##)
}

/// 10 MB, in which each schema has the next, and the last the first.
fn large() -> String {
    let schema = |nth: usize| {
        let (next, text) = (reference(nth + 1), "x".repeat(2_000));
        format!(
            r#""S{nth}":{{"type":"object","description":"{text}","properties":{{"next":{next},"word":{{"enum":["a{nth}","b"]}}}}}}"#
        )
    };
    let mut schemas: Vec<String> = (0..4_800).map(schema).collect();
    schemas.push(format!(r#""S4800":{}"#, reference(0)));
    specification(&schemas)
}

/// Each schema has all others: as members, in lists, and as alternatives.
fn entangled(count: usize) -> String {
    let schema = |nth: usize| {
        let others = |with: fn(usize, &str) -> String| {
            (0..count).map(|other| with(other, &reference(other))).collect::<Vec<_>>().join(",")
        };
        let members = others(|other, of| format!(r#""m{other}":{of}"#));
        let lists = others(|other, of| format!(r#""l{other}":{{"type":"array","items":{of}}}"#));
        let unions = others(|_, of| of.to_owned());
        format!(
            r#""S{nth}":{{"properties":{{"kind":{{"const":"k{nth}"}},{members},{lists},"of":{{"oneOf":[{unions}]}}}}}}"#
        )
    };
    specification(&(0..count).map(schema).collect::<Vec<_>>())
}

/// Each schema is all of the next one, twice.
fn doubled(count: usize) -> String {
    let schema = |nth: usize| {
        let next = reference((nth + 1) % count);
        format!(
            r#""S{nth}":{{"allOf":[{next},{next}],"properties":{{"p{nth}":{{"anyOf":[{next},{next}]}}}}}}"#
        )
    };
    specification(&(0..count).map(schema).collect::<Vec<_>>())
}

/// Shapes without a name, each in the other.
fn deep(count: usize) -> String {
    let (open, close) = (r#"{"properties":{"x":"#.repeat(count), "}}".repeat(count));
    specification(&[format!(r#""S0":{open}{{"type":"string"}}{close}"#)])
}

fn generate(name: &str, text: &str) -> Result<Generated, Error> {
    let begun = Instant::now();
    let generated =
        Generator::new("Large", "svix").samples("samples").make_samples().generate(text);
    let lines = generated.as_ref().map(|of| of.module.lines().count());
    let (size, took, peak) = (text.len(), begun.elapsed(), peak());
    println!("{name}: {size} bytes in {took:?}, {peak:?} kB at most; {lines:?} lines");
    assert!(took < Duration::from_secs(120), "{name}");
    generated
}

/// The most memory that this process had, in kB.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[test]
fn large_and_recursive_specifications_end() {
    let large = large();
    assert!(large.len() > 10_000_000);
    generate("large", &large).unwrap();
    generate("entangled", &entangled(30)).unwrap();
    // All of each schema is all of them, which is much to fold.
    generate("doubled", &doubled(40)).unwrap();
    let too_large = generate("doubled much", &doubled(400)).unwrap_err();
    assert!(too_large.to_string().contains(": the specification is too large"));
    generate("deep", &deep(40)).unwrap();
    let too_deep = generate("too deep", &deep(100)).unwrap_err();
    assert!(too_deep.to_string().contains("recursion limit"), "{too_deep}");
    if let Some(peak) = peak() {
        assert!(peak < 256 * 1024, "{peak} kB");
    }
}
