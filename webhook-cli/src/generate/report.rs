//! What was written, and what was left out of it, for people and for programs.

use std::fs;

use serde_json::json;
use webhook_generate::Generated;

use super::files::Files;
use crate::screen::{Screen, escape_for_terminal};

/// So many lines of one kind are read by a person.
const LINES: usize = 10;

/// Says what was written; then what is not as one would wish, a line each.
pub(super) fn written(generated: &Generated, files: &Files, screen: Screen) -> anyhow::Result<()> {
    let (module, events) = (files.module.display(), generated.events);
    let plural = if events == 1 { "event" } else { "events" };
    let samples = generated.samples.len();
    screen.line(format!("{module}: {events} {plural}, {samples} with a sample"))?;
    let stale = stale(generated, files);
    bounded(&generated.remarks, screen)?;
    bounded(&without_sample(generated), screen)?;
    bounded(
        &stale.iter().map(|path| format!("{path} is the sample of no event")).collect::<Vec<_>>(),
        screen,
    )?;
    screen.object(&json!({
        "module": module.to_string(),
        "record": files.record.display().to_string(),
        "events": events,
        "samples": samples,
        "without_sample": generated.without_sample.iter().map(|(event, _)| event).collect::<Vec<_>>(),
        "stale_samples": stale,
        "remarks": generated.remarks,
    }))?;
    Ok(())
}

/// The events without a sample: with the reason, and those of which no body is shown in one line.
fn without_sample(generated: &Generated) -> Vec<String> {
    let (unshown, misfits): (Vec<_>, Vec<_>) =
        generated.without_sample.iter().partition(|(_, reason)| reason.is_empty());
    let misfits =
        misfits.into_iter().map(|(event, reason)| format!("`{event}` has no sample: {reason}"));
    let names: Vec<&str> = unshown.iter().take(LINES).map(|(event, _)| event.as_str()).collect();
    let more = match unshown.len().saturating_sub(LINES) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let unshown = (!names.is_empty())
        .then(|| format!("the specification shows no body of {}{more}", names.join(", ")));
    unshown.into_iter().chain(misfits).collect()
}

/// The samples in the module's folder that no event has.
fn stale(generated: &Generated, files: &Files) -> Vec<String> {
    let folder = files.module.with_file_name("");
    let current: Vec<_> = generated.samples.iter().map(|(path, _)| folder.join(path)).collect();
    let there = fs::read_dir(folder.join(&files.samples)).into_iter().flatten().flatten();
    let paths = there.map(|entry| entry.path());
    let is_json = |path: &std::path::PathBuf| path.extension().is_some_and(|of| of == "json");
    let mut stale: Vec<String> = paths
        .filter(|path| is_json(path) && !current.contains(path))
        .map(|path| path.display().to_string())
        .collect();
    stale.sort();
    stale
}

fn bounded(lines: &[String], screen: Screen) -> anyhow::Result<()> {
    for line in lines.iter().take(LINES) {
        screen.line(escape_for_terminal(line.as_bytes()))?;
    }
    if let more @ 1.. = lines.len().saturating_sub(LINES) {
        screen.line(format!("and {more} more of these"))?;
    }
    Ok(())
}
