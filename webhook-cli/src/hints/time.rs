//! The time: a clock that is wrong, a zone that is forgotten, a unit that is another.

use serde_json::Value;
use webhook_tower::{
    TimeFormat, TimeSource,
    jiff::{SignedDuration, Timestamp},
};

use super::RefusedDelivery;
use crate::{claims::member, hint::Hint, step::StepName, wording::apart};

const HOUR: i64 = 3_600;

impl RefusedDelivery<'_> {
    pub(super) fn wrong_time(&self, rest_is_right: bool) -> Vec<Hint> {
        let (id, says) = match self.capture.claimed_time(self.provider) {
            None => self.unreadable(),
            Some(sent_at) => self.off(sent_at),
        };
        let mut hints = vec![Hint::new(id, StepName::Time, says)];
        if rest_is_right && let Some(sent_at) = self.capture.claimed_time(self.provider) {
            let says = format!(
                "Apart from its age nothing is wrong with it: `--at {sent_at}` \
                 verifies it as if it had just come."
            );
            hints.push(Hint::new("only_its_age", StepName::Time, says));
        }
        hints
    }

    fn unreadable(&self) -> (&'static str, String) {
        if let Some(at) = self.milliseconds() {
            return milliseconds(at);
        }
        let says = match self.provider.scheme.time_source().member() {
            Some(name) => format!(
                "`{name}` has to be ISO 8601 text with an offset, such as 2026-01-31T12:00:00Z, \
                 or Unix seconds."
            ),
            None => match self.provider.scheme.written_time() {
                TimeFormat::Rfc3339 => {
                    "The time has to be text with an offset, such as 2026-01-31T12:00:00Z."
                }
                TimeFormat::UnixMilliseconds => {
                    "The time has to be whole Unix milliseconds, in digits alone."
                }
                _ => "The time has to be whole Unix seconds, in digits alone.",
            }
            .to_owned(),
        };
        ("time_unreadable", says)
    }

    fn off(&self, sent_at: Timestamp) -> (&'static str, String) {
        let skew = sent_at.duration_since(self.now);
        if let Some(at) = self.milliseconds() {
            return milliseconds(at);
        }
        if let Some(hours) = whole_hours(skew, self.provider.tolerance.as_secs()) {
            let says = format!(
                "The clock is off by {} s, which is {hours} h within the tolerance: a local \
                 time was taken for UTC, or it was sent {hours} h ago.",
                skew.as_secs()
            );
            return ("time_zone", says);
        }
        let off = format!("The delivery is from {}, {}.", sent_at, apart(skew));
        if skew.is_positive() {
            let says = format!(
                "{off} Nothing comes from the future: the sender's clock or this one is off by \
                 {} s.",
                skew.as_secs()
            );
            ("from_the_future", says)
        } else {
            let says = format!(
                "{off} If it has just come, the sender's clock or this one is off by {} s; \
                 otherwise it is a repetition.",
                skew.as_secs().unsigned_abs()
            );
            ("too_old", says)
        }
    }

    /// The time that it would be if it were in milliseconds, if that is a likely one and the scheme
    /// has no milliseconds.
    fn milliseconds(&self) -> Option<Timestamp> {
        if self.provider.scheme.written_time() == TimeFormat::UnixMilliseconds {
            return None;
        }
        let at = Timestamp::from_millisecond(self.claimed_number()?).ok()?;
        let years = SignedDuration::from_hours(10 * 24 * 366);
        (at.duration_since(self.now).abs() < years).then_some(at)
    }

    /// The digits of the time, wherever the scheme has it.
    fn claimed_number(&self) -> Option<i64> {
        let scheme = &self.provider.scheme;
        match scheme.time_source() {
            TimeSource::Header(name) => self.capture.header(name)?.parse().ok(),
            TimeSource::Signature(prefix) => {
                let mut items =
                    self.capture.header(scheme.signature_header())?.split([',', ' ', ';']);
                items.find_map(|item| item.strip_prefix(prefix))?.parse().ok()
            }
            TimeSource::Body(name) => match member(&self.capture.body, name)? {
                Value::String(text) => text.parse().ok(),
                Value::Number(number) => number.as_i64(),
                _ => None,
            },
            _ => None,
        }
    }
}

fn milliseconds(at: Timestamp) -> (&'static str, String) {
    let says = format!("These look like milliseconds ({at}); the time has to be in seconds.");
    ("milliseconds", says)
}

/// How many whole hours a distance is, as those of a time zone are.
fn whole_hours(skew: SignedDuration, tolerance: u64) -> Option<u64> {
    let seconds = skew.as_secs();
    let hours = (seconds.abs() + HOUR / 2) / HOUR;
    let rest = (seconds.abs() - hours * HOUR).unsigned_abs();
    ((1..=14).contains(&hours) && rest <= tolerance).then(|| hours.unsigned_abs())
}
