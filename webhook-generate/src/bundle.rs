//! Bundle: several specifications of one provider become one, whose components have a name each.
//!
//! Some providers publish a specification for each kind of webhook, and the same `Amount` in all of them,
//! or another one. So where the name of a component is taken, what its specification is about stands
//! behind it, as in `Card (Transfer)`; what turns out to be the same type is one in the end, see
//! [`merge`](crate::alike::merge).

use std::collections::BTreeMap;

use indexmap::IndexMap;

use crate::{error::Error, node::Node};

/// Specifications as one tree, and where its parts come from.
#[derive(Debug)]
pub(crate) struct Bundle {
    pub(crate) root: Node,
    /// For a place of the tree, such as `#/webhooks/parcel.sent`, the place in its own file.
    origins: BTreeMap<String, String>,
}

/// Where a specification keeps what references point at.
const SECTIONS: [&[&str]; 7] = [
    &["components", "schemas"],
    &["components", "examples"],
    &["components", "requestBodies"],
    &["components", "parameters"],
    &["components", "headers"],
    &["components", "pathItems"],
    &["definitions"],
];

/// Where it lists its webhooks.
const LISTS: [&str; 2] = ["webhooks", "x-webhooks"];

impl Bundle {
    /// One specification as it is; of several, the first with what the others add.
    pub(crate) fn of(specifications: Vec<(&str, Node)>) -> Result<Self, Error> {
        let is_one = specifications.len() == 1;
        let mut bundle = Self { root: Node::Object(IndexMap::new()), origins: BTreeMap::new() };
        for (name, node) in specifications {
            if is_one {
                bundle.root = node;
            } else {
                bundle.add(name, node)?;
            }
        }
        Ok(bundle)
    }

    /// An error with the place in the file that it is about.
    pub(crate) fn explain(&self, error: Error) -> Error {
        let Some(place) = error.place() else { return error };
        let ends = place.char_indices().filter(|(_, c)| *c == '/').map(|(at, _)| at);
        let ends: Vec<usize> = ends.chain([place.len()]).collect();
        let own = ends.iter().rev().find_map(|&end| {
            let (part, rest) = place.split_at_checked(end)?;
            Some(format!("{}{rest}", self.origins.get(part)?))
        });
        own.map_or_else(|| error.clone(), |own| Error::at(&own, error.problem()))
    }

    fn add(&mut self, name: &str, mut node: Node) -> Result<(), Error> {
        if node.object().is_none() {
            let problem = format!("a specification is an object, and this is {}", node.kind());
            return Err(Error::at(&format!("{name}#"), problem));
        }
        let renamed = self.renamed(&node);
        refer(&mut node, &renamed);
        for section in SECTIONS {
            let prefix = format!("#/{}", section.join("/"));
            for (of, value) in taken_out(&mut node, section) {
                let own = format!("{prefix}/{}", escaped(&of));
                let place = renamed.get(&own).unwrap_or(&own);
                self.origins.insert(place.clone(), format!("{name}{own}"));
                let of = place.strip_prefix(&*prefix).unwrap_or_default().trim_start_matches('/');
                insert(&mut self.root, section, unescaped(of), value);
            }
        }
        for list in LISTS {
            for (hook, value) in taken_out(&mut node, &[list]) {
                let place = format!("#/{list}/{}", escaped(&hook));
                if let Some(other) = self.origins.insert(place.clone(), format!("{name}{place}")) {
                    let problem = format!("this webhook is also at {other}; leave one of them out");
                    return Err(Error::at(&format!("{name}{place}"), problem));
                }
                insert(&mut self.root, &[list], hook, value);
            }
        }
        Ok(())
    }

    /// For each reference of a specification whose name is taken, another one.
    fn renamed(&self, node: &Node) -> BTreeMap<String, String> {
        let mut renamed = BTreeMap::new();
        for section in SECTIONS {
            let prefix = format!("#/{}", section.join("/"));
            let about = about(node);
            let members = section.iter().try_fold(node, |node, name| node.get(name));
            for name in members.and_then(Node::object).into_iter().flat_map(IndexMap::keys) {
                let own = format!("{prefix}/{}", escaped(name));
                let numbered =
                    (2..).map(|nth| format!("{own} ({})", format!("{about} {nth}").trim()));
                let named = (!about.is_empty()).then(|| format!("{own} ({about})"));
                let mut free = [own.clone()].into_iter().chain(named).chain(numbered);
                let free = free.find(|place| !self.origins.contains_key(place));
                if let Some(free) = free.filter(|free| *free != own) {
                    renamed.insert(own, free);
                }
            }
        }
        renamed
    }
}

/// Writes the new names into every reference.
fn refer(node: &mut Node, renamed: &BTreeMap<String, String>) {
    match node {
        Node::Text(text) => {
            let (part, rest) = referred(text);
            if let Some(to) = renamed.get(part) {
                *text = format!("{to}{rest}");
            }
        }
        Node::List(items) => items.iter_mut().for_each(|item| refer(item, renamed)),
        Node::Object(members) => {
            if let Some(Node::Object(mapping)) = members.get_mut("mapping") {
                mapping.values_mut().for_each(refer_in_full);
            }
            members.values_mut().for_each(|of| refer(of, renamed));
        }
        Node::Null | Node::Bool(_) | Node::Integer(_) | Node::Float(_) => {}
    }
}

