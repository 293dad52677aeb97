//! Advice: an error says whether and when the provider should send the delivery again, however deep
//! in the chain of sources it is.

use std::{any::Any, error::Error as StdError, fmt, iter, time::Duration};

/// The error type that every other error type turns into.
pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// An error that no retry can mend: the provider is told not to send the delivery again.
///
/// It passes through `?` like any other error, also under a context of `anyhow` or as the source of
/// an error of your own; the outermost advice in an error counts. With the feature `anyhow`, it can
/// also be a context itself; without it that goes unnoticed, because only `anyhow` can see the type
/// of a context.
///
/// ```
/// use webhook_core::{IntoOutcome, Outcome, permanent};
///
/// fn shares(text: &str) -> anyhow::Result<u32> {
///     Ok(text.parse().map_err(permanent)?)
/// }
///
/// fn handle(text: &str) -> anyhow::Result<()> {
///     use anyhow::Context as _;
///
///     shares(text).context("reading the number of shares")?;
///     Ok(())
/// }
///
/// assert!(matches!(handle("many").into_outcome(), Outcome::Failed(_)));
/// ```
pub fn permanent(error: impl Into<BoxError>) -> RetryAdvice {
    RetryAdvice::new(Advice::GiveUp, error)
}

/// An error that asks for a retry, but not before `delay` has passed.
///
/// It passes through `?` as [`permanent`] does.
///
/// ```
/// use std::time::Duration;
///
/// use webhook_core::{IntoOutcome, Outcome, retry_after};
///
/// fn handle() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
///     Err(retry_after(Duration::from_secs(60), "the market is closed"))?
/// }
///
/// let Outcome::Retry { after, error } = handle().into_outcome() else { unreachable!() };
/// assert_eq!(after, Some(Duration::from_secs(60)));
/// assert_eq!(error.to_string(), "the market is closed");
/// ```
pub fn retry_after(delay: Duration, error: impl Into<BoxError>) -> RetryAdvice {
    RetryAdvice::new(Advice::Wait(delay), error)
}

/// An error that says whether, and when, the provider shall send the delivery again.
///
/// [`permanent`] and [`retry_after`] make one. It reads like the error inside; the advice follows as
/// its source.
#[derive(Debug)]
pub struct RetryAdvice(Marked);

/// What a [`RetryAdvice`] holds, and also returns as its source. `anyhow` hides the type of an
/// error that it holds, but not the type of that error's source, so `find` looks for both types.
struct Marked {
    advice: Advice,
    error: BoxError,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Advice {
    GiveUp,
    Wait(Duration),
}

impl Advice {
    pub(crate) fn delay(self) -> Option<Duration> {
        match self {
            Self::GiveUp => None,
            Self::Wait(delay) => Some(delay),
        }
    }
}

impl RetryAdvice {
    fn new(advice: Advice, error: impl Into<BoxError>) -> Self {
        Self(Marked { advice, error: error.into() })
    }

    pub(crate) fn into_parts(self) -> (Advice, BoxError) {
        (self.0.advice, self.0.error)
    }
}

/// The outermost advice among an error and its sources.
pub(crate) fn find(error: &(dyn StdError + 'static)) -> Option<Advice> {
    iter::successors(Some(error), |&error| error.source()).find_map(|error| {
        let outer = error.downcast_ref::<RetryAdvice>().map(|RetryAdvice(marked)| marked);
        outer.or_else(|| error.downcast_ref()).map(|marked| marked.advice)
    })
}

/// The advice that only `anyhow` itself can see: one that is a context.
#[cfg_attr(not(feature = "anyhow"), expect(unused_variables))]
pub(crate) fn hidden_in(error: &dyn Any) -> Option<Advice> {
    #[cfg(feature = "anyhow")]
    {
        let error = error.downcast_ref::<anyhow::Error>()?;
        error.downcast_ref().map(|RetryAdvice(marked)| marked.advice)
    }
    #[cfg(not(feature = "anyhow"))]
    None
}

impl fmt::Display for RetryAdvice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.error.fmt(f)
    }
}

impl StdError for RetryAdvice {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0)
    }
}

impl fmt::Display for Marked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.advice {
            Advice::GiveUp => f.write_str("no retry can help"),
            Advice::Wait(delay) => write!(f, "retry after {delay:?}"),
        }
    }
}

