//! Examination: what became of each step of a delivery, and why.

use webhook_tower::RejectionKind;

use crate::{
    hint::Hint,
    step::{Step, StepName, StepResult},
};

/// What became of each step, and why; [`examine`](crate::examine::examine) makes one.
pub(crate) struct Examination {
    pub(crate) steps: Vec<Step>,
    /// Why an endpoint refuses the delivery; `None` when it does not, or there is none.
    pub(crate) reason: Option<RejectionKind>,
    /// What is most likely to blame.
    pub(crate) hints: Vec<Hint>,
    /// The canonical form of the body, where that is what is signed.
    pub(crate) canonical: Option<Vec<u8>>,
}

impl Examination {
    /// One that ends at its only step, as nobody knows whose delivery it is.
    pub(crate) fn refused(step: StepName, reason: RejectionKind, message: &str) -> Self {
        let steps = vec![Step::failed(step, message.to_owned())];
        Self { steps, reason: Some(reason), hints: Vec::new(), canonical: None }
    }

    /// Whether no step refuses the delivery.
    pub(crate) fn is_authentic(&self) -> bool {
        self.failed().next().is_none()
    }

    /// The steps that refuse the delivery. Behind an age that is too high there may be another.
    pub(crate) fn failed(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(|step| step.result == StepResult::Failed)
    }

    pub(crate) fn has_failed(&self, step: StepName) -> bool {
        self.failed().any(|failed| failed.name == step)
    }
}
