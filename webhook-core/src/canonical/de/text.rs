//! Strings and keys, borrowed from the body where they have no escapes.

use serde::de::{self, Visitor};

use super::super::text::Text;
use crate::decode_error::DecodeError;

pub(super) fn visit_text<'t, V: Visitor<'t>>(
    text: Text<'t>,
    visitor: V,
) -> Result<V::Value, DecodeError> {
    match text.as_str() {
        Some(text) => visitor.visit_borrowed_str(text),
        None => visitor.visit_string(decoded(text)?),
    }
}

pub(super) fn decoded(text: Text<'_>) -> Result<String, DecodeError> {
    text.decode()
        .ok_or_else(|| de::Error::invalid_value(de::Unexpected::Str(""), &"whole characters"))
}
