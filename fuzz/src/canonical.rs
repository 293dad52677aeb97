//! The canonical form: it never panics, writing twice is writing once, and what `serde_json` reads of
//! a body it reads of the canonical form too.

use serde_json::Value;
use webhook_tower::canonical::{NotCanonicalKind, canonicalize};

/// The input is a body.
pub fn run(input: &[u8]) {
    let value = serde_json::from_slice::<Value>(input);
    let canonical = match canonicalize(input) {
        Ok(canonical) => canonical,
        Err(refused) => {
            assert!(refused.offset() <= input.len());
            let listed = refused.kind() == NotCanonicalKind::NumberTooLong;
            assert!(listed || value.is_err(), "serde_json takes what is refused: {refused}");
            return;
        }
    };
    assert!(canonical.is_ascii() && !canonical.iter().any(u8::is_ascii_control));
    assert_eq!(canonicalize(&canonical).as_ref(), Ok(&canonical), "written twice");
    let Ok(value) = value else { return };
    match serde_json::from_slice(&canonical) {
        Ok(written) => assert!(alike(&value, &written), "{value} became {written}"),
        // The nearest `f64` can be the infinity, where `serde_json` rounds to the last number.
        Err(error) => assert!(find(&canonical, b"Infinity"), "{error}"),
    }
}

/// Equal, but for numbers: `serde_json` does not always read the nearest `f64`, and reads `-0` as a
/// float.
fn alike(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) if one != other => {
            let (one, other) = (one.as_f64().unwrap(), other.as_f64().unwrap());
            (one - other).abs() <= one.abs() * 1e-15 + f64::MIN_POSITIVE
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| alike(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let same = |(key, value)| other.get(key).is_some_and(|other| alike(value, other));
            one.len() == other.len() && one.iter().all(same)
        }
        _ => one == other,
    }
}

fn find(text: &[u8], word: &[u8]) -> bool {
    text.windows(word.len()).any(|window| window == word)
}
