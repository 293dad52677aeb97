//! Acknowledgement: the answer that tells a provider that its delivery arrived.

use http::StatusCode;

/// The answer that tells a provider that its delivery arrived, so that it does not send it again.
///
/// It is a constant of a [`Provider`](crate::Provider), made of what the provider's document asks for:
///
/// ```
/// use http::StatusCode;
/// use webhook_core::Acknowledgement;
///
/// // An empty 200, which most providers are content with.
/// const PLAIN: Acknowledgement = Acknowledgement::OK;
/// // `return {"status": "received"}`
/// const RECEIVED: Acknowledgement = Acknowledgement::json(r#"{"status":"received"}"#);
/// // "Respond with 204 No Content."
/// const NO_CONTENT: Acknowledgement = Acknowledgement::OK.with_status(StatusCode::NO_CONTENT);
/// ```
///
/// A provider sends again what is not answered with success, so no other status builds:
///
/// ```compile_fail
/// # use http::StatusCode;
/// # use webhook_core::Acknowledgement;
/// const NOT_YET: Acknowledgement = Acknowledgement::OK.with_status(StatusCode::TOO_EARLY);
/// # let _ = NOT_YET;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Acknowledgement {
    status: StatusCode,
    media_type: Option<&'static str>,
    body: &'static str,
}

impl Acknowledgement {
    /// 200 with an empty body.
    pub const OK: Self = Self { status: StatusCode::OK, media_type: None, body: "" };

    /// 200 with a body of JSON text.
    #[must_use]
    pub const fn json(body: &'static str) -> Self {
        Self { media_type: Some("application/json"), body, ..Self::OK }
    }

    /// 200 with a body of plain text.
    #[must_use]
    pub const fn text(body: &'static str) -> Self {
        Self { media_type: Some("text/plain; charset=utf-8"), body, ..Self::OK }
    }

    /// The same body with another status, such as 202.
    ///
    /// # Panics
    ///
    /// In a `const`, and so while it compiles: when the status is no success, and when it is one that
    /// allows no body (204, 205) and there is one.
    #[must_use]
    pub const fn with_status(self, status: StatusCode) -> Self {
        let code = status.as_u16();
        assert!(
            code / 100 == 2,
            "a provider sends again what is not acknowledged with a 2xx status"
        );
        let is_bodiless = code == 204 || code == 205;
        assert!(!is_bodiless || self.body.is_empty(), "an answer with 204 or 205 has no body");
        Self { status, ..self }
    }

    /// The same body with another media type, such as `application/xml`.
    ///
    /// # Panics
    ///
    /// In a `const`, and so while it compiles: when the text cannot be the value of a header.
    #[must_use]
    pub const fn with_media_type(self, media_type: &'static str) -> Self {
        assert!(is_header_value(media_type.as_bytes()), "a media type is printable ASCII");
        Self { media_type: Some(media_type), ..self }
    }

    /// The status, which is a success.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The value of `Content-Type`, `None` for an answer without one.
    #[must_use]
    pub const fn media_type(&self) -> Option<&'static str> {
        self.media_type
    }

    /// The body.
    #[must_use]
    pub const fn body(&self) -> &'static str {
        self.body
    }
}

const fn is_header_value(mut text: &[u8]) -> bool {
    while let [byte, rest @ ..] = text {
        if !byte.is_ascii_graphic() && *byte != b' ' {
            return false;
        }
        text = rest;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_a_document_says() {
        const CREATED: Acknowledgement = Acknowledgement::text("ok")
            .with_status(StatusCode::CREATED)
            .with_media_type("text/html");
        assert_eq!((CREATED.status(), CREATED.body()), (StatusCode::CREATED, "ok"));
        assert_eq!(CREATED.media_type(), Some("text/html"));
        assert_eq!(Acknowledgement::OK.media_type(), None);
    }

    #[test]
    #[should_panic(expected = "not acknowledged with a 2xx status")]
    fn refuses_a_redirection() {
        let _ = Acknowledgement::OK.with_status(StatusCode::FOUND);
    }

    #[test]
    #[should_panic(expected = "has no body")]
    fn refuses_a_body_where_none_is_allowed() {
        let _ = Acknowledgement::json("{}").with_status(StatusCode::NO_CONTENT);
    }

    #[test]
    #[should_panic(expected = "printable ASCII")]
    fn refuses_a_media_type_with_a_line_break() {
        let _ = Acknowledgement::json("{}").with_media_type("text/plain\r\nx: y");
    }
}
