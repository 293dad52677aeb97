//! The one pass over the raw text: it checks everything and writes the tape.

use super::builder::TapeBuilder;
use super::error::{NotCanonical, NotCanonicalKind};
use super::number;
use super::sort::{Decoded, Keys, first_bytes};
use super::specials::Specials;
use super::tape::{Form, Node, PLAIN, Tape, behind, node_at};
use super::text;

/// How deep arrays and objects may stand inside each other.
const DEPTH: usize = 128;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The words that CPython reads beside strings and numbers; three of them are not JSON.
const CONSTANTS: [&[u8]; 6] = [b"true", b"false", b"null", b"NaN", b"Infinity", MINUS_INFINITY];

const MINUS_INFINITY: &[u8] = b"-Infinity";

/// Reads a whole body, which [`utf8::decode`](super::utf8::decode) has let through.
pub(super) fn index(body: &str, signed: Form) -> Result<Tape, NotCanonical> {
    let start = if body.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
    let mut indexer = Indexer {
        body,
        signed,
        depth: 0,
        tape: TapeBuilder::new(body.len()),
        growth: 0,
        canonical: start == 0,
        specials: Specials::new(body.as_bytes()),
        decoded: Decoded::default(),
        wrong: NotCanonical::syntax(start),
    };
    match indexer.element(start) {
        Some(end) if end == body.len() => Ok(indexer.finish()),
        Some(end) => Err(NotCanonical::syntax(end)),
        None => Err(indexer.wrong),
    }
}

struct Indexer<'b> {
    body: &'b str,
    signed: Form,
    depth: usize,
    tape: TapeBuilder,
    /// By how many bytes values can become longer.
    growth: usize,
    canonical: bool,
    specials: Specials<'b>,
    decoded: Decoded,
    /// Why reading stopped.
    wrong: NotCanonical,
}

/// The place behind what was read, or `None` where reading stopped; [`Indexer::wrong`] says why.
///
/// A `Result` with the reason in it would not fit into registers, and this is passed around for every
/// value.
type Behind = Option<usize>;

