//! A specification with its references, and a place in it.

use crate::{error::Error, node::Node};

/// A whole specification.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Document<'n> {
    root: &'n Node,
}

/// A value of the specification, and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct At<'n> {
    pub(crate) node: &'n Node,
    pub(crate) place: String,
    /// Which of several bodies of one event it belongs to.
    pub(crate) branch: usize,
    /// Whether one of its alternatives is chosen already, so that they say nothing here.
    pub(crate) is_chosen: bool,
}

/// So many references may point at each other in a row.
const HOPS: usize = 64;

impl<'n> At<'n> {
    /// A member of the value.
    pub(crate) fn get(&self, name: &str) -> Option<Self> {
        Some(self.below(self.node.get(name)?, name))
    }

    /// The members of an object.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&'n str, Self)> {
        let members = self.node.object().into_iter().flatten();
        members.map(|(name, node)| (name.as_str(), self.below(node, name)))
    }

    /// The items of a list.
    pub(crate) fn items(&self) -> impl Iterator<Item = Self> {
        let items = self.node.list().unwrap_or_default().iter().enumerate();
        items.map(|(nth, node)| self.below(node, &nth.to_string()))
    }

    /// The text of a reference, if this is one.
    pub(crate) fn reference(&self) -> Option<&'n str> {
        self.node.text_of("$ref")
    }

    pub(crate) fn error(&self, problem: impl Into<String>) -> Error {
        Error::at(&self.place, problem)
    }

    fn below(&self, node: &'n Node, name: &str) -> Self {
        let place = format!("{}/{}", self.place, name.replace('~', "~0").replace('/', "~1"));
        Self { node, place, branch: self.branch, is_chosen: self.is_chosen }
    }
}

impl<'n> Document<'n> {
    pub(crate) fn new(root: &'n Node) -> Result<Self, Error> {
        match root {
            Node::Object(_) => Ok(Self { root }),
            other => {
                let problem = format!("a specification is an object, and this is {}", other.kind());
                Err(Error::at("#", problem))
            }
        }
    }

    pub(crate) fn root(self) -> At<'n> {
        At { node: self.root, place: "#".to_owned(), branch: 0, is_chosen: false }
    }

    /// What a reference points at; anything else is itself.
    pub(crate) fn resolve(self, at: &At<'n>) -> Result<At<'n>, Error> {
        let mut here = at.clone();
        for _ in 0..HOPS {
            match here.reference() {
                Some(reference) => here = self.follow(&here, reference)?,
                None => return Ok(here),
            }
        }
        Err(at.error("the references go round in a circle"))
    }

    /// What the reference of `from` points at, one step.
    pub(crate) fn follow(self, from: &At<'n>, reference: &str) -> Result<At<'n>, Error> {
        let Some(path) = reference.strip_prefix('#') else {
            let problem = format!("`{reference}` is in another file; bundle the files into one");
            return Err(from.error(problem));
        };
        let mut here = At { branch: from.branch, is_chosen: from.is_chosen, ..self.root() };
        for part in path.split('/').skip(1) {
            let name = decoded(part);
            let next = here.get(&name).or_else(|| {
                let nth: usize = name.parse().ok()?;
                here.items().nth(nth)
            });
            here = next.ok_or_else(|| from.error(format!("`{reference}` points at nothing")))?;
        }
        Ok(here)
    }
}

/// A part of a JSON pointer in a URI, without its escapes.
fn decoded(part: &str) -> String {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let Some((&byte, more)) = rest.split_first() {
        let hex = more.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(escaped) if byte == b'%' => {
                bytes.push(escaped);
                rest = more.get(2..).unwrap_or_default();
            }
            _ => {
                bytes.push(byte);
                rest = more;
            }
        }
    }
    String::from_utf8_lossy(&bytes).replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follows_references_and_says_where_they_fail() {
        let root = Node::parse(
            r##"{"a": {"$ref": "#/b~1c/1"}, "b/c": [0, {"x": 1}], "d": {"$ref": "#/e"},
                 "e": {"$ref": "#/d"}, "f": {"$ref": "x.json#/a"}, "g": {"$ref": "#/nothing"},
                 "h": {"$ref": "#/b%2Fc/0"}}"##,
        )
        .unwrap();
        let document = Document::new(&root).unwrap();
        let resolve = |name: &str| document.resolve(&document.root().get(name).unwrap());
        assert_eq!(resolve("a").unwrap().place, "#/b~1c/1");
        assert_eq!(resolve("h").unwrap().node, &Node::Integer(0));
        assert!(resolve("d").unwrap_err().to_string().contains("#/d: the references go round"));
        assert!(resolve("f").unwrap_err().to_string().contains("bundle"));
        assert!(resolve("g").unwrap_err().to_string().contains("points at nothing"));
    }
}
