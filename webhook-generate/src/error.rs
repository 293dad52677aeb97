//! Errors: what stops a generation, and where in the specification.

use std::fmt;

/// What stops a generation.
///
/// It names the place in the specification where there is one, such as
/// `#/webhooks/invoice.paid/post`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    place: Option<String>,
    problem: String,
}

impl Error {
    pub(crate) fn new(problem: impl Into<String>) -> Self {
        Self { place: None, problem: problem.into() }
    }

    pub(crate) fn at(place: &str, problem: impl Into<String>) -> Self {
        Self { place: Some(place.to_owned()), problem: problem.into() }
    }

    /// Where in the specification, as a JSON pointer; of several, behind the name of one.
    #[must_use]
    pub fn place(&self) -> Option<&str> {
        self.place.as_deref()
    }

    /// What is wrong there.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Some(place) => write!(f, "{place}: {}", self.problem),
            None => f.write_str(&self.problem),
        }
    }
}

impl std::error::Error for Error {}
