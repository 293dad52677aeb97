//! A specification as a tree, from JSON or YAML, with its members in their order.
//!
//! The tree is ours, because the typed crates read one version of `OpenAPI` each, and refuse a whole
//! document for one member that has nothing to do with webhooks.

use std::fmt;

use indexmap::IndexMap;
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error as _, MapAccess, SeqAccess, Visitor},
};

use crate::error::Error;

/// A value of a specification.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    Integer(i128),
    Float(f64),
    Text(String),
    List(Vec<Node>),
    Object(IndexMap<String, Node>),
}

/// The name under which `serde_json` hands over a number when its digits are kept.
const NUMBER: &str = "$serde_json::private::Number";

impl Node {
    /// Reads JSON, or YAML where it does not begin like JSON.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.trim_start().starts_with(['{', '[']) {
            return serde_json::from_str(text)
                .map_err(|error| Error::new(format!("this is not JSON: {error}")));
        }
        serde_saphyr::from_str(text).map_err(|error| {
            let error = error.to_string();
            let line = error.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
            Error::new(format!("this is not YAML: {line}"))
        })
    }

    pub(crate) fn object(&self) -> Option<&IndexMap<String, Self>> {
        if let Self::Object(members) = self { Some(members) } else { None }
    }

    pub(crate) fn list(&self) -> Option<&[Self]> {
        if let Self::List(items) = self { Some(items) } else { None }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        self.object()?.get(name)
    }

    pub(crate) fn text_of(&self, name: &str) -> Option<&str> {
        self.get(name)?.text()
    }

    /// What it is, for an error.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Integer(_) | Self::Float(_) => "a number",
            Self::Text(_) => "text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, value: D) -> Result<Node, D::Error> {
        value.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Integer(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Integer(value.into()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Node, E> {
        Ok(Node::Integer(value))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Node, E> {
        Ok(i128::try_from(value).map_or(Node::Float(f64::MAX), Node::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Float(value))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut members = IndexMap::new();
        while let Some((Key(name), value)) = entries.next_entry::<Key, Node>()? {
            if let (NUMBER, Node::Text(digits)) = (name.as_str(), &value) {
                let integer = digits.parse().map(Node::Integer);
                let float = || digits.parse().map(Node::Float).map_err(A::Error::custom);
                return integer.or_else(|_| float());
            }
            members.insert(name, value);
        }
        Ok(Node::Object(members))
    }
}

/// The name of a member; in YAML a status such as `200` is one too.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(match Node::deserialize(deserializer)? {
            Node::Text(name) => name,
            Node::Integer(number) => number.to_string(),
            Node::Float(number) => number.to_string(),
            Node::Bool(value) => value.to_string(),
            Node::Null => "null".to_owned(),
            Node::List(_) | Node::Object(_) => {
                return Err(D::Error::custom("the name of a member is text"));
            }
        }))
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => match i64::try_from(*value) {
                Ok(value) => serializer.serialize_i64(value),
                Err(_) => serializer.serialize_i128(*value),
            },
            Self::Float(value) => serializer.serialize_f64(*value),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(members) => serializer.collect_map(members),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_json_and_yaml_alike_and_in_order() {
        let json = Node::parse(r#"{"b": [1, 1.5, null], "a": {"200": "no", "c": true}}"#).unwrap();
        let yaml = Node::parse("b: [1, 1.5, null]\na:\n  200: 'no'\n  c: true\n").unwrap();
        assert_eq!(json, yaml);
        assert_eq!(json.object().unwrap().keys().collect::<Vec<_>>(), ["b", "a"]);
        let text = serde_json::to_string(&json).unwrap();
        assert_eq!(text, r#"{"b":[1,1.5,null],"a":{"200":"no","c":true}}"#);
    }

    #[test]
    fn an_error_names_the_line() {
        for text in ["{\"a\":\n 1,}", "a:\n  - b\n c: [\n", "[1, 2"] {
            let error = Node::parse(text).unwrap_err().to_string();
            assert!(error.contains("line "), "{error}");
        }
    }

    #[test]
    fn nesting_and_aliases_are_bounded() {
        for text in ["[".repeat(100_000), "- ".repeat(100_000), "{a: ".repeat(100_000)] {
            assert!(Node::parse(&text).is_err());
        }
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for n in 1..12 {
            let item = vec![format!("*a{}", n - 1); 10].join(", ");
            bomb.extend([format!(
                "a{n}: &a{n} [{item}]
"
            )]);
        }
        assert!(Node::parse(&bomb).is_err());
    }
}
