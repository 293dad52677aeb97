//! Unions: what the alternatives of a `oneOf` or `anyOf` have in common, if it can be said.
//!
//! A type is honest only where every alternative fits it. Objects need a member that tells them
//! apart: without one, the first that fits would win, and an error would say nothing.

use crate::{
    document::At,
    error::Error,
    node::Node,
    schema::{Alternatives, Folder, Schema},
};

/// What a union comes to.
#[derive(Debug)]
pub(crate) enum Union<'n> {
    /// Nothing but constraints on what is said beside it.
    Nothing,
    /// One alternative, and null.
    Single(At<'n>),
    /// Words, of which the list may be incomplete.
    Words(Vec<&'n str>),
    /// Alternatives of one plain type.
    Plain(At<'n>),
    /// Objects that a member tells apart.
    Tagged(&'n str, Vec<Variant<'n>>),
    /// No type can be honest.
    Unknown,
}

/// An object of a union, and the word that says that it is this one.
#[derive(Debug, Clone)]
pub(crate) struct Variant<'n> {
    pub(crate) word: &'n str,
    pub(crate) shape: At<'n>,
}

impl<'n> Folder<'n> {
    /// What one union comes to, and whether null is among the alternatives.
    pub(crate) fn union(&mut self, of: &Alternatives<'n>) -> Result<(Union<'n>, bool), Error> {
        let mut shapes = Vec::new();
        let mut nullable = false;
        let mut waiting: Vec<At<'n>> = of.at.items().collect();
        waiting.reverse();
        while let Some(at) = waiting.pop() {
            let schema = self.fold(std::slice::from_ref(&at))?;
            nullable |= schema.nullable;
            match schema.only_a_union().filter(|_| of.discriminator.is_none()) {
                Some(inner) => {
                    waiting.extend(inner.at.items().collect::<Vec<_>>().into_iter().rev());
                }
                None if is_null(&at, &schema) => {}
                None => shapes.push((at, schema)),
            }
        }
        if shapes.iter().all(|(at, _)| is_constraint(at)) {
            return Ok((Union::Nothing, nullable));
        }
        if let [(at, _)] = shapes.as_slice() {
            return Ok((Union::Single(at.clone()), nullable));
        }
        if shapes.iter().any(|(_, schema)| !schema.unions.is_empty()) {
            return Ok((Union::Unknown, nullable));
        }
        if let Some(plain) = plain(&shapes) {
            return Ok((plain, nullable));
        }
        Ok((self.tagged(of, &shapes)?.unwrap_or(Union::Unknown), nullable))
    }

    fn tagged(
        &mut self,
        of: &Alternatives<'n>,
        shapes: &[(At<'n>, Schema<'n>)],
    ) -> Result<Option<Union<'n>>, Error> {
        if !shapes.iter().all(|(_, schema)| schema.is_object()) {
            return Ok(None);
        }
        if let Some(tag) = of.discriminator.and_then(|by| by.text_of("propertyName")) {
            let mapping = of.discriminator.and_then(|by| by.get("mapping"));
            return Ok(self.with(tag, mapping, shapes)?.map(|v| Union::Tagged(tag, v)));
        }
        let tags: Vec<&'n str> = match shapes.first() {
            Some((_, first)) => first.members.keys().copied().collect(),
            None => Vec::new(),
        };
        for tag in tags {
            if let Some(variants) = self.with(tag, None, shapes)? {
                return Ok(Some(Union::Tagged(tag, variants)));
            }
        }
        Ok(None)
    }

    /// The variants by this member, if its words tell them apart.
    fn with(
        &mut self,
        tag: &'n str,
        mapping: Option<&'n Node>,
        shapes: &[(At<'n>, Schema<'n>)],
    ) -> Result<Option<Vec<Variant<'n>>>, Error> {
        let mut variants: Vec<Variant<'n>> = Vec::new();
        for (shape, schema) in shapes {
            let mapped = mapping.and_then(Node::object).into_iter().flatten();
            let mut words: Vec<&str> = mapped
                .filter(|(_, to)| to.text().is_some_and(|to| points_at(shape, to)))
                .map(|(word, _)| word.as_str())
                .collect();
            if words.is_empty() {
                let member = schema.members.get(tag).map(Vec::as_slice).unwrap_or_default();
                words = self.fold(member)?.words.unwrap_or_default();
            }
            if words.is_empty() && mapping.is_some() {
                words.extend(shape.reference().and_then(|to| to.rsplit('/').next()));
            }
            if words.is_empty() {
                return Ok(None);
            }
            for word in words {
                if variants.iter().any(|variant| variant.word == word) {
                    return Ok(None);
                }
                variants.push(Variant { word, shape: shape.clone() });
            }
        }
        Ok(Some(variants))
    }
}

fn points_at(shape: &At<'_>, to: &str) -> bool {
    let reference = shape.reference().unwrap_or_default();
    reference == to || reference.rsplit('/').next() == Some(to)
}

fn is_null(at: &At<'_>, schema: &Schema<'_>) -> bool {
    let only_null = at.node.get("enum").and_then(Node::list).is_some_and(|of| *of == [Node::Null]);
    let null_type = at.node.text_of("type") == Some("null");
    null_type || at.node.get("const") == Some(&Node::Null) || (only_null && schema.words.is_none())
}

/// Whether it only says which members must be there.
fn is_constraint(at: &At<'_>) -> bool {
    let said = at.node.object().into_iter().flatten();
    said.map(|(name, _)| name.as_str()).all(|name| matches!(name, "required" | "not" | "title"))
}

/// Alternatives that are all text, or all of one plain type.
fn plain<'n>(shapes: &[(At<'n>, Schema<'n>)]) -> Option<Union<'n>> {
    let (first, schema) = shapes.first()?;
    if shapes.iter().all(|(_, schema)| schema.is_text()) {
        let mut words = Vec::new();
        for word in shapes.iter().filter_map(|(_, schema)| schema.words.as_ref()).flatten() {
            if !words.contains(word) {
                words.push(*word);
            }
        }
        let free = shapes.iter().find(|(_, schema)| schema.words.is_none());
        if words.is_empty() {
            let same = shapes.iter().all(|(_, other)| other.format == schema.format);
            return Some(if same { Union::Plain(first.clone()) } else { Union::Unknown });
        }
        // One word beside any text is text, as one word alone is.
        if let (Some((free, _)), [_]) = (free, words.as_slice()) {
            return Some(Union::Plain(free.clone()));
        }
        return Some(Union::Words(words));
    }
    let kind = (schema.kinds.len() == 1).then(|| schema.kinds.first()).flatten()?;
    let same = shapes.iter().all(|(_, other)| other.kinds == schema.kinds);
    let scalar = matches!(*kind, "integer" | "number" | "boolean");
    (same && scalar).then(|| Union::Plain(first.clone()))
}
