//! Typed values, straight from the tape.
//!
//! The members that are decoded are exactly the members that were written, and hashed: sorted, each
//! key once, whatever else stands in the raw text.

use serde::{
    de::{
        self, DeserializeSeed, Deserializer, IntoDeserializer as _, MapAccess, SeqAccess, Visitor,
        value::{BorrowedStrDeserializer, MapAccessDeserializer, StringDeserializer},
    },
    forward_to_deserialize_any,
};

use super::number::Number;
use super::tape::{Elements, Entry, Members, Value};
use super::text::Text;
use crate::misfit::Misfit;

/// The name by which `serde_json::value::RawValue` asks for the text of a value.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

impl<'t> Deserializer<'t> for Entry<'t> {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value() {
            Value::Constant("null") => visitor.visit_unit(),
            Value::Constant("true") => visitor.visit_bool(true),
            Value::Constant("false") => visitor.visit_bool(false),
            // NaN and the infinities, which only a float can be.
            Value::Constant(word) => visitor.visit_f64(word.parse().unwrap_or(f64::NAN)),
            Value::Number(number) => visit_number(number, visitor),
            Value::Text(text) => visit_text(text, visitor),
            Value::Array(elements) => visitor.visit_seq(Items { elements, nth: 0 }),
            Value::Object(members) => visitor.visit_map(Entries::new(members, &[])),
        }
    }

    /// The names of the fields are what an error may say of the way to it.
    fn deserialize_struct<V: Visitor<'t>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        match self.value() {
            Value::Object(members) => visitor.visit_map(Entries::new(members, fields)),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.value() {
            Value::Constant("null") => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        if name == RAW_VALUE {
            return visitor.visit_map(Raw(Some(self)));
        }
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'t>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        match self.value() {
            Value::Text(text) => visitor.visit_enum(decoded(text)?.into_deserializer()),
            Value::Object(members) => {
                visitor.visit_enum(MapAccessDeserializer::new(Entries::new(members, &[])))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        <V: Visitor<'t>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map identifier
    }
}

/// Integers as far as 64 bits go, everything else as the float that CPython makes of it.
fn visit_number<'t, V: Visitor<'t>>(number: Number<'t>, visitor: V) -> Result<V::Value, Misfit> {
    let raw = number.raw;
    if let Ok(integer) = raw.parse() {
        return visitor.visit_u64(integer);
    }
    if let Ok(integer) = raw.parse() {
        return visitor.visit_i64(integer);
    }
    visitor.visit_f64(raw.parse().unwrap_or(f64::NAN))
}

fn visit_text<'t, V: Visitor<'t>>(text: Text<'t>, visitor: V) -> Result<V::Value, Misfit> {
    match text.as_str() {
        Some(text) => visitor.visit_borrowed_str(text),
        None => visitor.visit_string(decoded(text)?),
    }
}

fn decoded(text: Text<'_>) -> Result<String, Misfit> {
    text.decode()
        .ok_or_else(|| de::Error::invalid_value(de::Unexpected::Str(""), &"whole characters"))
}

/// The values of an array, counted.
struct Items<'t> {
    elements: Elements<'t>,
    nth: usize,
}

impl<'t> SeqAccess<'t> for Items<'t> {
    type Error = Misfit;

    fn next_element_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Misfit> {
        let Some(element) = self.elements.next() else { return Ok(None) };
        let nth = self.nth;
        self.nth += 1;
        seed.deserialize(element).map(Some).map_err(|misfit| misfit.in_element(nth))
    }
}

/// The members of an object, and what is known of the fields that they may be.
struct Entries<'t> {
    members: Members<'t>,
    fields: &'static [&'static str],
    value: Option<(Text<'t>, Entry<'t>)>,
}

impl<'t> Entries<'t> {
    fn new(members: Members<'t>, fields: &'static [&'static str]) -> Self {
        Self { members, fields, value: None }
    }
}

impl<'t> MapAccess<'t> for Entries<'t> {
    type Error = Misfit;

    fn next_key_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Misfit> {
        let Some((key, value)) = self.members.next() else { return Ok(None) };
        self.value = Some((key, value));
        seed.deserialize(Key(key)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, Misfit> {
        let Some((key, value)) = self.value.take() else {
            return Err(de::Error::custom("a value was asked for before its key"));
        };
        seed.deserialize(value).map_err(|misfit| {
            misfit.in_member(self.fields.iter().copied().find(|field| key.means(field)))
        })
    }
}

/// A key, which may stand for an integer: JSON has no other keys than text.
struct Key<'t>(Text<'t>);

macro_rules! integer_keys {
    ($($method:ident $visit:ident),*) => {$(
        fn $method<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Misfit> {
            match self.0.raw.parse() {
                Ok(integer) => visitor.$visit(integer),
                Err(_) => self.deserialize_any(visitor),
            }
        }
    )*};
}

impl<'t> Deserializer<'t> for Key<'t> {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visit_text(self.0, visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'t>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
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
        tuple_struct map struct identifier ignored_any
    }
}

/// The one entry that `RawValue` reads: its name, and the canonical text of a value.
struct Raw<'t>(Option<Entry<'t>>);

impl<'t> MapAccess<'t> for Raw<'t> {
    type Error = Misfit;

    fn next_key_seed<S: DeserializeSeed<'t>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Misfit> {
        if self.0.is_none() {
            return Ok(None);
        }
        seed.deserialize(BorrowedStrDeserializer::new(RAW_VALUE)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, Misfit> {
        let text = self.0.take().map(Entry::signed_text).unwrap_or_default();
        seed.deserialize(StringDeserializer::new(text))
    }
}
