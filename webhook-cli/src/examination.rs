//! Examination: what became of each step of a delivery, and why.

use webhook_tower::{ChallengeAnswer, Delivery, RejectionKind};

use crate::{
    hint::Hint,
    step::{Step, StepName, StepResult},
};

/// What became of each step, and why; [`examine`](crate::examine::examine) makes one.
#[derive(Default)]
pub(crate) struct Examination {
    pub(crate) steps: Vec<Step>,
    /// Why an endpoint refuses the delivery; `None` when it does not, or there is none.
    pub(crate) reason: Option<RejectionKind>,
    /// What is most likely to blame.
    pub(crate) hints: Vec<Hint>,
    /// The canonical form of the body, where that is what is signed.
    pub(crate) canonical: Option<Vec<u8>>,
    /// What was proven, whatever its age is.
    pub(crate) authentic: Option<Authentic>,
}

/// What is authentic: a delivery for each event in the body, and what answers it if it is a challenge.
pub(crate) struct Authentic {
    pub(crate) deliveries: Vec<Delivery>,
    pub(crate) challenge: Option<ChallengeAnswer>,
}

impl Authentic {
    /// What answers it if it is a challenge, as text.
    pub(crate) fn answer(&self) -> Option<String> {
        let answer = self.challenge.as_ref()?;
        Some(String::from_utf8_lossy(&answer.body).into_owned())
    }

    /// The first delivery. Most bodies have one.
    pub(crate) fn first(&self) -> Option<&Delivery> {
        self.deliveries.first()
    }

    /// The event type of the first, whether it is signed or claimed.
    pub(crate) fn event_type(&self) -> Option<&str> {
        let delivery = self.first()?;
        delivery.event_type().or(delivery.claimed_type())
    }
}

impl Examination {
    /// One that ends at its only step, as nobody knows whose delivery it is.
    pub(crate) fn refused(step: StepName, reason: RejectionKind, message: &str) -> Self {
        let steps = vec![Step::failed(step, message.to_owned())];
        Self { steps, reason: Some(reason), ..Self::default() }
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
