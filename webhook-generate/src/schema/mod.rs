//! Schemas: what a schema says, with its references and `allOf` folded into one.

mod component;
mod union;
mod unite;

use std::collections::BTreeSet;

use indexmap::IndexMap;

pub(crate) use self::union::{Union, Variant};
use crate::{
    document::{At, Document},
    error::Error,
    node::Node,
};

/// What a schema says.
#[derive(Debug, Default)]
pub(crate) struct Schema<'n> {
    /// The types that it allows, without null.
    pub(crate) kinds: BTreeSet<&'n str>,
    pub(crate) nullable: bool,
    /// The words that it allows: a `const`, or an `enum` of text.
    pub(crate) words: Option<Vec<&'n str>>,
    /// Some values of its `enum` are no text.
    pub(crate) mixed: bool,
    /// Each member with all that is said about it.
    pub(crate) members: IndexMap<&'n str, Vec<At<'n>>>,
    /// What the items of a list are: each of these, in the bodies of one event.
    pub(crate) items: Vec<At<'n>>,
    /// The alternatives of each `oneOf` and `anyOf`.
    pub(crate) unions: Vec<Alternatives<'n>>,
    pub(crate) format: Option<&'n str>,
    pub(crate) title: Option<&'n str>,
    pub(crate) doc: Option<&'n str>,
    /// Bodies that it shows.
    pub(crate) examples: Vec<At<'n>>,
}

/// The alternatives of a `oneOf` or `anyOf`.
#[derive(Debug, Clone)]
pub(crate) struct Alternatives<'n> {
    pub(crate) at: At<'n>,
    pub(crate) discriminator: Option<&'n Node>,
}

/// More bodies than one event has.
const BODIES: usize = 1_000_000;

/// So many schemas may be folded in one generation.
const STEPS: usize = 500_000;

/// Folds schemas, and counts how many.
#[derive(Debug)]
pub(crate) struct Folder<'n> {
    pub(crate) document: Document<'n>,
    steps: usize,
    /// The last number that was given to a body of its own.
    branches: usize,
}

impl<'n> Folder<'n> {
    pub(crate) fn new(document: Document<'n>) -> Self {
        Self { document, steps: 0, branches: BODIES }
    }

    /// Folds schemas into one: those of one body all hold, and those of several bodies of one event
    /// are united.
    pub(crate) fn fold(&mut self, parts: &[At<'n>]) -> Result<Schema<'n>, Error> {
        let branches: BTreeSet<usize> = parts.iter().map(|part| part.branch).collect();
        if branches.len() < 2 {
            return self.fold_all(parts);
        }
        let mut schemas = Vec::with_capacity(branches.len());
        for branch in branches {
            let parts = parts.iter().filter(|part| part.branch == branch).cloned();
            schemas.push(self.fold_all(&parts.collect::<Vec<_>>())?);
        }
        self.unite(schemas)
    }

    /// Folds schemas that all hold into one.
    fn fold_all(&mut self, parts: &[At<'n>]) -> Result<Schema<'n>, Error> {
        let mut schema = Schema::default();
        let mut seen = BTreeSet::new();
        let mut stack: Vec<At<'n>> = parts.iter().rev().cloned().collect();
        while let Some(part) = stack.pop() {
            self.steps += 1;
            if self.steps > STEPS {
                return Err(part.error("the specification is too large"));
            }
            if !seen.insert(part.place.clone()) {
                continue;
            }
            let mut next = Vec::new();
            if let Some(reference) = part.reference() {
                next.push(self.document.follow(&part, reference)?);
            }
            next.extend(part.get("allOf").iter().flat_map(At::items));
            stack.extend(next.into_iter().rev());
            schema.add(&part)?;
        }
        Ok(schema)
    }
}

impl<'n> Schema<'n> {
    /// Adds what one schema says itself.
    fn add(&mut self, part: &At<'n>) -> Result<(), Error> {
        let node = match part.node {
            Node::Object(_) => part.node,
            // `true` allows everything.
            Node::Bool(_) => return Ok(()),
            other => {
                let problem = format!("a schema is an object, and this is {}", other.kind());
                return Err(part.error(problem));
            }
        };
        self.add_types(node);
        self.add_words(node);
        for (name, member) in part.get("properties").iter().flat_map(At::members) {
            let member = At { is_chosen: false, ..member };
            self.members.entry(name).or_default().push(member);
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(at) = part.get(keyword).filter(|_| !part.is_chosen) {
                let discriminator = node.get("discriminator");
                self.unions.push(Alternatives { at, discriminator });
            }
        }
        if self.items.is_empty() {
            let items = part.get("items");
            self.items.extend(items.map(|items| At { is_chosen: false, ..items }));
        }
        self.format = self.format.or_else(|| node.text_of("format"));
        self.title = self.title.or_else(|| node.text_of("title"));
        self.doc = self.doc.or_else(|| node.text_of("description"));
        self.examples.extend(part.get("example"));
        self.examples.extend(part.get("examples").iter().flat_map(At::items));
        self.examples.extend(part.get("x-oaiMeta").and_then(|meta| meta.get("example")));
        Ok(())
    }

    fn add_types(&mut self, node: &'n Node) {
        let listed = node.get("type").map(|kind| match kind {
            Node::List(kinds) => kinds.as_slice(),
            kind => std::slice::from_ref(kind),
        });
        for kind in listed.unwrap_or_default() {
            match kind {
                Node::Text(kind) if kind != "null" => drop(self.kinds.insert(kind)),
                _ => self.nullable = true,
            }
        }
        let nullable = ["nullable", "x-nullable"].into_iter().filter_map(|name| node.get(name));
        self.nullable |= nullable.into_iter().any(|value| *value == Node::Bool(true));
    }

    fn add_words(&mut self, node: &'n Node) {
        let allowed = match (node.get("const"), node.get("enum")) {
            (Some(one), _) => std::slice::from_ref(one),
            (None, Some(Node::List(several))) => several.as_slice(),
            _ => return,
        };
        self.nullable |= allowed.contains(&Node::Null);
        let mut words: Vec<&str> = Vec::new();
        for value in allowed.iter().filter(|value| **value != Node::Null) {
            match value.text() {
                Some(word) if words.contains(&word) => {}
                Some(word) => words.push(word),
                None => self.mixed = true,
            }
        }
        // The narrowest list holds: a `const` wins.
        if !words.is_empty() && self.words.as_ref().is_none_or(|known| words.len() < known.len()) {
            self.words = Some(words);
        }
    }

    /// The union that it is, and nothing else.
    pub(crate) fn only_a_union(&self) -> Option<&Alternatives<'n>> {
        let says_more = !self.kinds.is_empty()
            || !self.members.is_empty()
            || !self.items.is_empty()
            || self.words.is_some()
            || self.mixed;
        match self.unions.as_slice() {
            [union] if !says_more => Some(union),
            _ => None,
        }
    }

    /// Whether it is an object with members.
    pub(crate) fn is_object(&self) -> bool {
        !self.members.is_empty()
            && (self.kinds.is_empty() || (self.kinds.len() == 1 && self.kinds.contains("object")))
    }

    /// Whether it is text.
    pub(crate) fn is_text(&self) -> bool {
        let text = self.kinds.len() == 1 && self.kinds.contains("string");
        !self.mixed && (text || (self.kinds.is_empty() && self.words.is_some()))
    }
}
