//! Build: schemas become definitions, each schema with a name once.
//!
//! Schemas with a name wait in a queue, so that the depth of the calls is that of the text and a
//! recursion ends. Shapes without a name are one definition where they are equal.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use crate::{
    document::At,
    error::Error,
    model::{Body, Definition, Id, Member, Origin, Type},
    names::singular,
    required::Required,
    schema::{Folder, Schema, Union, Variant},
};

/// So many definitions make a module that nobody can compile.
const DEFINITIONS: usize = 20_000;

/// So many shapes without a name may stand inside of each other; a reader of JSON allows no more.
const DEPTH: usize = 128;

/// The definitions so far.
#[derive(Debug)]
pub(crate) struct Builder<'n> {
    pub(crate) folder: Folder<'n>,
    pub(crate) definitions: Vec<Definition>,
    /// The required paths that were found.
    pub(crate) met: BTreeSet<String>,
    components: BTreeMap<(String, Required), Id>,
    inline: HashMap<String, Id>,
    queue: VecDeque<Waiting<'n>>,
    depth: usize,
}

/// A schema with a name that is not built yet.
#[derive(Debug)]
struct Waiting<'n> {
    id: Id,
    parts: Vec<At<'n>>,
    place: Place,
}

/// Where a schema is used.
#[derive(Debug, Clone, Default)]
pub(crate) struct Place {
    pub(crate) owner: Id,
    /// How it is called there.
    pub(crate) name: String,
    /// The path from the body of an event.
    pub(crate) path: String,
    /// The path from the owner.
    pub(crate) trail: String,
    pub(crate) required: Required,
}

/// A type, and what was said beside it.
struct Typed {
    of: Type,
    doc: Option<String>,
    only: Option<String>,
}

impl Typed {
    fn plain(of: Type) -> Self {
        Self { of, doc: None, only: None }
    }
}

impl<'n> Builder<'n> {
    pub(crate) fn new(folder: Folder<'n>) -> Self {
        Self {
            folder,
            definitions: Vec::new(),
            met: BTreeSet::new(),
            components: BTreeMap::new(),
            inline: HashMap::new(),
            queue: VecDeque::new(),
            depth: 0,
        }
    }

