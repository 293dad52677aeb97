//! Build: schemas become definitions, each schema with a name once.
//!
//! Schemas with a name wait in a queue, so that the depth of the calls is that of the text and a
//! recursion ends. Shapes without a name are one definition where they are equal.

mod intern;
mod typed;

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use crate::{
    document::At,
    error::Error,
    model::{Body, Definition, Id, Member, Origin, Type},
    required::Required,
    schema::{Folder, Schema},
};

/// So many definitions make a module that nobody can compile.
const DEFINITIONS: usize = 20_000;

/// The definitions so far.
#[derive(Debug)]
pub(crate) struct Builder<'n> {
    pub(crate) folder: Folder<'n>,
    pub(crate) definitions: Vec<Definition>,
    /// The required paths that were found.
    pub(crate) met: BTreeSet<String>,
    components: BTreeMap<(String, Required, Required), Id>,
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
    /// What is raw JSON, whatever the specification says.
    pub(crate) raw: Required,
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
        tag: Option<&str>,
        required: &Required,
        raw: &Required,
    ) -> Result<Id, Error> {
        let id = self.push(Origin::Event, Body::Raw, parts.first())?;
        let schema = self.folder.fold(parts)?;
        if parts.is_empty() || !schema.is_object() || self.has_alternatives(&schema)? {
            return Ok(id);
        }
        let (required, raw) = (required.clone(), raw.clone());
        let place = Place { owner: id, required, raw, ..Place::default() };
        let members = self.members(&schema, id, &place, tag)?;
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
                raw: place.raw.below(name),
            };
            let is_raw = place.raw.here().any(|here| here == name);
            if is_raw || place.required.here().any(|here| here == name) {
                self.met.insert(below.path.clone());
            }
            let Typed { of, doc, only } =
                if is_raw { Typed::plain(Type::Raw) } else { self.typed(parts, &below)? };
            let required = place.required.contains(name);
            members.push(Member { name: name.to_owned(), of, required, doc, only });
        }
        Ok(members)
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
