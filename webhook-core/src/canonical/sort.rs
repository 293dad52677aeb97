//! Sorting the members of an object by code point, each key once.
//!
//! A key without escapes sorts as the bytes of UTF-8 do. One with escapes is decoded once, into
//! bytes that sort as its code points do, and not at each of its comparisons: a body of nothing but
//! such keys, all alike for long, has to be sorted before anybody knows who sent it.

use std::cell::Cell;

use super::tape::{Form, Node, text_at};
use super::text::Text;

/// What the keys with escapes of one object mean; the room is used again for the next.
#[derive(Debug, Default)]
pub(super) struct Decoded {
    /// The keys, one behind the other.
    bytes: Vec<u8>,
    /// Where each of them starts in `bytes`, by its place on the tape.
    starts: Vec<(u32, u32)>,
}

/// The keys of one object, which fill the tape from `start` on, each with its
/// [first bytes](first_bytes), as they stand in the body.
pub(super) struct Keys<'b> {
    pub(super) body: &'b str,
    pub(super) signed: Form,
    pub(super) start: usize,
    /// Whether all of them mean themselves.
    pub(super) plain: bool,
}

/// What became of the keys of an object.
pub(super) struct Sorted {
    /// How many different ones there are.
    pub(super) distinct: usize,
    /// Whether none had to be moved.
    pub(super) was_in_order: bool,
}

impl Keys<'_> {
    /// Sorts them; of equal ones the last stays.
    ///
    /// A body that is signed as it came is never written, so that its keys only have to be different.
    pub(super) fn sort(&self, tape: &mut [Node], decoded: &mut Decoded) -> Sorted {
        let (read, order) = tape.split_at_mut_checked(self.start).unwrap_or_default();
        let text = |key: &Node| text_at(self.body, read, key.to as usize);
        let raw = self.signed == Form::Raw;
        if self.plain && (ascend(order) || raw && differ(order, |key| text(key).raw)) {
            return Sorted { distinct: order.len(), was_in_order: true };
        }
        if !self.plain {
            decoded.fill(order.iter().map(|key| (key.to, text(key))));
            let escaped = order.iter_mut().filter(|key| text(key).as_str().is_none());
            escaped.for_each(|key| key.from = first_of(decoded.get(key.to)));
        }
        sort_by_text(order, |key| {
            text(key).as_str().map_or_else(|| decoded.get(key.to), str::as_bytes)
        })
    }
}

/// Whether the first bytes alone show that the keys are in order, each once.
fn ascend(keys: &[Node]) -> bool {
    keys.is_sorted_by(|a, b| a.from < b.from)
}

/// How many keys are compared with each other rather than sorted.
const FEW: usize = 16;

/// Whether these are few keys, and no two of them equal.
///
/// Equal keys have the same one of 64 places, so a key whose place is still free needs no comparison.
fn differ<'b>(keys: &[Node], text: impl Fn(&Node) -> &'b str) -> bool {
    let equal = |a: &Node, b: &Node| a.from == b.from && text(a) == text(b);
    let mut taken = 0_u64;
    keys.len() <= FEW
        && keys.iter().enumerate().all(|(nth, key)| {
            // Multiplying by 2^32 ÷ the golden ratio spreads keys that begin alike.
            let place = 1 << (key.from.wrapping_mul(0x9e37_79b9) >> 26);
            let is_free = taken & place == 0;
            taken |= place;
            is_free || !keys.iter().take(nth).any(|other| equal(key, other))
        })
}

fn sort_by_text<'t>(order: &mut [Node], text: impl Fn(&Node) -> &'t [u8]) -> Sorted {
    // Most keys differ in their first bytes, which need no second look at the body.
    order.sort_unstable_by_key(|key| u64::from(key.from) << 32 | u64::from(key.to));
    let compare = |a: &Node, b: &Node| text(a).cmp(text(b));
    let mut repeated = false;
    for alike in order.chunk_by_mut(|a, b| a.from == b.from).filter(|alike| alike.len() > 1) {
        alike.sort_unstable_by(|a, b| {
            let ordering = compare(a, b);
            // Neighbours in the result were compared with each other, so no equal keys go unseen.
            repeated |= ordering.is_eq();
            // Later members come first among equals, because `dedup` keeps the first.
            ordering.then(b.to.cmp(&a.to))
        });
    }
    if repeated {
        let distinct = dedup(order, |kept, next| compare(kept, next).is_eq());
        return Sorted { distinct, was_in_order: false };
    }
    Sorted { distinct: order.len(), was_in_order: order.is_sorted_by_key(|key| key.to) }
}

/// The first four bytes of a key without escapes as a number, which sorts as they do.
#[inline]
pub(super) fn first_bytes(body: &str, key: Node) -> u32 {
    let start = key.from as usize + 1;
    let length = key.end().saturating_sub(start + 1);
    // At least four bytes follow the opening quote of a key: its other one, `:`, a value and `}`.
    match body.as_bytes().get(start..).and_then(<[u8]>::first_chunk) {
        Some(first) if length >= 4 => u32::from_be_bytes(*first),
        Some(first) => u32::from_be_bytes(*first) & !(u32::MAX >> (8 * length)),
        None => 0,
    }
}

