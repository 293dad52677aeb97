//! Devlog: one line for each delivery that arrives, and one for how it ended.
//!
//! It is for watching a terminal while you develop; use `tracing` for logs and the feature `metrics`
//! for metrics.
//!
//! ```
//! # fn print(response: &http::Response<()>) {
//! use webhook_tower::{Receipt, devlog::{Received, Answered}, jiff::Timestamp};
//!
//! // In a middleware around the service, once the answer is known.
//! # let received_at = Timestamp::now();
//! if let Some(receipt) = response.extensions().get::<Receipt>() {
//!     println!("{}", Received::of(receipt, received_at));
//!     println!("{}", Answered::of(receipt, response.status(), Timestamp::now()));
//! }
//! # }
//! ```
//!
//! ```text
//! → 14:02:11.201 snaptrade    CONNECTION_BROKEN                   434d23af-5f89-44f8-9415-5029557e64c7    355 bytes
//! ← 14:02:11.202 200 done     ask_to_reconnect                                                           0.11 ms
//! ```
//!
//! A terminal that is narrower breaks them inside of words. [`Received::within`] and
//! [`Answered::within`] break them between words instead:
//!
//! ```text
//! → 14:02:11.201 snaptrade CONNECTION_BROKEN 434d23af-5f89-44f8-9415-5029557e64c7
//!                355 bytes
//! ← 14:02:11.202 200 done ask_to_reconnect 0.11 ms
//! ```

use std::{fmt, iter, time::Duration};

use http::StatusCode;
use jiff::{Timestamp, tz::TimeZone};
use webhook_core::HandledBy;
pub use webhook_core::is_printable;

use crate::receipt::{Receipt, Verdict};

/// The line for a delivery that arrived: provider, event, id, size.
#[derive(Debug, Clone, Copy)]
pub struct Received<'a> {
    /// When it arrived.
    pub at: Timestamp,
    /// The provider's name.
    pub provider: &'a str,
    /// What is known about it.
    pub subject: Identity<'a>,
    /// The size of its body in bytes, if it is known.
    pub size: Option<usize>,
}

/// What is known about a delivery. The enum is exhaustive on purpose: a delivery was verified, or
/// it wasn't.
#[derive(Debug, Clone, Copy)]
pub enum Identity<'a> {
    /// It is authentic; this is what it says.
    Verified {
        /// The event type, if it names one.
        event_type: Option<&'a str>,
        /// The id.
        id: &'a str,
    },
    /// It is not known to be authentic. The type that it claims gets a question mark.
    Unverified {
        /// The event type that it claims, where that is worth showing.
        claimed: Option<&'a str>,
    },
}

/// The line for how a delivery ended: status, outcome, handler, time.
#[derive(Debug, Clone, Copy)]
pub struct Answered<'a> {
    /// When the response was ready.
    pub at: Timestamp,
    /// The status of the response.
    pub status: StatusCode,
    /// How it ended, in one word.
    pub outcome: &'a str,
    /// The handler, or the reason.
    pub by: &'a str,
    /// How long it took.
    pub took: Duration,
}

impl<'a> Received<'a> {
    /// The line of a receipt. It shows nothing that a forgery claims.
    #[must_use]
    pub fn of(receipt: &'a Receipt, at: Timestamp) -> Self {
        let subject = match receipt.id() {
            Some(id) => Identity::Verified { event_type: receipt.event_type(), id },
            None => Identity::Unverified { claimed: None },
        };
        Self { at, provider: receipt.provider(), subject, size: receipt.size() }
    }

    /// The line for a terminal with so many columns: as it is where it fits, and broken between
    /// words where it doesn't.
    ///
    /// ```
    /// # use webhook_tower::{devlog::{Identity, Received}, jiff::Timestamp};
    /// # let (at, subject) = (Timestamp::UNIX_EPOCH, Identity::Unverified { claimed: None });
    /// let received = Received { at, provider: "acme", subject, size: Some(7) };
    /// assert!(received.to_string().len() > 80);
    /// assert!(received.within(80).ends_with(" acme (not verified) - 7 bytes"));
    /// ```
    #[must_use]
    pub fn within(&self, columns: usize) -> String {
        let (event, id) = self.words();
        let size = format!("{} bytes", size(self.size));
        let words = event.split_whitespace().chain(id.split_whitespace());
        within(columns, self, self.at, '→', [self.provider].into_iter().chain(words), &size)
    }

