//! Records: deliveries in a `.jsonl` file, byte for byte as they came.

use std::{
    fs::{File, OpenOptions},
    io::{self, Read as _, Write as _},
    path::Path,
};

use anyhow::{Context as _, bail};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};
use webhook_tower::jiff::Timestamp;

use crate::{capture::Capture, screen::escape_for_terminal};

/// A line of the file.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Record {
    /// Counts the deliveries of the file, from 1.
    pub(crate) number: u64,
    pub(crate) received_at: Timestamp,
    pub(crate) method: String,
    pub(crate) target: String,
    /// Names and values in their order; a character of a value stands for the byte of its number.
    pub(crate) headers: Vec<(String, String)>,
    /// In base64.
    pub(crate) body: String,
    /// By the headers, unless the user said it.
    pub(crate) provider: Option<String>,
    /// What the body says, whether it is authentic or not.
    #[serde(rename = "type")]
    pub(crate) event_type: Option<String>,
    pub(crate) id: Option<String>,
    pub(crate) verdict: RecordedVerdict,
    /// Why it was refused.
    pub(crate) reason: Option<String>,
    /// What was answered.
    pub(crate) status: u16,
}

/// What is known of a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RecordedVerdict {
    /// It is authentic.
    Verified,
    /// It is not, or too old.
    Refused,
    /// There was no secret to verify it with.
    Unchecked,
}

impl Record {
    pub(crate) fn of(number: u64, capture: &Capture, received_at: Timestamp) -> Self {
        let header = |(name, value): (&HeaderName, &HeaderValue)| {
            (name.to_string(), value.as_bytes().iter().copied().map(char::from).collect())
        };
        Self {
            number,
            received_at,
            method: capture.method.to_string(),
            target: capture.target.clone(),
            headers: capture.headers.iter().map(header).collect(),
            body: STANDARD.encode(&capture.body),
            provider: None,
            event_type: None,
            id: None,
            verdict: RecordedVerdict::Unchecked,
            reason: None,
            status: 0,
        }
    }

    /// The delivery as it came.
    pub(crate) fn capture(&self) -> anyhow::Result<Capture> {
        let mut headers = HeaderMap::new();
        for (name, value) in &self.headers {
            let value: Option<Vec<u8>> = value.chars().map(|c| u8::try_from(c).ok()).collect();
            let value = value.with_context(|| format!("the header `{name}` is not bytes"))?;
            headers
                .append(HeaderName::from_bytes(name.as_bytes())?, HeaderValue::from_bytes(&value)?);
        }
        Ok(Capture {
            method: self.method.parse()?,
            base: None,
            target: self.target.clone(),
            headers,
            body: STANDARD.decode(&self.body).context("the body is not base64")?.into(),
            without_final_newline: None,
            received_at: Some(self.received_at),
            length_error: None,
        })
    }
}

/// What is in a file: its records, and a sentence for each line that is none.
pub(crate) struct Recording {
    pub(crate) records: Vec<Record>,
    pub(crate) unreadable: Vec<String>,
}

impl Recording {
    /// Tells which lines are left out.
    pub(crate) fn warn(&self) {
        for why in &self.unreadable {
            anstream::eprintln!("webhook: {why}; it is left out");
        }
    }
}

/// Reads a file, whose lines may be torn: the program that wrote them can be stopped at any time.
///
/// # Errors
///
/// It is refused if no line is a record.
pub(crate) fn read(bytes: &[u8]) -> anyhow::Result<Recording> {
    let lines = (1_usize..).zip(bytes.split(|&byte| byte == b'\n'));
    let mut recording = Recording { records: Vec::new(), unreadable: Vec::new() };
    for (number, line) in lines.filter(|(_, line)| !line.trim_ascii().is_empty()) {
        match serde_json::from_slice(line) {
            Ok(record) => recording.records.push(record),
            Err(why) => {
                let why = format!("line {number} is no record: {why}");
                recording.unreadable.push(escape_for_terminal(why.as_bytes()));
            }
        }
    }
    match recording.unreadable.first() {
        Some(why) if recording.records.is_empty() => bail!("{why}"),
        _ => Ok(recording),
    }
}

/// Whether a file holds records, and not a request.
pub(crate) fn is_record(bytes: &[u8]) -> bool {
    bytes.trim_ascii_start().starts_with(b"{\"number\":")
}

