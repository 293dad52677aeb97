//! The tape: where every value and key of a body stands, and what it is.

use super::number::Number;
use super::text::Text;

/// Every value and key of a body, in the order in which they stand there; see the drawing on the
/// [module's page](super).
///
/// [`index`](super::index::index) fills it, and only with text that it has checked.
#[derive(Debug, Clone, Default)]
pub(super) struct Tape {
    pub(super) nodes: Vec<Node>,
    /// How long the canonical form can be.
    pub(super) longest: usize,
    /// Whether the body is its own canonical form.
    pub(super) canonical: bool,
}

/// A tape beside the body that it was made of.
///
/// Reading needs no errors: where an entry is missing, which does not happen, a default takes its
/// place, and a signature over the result cannot match.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'t> {
    pub(super) body: &'t str,
    pub(super) tape: &'t Tape,
    pub(super) signed: Form,
}

/// Which text of a body is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// The one that came.
    Raw,
    /// The canonical one.
    Canonical,
}

/// One entry: two small numbers, so that the tape of the densest body is a few times as long as it.
///
/// | entry | `from` | `to` |
/// |---|---|---|
/// | scalar, string, key | its first byte | the byte behind it, with [`PLAIN`] set when it can be copied |
/// | array, object | its bracket | the entry behind everything in it |
/// | second entry of an object | the first entry of its order | the entry behind its order |
/// | order of an object, an entry for each key | the first bytes of the key | the entry of the key |
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) from: u32,
    pub(super) to: u32,
}

/// Marks the span of a value that is its own canonical form.
pub(super) const PLAIN: u32 = 1 << 31;

/// A value of the body, at its entry on the tape.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry<'t> {
    view: &'t View<'t>,
    at: usize,
}

/// What a value is.
#[derive(Debug, Clone)]
pub(super) enum Value<'t> {
    /// `true`, `false`, `null`, `NaN`, `Infinity` or `-Infinity`.
    Constant(&'t str),
    Number(Number<'t>),
    Text(Text<'t>),
    Array(Elements<'t>),
    Object(Members<'t>),
}

/// The values of an array, in order.
#[derive(Debug, Clone)]
pub(super) struct Elements<'t> {
    view: &'t View<'t>,
    next: usize,
    end: usize,
}

/// The keys of an object, each once: sorted, or as they stand in a body that is signed as it came.
#[derive(Debug, Clone)]
pub(super) struct Members<'t> {
    view: &'t View<'t>,
    keys: std::slice::Iter<'t, Node>,
}

impl<'t> View<'t> {
    /// The value that the body consists of.
    pub(super) fn root(&'t self) -> Entry<'t> {
        self.entry(0)
    }

    /// [`Entry::keys`] of the body.
    pub(super) fn root_members(&'t self) -> Option<impl Iterator<Item = Entry<'t>>> {
        self.root().keys()
    }

    fn behind(&self, at: usize) -> usize {
        behind(self.body, &self.tape.nodes, at)
    }

    fn entry(&'t self, at: usize) -> Entry<'t> {
        Entry { view: self, at }
    }

    fn node(&self, at: usize) -> Node {
        node_at(&self.tape.nodes, at)
    }

    fn first_byte(&self, at: usize) -> Option<u8> {
        self.node(at).first_byte(self.body)
    }
}

impl<'t> Entry<'t> {
    fn node(self) -> Node {
        self.view.node(self.at)
    }

    /// Which text of the body is signed.
    pub(super) fn signed(self) -> Form {
        self.view.signed
    }

    /// The text of the value, where it can be copied.
    #[inline]
    pub(super) fn plain_text(self) -> Option<&'t str> {
        let node = self.node();
        node.is_plain().then(|| node.span(self.view.body))
    }

    /// What the value means, where it is a string that means itself.
    #[inline]
    pub(super) fn plain_string(self) -> Option<&'t str> {
        self.plain_text()?.strip_prefix('"')?.strip_suffix('"')
    }

    /// The key, or another string, that this entry is.
    pub(super) fn text(self) -> Text<'t> {
        text_at(self.view.body, &self.view.tape.nodes, self.at)
    }

    /// The value behind the key that this entry is.
    pub(super) fn member(self) -> Self {
        Self { at: self.at + 1, ..self }
    }

    pub(super) fn is_null(self) -> bool {
        self.view.first_byte(self.at) == Some(b'n')
    }

    pub(super) fn value(self) -> Value<'t> {
        match self.view.first_byte(self.at) {
            Some(b'"') => Value::Text(self.text()),
            Some(b'[') => Value::Array(self.elements()),
            Some(b'{') => Value::Object(self.members()),
            _ => self.scalar(),
        }
    }

    /// The text of the value as it was sent.
    pub(super) fn raw_text(self) -> &'t str {
        let node = self.node();
        match node.first_byte(self.view.body) {
            Some(b'[' | b'{') => container(self.view.body, node.from as usize),
            _ => node.span(self.view.body),
        }
    }

    /// The keys of this object as they stand there: in that order, and those that are displaced by
    /// a later one too. `None` when it is something else.
    pub(super) fn keys(self) -> Option<impl Iterator<Item = Self>> {
        let Value::Object(_) = self.value() else { return None };
        let end = self.view.node(self.at + 1).from as usize;
        let mut next = self.at + 2;
        Some(std::iter::from_fn(move || {
            let key = next;
            next = self.view.behind(key + 1);
            (key < end).then(|| self.view.entry(key))
        }))
    }

    fn elements(self) -> Elements<'t> {
        let end = self.view.node(self.at).to as usize;
        Elements { view: self.view, next: self.at + 1, end }
    }

    fn members(self) -> Members<'t> {
        let Node { from, to } = self.view.node(self.at + 1);
        let keys = self.view.tape.nodes.get(from as usize..to as usize).unwrap_or_default();
        Members { view: self.view, keys: keys.iter() }
    }

    fn scalar(self) -> Value<'t> {
        let node = self.node();
        let (raw, plain) = (node.span(self.view.body), node.is_plain());
        // The sign does not tell them apart: there is `-Infinity`.
        match raw.as_bytes() {
            [.., b'0'..=b'9'] => Value::Number(Number { raw, plain }),
            _ => Value::Constant(raw),
        }
    }
}

