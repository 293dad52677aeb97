//! The one pass over the raw text: it checks everything and writes the tape.

use super::error::{NotCanonical, NotCanonicalKind};
use super::number;
use super::sort::{Decoded, sort};
use super::specials::Specials;
use super::tape::{Node, PLAIN, Tape, behind, most_nodes, usual_nodes};
use super::text;

/// How deep arrays and objects may stand inside each other.
const DEPTH: usize = 128;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The words that CPython reads beside strings and numbers; three of them are not JSON.
const CONSTANTS: [&[u8]; 6] = [b"true", b"false", b"null", b"NaN", b"Infinity", MINUS_INFINITY];

const MINUS_INFINITY: &[u8] = b"-Infinity";

/// Reads a whole body, which [`utf8::decode`](super::utf8::decode) has let through.
pub(super) fn index(body: &str) -> Result<Tape, NotCanonical> {
    let start = if body.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
    let mut indexer = Indexer {
        body,
        at: start,
        depth: 0,
        nodes: Vec::with_capacity(usual_nodes(body.len())),
        growth: 0,
        canonical: start == 0,
        specials: Specials::new(body.as_bytes()),
        decoded: Decoded::default(),
    };
    indexer.value()?;
    indexer.end()?;
    let Indexer { mut nodes, growth, canonical, .. } = indexer;
    if nodes.capacity() > usual_nodes(body.len()) {
        nodes.shrink_to_fit();
    }
    Ok(Tape { nodes, longest: body.len().saturating_add(growth), canonical })
}

struct Indexer<'b> {
    body: &'b str,
    at: usize,
    depth: usize,
    nodes: Vec<Node>,
    /// By how many bytes values can become longer.
    growth: usize,
    canonical: bool,
    specials: Specials<'b>,
    decoded: Decoded,
}

impl<'b> Indexer<'b> {
    fn value(&mut self) -> Result<(), NotCanonical> {
        self.skip_whitespace();
        match self.peek() {
            Some(b'"') => self.text(),
            Some(b'{') => self.object(),
            Some(b'[') => self.array(),
            Some(b'0'..=b'9') => self.number(),
            Some(b'-') if !self.rest().starts_with(MINUS_INFINITY) => self.number(),
            _ => self.constant(),
        }
    }

    fn text(&mut self) -> Result<(), NotCanonical> {
        let found = text::scan(&mut self.specials, self.at + 1)?;
        self.push_span(found.end + 1, found.plain, found.growth);
        Ok(())
    }

    fn number(&mut self) -> Result<(), NotCanonical> {
        let found = number::scan(self.bytes(), self.at)?;
        self.push_span(found.end, found.plain, found.growth);
        Ok(())
    }

    fn constant(&mut self) -> Result<(), NotCanonical> {
        let rest = self.rest();
        let word = CONSTANTS.iter().find(|word| rest.starts_with(word));
        let length = word.ok_or(NotCanonical::syntax(self.at))?.len();
        self.push_span(self.at + length, true, 0);
        Ok(())
    }

    fn array(&mut self) -> Result<(), NotCanonical> {
        let array = self.open()?;
        if !self.eat(b']') {
            self.value()?;
            while self.eat(b',') {
                self.value()?;
            }
            self.expect(b']')?;
        }
        self.close(array);
        Ok(())
    }

    fn object(&mut self) -> Result<(), NotCanonical> {
        let object = self.open()?;
        self.push(Node::default());
        if !self.eat(b'}') {
            self.member()?;
            while self.eat(b',') {
                self.member()?;
            }
            self.expect(b'}')?;
        }
        self.sort_members(object + 1);
        self.close(object);
        Ok(())
    }

    fn member(&mut self) -> Result<(), NotCanonical> {
        self.skip_whitespace();
        if self.peek() != Some(b'"') {
            return Err(NotCanonical::syntax(self.at));
        }
        self.text()?;
        self.expect(b':')?;
        self.value()
    }

    /// Enters an array or object, and returns its place on the tape.
    fn open(&mut self) -> Result<usize, NotCanonical> {
        if self.depth == DEPTH {
            return Err(NotCanonical::new(NotCanonicalKind::TooDeep, self.at));
        }
        self.depth += 1;
        self.push(Node { from: place(self.at), to: 0 });
        self.at += 1;
        Ok(self.nodes.len() - 1)
    }

    fn close(&mut self, container: usize) {
        self.depth -= 1;
        let behind = place(self.nodes.len());
        if let Some(node) = self.nodes.get_mut(container) {
            node.to = behind;
        }
    }

    /// Appends the order of the object that ends here, and notes it in its second entry.
    fn sort_members(&mut self, second: usize) {
        let start = self.nodes.len();
        let mut key = second + 1;
        while key < start {
            self.push(Node { from: 0, to: place(key) });
            key = behind(self.body, &self.nodes, key + 1);
        }
        self.canonical &= sort(self.body, &mut self.nodes, start, &mut self.decoded);
        let order = Node { from: place(start), to: place(self.nodes.len()) };
        if let Some(node) = self.nodes.get_mut(second) {
            *node = order;
        }
    }

    fn push_span(&mut self, end: usize, plain: bool, growth: usize) {
        let mark = if plain { PLAIN } else { 0 };
        self.push(Node { from: place(self.at), to: place(end) | mark });
        if !plain {
            self.canonical = false;
            self.growth = self.growth.saturating_add(growth);
        }
        self.at = end;
    }

    /// Where the usual room is not enough, makes room for whatever may follow, once: what a growing
    /// `Vec` has to spare could be a multiple of the body.
    fn push(&mut self, node: Node) {
        if self.nodes.len() == self.nodes.capacity() {
            self.nodes.reserve_exact(most_nodes(self.body.len()).saturating_sub(self.nodes.len()));
        }
        self.nodes.push(node);
    }

    fn end(&mut self) -> Result<(), NotCanonical> {
        self.skip_whitespace();
        if self.at == self.body.len() { Ok(()) } else { Err(NotCanonical::syntax(self.at)) }
    }

    fn expect(&mut self, byte: u8) -> Result<(), NotCanonical> {
        if self.eat(byte) { Ok(()) } else { Err(NotCanonical::syntax(self.at)) }
    }

    fn eat(&mut self, byte: u8) -> bool {
        self.skip_whitespace();
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn skip_whitespace(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
            self.canonical = false;
        }
    }

    fn bytes(&self) -> &'b [u8] {
        self.body.as_bytes()
    }

    fn peek(&self) -> Option<u8> {
        self.bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'b [u8] {
        self.bytes().get(self.at..).unwrap_or_default()
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
        let tape = index("{\"b\":[1,2],\"a\":\"é\"}").unwrap();
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

    #[test]
    fn the_room_reserved_is_enough_for_the_densest_bodies() {
        let nested = "{\"\":".repeat(120) + "{}" + &"}".repeat(120);
        for nth in 0..40 {
            for dense in ["{}", "[]", "0", "[{}]", "{\"\":0}", "{\"\":{}}", &nested] {
                let body = format!("[{}]", vec![dense; nth].join(","));
                for body in [body.as_str(), dense] {
                    let entries = index(body).unwrap().nodes.len();
                    assert!(entries <= most_nodes(body.len()), "{body}");
                }
            }
        }
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
            assert_eq!(index(body).unwrap_err(), NotCanonical::syntax(offset), "{body}");
        }
    }
}