/// The same of a key that was decoded.
fn first_of(key: &[u8]) -> u32 {
    (0..4).fold(0, |first, nth| first << 8 | u32::from(key.get(nth).copied().unwrap_or_default()))
}

/// Moves the first of each run of equal keys to the front, and answers how many there are.
///
/// In place, because the room of an object full of repeated keys would count twice.
fn dedup(keys: &mut [Node], equal: impl Fn(&Node, &Node) -> bool) -> usize {
    let keys = Cell::from_mut(keys).as_slice_of_cells();
    let mut places = keys.iter();
    let mut last = None;
    for key in keys.iter().map(Cell::get) {
        if last.is_some_and(|last| equal(&last, &key)) {
            continue;
        }
        places.next().inspect(|place| place.set(key));
        last = Some(key);
    }
    keys.len() - places.len()
}

impl Decoded {
    /// Keeps those of these keys that have escapes, which come in the order of their places, and
    /// forgets others.
    ///
    /// Exactly their room is made: what a growing `Vec` has to spare would be a multiple of the body.
    fn fill<'t>(&mut self, keys: impl Iterator<Item = (u32, Text<'t>)> + Clone) {
        self.bytes.clear();
        self.starts.clear();
        let escaped = keys.filter(|(_, key)| key.as_str().is_none());
        let (count, length) = escaped
            .clone()
            .fold((0, 0), |(count, length), (_, key)| (count + 1, length + key.raw.len()));
        self.starts.reserve_exact(count);
        self.bytes.reserve_exact(length);
        escaped.for_each(|(key, text)| self.push(key, text.code_points()));
    }

    fn push(&mut self, key: u32, points: impl Iterator<Item = u32>) {
        // A key is never longer decoded than it was in the body, whose places have 31 bits.
        let start = u32::try_from(self.bytes.len()).unwrap_or(u32::MAX);
        self.starts.push((key, start));
        points.for_each(|point| push_point(point, &mut self.bytes));
    }

    fn get(&self, key: u32) -> &[u8] {
        let Ok(nth) = self.starts.binary_search_by_key(&key, |(key, _)| *key) else { return &[] };
        let start = |nth: usize| self.starts.get(nth).map(|(_, start)| *start as usize);
        let end = start(nth + 1).unwrap_or(self.bytes.len());
        self.bytes.get(start(nth).unwrap_or(end)..end).unwrap_or_default()
    }
}

/// Appends a code point in the bytes of UTF-8, which sort as code points do; for half a surrogate,
/// which UTF-8 leaves out, in the three bytes that would be its own.
fn push_point(point: u32, out: &mut Vec<u8>) {
    if let Some(character) = char::from_u32(point) {
        return out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
    }
    let [.., high, low] = point.to_be_bytes();
    out.extend([0xe0 | high >> 4, 0x80 | (high & 0x0f) << 2 | low >> 6, 0x80 | low & 0x3f]);
}

#[cfg(test)]
mod tests {
    use crate::canonical::canonicalize;

    /// The canonical form of an object with these keys, which are as they stand in the body.
    fn sorted(keys: &[&str]) -> String {
        let members: Vec<_> =
            keys.iter().enumerate().map(|(nth, key)| format!("\"{key}\":{nth}")).collect();
        let body = format!("{{{}}}", members.join(","));
        String::from_utf8(canonicalize(body.as_bytes()).unwrap()).unwrap()
    }

    /// In order, each in the spelling that a body may have.
    const IN_ORDER: [&str; 20] = [
        "",
        r"\u0000",
        r"\n",
        "A",
        r"\u0061",
        r"a\u0000",
        r"a\u0000\u0000",
        "aa",
        "b",
        "b0",
        "eight by",
        r"eight byt\u0065s",
        "eight bytes and more",
        "é",
        "\u{d7ff}",
        r"\ud800",
        r"\udfff",
        "\u{ffff}",
        "😀",
        r"\ud83d\ude01",
    ];

    #[test]
    fn keys_stand_in_the_order_of_their_code_points() {
        let nth = |key: &str| IN_ORDER.iter().position(|other| *other == key).unwrap();
        for rotation in 0..IN_ORDER.len() {
            let mut keys = IN_ORDER;
            keys.rotate_left(rotation);
            if rotation % 2 == 1 {
                keys.reverse();
            }
            let values: Vec<usize> = sorted(&keys)
                .split(':')
                .skip(1)
                .map(|part| part.split([',', '}']).next().unwrap().parse().unwrap())
                .collect();
            let order: Vec<usize> = values.iter().map(|value| nth(keys[*value])).collect();
            assert!(order.is_sorted(), "{order:?}");
            assert_eq!(order.len(), IN_ORDER.len());
        }
    }

    #[test]
    fn the_last_of_equal_keys_stays_whatever_its_spelling() {
        for (one, other) in
            [("a", r"\u0061"), ("é", r"\u00E9"), ("😀", r"\ud83d\ude00"), ("/", r"\/"), ("", "")]
        {
            for keys in [[one, "between", other], [other, "between", one]] {
                let sorted = sorted(&keys);
                assert!(sorted.contains(":2") && !sorted.contains(":0"), "{sorted}");
            }
        }
    }
}
