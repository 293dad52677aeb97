//! The one pass over the raw text: it checks everything and writes the tape.

use super::error::{NotCanonical, NotCanonicalKind};
use super::sort::{Decoded, sort};
use super::tape::{Form, Node, PLAIN, Tape, View};
use super::{number, text};

/// How deep arrays and objects may stand inside each other.
const DEPTH: usize = 128;

/// The top bit of a place marks what can be copied.
const LONGEST_BODY: usize = i32::MAX as usize;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The words that CPython reads beside strings and numbers; three of them are not JSON.
const CONSTANTS: [&[u8]; 6] = [b"true", b"false", b"null", b"NaN", b"Infinity", b"-Infinity"];

/// Reads a whole body.
pub(super) fn index(body: &[u8]) -> Result<(&str, Tape), NotCanonical> {
    let body = decode(body)?;
    let start = if body.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
    let tape = Tape { nodes: Vec::with_capacity(most_nodes(body)), ..Tape::default() };
    let mut indexer = Indexer { body, at: start, depth: 0, tape, decoded: Decoded::default() };
    indexer.value()?;
    indexer.end()?;
    indexer.tape.nodes.shrink_to_fit();
    Ok((body, indexer.tape))
}

/// The text of the body, if it is UTF-8.
///
/// CPython guesses UTF-16 and UTF-32 from zeros among the first bytes.
fn decode(body: &[u8]) -> Result<&str, NotCanonical> {
    check_length(body.len())?;
    if let Some(zero) = body.iter().take(2).position(|byte| *byte == 0) {
        return Err(NotCanonical::new(NotCanonicalKind::NotUtf8, zero));
    }
    std::str::from_utf8(body)
        .map_err(|error| NotCanonical::new(NotCanonicalKind::NotUtf8, error.valid_up_to()))
}

fn check_length(length: usize) -> Result<(), NotCanonical> {
    if length > LONGEST_BODY {
        return Err(NotCanonical::new(NotCanonicalKind::BodyTooLong, LONGEST_BODY));
    }
    Ok(())
}

/// No body has more entries than `[{},{},{}]`: two for three bytes, and one for the brackets.
///
/// Reserving them at once keeps the peak low; what stays unused is given back at the end.
fn most_nodes(body: &str) -> usize {
    body.len() / 3 * 2 + 3
}

struct Indexer<'b> {
    body: &'b str,
    at: usize,
    depth: usize,
    tape: Tape,
    decoded: Decoded,
}

impl<'b> Indexer<'b> {
    fn bytes(&self) -> &'b [u8] {
        self.body.as_bytes()
    }

    fn value(&mut self) -> Result<(), NotCanonical> {
        self.skip_whitespace();
        match self.peek() {
            Some(b'"') => self.text(),
            Some(b'{') => self.object(),
            Some(b'[') => self.array(),
            Some(b'-' | b'0'..=b'9') if self.constant_length().is_none() => self.number(),
            _ => self.constant(),
        }
    }

    fn text(&mut self) -> Result<(), NotCanonical> {
        let found = text::scan(self.bytes(), self.at + 1)?;
        self.push_span(found.end + 1, found.plain, found.growth);
        Ok(())
    }

    fn number(&mut self) -> Result<(), NotCanonical> {
        let found = number::scan(self.bytes(), self.at)?;
        self.push_span(found.end, found.plain, found.growth);
        Ok(())
    }

    fn constant(&mut self) -> Result<(), NotCanonical> {
        let length = self.constant_length().ok_or(NotCanonical::syntax(self.at))?;
        self.push_span(self.at + length, true, 0);
        Ok(())
    }

    fn constant_length(&self) -> Option<usize> {
        let rest = self.bytes().get(self.at..)?;
        CONSTANTS.iter().find(|word| rest.starts_with(word)).map(|word| word.len())
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
        self.tape.nodes.push(Node::default());
        if !self.eat(b'}') {
            self.member()?;
            while self.eat(b',') {
                self.member()?;
            }
            self.expect(b'}')?;
        }
        self.close(object);
        self.sort_members(object + 1);
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
        self.tape.nodes.push(Node { from: place(self.at), to: 0 });
        self.at += 1;
        Ok(self.tape.nodes.len() - 1)
    }

    fn close(&mut self, container: usize) {
        self.depth -= 1;
        let behind = place(self.tape.nodes.len());
        if let Some(node) = self.tape.nodes.get_mut(container) {
            node.to = behind;
        }
    }

    /// Appends the keys of the object that ends here to the order, and notes where they stand in
    /// its second entry.
    fn sort_members(&mut self, second: usize) {
        let start = self.tape.order.len();
        let mut key = second + 1;
        while key < self.tape.nodes.len() {
            self.tape.order.push(place(key));
            key = View { body: self.body, tape: &self.tape, signed: Form::Raw }.behind(key + 1);
        }
        sort(self.body, &mut self.tape, start, &mut self.decoded);
        let range = Node { from: place(start), to: place(self.tape.order.len()) };
        if let Some(node) = self.tape.nodes.get_mut(second) {
            *node = range;
        }
    }

    fn push_span(&mut self, end: usize, plain: bool, growth: usize) {
        let mark = if plain { PLAIN } else { 0 };
        self.tape.nodes.push(Node { from: place(self.at), to: place(end) | mark });
        self.tape.growth = self.tape.growth.saturating_add(growth);
        self.at = end;
    }

    fn end(&mut self) -> Result<(), NotCanonical> {
        self.skip_whitespace();
        if self.at == self.bytes().len() { Ok(()) } else { Err(NotCanonical::syntax(self.at)) }
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
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes().get(self.at).copied()
    }
}

/// A place in the body or on the tape, which has fewer entries than the body has bytes.
///
/// [`LONGEST_BODY`] was checked first, so nothing is ever cut off here.
fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
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
        let (_, tape) = index("{\"b\":[1,2],\"a\":\"é\"}".as_bytes()).unwrap();
        let nodes = [
            node(0, 8),
            node(0, 2),
            copied(1, 4),
            node(5, 6),
            copied(6, 7),
            copied(8, 9),
            copied(11, 14),
            node(15, 19),
        ];
        assert_eq!(tape.nodes, nodes);
        assert_eq!(tape.order, [6, 2]);
    }

    #[test]
    fn the_room_reserved_is_enough_for_the_densest_bodies() {
        for nth in 0..40 {
            for dense in ["{}", "[]", "0", "[{}]", "{\"\":0}", "{\"\":{}}"] {
                let body = format!("[{}]", vec![dense; nth].join(","));
                for body in [body.as_str(), dense] {
                    let entries = index(body.as_bytes()).unwrap().1.nodes.len();
                    assert!(entries <= most_nodes(body), "{body}");
                }
            }
        }
    }

    #[test]
    fn takes_a_body_below_2_gib_and_no_longer_one() {
        const GIB: usize = 1 << 30;
        assert_eq!(check_length(2 * GIB - 1), Ok(()));
        let error = check_length(2 * GIB).unwrap_err();
        assert_eq!(error.kind(), NotCanonicalKind::BodyTooLong);
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
            assert_eq!(index(body.as_bytes()).unwrap_err(), NotCanonical::syntax(offset), "{body}");
        }
    }
}