    /// The payload of an event: a struct, or JSON text where there is no object to describe.
    pub(crate) fn payload(
        &mut self,
        parts: &[At<'n>],
        tag: &str,
        required: &Required,
    ) -> Result<Id, Error> {
        let id = self.push(Origin::Event, Body::Raw, parts.first())?;
        let schema = self.folder.fold(parts)?;
        if parts.is_empty() || !schema.is_object() || self.has_alternatives(&schema)? {
            return Ok(id);
        }
        let place = Place { owner: id, required: required.clone(), ..Place::default() };
        let members = self.members(&schema, id, &place, Some(tag))?;
        self.set(id, Body::Struct(members));
        self.work()?;
        Ok(id)
    }

    /// An event that was not asked for.
    pub(crate) fn raw(&mut self) -> Result<Id, Error> {
        self.push(Origin::Event, Body::Raw, None)
    }

    /// Builds what waits.
    fn work(&mut self) -> Result<(), Error> {
        while let Some(Waiting { id, parts, place }) = self.queue.pop_front() {
            let schema = self.folder.fold(&parts)?;
            let doc = schema.doc.map(str::to_owned);
            let body = self.body(&schema, id, &place)?;
            if let Some(definition) = self.definitions.get_mut(id.0) {
                (definition.doc, definition.body) = (doc, body.unwrap_or(Body::Raw));
            }
        }
        Ok(())
    }

    /// The type of a place.
    fn typed(&mut self, parts: &[At<'n>], place: &Place) -> Result<Typed, Error> {
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
            (None, None) if schema.items.is_some() && schema.kinds.is_empty() => return Ok(None),
            _ => Type::Raw,
        };
        Ok(Some(Typed::plain(of)))
    }

    /// A type with a definition below it.
    fn nested(
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
            let Some(items) = schema.items.clone() else {
                return Ok(Typed::plain(Type::List(Box::new(Type::Raw))));
            };
            let item = Place { name: singular(&place.name), ..place.clone() };
            let of = Type::List(Box::new(self.typed(&[items], &item)?.of));
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
    fn body(
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

    fn members(
        &mut self,
        schema: &Schema<'n>,
        owner: Id,
        place: &Place,
        left_out: Option<&str>,
    ) -> Result<Vec<Member>, Error> {
        let mut members = Vec::new();
        for (&name, parts) in schema.members.iter().filter(|(name, _)| Some(**name) != left_out) {
            let dot = if place.path.is_empty() { "" } else { "." };
            let below = Place {
                owner,
                name: name.to_owned(),
                path: format!("{}{dot}{name}", place.path),
                trail: format!("{} {name}", place.trail),
                required: place.required.below(name),
            };
            if place.required.here().any(|here| here == name) {
                self.met.insert(below.path.clone());
            }
            let Typed { of, doc, only } = self.typed(parts, &below)?;
            let required = place.required.contains(name);
            members.push(Member { name: name.to_owned(), of, required, doc, only });
        }
        Ok(members)
    }

    /// The definition of a schema with a name.
    fn component(
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
        let key = (said, place.required.clone());
        if let Some(id) = self.components.get(&key) {
            return Ok(Typed::plain(Type::Named(*id)));
        }
        let name = key.0.rsplit('/').next().unwrap_or_default().to_owned();
        let id = self.push(Origin::Component(name), Body::Pending, parts.first())?;
        self.components.insert(key, id);
        let place = Place { owner: id, trail: String::new(), ..place.clone() };
        self.queue.push_back(Waiting { id, parts, place });
        Ok(Typed::plain(Type::Named(id)))
    }

    /// The definition of a shape without a name: an equal one, or a new one.
    fn intern(
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
        let origin = Origin::Inline { short, owners, trail };
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

    fn has_alternatives(&mut self, schema: &Schema<'n>) -> Result<bool, Error> {
        for of in &schema.unions {
            if !matches!(self.folder.union(of)?.0, Union::Nothing) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn is_union_of_objects_or_words(&mut self, schema: &Schema<'n>) -> Result<bool, Error> {
        for of in &schema.unions {
            match self.folder.union(of)?.0 {
                Union::Nothing => {}
                Union::Words(_) | Union::Tagged(..) => return Ok(schema.members.is_empty()),
                Union::Single(_) | Union::Plain(_) | Union::Unknown => return Ok(false),
            }
        }
        Ok(schema.is_text() && schema.words.as_ref().is_some_and(|words| words.len() > 1))
    }

    fn push(&mut self, origin: Origin, body: Body, at: Option<&At<'n>>) -> Result<Id, Error> {
        if self.definitions.len() >= DEFINITIONS {
            let problem = format!("more than {DEFINITIONS} types; choose events with `--events`");
            return Err(at.map_or_else(|| Error::new(problem.clone()), |at| at.error(&*problem)));
        }
        self.definitions.push(Definition { origin, doc: None, body });
        Ok(Id(self.definitions.len() - 1))
    }

    fn set(&mut self, id: Id, body: Body) {
        if let Some(definition) = self.definitions.get_mut(id.0) {
            definition.body = body;
        }
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

/// Whether a title can be a name, and is no sentence.
fn is_name(title: &str) -> bool {
    let words = title.split_whitespace().count();
    (1..=4).contains(&words)
        && title.len() <= 40
        && title.starts_with(|c: char| c.is_ascii_alphabetic())
        && title.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '_' | '-'))
}

/// Two shapes are equal when this text is. What is said about them does not count.
fn shape(short: &str, body: &Body) -> String {
    match body {
        Body::Struct(members) => {
            let mut shape = String::new();
            for Member { name, of, required, .. } in members {
                shape.push_str(&format!("{name:?} {of:?} {required}; "));
            }
            // Small shapes are equal by chance; their names tell them apart.
            if members.len() < 5 { format!("{short:?} {shape}") } else { shape }
        }
        Body::Words(words) if words.len() < 5 => format!("{short:?} {words:?}"),
        other => format!("{other:?}"),
    }
}
