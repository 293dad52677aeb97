//! Bodies made from other bodies: documented deliveries, and generated ones, with something changed.

use crate::grammar;
use crate::rng::Rng;

macro_rules! samples {
    ($($name:literal)*) => {
        [$(include_bytes!(concat!("../../src/snaptrade/samples/", $name, ".json"))),*]
    };
}

/// The documented deliveries of SnapTrade.
const SAMPLES: [&[u8]; 16] = samples! {
    "ACCOUNT_HOLDINGS_UPDATED" "ACCOUNT_REMOVED" "ACCOUNT_TRANSACTIONS_INITIAL_UPDATE"
    "ACCOUNT_TRANSACTIONS_UPDATED" "CONNECTION_ADDED" "CONNECTION_ATTEMPTED" "CONNECTION_BROKEN"
    "CONNECTION_DELETED" "CONNECTION_FAILED" "CONNECTION_FIXED" "CONNECTION_UPDATED"
    "NEW_ACCOUNT_AVAILABLE" "TRADE_DETECTION" "TRADE_UPDATE" "USER_DELETED" "USER_REGISTERED"
};

/// Bytes that mean something to a reader of JSON, or of UTF-8.
const TOKENS: [&[u8]; 30] = [
    b"\"",
    b"\\",
    b",",
    b":",
    b"{",
    b"}",
    b"[",
    b"]",
    b" ",
    b"\n",
    b"\t",
    b"0",
    b"-",
    b".",
    b"e",
    b"\x7f",
    b"\0",
    b"\\u",
    b"\\ud83d",
    b"\\ude00",
    b"\\/",
    b"\xc3\xa9",
    b"\xf0\x9f\x98\x80",
    b"\xed\xa0\x80",
    b"\xed\xb0\x80",
    b"\xed\xa0\xbd\xed\xb8\x80",
    b"\xef\xbb\xbf",
    b"\xff",
    b"\x80",
    b"\xc0\xaf",
];

/// One body for the judge: from the grammar, or changed, or in another encoding.
pub(crate) fn body(rng: &mut Rng) -> Vec<u8> {
    match rng.below(20) {
        0..9 => grammar::body(rng).into_bytes(),
        9..12 => changed(rng, grammar::body),
        12 => encoded(rng),
        13..16 => with_members(rng),
        _ => changed(rng, |rng| String::from_utf8(rng.pick(&SAMPLES).to_vec()).unwrap()),
    }
}

/// A documented delivery with generated members.
fn with_members(rng: &mut Rng) -> Vec<u8> {
    let mut body = String::from_utf8(rng.pick(&SAMPLES).to_vec()).unwrap();
    for _ in 0..=rng.below(3) {
        let braces: Vec<_> = body.match_indices('{').map(|(at, _)| at + 1).collect();
        let mut member = String::new();
        grammar::member(rng, 2, &mut member);
        body.insert_str(rng.pick(&braces), &(member + ","));
    }
    body.into_bytes()
}

fn changed(rng: &mut Rng, make: impl FnOnce(&mut Rng) -> String) -> Vec<u8> {
    let mut body = make(rng).into_bytes();
    for _ in 0..=rng.below(3) {
        change(rng, &mut body);
    }
    body
}

fn change(rng: &mut Rng, body: &mut Vec<u8>) {
    let at = rng.below(body.len() + 1);
    let end = (at + rng.below(12)).min(body.len());
    match rng.below(8) {
        0 => body.truncate(at),
        1 => drop(body.drain(at..end)),
        2 => body.splice(at..at, body[at..end].to_vec()).for_each(drop),
        3 if at < body.len() => body[at] ^= 1 << rng.below(8),
        4 if at < body.len() => body[at] = rng.byte(),
        5 => body.splice(at..end, rng.pick(&TOKENS).to_vec()).for_each(drop),
        _ => body.splice(at..at, rng.pick(&TOKENS).to_vec()).for_each(drop),
    }
}

/// Other encodings, with and without a byte order mark.
fn encoded(rng: &mut Rng) -> Vec<u8> {
    let mark = rng.pick(&["", "\u{feff}", "\u{feff}\u{feff}"]);
    let text = mark.to_owned() + rng.pick(&["1", "{}", "[1]", "\"é😀\"", ""]) + &grammar::body(rng);
    let text = if rng.one_in(2) { text } else { mark.to_owned() + rng.pick(&["1", "[]", "12"]) };
    match rng.below(5) {
        0 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        1 => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        2 => text.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect(),
        3 => text.chars().flat_map(|c| u32::from(c).to_be_bytes()).collect(),
        _ => text.into_bytes(),
    }
}
