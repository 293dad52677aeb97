//! Unite: the bodies of one event differ by what happened, and one type has to fit them all.
//!
//! No member is required of it, so a type with the members of all of them is honest about each. Where
//! they disagree about a member, it is raw JSON.

use super::{Alternatives, Folder, Schema, Union};
use crate::{document::At, error::Error};

impl<'n> Folder<'n> {
    /// What fits each of these schemas.
    pub(super) fn unite(&mut self, schemas: Vec<Schema<'n>>) -> Result<Schema<'n>, Error> {
        let mut united = Schema::default();
        let (mut first, mut has_words) = (true, true);
        for schema in schemas {
            let schema = self.plain(schema)?;
            united.nullable |= schema.nullable;
            if schema.is_nothing() {
                continue;
            }
            has_words &= schema.words.is_some() || !schema.kinds.contains("string");
            united.take(schema, first);
            first = false;
        }
        united.words = united.words.take().filter(|_| has_words);
        if united.kinds.contains("number") {
            united.kinds.remove("integer");
        }
        Ok(united)
    }

    /// A schema without the unions that say one thing only, and with each of its kinds.
    fn plain(&mut self, mut schema: Schema<'n>) -> Result<Schema<'n>, Error> {
        for of in std::mem::take(&mut schema.unions) {
            let (union, nullable) = self.union(&of)?;
            schema.nullable |= nullable;
            match union {
                Union::Nothing => {}
                Union::Single(at) | Union::Plain(at) => {
                    let inner = self.fold(&[at])?;
                    let inner = self.plain(inner)?;
                    schema.nullable |= inner.nullable;
                    schema.take(inner, false);
                }
                Union::Words(words) => schema.add_united_words(words),
                Union::Unknown => match self.alternatives(&of)? {
                    Some(alternatives) => {
                        for inner in alternatives {
                            schema.take(inner, false);
                        }
                    }
                    None => schema.unions.push(of),
                },
                Union::Tagged(..) => schema.unions.push(of),
            }
        }
        let has = [
            (!schema.members.is_empty(), "object"),
            (!schema.items.is_empty(), "array"),
            (schema.words.is_some(), "string"),
        ];
        schema.kinds.extend(has.into_iter().filter(|(has, _)| *has).map(|(_, kind)| kind));
        Ok(schema)
    }

    /// The alternatives of a union as bodies of their own, where all of them are objects.
    fn alternatives(&mut self, of: &Alternatives<'n>) -> Result<Option<Vec<Schema<'n>>>, Error> {
        let mut alternatives = Vec::new();
        for at in of.at.items() {
            self.branches += 1;
            let inner = self.fold(&[At { branch: self.branches, ..at }])?;
            let inner = self.plain(inner)?;
            if !inner.is_nothing() {
                if !inner.is_object() || !inner.unions.is_empty() {
                    return Ok(None);
                }
                alternatives.push(inner);
            }
        }
        Ok(Some(alternatives))
    }
}

impl<'n> Schema<'n> {
    /// Whether nothing is said about the shape, as of a member that is always null in one body.
    fn is_nothing(&self) -> bool {
        self.kinds.is_empty()
            && self.words.is_none()
            && self.members.is_empty()
            && self.items.is_empty()
            && self.unions.is_empty()
            && !self.mixed
    }

    /// Takes in what another schema allows.
    fn take(&mut self, other: Self, is_first: bool) {
        self.kinds.extend(other.kinds);
        self.mixed |= other.mixed;
        for (name, parts) in other.members {
            self.members.entry(name).or_default().extend(parts);
        }
        self.items.extend(other.items);
        for of in other.unions {
            if !self.unions.iter().any(|known| known.at.place == of.at.place) {
                self.unions.push(of);
            }
        }
        if let Some(words) = other.words {
            self.add_united_words(words);
        }
        self.format =
            if is_first { other.format } else { self.format.filter(|of| other.format == Some(of)) };
        self.title = self.title.or(other.title);
        self.doc = if is_first { other.doc } else { self.doc.filter(|of| other.doc == Some(of)) };
        self.examples.extend(other.examples);
    }

    fn add_united_words(&mut self, words: Vec<&'n str>) {
        let known = self.words.get_or_insert_default();
        for word in words {
            if !known.contains(&word) {
                known.push(word);
            }
        }
    }
}
