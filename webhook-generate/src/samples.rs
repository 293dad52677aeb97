//! Samples: the bodies that the specification shows, where they are what it says.

use crate::{
    made,
    model::{Body, Event, Id, Model, Type},
    node::Node,
    options::{Options, Times},
};

/// An example as the text of a sample, if it is JSON, of this event type, and fits.
pub(crate) fn read(
    model: &Model,
    event: &Event,
    example: &Node,
    options: &Options,
) -> Option<String> {
    let parsed: Node;
    let example = match example {
        Node::Text(text) => {
            parsed = serde_json::from_str(text).ok()?;
            &parsed
        }
        node => node,
    };
    let is_of_type =
        model.tag.member().is_none_or(|tag| example.text_of(tag) == Some(&event.event_type));
    let fit = Fit { model, options };
    if !is_of_type || !fit.definition(event.payload, example) {
        return None;
    }
    serde_json::to_string_pretty(example).ok().map(|text| text + "\n")
}

/// A sample that is made from the types, if that is asked for.
pub(crate) fn make(model: &Model, event: &Event, options: &Options) -> Option<String> {
    let body = options.made_samples.then(|| made::body(model, event))?;
    read(model, event, &body, options)
}

/// Whether a value would be decoded.
struct Fit<'m> {
    model: &'m Model,
    options: &'m Options,
}

impl Fit<'_> {
    fn definition(&self, id: Id, node: &Node) -> bool {
        match self.model.definition(id).map(|definition| &definition.body) {
            Some(Body::Struct(members)) => {
                members.iter().all(|member| {
                    let value = node.get(&member.name).filter(|value| **value != Node::Null);
                    match value {
                        Some(value) => self.is(&member.of, value),
                        None => !member.required || member.of == Type::Raw,
                    }
                }) && node.object().is_some()
            }
            Some(Body::Words(_)) => node.text().is_some(),
            Some(Body::OneOf { tag, variants }) => {
                let word = node.text_of(tag);
                let known = variants.iter().find(|(of, _)| Some(of.as_str()) == word);
                known.is_none_or(|(_, shape)| self.is(shape, node))
            }
            Some(Body::Raw | Body::Pending) | None => true,
        }
    }

    fn is(&self, of: &Type, node: &Node) -> bool {
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
            (Type::List(of), Node::List(items)) => items.iter().all(|item| self.is(of, item)),
            (Type::Named(id), node) => self.definition(*id, node),
            _ => false,
        }
    }
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let short = digits.len() <= 28;
    short && digits.split_once('.').map_or(is_digits(digits), |(a, b)| is_digits(a) && is_digits(b))
}
