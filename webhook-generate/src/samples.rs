//! Samples: the bodies that the specification shows, where they are what it says.

use crate::{
    made,
    model::{Body, Event, Id, Model, Type},
    node::Node,
    options::{Options, Times},
};

/// An example as the text of a sample, if it is JSON, of this event type, and fits; else the reason.
pub(crate) fn read(
    model: &Model,
    event: &Event,
    example: &Node,
    options: &Options,
) -> Result<String, String> {
    let parsed: Node;
    let example = match example {
        Node::Text(text) => {
            parsed = serde_json::from_str(text).map_err(|_| "it is not JSON".to_owned())?;
            &parsed
        }
        node => node,
    };
    is_of_type(model, event, example)?;
    let fit = Fit { model, options };
    fit.definition(event.payload, example).map_err(Misfit::said)?;
    let text = serde_json::to_string_pretty(example).map_err(|error| error.to_string())?;
    Ok(text + "\n")
}

fn is_of_type(model: &Model, event: &Event, example: &Node) -> Result<(), String> {
    let tag = &model.tag;
    if tag.paths().is_empty() {
        return Ok(());
    }
    match tag.of(example) {
        Some(word) if word == event.event_type => Ok(()),
        Some(word) => Err(format!("its `{tag}` is `{word}`")),
        None => Err(format!("it has no text in `{tag}`")),
    }
}

/// A sample that is made from the types, or why there is none.
pub(crate) fn make(model: &Model, event: &Event, options: &Options) -> Result<String, String> {
    if event.is_unnamed {
        return Err(format!("the schema has no `{}`, which a made one would invent", model.tag));
    }
    read(model, event, &made::body(model, event), options)
}

/// Whether a value would be decoded.
struct Fit<'m> {
    model: &'m Model,
    options: &'m Options,
}

/// A member that does not fit: the way there from its end, what it is, and what it has to be.
struct Misfit {
    path: Vec<String>,
    problem: String,
}

impl Misfit {
    fn new(node: &Node, needed: &str) -> Self {
        Self { path: Vec::new(), problem: format!("is {}, not {needed}", node.kind()) }
    }

    fn within(mut self, name: &str) -> Self {
        self.path.push(name.to_owned());
        self
    }

    fn said(self) -> String {
        let path: Vec<String> = self.path.into_iter().rev().collect();
        let subject =
            if path.is_empty() { "it".to_owned() } else { format!("its `{}`", path.join(".")) };
        format!("{subject} {}", self.problem)
    }
}

impl Fit<'_> {
    fn definition(&self, id: Id, node: &Node) -> Result<(), Misfit> {
        match self.model.definition(id).map(|definition| &definition.body) {
            Some(Body::Struct(_)) if node.object().is_none() => Err(Misfit::new(node, "an object")),
            Some(Body::Struct(members)) => members.iter().try_for_each(|member| {
                let value = node.get(&member.name).filter(|value| **value != Node::Null);
                let fits = match value {
                    Some(value) => self.is(&member.of, value),
                    None if !member.required || member.of == Type::Raw => Ok(()),
                    None => {
                        Err(Misfit { path: Vec::new(), problem: "is required, and absent".into() })
                    }
                };
                fits.map_err(|misfit| misfit.within(&member.name))
            }),
            Some(Body::Words(_)) if node.text().is_none() => Err(Misfit::new(node, "text")),
            Some(Body::OneOf { tag, variants }) => {
                let word = node.text_of(tag);
                let known = variants.iter().find(|(of, _)| Some(of.as_str()) == word);
                known.map_or(Ok(()), |(_, shape)| self.is(shape, node))
            }
            Some(Body::Words(_) | Body::Raw | Body::Pending) | None => Ok(()),
        }
    }

    fn is(&self, of: &Type, node: &Node) -> Result<(), Misfit> {
        match (of, node) {
            (Type::List(of), Node::List(items)) => {
                items.iter().try_for_each(|item| self.is(of, item))
            }
            (Type::Named(id), node) => self.definition(*id, node),
            _ if self.is_plain(of, node) => Ok(()),
            _ => Err(Misfit::new(node, needed(of))),
        }
    }

    fn is_plain(&self, of: &Type, node: &Node) -> bool {
        match (of, node) {
            (Type::Time, Node::Text(text)) if self.options.times == Times::Jiff => {
                text.parse::<jiff::Timestamp>().is_ok()
            }
            (Type::Date, Node::Text(text)) if self.options.times == Times::Jiff => {
                text.parse::<jiff::civil::Date>().is_ok()
            }
            (Type::Money | Type::Number, Node::Integer(_) | Node::Float(_)) => {
                *of == Type::Number || self.options.exact_money
            }
            (Type::Number, Node::Text(text)) => is_number(text),
            (Type::Money, Node::Text(text)) => !self.options.exact_money || is_number(text),
            (Type::Raw, _)
            | (Type::Text | Type::Time | Type::Date, Node::Text(_))
            | (Type::Flag, Node::Bool(_)) => true,
            (Type::Integer, Node::Integer(number)) => i64::try_from(*number).is_ok(),
            (Type::Unsigned, Node::Integer(number)) => u64::try_from(*number).is_ok(),
            _ => false,
        }
    }
}

/// What a type needs, for an error.
fn needed(of: &Type) -> &'static str {
    match of {
        Type::Text => "text",
        Type::Time => "a time",
        Type::Date => "a date",
        Type::Money | Type::Number => "a decimal",
        Type::Integer => "an integer of 64 bits",
        Type::Unsigned => "an unsigned integer of 64 bits",
        Type::Flag => "a boolean",
        Type::Raw | Type::Named(_) => "what the specification says",
        Type::List(_) => "a list",
    }
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let short = digits.len() <= 28;
    short && digits.split_once('.').map_or(is_digits(digits), |(a, b)| is_digits(a) && is_digits(b))
}
