//! The time: a clock that is wrong, a zone that is forgotten, a unit that is another.

use webhook_tower::jiff::{SignedDuration, Timestamp};

use super::RefusedDelivery;
use crate::wording::apart;

const HOUR: i64 = 3_600;

impl RefusedDelivery<'_> {
    pub(super) fn wrong_time(&self, rest_is_right: bool) -> Vec<String> {
        let mut hints = vec![match self.capture.claimed_time(self.provider) {
            None => self.unreadable(),
            Some(sent_at) => self.off(sent_at),
        }];
        if rest_is_right && let Some(sent_at) = self.capture.claimed_time(self.provider) {
            hints.push(format!(
                "Apart from its age nothing is wrong with it: `--at {sent_at}` \
                 verifies it as if it had just come."
            ));
        }
        hints
    }

    fn unreadable(&self) -> String {
        match self.provider.scheme.time_source().member() {
            Some(name) => format!(
                "`{name}` has to be ISO 8601 text with an offset, such as 2026-01-31T12:00:00Z, \
                 or Unix seconds."
            ),
            None => match self.milliseconds() {
                Some(at) => {
                    format!("The time is in milliseconds ({at}), and has to be in seconds.")
                }
                None => "The time has to be whole Unix seconds, in digits alone.".to_owned(),
            },
        }
    }

    fn off(&self, sent_at: Timestamp) -> String {
        let skew = sent_at.duration_since(self.now);
        if let Some(at) = self.milliseconds() {
            return format!("The time is in milliseconds ({at}), and has to be in seconds.");
        }
        if let Some(hours) = whole_hours(skew, self.provider.tolerance.as_secs()) {
            return format!(
                "The clock is off by {} s, which is {hours} h within the tolerance: a local \
                 time was taken for UTC, or it was sent {hours} h ago.",
                skew.as_secs()
            );
        }
        let off = format!("The delivery is from {}, {}.", sent_at, apart(skew));
        if skew.is_positive() {
            format!(
                "{off} Nothing comes from the future: the sender's clock or this one is off by \
                 {} s.",
                skew.as_secs()
            )
        } else {
            format!(
                "{off} If it has just come, the sender's clock or this one is off by {} s; \
                 otherwise it is a repetition.",
                skew.as_secs().unsigned_abs()
            )
        }
    }

    /// The time that it would be if it were in milliseconds, if that is a likely one.
    fn milliseconds(&self) -> Option<Timestamp> {
        let name = self.provider.scheme.time_source().header()?;
        let at = Timestamp::from_millisecond(self.capture.header(name)?.parse().ok()?).ok()?;
        let year = SignedDuration::from_hours(24 * 366);
        (at.duration_since(self.now).abs() < year).then_some(at)
    }
}

/// How many whole hours a distance is, as those of a time zone are.
fn whole_hours(skew: SignedDuration, tolerance: u64) -> Option<u64> {
    let seconds = skew.as_secs();
    let hours = (seconds.abs() + HOUR / 2) / HOUR;
    let rest = (seconds.abs() - hours * HOUR).unsigned_abs();
    ((1..=14).contains(&hours) && rest <= tolerance).then(|| hours.unsigned_abs())
}
