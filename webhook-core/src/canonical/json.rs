//! A body that was read, for as long as it is needed.

use std::{borrow::Cow, fmt};

use bytes::Bytes;
use bytestring::ByteString;
use serde::de::{self, DeserializeOwned};

use super::error::NotCanonical;
use super::index::index;
use super::members::{self, Member, Unclear};
use super::tape::{Entry, Form, Tape, View};
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

    /// Reads one value of a body that was read before, so that its text is known to be UTF-8.
    pub(crate) fn read_part(raw: ByteString) -> Result<Self, NotCanonical> {
        let tape = index(&raw, Form::Raw)?;
        Ok(Self { text: raw.as_bytes().clone(), raw, tape, signed: Form::Raw, is_encoded: false })
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

    /// Makes a typed value of the top-level member of this name.
    pub(crate) fn decode_member<T: DeserializeOwned>(
        &self,
        name: &'static str,
    ) -> Result<T, DecodeError> {
        let view = self.view();
        let [member] = members::find(&view, [Some(name)]).unwrap_or_default();
        let member = member.ok_or_else(|| de::Error::missing_field(name))?;
        T::deserialize(member).map_err(|error: DecodeError| error.in_member(Some(name)))
    }

    /// Which of these top-level members is there.
    pub(crate) fn only_of(&self, names: &[&'static str]) -> Result<Option<&'static str>, Unclear> {
        members::only_of(&self.view(), names)
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

    /// Whether it is an object.
    pub(crate) fn is_object(&self) -> bool {
        self.view().root_members().is_some()
    }

    /// The texts of the elements of an array, as they are signed: the first ones, `most` of them. The
    /// body is the array, or has it at `path`, or has several of them, in the elements of another:
    /// `entry[].changes`.
    pub(crate) fn elements(
        &self,
        path: Option<&str>,
        most: usize,
    ) -> Result<Vec<ByteString>, Unclear> {
        if self.signed == Form::Canonical {
            let signed = Self::read(self.text.clone()).map_err(|_| Unclear)?;
            return signed.elements(path, most);
        }
        let view = self.view();
        let text = |element: Entry<'_>| self.raw.slice_ref(element.raw_text());
        Ok(match path.map(|path| path.split_once("[].").ok_or(path)) {
            None => members::elements(view.root())?.take(most).map(text).collect(),
            Some(Err(path)) => members::array(&view, path)?.take(most).map(text).collect(),
            Some(Ok((outer, inner))) => {
                let objects = members::array(&view, outer)?;
                members::elements_in_each(objects, inner, most)?.into_iter().map(text).collect()
            }
        })
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

    #[test]
    fn has_the_elements_of_an_array_as_they_are_signed() {
        for (body, path, raw, canonical) in [
            ("[]", None, Ok(vec![]), Ok(vec![])),
            (
                r#" [ {"b": 1, "a": "]"} , 7 ] "#,
                None,
                Ok(vec![r#"{"b": 1, "a": "]"}"#, "7"]),
                Ok(vec![r#"{"a":"]","b":1}"#, "7"]),
            ),
            (
                r#"{"x":{"y":[[1 ,2],"\""]}}"#,
                Some("x.y"),
                Ok(vec!["[1 ,2]", r#""\"""#]),
                Ok(vec!["[1,2]", r#""\"""#]),
            ),
            ("[1,2,3,4,5]", None, Ok(vec!["1", "2", "3", "4"]), Ok(vec!["1", "2", "3", "4"])),
            (
                r#"{"x":[{"y":[1, {"b": 2,"a":1}]},{"y":[]},{"z":[7 ]},{"y":null},{"y":[4,5]}]}"#,
                Some("x[].y"),
                Ok(vec!["1", r#"{"b": 2,"a":1}"#, r#"{"z":[7 ]}"#, r#"{"y":null}"#]),
                Ok(vec!["1", r#"{"a":1,"b":2}"#, r#"{"z":[7]}"#, r#"{"y":null}"#]),
            ),
            (
                r#"{"x":[{"y":[1,2]},{"y":[3,4,5]}]}"#,
                Some("x[].y"),
                Ok(vec!["1", "2", "3", "4"]),
                Ok(vec!["1", "2", "3", "4"]),
            ),
            (r#"{"x":[]}"#, Some("x[].y"), Ok(vec![]), Ok(vec![])),
            (r#"{"x":[7]}"#, Some("x[].y"), Err(Unclear), Err(Unclear)),
            (r#"{"x":[{"y":{}}]}"#, Some("x[].y"), Err(Unclear), Err(Unclear)),
            (r#"{"x":[{"y":[1],"y":[2]}]}"#, Some("x[].y"), Err(Unclear), Ok(vec!["2"])),
            (r#"{"x":{"y":[1]}}"#, Some("x[].y"), Err(Unclear), Err(Unclear)),
            (r#"{"x":[1],"x":[2]}"#, Some("x"), Err(Unclear), Ok(vec!["2"])),
            (r#"{"x":{}}"#, Some("x"), Err(Unclear), Err(Unclear)),
            (r#"{"x":null}"#, Some("x"), Err(Unclear), Err(Unclear)),
            ("{}", Some("x"), Err(Unclear), Err(Unclear)),
            ("{}", None, Err(Unclear), Err(Unclear)),
            ("[]", Some("x"), Err(Unclear), Err(Unclear)),
        ] {
            let texts = |json: Json| json.elements(path, 4);
            let expected = |texts: Result<Vec<&str>, Unclear>| {
                texts.map(|texts| texts.into_iter().map(ByteString::from).collect::<Vec<_>>())
            };
            assert_eq!(texts(Json::read(body).unwrap()), expected(raw), "{body}");
            let body = Json::read_canonical(Bytes::from(body)).unwrap();
            assert_eq!(texts(body), expected(canonical));
        }
    }
}
