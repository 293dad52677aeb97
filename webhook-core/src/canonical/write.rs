//! Writing the canonical form from a tape.

use std::borrow::Cow;

use super::tape::{Elements, Entry, Form, Members, Value, View};

/// Writes the whole body in its canonical form, unless it is in that form already.
///
/// Room for the longest result is reserved at once, so nothing is ever moved.
pub(super) fn write(view: &View<'_>) -> Option<Vec<u8>> {
    if view.tape.canonical {
        return None;
    }
    let mut out = Vec::with_capacity(view.tape.longest);
    entry(view.root(), &mut out);
    Some(out)
}

/// The text of one value as it is signed.
pub(super) fn signed_text(value: Entry<'_>) -> Cow<'_, str> {
    if let Some(text) = value.plain_text() {
        return Cow::Borrowed(text);
    }
    if value.signed() == Form::Raw {
        return Cow::Borrowed(value.raw_text());
    }
    let mut text = Vec::new();
    entry(value, &mut text);
    // The canonical form is ASCII.
    Cow::Owned(String::from_utf8(text).unwrap_or_default())
}

/// The members of the object that a body consists of, as they are signed, without those that have
/// this name; `None` where a body is something else.
///
/// They keep the order in which they are signed. The text is at most as long as `room`.
pub(super) fn without(view: &View<'_>, name: &str, room: usize) -> Option<Vec<u8>> {
    let Value::Object(members) = view.root().value() else { return None };
    let mut out = Vec::with_capacity(room);
    out.push(b'{');
    for (nth, key) in members.filter(|key| !key.text().means(name)).enumerate() {
        separate(nth, &mut out);
        signed(key, &mut out);
        out.push(b':');
        signed(key.member(), &mut out);
    }
    out.push(b'}');
    Some(out)
}

fn signed(value: Entry<'_>, out: &mut Vec<u8>) {
    match value.signed() {
        Form::Raw => out.extend_from_slice(value.raw_text().as_bytes()),
        Form::Canonical => entry(value, out),
    }
}

fn entry(entry: Entry<'_>, out: &mut Vec<u8>) {
    match entry.plain_text() {
        Some(text) => out.extend_from_slice(text.as_bytes()),
        None => value(entry, out),
    }
}

/// Recursion is bounded by the depth that the index allows. A function of its own, so that copying
/// becomes part of the loops that call it.
#[inline(never)]
fn value(entry: Entry<'_>, out: &mut Vec<u8>) {
    match entry.value() {
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
        entry(element, out);
    }
    out.push(b']');
}

fn object(members: Members<'_>, out: &mut Vec<u8>) {
    out.push(b'{');
    for (nth, key) in members.enumerate() {
        separate(nth, out);
        entry(key, out);
        out.push(b':');
        entry(key.member(), out);
    }
    out.push(b'}');
}

fn separate(nth: usize, out: &mut Vec<u8>) {
    if nth > 0 {
        out.push(b',');
    }
}
