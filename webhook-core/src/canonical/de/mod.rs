//! Typed values, straight from the tape.
//!
//! The members that are decoded are exactly the members that were written, and hashed: sorted, each
//! key once, whatever else stands in the raw text.

mod text;
mod raw;
mod access;

use serde::{
    de::{self, Deserializer, IntoDeserializer as _, Visitor, value::MapAccessDeserializer},
    forward_to_deserialize_any,
};

pub(crate) use self::raw::RAW_VALUE;
use self::{
    access::{Entries, Items},
    raw::Raw,
    text::{decoded, visit_text},
};
use super::number::Number;
use super::tape::{Elements, Entry, Value};
use crate::decode_error::DecodeError;

impl<'t> Entry<'t> {
    /// Hands a value of any kind to a visitor.
    fn visit<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.value() {
            Value::Constant("null") => visitor.visit_unit(),
            Value::Constant("true") => visitor.visit_bool(true),
            Value::Constant("false") => visitor.visit_bool(false),
            // NaN and the infinities, which only a float can be.
            Value::Constant(word) => visitor.visit_f64(word.parse().unwrap_or(f64::NAN)),
            Value::Number(number) => visit_number(number, visitor),
            Value::Text(text) => visit_text(text, visitor),
            Value::Array(elements) => visit_array(elements, visitor),
            Value::Object(members) => visitor.visit_map(Entries::new(members, &[])),
        }
    }
}

impl<'t> Deserializer<'t> for Entry<'t> {
    type Error = DecodeError;

    #[inline]
    fn deserialize_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        match self.plain_string() {
            Some(text) => visitor.visit_borrowed_str(text),
            None => self.visit(visitor),
        }
    }

    /// The names of the fields are what an error may say of the way to it.
    fn deserialize_struct<V: Visitor<'t>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
        match self.value() {
            Value::Object(members) => visitor.visit_map(Entries::new(members, fields)),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        if self.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'t>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, DecodeError> {
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
    ) -> Result<V::Value, DecodeError> {
        match self.value() {
            Value::Text(text) => visitor.visit_enum(decoded(text)?.into_deserializer()),
            Value::Object(members) if members.len() == 1 => {
                visitor.visit_enum(MapAccessDeserializer::new(Entries::new(members, &[])))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        visitor.visit_unit()
    }

    fn deserialize_str<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_any(visitor)
    }

    fn deserialize_string<V: Visitor<'t>>(self, visitor: V) -> Result<V::Value, DecodeError> {
        self.deserialize_str(visitor)
    }

    forward_to_deserialize_any! {
        <V: Visitor<'t>>
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf
        unit unit_struct seq tuple tuple_struct map identifier
    }
}

/// Integers as far as 64 bits go, everything else as the float that CPython makes of it.
fn visit_number<'t, V: Visitor<'t>>(
    number: Number<'t>,
    visitor: V,
) -> Result<V::Value, DecodeError> {
    let raw = number.raw;
    if let Ok(integer) = raw.parse() {
        return visitor.visit_u64(integer);
    }
    if let Ok(integer) = raw.parse() {
        return visitor.visit_i64(integer);
    }
    visitor.visit_f64(raw.parse().unwrap_or(f64::NAN))
}

