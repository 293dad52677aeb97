//! Retries: when a delivery is tried again.

use std::time::Duration;

/// The longest delay of the default schedule.
const LONGEST: f64 = 6.0 * 60.0 * 60.0;

/// When a delivery is tried again, and how often its handler is started before it is given up.
///
/// A handler that asks for a delay gets it; the attempt counts all the same, and so does one that was cut
/// off: a delivery that kills its process becomes a dead letter as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetrySchedule {
    /// `None`: by the factor e.
    delays: Option<Vec<Duration>>,
    attempts: u32,
}

/// 25 attempts in about four days: after about 3 s, 7 s, 20 s and so on by the factor e, at most 6 hours.
/// Delays vary by a tenth, so that what failed together doesn't come together.
impl Default for RetrySchedule {
    fn default() -> Self {
        Self { delays: None, attempts: 25 }
    }
}

impl RetrySchedule {
    /// These delays, one after each attempt, and no attempt after the last of them.
    #[must_use]
    pub fn delays(delays: impl IntoIterator<Item = Duration>) -> Self {
        let delays: Vec<_> = delays.into_iter().collect();
        let attempts = u32::try_from(delays.len()).unwrap_or(u32::MAX).saturating_add(1);
        Self { delays: Some(delays), attempts }
    }

    /// How often a handler is started. 0 is 1. Beyond the last of the delays, the last one is repeated.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    pub(crate) fn is_last(&self, attempt: u32) -> bool {
        attempt >= self.attempts
    }

    /// Whether this attempt comes after the last one, which did not end.
    pub(crate) fn is_exhausted(&self, attempt: u32) -> bool {
        attempt > self.attempts
    }

    /// How long to wait after this attempt, counted from 1.
    pub(crate) fn after(&self, attempt: u32) -> Duration {
        if let Some(delays) = &self.delays {
            let place = usize::try_from(attempt.saturating_sub(1)).unwrap_or(usize::MAX);
            return delays.get(place).or(delays.last()).copied().unwrap_or_default();
        }
        let seconds = f64::from(attempt.min(64)).exp().min(LONGEST);
        Duration::from_secs_f64(seconds * (0.95 + fastrand::f64() / 10.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows_by_the_factor_e_up_to_six_hours() {
        let schedule = RetrySchedule::default();
        for (attempt, least, most) in [(1, 2, 3), (2, 7, 8), (3, 19, 22), (10, 20_000, 23_000)] {
            let seconds = schedule.after(attempt).as_secs();
            assert!((least..=most).contains(&seconds), "{attempt}: {seconds}");
        }
        assert!(schedule.after(u32::MAX).as_secs() < 23_000);
        assert!(!schedule.is_last(24) && schedule.is_last(25));
        assert!(!schedule.is_exhausted(25) && schedule.is_exhausted(26));
    }

    #[test]
    fn takes_the_delays_that_it_is_given() {
        let [one, two] = [1, 2].map(Duration::from_secs);
        let schedule = RetrySchedule::delays([one, two]);
        assert_eq!([1, 2, 3].map(|attempt| schedule.after(attempt)), [one, two, two]);
        assert!(!schedule.is_last(2) && schedule.is_last(3));
        assert_eq!(RetrySchedule::delays([]).attempts(0).after(7), Duration::ZERO);
    }
}
