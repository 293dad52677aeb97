//! Samples: a body of each event type that the provider's module brings, checked while it is compiled.
//!
//! It finds a file that is empty, cut off or of another kind. Whether a body fits its event is for a
//! test to say, with what `webhook_tower::testing::sample` reads.

use crate::event::EventType;

/// Refuses a sample that is not one JSON object.
///
/// # Panics
///
/// When it is not, which the derive of [`Events`](crate::Events) turns into an error of the compiler.
#[track_caller]
pub const fn assert_sample(types: &[EventType], index: usize) {
    let Some((_, types)) = types.split_at_checked(index) else { return };
    let [EventType { sample: Some(sample), .. }, ..] = types else { return };
    let is_object = is_object(sample.as_bytes());
    assert!(is_object, "a sample is the body of one delivery, a JSON object: this file is not one");
}

const fn is_object(text: &[u8]) -> bool {
    let [b'{', ..] = blank(text) else { return false };
    let Some(rest) = value(text) else { return false };
    blank(rest).is_empty()
}

/// What follows a value, if there is one.
const fn value(text: &[u8]) -> Option<&[u8]> {
    match blank(text) {
        [b'{', rest @ ..] => members(rest),
        [b'[', rest @ ..] => elements(rest),
        [b'"', rest @ ..] => string(rest),
        [b't', b'r', b'u', b'e', rest @ ..]
        | [b'n', b'u', b'l', b'l', rest @ ..]
        | [b'f', b'a', b'l', b's', b'e', rest @ ..] => Some(rest),
        rest @ [b'-' | b'0'..=b'9', ..] => Some(number(rest)),
        _ => None,
    }
}

const fn members(text: &[u8]) -> Option<&[u8]> {
    let mut rest = text;
    if let [b'}', rest @ ..] = blank(rest) {
        return Some(rest);
    }
    loop {
        let [b'"', name @ ..] = blank(rest) else { return None };
        let Some(named) = string(name) else { return None };
        let [b':', named @ ..] = blank(named) else { return None };
        let Some(member) = value(named) else { return None };
        match blank(member) {
            [b',', next @ ..] => rest = next,
            [b'}', rest @ ..] => return Some(rest),
            _ => return None,
        }
    }
}

const fn elements(text: &[u8]) -> Option<&[u8]> {
    let mut rest = text;
    if let [b']', rest @ ..] = blank(rest) {
        return Some(rest);
    }
    loop {
        let Some(element) = value(rest) else { return None };
        match blank(element) {
            [b',', next @ ..] => rest = next,
            [b']', rest @ ..] => return Some(rest),
            _ => return None,
        }
    }
}

const fn string(text: &[u8]) -> Option<&[u8]> {
    let mut rest = text;
    loop {
        rest = match rest {
            [b'"', rest @ ..] => return Some(rest),
            [] | [0x00..=0x1F, ..] => return None,
            [b'\\', _, rest @ ..] | [_, rest @ ..] => rest,
        };
    }
}

const fn number(text: &[u8]) -> &[u8] {
    let mut rest = text;
    while let [b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9', next @ ..] = rest {
        rest = next;
    }
    rest
}

const fn blank(text: &[u8]) -> &[u8] {
    let mut rest = text;
    while let [b' ' | b'\n' | b'\r' | b'\t', next @ ..] = rest {
        rest = next;
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_one_json_object() {
        for text in [
            "{}",
            " {\n} \r\n\t",
            r#"{"a":1}"#,
            r#"{ "a" : [ ] , "b" : [1, -2.5e+3, true, false, null, {}] }"#,
            r#"{"a":"\"}","b\\":"é"}"#,
        ] {
            assert!(is_object(text.as_bytes()), "{text}");
            assert!(serde_json::from_str::<serde_json::Value>(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn refuses_anything_else() {
        for text in [
            "",
            "[]",
            "7",
            "\"{}\"",
            "null",
            "{",
            "}",
            "{}{}",
            "{} x",
            r#"{"a"}"#,
            r#"{"a":}"#,
            r#"{"a":1,}"#,
            r#"{"a":1 "b":2}"#,
            r#"{"a":[1,]}"#,
            r#"{"a":[1 2]}"#,
            r#"{"a":"1}"#,
            "{a:1}",
            r#"{"a":nul}"#,
            r#"{"a":"\"}"#,
            "{\"a\":\"\n\"}",
            "\u{feff}{}",
        ] {
            assert!(!is_object(text.as_bytes()), "{text}");
        }
    }
}