/// A discriminator may name a schema alone.
fn refer_in_full(node: &mut Node) {
    if let Node::Text(text) = node
        && !text.contains(['/', '#'])
    {
        *text = format!("#/components/schemas/{text}");
    }
}

/// A component's own name, and what was put behind it here. `OpenAPI` has no blank in a name.
pub(crate) fn own_name(name: &str) -> (&str, Option<&str>) {
    match name.split_once(" (") {
        Some((own, about)) => (own, Some(about.trim_end_matches(')'))),
        None => (name, None),
    }
}

/// What a specification is about, by its title: `Transfer webhooks` is about `Transfer`.
fn about(node: &Node) -> String {
    let title = node.get("info").and_then(|info| info.text_of("title")).unwrap_or_default();
    let words = title.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let is_about = |word: &&str| !word.to_ascii_lowercase().starts_with("webhook");
    words.take_while(is_about).collect::<Vec<_>>().join(" ")
}

/// A reference to a component, and what follows below it.
fn referred(text: &str) -> (&str, &str) {
    let slashes = if text.starts_with("#/definitions/") { 2 } else { 3 };
    let end = text.match_indices('/').nth(slashes).map_or(text.len(), |(at, _)| at);
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// The members at a path, which are gone from there.
fn taken_out(node: &mut Node, path: &[&str]) -> IndexMap<String, Node> {
    let at = path.iter().try_fold(node, |node, name| match node {
        Node::Object(members) => members.get_mut(*name),
        _ => None,
    });
    match at {
        Some(Node::Object(members)) => std::mem::take(members),
        _ => IndexMap::new(),
    }
}

/// Puts a member into the object at a path, which is made where there is none.
fn insert(into: &mut Node, path: &[&str], name: String, value: Node) {
    let Node::Object(members) = into else { return };
    match path.split_first() {
        None => {
            members.insert(name, value);
        }
        Some((first, rest)) => {
            let new = || Node::Object(IndexMap::new());
            insert(members.entry((*first).to_owned()).or_insert_with(new), rest, name, value);
        }
    }
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

fn unescaped(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle(specifications: &[(&'static str, &str)]) -> Result<Bundle, Error> {
        let parsed = specifications.iter().map(|(name, text)| (*name, Node::parse(text).unwrap()));
        Bundle::of(parsed.collect())
    }

    const ONE: &str = r##"{"info": {"title": "Card webhooks"}, "webhooks": {"a": {"$ref": "#/components/schemas/X"}},
        "components": {"schemas": {"X": {"$ref": "#/components/schemas/Y/items"}, "Y": {}}}}"##;

    #[test]
    fn a_component_whose_name_is_taken_is_another_wherever_it_is_referred_to() {
        let other = ONE.replace("\"a\"", "\"b\"").replace("\"Y\": {}", "\"Z\": {}");
        let other = other.replace("schemas/Y", "schemas/Z");
        let other = other.replace("}}}", "}, \"W\": {\"mapping\": {\"x\": \"X\"}}}}");
        let Bundle { root, .. } = bundle(&[("1.json", ONE), ("2.json", &other)]).unwrap();
        let expected = r##"{"components":{"schemas":{"X":{"$ref":"#/components/schemas/Y/items"},"Y":{},
            "X (Card)":{"$ref":"#/components/schemas/Z/items"},"Z":{},
            "W":{"mapping":{"x":"#/components/schemas/X (Card)"}}}},
            "webhooks":{"a":{"$ref":"#/components/schemas/X"},"b":{"$ref":"#/components/schemas/X (Card)"}}}"##;
        assert_eq!(root, Node::parse(expected).unwrap());
        assert_eq!(own_name("X (Card)"), ("X", Some("Card")));
        assert_eq!(own_name("X"), ("X", None));
    }

    #[test]
    fn an_error_is_about_the_place_in_its_file() {
        let other = ONE.replace("\"a\"", "\"b/c\"");
        let bundle = bundle(&[("1.json", ONE), ("2.json", &other)]).unwrap();
        for (place, own) in [
            ("#/components/schemas/X (Card)/type", "2.json#/components/schemas/X/type"),
            ("#/components/schemas/X", "1.json#/components/schemas/X"),
            ("#/webhooks/b~1c/post", "2.json#/webhooks/b~1c/post"),
            ("#/elsewhere", "#/elsewhere"),
        ] {
            assert_eq!(bundle.explain(Error::at(place, "x")).place(), Some(own));
        }
    }

    #[test]
    fn a_webhook_is_in_one_specification() {
        let error = bundle(&[("1.json", ONE), ("2.json", ONE)]).unwrap_err().to_string();
        let says =
            "2.json#/webhooks/a: this webhook is also at 1.json#/webhooks/a; leave one of them out";
        assert_eq!(error, says);
        assert!(bundle(&[("1.json", ONE), ("2.json", "[]")]).is_err());
    }
}
