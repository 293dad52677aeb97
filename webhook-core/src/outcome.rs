//! Outcomes: what a handler answers.

use std::time::Duration;

use crate::{
    advice::Advice,
    handler_error::{HandlerError, IntoHandlerError},
};

/// What a handler did with an event.
///
/// A handler returns one, or anything that [`IntoOutcome`] turns into one.
/// It is exhaustive on purpose: these are all the answers that a provider can be given.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// The event was handled.
    Done,
    /// The event was not handled, on purpose.
    Ignored,
    /// The event could not be handled this time; the provider shall send it again.
    Retry {
        /// How long the provider shall wait. `None` leaves that to the provider's own schedule.
        after: Option<Duration>,
        /// Why it was not handled.
        error: HandlerError,
    },
    /// The event can never be handled; the provider shall not send it again.
    Failed(HandlerError),
}

impl Outcome {
    /// Asks for the delivery again, because of `error`: after the delay that the error asks for with
    /// [`retry_after`](crate::retry_after), or in the provider's own time.
    pub fn retry(error: impl Into<HandlerError>) -> Self {
        let error = error.into();
        let after = error.advice().and_then(Advice::delay);
        Self::Retry { after, error }
    }

    /// Gives the delivery up, because of `error`.
    pub fn failed(error: impl Into<HandlerError>) -> Self {
        Self::Failed(error.into())
    }

    /// The outcome as a word for logs and metrics: `"done"`, `"ignored"`, `"retry"`, `"failed"`.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Ignored => "ignored",
            Self::Retry { .. } => "retry",
            Self::Failed(_) => "failed",
        }
    }

    /// The error of a handler that did not succeed.
    #[must_use]
    pub fn error(&self) -> Option<&HandlerError> {
        match self {
            Self::Done | Self::Ignored => None,
            Self::Retry { error, .. } | Self::Failed(error) => Some(error),
        }
    }
}

/// An error is a retry, unless it says with [`permanent`](crate::permanent) that none can help.
impl From<HandlerError> for Outcome {
    fn from(error: HandlerError) -> Self {
        match error.advice() {
            Some(Advice::GiveUp) => Self::Failed(error),
            Some(Advice::Wait(_)) | None => Self::retry(error),
        }
    }
}

/// What a handler may return.
///
/// | returned | outcome |
/// |---|---|
/// | `()` | done |
/// | an [`Outcome`] | that one |
/// | `Ok(value)` | the outcome of the value |
/// | `Err(error)`, of whatever becomes a [`HandlerError`] | retry, unless there is a [`permanent`](crate::permanent) error in it |
#[diagnostic::on_unimplemented(
    message = "a webhook handler cannot return `{Self}`",
    label = "returned by the handler",
    note = "return `()`, an `Outcome`, or a `Result` with one of these and an error that implements `std::error::Error`",
    note = "a handler that awaits something is an `async fn`"
)]
pub trait IntoOutcome {
    /// The outcome that this value stands for.
    fn into_outcome(self) -> Outcome;
}

impl IntoOutcome for Outcome {
    fn into_outcome(self) -> Outcome {
        self
    }
}

impl IntoOutcome for () {
    fn into_outcome(self) -> Outcome {
        Outcome::Done
    }
}

impl<T: IntoOutcome, E: IntoHandlerError> IntoOutcome for Result<T, E> {
    fn into_outcome(self) -> Outcome {
        match self {
            Ok(value) => value.into_outcome(),
            Err(error) => error.into_handler_error().into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{error::Error as StdError, fmt};

    use super::*;
    use crate::{permanent, retry_after};

    const MINUTE: Duration = Duration::from_mins(1);

    #[derive(Debug)]
    struct Closed;

    impl fmt::Display for Closed {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("closed")
        }
    }

    impl StdError for Closed {}

    fn word(value: impl IntoOutcome) -> &'static str {
        value.into_outcome().as_str()
    }

    #[test]
    fn takes_what_handlers_return() {
        assert_eq!(word(()), "done");
        assert_eq!(word(Outcome::Ignored), "ignored");
        assert_eq!(word(Ok::<(), Closed>(())), "done");
        assert_eq!(word(Ok::<_, Closed>(Outcome::Ignored)), "ignored");
        assert_eq!(word(Err::<(), _>(Closed)), "retry");
        assert_eq!(word(Err::<(), _>("a text")), "retry");
        assert_eq!(word(Err::<(), _>(HandlerError::from(Closed))), "retry");
        assert_eq!(word(Err::<(), _>(permanent(Closed))), "failed");
        assert_eq!(word(Err::<(), _>(HandlerError::from(permanent(Closed)))), "failed");
        assert_eq!(word(Err::<Outcome, _>(Closed)), "retry");
    }

    #[test]
    fn what_the_handler_says_last_counts() {
        let delayed = || retry_after(MINUTE, Closed);
        assert!(matches!(Outcome::retry(delayed()), Outcome::Retry { after: Some(MINUTE), .. }));
        assert!(matches!(Outcome::retry(permanent(Closed)), Outcome::Retry { after: None, .. }));
        assert!(matches!(Outcome::failed(delayed()), Outcome::Failed(_)));
    }
}
