//! Window: which times are accepted.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::rejection::{Rejection, RejectionKind};

/// How far the time of a delivery may be from now. Both ends belong to it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    /// `None` when any age is accepted.
    past: Option<SignedDuration>,
    /// How much older a retry may be.
    retries: SignedDuration,
    future: SignedDuration,
}

impl Window {
    /// The same distance in both directions.
    pub(crate) fn symmetric(tolerance: Duration) -> Self {
        // A tolerance beyond the calendar is one without an end.
        let tolerance = SignedDuration::try_from(tolerance).unwrap_or(SignedDuration::MAX);
        Self { past: Some(tolerance), retries: SignedDuration::ZERO, future: tolerance }
    }

    /// The window with other distances; where it has no lower end, it keeps none.
    pub(crate) fn resized(self, tolerance: Duration) -> Self {
        let Self { past, future, .. } = Self::symmetric(tolerance);
        Self { past: self.past.and(past), future, ..self }
    }

    /// The same window without its lower end.
    pub(crate) fn without_past(self) -> Self {
        Self { past: None, ..self }
    }

    /// The same window, which also has room for retries that come this late.
    pub(crate) fn with_retries(self, late: Duration) -> Self {
        let retries = SignedDuration::try_from(late).unwrap_or(SignedDuration::MAX);
        Self { retries, ..self }
    }

    /// How far back the lower end is.
    pub(crate) fn past(self) -> Option<Duration> {
        self.oldest().map(SignedDuration::unsigned_abs)
    }

    /// Whether it has a lower end.
    pub(crate) fn has_past(self) -> bool {
        self.past.is_some()
    }

    fn oldest(self) -> Option<SignedDuration> {
        self.past.map(|past| past.saturating_add(self.retries))
    }

    /// How far ahead the upper end is.
    pub(crate) fn future(self) -> Duration {
        self.future.unsigned_abs()
    }

    pub(crate) fn check(&self, sent_at: Timestamp, now: Timestamp) -> Result<(), Rejection> {
        // Two timestamps are at most 20,000 years apart, which no subtraction overflows.
        let age = now.duration_since(sent_at);
        let too_old = self.oldest().is_some_and(|oldest| age > oldest);
        let too_new = sent_at.duration_since(now) > self.future;
        if too_old || too_new {
            return Err(RejectionKind::TimestampExpired.into());
        }
        Ok(())
    }
}

/// A header that counts whole seconds is compared with whole seconds, as the documents do.
pub(crate) fn whole_seconds(now: Timestamp) -> Timestamp {
    Timestamp::from_second(now.as_second()).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts(window: Window, sent_at: &str, now: &str) -> bool {
        window.check(sent_at.parse().unwrap(), now.parse().unwrap()).is_ok()
    }

    #[test]
    fn includes_both_ends_and_nothing_beyond() {
        let window = Window::symmetric(Duration::from_mins(5));
        let now = "2026-01-01T00:05:00Z";
        for (sent_at, accepted) in [
            ("2026-01-01T00:00:00Z", true),
            ("2025-12-31T23:59:59.999999Z", false),
            ("2026-01-01T00:10:00Z", true),
            ("2026-01-01T00:10:00.000001Z", false),
            ("1969-12-31T23:59:59Z", false),
            ("9999-12-30T22:00:00Z", false),
            ("2026-01-01T00:04:60Z", true),
        ] {
            assert_eq!(accepts(window, sent_at, now), accepted, "{sent_at}");
        }
    }

    #[test]
    fn has_no_lower_end_when_told_so_but_keeps_the_upper_one() {
        let window = Window::symmetric(Duration::from_mins(5)).without_past();
        let now = "2026-01-01T00:00:00Z";
        assert!(accepts(window, "-009999-01-02T01:59:59Z", now));
        assert!(accepts(window, "2026-01-01T00:05:00Z", now));
        assert!(!accepts(window, "2026-01-01T00:05:01Z", now));
    }

    #[test]
    fn says_where_its_ends_are() {
        let window = Window::symmetric(Duration::from_mins(5));
        assert!(window.has_past() && !window.without_past().has_past());
        assert_eq!(window.past(), Some(Duration::from_mins(5)));
        assert_eq!(window.future(), Duration::from_mins(5));
        assert_eq!(window.without_past().resized(Duration::from_secs(7)).future().as_secs(), 7);
    }

    #[test]
    fn keeps_no_lower_end_when_resized() {
        let window = Window::symmetric(Duration::ZERO).without_past();
        let window = window.resized(Duration::from_secs(5));
        assert!(accepts(window, "1969-12-31T23:59:59Z", "2026-01-01T00:00:00Z"));
        assert!(accepts(window, "2026-01-01T00:00:05Z", "2026-01-01T00:00:00Z"));
        assert!(!accepts(window, "2026-01-01T00:00:06Z", "2026-01-01T00:00:00Z"));
    }

    #[test]
    fn reaches_further_back_but_not_further_ahead() {
        let window =
            Window::symmetric(Duration::from_mins(5)).with_retries(Duration::from_mins(30));
        let now = "2026-01-01T00:35:00Z";
        assert!(accepts(window, "2026-01-01T00:00:00Z", now));
        assert!(!accepts(window, "2025-12-31T23:59:59Z", now));
        assert!(!accepts(window, "2026-01-01T00:40:01Z", now));
        assert_eq!(window.with_retries(Duration::from_mins(30)).past(), window.past());
        assert_eq!(window.resized(Duration::ZERO).past(), Some(Duration::from_mins(30)));
        let endless = window.with_retries(Duration::MAX);
        assert!(accepts(endless, "-009999-01-02T01:59:59Z", now));
        assert_eq!(endless.without_past().with_retries(Duration::ZERO).past(), None);
    }

    #[test]
    fn takes_the_extremes_of_tolerance_and_calendar() {
        let (first, last) = ("-009999-01-02T01:59:59Z", "9999-12-30T22:00:00.999999999Z");
        assert!(accepts(Window::symmetric(Duration::MAX), first, last));
        assert!(accepts(Window::symmetric(Duration::MAX), last, first));
        assert!(accepts(Window::symmetric(Duration::ZERO), last, last));
        assert!(!accepts(Window::symmetric(Duration::ZERO), first, last));
    }
}
