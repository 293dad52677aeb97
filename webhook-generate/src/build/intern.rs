//! Intern: schemas with a name once each, and shapes without one once where they are equal.

use std::fmt::Write as _;

use super::{Builder, Place, Typed, Waiting};
use crate::{
    document::At,
    error::Error,
    model::{Body, Id, Member, Origin, Type},
    schema::Schema,
};

impl<'n> Builder<'n> {
    /// The definition of a schema with a name.
    pub(super) fn component(
        &mut self,
        said: String,
        parts: Vec<At<'n>>,
        place: &Place,
    ) -> Result<Typed, Error> {
        // A list, or one alternative and null, has no definition of its own.
        let schema = self.folder.fold(&parts)?;
        if !schema.is_object() && !self.is_union_of_objects_or_words(&schema)? {
            return self.nested(&schema, &parts, place);
        }
        let key = (said, place.required.clone(), place.raw.clone());
        if let Some(id) = self.components.get(&key) {
            return Ok(Typed::plain(Type::Named(*id)));
        }
        let name = key.0.rsplit('/').next().unwrap_or_default().to_owned();
        let title = schema.title.filter(|title| is_name(title) && is_capital(title));
        let title = title.map(str::to_owned);
        let origin = Origin::Component { name, title };
        let id = self.push(origin, Body::Pending, parts.first())?;
        self.components.insert(key, id);
        let place = Place { owner: id, trail: String::new(), ..place.clone() };
        self.queue.push_back(Waiting { id, parts, place });
        Ok(Typed::plain(Type::Named(id)))
    }

    /// The definition of a shape without a name: an equal one, or a new one.
    pub(super) fn intern(
        &mut self,
        schema: &Schema<'n>,
        body: Body,
        parts: &[At<'n>],
        place: &Place,
    ) -> Result<Type, Error> {
        let short = match schema.title {
            Some(title) if is_name(title) => title.to_owned(),
            _ => place.name.clone(),
        };
        let key = shape(&short, &body);
        if let Some(id) = self.inline.get(&key).copied() {
            self.merge(id, body, place.owner);
            return Ok(Type::Named(id));
        }
        let (owners, trail) = (vec![place.owner], place.trail.clone());
        let base = self.folder.base(parts, schema.members.len())?;
        let origin = Origin::Inline { short, base, owners, trail };
        let id = self.push(origin, body, parts.first())?;
        if let Some(definition) = self.definitions.get_mut(id.0) {
            definition.doc = schema.doc.map(str::to_owned);
        }
        self.inline.insert(key, id);
        Ok(Type::Named(id))
    }

    /// One more place has this definition. What is said differently there is not said at all.
    fn merge(&mut self, id: Id, body: Body, owner: Id) {
        let Some(known) = self.definitions.get_mut(id.0) else { return };
        if let Origin::Inline { owners, .. } = &mut known.origin
            && !owners.contains(&owner)
        {
            owners.push(owner);
        }
        if let (Body::Struct(known), Body::Struct(new)) = (&mut known.body, body) {
            for (known, new) in known.iter_mut().zip(new) {
                known.doc = known.doc.take().filter(|doc| new.doc.as_ref() == Some(doc));
                known.only = known.only.take().filter(|only| new.only.as_ref() == Some(only));
            }
        }
    }
}

/// Whether a title can be a name, and is no sentence.
fn is_name(title: &str) -> bool {
    let words = title.split_whitespace().count();
    (1..=4).contains(&words)
        && title.len() <= 40
        && title.starts_with(|c: char| c.is_ascii_alphabetic())
        && title.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '_' | '-'))
}

/// Whether each word of a title begins with a capital, as in a name and not as in a sentence.
fn is_capital(title: &str) -> bool {
    title.split_whitespace().all(|word| !word.starts_with(|c: char| c.is_ascii_lowercase()))
}

/// Two shapes are equal when this text is. What is said about them does not count.
fn shape(short: &str, body: &Body) -> String {
    match body {
        Body::Struct(members) => {
            let mut shape = String::new();
            for Member { name, of, required, .. } in members {
                let _ = write!(shape, "{name:?} {of:?} {required}; ");
            }
            // Small shapes are equal by chance; their names tell them apart.
            if members.len() < 5 { format!("{short:?} {shape}") } else { shape }
        }
        Body::Words(words) if words.len() < 5 => format!("{short:?} {words:?}"),
        other => format!("{other:?}"),
    }
}