    /// What is said of the event, and its id.
    fn words(&self) -> (String, String) {
        match self.subject {
            Identity::Verified { event_type, id } => {
                (printable(event_type.unwrap_or("(no type)")), printable(id))
            }
            Identity::Unverified { claimed: Some(claimed) } => {
                (format!("{}?", printable(claimed)), "-".to_owned())
            }
            Identity::Unverified { claimed: None } => ("(not verified)".to_owned(), "-".to_owned()),
        }
    }
}

impl<'a> Answered<'a> {
    /// The line of a receipt and the status of its response.
    #[must_use]
    pub fn of(receipt: &'a Receipt, status: StatusCode, at: Timestamp) -> Self {
        let (outcome, by) = match (receipt.verdict(), receipt.handled_by()) {
            (Verdict::Stored, _) => ("stored", "-"),
            (Verdict::Duplicate, _) => ("duplicate", "-"),
            (Verdict::Challenge, _) => ("challenge", "-"),
            (Verdict::Empty, _) => ("empty", "-"),
            (Verdict::Rejected(rejection), _) => ("rejected", rejection.kind().as_str()),
            (Verdict::Handled(outcome), Some(HandledBy::Function { name, .. })) => {
                (outcome.as_str(), name)
            }
            (Verdict::Handled(outcome), Some(HandledBy::Ignored { reason })) => {
                (outcome.as_str(), reason)
            }
            (Verdict::Handled(outcome), None) => (outcome.as_str(), "-"),
        };
        Self { at, status, outcome, by, took: receipt.took() }
    }

    /// The line for a terminal with so many columns: as it is where it fits, and broken between
    /// words where it doesn't.
    #[must_use]
    pub fn within(&self, columns: usize) -> String {
        let (status, by) = (self.status.as_u16().to_string(), printable(self.by));
        let took = format!("{:.2} ms", milliseconds(self.took));
        let words = [&*status, self.outcome].into_iter().chain(by.split_whitespace());
        within(columns, self, self.at, '←', words, &took)
    }
}

impl fmt::Display for Received<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ((event, id), provider) = (self.words(), self.provider);
        let (at, size) = (clock(self.at), size(self.size));
        write!(f, "→ {at} {provider:<12} {event:<35} {id:<36} {size:>6} bytes")
    }
}

impl fmt::Display for Answered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { at, status, outcome, by, took } = *self;
        let (at, status, ms) = (clock(at), status.as_u16(), milliseconds(took));
        write!(f, "← {at} {status} {outcome:<8} {:<72} {ms:>6.2} ms", printable(by))
    }
}

fn size(size: Option<usize>) -> String {
    size.map_or("?".to_owned(), |size| size.to_string())
}

fn milliseconds(took: Duration) -> f64 {
    took.as_secs_f64() * 1e3
}

/// How far the second line of a broken one is indented: to behind its arrow and its time.
const INDENT: usize = 15;

/// A line that is broken between its words where `wide` is too wide. The `last` two words, a number
/// and its unit, stay together.
fn within<'a>(
    columns: usize,
    wide: &impl fmt::Display,
    at: Timestamp,
    arrow: char,
    words: impl Iterator<Item = &'a str>,
    last: &'a str,
) -> String {
    let wide = wide.to_string();
    if wide.chars().count() <= columns {
        return wide;
    }
    let mut line = format!("{arrow} {}", clock(at));
    let mut used = line.chars().count();
    for word in words.chain([last]) {
        let length = word.chars().count();
        if used + 1 + length > columns && used > INDENT {
            line.push('\n');
            line.extend(iter::repeat_n(' ', INDENT));
            used = INDENT;
        } else {
            line.push(' ');
            used += 1;
        }
        line.push_str(word);
        used += length;
    }
    line
}

