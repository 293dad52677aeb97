//! Examine: one delivery, step by step, and the step that refuses it.
//!
//! The verdict is the endpoint's, always. What is here puts it into the order of the steps, and
//! goes on behind an age that is too high, because what lies behind it is worth knowing.

use http::{HeaderMap, Method, header};
use webhook_tower::{
    Delivery, Rejection, RejectionKind, UnrecognizedReason, canonical,
    jiff::{SignedDuration, Timestamp},
};

use crate::{
    capture::Capture,
    endpoint::AnyEndpoint,
    examination::Examination,
    hints,
    provider::AnyProvider,
    secret::KeyText,
    step::{Step, StepName, StepResult, order},
    wording::{apart, form, quoted},
};

/// Examines a delivery as if it were `now`.
pub(crate) fn examine(
    provider: &AnyProvider,
    key: &KeyText,
    capture: &Capture,
    now: Timestamp,
) -> Examination {
    let canonical = provider.scheme.signs_canonical_body();
    let canonical = canonical.then(|| canonical::canonicalize(&capture.body).ok()).flatten();
    let endpoint = key.secret().and_then(|secret| provider.endpoint(secret));
    let mut examination = match &endpoint {
        Ok(endpoint) => {
            let input = ExaminationInput { provider, key, capture, now, canonical: &canonical };
            input.examine(&**endpoint)
        }
        Err(error) => {
            let failed = Step::failed(StepName::Secret, error.to_string());
            let rest = order(provider).skip(1).map(Step::not_reached);
            let steps = std::iter::once(failed).chain(rest).collect();
            Examination { steps, reason: None, hints: Vec::new(), canonical: None }
        }
    };
    examination.hints = hints::find(&examination, provider, key, capture, now);
    examination.canonical = canonical;
    examination
}

/// What is examined.
struct ExaminationInput<'a> {
    provider: &'a AnyProvider,
    key: &'a KeyText,
    capture: &'a Capture,
    now: Timestamp,
    canonical: &'a Option<Vec<u8>>,
}

