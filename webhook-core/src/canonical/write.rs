//! Writing the canonical form from a tape.

use super::tape::{Elements, Members, Value, View};

/// Writes the whole body in its canonical form.
///
/// Room for the longest result is reserved at once, so nothing is ever moved.
pub(super) fn write(view: View<'_>) -> Vec<u8> {
    let mut out = Vec::with_capacity(view.longest());
    value(view.root().value(), &mut out);
    out
}

/// Recursion is bounded by the depth that the index allows.
pub(super) fn value(value: Value<'_>, out: &mut Vec<u8>) {
    match value {
        Value::Constant(word) => out.extend_from_slice(word.as_bytes()),
        Value::Number(number) => number.write(out),
        Value::Text(text) => text.write(out),
        Value::Array(elements) => array(elements, out),
        Value::Object(members) => object(members, out),
    }
}

fn array(elements: Elements<'_>, out: &mut Vec<u8>) {
    out.push(b'[');
    for (nth, element) in elements.enumerate() {
        separate(nth, out);
        value(element.value(), out);
    }
    out.push(b']');
}

fn object(members: Members<'_>, out: &mut Vec<u8>) {
    out.push(b'{');
    for (nth, (key, member)) in members.enumerate() {
        separate(nth, out);
        key.write(out);
        out.push(b':');
        value(member.value(), out);
    }
    out.push(b'}');
}

fn separate(nth: usize, out: &mut Vec<u8>) {
    if nth > 0 {
        out.push(b',');
    }
}
