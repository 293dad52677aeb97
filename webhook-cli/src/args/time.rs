//! Time: durations and points in time, as the user writes them.

use webhook_tower::jiff::{SignedDuration, Timestamp};

/// `10m`, `1h 30m`, `90s`.
pub(super) fn duration(text: &str) -> Result<SignedDuration, String> {
    let duration: SignedDuration = text.parse().map_err(|_| "write a duration such as `10m`")?;
    if duration.is_positive() { Ok(duration) } else { Err("it has to be longer than 0".to_owned()) }
}

/// A time, or how long ago it was.
pub(super) fn since(text: &str) -> Result<Timestamp, String> {
    if let Ok(time) = text.parse() {
        return Ok(time);
    }
    let ago = duration(text).map_err(|_| "write a time such as `2026-01-31T12:00:00Z`, or `2h`")?;
    Timestamp::now().checked_sub(ago).map_err(|error| error.to_string())
}