impl fmt::Debug for Marked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Marked").field("advice", &self.advice).field("error", &self.error).finish()
    }
}

/// [`RetryAdvice`] has already displayed the error, so the source here is the source of that error.
impl StdError for Marked {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error.source()
    }
}

#[cfg(test)]
mod tests {
    use anyhow::Context as _;

    use super::*;
    use crate::{HandlerError, IntoOutcome as _, Outcome};

    const MINUTE: Duration = Duration::from_mins(1);
    const HOUR: Duration = Duration::from_hours(1);

    fn advice(error: impl Into<HandlerError>) -> Option<Advice> {
        match Err::<(), _>(error.into()).into_outcome() {
            Outcome::Failed(_) => Some(Advice::GiveUp),
            Outcome::Retry { after, .. } => after.map(Advice::Wait),
            outcome => panic!("{outcome:?}"),
        }
    }

    #[cfg(feature = "anyhow")]
    fn failed() -> Result<(), fmt::Error> {
        Err(fmt::Error)
    }

    /// An error of the user's own, such as `thiserror` makes.
    #[derive(Debug)]
    struct Own(BoxError);

    impl fmt::Display for Own {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("own")
        }
    }

    impl StdError for Own {
        fn source(&self) -> Option<&(dyn StdError + 'static)> {
            Some(&*self.0)
        }
    }

    #[test]
    fn is_found_wherever_it_stands() {
        assert_eq!(advice(fmt::Error), None);
        assert_eq!(advice(anyhow::anyhow!("a text")), None);
        assert_eq!(advice(permanent("bare")), Some(Advice::GiveUp));
        assert_eq!(advice(BoxError::from(permanent("boxed"))), Some(Advice::GiveUp));
        assert_eq!(advice(Own(permanent("a source").into())), Some(Advice::GiveUp));
        assert_eq!(advice(Own(Own(permanent("deeper").into()).into())), Some(Advice::GiveUp));
        assert_eq!(advice(anyhow::Error::new(permanent("bare"))), Some(Advice::GiveUp));
        let under = Err::<(), _>(retry_after(MINUTE, "under")).context("one").context("two");
        assert_eq!(advice(under.unwrap_err()), Some(Advice::Wait(MINUTE)));
        let own = Err::<(), _>(Own(retry_after(MINUTE, "under").into())).context("one");
        assert_eq!(advice(own.unwrap_err()), Some(Advice::Wait(MINUTE)));
    }

    #[cfg(feature = "anyhow")]
    #[test]
    fn is_found_as_a_context() {
        let context = failed().context(permanent("a context"));
        assert_eq!(advice(context.unwrap_err()), Some(Advice::GiveUp));
        let under = failed().context(permanent("a context")).context("one").context("two");
        assert_eq!(advice(under.unwrap_err()), Some(Advice::GiveUp));
    }

    #[test]
    fn the_outermost_counts() {
        let inner = || retry_after(HOUR, permanent("inner"));
        assert_eq!(advice(inner()), Some(Advice::Wait(HOUR)));
        assert_eq!(advice(Own(inner().into())), Some(Advice::Wait(HOUR)));
        assert_eq!(advice(permanent(anyhow::Error::new(inner()))), Some(Advice::GiveUp));
        let both = Err::<(), _>(inner()).context("one").map_err(|error| retry_after(MINUTE, error));
        assert_eq!(advice(both.context("two").unwrap_err()), Some(Advice::Wait(MINUTE)));
        #[cfg(feature = "anyhow")]
        {
            let context = Err::<(), _>(inner()).context(retry_after(MINUTE, "a context"));
            assert_eq!(advice(context.unwrap_err()), Some(Advice::Wait(MINUTE)));
        }
    }

    #[test]
    fn says_the_error_once_and_then_the_advice() {
        let error = Err::<(), _>(permanent(Own("cause".into()))).context("one").unwrap_err();
        assert_eq!(format!("{error:#}"), "one: own: no retry can help: cause");
        let error = HandlerError::from(permanent(Own("cause".into())));
        assert!(error.source().is::<Own>(), "nothing stands between a bare one and its reader");
        assert_eq!(retry_after(MINUTE, "x").source().unwrap().to_string(), "retry after 60s");
    }
}