impl Indexer<'_> {
    fn finish(self) -> Tape {
        let longest = self.body.len().saturating_add(self.growth);
        Tape { nodes: self.tape.finish(), longest, canonical: self.canonical }
    }

    /// A value, and the whitespace behind it.
    #[inline]
    fn element(&mut self, at: usize) -> Behind {
        let end = self.value(at)?;
        Some(self.skip_whitespace(end))
    }

    #[inline]
    fn value(&mut self, at: usize) -> Behind {
        let at = self.skip_whitespace(at);
        if self.byte(at) == b'"' { self.text(at) } else { self.other(at) }
    }

    /// Any value but a string. A function of its own, so that strings become part of the loops.
    #[inline(never)]
    fn other(&mut self, at: usize) -> Behind {
        match self.byte(at) {
            b'{' => self.object(at),
            b'[' => self.array(at),
            b'0'..=b'9' => self.number(at),
            b'-' if !self.rest(at).starts_with(MINUS_INFINITY) => self.number(at),
            _ => self.constant(at),
        }
    }

    #[inline]
    fn text(&mut self, at: usize) -> Behind {
        let end = self.specials.next(at + 1);
        if self.byte(end) != b'"' {
            return self.special_text(at, end);
        }
        Some(self.push_plain(at, end + 1))
    }

    /// A string with something in it that is not its own canonical form.
    #[cold]
    fn special_text(&mut self, at: usize, special: usize) -> Behind {
        let found = text::scan_special(&mut self.specials, special);
        let found = self.checked(found)?;
        Some(self.push_rewritten(at, found.end + 1, found.growth))
    }

    fn number(&mut self, at: usize) -> Behind {
        let found = self.checked(number::scan(self.body.as_bytes(), at))?;
        Some(if found.plain {
            self.push_plain(at, found.end)
        } else {
            self.push_rewritten(at, found.end, found.growth)
        })
    }

    fn constant(&mut self, at: usize) -> Behind {
        let rest = self.rest(at);
        let Some(word) = CONSTANTS.iter().find(|word| rest.starts_with(word)) else {
            return self.fail(at);
        };
        Some(self.push_plain(at, at + word.len()))
    }

    fn array(&mut self, bracket: usize) -> Behind {
        let array = self.open(bracket)?;
        let mut at = self.skip_whitespace(bracket + 1);
        if self.byte(at) != b']' {
            at = self.element(at)?;
            while self.byte(at) == b',' {
                at = self.element(at + 1)?;
            }
            self.expect(at, b']')?;
        }
        self.close(array);
        Some(at + 1)
    }

    fn object(&mut self, bracket: usize) -> Behind {
        let object = self.open(bracket)?;
        self.tape.push(Node::default());
        let mut at = self.skip_whitespace(bracket + 1);
        if self.byte(at) != b'}' {
            at = self.member(at)?;
            while self.byte(at) == b',' {
                at = self.skip_whitespace(at + 1);
                at = self.member(at)?;
            }
            self.expect(at, b'}')?;
        }
        self.sort_members(object + 1);
        self.close(object);
        Some(at + 1)
    }

    #[inline]
    fn member(&mut self, at: usize) -> Behind {
        self.expect(at, b'"')?;
        let colon = self.text(at)?;
        let colon = self.skip_whitespace(colon);
        self.expect(colon, b':')?;
        self.element(colon + 1)
    }

    /// Enters an array or object, and returns its place on the tape.
    fn open(&mut self, at: usize) -> Option<usize> {
        if self.depth == DEPTH {
            self.wrong = NotCanonical::new(NotCanonicalKind::TooDeep, at);
            return None;
        }
        self.depth += 1;
        let container = self.tape.len();
        self.tape.push(Node { from: place(at), to: 0 });
        Some(container)
    }

    fn close(&mut self, container: usize) {
        self.depth -= 1;
        let behind = place(self.tape.len());
        self.tape.change(container, |node| node.to = behind);
    }

    /// Appends the order of the object that ends here, and notes it in its second entry.
    fn sort_members(&mut self, second: usize) {
        let start = self.tape.len();
        let (mut key, mut plain) = (second + 1, true);
        while key < start {
            let node = node_at(self.tape.nodes(), key);
            plain &= node.is_plain();
            self.tape.push(Node { from: first_bytes(self.body, node), to: place(key) });
            key = behind(self.body, self.tape.nodes(), key + 1);
        }
        let keys = Keys { body: self.body, signed: self.signed, start, plain };
        let sorted = keys.sort(self.tape.nodes_mut(), &mut self.decoded);
        self.canonical &= sorted.was_in_order;
        self.tape.truncate(start + sorted.distinct);
        let order = Node { from: place(start), to: place(self.tape.len()) };
        self.tape.change(second, |node| *node = order);
    }

    /// Notes a value that can be copied, and answers the place behind it.
    #[inline]
    fn push_plain(&mut self, at: usize, end: usize) -> usize {
        self.tape.push(Node { from: place(at), to: place(end) | PLAIN });
        end
    }

    /// Notes a value that has to be rewritten, and answers the place behind it.
    fn push_rewritten(&mut self, at: usize, end: usize, growth: usize) -> usize {
        self.tape.push(Node { from: place(at), to: place(end) });
        self.canonical = false;
        self.growth = self.growth.saturating_add(growth);
        end
    }

    #[inline]
    fn expect(&mut self, at: usize, byte: u8) -> Option<()> {
        if self.byte(at) == byte { Some(()) } else { self.fail(at) }
    }

    #[cold]
    #[inline(never)]
    fn fail<T>(&mut self, at: usize) -> Option<T> {
        self.wrong = NotCanonical::syntax(at);
        None
    }

    /// What was read; a refusal is kept in [`Indexer::wrong`].
    fn checked<T>(&mut self, read: Result<T, NotCanonical>) -> Option<T> {
        read.inspect_err(|wrong| self.wrong = *wrong).ok()
    }

    #[inline]
    fn skip_whitespace(&mut self, mut at: usize) -> usize {
        while matches!(self.byte(at), b' ' | b'\t' | b'\n' | b'\r') {
            at += 1;
            self.canonical = false;
        }
        at
    }

    /// The byte there; behind the end a zero, which JSON has nowhere.
    #[inline]
    fn byte(&self, at: usize) -> u8 {
        self.body.as_bytes().get(at).copied().unwrap_or_default()
    }

    fn rest(&self, at: usize) -> &[u8] {
        self.body.as_bytes().get(at..).unwrap_or_default()
    }
}

/// A place in the body or on the tape, which has fewer entries than the body has bytes.
#[expect(clippy::cast_possible_truncation, reason = "`utf8.rs` lets no longer body through")]
const fn place(at: usize) -> u32 {
    at as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(from: u32, to: u32) -> Node {
        Node { from, to }
    }

    fn copied(from: u32, to: u32) -> Node {
        Node { from, to: to | PLAIN }
    }

    #[test]
    fn the_tape_is_the_one_that_the_page_draws() {
        let tape = index("{\"b\":[1,2],\"a\":\"é\"}", Form::Canonical).unwrap();
        let nodes = [
            node(0, 10),
            node(8, 10),
            copied(1, 4),
            node(5, 6),
            copied(6, 7),
            copied(8, 9),
            copied(11, 14),
            node(15, 19),
            node(u32::from_be_bytes(*b"a\0\0\0"), 6),
            node(u32::from_be_bytes(*b"b\0\0\0"), 2),
        ];
        assert_eq!(tape.nodes, nodes);
    }
}
