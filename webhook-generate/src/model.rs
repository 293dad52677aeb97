//! The model: the types of a module, before they are written.

use std::fmt;

use crate::node::Node;

/// A type of a member.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Type {
    Text,
    /// Text that holds an instant.
    Time,
    /// Text that holds a date.
    Date,
    /// Text that holds a decimal.
    Money,
    Integer,
    Unsigned,
    /// A number that may have a fraction.
    Number,
    Flag,
    /// What no type can be honest about.
    Raw,
    List(Box<Type>),
    Named(Id),
}

/// A definition, by its place in the list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Id(pub(crate) usize);

/// A type of the module's own.
#[derive(Debug)]
pub(crate) struct Definition {
    pub(crate) origin: Origin,
    pub(crate) doc: Option<String>,
    pub(crate) body: Body,
}

/// Where a definition comes from.
#[derive(Debug, Clone)]
pub(crate) enum Origin {
    /// The body of an event.
    Event,
    /// A schema with a name, and the title that it has where that can be a name.
    Component { name: String, title: Option<String> },
    /// A schema without a name: how it is called where it stands, the schema with a name that it is
    /// for the most part, who has it, and the way there from the first of them.
    Inline { short: String, base: Option<String>, owners: Vec<Id>, trail: String },
}

/// What a definition is.
#[derive(Debug)]
pub(crate) enum Body {
    Struct(Vec<Member>),
    Words(Vec<String>),
    OneOf {
        tag: String,
        variants: Vec<(String, Type)>,
    },
    /// JSON text.
    Raw,
    /// Not built yet.
    Pending,
}

/// A member of a struct.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    /// As the provider spells it.
    pub(crate) name: String,
    pub(crate) of: Type,
    pub(crate) required: bool,
    pub(crate) doc: Option<String>,
    /// The only word that it has.
    pub(crate) only: Option<String>,
}

/// An event with its payload.
#[derive(Debug)]
#[expect(clippy::struct_field_names, reason = "an event type is called so everywhere")]
pub(crate) struct Event {
    /// The type, as the provider spells it.
    pub(crate) event_type: String,
    pub(crate) doc: Option<String>,
    pub(crate) payload: Id,
    /// Whether its schema has no member that could name the type.
    pub(crate) is_unnamed: bool,
    /// A body that fits, as JSON text; or why there is none, which is empty where none is shown.
    pub(crate) sample: Result<String, String>,
}

/// What names the event type of a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Tag {
    /// Members of the body by their paths; the words of several are joined with dots.
    Members(Vec<String>),
    /// A header, which claims it.
    Header(String),
}

/// Everything that a module is written from.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) tag: Tag,
    pub(crate) events: Vec<Event>,
    pub(crate) definitions: Vec<Definition>,
}

impl Model {
    pub(crate) fn definition(&self, id: Id) -> Option<&Definition> {
        self.definitions.get(id.0)
    }
}

impl Tag {
    /// The tag that is written so: a member, a path, or several with commas between.
    pub(crate) fn read(text: &str) -> Self {
        Self::Members(text.split(',').map(|path| path.trim().to_owned()).collect())
    }

    /// The paths of the members.
    pub(crate) fn paths(&self) -> &[String] {
        if let Self::Members(paths) = self { paths } else { &[] }
    }

    /// The top-level member of the body, where it alone is the event type.
    pub(crate) fn member(&self) -> Option<&str> {
        match self.paths() {
            [path] if !path.contains('.') => Some(path),
            _ => None,
        }
    }

    /// What a body has there; none where a header names the type.
    pub(crate) fn of(&self, body: &Node) -> Option<String> {
        let at =
            |path: &String| path.split('.').try_fold(body, |node, name| node.get(name))?.text();
        let (first, others) = self.paths().split_first()?;
        let words = std::iter::once(at(first)?).chain(others.iter().filter_map(at));
        Some(words.collect::<Vec<_>>().join("."))
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Members(paths) => f.write_str(&paths.join(",")),
            Self::Header(name) => write!(f, "header {name}"),
        }
    }
}

impl Type {
    /// The definition that it holds, and whether a list stands between.
    pub(crate) fn named(&self) -> Option<(Id, bool)> {
        match self {
            Self::Named(id) => Some((*id, false)),
            Self::List(item) => item.named().map(|(id, _)| (id, true)),
            _ => None,
        }
    }

    /// Puts another definition into the place of the one that it holds.
    pub(crate) fn rename(&mut self, to: &dyn Fn(Id) -> Id) {
        match self {
            Self::Named(id) => *id = to(*id),
            Self::List(item) => item.rename(to),
            _ => {}
        }
    }
}

impl Body {
    /// Does something to every type that it is made of.
    pub(crate) fn each_type(&mut self, to: &mut dyn FnMut(&mut Type)) {
        match self {
            Self::Struct(members) => members.iter_mut().for_each(|member| to(&mut member.of)),
            Self::OneOf { variants, .. } => variants.iter_mut().for_each(|(_, of)| to(of)),
            Self::Words(_) | Self::Raw | Self::Pending => {}
        }
    }

    /// Every type that it is made of.
    pub(crate) fn types(&self) -> Vec<&Type> {
        match self {
            Self::Struct(members) => members.iter().map(|member| &member.of).collect(),
            Self::OneOf { variants, .. } => variants.iter().map(|(_, of)| of).collect(),
            Self::Words(_) | Self::Raw | Self::Pending => Vec::new(),
        }
    }
}
