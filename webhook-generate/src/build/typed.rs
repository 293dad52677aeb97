//! Typed: the type of a place, and what a definition is.

use super::{Builder, Place, Typed};
use crate::{
    document::At,
    error::Error,
    model::{Body, Id, Type},
    names::singular,
    schema::{Schema, Union, Variant},
};

/// So many shapes without a name may stand inside of each other; a reader of JSON allows no more.
const DEPTH: usize = 128;

impl<'n> Builder<'n> {
    /// The type of a place.
    pub(super) fn typed(&mut self, parts: &[At<'n>], place: &Place) -> Result<Typed, Error> {
        self.depth += 1;
        if let (DEPTH.., Some(at)) = (self.depth, parts.first()) {
            return Err(at.error("the schemas contain each other without end"));
        }
        let typed = self.typed_here(parts, place);
        self.depth -= 1;
        let mut typed = typed?;
        if let Some(doc) = parts.iter().find_map(|part| part.node.text_of("description")) {
            typed.doc = Some(doc.to_owned());
        }
        Ok(typed)
    }

    fn typed_here(&mut self, parts: &[At<'n>], place: &Place) -> Result<Typed, Error> {
        if let Some(target) = self.folder.component(parts)? {
            let parts = [target];
            let schema = self.folder.fold(&parts)?;
            let said = parts.first().map(|at| at.place.clone()).unwrap_or_default();
            return match self.simple(&schema)? {
                Some(simple) => Ok(simple),
                None => self.component(said, parts.to_vec(), place),
            };
        }
        let schema = self.folder.fold(parts)?;
        let doc = schema.doc.map(str::to_owned);
        let mut typed = match self.simple(&schema)? {
            Some(simple) => simple,
            None => self.nested(&schema, parts, place)?,
        };
        typed.doc = doc.or(typed.doc);
        Ok(typed)
    }

    /// A type without a definition.
    fn simple(&mut self, schema: &Schema<'n>) -> Result<Option<Typed>, Error> {
        if self.has_alternatives(schema)? || schema.is_object() {
            return Ok(None);
        }
        let one = (schema.kinds.len() == 1).then(|| schema.kinds.first().copied()).flatten();
        let of = match (one, schema.words.as_deref()) {
            _ if schema.is_text() => match schema.words.as_deref() {
                Some([only]) => {
                    let only = Some((*only).to_owned());
                    return Ok(Some(Typed { of: Type::Text, doc: None, only }));
                }
                Some(_) => return Ok(None),
                None => text(schema.format),
            },
            (Some("integer"), _) if schema.format == Some("uint64") => Type::Unsigned,
            (Some("integer"), _) => Type::Integer,
            (Some("number"), _) => Type::Number,
            (Some("boolean"), _) => Type::Flag,
            (Some("array"), _) => return Ok(None),
            (None, None) if !schema.items.is_empty() && schema.kinds.is_empty() => return Ok(None),
            _ => Type::Raw,
        };
        Ok(Some(Typed::plain(of)))
    }

    /// A type with a definition below it.
    pub(super) fn nested(
        &mut self,
        schema: &Schema<'n>,
        parts: &[At<'n>],
        place: &Place,
    ) -> Result<Typed, Error> {
        for of in &schema.unions {
            let (union, _) = self.folder.union(of)?;
            match union {
                Union::Nothing => {}
                Union::Single(at) | Union::Plain(at) if schema.members.is_empty() => {
                    return self.typed(&[at], place);
                }
                _ => break,
            }
        }
        let is_array = schema.kinds.contains("array") && schema.kinds.len() == 1;
        if schema.members.is_empty()
            && schema.unions.is_empty()
            && (is_array || schema.kinds.is_empty())
            && schema.words.is_none()
        {
            if schema.items.is_empty() {
                return Ok(Typed::plain(Type::List(Box::new(Type::Raw))));
            }
            let item = Place { name: singular(&place.name), ..place.clone() };
            let of = Type::List(Box::new(self.typed(&schema.items, &item)?.of));
            return Ok(Typed::plain(of));
        }
        // The owner of what is below is this definition, whose place in the list is not known yet:
        // what stands above it names it as well.
        match self.body(schema, place.owner, place)? {
            Some(body) => self.intern(schema, body, parts, place).map(Typed::plain),
            None => Ok(Typed::plain(Type::Raw)),
        }
    }

    /// What a definition of this schema is, `None` where no type can be honest.
    pub(super) fn body(
        &mut self,
        schema: &Schema<'n>,
        owner: Id,
        place: &Place,
    ) -> Result<Option<Body>, Error> {
        for of in &schema.unions {
            let (union, _) = self.folder.union(of)?;
            let body = match union {
                Union::Nothing => continue,
                _ if !schema.members.is_empty() => None,
                Union::Words(words) => Some(Body::Words(owned(&words))),
                Union::Tagged(tag, variants) => Some(self.one_of(tag, &variants, owner, place)?),
                Union::Single(_) | Union::Plain(_) | Union::Unknown => None,
            };
            return Ok(body);
        }
        if schema.is_object() {
            return self.members(schema, owner, place, None).map(Body::Struct).map(Some);
        }
        Ok(schema.words.as_deref().filter(|_| schema.is_text()).map(owned).map(Body::Words))
    }

    fn one_of(
        &mut self,
        tag: &str,
        variants: &[Variant<'n>],
        owner: Id,
        place: &Place,
    ) -> Result<Body, Error> {
        let mut built = Vec::new();
        for Variant { word, shape } in variants {
            let below = Place { owner, name: (*word).to_owned(), ..place.clone() };
            let typed = self.typed(std::slice::from_ref(shape), &below)?;
            built.push(((*word).to_owned(), typed.of));
        }
        Ok(Body::OneOf { tag: tag.to_owned(), variants: built })
    }

    pub(super) fn has_alternatives(&mut self, schema: &Schema<'n>) -> Result<bool, Error> {
        for of in &schema.unions {
            if !matches!(self.folder.union(of)?.0, Union::Nothing) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    pub(super) fn is_union_of_objects_or_words(
        &mut self,
        schema: &Schema<'n>,
    ) -> Result<bool, Error> {
        for of in &schema.unions {
            match self.folder.union(of)?.0 {
                Union::Nothing => {}
                Union::Words(_) | Union::Tagged(..) => return Ok(schema.members.is_empty()),
                Union::Single(_) | Union::Plain(_) | Union::Unknown => return Ok(false),
            }
        }
        Ok(schema.is_text() && schema.words.as_ref().is_some_and(|words| words.len() > 1))
    }
}

fn text(format: Option<&str>) -> Type {
    match format {
        Some("date-time" | "datetime" | "iso-date-time") => Type::Time,
        Some("date") => Type::Date,
        Some("decimal" | "money" | "currency" | "bigdecimal") => Type::Money,
        _ => Type::Text,
    }
}

fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.to_owned()).collect()
}
