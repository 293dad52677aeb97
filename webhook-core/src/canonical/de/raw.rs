//! The text of a value, for `serde_json::value::RawValue`.

use serde::de::{
    DeserializeSeed, MapAccess,
    value::{BorrowedStrDeserializer, CowStrDeserializer},
};

use super::super::tape::Entry;
use super::super::write::signed_text;
use crate::decode_error::DecodeError;

/// The name by which `serde_json::value::RawValue` asks for the text of a value.
pub(crate) const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// The one entry that `RawValue` reads: its name, and the canonical text of a value.
pub(super) struct Raw<'t>(pub(super) Option<Entry<'t>>);

impl<'t> MapAccess<'t> for Raw<'t> {
    type Error = DecodeError;

    fn next_key_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, DecodeError> {
        if self.0.is_none() {
            return Ok(None);
        }
        seed.deserialize(BorrowedStrDeserializer::new(RAW_VALUE)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, DecodeError> {
        let text = self.0.take().map(signed_text).unwrap_or_default();
        seed.deserialize(CowStrDeserializer::new(text))
    }
}
