//! Body form: how a body is written.

use super::Scheme;

/// How the body of a delivery is written.
///
/// A scheme says it, and no header does: a `Content-Type` is not signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyForm {
    /// As JSON.
    Json,
    /// As a form, whose fields are read as the members of an object. Each is a text.
    Form,
    /// As a form with JSON in this field. Other fields are signed as well, and not read.
    FormField(&'static str),
}

impl Scheme {
    /// A body is a form (`application/x-www-form-urlencoded`), whose fields are the members of the
    /// object that types, ids and events are read from.
    ///
    /// The value of each is a text, also where it looks like a number. A field that is given twice is
    /// refused, and so is text that is not UTF-8.
    #[must_use]
    pub const fn form(mut self) -> Self {
        self.body = BodyForm::Form;
        self
    }

    /// A body is a form, with the JSON that is read in this field.
    #[must_use]
    pub const fn form_field(mut self, name: &'static str) -> Self {
        self.body = BodyForm::FormField(name);
        self
    }

    /// How a body is written.
    #[must_use]
    pub const fn body_form(&self) -> BodyForm {
        self.body
    }

    /// Whether the fields of a form are signed, and not its bytes.
    pub(crate) fn signs_fields(&self) -> bool {
        self.content.contains(&super::SignedPart::FormFields)
    }
}
