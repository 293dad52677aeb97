//! Drift: how a delivery differs from what a module was made from.

use std::fmt;

use serde::Serialize;

use crate::{
    error::Error,
    names,
    node::Node,
    record::{Members, Record, Shape},
};

/// So deep may a body be.
const DEPTH: usize = 128;

/// One difference between a delivery and the specification.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "difference", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Difference {
    /// A member that no type reads.
    NewMember {
        /// Its path.
        member: String,
        /// What it holds.
        is: &'static str,
    },
    /// A word that no enum has.
    NewWord {
        /// The path of the member.
        member: String,
        /// The word.
        word: String,
    },
    /// A member that holds something else than specified.
    OtherKind {
        /// Its path.
        member: String,
        /// What is specified.
        was: String,
        /// What it holds.
        is: &'static str,
    },
    /// A specified member that is null.
    Null {
        /// Its path.
        member: String,
    },
    /// A specified member that is not there.
    Absent {
        /// Its path.
        member: String,
    },
}

impl Record {
    /// How a body of this event type differs; `None` where the specification has no such type.
    ///
    /// # Errors
    ///
    /// Refuses a body that is no JSON object.
    pub fn differences(
        &self,
        event_type: &str,
        body: &str,
    ) -> Result<Option<Vec<Difference>>, Error> {
        let body = Node::parse(body)?;
        if body.object().is_none() {
            return Err(Error::new(format!("a body is an object, and this is {}", body.kind())));
        }
        let Some(members) = self.events.get(event_type) else { return Ok(None) };
        let mut walk = Walk { record: self, found: Vec::new(), depth: 0 };
        // An event without members is raw JSON, which reads everything.
        if !members.is_empty() {
            walk.object(members, "", "", &body);
        }
        walk.found.sort();
        walk.found.dedup();
        Ok(Some(walk.found))
    }
}

struct Walk<'r> {
    record: &'r Record,
    found: Vec<Difference>,
    depth: usize,
}

