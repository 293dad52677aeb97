//! Retry: which calls are sent again, and after how long.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use super::paths::Call;
use crate::error::{Error, ErrorKind, Reached};

/// The longest pause between two attempts; who has to wait longer is told so instead.
const LONGEST: Duration = Duration::from_secs(60);

/// How often a call is repeated, and after how long.
#[derive(Debug, Clone)]
pub(crate) struct Retry {
    /// How many attempts follow the first.
    pub(crate) times: u32,
    /// The pause after the first attempt; it doubles with each.
    pub(crate) backoff: Duration,
}

impl Default for Retry {
    fn default() -> Self {
        Self { times: 3, backoff: Duration::from_millis(500) }
    }
}

impl Retry {
    /// How long to wait before the call is sent again, `None` when it must not be.
    pub(crate) fn pause(&self, call: Call, error: &Error, done: u32) -> Option<Duration> {
        if done >= self.times || !may_repeat(call, error) {
            return None;
        }
        let asked = error.reset_at().map_or(Duration::ZERO, from_now);
        let pause = asked.saturating_add(self.jittered(done));
        (asked <= LONGEST).then_some(pause)
    }

    /// Between a half and the whole of the doubled pause, so that many clients do not come back at
    /// the same time.
    fn jittered(&self, done: u32) -> Duration {
        let whole = self.backoff.saturating_mul(2_u32.saturating_pow(done)).min(LONGEST);
        whole.mul_f64(0.5 + fastrand::f64() / 2.0)
    }
}

/// A call of which nothing was sent can always be sent. One that may have been seen is sent again
/// only if a second one does nothing new.
fn may_repeat(call: Call, error: &Error) -> bool {
    let will_pass =
        matches!(error.kind(), ErrorKind::Transport | ErrorKind::RateLimited | ErrorKind::Server);
    will_pass && (call.is_idempotent() || error.reached() == Reached::Nothing)
}

fn from_now(at: Timestamp) -> Duration {
    at.duration_since(Timestamp::now()).max(SignedDuration::ZERO).unsigned_abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(kind: ErrorKind, reached: Reached) -> Error {
        Error::new(kind, reached, "")
    }

    #[test]
    fn repeats_only_what_is_safe() {
        use Call::{Create, Delete, Deliveries, List, RotateSecret, SendTest, Update};
        use ErrorKind::{Decode, NotFound, RateLimited, Server, Transport, Validation};

        for (kind, reached, safe) in [
            (Transport, Reached::Nothing, Call::ALL),
            (Transport, Reached::Unknown, &[List, Update, Delete, Deliveries]),
            (Server, Reached::Unknown, &[List, Update, Delete, Deliveries]),
            (RateLimited, Reached::Refusal, &[List, Update, Delete, Deliveries]),
            (NotFound, Reached::Refusal, &[]),
            (Validation, Reached::Refusal, &[]),
            (Decode, Reached::Unknown, &[]),
        ] {
            for call in [Create, List, Update, Delete, RotateSecret, Deliveries, SendTest] {
                let pause = Retry::default().pause(call, &error(kind, reached), 0);
                assert_eq!(pause.is_some(), safe.contains(&call), "{call:?} {kind:?} {reached:?}");
            }
        }
    }

    #[test]
    fn waits_longer_each_time_and_not_for_ever() {
        let retry = Retry { times: 40, ..Retry::default() };
        for (done, shortest, longest) in [(0, 250, 500), (1, 500, 1_000), (3, 2_000, 4_000)] {
            for _ in 0..100 {
                let pause = retry.jittered(done).as_millis();
                assert!((shortest..=longest).contains(&pause), "{done}: {pause}");
            }
        }
        assert!(retry.jittered(39) <= LONGEST);
        let broken = error(ErrorKind::Transport, Reached::Unknown);
        assert_eq!(retry.pause(Call::List, &broken, 40), None);
    }

    #[test]
    fn waits_as_long_as_it_was_told_unless_that_is_too_long() {
        let limited = |seconds| {
            let at = Timestamp::now() + SignedDuration::from_secs(seconds);
            error(ErrorKind::RateLimited, Reached::Refusal).with_reset_at(Some(at))
        };
        let retry = Retry::default();
        let pause = retry.pause(Call::List, &limited(20), 0).unwrap();
        assert!((19..=21).contains(&pause.as_secs()), "{pause:?}");
        assert_eq!(retry.pause(Call::List, &limited(90), 0), None);
        assert!(retry.pause(Call::List, &limited(-90), 0).unwrap() < Duration::from_secs(1));
    }
}
