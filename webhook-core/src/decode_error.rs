//! Decode errors: where and how a body does not match the type of its event.

use std::{borrow::Cow, fmt};

use serde::de::{self, Expected, Unexpected};

/// How each of them begins.
const PREFIX: &str = "the body does not fit its event type: ";

/// Where and how a body does not fit its event type.
///
/// It says what was expected and never what was found: the body may hold anything. The path is
/// made of the names that the type has, so it holds nothing of the body either.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Details>);

/// In a box, because every value that is decoded comes in a `Result` that has room for it.
#[derive(Clone, PartialEq, Eq)]
struct Details {
    expected: Cow<'static, str>,
    /// From the innermost step outwards, as they are known.
    path: Vec<Step>,
}

/// A step from a value to the one that it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Field(&'static str),
    Element(usize),
    /// A member that is no field of a type, such as one of a map.
    Member,
}

impl DecodeError {
    /// The way from the body to the value that does not fit, such as `details.orders[0].status`;
    /// empty when it is the body itself, or a member that it lacks.
    #[must_use]
    pub fn path(&self) -> String {
        let steps = self.0.path.iter().rev().map(|step| match step {
            Step::Field(name) => format!(".{name}"),
            Step::Element(nth) => format!("[{nth}]"),
            Step::Member => ".*".to_owned(),
        });
        steps.collect::<String>().trim_start_matches('.').to_owned()
    }

    pub(crate) fn in_element(mut self, nth: usize) -> Self {
        self.0.path.push(Step::Element(nth));
        self
    }

    /// In the field of this name, or in a member that is none.
    pub(crate) fn in_member(mut self, field: Option<&'static str>) -> Self {
        self.0.path.push(field.map_or(Step::Member, Step::Field));
        self
    }

    fn expected(expected: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Details { expected: expected.into(), path: Vec::new() }))
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { expected, path } = &*self.0;
        f.debug_struct("DecodeError").field("expected", expected).field("path", path).finish()
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Details { expected, path } = &*self.0;
        write!(f, "{PREFIX}{expected}")?;
        if path.is_empty() { Ok(()) } else { write!(f, " in `{}`", self.path()) }
    }
}

impl std::error::Error for DecodeError {}

impl de::Error for DecodeError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        // Of a value that was decoded by itself, such as one shape of several: it holds no value either.
        match message.strip_prefix(PREFIX) {
            Some(inner) => Self::expected(inner.to_owned()),
            None => Self::expected(without_values(&message)),
        }
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::expected(format!("expected {expected}"))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::expected(format!("expected {expected}"))
    }

    fn invalid_length(_: usize, expected: &dyn Expected) -> Self {
        Self::expected(format!("expected {expected}"))
    }

    fn unknown_variant(_: &str, variants: &'static [&'static str]) -> Self {
        Self::expected(format!("expected one of {variants:?}"))
    }

    fn unknown_field(_: &str, fields: &'static [&'static str]) -> Self {
        Self::expected(format!("expected no member but {fields:?}"))
    }
}

/// Keeps of a message only what was written by the author of the type.
///
/// Hand-written `Deserialize`s may say anything. Of theirs, those stay that have the form of
/// serde's own messages about a field, and the expectation of those about a value.
fn without_values(message: &str) -> Cow<'static, str> {
    const FIELDS: [&str; 2] = ["missing field `", "duplicate field `"];
    const VALUES: [&str; 3] = ["invalid type: ", "invalid value: ", "invalid length "];
    if FIELDS.iter().any(|start| message.starts_with(start)) {
        return Cow::Owned(message.to_owned());
    }
    let quotes_a_value = VALUES.iter().any(|start| message.starts_with(start));
    match message.rsplit_once(", expected ") {
        Some((_, expected)) if quotes_a_value => Cow::Owned(format!("expected {expected}")),
        _ => Cow::Borrowed("a value is not of its type"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canonical::Json;

    #[derive(Debug, serde::Deserialize)]
    #[expect(dead_code, reason = "only the errors of decoding it are of interest")]
    struct Parcel {
        weight: u32,
        #[serde(default)]
        labels: Vec<Label>,
        #[serde(default)]
        notes: std::collections::BTreeMap<String, u32>,
    }

    #[derive(Debug, serde::Deserialize)]
    #[expect(dead_code, reason = "only the errors of decoding it are of interest")]
    struct Label {
        text: String,
    }

    #[test]
    fn says_where_and_what_was_expected_and_never_what_was_found() {
        for (body, expected) in [
            (r#"{"weight":"a canary"}"#, "expected u32 in `weight`"),
            (r#"{"weight":-77}"#, "expected u32 in `weight`"),
            (r#"{"weight":"x, expected canary"}"#, "expected u32 in `weight`"),
            (r#"{"canary":1}"#, "missing field `weight`"),
            ("\"canary\"", "expected struct Parcel"),
            (
                r#"{"weight":1,"labels":[{"text":"a"},{"text":7}]}"#,
                "expected a string in `labels[1].text`",
            ),
            (r#"{"weight":1,"labels":["canary"]}"#, "expected struct Label in `labels[0]`"),
            (r#"{"weight":1,"notes":{"canary":"x"}}"#, "expected u32 in `notes.*`"),
            (
                r#"{"weight":1,"labels":[{"text":"\ud800"}]}"#,
                "expected whole characters in `labels[0].text`",
            ),
        ] {
            let error = Json::read(body.to_owned()).unwrap().decode::<Parcel>().unwrap_err();
            let message = format!("the body does not fit its event type: {expected}");
            assert_eq!(error.to_string(), message, "{body}");
        }
    }

    #[test]
    fn keeps_of_a_message_what_the_author_of_a_type_wrote() {
        for (message, kept) in [
            ("missing field `a`", "missing field `a`"),
            ("invalid value: string \"canary\", expected x", "expected x"),
            ("cannot read `canary, expected canary`", "a value is not of its type"),
            ("canary", "a value is not of its type"),
        ] {
            assert_eq!(without_values(message), kept);
        }
    }
}
