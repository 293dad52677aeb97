//! `webhook verify`: every step that a delivery takes, the one that refuses it, and what helps.

use anyhow::{Context as _, bail};
use serde_json::json;
use webhook_tower::{Delivery, jiff::Timestamp};

use crate::{
    address::{self, Address},
    args::Verify,
    body,
    capture::Capture,
    context::{Context, ExitStatus},
    detect,
    examination::{Authentic, Examination},
    examine::examine,
    provider::AnyProvider,
    record,
    screen::{DIM, GOOD, NOTE, Screen, WRONG, escape_for_terminal, mark},
    step::{Step, StepResult},
};

pub(crate) fn run(args: &Verify, context: &Context) -> anyhow::Result<ExitStatus> {
    let (mut capture, recorded) = capture(args)?;
    addressed(&mut capture, args)?;
    let provider = match args.provider.as_ref().or(recorded.as_ref()) {
        Some(name) => body::find(&context.providers, name)?,
        None => detect::provider(&capture, &context.providers, &args.secret)?,
    };
    if capture.base.is_none() && provider.scheme.signs_request() {
        bail!("{}", address::needs_url(provider));
    }
    let key = args.secret.key_text(provider);
    let now = args.at.or(capture.received_at).unwrap_or_else(Timestamp::now);
    let mut examination = examine(provider, &key, &capture, now);
    if !examination.is_authentic() {
        examination.hints.extend(detect::as_another(provider, &capture, &key, &context.providers));
    }
    print(provider, &capture, &examination, context.screen)?;
    Ok(ExitStatus::from(examination.is_authentic()))
}

/// The URL that was called, as the user knows it.
fn addressed(capture: &mut Capture, args: &Verify) -> anyhow::Result<()> {
    if let Some(url) = &args.url {
        let Address { base, target } = Address::of(url)?;
        (capture.base, capture.target) = (base, target.to_string());
    }
    if let Some(origin) = &args.origin {
        capture.base = Some(address::base(origin));
    }
    Ok(())
}

/// The delivery of the file, and its provider if that was recorded.
fn capture(args: &Verify) -> anyhow::Result<(Capture, Option<String>)> {
    let bytes = body::read(&args.file)?;
    if !record::is_record(&bytes) {
        if args.number.is_some() {
            bail!(
                "`--number` chooses among the deliveries of a recorded file, and this is one \
                 delivery"
            );
        }
        return Ok((Capture::parse(&bytes)?, None));
    }
    let recording = record::read(&bytes)?;
    recording.warn();
    let mut records = recording.records.into_iter();
    let record = match args.number {
        Some(number) => records.find(|record| record.number == number),
        None => records.next_back(),
    };
    let record = record.context("there is no such delivery in the file")?;
    Ok((record.capture()?, record.provider))
}

fn print(
    provider: &AnyProvider,
    capture: &Capture,
    examination: &Examination,
    screen: Screen,
) -> anyhow::Result<()> {
    let Examination { steps, reason, hints, canonical, authentic } = examination;
    screen.line(format!("{DIM}{}{DIM:#}", provider.name))?;
    for step in steps {
        screen.line(line(step))?;
    }
    screen.line("")?;
    if !examination.is_authentic() {
        screen.line(format!(
            "{DIM}the body as it came{DIM:#}\n{}\n",
            escape_for_terminal(&capture.body)
        ))?;
        if let Some(canonical) = canonical {
            screen.line(format!(
                "{DIM}as it is signed{DIM:#}\n{}\n",
                escape_for_terminal(canonical)
            ))?;
        }
    }
    for hint in hints {
        screen.line(format!(
            "{NOTE}hint{NOTE:#} {}\n",
            escape_for_terminal(hint.message.as_bytes())
        ))?;
    }
    screen.line(verdict(examination))?;
    let canonical = canonical.as_ref().map(|canonical| String::from_utf8_lossy(canonical));
    screen.object(&json!({
        "provider": provider.name,
        "authentic": examination.is_authentic(),
        "ok": examination.is_authentic(),
        "failed_steps": examination.failed().map(|step| step.name).collect::<Vec<_>>(),
        "reason": reason.map(webhook_tower::RejectionKind::as_str),
        "type": authentic.as_ref().and_then(|authentic| authentic.event_type()),
        "id": authentic.as_ref().and_then(Authentic::first).map(Delivery::id),
        "answer": authentic.as_ref().and_then(Authentic::answer),
        "steps": steps,
        "hints": hints,
        "body": String::from_utf8_lossy(&capture.body),
        "canonical": canonical,
    }))?;
    Ok(())
}

fn line(Step { name, result, message }: &Step) -> String {
    let mark = match result {
        StepResult::Passed => mark(true),
        StepResult::Failed => mark(false),
        StepResult::Noted => format!("{NOTE}!{NOTE:#}"),
        StepResult::NotReached => format!("{DIM}·{DIM:#}"),
    };
    format!("  {mark} {:<10} {}", name.as_str(), escape_for_terminal(message.as_bytes()))
}

/// The last line: the steps that refuse, the first of which an endpoint names.
fn verdict(examination: &Examination) -> String {
    if examination.is_authentic() {
        return format!("{GOOD}authentic{GOOD:#}");
    }
    let reason = examination.reason.map(|reason| format!(" ({})", reason.as_str()));
    let steps: Vec<_> =
        examination.failed().map(|step| format!("`{}`", step.name.as_str())).collect();
    let steps = steps.join(" and ");
    format!("{WRONG}refused{WRONG:#} at {steps}{}", reason.unwrap_or_default())
}
