//! Patch: another value at a place of a body, from `--set data.orders[0].status=filled`.

use std::str::FromStr;

use serde_json::{Map, Value};

/// A place in a body and the value to stand there.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Patch {
    path: Vec<PathSegment>,
    value: Value,
}

/// One part of a path: from a value to one inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum PathSegment {
    Member(String),
    Element(usize),
}

impl FromStr for Patch {
    type Err = String;

    /// Reads `path=value`. What is JSON is taken as JSON, everything else as text.
    fn from_str(text: &str) -> Result<Self, String> {
        let (path, value) =
            text.split_once('=').ok_or("write `path=value`, as in `data.amount=5`")?;
        let value = serde_json::from_str(value).unwrap_or_else(|_| Value::from(value));
        Ok(Self { path: segments(path)?, value })
    }
}

/// `a.b[0].c` as segments.
fn segments(path: &str) -> Result<Vec<PathSegment>, String> {
    let mut segments = Vec::new();
    for part in path.split('.') {
        let (name, indices) = part.split_at(part.find('[').unwrap_or(part.len()));
        if name.is_empty() {
            return Err(format!("`{path}` has a step without a name"));
        }
        segments.push(PathSegment::Member(name.to_owned()));
        for index in indices.split_inclusive(']') {
            let index = index.strip_prefix('[').and_then(|index| index.strip_suffix(']'));
            let index = index.and_then(|index| index.parse().ok());
            let index = index.ok_or_else(|| format!("`{part}` has an index that is no number"))?;
            segments.push(PathSegment::Element(index));
        }
    }
    Ok(segments)
}

impl Patch {
    /// Text for a member at the top.
    pub(crate) fn of_text(path: &str, text: &str) -> Self {
        Self::of_value(path, text.into())
    }

    /// The member at this path becomes this value.
    pub(crate) fn of_value(path: &str, value: Value) -> Self {
        let path = path.split('.').map(|name| PathSegment::Member(name.to_owned())).collect();
        Self { path, value }
    }

    /// The member of this name at the top, dots and all.
    pub(crate) fn of_member(name: &str, value: Value) -> Self {
        Self { path: vec![PathSegment::Member(name.to_owned())], value }
    }

    /// The same for a path that leads through the first element of each array: `entry[].changes`.
    pub(crate) fn of_first(path: &str, value: Value) -> Self {
        let steps = path.split('.').flat_map(|step| match step.strip_suffix("[]") {
            Some(name) => vec![PathSegment::Member(name.to_owned()), PathSegment::Element(0)],
            None => vec![PathSegment::Member(step.to_owned())],
        });
        Self { path: steps.collect(), value }
    }

    /// Puts the value into its place. Members that are not there are made, and an element may be
    /// added at the end of an array.
    pub(crate) fn apply(&self, body: &mut Value) -> Result<(), String> {
        let place = self.path.iter().try_fold(body, |value, segment| match segment {
            PathSegment::Member(name) => member(value, name),
            PathSegment::Element(nth) => element(value, *nth),
        })?;
        *place = self.value.clone();
        Ok(())
    }
}

fn member<'v>(value: &'v mut Value, name: &str) -> Result<&'v mut Value, String> {
    if value.is_null() {
        *value = Value::Object(Map::new());
    }
    match value {
        Value::Object(members) => Ok(members.entry(name).or_insert(Value::Null)),
        other => Err(format!("`{name}` would be a member of {}", kind(other))),
    }
}

fn element(value: &mut Value, nth: usize) -> Result<&mut Value, String> {
    if value.is_null() {
        *value = Value::Array(Vec::new());
    }
    let Value::Array(elements) = value else {
        return Err(format!("`[{nth}]` would be an element of {}", kind(value)));
    };
    let length = elements.len();
    if nth == length {
        elements.push(Value::Null);
    }
    elements.get_mut(nth).ok_or_else(|| format!("there is no `[{nth}]` behind {length} elements"))
}

/// What a value is, for people.
pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a truth value",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn patched(mut body: Value, patch: &str) -> Result<Value, String> {
        patch.parse::<Patch>()?.apply(&mut body)?;
        Ok(body)
    }

    #[test]
    fn puts_json_or_text_into_its_place() {
        for (body, patch, expected) in [
            (json!({"a": 1}), "a=2", json!({"a": 2})),
            (json!({"a": 1}), "a=\"2\"", json!({"a": "2"})),
            (json!({"a": 1}), "a=two words", json!({"a": "two words"})),
            (json!({"a": 1}), "a=", json!({"a": ""})),
            (json!({"a": 1}), "a=null", json!({"a": null})),
            (json!({"a": 1}), "a=x=y", json!({"a": "x=y"})),
            (json!({}), "a.b[0].c=[1]", json!({"a": {"b": [{"c": [1]}]}})),
            (json!({"a": [[1, 2]]}), "a[0][1]=3", json!({"a": [[1, 3]]})),
            (json!({"a": [1]}), "a[1]=2", json!({"a": [1, 2]})),
        ] {
            assert_eq!(patched(body, patch), Ok(expected), "{patch}");
        }
    }

    #[test]
    fn refuses_a_place_that_cannot_be() {
        for patch in ["a", "=1", ".a=1", "a..b=1", "a[x]=1", "a[0=1", "a]0[=1", "a[0]b=1", "[0]=1"]
        {
            assert!(patch.parse::<Patch>().is_err(), "{patch}");
        }
        for (body, patch) in [
            (json!({"a": 1}), "a.b=1"),
            (json!({"a": "x"}), "a[0]=1"),
            (json!({"a": []}), "a[1]=1"),
            (json!([]), "a=1"),
        ] {
            assert!(patched(body, patch).is_err(), "{patch}");
        }
    }
}
