//! The body: a line break too many, another layout, or a signature over another form of it.

use bytes::Bytes;

use super::{RefusedDelivery, WITHOUT_FINAL_NEWLINE, key, layout};
use crate::{endpoint::AnyEndpoint, hint::Hint, step::StepName, variant::SignedBody};

impl RefusedDelivery<'_> {
    /// A body that somebody wrote anew, or one that was signed as it is where it should not be.
    pub(super) fn wrong_body(&self) -> Option<Hint> {
        let key = key::documented(self.key.text(), self.provider.scheme.secret_encoding())?;
        if self.provider.scheme.signs_canonical_body() {
            let raw = self.provider.variant(&key, SignedBody::Raw).ok()?;
            return self.signed_as_it_came(&*raw);
        }
        let endpoint = self.provider.variant(&key, SignedBody::Documented).ok()?;
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