/// The text of the array or object whose bracket stands at `from`, up to its other bracket.
fn container(body: &str, from: usize) -> &str {
    let rest = body.get(from..).unwrap_or_default();
    let (mut open, mut quoted, mut escaped) = (0_usize, false, false);
    let end = rest.bytes().position(|byte| {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => open += 1,
            b']' | b'}' if !quoted => open = open.saturating_sub(1),
            _ => {}
        }
        open == 0
    });
    end.and_then(|end| rest.get(..=end)).unwrap_or_default()
}

impl Node {
    fn first_byte(self, body: &str) -> Option<u8> {
        body.as_bytes().get(self.from as usize).copied()
    }

    pub(super) fn is_plain(self) -> bool {
        self.to & PLAIN != 0
    }

    pub(super) fn end(self) -> usize {
        (self.to & !PLAIN) as usize
    }

    /// The text of a scalar, string or key.
    fn span(self, body: &str) -> &str {
        body.get(self.from as usize..self.end()).unwrap_or_default()
    }
}

/// [`Entry::text`], for a tape that is still being filled.
pub(super) fn text_at<'t>(body: &'t str, nodes: &[Node], entry: usize) -> Text<'t> {
    let node = node_at(nodes, entry);
    let between_quotes = node.from as usize + 1..node.end().saturating_sub(1);
    Text { raw: body.get(between_quotes).unwrap_or_default(), plain: node.is_plain() }
}

/// The entry behind the value at `at` and everything in it.
pub(super) fn behind(body: &str, nodes: &[Node], at: usize) -> usize {
    let node = node_at(nodes, at);
    match node.first_byte(body) {
        Some(b'[' | b'{') => node.to as usize,
        _ => at + 1,
    }
}

#[inline]
pub(super) fn node_at(nodes: &[Node], entry: usize) -> Node {
    nodes.get(entry).copied().unwrap_or_default()
}

impl<'t> Iterator for Elements<'t> {
    type Item = Entry<'t>;

    fn next(&mut self) -> Option<Self::Item> {
        let entry = self.next;
        if entry >= self.end {
            return None;
        }
        self.next = self.view.behind(entry);
        Some(self.view.entry(entry))
    }
}

impl Members<'_> {
    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }
}

impl<'t> Iterator for Members<'t> {
    type Item = Entry<'t>;

    fn next(&mut self) -> Option<Self::Item> {
        let key = self.keys.next()?.to as usize;
        Some(self.view.entry(key))
    }
}
