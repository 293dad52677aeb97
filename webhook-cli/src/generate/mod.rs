//! `webhook generate`: the types of a provider's webhooks, from its specification.

mod command;
mod files;
mod report;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, anyhow};
use serde_json::json;
use webhook_generate::{Generated, Generator, Record};

use self::files::Files;
use crate::{
    args::{Generate, Money, Times},
    body::read,
    context::{Context, ExitStatus},
    screen::{Screen, escape_for_terminal},
};

pub(crate) fn run(args: &Generate, context: &Context) -> anyhow::Result<ExitStatus> {
    let files = Files::of(&args.out)?;
    let texts = texts(&args.openapi)?;
    let mut generator = generator(args, &files);
    if let Some(folder) = &args.examples {
        for (event_type, body) in bodies(folder)? {
            generator = generator.example(event_type, body);
        }
    }
    let generated = generate(&generator, &texts)?;
    if args.check {
        return check(&generated.record, &files, args, context.screen);
    }
    files.write(&generated)?;
    report::written(&generated, &files, context.screen)?;
    Ok(ExitStatus::Success)
}

/// The text of each specification, by the name of its file.
fn texts(files: &[PathBuf]) -> anyhow::Result<Vec<(String, String)>> {
    let text = |file: &PathBuf| {
        let name = file.display().to_string();
        let text = String::from_utf8(read(file)?).map_err(|_| anyhow!("{name} is no text"))?;
        Ok((name, text))
    };
    files.iter().map(text).collect()
}

/// Makes the module; an error names the file, which several specifications do themselves.
fn generate(generator: &Generator, texts: &[(String, String)]) -> anyhow::Result<Generated> {
    let named: Vec<_> = texts.iter().map(|(name, text)| (&**name, &**text)).collect();
    let (generated, file) = match named.as_slice() {
        [(name, text)] => (generator.generate(text), format!("{name}: ")),
        several => (generator.generate_from(several), String::new()),
    };
    generated.map_err(|error| {
        let error = escape_for_terminal(error.to_string().as_bytes());
        anyhow!("{file}{error}")
    })
}

/// The bodies of a folder, by the event type that each file is called after.
fn bodies(folder: &Path) -> anyhow::Result<Vec<(String, String)>> {
    let shown = || format!("cannot read {}", folder.display());
    let mut bodies = Vec::new();
    for entry in fs::read_dir(folder).with_context(shown)? {
        let path = entry.with_context(shown)?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let event_type = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let body = fs::read_to_string(&path);
            let body = body.with_context(|| format!("cannot read {}", path.display()))?;
            bodies.push((event_type, body));
        }
    }
    bodies.sort();
    Ok(bodies)
}

/// What the recorded specification has not, and the other way round.
fn check(
    new: &Record,
    files: &Files,
    args: &Generate,
    screen: Screen,
) -> anyhow::Result<ExitStatus> {
    let path = files.record.display();
    let text = fs::read_to_string(&files.record).with_context(|| {
        format!("cannot read {path}, which this command writes without `--check`")
    })?;
    let recorded = Record::from_json(&text).with_context(|| path.to_string())?;
    let changes = recorded.changes(new);
    for change in &changes {
        screen.line(escape_for_terminal(change.to_string().as_bytes()))?;
        screen.object(change)?;
    }
    let module = fs::read_to_string(&files.module).unwrap_or_default();
    let other = command::other_options(&module, &command::of(args));
    if let Some((was, is)) = &other {
        let was = escape_for_terminal(was.as_bytes());
        screen.line(format!("the module was made with `{was}`, and this command has `{is}`"))?;
        screen.object(&json!({"change": "other_options", "was": was, "is": is}))?;
    }
    let is_same = changes.is_empty() && other.is_none();
    if is_same {
        let what = if recorded.sha256 == new.sha256 {
            "the specification is the recorded one"
        } else {
            "the specification has changed in nothing that the module reads"
        };
        screen.line(what)?;
    }
    Ok(is_same.into())
}

fn generator(args: &Generate, files: &Files) -> Generator {
    let mut generator = Generator::new(&args.provider, &args.scheme)
        .crate_path(&args.crate_path)
        .command(command::of(args));
    if let Some(tag) = &args.tag {
        generator = generator.tag(tag);
    }
    if let Some(header) = &args.header {
        generator = generator.header(header);
    }
    if let Some(member) = &args.detail {
        generator = generator.detail(member);
    }
    if let Some(path) = &args.event_in {
        generator = generator.event_in(path);
    }
    for (event, as_delivered) in &args.rename {
        generator = generator.rename(event, as_delivered);
    }
    for (schema, event_type) in &args.schema {
        generator = match event_type {
            Some(event_type) => generator.schema(schema, event_type),
            None => generator.typed_schema(schema),
        };
    }
    generator = args.events.iter().fold(generator, Generator::event);
    generator = args.required.iter().fold(generator, Generator::require);
    generator = args.raw.iter().fold(generator, Generator::raw);
    if args.times == Times::Jiff {
        generator = generator.times(webhook_generate::Times::Jiff);
    }
    if args.money == Money::Decimal {
        generator = generator.exact_money();
    }
    if args.no_descriptions {
        generator = generator.without_descriptions();
    }
    if args.make_samples {
        generator = generator.make_samples();
    }
    if args.no_samples { generator } else { generator.samples(&files.samples) }
}
