//! Outcomes: what a handler answers.

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

/// The error type that every other error type turns into.
type BoxError = Box<dyn StdError + Send + Sync>;

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
    Retry(HandlerError),
    /// The event can never be handled; the provider shall not send it again.
    Failed(HandlerError),
}

impl Outcome {
    /// Asks for the delivery again, in the provider's own time, because of `error`.
    pub fn retry(error: impl Into<HandlerError>) -> Self {
        Self::Retry(error.into())
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
            Self::Retry(_) => "retry",
            Self::Failed(_) => "failed",
        }
    }

    /// The error of a handler that did not succeed.
    #[must_use]
    pub fn error(&self) -> Option<&HandlerError> {
        match self {
            Self::Done | Self::Ignored => None,
            Self::Retry(error) | Self::Failed(error) => Some(error),
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
/// | `Err(error)` | retry, unless the error is a [permanent](HandlerError::permanent) one |
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

impl<T: IntoOutcome, E: Into<HandlerError>> IntoOutcome for Result<T, E> {
    fn into_outcome(self) -> Outcome {
        match self.map_err(Into::into) {
            Ok(value) => value.into_outcome(),
            Err(error) if error.is_permanent() => Outcome::Failed(error),
            Err(error) => Outcome::Retry(error),
        }
    }
}

/// Why a handler did not succeed.
///
/// Every `std::error::Error` becomes one with `?`, and so does everything that becomes a boxed
/// error, such as the error of `anyhow` or a text. It then asks for a retry.
///
/// ```
/// use webhook_core::{HandlerError, IntoOutcome, Outcome};
///
/// fn shares(text: &str) -> Result<(), HandlerError> {
///     let shares: u32 = text.parse().map_err(HandlerError::permanent)?;
///     if shares > 100 {
///         return Err("the market is closed".into());
///     }
///     Ok(())
/// }
///
/// assert!(matches!(shares("7").into_outcome(), Outcome::Done));
/// assert!(matches!(shares("700").into_outcome(), Outcome::Retry(_)));
/// assert!(matches!(shares("many").into_outcome(), Outcome::Failed(_)));
/// ```
///
/// Like `anyhow::Error` it does not implement `std::error::Error` itself, which is what lets `?`
/// take all that do.
#[derive(Clone)]
pub struct HandlerError(Arc<Reason>);

struct Reason {
    source: BoxError,
    permanent: bool,
    retry_after: Option<Duration>,
}

impl HandlerError {
    /// An error that no retry can mend.
    pub fn permanent(source: impl Into<BoxError>) -> Self {
        Self(Arc::new(Reason { source: source.into(), permanent: true, retry_after: None }))
    }

    /// An error that asks for a retry, but not before this time has passed.
    pub fn retry_after(delay: Duration, source: impl Into<BoxError>) -> Self {
        let retry_after = Some(delay);
        Self(Arc::new(Reason { source: source.into(), permanent: false, retry_after }))
    }

    /// Whether a retry is of no use.
    #[must_use]
    pub fn is_permanent(&self) -> bool {
        self.0.permanent
    }

    /// How long the provider shall wait, if the handler said so.
    #[must_use]
    pub fn delay(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The error that the handler returned.
    #[must_use]
    pub fn source(&self) -> &(dyn StdError + Send + Sync + 'static) {
        &*self.0.source
    }
}

impl<E: Into<BoxError>> From<E> for HandlerError {
    fn from(source: E) -> Self {
        Self(Arc::new(Reason { source: source.into(), permanent: false, retry_after: None }))
    }
}

impl fmt::Display for HandlerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.source.fmt(f)
    }
}

impl fmt::Debug for HandlerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HandlerError")
            .field("source", &self.0.source)
            .field("permanent", &self.0.permanent)
            .field("retry_after", &self.0.retry_after)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(word(Err::<(), _>(HandlerError::permanent(Closed))), "failed");
        assert_eq!(word(Err::<Outcome, _>(Closed)), "retry");
    }

    #[test]
    fn keeps_the_error_and_the_delay() {
        let error = HandlerError::retry_after(Duration::from_mins(1), Closed);
        assert_eq!(error.to_string(), "closed");
        assert!(error.source().is::<Closed>());
        assert_eq!(error.delay(), Some(Duration::from_mins(1)));
        assert!(!error.is_permanent());
    }
}
