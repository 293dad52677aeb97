//! Made: a small body of an event from its types alone, where the specification shows none.
//!
//! It has every member at the top, and a few of each object in it: enough to be decoded, verified and
//! handled in a test, and not what a provider would send.

use indexmap::IndexMap;

use crate::{
    model::{Body, Event, Id, Member, Model, Type},
    node::Node,
};

/// So many members an object has that is not the body itself.
const MEMBERS: usize = 4;

/// So deep the objects stand in each other, with the body.
const DEPTH: usize = 3;

/// Members by which people know a thing; an object has them before others.
const KNOWN: [&str; 9] =
    ["id", "number", "name", "full_name", "login", "title", "email", "state", "status"];

/// A body of this event type.
pub(crate) fn body(model: &Model, event: &Event) -> Node {
    let mut members = IndexMap::new();
    if let Some(tag) = model.tag.member() {
        members.insert(tag.to_owned(), Node::Text(event.event_type.clone()));
    }
    if let Some(Body::Struct(of)) = model.definition(event.payload).map(|of| &of.body) {
        let with = of.iter().filter_map(|of| Some((of.name.clone(), member(model, of, 1)?)));
        members.extend(with);
    }
    let mut body = Node::Object(members);
    if let [path] = model.tag.paths() {
        put(&mut body, path, &event.event_type);
    }
    body
}

/// Puts a word at a path.
fn put(node: &mut Node, path: &str, word: &str) {
    let (name, below) =
        path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let Node::Object(members) = node else { return };
    match below {
        Some(below) => {
            let inner = || Node::Object(IndexMap::new());
            put(members.entry(name.to_owned()).or_insert_with(inner), below, word);
        }
        None => drop(members.insert(name.to_owned(), Node::Text(word.to_owned()))),
    }
}

/// A value of a member; nothing where the member may be absent and would lead too deep.
fn member(model: &Model, of: &Member, depth: usize) -> Option<Node> {
    match &of.only {
        Some(only) => Some(Node::Text(only.clone())),
        None => value(model, &of.of, depth).or_else(|| of.required.then_some(Node::Null)),
    }
}

fn value(model: &Model, of: &Type, depth: usize) -> Option<Node> {
    Some(match of {
        Type::Text => Node::Text("text".to_owned()),
        Type::Time => Node::Text("2026-01-02T03:04:05Z".to_owned()),
        Type::Date => Node::Text("2026-01-02".to_owned()),
        Type::Money => Node::Text("1.50".to_owned()),
        Type::Integer | Type::Unsigned | Type::Number => Node::Integer(1),
        Type::Flag => Node::Bool(true),
        Type::Raw => return None,
        Type::List(item) => Node::List(value(model, item, depth).into_iter().collect()),
        Type::Named(id) => definition(model, *id, depth)?,
    })
}

fn definition(model: &Model, id: Id, depth: usize) -> Option<Node> {
    match &model.definition(id)?.body {
        Body::Struct(members) => object(model, members, depth + 1),
        Body::Words(words) => words.first().cloned().map(Node::Text),
        Body::OneOf { tag, variants } => {
            let (word, of) = variants.first()?;
            let mut object = value(model, of, depth)?;
            if let Node::Object(members) = &mut object {
                members.insert(tag.clone(), Node::Text(word.clone()));
            }
            Some(object)
        }
        Body::Raw | Body::Pending => None,
    }
}

/// A few members that are no address, and all that have to be there.
fn object(model: &Model, members: &[Member], depth: usize) -> Option<Node> {
    if depth > DEPTH && !members.iter().any(|of| of.required) {
        return None;
    }
    let rank = |of: &Member| KNOWN.iter().position(|known| *known == of.name);
    let mut in_order: Vec<&Member> = members.iter().collect();
    in_order.sort_by_key(|of| (!of.required, rank(of).unwrap_or(KNOWN.len())));
    let mut made = IndexMap::new();
    for of in in_order {
        let is_one_of_few = made.len() < MEMBERS && !of.name.ends_with("url");
        if of.required || is_one_of_few {
            made.extend(member(model, of, depth).map(|value| (of.name.clone(), value)));
        }
    }
    Some(Node::Object(made))
}
