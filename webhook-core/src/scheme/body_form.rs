//! Body form: how a body is written.

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

/// Which bytes of a body are signed.
#[derive(Debug, Clone, Copy)]
pub(crate) enum SignedBytes {
    /// Those of JSON, as they came.
    Raw,
    /// Those of its canonical form.
    Canonical,
    /// Those of a form, as they came.
    RawForm,
    /// The fields of a form.
    FormFields,
}
