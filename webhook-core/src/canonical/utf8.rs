//! The text of a body, before anything in it is read.

use std::str::Utf8Error;

use super::error::{NotCanonical, NotCanonicalKind};

/// The top bit of a place marks what can be copied.
const LONGEST_BODY: usize = i32::MAX as usize;

/// The text of a body, if it is UTF-8.
///
/// CPython guesses UTF-16 and UTF-32 from zeros among the first bytes.
pub(super) fn decode<B: AsRef<[u8]>, T>(
    body: B,
    into_text: impl FnOnce(B) -> Result<T, Utf8Error>,
) -> Result<T, NotCanonical> {
    check_length(body.as_ref().len())?;
    if let Some(zero) = body.as_ref().iter().take(2).position(|byte| *byte == 0) {
        return Err(NotCanonical::new(NotCanonicalKind::NotUtf8, zero));
    }
    into_text(body)
        .map_err(|error| NotCanonical::new(NotCanonicalKind::NotUtf8, error.valid_up_to()))
}

fn check_length(length: usize) -> Result<(), NotCanonical> {
    if length > LONGEST_BODY {
        return Err(NotCanonical::new(NotCanonicalKind::BodyTooLong, LONGEST_BODY));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_a_body_below_2_gib_and_no_longer_one() {
        const GIB: usize = 1 << 30;
        assert_eq!(check_length(2 * GIB - 1), Ok(()));
        let error = check_length(2 * GIB).unwrap_err();
        assert_eq!(error.kind(), NotCanonicalKind::BodyTooLong);
    }
}