impl ExaminationInput<'_> {
    fn examine(&self, endpoint: &dyn AnyEndpoint) -> Examination {
        let Capture { headers, body, .. } = self.capture;
        let request = self.request();
        let now = endpoint.verify(headers, body.clone(), self.now).err();
        let timeless = endpoint.verify_at_any_age(headers, body.clone());
        // A time is refused where it matters, and left out where any age is accepted.
        let of_time = now
            .map(|rejection| rejection.kind())
            .filter(|kind| *kind == RejectionKind::TimestampExpired || timeless.is_ok());
        let of_time = of_time.map(|kind| (self.step_of(kind), kind));
        let failing = timeless.as_ref().err().map(|rejection| self.step_of(rejection.kind()));

        let mut reached = true;
        let mut steps = Vec::new();
        for step in order(self.provider) {
            let failed = match step {
                StepName::Request => request.as_ref().err().copied(),
                _ if of_time.is_some_and(|(of, _)| of == step) => of_time.map(|(_, kind)| kind),
                _ if Some(step) == failing => timeless.as_ref().err().map(Rejection::kind),
                _ => None,
            };
            steps.push(match failed {
                _ if !reached => Step::not_reached(step),
                Some(kind) => Step::failed(step, self.refusal(step, kind)),
                None => self.passed(step, timeless.as_deref().unwrap_or_default()),
            });
            reached = reached && Some(step) != failing;
        }
        let reason = request.err().or(now.map(|rejection| rejection.kind()));
        Examination { steps, reason, hints: Vec::new(), canonical: None }
    }

    /// What a server refuses before an endpoint sees it.
    fn request(&self) -> Result<(), RejectionKind> {
        let Capture { method, headers, length_error, .. } = self.capture;
        if *method != Method::POST {
            return Err(RejectionKind::MethodNotAllowed);
        }
        if is_encoded(headers) {
            return Err(RejectionKind::EncodedBody);
        }
        if length_error.is_some() { Err(RejectionKind::BrokenBody) } else { Ok(()) }
    }

    /// The step that makes this refusal.
    fn step_of(&self, kind: RejectionKind) -> StepName {
        let in_body = self.provider.scheme.time_source().member().is_some();
        match kind {
            RejectionKind::MissingTimestamp if in_body => StepName::Time,
            RejectionKind::AmbiguousHeader
            | RejectionKind::MissingSignature
            | RejectionKind::MissingTimestamp
            | RejectionKind::MissingEventId => StepName::Headers,
            RejectionKind::InvalidTimestamp | RejectionKind::TimestampExpired => StepName::Time,
            RejectionKind::InvalidSignatureFormat => StepName::Form,
            RejectionKind::SignatureMismatch => StepName::Signature,
            RejectionKind::MalformedBody
                if self.provider.scheme.signs_canonical_body() && self.canonical.is_none() =>
            {
                StepName::Canonical
            }
            RejectionKind::MalformedBody => StepName::Body,
            RejectionKind::EventIdMismatch => StepName::Id,
            _ => StepName::Request,
        }
    }

    fn refusal(&self, step: StepName, kind: RejectionKind) -> String {
        let why = Rejection::from(kind);
        match step {
            StepName::Request => match &self.capture.length_error {
                Some(length_error) if kind == RejectionKind::BrokenBody => {
                    format!("{why}: {length_error}")
                }
                _ => why.to_string(),
            },
            StepName::Headers => {
                let names: Vec<_> = self.provider.scheme.headers().map(quoted).collect();
                format!("{why}; each of {} has to be there once", names.join(", "))
            }
            StepName::Form => format!("{why}, which is {}", form(self.provider)),
            StepName::Time => match self.skew() {
                Some(skew) => format!("{why} of {} s: it is {}", self.tolerance(), apart(skew)),
                None => why.to_string(),
            },
            StepName::Canonical => match canonical::canonicalize(&self.capture.body) {
                Err(not) => format!("the body has no canonical form: {not}"),
                Ok(_) => why.to_string(),
            },
            _ => why.to_string(),
        }
    }

    fn passed(&self, step: StepName, deliveries: &[Delivery]) -> Step {
        let (scheme, delivery) = (&self.provider.scheme, deliveries.first());
        let mut result = StepResult::Passed;
        let message = match step {
            StepName::Secret => format!("`{}` is set and of the right form", self.key.variable),
            StepName::Request => format!("POST, {} bytes", self.capture.body.len()),
            StepName::Headers => {
                let names: Vec<_> = scheme.headers().map(quoted).collect();
                format!("{} there once", names.join(", "))
            }
            StepName::Time => self.skew().map_or_else(String::new, apart),
            StepName::Form => form(self.provider),
            StepName::Canonical => {
                let length = self.canonical.as_ref().map_or(0, Vec::len);
                format!("{length} bytes as Python writes the body, which is what is signed")
            }
            StepName::Signature => "made with this secret over this body".to_owned(),
            StepName::Body if scheme.is_batch() => events(deliveries),
            StepName::Body => match delivery.map(Delivery::id) {
                Some(id) => format!("one JSON object with the id {id}"),
                None => "one JSON object".to_owned(),
            },
            StepName::Id => "the header has the id of the body".to_owned(),
            StepName::Event if scheme.is_batch() && deliveries.is_empty() => {
                "none, so that no handler runs".to_owned()
            }
            StepName::Event => {
                match deliveries.iter().find_map(|d| self.provider.unrecognized(d)) {
                    Some(reason) => {
                        result = StepResult::Noted;
                        unrecognized(&reason)
                    }
                    None => self.event(delivery),
                }
            }
        };
        Step { name: step, result, message }
    }

    fn event(&self, delivery: Option<&Delivery>) -> String {
        let name = delivery.and_then(Delivery::event_type).unwrap_or_default();
        let variant = self.provider.event_type(name).map_or(name, |event_type| event_type.variant);
        format!("{}::{variant}", self.provider.name)
    }

    fn skew(&self) -> Option<SignedDuration> {
        let sent_at = self.capture.claimed_time(self.provider)?;
        Some(sent_at.duration_since(self.now))
    }

    fn tolerance(&self) -> u64 {
        self.provider.tolerance.as_secs()
    }
}

/// How many events a body has that can have several.
fn events(deliveries: &[Delivery]) -> String {
    match deliveries {
        [] => "no event".to_owned(),
        [only] => format!("one event with the id {}", only.id()),
        [first, .., last] => {
            let count = deliveries.len();
            format!("{count} events with the ids {} to {}", first.id(), last.id())
        }
    }
}

/// Whether the body is compressed or otherwise encoded.
fn is_encoded(headers: &HeaderMap) -> bool {
    let codings = headers.get_all(header::CONTENT_ENCODING).iter();
    codings.into_iter().any(|value| !value.as_bytes().eq_ignore_ascii_case(b"identity"))
}

fn unrecognized(reason: &UnrecognizedReason) -> String {
    format!("authentic, and for the handler of `Unrecognized`: {reason}")
}
