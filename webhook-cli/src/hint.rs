//! A hint: what is most likely to blame for a step that failed, with a name for programs.

use serde::Serialize;

use crate::step::StepName;

/// What is said about a step that failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Hint {
    /// Which hint it is. It stays the same when its sentence is written anew.
    pub(crate) id: &'static str,
    /// The step that it is about.
    pub(crate) step: StepName,
    pub(crate) message: String,
}

impl Hint {
    pub(crate) fn new(id: &'static str, step: StepName, message: impl Into<String>) -> Self {
        Self { id, step, message: message.into() }
    }
}
