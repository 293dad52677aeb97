//! Hints: what is most likely to blame when a delivery is refused.
//!
//! A hint is not guessed where it can be tried: what somebody may have done is done here too, and
//! the endpoint says whether the signature fits then. An editor puts a line break at the end of the
//! file that it saves, so everything is tried without that one too.

mod content;
mod header;
pub(crate) mod key;
mod layout;
pub(crate) mod mistake;
mod time;
pub(crate) mod url;

use std::iter;

use bytes::Bytes;
use http::HeaderMap;
use webhook_tower::{Rejection, RejectionKind, jiff::Timestamp};

use crate::{
    capture::Capture,
    claims::members,
    endpoint::AnyEndpoint,
    examination::Examination,
    hint::Hint,
    provider::AnyProvider,
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
) -> Vec<Hint> {
    let delivery = RefusedDelivery { provider, key, capture, now };
    let mut hints = Vec::new();
    if examination.has_failed(StepName::Secret) {
        hints.extend(delivery.wrong_key(StepName::Secret));
    }
    if examination.has_failed(StepName::Request) {
        hints.extend(examination.reason.and_then(wrong_request));
    }
    if examination.has_failed(StepName::Headers) {
        hints.extend(delivery.wrong_headers(examination.reason));
    }
    if examination.has_failed(StepName::Form) {
        hints.extend(delivery.wrong_form());
    }
    if examination.has_failed(StepName::Signature) {
        hints.extend(delivery.wrong_signature());
    }
    if examination.has_failed(StepName::Time) {
        let is_right = |step: &Step| matches!(step.result, StepResult::Passed | StepResult::Noted);
        let mut others = examination.steps.iter().filter(|step| step.name != StepName::Time);
        let rest_is_right = others.all(is_right);
        hints.extend(delivery.wrong_time(rest_is_right));
    }
    if examination.has_failed(StepName::Body) {
        hints.extend(delivery.wrong_content());
    }
    if examination.has_failed(StepName::Id) {
        let says = "The id header is not signed; something on the way changed it, or the body.";
        hints.push(Hint::new("id_changed", StepName::Id, says));
    }
    hints
}

/// What is said of a body without the line break at its end.
const WITHOUT_FINAL_NEWLINE: &str = " without the line break at its end";

/// A delivery that is refused.
struct RefusedDelivery<'a> {
    provider: &'a AnyProvider,
    key: &'a KeyText,
    capture: &'a Capture,
    now: Timestamp,
}

impl RefusedDelivery<'_> {
    /// What a signature that does not match may come from, the likeliest first.
    fn wrong_signature(&self) -> Vec<Hint> {
        let step = StepName::Signature;
        let found = self.wrong_url().or_else(|| self.wrong_key(step));
        if let Some(hint) = found.or_else(|| self.wrong_body()) {
            return vec![hint];
        }
        let mut hints = vec![self.another_secret()];
        if self.provider.scheme.signs_request() {
            let url = format!(
                "{}{}",
                self.capture.base.as_deref().unwrap_or_default(),
                self.capture.target
            );
            let says = format!(
                "{} signs the URL that it calls, which was taken to be `{url}`. It has to be the one of \
                 its dashboard, to the last character: `--url` gives another one.",
                self.provider.name
            );
            hints.push(Hint::new("another_url", step, says));
        }
        if self.provider.scheme.is_signed() {
            hints.push(Hint::new(
                "another_body",
                step,
                "If the secret is right, something between the provider and you changed the body.",
            ));
        }
        if let Some(name) = self.secret_in_body() {
            let says = format!(
                "The secret stands in the body, as `{name}`. That one is sent with every delivery \
                 and signs nothing; take the one of the dashboard."
            );
            hints.insert(0, Hint::new("secret_of_the_body", step, says));
        }
        hints
    }

    /// Nothing that was tried explains it.
    fn another_secret(&self) -> Hint {
        let variable = &self.key.variable;
        let algorithm = self.provider.scheme.algorithm();
        let says = if algorithm.has_public_key() {
            format!(
                "The key in `{variable}` has the form of a public key and is not the one of this \
                 delivery: compare it with the public key that the dashboard of the very application \
                 shows, which is none of its tokens and secrets."
            )
        } else {
            format!(
                "None of the usual mistakes explains it. Compare the value of `{variable}` with what \
                 the provider shows: it may be the secret of another endpoint, of the other environment \
                 (test or live), or one from before a rotation."
            )
        };
        Hint::new("another_secret", StepName::Signature, says)
    }

    /// A variant of the provider with this key, at the URL of the delivery.
    fn variant(&self, key: &[u8], body: SignedBody) -> Option<Box<dyn AnyEndpoint>> {
        self.provider.variant(self.capture.base.as_deref(), key, body).ok()
    }

    /// The member of the body whose text is the secret.
    fn secret_in_body(&self) -> Option<String> {
        let secret = self.key.text();
        let members = members(self.provider, &self.capture.body)?;
        members.into_iter().find(|(_, value)| value.as_str() == Some(secret)).map(|(name, _)| name)
    }

    /// The bodies that the delivery may have had, each with what is to be said of it: the one that
    /// is here, and the one before an editor saved it.
    fn bodies(&self) -> impl Iterator<Item = (&Bytes, &'static str)> {
        let without_final_newline =
            self.capture.without_final_newline.as_ref().map(|body| (body, WITHOUT_FINAL_NEWLINE));
        iter::once((&self.capture.body, "")).chain(without_final_newline)
    }

    /// Which of them the signature matches.
    fn body_that_fits(
        &self,
        endpoint: &dyn AnyEndpoint,
        headers: &HeaderMap,
    ) -> Option<&'static str> {
        let mut bodies = self.bodies();
        bodies.find(|(body, _)| self.fits(endpoint, headers, body)).map(|(_, which)| which)
    }

    /// Whether the signature matches, whatever else may be wrong.
    fn fits(&self, endpoint: &dyn AnyEndpoint, headers: &HeaderMap, body: &Bytes) -> bool {
        let mut request = self.capture.request(body);
        *request.headers_mut() = headers.clone();
        let verdict = endpoint.verify_at_any_age(request);
        let in_body = self.provider.scheme.time_source().member().is_some();
        match verdict.as_ref().map_err(Rejection::kind) {
            Ok(_) | Err(RejectionKind::EventIdMismatch | RejectionKind::MissingEventId) => true,
            Err(RejectionKind::MissingTimestamp | RejectionKind::InvalidTimestamp) => in_body,
            Err(_) => false,
        }
    }
}

fn wrong_request(reason: RejectionKind) -> Option<Hint> {
    let (id, says) = match reason {
        RejectionKind::EncodedBody => (
            "compressed",
            "Something in front of you compressed the body. The signature is over the plain one: \
             switch the compression of requests off there.",
        ),
        RejectionKind::MethodNotAllowed => (
            "no_post",
            "Deliveries are sent with POST. A redirect makes a GET of it: give the provider the \
             address behind the redirect.",
        ),
        RejectionKind::BrokenBody => (
            "body_cut",
            "Save the body byte for byte: an editor that changes line breaks changes its length, \
             and with it the signature.",
        ),
        _ => return None,
    };
    Some(Hint::new(id, StepName::Request, says))
}