/// All elements have to be asked for: an array that is longer than the type is another type.
fn visit_array<'t, V: Visitor<'t>>(
    elements: Elements<'t>,
    visitor: V,
) -> Result<V::Value, DecodeError> {
    let mut items = Items { elements, nth: 0 };
    let value = visitor.visit_seq(&mut items)?;
    match items.elements.next() {
        None => Ok(value),
        Some(_) => Err(de::Error::invalid_length(items.nth + 1, &"fewer elements")),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use bytes::Bytes;
    use serde::{Deserialize, de::DeserializeOwned};
    use serde_json::value::RawValue;

    use crate::canonical::Json;

    #[derive(Debug, PartialEq, Deserialize)]
    enum Shape {
        Point,
        Circle(u8),
        Line(i64, i64),
        Box { side: f64 },
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct Meters(f64);

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Everything {
        some_text: String,
        letter: char,
        small: u8,
        large: u64,
        negative: i64,
        length: Meters,
        flag: bool,
        nothing: (),
        maybe: Option<Vec<Option<bool>>>,
        absent: Option<u8>,
        #[serde(default)]
        defaulted: u8,
        pair: (u8, String),
        shapes: Vec<Shape>,
        by_number: BTreeMap<i32, u8>,
        by_shape: BTreeMap<String, Shape>,
    }

    const EVERYTHING: &str = r#"{
        "someText": "a\"\u00e9\ud83d\ude00é\/", "letter": "é", "small": 255,
        "large": 18446744073709551615, "negative": -9223372036854775808, "length": 1.5,
        "flag": true, "nothing": null, "maybe": [true, null], "pair": [1, "b"],
        "shapes": ["Point", {"Circle": 3}, {"Line": [1, -1]}, {"Box": {"side": 2}}],
        "byNumber": {"-7": 1, "8": 2}, "byShape": {"x": "Point"}, "unknown": [{"y": 1e400}]
    }"#;

    /// What is decoded from the text as it is signed, and from the canonical text.
    fn both<T: DeserializeOwned>(text: &str) -> [Option<T>; 2] {
        let raw = Json::read(text.to_owned()).unwrap();
        let canonical = Json::read_canonical(Bytes::from(text.to_owned())).unwrap();
        [raw.decode().ok(), canonical.decode().ok()]
    }

    #[test]
    fn decodes_every_shape_as_serde_json_does() {
        // serde_json reads no number beyond f64, not even to ignore it.
        let text = EVERYTHING.replace("1e400", "1");
        let expected: Everything = serde_json::from_str(&text).unwrap();
        for decoded in both::<Everything>(EVERYTHING) {
            assert_eq!(decoded.as_ref(), Some(&expected));
        }
    }

    #[test]
    fn refuses_what_serde_json_refuses() {
        fn refused<T: DeserializeOwned + std::fmt::Debug>(text: &str) {
            assert!(serde_json::from_str::<T>(text).is_err(), "{text}");
            for decoded in both::<T>(text) {
                assert!(decoded.is_none(), "{text}: {decoded:?}");
            }
        }
        refused::<u8>("256");
        refused::<u8>("-1");
        refused::<u64>("1.0");
        refused::<bool>("1");
        refused::<String>("1");
        refused::<String>(r#""\ud800""#);
        refused::<char>(r#""ab""#);
        refused::<(u8, u8)>("[1]");
        refused::<(u8, u8)>("[1,2,3]");
        refused::<Shape>(r#""Square""#);
        refused::<Shape>(r#"{"Circle":1,"Point":null}"#);
        refused::<Shape>("7");
        refused::<BTreeMap<u8, u8>>(r#"{"x":1}"#);
        refused::<Everything>("null");
    }

    #[test]
    fn gives_floats_as_cpython_reads_them() {
        for (text, expected) in
            [("1e400", f64::INFINITY), ("-Infinity", f64::NEG_INFINITY), ("1e23", 1e23)]
        {
            assert_eq!(both::<f64>(text), [Some(expected); 2]);
        }
        assert!(both::<f64>("NaN").iter().all(|nan| nan.is_some_and(f64::is_nan)));
    }

    #[test]
    fn gives_the_signed_text_of_a_raw_value() {
        for (text, canonical) in [
            (r#"{"b":"}\"é", "a":[1.50,{}]}"#, r#"{"a":[1.5,{}],"b":"}\"\u00e9"}"#),
            ("1.50", "1.5"),
            (r#""\/""#, r#""/""#),
            ("[ ]", "[]"),
        ] {
            let decoded = both::<Box<RawValue>>(text).map(|raw| raw.unwrap().get().to_owned());
            assert_eq!(decoded, [text, canonical]);
        }
    }

    #[test]
    fn takes_the_last_of_two_members() {
        for decoded in both::<BTreeMap<String, u8>>(r#"{"a":1,"b":2,"\u0061":3}"#) {
            assert_eq!(decoded.unwrap(), BTreeMap::from([("a".into(), 3), ("b".into(), 2)]));
        }
    }
}
