//! `webhook drift`: what recorded or stored deliveries have that a provider's types have not.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::Context as _;
use bytes::Bytes;
use http::HeaderMap;
use serde_json::json;
use webhook_generate::{Difference, Record as Module};
use webhook_postgres::PostgresStore;
use webhook_tower::record::{Filter, Listed, RecordStore};

use crate::{
    args::Drift,
    body,
    capture::Capture,
    claims::member,
    context::{Context, ExitStatus},
    inbox,
    record::{self, RecordedVerdict},
    screen::escape_for_terminal,
};

/// So many deliveries are asked for at once.
const PAGE: u32 = 100;

pub(crate) async fn run(args: &Drift, context: &Context) -> anyhow::Result<ExitStatus> {
    let path = args.against.display();
    let text = fs::read_to_string(&args.against).with_context(|| format!("cannot read {path}"))?;
    let module = Module::from_json(&text).with_context(|| path.to_string())?;
    let mut report = Report::default();
    match &args.file {
        Some(file) => recorded(file, args, &module, &mut report)?,
        None => stored(args, &module, &mut report).await?,
    }
    report.print(args, context)
}

/// What `listen` recorded.
fn recorded(file: &Path, args: &Drift, module: &Module, report: &mut Report) -> anyhow::Result<()> {
    let recording = record::read(&body::read(file)?)?;
    recording.warn();
    let wanted =
        |record: &&record::Record| args.provider.is_none() || args.provider == record.provider;
    for record in recording.records.iter().filter(wanted) {
        // Who asks whose URL it is sends no event.
        if record.method != "POST" {
            continue;
        }
        // What is not authentic says nothing about the provider.
        if record.verdict == RecordedVerdict::Refused {
            report.refused += 1;
        } else {
            let Capture { headers, body, .. } = record.capture()?;
            report.add(module, &headers, &body);
        }
    }
    Ok(())
}

/// What an inbox has kept.
async fn stored(args: &Drift, module: &Module, report: &mut Report) -> anyhow::Result<()> {
    let place = args.database.as_deref().context(inbox::MISSING)?;
    let mut filter = Filter::new();
    filter.provider.clone_from(&args.provider);
    filter.received_from = args.since;
    if inbox::is_server(place) {
        all(&PostgresStore::connect(place).await?, &filter, module, report).await
    } else {
        all(&inbox::sqlite(place).await?, &filter, module, report).await
    }
}

/// Reads page by page. What a worker finishes meanwhile may be read twice.
async fn all<S: RecordStore>(
    store: &S,
    filter: &Filter,
    module: &Module,
    report: &mut Report,
) -> anyhow::Result<()> {
    for listed in [Listed::Done, Listed::Dead, Listed::Unfinished] {
        let mut after = None;
        loop {
            let page = store.list(listed, filter, after, PAGE).await?;
            let Some(last) = page.last() else { break };
            after = Some(last.id);
            for entry in &page {
                // It may have been purged.
                if let Some(delivery) = store.content(entry.id).await? {
                    report.add(module, &delivery.headers, &delivery.raw_body);
                }
            }
        }
    }
    Ok(())
}

/// What was found, and in how many deliveries.
#[derive(Default)]
struct Report {
    /// The deliveries of each event type.
    events: BTreeMap<String, usize>,
    differences: BTreeMap<(String, Difference), usize>,
    unrecognized: BTreeMap<(String, &'static str), usize>,
    refused: usize,
}

impl Report {
    fn add(&mut self, module: &Module, headers: &HeaderMap, body: &Bytes) {
        let event_type = match module.tag.strip_prefix("header ") {
            Some(header) => {
                headers.get(header).and_then(|value| value.to_str().ok()).map(str::to_owned)
            }
            None => member(body, &module.tag).and_then(|value| value.as_str().map(str::to_owned)),
        };
        let Some(event_type) = event_type else {
            return self.unrecognized(String::new(), "it names no event type");
        };
        let body = std::str::from_utf8(body).unwrap_or_default();
        match module.differences(&event_type, body) {
            Err(_) => self.unrecognized(event_type, "its body is no JSON object"),
            Ok(None) => {
                self.unrecognized(event_type, "the specification has no such event type");
            }
            Ok(Some(differences)) => {
                *self.events.entry(event_type.clone()).or_default() += 1;
                for difference in differences {
                    *self.differences.entry((event_type.clone(), difference)).or_default() += 1;
                }
            }
        }
    }

    fn unrecognized(&mut self, event_type: String, reason: &'static str) {
        *self.unrecognized.entry((event_type, reason)).or_default() += 1;
    }

    fn print(&self, args: &Drift, context: &Context) -> anyhow::Result<ExitStatus> {
        let screen = context.screen;
        for ((event_type, reason), times) in &self.unrecognized {
            let shown = escape_for_terminal(event_type.as_bytes());
            screen.line(format!("{shown:<32} unrecognized: {reason}; {times} deliveries"))?;
            screen.object(&json!({
                "event": event_type, "unrecognized": reason, "deliveries": times,
            }))?;
        }
        let shown = |difference: &Difference| !args.new_only || difference.is_new();
        for ((event, difference), times) in self.differences.iter().filter(|((_, d), _)| shown(d)) {
            let of = self.events.get(event).copied().unwrap_or_default();
            let suggestion = difference.suggestion();
            let line = format!("{event:<32} {difference}; in {times} of {of}");
            let add = suggestion.as_ref().map(|add| format!("  → {add}")).unwrap_or_default();
            screen.line(escape_for_terminal(format!("{line}{add}").as_bytes()))?;
            screen.object(&json!({
                "event": event, "found": difference, "deliveries": times, "of": of,
                "suggestion": suggestion,
            }))?;
        }
        let read: usize = self.events.values().sum();
        let is_new = |((_, difference), _): (&(String, Difference), &usize)| difference.is_new();
        let is_drift = self.differences.iter().any(is_new) || !self.unrecognized.is_empty();
        let refused = match self.refused {
            0 => String::new(),
            refused => format!("; {refused} that were refused are left out"),
        };
        let end = if is_drift { "" } else { ", nothing new" };
        screen.line(format!(
            "{read} deliveries of {} event types{end}{refused}",
            self.events.len()
        ))?;
        Ok((!is_drift).into())
    }
}
