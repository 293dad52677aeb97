//! The body: a line break too many, another layout, or a signature over another form of it.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use webhook_tower::BodyForm;

use super::{RefusedDelivery, WITHOUT_FINAL_NEWLINE, key, layout};
use crate::{
    capture::Capture, endpoint::AnyEndpoint, hint::Hint, step::StepName, variant::SignedBody,
};

impl RefusedDelivery<'_> {
    /// A body that somebody wrote anew, or one that was signed as it is where it should not be.
    pub(super) fn wrong_body(&self) -> Option<Hint> {
        let key = key::documented(self.key.text(), self.provider.scheme.secret_encoding())?;
        if self.provider.scheme.signs_canonical_body() {
            let raw = self.variant(&key, SignedBody::Raw)?;
            return self.signed_as_it_came(&*raw);
        }
        let endpoint = self.variant(&key, SignedBody::Documented)?;
        self.line_break(&*endpoint).or_else(|| self.written_anew(&*endpoint))
    }

    fn signed_as_it_came(&self, raw: &dyn AnyEndpoint) -> Option<Hint> {
        let which = self.body_that_fits(raw, &self.capture.headers)?;
        let says = format!(
            "The signature fits the body as it came{which}. {} signs its canonical form, which is \
             shown beside it: whoever made this delivery has to sign that.",
            self.provider.name
        );
        Some(Hint::new("raw_body_signed", StepName::Signature, says))
    }

    /// Nobody wrote the body anew where only the end of the file is too much.
    fn line_break(&self, endpoint: &dyn AnyEndpoint) -> Option<Hint> {
        let body = self.capture.without_final_newline.as_ref()?;
        self.fits(endpoint, &self.capture.headers, body).then(|| {
            let says = format!(
                "The signature fits this secret and the body{WITHOUT_FINAL_NEWLINE}, which an editor writes \
                 when it saves a file. Take it away, or put `content-length: {}` among the headers.",
                body.len()
            );
            Hint::new("final_newline", StepName::Signature, says)
        })
    }

    /// An authentic body that is not in the form in which the provider sends them.
    pub(super) fn wrong_content(&self) -> Option<Hint> {
        let (form, body) = (self.provider.scheme.body_form(), &self.capture.body);
        let is_json = body.trim_ascii_start().starts_with(b"{");
        let (id, says) = match form {
            BodyForm::Json if is_form(self.capture) => (
                "form_for_json",
                "The body is a form, and JSON is read: where the provider lets its webhooks choose a \
                 content type, choose `application/json`.",
            ),
            BodyForm::Json if body.trim_ascii_start().starts_with(b"[") => (
                "several_events",
                "The body is an array: it has several events, and a delivery is one.",
            ),
            BodyForm::Json => return None,
            _ if is_json => (
                "json_for_form",
                "The body is JSON, and the provider sends forms: something on the way wrote it anew.",
            ),
            _ => return None,
        };
        Some(Hint::new(id, StepName::Body, says))
    }

    fn written_anew(&self, endpoint: &dyn AnyEndpoint) -> Option<Hint> {
        let fits = |body: &Bytes| self.fits(endpoint, &self.capture.headers, body);
        let (what, _) = self
            .bodies()
            .flat_map(|(body, _)| layout::others(body))
            .find(|(_, layout)| fits(layout))?;
        let says = format!(
            "The signature fits the body {what}. Something between the provider and you wrote it \
             anew (a proxy, a framework that parses first, an editor): verify the bytes as they \
             come from the socket."
        );
        Some(Hint::new("body_written_anew", StepName::Signature, says))
    }
}

fn is_form(capture: &Capture) -> bool {
    let media_type = capture.header(CONTENT_TYPE.as_str()).unwrap_or_default();
    media_type.starts_with("application/x-www-form-urlencoded")
}
