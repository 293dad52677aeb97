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
