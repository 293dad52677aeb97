//! Hints: what is most likely to blame when a delivery is refused.
//!
//! A hint is not guessed where it can be tried: what somebody may have done is done here too, and
//! the endpoint says whether the signature fits then.

mod header;
pub(crate) mod key;
mod layout;
mod time;

use bytes::Bytes;
use http::HeaderMap;
use webhook_tower::{Rejection, RejectionKind, TimeSource, jiff::Timestamp};

use crate::{
    body::members,
    capture::Capture,
    examine::Examination,
    provider::{AnyEndpoint, AnyProvider},
    secret::KeyText,
    step::{Step, StepName, StepResult},
    variant::SignedBody,
};

/// Everything that is to be said about an examination.
pub(crate) fn find(
    examination: &Examination,
    provider: &AnyProvider,
    key: &KeyText,
    capture: &Capture,
    now: Timestamp,
) -> Vec<String> {
    let case = Case { provider, key, capture, now };
    let mut hints = Vec::new();
    if examination.has_failed(StepName::Secret) {
        hints.extend(case.wrong_key());
    }
    if examination.has_failed(StepName::Request) {
        hints.extend(examination.reason.and_then(wrong_request));
    }
    if examination.has_failed(StepName::Headers) {
        hints.extend(case.wrong_headers(examination.reason));
    }
    if examination.has_failed(StepName::Form) {
        hints.extend(case.wrong_form());
    }
    if examination.has_failed(StepName::Signature) {
        hints.extend(case.wrong_signature());
    }
    if examination.has_failed(StepName::Time) {
        let is_right = |step: &Step| matches!(step.result, StepResult::Passed | StepResult::Noted);
        let mut others = examination.steps.iter().filter(|step| step.name != StepName::Time);
        let rest_is_right = others.all(is_right);
        hints.extend(case.wrong_time(rest_is_right));
    }
    if examination.has_failed(StepName::Id) {
        hints.push(
            "The id header is not signed; something on the way changed it, or the body.".into(),
        );
    }
    hints
}

/// A delivery that is refused.
struct Case<'a> {
    provider: &'a AnyProvider,
    key: &'a KeyText,
    capture: &'a Capture,
    now: Timestamp,
}

impl Case<'_> {
    /// What a signature that does not match may come from, the likeliest first.
    fn wrong_signature(&self) -> Vec<String> {
        if let Some(hint) = self.wrong_key() {
            return vec![hint];
        }
        if let Some(hint) = self.wrong_body() {
            return vec![hint];
        }
        let mut hints = vec![
            format!(
                "None of the usual mistakes explains it. Compare the value of `{}` with what \
                 the provider shows: it may be the secret of another endpoint, or one from \
                 before a rotation.",
                self.key.variable
            ),
            "If the secret is right, something between the provider and you changed the body."
                .to_owned(),
        ];
        if let Some(name) = self.secret_in_body() {
            hints.insert(
                0,
                format!(
                    "The secret stands in the body, as `{name}`. That one is \
                     sent with every delivery and signs nothing; take the one of the dashboard."
                ),
            );
        }
        hints
    }

    /// The member of the body whose text is the secret.
    fn secret_in_body(&self) -> Option<String> {
        let secret = self.key.text();
        let members = members(&self.capture.body)?;
        members.into_iter().find(|(_, value)| value.as_str() == Some(secret)).map(|(name, _)| name)
    }

    /// A body that was laid out anew, or one that was signed as it is where it should not be.
    fn wrong_body(&self) -> Option<String> {
        let key = key::documented(self.key.text(), self.provider.scheme.secret_encoding())?;
        if self.provider.scheme.signs_canonical_body() {
            let raw = self.provider.variant(&key, SignedBody::Raw).ok()?;
            return self.fits(&*raw, &self.capture.headers, &self.capture.body).then(|| {
                format!(
                    "The signature fits the body as it came. {} signs its canonical form, \
                     which is shown beside it: whoever made this delivery has to sign that.",
                    self.provider.name
                )
            });
        }
        let endpoint = self.provider.variant(&key, SignedBody::Documented).ok()?;
        let (what, _) = layout::others(&self.capture.body)
            .into_iter()
            .find(|(_, body)| self.fits(&*endpoint, &self.capture.headers, body))?;
        Some(format!(
            "The signature fits the body {what}. Something between the provider and you wrote \
             it anew (a proxy, a framework that parses first, an editor): verify the bytes \
             as they come from the socket."
        ))
    }

    /// Whether the signature matches, whatever else may be wrong.
    fn fits(&self, endpoint: &dyn AnyEndpoint, headers: &HeaderMap, body: &Bytes) -> bool {
        let verdict = endpoint.verify_at_any_age(headers, body.clone());
        let in_body = matches!(self.provider.scheme.time_source(), TimeSource::Body(_));
        match verdict.as_ref().map_err(Rejection::kind) {
            Ok(_) | Err(RejectionKind::EventIdMismatch) => true,
            Err(RejectionKind::MissingTimestamp | RejectionKind::InvalidTimestamp) => in_body,
            Err(_) => false,
        }
    }
}

fn wrong_request(reason: RejectionKind) -> Option<String> {
    let hint = match reason {
        RejectionKind::EncodedBody => {
            "Something in front of you compressed the body. The signature is over the plain one: \
             switch the compression of requests off there."
        }
        RejectionKind::MethodNotAllowed => {
            "Deliveries are sent with POST. A redirect makes a GET of it: give the provider the \
             address behind the redirect."
        }
        RejectionKind::BrokenBody => {
            "Save the body byte for byte: an editor that changes line breaks changes its length, \
             and with it the signature."
        }
        _ => return None,
    };
    Some(hint.to_owned())
}
