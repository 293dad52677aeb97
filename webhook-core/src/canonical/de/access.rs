//! What is in an array or an object, one after the other, as serde asks for it.

use serde::{
    de::{
        self, DeserializeSeed, Deserializer, IntoDeserializer as _, MapAccess, SeqAccess, Visitor,
    },
    forward_to_deserialize_any,
};

use super::super::tape::{Elements, Entry, Members};
use super::super::text::Text;
use super::text::{decoded, visit_text};
use crate::decode_error::DecodeError;

/// The values of an array, counted.
pub(super) struct Items<'t> {
    pub(super) elements: Elements<'t>,
    pub(super) nth: usize,
}

impl<'t> SeqAccess<'t> for &mut Items<'t> {
    type Error = DecodeError;

    fn next_element_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, DecodeError> {
        let Some(element) = self.elements.next() else { return Ok(None) };
        let nth = self.nth;
        self.nth += 1;
        seed.deserialize(element).map(Some).map_err(|error| error.in_element(nth))
    }

    /// Exact, so that a list is made in one piece: a growing one moves what it has.
    fn size_hint(&self) -> Option<usize> {
        Some(self.elements.clone().count())
    }
}

/// The members of an object, and what is known of the fields that they may be.
pub(super) struct Entries<'t> {
    members: Members<'t>,
    fields: &'static [&'static str],
    /// The key whose value comes next.
    key: Option<Entry<'t>>,
}

impl<'t> Entries<'t> {
    pub(super) fn new(members: Members<'t>, fields: &'static [&'static str]) -> Self {
        Self { members, fields, key: None }
    }
}

impl<'t> MapAccess<'t> for Entries<'t> {
    type Error = DecodeError;

    fn next_key_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, DecodeError> {
        self.key = self.members.next();
        self.key.map(|key| seed.deserialize(Key(key.text()))).transpose()
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<S::Value, DecodeError> {
        let Some(key) = self.key.take() else {
            return Err(de::Error::custom("a value was asked for before its key"));
        };
        seed.deserialize(key.member()).map_err(|error| {
            error.in_member(self.fields.iter().copied().find(|field| key.text().means(field)))
        })
    }
}

/// A key, which may stand for an integer: JSON has no other keys than text.
struct Key<'t>(Text<'t>);

macro_rules! integer_keys {
    ($($method:ident $visit:ident),*) => {$(
        fn $method<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, DecodeError> {
            match self.0.raw.parse() {
                Ok(integer) if !self.0.raw.starts_with('+') => visitor.$visit(integer),
                _ => self.deserialize_any(visitor),
            }
        }
    )*};
}

impl<'t> Deserializer<'t> for Key<'t> {
    type Error = DecodeError;

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visit_text(self.0, visitor)
    }

    /// The name of a field, which is compared by its bytes.
    fn deserialize_identifier<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        if self.0.plain {
            visitor.visit_borrowed_bytes(self.0.raw.as_bytes())
        } else {
            self.deserialize_any(visitor)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'t>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        visitor.visit_enum(decoded(self.0)?.into_deserializer())
    }

    integer_keys! {
        deserialize_i8 visit_i64, deserialize_i16 visit_i64, deserialize_i32 visit_i64,
        deserialize_i64 visit_i64, deserialize_u8 visit_u64, deserialize_u16 visit_u64,
        deserialize_u32 visit_u64, deserialize_u64 visit_u64
    }

    forward_to_deserialize_any! {
        <V: Visitor<'t>>
        bool i128 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq tuple
        tuple_struct map struct ignored_any
    }
}
