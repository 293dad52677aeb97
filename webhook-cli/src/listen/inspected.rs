//! Inspected deliveries: as the terminal and the page show them.

use std::fmt::Write as _;

use serde::Serialize;
use webhook_tower::{
    devlog::{Answered, Identity, Received, is_printable},
    jiff::Timestamp,
};

use crate::{
    capture::Capture,
    examination::Examination,
    record::{Record, RecordedVerdict},
    step::Step,
};

/// As much of a body as a page gets.
const MAX_SHOWN: usize = 64 * 1024;

/// A delivery with everything that is known of it.
pub(super) struct Inspected {
    pub(super) capture: Capture,
    pub(super) record: Record,
    pub(super) examination: Option<Examination>,
    /// What became of it where it was passed on to.
    pub(super) forwarded: Option<String>,
}

/// The same for the page. Its texts are shown as they are, so they hold nothing that hides or turns
/// them.
#[derive(Serialize)]
pub(super) struct View<'a> {
    number: u64,
    received_at: Timestamp,
    method: &'a str,
    target: String,
    headers: Vec<(&'a str, String)>,
    provider: Option<&'a str>,
    #[serde(rename = "type")]
    event_type: Option<String>,
    id: Option<String>,
    verdict: RecordedVerdict,
    status: u16,
    body: Excerpt,
    canonical: Option<Excerpt>,
    steps: Vec<Step>,
    hints: Vec<String>,
    forwarded: Option<String>,
}

/// A text, or its beginning.
#[derive(Serialize)]
struct Excerpt {
    text: String,
    /// How many bytes of it are shown, and how many there are.
    shown: usize,
    size: usize,
}

impl Inspected {
    pub(super) fn view(&self) -> View<'_> {
        let (record, examination) = (&self.record, self.examination.as_ref());
        let step = |step: &Step| Step { message: marked(&step.message), ..step.clone() };
        View {
            number: record.number,
            received_at: record.received_at,
            method: &record.method,
            target: marked(&record.target),
            headers: record.headers.iter().map(|(name, value)| (&**name, marked(value))).collect(),
            provider: record.provider.as_deref(),
            event_type: record.event_type.as_deref().map(marked),
            id: record.id.as_deref().map(marked),
            verdict: record.verdict,
            status: record.status,
            body: Excerpt::of(&self.capture.body),
            canonical: examination.and_then(|e| e.canonical.as_deref()).map(Excerpt::of),
            steps: examination.map(|e| e.steps.iter().map(step).collect()).unwrap_or_default(),
            hints: examination
                .iter()
                .flat_map(|e| &e.hints)
                .map(|hint| marked(&hint.message))
                .collect(),
            forwarded: self.forwarded.as_deref().map(marked),
        }
    }

    pub(super) fn came(&self) -> Received<'_> {
        let record = &self.record;
        let event_type = record.event_type.as_deref();
        let subject = match record.verdict {
            RecordedVerdict::Verified => {
                Identity::Verified { event_type, id: record.id.as_deref().unwrap_or("-") }
            }
            RecordedVerdict::Refused | RecordedVerdict::Unchecked => {
                Identity::Unverified { claimed: event_type }
            }
        };
        let provider = record.provider.as_deref().unwrap_or("unknown");
        Received { at: record.received_at, provider, subject, size: Some(self.capture.body.len()) }
    }

    pub(super) fn went(&self, at: Timestamp) -> Answered<'_> {
        let record = &self.record;
        let (outcome, otherwise) = match record.verdict {
            RecordedVerdict::Verified => ("verified", "-"),
            RecordedVerdict::Refused => ("rejected", "-"),
            RecordedVerdict::Unchecked => ("received", "there is no secret to verify it with"),
        };
        let by = record.reason.as_deref().or(self.forwarded.as_deref()).unwrap_or(otherwise);
        let status = http::StatusCode::from_u16(record.status).unwrap_or_default();
        let took = at.duration_since(record.received_at).unsigned_abs();
        Answered { at, status, outcome, by, took }
    }
}

impl Excerpt {
    fn of(bytes: &[u8]) -> Self {
        let beginning = bytes.get(..MAX_SHOWN).unwrap_or(bytes);
        let text = marked(&String::from_utf8_lossy(beginning));
        Self { text, shown: beginning.len(), size: bytes.len() }
    }
}

/// Text with a mark for each character that hides, turns the text or is not seen.
fn marked(text: &str) -> String {
    let mut marked = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\n' | '\t') || is_printable(c) {
            marked.push(c);
        } else {
            // Writing to a text cannot fail.
            _ = write!(marked, "⟨U+{:04X}⟩", u32::from(c));
        }
    }
    marked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_what_turns_the_text_or_cannot_be_seen() {
        let text = "a\u{202e}b\u{200b}c\r\n\td\u{1b}[2J é🦀\u{e0041}";
        let expected = "a⟨U+202E⟩b⟨U+200B⟩c⟨U+000D⟩\n\td⟨U+001B⟩[2J é🦀⟨U+E0041⟩";
        assert_eq!(marked(text), expected);
    }

    #[test]
    fn says_how_much_of_a_text_is_shown() {
        for (size, shown) in [(0, 0), (MAX_SHOWN, MAX_SHOWN), (MAX_SHOWN + 1, MAX_SHOWN)] {
            let excerpt = Excerpt::of(&vec![b'x'; size]);
            assert_eq!((excerpt.size, excerpt.shown, excerpt.text.len()), (size, shown, shown));
        }
    }
}