impl Walk<'_> {
    /// The members of an object: `at` is its path in the list of members, and `path` in the body.
    fn object(&mut self, members: &Members, at: &str, path: &str, body: &Node) {
        for (name, value) in body.object().into_iter().flatten() {
            let is_tag = path.is_empty() && *name == self.record.tag;
            if !is_tag {
                self.value(members, &joined(at, name), &joined(path, name), value);
            }
        }
        for name in members.keys().filter_map(|member| child(member, at)) {
            if body.get(name).is_none() {
                self.found.push(Difference::Absent { member: joined(path, name) });
            }
        }
    }

    fn value(&mut self, members: &Members, at: &str, path: &str, value: &Node) {
        let list = format!("{at}[]");
        let is_list = members.contains_key(&list) || has_union(members, &list);
        match (members.get(at), value) {
            (None, _) if !is_list && !has_union(members, at) => {
                let (member, is) = (path.to_owned(), value.kind());
                self.found.push(Difference::NewMember { member, is });
            }
            (_, Node::Null) => self.found.push(Difference::Null { member: path.to_owned() }),
            (None, Node::List(items)) if is_list => {
                for item in items.iter().filter(|item| **item != Node::Null) {
                    self.value(members, &list, &format!("{path}[]"), item);
                }
            }
            (None, Node::Object(_)) if !is_list => self.union(members, at, path, value),
            (None, _) => self.other_kind(path, if is_list { "a list" } else { "an object" }, value),
            (Some(Shape::Words(words)), value) => match value.text() {
                Some(word) if !words.contains(word) => {
                    let (member, word) = (path.to_owned(), word.to_owned());
                    self.found.push(Difference::NewWord { member, word });
                }
                Some(_) => {}
                None => self.other_kind(path, "text", value),
            },
            (Some(Shape::Kind(kind)), value) => self.kind(kind, members, at, path, value),
        }
    }

    fn kind(&mut self, kind: &str, members: &Members, at: &str, path: &str, value: &Node) {
        if let Some(schema) = kind.strip_prefix('#') {
            return self.schema(schema, path, value);
        }
        let fits = match (kind, value) {
            ("object", Node::Object(_)) => {
                self.object(members, at, path, value);
                true
            }
            ("text" | "time" | "date" | "decimal text", Node::Text(_))
            | ("integer" | "unsigned integer", Node::Integer(_))
            | ("number", Node::Integer(_) | Node::Float(_))
            | ("boolean", Node::Bool(_))
            | ("anything", _) => true,
            _ => false,
        };
        if !fits {
            self.other_kind(path, kind, value);
        }
    }

    /// A schema with a name: an object, words, or one of several objects.
    fn schema(&mut self, name: &str, path: &str, value: &Node) {
        let Some(members) = self.record.schemas.get(name) else { return };
        self.depth += 1;
        match value {
            // What nothing is known of, and what is deeper than a reader of JSON goes.
            _ if members.is_empty() || self.depth > DEPTH => {}
            _ if members.contains_key("") => self.value(members, "", path, value),
            Node::Object(_) if has_union(members, "") => self.union(members, "", path, value),
            Node::Object(_) => self.object(members, "", path, value),
            _ => self.other_kind(path, "an object", value),
        }
        self.depth -= 1;
    }

    /// One of several objects, by the word of its tag.
    fn union(&mut self, members: &Members, at: &str, path: &str, value: &Node) {
        let opened = format!("{at}(");
        let tags = members.iter().filter_map(|(member, shape)| {
            let tag = member.strip_prefix(&opened)?.strip_suffix(')')?;
            matches!(shape, Shape::Words(_)).then_some((tag, shape))
        });
        for (tag, words) in tags {
            let Some(word) = value.text_of(tag) else { continue };
            if matches!(words, Shape::Words(words) if words.contains(word)) {
                return self.value(members, &format!("{at}({word})"), path, value);
            }
            let (member, word) = (joined(path, tag), word.to_owned());
            self.found.push(Difference::NewWord { member, word });
        }
    }

    fn other_kind(&mut self, path: &str, was: &str, value: &Node) {
        let (member, was) = (path.to_owned(), was.to_owned());
        self.found.push(Difference::OtherKind { member, was, is: value.kind() });
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// The name of a member directly below a place.
fn child<'m>(member: &'m str, at: &str) -> Option<&'m str> {
    let below = if at.is_empty() { member } else { member.strip_prefix(at)?.strip_prefix('.')? };
    let name = below.split(['[', '(']).next()?;
    (!name.is_empty() && !name.contains('.')).then_some(name)
}

fn has_union(members: &Members, at: &str) -> bool {
    let opened = format!("{at}(");
    members.range(opened.clone()..).next().is_some_and(|(member, _)| member.starts_with(&opened))
}

impl Difference {
    /// Whether the provider sends what the types do not have; absent and null are what they expect.
    #[must_use]
    pub fn is_new(&self) -> bool {
        !matches!(self, Self::Null { .. } | Self::Absent { .. })
    }

    /// What to add to the module, or to its command; nothing where the types expect it.
    #[must_use]
    pub fn suggestion(&self) -> Option<String> {
        match self {
            Self::NewMember { member, is } => {
                let name = member.rsplit('.').next().unwrap_or(member).trim_end_matches("[]");
                let of = match *is {
                    "text" => "String",
                    "a boolean" => "bool",
                    _ => "RawJson",
                };
                Some(format!("pub {}: Option<{of}> = {name:?},", names::field_name(name)))
            }
            Self::NewWord { word, .. } => Some(format!("{} = {word:?},", names::type_name(word))),
            Self::OtherKind { member, .. } => Some(format!("--raw {}", member.replace("[]", ""))),
            Self::Null { .. } | Self::Absent { .. } => None,
        }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NewMember { member, is } => write!(f, "new member `{member}`, {is}"),
            Self::NewWord { member, word } => write!(f, "new word `{word}` of `{member}`"),
            Self::OtherKind { member, was, is } => write!(f, "`{member}` is {is} and not {was}"),
            Self::Null { member } => write!(f, "`{member}` is null"),
            Self::Absent { member } => write!(f, "`{member}` is absent"),
        }
    }
}
