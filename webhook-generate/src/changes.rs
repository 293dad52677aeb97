//! Changes: what a new specification has that the recorded one has not, in words.

use std::{collections::BTreeSet, fmt};

use serde::Serialize;

use crate::record::{Members, Record, Shape};

/// One difference between two specifications.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "change", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Change {
    /// An event that was not there.
    NewEvent {
        /// Its type.
        event: String,
    },
    /// An event that is gone.
    RemovedEvent {
        /// Its type.
        event: String,
    },
    /// A member that was not there.
    NewMember {
        /// The event, or the schema.
        of: String,
        /// The path of the member.
        member: String,
    },
    /// A member that is gone.
    RemovedMember {
        /// The event, or the schema.
        of: String,
        /// The path of the member.
        member: String,
    },
    /// A word that was not there.
    NewWord {
        /// The event, or the schema.
        of: String,
        /// The path of the member; empty where the schema is the list of words.
        member: String,
        /// The word.
        word: String,
    },
    /// A word that is gone.
    RemovedWord {
        /// The event, or the schema.
        of: String,
        /// The path of the member; empty where the schema is the list of words.
        member: String,
        /// The word.
        word: String,
    },
    /// A member of another kind.
    ChangedType {
        /// The event, or the schema.
        of: String,
        /// The path of the member.
        member: String,
        /// What it was.
        was: String,
        /// What it is.
        is: String,
    },
    /// A type that the specification does not name would be called otherwise.
    RenamedType {
        /// What it is called.
        was: String,
        /// What it would be called.
        is: String,
    },
    /// Another member names the event type.
    ChangedTag {
        /// What it was.
        was: String,
        /// What it is.
        is: String,
    },
}

impl Record {
    /// What `new` has that this record has not, and the other way round.
    #[must_use]
    pub fn changes(&self, new: &Self) -> Vec<Change> {
        let mut changes = Vec::new();
        if self.tag != new.tag {
            changes.push(Change::ChangedTag { was: self.tag.clone(), is: new.tag.clone() });
        }
        for event in new.events.keys().filter(|event| !self.events.contains_key(*event)) {
            changes.push(Change::NewEvent { event: event.clone() });
        }
        for (event, was) in &self.events {
            match new.events.get(event) {
                Some(is) => compare(event, was, is, &mut changes),
                None => changes.push(Change::RemovedEvent { event: event.clone() }),
            }
        }
        // A schema that is new or gone is told where a member has it.
        for (name, was) in &self.schemas {
            if let Some(is) = new.schemas.get(name) {
                compare(&format!("#{name}"), was, is, &mut changes);
            }
        }
        changes.extend(self.renamed(new));
        changes
    }

    /// The types that are at the same place by another name, each once.
    fn renamed(&self, new: &Self) -> Vec<Change> {
        let both = self.names.iter().filter_map(|(place, was)| Some((was, new.names.get(place)?)));
        let renamed: BTreeSet<_> = both.filter(|(was, is)| was != is).collect();
        let change = |(was, is): (&String, &String)| Change::RenamedType {
            was: was.clone(),
            is: is.clone(),
        };
        renamed.into_iter().map(change).collect()
    }
}

fn compare(of: &str, was: &Members, is: &Members, changes: &mut Vec<Change>) {
    let of = || of.to_owned();
    for member in is.keys().filter(|member| !was.contains_key(*member)) {
        changes.push(Change::NewMember { of: of(), member: member.clone() });
    }
    for (member, was) in was {
        let Some(is) = is.get(member) else {
            changes.push(Change::RemovedMember { of: of(), member: member.clone() });
            continue;
        };
        let member = || member.clone();
        match (was, is) {
            (Shape::Words(was), Shape::Words(is)) => {
                changes.extend(is.difference(was).map(|word| Change::NewWord {
                    of: of(),
                    member: member(),
                    word: word.clone(),
                }));
                changes.extend(was.difference(is).map(|word| Change::RemovedWord {
                    of: of(),
                    member: member(),
                    word: word.clone(),
                }));
            }
            (was, is) if was != is => changes.push(Change::ChangedType {
                of: of(),
                member: member(),
                was: was.to_string(),
                is: is.to_string(),
            }),
            _ => {}
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kind(kind) => f.write_str(kind),
            Self::Words(words) => write!(f, "one of {} words", words.len()),
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NewEvent { event } => write!(f, "new event `{event}`"),
            Self::RemovedEvent { event } => write!(f, "removed event `{event}`"),
            Self::NewMember { of, member } => write!(f, "`{of}`: new member `{member}`"),
            Self::RemovedMember { of, member } => write!(f, "`{of}`: removed member `{member}`"),
            Self::NewWord { of, member, word } if member.is_empty() => {
                write!(f, "`{of}`: new word `{word}`")
            }
            Self::NewWord { of, member, word } => {
                write!(f, "`{of}`: new word `{word}` of `{member}`")
            }
            Self::RemovedWord { of, member, word } if member.is_empty() => {
                write!(f, "`{of}`: removed word `{word}`")
            }
            Self::RemovedWord { of, member, word } => {
                write!(f, "`{of}`: removed word `{word}` of `{member}`")
            }
            Self::ChangedType { of, member, was, is } => {
                write!(f, "`{of}`: `{member}` was {was} and is {is}")
            }
            Self::RenamedType { was, is } => {
                write!(f, "the type `{was}` would be called `{is}`")
            }
            Self::ChangedTag { was, is } => {
                write!(f, "the event type was in `{was}` and is in `{is}`")
            }
        }
    }
}
