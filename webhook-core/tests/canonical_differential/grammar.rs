//! Bodies made from a grammar: mostly JSON as CPython reads it, sometimes just not.

use std::fmt::Write as _;

use crate::numbers;
use crate::rng::Rng;

/// Few names, so that keys repeat; some differ only in how they sort.
const KEYS: [&str; 14] =
    ["", "a", "b", "aa", "A", "/", "\"", "\n", "\u{7f}", "é", "\u{e000}", "\u{ffff}", "😀", "𐀀"];

/// Pieces of strings: escapes, surrogates in every order, raw text of every width.
const PIECES: [&str; 34] = [
    "plain",
    "~ ",
    "x",
    "\u{7f}",
    "é",
    "“",
    "\u{2028}",
    "\u{ffff}",
    "😀",
    "\u{10ffff}",
    r#"\""#,
    r"\\",
    r"\/",
    r"\b",
    r"\f",
    r"\n",
    r"\r",
    r"\t",
    r"\u0000",
    r"\u001F",
    r"\u0041",
    r"\u007f",
    r"\u00E9",
    r"\ud7ff",
    r"\ud800",
    r"\uDBFF",
    r"\udc00",
    r"\uDfFf",
    r"\ue000",
    r"\ud83d\ude00",
    r"\ude00\ud83d",
    r"\uD83D\ud83d\uDE00",
    r"\ud83d\\ude00",
    "0123456789abcdef",
];

/// Pieces that no string may hold.
const BAD_PIECES: [&str; 12] = [
    "\"",
    "\t",
    "\n",
    "\0",
    "\u{1f}",
    r"\a",
    r"\u",
    r"\u12",
    r"\u+123",
    r"\uD83D\u",
    r"\U0041",
    "\\",
];

const BAD_VALUES: [&str; 22] = [
    "nul",
    "True",
    "nan",
    "-NaN",
    "+Infinity",
    "-Infinit",
    "01",
    "-01",
    "+1",
    ".5",
    "1.",
    "1.e5",
    "1e",
    "1e+",
    "-",
    "--1",
    "0x10",
    "1_000",
    "'a'",
    "１",
    "undefined",
    "",
];

/// One whole body.
pub(crate) fn body(rng: &mut Rng) -> String {
    let mut out = String::new();
    match rng.below(20) {
        0 => nest(rng, &mut out),
        1 => out.push('\u{feff}'),
        _ => {}
    }
    let depth = 1 + rng.below(5);
    value(rng, depth, &mut out);
    space(rng, &mut out);
    if rng.one_in(60) {
        out.push_str(rng.pick(&["x", "{}", ",", "\0", "\u{feff}", "]"]));
    }
    out
}

/// Opens many levels, and usually closes them again.
fn nest(rng: &mut Rng, out: &mut String) {
    let depth = rng.pick(&[20, 120, 126, 127, 128, 129, 130, 300]);
    let mut closing = String::new();
    for _ in 0..depth {
        let (open, close) = rng.pick(&[("[", "]"), ("{\"k\":", "}"), ("[0,", "]")]);
        out.push_str(open);
        closing.insert_str(0, close);
    }
    value(rng, 1, out);
    out.push_str(&closing[rng.below(20) / 19..]);
}

pub(crate) fn value(rng: &mut Rng, depth: usize, out: &mut String) {
    space(rng, out);
    match rng.below(if depth == 0 { 12 } else { 20 }) {
        0..4 => out.push_str(&numbers::number(rng)),
        4..8 => string(rng, out),
        8..11 => out.push_str(rng.pick(&["true", "false", "null", "NaN", "Infinity", "-Infinity"])),
        11 if rng.one_in(15) => out.push_str(rng.pick(&BAD_VALUES)),
        11 => out.push_str(rng.pick(&["[]", "{}", "\"\"", "-0", "0"])),
        12..15 => array(rng, depth, out),
        _ => object(rng, depth, out),
    }
}

fn array(rng: &mut Rng, depth: usize, out: &mut String) {
    out.push('[');
    for nth in 0..rng.below(5) {
        separate(rng, nth, out);
        value(rng, depth - 1, out);
    }
    close(rng, ']', out);
}

fn object(rng: &mut Rng, depth: usize, out: &mut String) {
    out.push('{');
    for nth in 0..rng.below(9) {
        separate(rng, nth, out);
        space(rng, out);
        member(rng, depth - 1, out);
    }
    close(rng, '}', out);
}

pub(crate) fn member(rng: &mut Rng, depth: usize, out: &mut String) {
    match rng.below(8) {
        0 => string(rng, out),
        _ => key(rng, out),
    }
    space(rng, out);
    out.push_str(if rng.one_in(300) { "::" } else { ":" });
    value(rng, depth, out);
}

fn separate(rng: &mut Rng, nth: usize, out: &mut String) {
    if nth > 0 {
        space(rng, out);
        out.push_str(if rng.one_in(400) { ",," } else { "," });
    }
}

fn close(rng: &mut Rng, bracket: char, out: &mut String) {
    space(rng, out);
    match rng.below(800) {
        0 => out.push(','),
        1 => return,
        2 => out.push(if bracket == ']' { '}' } else { ']' }),
        _ => {}
    }
    out.push(bracket);
}

fn space(rng: &mut Rng, out: &mut String) {
    match rng.below(2_000) {
        0 => out.push_str(rng.pick(&["\u{b}", "\u{c}", "\u{a0}", "\u{feff}", "\0", "/**/"])),
        1..400 => out.push_str(rng.pick(&[" ", "\n", "\t", "\r\n", "  \n    "])),
        _ => {}
    }
}

/// One of the few names, each character raw or escaped.
fn key(rng: &mut Rng, out: &mut String) {
    out.push('"');
    for _ in 0..=rng.below(2) {
        for c in rng.pick(&KEYS).chars() {
            let must_escape = c < ' ' || c == '"';
            if must_escape || rng.one_in(4) { escape(rng, c, out) } else { out.push(c) }
        }
    }
    out.push('"');
}

fn escape(rng: &mut Rng, c: char, out: &mut String) {
    for unit in c.encode_utf16(&mut [0; 2]) {
        let _ =
            if rng.one_in(2) { write!(out, "\\u{unit:04x}") } else { write!(out, "\\u{unit:04X}") };
    }
}

fn string(rng: &mut Rng, out: &mut String) {
    out.push('"');
    for _ in 0..rng.below(7) {
        out.push_str(rng.pick(&PIECES));
        if rng.one_in(6) {
            let unit = rng.next() & 0xffff;
            let _ = write!(out, "\\u{unit:04x}");
        }
        if rng.one_in(6) {
            out.extend(char::from_u32(rng.code_point()).filter(|c| *c >= '\u{80}'));
        }
    }
    if rng.one_in(60) {
        out.push_str(rng.pick(&BAD_PIECES));
    }
    out.push('"');
}
