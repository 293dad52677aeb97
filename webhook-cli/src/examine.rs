//! Examine: one delivery, step by step, and the step that refuses it.
//!
//! The verdict is the endpoint's, always. What is here puts it into the order of the steps, and
//! goes on behind an age that is too high, because what lies behind it is worth knowing.

use http::{HeaderMap, Method, header};
use webhook_tower::{
    Algorithm, Delivery, Rejection, RejectionKind, UnrecognizedReason, canonical,
    jiff::{SignedDuration, Timestamp},
};

use crate::{
    capture::Capture,
    endpoint::AnyEndpoint,
    examination::{Authentic, Examination},
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
    let base = capture.base.as_deref();
    let endpoint = key.secret().and_then(|secret| provider.endpoint(base, secret));
    let mut examination = match &endpoint {
        Ok(endpoint) => {
            let input = ExaminationInput { provider, key, capture, now, canonical: &canonical };
            input.examine(&**endpoint)
        }
        Err(error) => {
            let failed = Step::failed(StepName::Secret, error.to_string());
            let rest = order(provider).skip(1).map(Step::not_reached);
            let steps = std::iter::once(failed).chain(rest).collect();
            Examination { steps, ..Examination::default() }
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
        let arrived = || self.capture.request(&self.capture.body);
        let request = self.request();
        let now = endpoint.verify(arrived(), self.now).err();
        let timeless = endpoint.verify_at_any_age(arrived()).and_then(|deliveries| {
            let challenge = match &*deliveries {
                [delivery] => endpoint.answer(delivery)?,
                _ => None,
            };
            Ok(Authentic { deliveries, challenge })
        });
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
                None => self.passed(step, timeless.as_ref().ok()),
            });
            reached = reached && Some(step) != failing;
        }
        let now = now.map(|rejection| rejection.kind());
        let reason = request.err().or(now).or(timeless.as_ref().err().map(Rejection::kind));
        Examination { steps, reason, authentic: timeless.ok(), ..Examination::default() }
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
            RejectionKind::MissingEventId if self.lacks_id_in_body() => StepName::Body,
            RejectionKind::InvalidChallenge => StepName::Event,
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
            // Its bytes were not counted here.
            RejectionKind::BodyTooLarge if self.provider.scheme.is_batch() => StepName::Body,
            RejectionKind::EventIdMismatch => StepName::Id,
            _ => StepName::Request,
        }
    }

    /// Whether the id that is missing is that of the body.
    fn lacks_id_in_body(&self) -> bool {
        let header = self.provider.scheme.id_source().header();
        self.provider.id_path().is_some()
            && header.is_none_or(|name| self.capture.headers.contains_key(name))
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
                let names = self.provider.required_headers(&self.capture.headers);
                let names: Vec<_> = names.into_iter().map(quoted).collect();
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

    fn passed(&self, step: StepName, authentic: Option<&Authentic>) -> Step {
        let deliveries = authentic.map_or(&[][..], |authentic| &authentic.deliveries);
        let (scheme, delivery) = (&self.provider.scheme, deliveries.first());
        let mut result = StepResult::Passed;
        let message = match step {
            StepName::Secret => format!("`{}` is set and of the right form", self.key.variable),
            StepName::Request => format!("POST, {} bytes", self.capture.body.len()),
            StepName::Headers => {
                let is_there = |name: &&str| self.capture.headers.contains_key(*name);
                let names: Vec<_> = scheme.headers().filter(is_there).map(quoted).collect();
                format!("{} there once", names.join(", "))
            }
            StepName::Time => self.skew().map_or_else(String::new, apart),
            StepName::Form => form(self.provider),
            StepName::Canonical => {
                let length = self.canonical.as_ref().map_or(0, Vec::len);
                format!("{length} bytes as Python writes the body, which is what is signed")
            }
            StepName::Signature => self.signature(),
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
                    Some(reason) if authentic.is_some_and(|a| a.challenge.is_none()) => {
                        result = StepResult::Noted;
                        unrecognized(&reason)
                    }
                    _ => self.event(authentic),
                }
            }
        };
        Step { name: step, result, message }
    }

    fn signature(&self) -> String {
        let scheme = &self.provider.scheme;
        let over = match (scheme.signs_request(), &self.capture.base) {
            (true, Some(base)) => format!("this body and `{base}{}`", self.capture.target),
            _ => "this body".to_owned(),
        };
        match scheme.algorithm() {
            Algorithm::Token => "this token; nothing is signed".to_owned(),
            algorithm if algorithm.has_public_key() => {
                format!("made with the private half of this key over {over}")
            }
            _ => format!("made with this secret over {over}"),
        }
    }

    fn event(&self, authentic: Option<&Authentic>) -> String {
        if authentic.is_some_and(|authentic| authentic.challenge.is_some()) {
            return "a challenge, which is answered without a handler".to_owned();
        }
        let Some(name) = authentic.and_then(Authentic::event_type) else {
            return "authentic, of no type".to_owned();
        };
        let variant = self.provider.event_type(name).map_or(name, |event_type| event_type.variant);
        let claimed =
            if self.provider.type_headers.is_empty() { "" } else { ", as a header claims" };
        format!("{}::{variant}{claimed}", self.provider.name)
    }

    fn skew(&self) -> Option<SignedDuration> {
        let sent_at = self.capture.claimed_time(self.provider)?;
        Some(sent_at.duration_since(self.now))
    }

    fn tolerance(&self) -> u64 {
        self.provider.tolerance.as_secs()
    }
}

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
