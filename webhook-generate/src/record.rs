//! The record: what a module was made from, small enough to be committed beside it.
//!
//! It has the names of events, members and words, and the kind of each; nothing else of the
//! specification is copied. It is made from the specification and not from the module, so that
//! options change nothing in it. Names of types are in it where the specification gives none, because
//! one that changes breaks the program that has the module.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    error::Error,
    model::{Body, Id, Model, Origin, Type},
    source::Source,
};

/// What a module was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Record {
    /// The version of this format.
    pub format: u32,
    /// The title of the specification, or of each with commas between them.
    pub title: String,
    /// The version that the specification gives itself, or each of several does.
    pub version: String,
    /// The SHA-256 of the specification's bytes, or of all one behind the other, in hex.
    pub sha256: String,
    /// The member that names the event type.
    pub tag: String,
    /// The members of each event by their paths; none where an event is raw JSON.
    pub(crate) events: BTreeMap<String, Members>,
    /// The members of each schema with a name.
    pub(crate) schemas: BTreeMap<String, Members>,
    /// The names of the types that have none in the specification, by the event or schema and the path
    /// of the member that has it: another event can change them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) names: BTreeMap<String, String>,
}

/// Members by their paths.
pub(crate) type Members = BTreeMap<String, Shape>;

/// What a member is: a kind, or one of some words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Shape {
    Kind(String),
    Words(BTreeSet<String>),
}

/// The version of the format that is written.
const FORMAT: u32 = 1;

impl Record {
    pub(crate) fn of(model: &Model, source: &Source, names: &BTreeMap<Id, String>) -> Self {
        let mut walk = Walk {
            model,
            names,
            within: String::new(),
            schemas: BTreeMap::new(),
            waiting: Vec::new(),
            named: BTreeMap::new(),
        };
        let mut events = BTreeMap::new();
        for event in &model.events {
            let mut members = Members::new();
            walk.within.clone_from(&event.event_type);
            walk.definition(event.payload, "", &mut members);
            events.insert(event.event_type.clone(), members);
        }
        while let Some((name, id)) = walk.waiting.pop() {
            let mut members = Members::new();
            walk.within = format!("#{name}");
            walk.definition(id, "", &mut members);
            walk.schemas.insert(name, members);
        }
        Self {
            format: FORMAT,
            title: source.all(|of| &of.title),
            version: source.all(|of| &of.version),
            sha256: source.sha256.clone(),
            tag: model.tag.to_string(),
            events,
            schemas: walk.schemas,
            names: walk.named,
        }
    }

    /// Reads what [`to_json`](Self::to_json) wrote.
    ///
    /// # Errors
    ///
    /// Refuses what is no record, and a record of another format.
    pub fn from_json(text: &str) -> Result<Self, Error> {
        let record: Self = serde_json::from_str(text)
            .map_err(|error| Error::new(format!("this is no record of a module: {error}")))?;
        if record.format != FORMAT {
            let problem = format!("this is a record of format {}, not {FORMAT}", record.format);
            return Err(Error::new(problem));
        }
        Ok(record)
    }

    /// The text to commit beside the module.
    #[must_use]
    pub fn to_json(&self) -> String {
        // It has text and numbers only, so nothing can fail.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

struct Walk<'m> {
    model: &'m Model,
    names: &'m BTreeMap<Id, String>,
    /// The event or schema whose members it sees.
    within: String,
    schemas: BTreeMap<String, Members>,
    waiting: Vec<(String, Id)>,
    named: BTreeMap<String, String>,
}

impl Walk<'_> {
    fn definition(&mut self, id: Id, path: &str, into: &mut Members) {
        let Some(definition) = self.model.definition(id) else { return };
        match &definition.body {
            Body::Struct(members) => {
                for member in members {
                    let dot = if path.is_empty() { "" } else { "." };
                    let path = format!("{path}{dot}{}", member.name);
                    match &member.only {
                        Some(only) => {
                            into.insert(path, Shape::Words([only.clone()].into()));
                        }
                        None => self.member(&member.of, path, into),
                    }
                }
            }
            Body::Words(words) => {
                let words = words.iter().cloned().collect();
                into.insert(path.to_owned(), Shape::Words(words));
            }
            Body::OneOf { tag, variants } => {
                let words = variants.iter().map(|(word, _)| word.clone()).collect();
                into.insert(format!("{path}({tag})"), Shape::Words(words));
                for (word, of) in variants {
                    self.member(of, format!("{path}({word})"), into);
                }
            }
            Body::Raw | Body::Pending => {}
        }
    }

    fn member(&mut self, of: &Type, path: String, into: &mut Members) {
        let kind = match of {
            Type::Text => "text",
            Type::Time => "time",
            Type::Date => "date",
            Type::Money => "decimal text",
            Type::Integer => "integer",
            Type::Unsigned => "unsigned integer",
            Type::Number => "number",
            Type::Flag => "boolean",
            Type::Raw => "anything",
            Type::List(item) => return self.member(item, format!("{path}[]"), into),
            Type::Named(id) => {
                let Some(definition) = self.model.definition(*id) else { return };
                match &definition.origin {
                    Origin::Component { name, .. } => {
                        if !self.schemas.contains_key(name) {
                            self.schemas.insert(name.clone(), Members::new());
                            self.waiting.push((name.clone(), *id));
                        }
                        into.insert(path, Shape::Kind(format!("#{name}")));
                    }
                    Origin::Inline { .. } | Origin::Event => {
                        let name = self.names.get(id).cloned().unwrap_or_default();
                        self.named.insert(format!("{} {path}", self.within), name);
                        if matches!(definition.body, Body::Struct(_)) {
                            into.insert(path.clone(), Shape::Kind("object".to_owned()));
                        }
                        self.definition(*id, &path, into);
                    }
                }
                return;
            }
        };
        into.insert(path, Shape::Kind(kind.to_owned()));
    }
}
