//! A body that was read, for as long as it is needed.

use std::{borrow::Cow, fmt};

use bytes::Bytes;
use bytestring::ByteString;
use serde::de::DeserializeOwned;

use super::error::NotCanonical;
use super::index::index;
use super::members::{self, Member, Unclear};
use super::tape::{Form, Tape, View};
use super::utf8::decode;
use super::write::{without, write};
use crate::decode_error::DecodeError;

/// JSON text that was read once, and is decoded from what was found then.
///
/// It is the signed body of a [`Delivery`](crate::Delivery); typed events are made of it.
#[derive(Clone)]
pub struct Json {
    /// The text that is signed.
    text: Bytes,
    /// The text that came, to which the tape belongs.
    raw: ByteString,
    tape: Tape,
    signed: Form,
    /// Whether `text` is what came, and has the JSON of `raw` in it, in another encoding.
    is_encoded: bool,
}

impl Json {
    /// Reads text that is signed as it is.
    ///
    /// # Errors
    ///
    /// Refuses what [`canonicalize`](super::canonicalize) refuses.
    pub fn read(text: impl Into<Bytes>) -> Result<Self, NotCanonical> {
        let raw = decode(text.into(), ByteString::try_from)?;
        let tape = index(&raw, Form::Raw)?;
        Ok(Self { text: raw.as_bytes().clone(), raw, tape, signed: Form::Raw, is_encoded: false })
    }

    /// Reads text of which the canonical form is signed.
    pub(crate) fn read_canonical(raw: Bytes) -> Result<Self, NotCanonical> {
        let raw = decode(raw, ByteString::try_from)?;
        let tape = index(&raw, Form::Canonical)?;
        let signed = Form::Canonical;
        let text = write(&View { body: &raw, tape: &tape, signed });
        let text = text.map_or_else(|| raw.as_bytes().clone(), Bytes::from);
        Ok(Self { text, raw, tape, signed, is_encoded: false })
    }

    /// Reads the JSON `text` that was found in `came`, which is signed.
    pub(crate) fn read_encoded(came: Bytes, text: String) -> Result<Self, NotCanonical> {
        let raw = ByteString::from(text);
        let tape = index(&raw, Form::Raw)?;
        Ok(Self { text: came, raw, tape, signed: Form::Raw, is_encoded: true })
    }

    /// What is signed of the body, as it came or in the canonical form.
    pub(crate) fn signed_text(&self) -> &Bytes {
        &self.text
    }

    /// The text that is signed; of a form the JSON that it has, or stands for.
    #[must_use]
    pub fn text(&self) -> &Bytes {
        if self.is_encoded { self.raw.as_bytes() } else { &self.text }
    }

    /// The text that is signed, without the top-level members of this name and without blanks
    /// between the others. What is not an object stays as it is.
    pub(crate) fn text_without(&self, name: &str) -> Cow<'_, [u8]> {
        let others = without(&self.view(), name, self.text.len());
        others.map_or(Cow::Borrowed(self.text()), Cow::Owned)
    }

    /// The text that came.
    pub(crate) fn raw(&self) -> &Bytes {
        if self.is_encoded { &self.text } else { self.raw.as_bytes() }
    }

    /// Makes a typed value of it. Of members with one name the last counts, as in Python.
    ///
    /// # Errors
    ///
    /// Says where the text does not fit the type.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        T::deserialize(self.view().root())
    }

    /// The top-level members with these names; `None` when the text is not an object, or has one
    /// of the names twice.
    pub(crate) fn find<const N: usize>(
        &self,
        names: [Option<&str>; N],
    ) -> Option<[Option<Member>; N]> {
        let view = self.view();
        let found = members::find(&view, names)?;
        Some(found.map(|entry| entry.map(|entry| members::read(entry, &self.raw))))
    }

    /// The member at this path, names with dots between them.
    pub(crate) fn follow(&self, path: &str) -> Result<Option<Member>, Unclear> {
        let view = self.view();
        let found = members::follow(&view, path)?;
        Ok(found.map(|entry| members::read(entry, &self.raw)))
    }

    fn view(&self) -> View<'_> {
        View { body: &self.raw, tape: &self.tape, signed: self.signed }
    }
}

/// Shows the size; the text may hold anything and stays hidden.
impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Json({} bytes)", self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left of a body without `at`, as it is signed raw and in the canonical form.
    fn others(body: &str) -> [String; 2] {
        let raw = Json::read(body.to_owned()).unwrap();
        let canonical = Json::read_canonical(Bytes::from(body.to_owned())).unwrap();
        [raw, canonical].map(|json| String::from_utf8(json.text_without("at").into()).unwrap())
    }

    #[test]
    fn leaves_a_member_out_however_its_name_is_written() {
        for (body, raw, canonical) in [
            (r#"{"at":1}"#, "{}", "{}"),
            (r#"{"b":1.50,"at":1,"a":2}"#, r#"{"b":1.50,"a":2}"#, r#"{"a":2,"b":1.5}"#),
            (r#"{ "\u0061t" : [1] , "é" : [ 1 ] }"#, r#"{"é":[ 1 ]}"#, r#"{"\u00e9":[1]}"#),
            (r#"{"x":{"at":1},"y":NaN}"#, r#"{"x":{"at":1},"y":NaN}"#, r#"{"x":{"at":1},"y":NaN}"#),
            (r#"{"at":1,"a":1,"\u0061t":2}"#, r#"{"a":1}"#, r#"{"a":1}"#),
            (r#"[{"at": 1}]"#, r#"[{"at": 1}]"#, r#"[{"at":1}]"#),
        ] {
            assert_eq!(others(body), [raw, canonical], "{body}");
        }
    }
}
