//! Steps: what a delivery has to pass, and in which order.

use serde::Serialize;
use webhook_tower::IdSource;

use crate::provider::AnyProvider;

/// A step with its result.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Step {
    #[serde(rename = "step")]
    pub(crate) name: StepName,
    pub(crate) result: StepResult,
    pub(crate) message: String,
}

/// The steps of the road, in one order or the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum StepName {
    /// There is a secret, and it has the form that the provider's have.
    Secret,
    /// It is a POST with a whole and plain body.
    Request,
    /// The headers of the scheme are there, once each.
    Headers,
    /// It is neither too old nor from the future.
    Time,
    /// The signature is written as the scheme says.
    Form,
    /// The body has a canonical form.
    Canonical,
    /// The secret makes this signature.
    Signature,
    /// The body is one JSON object, and names nothing twice that decides.
    Body,
    /// The id of the header is that of the body.
    Id,
    /// A typed event fits.
    Event,
}

/// What became of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum StepResult {
    /// The delivery takes it.
    Passed,
    /// It refuses the delivery.
    Failed,
    /// Passed, with something to know.
    Noted,
    /// A step before it refuses the delivery.
    NotReached,
}

impl StepName {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Secret => "secret",
            Self::Request => "request",
            Self::Headers => "headers",
            Self::Time => "time",
            Self::Form => "form",
            Self::Canonical => "canonical",
            Self::Signature => "signature",
            Self::Body => "body",
            Self::Id => "id",
            Self::Event => "event",
        }
    }
}

impl Step {
    pub(crate) fn not_reached(name: StepName) -> Self {
        Self { name, result: StepResult::NotReached, message: String::new() }
    }

    pub(crate) fn failed(name: StepName, message: String) -> Self {
        Self { name, result: StepResult::Failed, message }
    }
}

/// The steps in the order in which an endpoint takes them: a time in the body is read when the
/// body is known to be authentic.
pub(crate) fn order(provider: &AnyProvider) -> impl Iterator<Item = StepName> {
    let scheme = &provider.scheme;
    let in_body = scheme.time_source().member().is_some();
    let early = (provider.has_time() && !in_body).then_some(StepName::Time);
    let canonical = scheme.signs_canonical_body().then_some(StepName::Canonical);
    let id = matches!(scheme.id_source(), IdSource::BodyAndHeader(..)).then_some(StepName::Id);
    [
        Some(StepName::Secret),
        Some(StepName::Request),
        Some(StepName::Headers),
        early,
        Some(StepName::Form),
        canonical,
        Some(StepName::Signature),
        Some(StepName::Body),
        in_body.then_some(StepName::Time),
        id,
        Some(StepName::Event),
    ]
    .into_iter()
    .flatten()
}
