//! `webhook drift`: what recorded deliveries have that a provider's types have not.

use std::{collections::BTreeMap, fs};

use anyhow::Context as _;
use serde_json::json;
use webhook_generate::{Difference, Record as Module};

use crate::{
    args::Drift,
    body,
    capture::Capture,
    claims::member,
    context::{Context, ExitStatus},
    record::{self, RecordedVerdict},
    screen::escape_for_terminal,
};

pub(crate) fn run(args: &Drift, context: &Context) -> anyhow::Result<ExitStatus> {
    let path = args.against.display();
    let text = fs::read_to_string(&args.against).with_context(|| format!("cannot read {path}"))?;
    let module = Module::from_json(&text).with_context(|| path.to_string())?;
    let recording = record::read(&body::read(&args.file)?)?;
    recording.warn();
    let wanted =
        |record: &&record::Record| args.provider.is_none() || args.provider == record.provider;
    let mut report = Report::default();
    for record in recording.records.iter().filter(wanted) {
        // What is not authentic says nothing about the provider.
        if record.verdict == RecordedVerdict::Refused {
            report.refused += 1;
        } else {
            report.add(&module, &record.capture()?)?;
        }
    }
    report.print(args, context)
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
    fn add(&mut self, module: &Module, delivery: &Capture) -> anyhow::Result<()> {
        let event_type = match module.tag.strip_prefix("header ") {
            Some(header) => delivery.header(header).map(str::to_owned),
            None => member(&delivery.body, &module.tag)
                .and_then(|value| value.as_str().map(str::to_owned)),
        };
        let Some(event_type) = event_type else {
            *self.unrecognized.entry((String::new(), "it names no event type")).or_default() += 1;
            return Ok(());
        };
        let text = std::str::from_utf8(&delivery.body).context("a body is no text")?;
        match module.differences(&event_type, text)? {
            None => {
                let reason = "the specification has no such event type";
                *self.unrecognized.entry((event_type, reason)).or_default() += 1;
            }
            Some(differences) => {
                *self.events.entry(event_type.clone()).or_default() += 1;
                for difference in differences {
                    *self.differences.entry((event_type.clone(), difference)).or_default() += 1;
                }
            }
        }
        Ok(())
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