/// The file that records are written to.
pub(crate) struct Journal {
    file: File,
    next: u64,
    /// Whether the last line of the file has no end, so that the next one needs a beginning.
    torn: bool,
}

impl Journal {
    /// Opens a file to write behind what is in it. A new one is for its owner only, because
    /// deliveries hold the data of people.
    pub(crate) fn open(path: &Path) -> anyhow::Result<Self> {
        let mut options = OpenOptions::new();
        options.create(true).append(true).read(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let open = || {
            let mut file = options.open(path)?;
            let (ends, torn) = ends(&mut file)?;
            io::Result::Ok(Self { file, next: ends + u64::from(torn) + 1, torn })
        };
        open().with_context(|| format!("cannot write to {}", path.display()))
    }

    /// The number of the next record.
    pub(crate) fn next_number(&mut self) -> u64 {
        let number = self.next;
        self.next += 1;
        number
    }

    pub(crate) fn write(&mut self, record: &Record) -> io::Result<()> {
        let mut line = serde_json::to_vec(record)?;
        line.push(b'\n');
        if self.torn {
            line.insert(0, b'\n');
        }
        // A disk that is full takes a part of it.
        self.torn = true;
        self.file.write_all(&line)?;
        self.torn = false;
        Ok(())
    }
}

/// How many lines of a file have an end, and whether there is one behind them that has none.
fn ends(file: &mut File) -> io::Result<(u64, bool)> {
    let (mut ends, mut torn) = (0, false);
    let mut piece = vec![0; 64 * 1024];
    loop {
        let length = file.read(&mut piece)?;
        let Some(piece) = piece.get(..length).filter(|piece| !piece.is_empty()) else {
            return Ok((ends, torn));
        };
        ends += piece.iter().map(|&byte| u64::from(byte == b'\n')).sum::<u64>();
        torn = !piece.ends_with(b"\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_back_every_byte() {
        let mut headers = HeaderMap::new();
        headers.append("x", HeaderValue::from_bytes(b"\xff\x80 \xc3\xa9").unwrap());
        headers.append("x", HeaderValue::from_static("two"));
        let body: Vec<u8> = (0..=255).collect();
        let capture = Capture {
            method: http::Method::PUT,
            base: None,
            target: "/a?b".to_owned(),
            headers: headers.clone(),
            body: body.clone().into(),
            without_final_newline: None,
            received_at: None,
            length_error: None,
        };
        let record = Record::of(7, &capture, Timestamp::UNIX_EPOCH);
        let line = serde_json::to_vec(&record).unwrap();
        assert!(is_record(&line));
        let read = read(&line).unwrap();
        let back = read.records[0].capture().unwrap();
        assert_eq!((back.method, back.target), (http::Method::PUT, "/a?b".to_owned()));
        assert_eq!(back.headers, headers);
        assert_eq!(&back.body[..], body);
    }

    #[test]
    fn counts_on_behind_what_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deliveries.jsonl");
        let capture = Capture::parse(b"a: b\n\n{}").unwrap();
        for expected in [1, 2, 3] {
            let mut journal = Journal::open(&path).unwrap();
            let number = journal.next_number();
            assert_eq!(number, expected);
            journal.write(&Record::of(number, &capture, Timestamp::UNIX_EPOCH)).unwrap();
        }
        assert_eq!(read(&std::fs::read(&path).unwrap()).unwrap().records.len(), 3);
    }

    #[test]
    fn a_torn_line_costs_only_itself() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deliveries.jsonl");
        let capture = Capture::parse(b"a: b\n\n{}").unwrap();
        let record = |journal: &mut Journal| {
            let number = journal.next_number();
            journal.write(&Record::of(number, &capture, Timestamp::UNIX_EPOCH)).unwrap();
        };
        record(&mut Journal::open(&path).unwrap());
        // The program was stopped within a character.
        let torn = b"{\"number\":2,\"id\":\"\xc3";
        let whole = std::fs::read(&path).unwrap();
        std::fs::write(&path, [&whole, &torn[..]].concat()).unwrap();
        let mut journal = Journal::open(&path).unwrap();
        record(&mut journal);
        record(&mut journal);
        let Recording { records, unreadable } = read(&std::fs::read(&path).unwrap()).unwrap();
        assert_eq!(records.iter().map(|r| r.number).collect::<Vec<_>>(), [1, 3, 4]);
        assert!(unreadable.len() == 1 && unreadable[0].starts_with("line 2 is"), "{unreadable:?}");
        assert!(read(torn).is_err());
    }
}
