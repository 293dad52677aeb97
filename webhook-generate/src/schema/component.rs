//! Components: the schema with a name that a place refers to, and nothing else; or for the most part.

use super::Folder;
use crate::{document::At, error::Error, node::Node};

/// Members of a schema that say nothing about the shape.
const ANNOTATIONS: [&str; 13] = [
    // Every member is optional that the caller does not require.
    "required",
    "description",
    "title",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "default",
    "nullable",
    "externalDocs",
    "xml",
    "$comment",
];

impl<'n> Folder<'n> {
    /// The component that these schemas are, where they are one and nothing else: its place.
    pub(crate) fn component(&self, parts: &[At<'n>]) -> Result<Option<At<'n>>, Error> {
        let Some((first, others)) = parts.split_first() else { return Ok(None) };
        let Some(found) = self.component_of(first)? else { return Ok(None) };
        for (nth, other) in others.iter().enumerate() {
            let is_another_body = parts.iter().take(nth + 1).all(|one| one.branch != other.branch);
            let is_same = |there: At<'n>| there.place == found.place;
            if !is_another_body || !self.component_of(other)?.is_some_and(is_same) {
                return Ok(None);
            }
        }
        Ok(Some(found))
    }

    fn component_of(&self, part: &At<'n>) -> Result<Option<At<'n>>, Error> {
        let (mut here, mut found) = (part.clone(), None);
        // What is only a name for another component is that one.
        for _ in 0..64 {
            let members = here.node.object().into_iter().flatten();
            let mut shape = members
                .filter(|(name, value)| !says_nothing(name, value))
                .map(|(name, _)| name.as_str());
            here = match (shape.next(), shape.next(), here.get("allOf")) {
                (Some("$ref"), None, _) => {
                    let reference = here.reference().unwrap_or_default();
                    let target = self.document.follow(&here, reference)?;
                    found.insert(target).clone()
                }
                (Some("allOf"), None, Some(all)) if all.items().count() == 1 => {
                    match all.items().next() {
                        Some(one) => one,
                        None => return Ok(found),
                    }
                }
                (Some(union @ ("oneOf" | "anyOf")), None, _) => {
                    match here.get(union).as_ref().and_then(or_null) {
                        Some(one) => one,
                        None => return Ok(found),
                    }
                }
                _ => return Ok(found),
            };
        }
        Err(part.error("the references go round in a circle"))
    }

    /// The name of the only component that a schema adds something to, if most of its members are
    /// that component's.
    pub(crate) fn base(
        &mut self,
        parts: &[At<'n>],
        members: usize,
    ) -> Result<Option<String>, Error> {
        let [part] = parts else { return Ok(None) };
        let all: Vec<At<'n>> = part.get("allOf").iter().flat_map(At::items).collect();
        let mut referring = all.iter().chain([part]).filter_map(|at| Some((at, at.reference()?)));
        let (Some((at, reference)), None) = (referring.next(), referring.next()) else {
            return Ok(None);
        };
        let target = self.document.follow(at, reference)?;
        let name = target.place.rsplit('/').next().unwrap_or_default().to_owned();
        let own = self.fold(&[target])?.members.len();
        Ok((2 * own > members).then_some(name))
    }
}

/// Whether a member of a schema says nothing about the shape where a reference says it.
fn says_nothing(name: &str, value: &Node) -> bool {
    let is_object = |of: &Node| matches!(of.text(), Some("object" | "null"));
    match (name, value) {
        ("type", Node::List(types)) => types.iter().all(is_object),
        ("type", one) => is_object(one),
        (name, _) => ANNOTATIONS.contains(&name) || name.starts_with("x-"),
    }
}

/// The only alternative beside null.
fn or_null<'n>(union: &At<'n>) -> Option<At<'n>> {
    let mut others = union.items().filter(|at| at.node.text_of("type") != Some("null"));
    others.next().filter(|_| others.next().is_none())
}
