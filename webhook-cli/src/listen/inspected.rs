//! Inspected deliveries: as the terminal and the page show them.

use serde::Serialize;
use webhook_tower::{
    devlog::{Answered, Identity, Received},
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

/// The same for the page.
#[derive(Serialize)]
pub(super) struct View<'a> {
    number: u64,
    received_at: Timestamp,
    method: &'a str,
    target: &'a str,
    headers: &'a [(String, String)],
    provider: Option<&'a str>,
    #[serde(rename = "type")]
    event_type: Option<&'a str>,
    id: Option<&'a str>,
    verdict: RecordedVerdict,
    status: u16,
    text: String,
    canonical: Option<String>,
    steps: &'a [Step],
    hints: &'a [String],
    forwarded: Option<&'a str>,
}

impl Inspected {
    pub(super) fn view(&self) -> View<'_> {
        let (record, examination) = (&self.record, self.examination.as_ref());
        View {
            number: record.number,
            received_at: record.received_at,
            method: &record.method,
            target: &record.target,
            headers: &record.headers,
            provider: record.provider.as_deref(),
            event_type: record.event_type.as_deref(),
            id: record.id.as_deref(),
            verdict: record.verdict,
            status: record.status,
            text: text(&self.capture.body),
            canonical: examination.and_then(|e| Some(text(e.canonical.as_ref()?))),
            steps: examination.map_or(&[], |e| &e.steps),
            hints: examination.map_or(&[], |e| &e.hints),
            forwarded: self.forwarded.as_deref(),
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

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes.get(..MAX_SHOWN).unwrap_or(bytes)).into_owned()
}
