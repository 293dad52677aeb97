//! The whole way, from a body to its canonical form.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value;

use super::{Form, NotCanonical, NotCanonicalKind, canonicalize, index::index};

const CASES: &str = include_str!("../../tests/data/canonical-cases.json");

struct Case {
    note: String,
    body: Vec<u8>,
    expected: Option<String>,
    may_refuse: bool,
}

fn cases() -> Vec<Case> {
    let cases: Vec<Value> = serde_json::from_str(CASES).unwrap();
    cases.iter().map(case).collect()
}

fn case(case: &Value) -> Case {
    let body = match case["in_b64"].as_str() {
        Some(encoded) => BASE64_STANDARD.decode(encoded).unwrap(),
        None => case["in"].as_str().unwrap().as_bytes().to_vec(),
    };
    Case {
        note: case["note"].as_str().unwrap().to_owned(),
        body,
        expected: case["out"].as_str().map(str::to_owned),
        may_refuse: case["class"] == "may_refuse",
    }
}

fn canonical(body: &[u8]) -> String {
    String::from_utf8(canonicalize(body).unwrap()).unwrap()
}

fn refusal(body: impl AsRef<[u8]>) -> NotCanonicalKind {
    canonicalize(body.as_ref()).unwrap_err().kind()
}

#[test]
fn every_recorded_case_comes_out_as_cpython_wrote_it() {
    for case in cases().iter().filter(|case| !case.may_refuse) {
        let out = canonicalize(&case.body).ok().map(|out| String::from_utf8(out).unwrap());
        assert_eq!(out, case.expected, "{}", case.note);
    }
}

#[test]
fn of_the_recorded_cases_that_may_be_refused_all_are() {
    let optional: Vec<_> = cases().into_iter().filter(|case| case.may_refuse).collect();
    assert_eq!(optional.len(), 10);
    for case in optional {
        assert_eq!(refusal(&case.body), NotCanonicalKind::NotUtf8, "{}", case.note);
    }
}

#[test]
fn the_canonical_form_is_its_own_canonical_form() {
    for case in cases() {
        if let Ok(once) = canonicalize(&case.body) {
            assert_eq!(canonicalize(&once).as_ref(), Ok(&once), "{}", case.note);
        }
    }
}

#[test]
fn refuses_utf_16_and_utf_32() {
    let text = "{\"a\":1}";
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let wide: Vec<u8> = text.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
    for body in [&little, &big, &wide] {
        assert_eq!(refusal(body), NotCanonicalKind::NotUtf8);
    }
    for mark in [&b"\xff\xfe"[..], b"\xfe\xff"] {
        assert_eq!(refusal([mark, &little].concat()), NotCanonicalKind::NotUtf8);
    }
    assert_eq!(canonical(b"\xef\xbb\xbf{}"), "{}");
    assert_eq!(refusal(b"\xef\xbb\xbf\xef\xbb\xbf{}"), NotCanonicalKind::Syntax);
}

#[test]
fn refuses_a_surrogate_in_raw_bytes() {
    assert_eq!(canonical(b"\"\xed\x9f\xbf\""), r#""\ud7ff""#);
    assert_eq!(refusal(b"\"\xed\xa0\x80\""), NotCanonicalKind::NotUtf8);
    assert_eq!(refusal(b"\"\xed\xbf\xbf\""), NotCanonicalKind::NotUtf8);
    assert_eq!(canonical(b"\"\xee\x80\x80\""), r#""\ue000""#);
    assert_eq!(canonical(br#""\ud800""#), r#""\ud800""#);
}

#[test]
fn takes_128_levels_and_refuses_129() {
    let arrays = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let objects = |depth| format!("{}0{}", "{\"\":".repeat(depth), "}".repeat(depth));
    assert_eq!(canonical(arrays(128).as_bytes()), arrays(128));
    assert_eq!(canonical(objects(128).as_bytes()), objects(128));
    assert_eq!(refusal(arrays(129)), NotCanonicalKind::TooDeep);
    assert_eq!(refusal(objects(129)), NotCanonicalKind::TooDeep);
    assert_eq!(refusal("[".repeat(1_000_000)), NotCanonicalKind::TooDeep);
    let neighbours = format!("[{}]", vec!["[]"; 1_000].join(","));
    assert_eq!(canonical(neighbours.as_bytes()), neighbours);
}

#[test]
fn takes_4300_digits_and_refuses_4301() {
    for sign in ["", "-"] {
        let longest = format!("{sign}{}", "7".repeat(4_300));
        assert_eq!(canonical(longest.as_bytes()), longest);
        assert_eq!(refusal(format!("{longest}7")), NotCanonicalKind::NumberTooLong);
    }
}

#[test]
fn a_number_that_a_duplicate_displaces_may_not_be_too_long_either() {
    let body = format!(r#"{{"a":{},"a":1}}"#, "7".repeat(4_301));
    assert_eq!(refusal(body), NotCanonicalKind::NumberTooLong);
}

#[test]
fn takes_a_float_of_65536_bytes_and_refuses_65537() {
    let float = |bytes: usize| format!("1.{}", "0".repeat(bytes - 2));
    assert_eq!(canonical(float(65_536).as_bytes()), "1.0");
    assert_eq!(refusal(float(65_537)), NotCanonicalKind::NumberTooLong);
    let exact = format!("1{}e-65000", "0".repeat(65_000));
    assert_eq!(canonical(exact.as_bytes()), "1.0");
}

#[test]
fn of_equal_keys_the_last_one_counts_wherever_it_stands() {
    let body = br#"{"k":1,"j":{"x":1},"\u006b":2,"j":{"y":2},"k":3,"\u006A":{"z":[]}}"#;
    assert_eq!(canonical(body), r#"{"j":{"z":[]},"k":3}"#);
}

#[test]
fn many_keys_with_a_long_common_prefix_are_sorted() {
    let member = |nth: u32| format!(r#""a long common prefix of the keys {nth:05}":{nth}"#);
    let mut members: Vec<_> = (0..20_000_u32).map(|nth| member(nth * 7_919 % 20_000)).collect();
    let shuffled = format!("{{{}}}", members.join(","));
    members.sort_unstable();
    assert_eq!(canonical(shuffled.as_bytes()), format!("{{{}}}", members.join(",")));
}

#[test]
fn reading_stops_at_the_first_wrong_byte() {
    let table = [
        ("", 0),
        (" \n", 2),
        ("\u{feff}", 3),
        ("{\"a\":1", 6),
        ("{\"a\":1,}", 7),
        ("{\"a\" 1}", 5),
        ("{a:1}", 1),
        ("[1 2]", 3),
        ("[1,\u{c}2]", 3),
        ("[1,]", 3),
        ("[1}", 2),
        ("{}{}", 2),
        ("nul", 0),
        ("-Infinit", 1),
        ("01", 1),
        ("\"a\tb\"", 2),
        ("\"ab", 3),
        ("\"a\\x\"", 2),
    ];
    for (body, offset) in table {
        let wrong = index(body, Form::Canonical).unwrap_err();
        assert_eq!(wrong, NotCanonical::syntax(offset), "{body}");
    }
}
