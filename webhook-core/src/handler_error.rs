//! Handler errors: why a handler did not succeed.

use std::{any::Any, error::Error as StdError, fmt, sync::Arc};

use crate::advice::{self, Advice, BoxError, RetryAdvice};

/// Why a handler did not succeed.
///
/// Every `std::error::Error` becomes one with `?`, and so does everything that becomes a boxed
/// error, such as the error of `anyhow` or a text. It asks for a retry, unless there is a
/// [`permanent`](crate::permanent) error in it.
///
/// ```
/// use webhook_core::{HandlerError, IntoOutcome, Outcome, permanent};
///
/// fn shares(text: &str) -> Result<(), HandlerError> {
///     let shares: u32 = text.parse().map_err(permanent)?;
///     if shares > 100 {
///         return Err("the market is closed".into());
///     }
///     Ok(())
/// }
///
/// assert!(matches!(shares("7").into_outcome(), Outcome::Done));
/// assert!(matches!(shares("700").into_outcome(), Outcome::Retry { .. }));
/// assert!(matches!(shares("many").into_outcome(), Outcome::Failed(_)));
/// ```
///
/// Like `anyhow::Error` it does not implement `std::error::Error` itself, which is what lets `?`
/// take all that do.
#[derive(Clone)]
pub struct HandlerError {
    source: Arc<dyn StdError + Send + Sync>,
    advice: Option<Advice>,
}

impl HandlerError {
    /// The error that the handler returned.
    #[must_use]
    pub fn source(&self) -> &(dyn StdError + Send + Sync + 'static) {
        &*self.source
    }

    pub(crate) fn advice(&self) -> Option<Advice> {
        self.advice
    }
}

impl<E: Into<BoxError> + 'static> From<E> for HandlerError {
    fn from(error: E) -> Self {
        let hidden = advice::hidden_in(&error as &dyn Any);
        match error.into().downcast::<RetryAdvice>() {
            Ok(given) => {
                let (advice, source) = given.into_parts();
                Self { source: source.into(), advice: Some(advice) }
            }
            Err(error) => {
                Self { advice: hidden.or_else(|| advice::find(&*error)), source: error.into() }
            }
        }
    }
}

/// What becomes a [`HandlerError`]: the bound `Into<HandlerError>`, with words of its own where it is
/// not met.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the error of a webhook handler",
    label = "this error does not become a `HandlerError`",
    note = "implement `std::error::Error` for it, with `Send` and `Sync`; or return a `HandlerError`, which `?` and `.into()` make of such an error and of a text"
)]
pub trait IntoHandlerError {
    fn into_handler_error(self) -> HandlerError;
}

#[diagnostic::do_not_recommend]
impl<E: Into<HandlerError>> IntoHandlerError for E {
    fn into_handler_error(self) -> HandlerError {
        self.into()
    }
}

impl fmt::Display for HandlerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(f)
    }
}

impl fmt::Debug for HandlerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("HandlerError");
        debug.field("source", &self.source).field("advice", &self.advice).finish()
    }
}