fn clock(at: Timestamp) -> String {
    at.to_zoned(TimeZone::system()).strftime("%H:%M:%S%.3f").to_string()
}

/// The longest text of a delivery that a line shows.
const MAX_TEXT: usize = 100;

/// Text reduced to the characters that a terminal shows as they are.
fn printable(text: &str) -> String {
    text.chars().take(MAX_TEXT).map(|c| if is_printable(c) { c } else { '\u{fffd}' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn received(subject: Identity<'_>) -> String {
        Received { at: Timestamp::UNIX_EPOCH, provider: "acme", subject, size: Some(7) }.to_string()
    }

    #[test]
    fn marks_what_is_only_claimed() {
        let verified = received(Identity::Verified { event_type: Some("sent"), id: "1" });
        assert!(verified.contains(" acme         sent   "), "{verified}");
        assert!(verified.ends_with(" 7 bytes"), "{verified}");
        let claimed = received(Identity::Unverified { claimed: Some("sent") });
        assert!(claimed.contains(" sent? "), "{claimed}");
        assert!(received(Identity::Unverified { claimed: None }).contains("(not verified)"));
    }

    #[test]
    fn a_line_that_is_too_wide_is_broken_between_words() {
        let id = "434d23af-5f89-44f8-9415-5029557e64c7";
        let event = Some("ACCOUNT_TRANSACTIONS_INITIAL_UPDATE");
        let by = "a reason that has many words, so that it is longer than any line of a terminal";
        let received = Received {
            at: Timestamp::UNIX_EPOCH,
            provider: "snaptrade",
            subject: Identity::Verified { event_type: event, id },
            size: Some(123_456),
        };
        let (at, status) = (Timestamp::UNIX_EPOCH, StatusCode::OK);
        let took = Duration::from_micros(2_380);
        let answered = Answered { at, status, outcome: "ignored", by, took };
        for (wide, within) in [
            (received.to_string(), &(&|columns| received.within(columns)) as &dyn Fn(_) -> String),
            (answered.to_string(), &|columns| answered.within(columns)),
        ] {
            assert_eq!(within(wide.chars().count()), wide);
            let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            for columns in [115, 100, 80, 60, 52] {
                let narrow = within(columns);
                assert_eq!(words(&narrow), words(&wide), "no word is lost or broken");
                let widest = narrow.lines().map(|line| line.chars().count()).max();
                assert!(widest <= Some(columns), "{columns}:\n{narrow}");
                let mut rest = narrow.lines().skip(1);
                assert!(rest.all(|line| line.starts_with("               ")), "{narrow}");
                assert!(narrow.ends_with(" 123456 bytes") || narrow.ends_with(" 2.38 ms"));
            }
            // What is narrower than a word breaks it all the same, and nothing else.
            assert_eq!(words(&within(1)), words(&wide));
        }
    }

    #[test]
    fn shows_no_character_that_turns_the_text_or_cannot_be_seen() {
        for c in "\u{202e}\u{2066}\u{200f}\u{61c}\u{200b}\u{2028}\u{feff}\u{ad}\u{e0041}".chars() {
            let text = format!("a{c}b");
            let verified = received(Identity::Verified { event_type: Some(&text), id: &text });
            assert_eq!(verified.matches("a\u{fffd}b").count(), 2, "{verified:?}");
            assert!(
                !received(Identity::Unverified { claimed: Some(&text) }).contains(c),
                "{text:?}"
            );
        }
        for c in "aZ~ \u{a0}äß中ع🦀\u{301}".chars() {
            assert!(is_printable(c), "{c:?}");
        }
    }

    #[test]
    fn shows_no_character_that_moves_the_cursor() {
        let line = received(Identity::Unverified { claimed: Some("\u{1b}[2J\r\n\u{9b}x") });
        assert!(!line.contains(char::is_control), "{line:?}");
        let long = "x".repeat(5_000);
        assert!(received(Identity::Unverified { claimed: Some(&long) }).len() < 300);
    }
}
