//! `webhook generate`: the types of a provider's webhooks, from its specification.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, anyhow, bail};
use serde_json::json;
use webhook_generate::{Generated, Generator, Record};

use crate::{
    args::{DEFAULT_CRATE, Generate, Money, Times},
    body::read,
    context::{Context, ExitStatus},
    screen::{Screen, escape_for_terminal},
};

/// What every module that was made has in its first line.
const MADE: &str = "made from its specification";

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
        return check(&generated.record, &files, context.screen);
    }
    files.write(&generated)?;
    let (module, samples) = (args.out.display(), generated.samples.len());
    let Generated { events, .. } = generated;
    context.screen.line(format!("{module}: {events} events, {samples} with a sample"))?;
    context.screen.object(&json!({
        "module": module.to_string(),
        "record": files.record.display().to_string(),
        "events": events,
        "samples": samples,
    }))?;
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
fn check(new: &Record, files: &Files, screen: Screen) -> anyhow::Result<ExitStatus> {
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
    if changes.is_empty() {
        let what = if recorded.sha256 == new.sha256 {
            "the specification is the recorded one"
        } else {
            "the specification has changed in nothing that the module reads"
        };
        screen.line(what)?;
    }
    Ok(changes.is_empty().into())
}

fn generator(args: &Generate, files: &Files) -> Generator {
    let mut generator = Generator::new(&args.provider, &args.scheme)
        .crate_path(&args.crate_path)
        .command(command(args));
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
        generator = generator.schema(schema, event_type);
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

/// The command with everything that the module depends on.
fn command(args: &Generate) -> String {
    let mut command = vec!["webhook generate".to_owned()];
    for file in &args.openapi {
        command.extend(["--openapi".to_owned(), word(&file.display().to_string())]);
    }
    command.extend([
        "--provider".to_owned(),
        word(&args.provider),
        "--scheme".to_owned(),
        word(&args.scheme),
        "--out".to_owned(),
        word(&args.out.display().to_string()),
    ]);
    let mut add = |name: &str, value: String| command.extend([name.to_owned(), word(&value)]);
    if !args.events.is_empty() {
        add("--events", args.events.join(","));
    }
    if !args.required.is_empty() {
        add("--required", args.required.join(","));
    }
    if !args.raw.is_empty() {
        add("--raw", args.raw.join(","));
    }
    if args.times == Times::Jiff {
        add("--times", "jiff".to_owned());
    }
    if args.money == Money::Decimal {
        add("--money", "decimal".to_owned());
    }
    if let Some(tag) = &args.tag {
        add("--tag", tag.clone());
    }
    if let Some(header) = &args.header {
        add("--header", header.clone());
    }
    if let Some(member) = &args.detail {
        add("--detail", member.clone());
    }
    if let Some(path) = &args.event_in {
        add("--event-in", path.clone());
    }
    for (event, as_delivered) in &args.rename {
        add("--rename", format!("{event}={as_delivered}"));
    }
    if let Some(folder) = &args.examples {
        add("--examples", folder.display().to_string());
    }
    for (schema, event_type) in &args.schema {
        add("--schema", format!("{schema}={event_type}"));
    }
    if args.crate_path != DEFAULT_CRATE {
        add("--crate", args.crate_path.clone());
    }
    let flags = [
        (args.no_descriptions, "--no-descriptions"),
        (args.make_samples, "--make-samples"),
        (args.no_samples, "--no-samples"),
    ];
    command.extend(flags.into_iter().filter(|(is, _)| *is).map(|(_, flag)| flag.to_owned()));
    command.join(" ")
}

/// An argument as a shell takes it.
fn word(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./:=,@+".contains(c);
    if text.chars().all(is_plain) && !text.is_empty() {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// The module, and what stands beside it.
struct Files {
    module: PathBuf,
    record: PathBuf,
    /// The folder of the samples, by its path from the module.
    samples: String,
}

impl Files {
    fn of(module: &Path) -> anyhow::Result<Self> {
        let stem = module.file_stem().and_then(|stem| stem.to_str());
        let is_rust = module.extension().is_some_and(|extension| extension == "rs");
        let Some(stem) = stem.filter(|_| is_rust) else {
            bail!("{} is no Rust file, such as src/resend.rs", module.display());
        };
        // The module of a folder has its files in that folder.
        let samples = if stem == "mod" { "samples".to_owned() } else { format!("{stem}/samples") };
        let record = module.with_file_name(format!("{stem}.webhooks.json"));
        Ok(Self { module: module.to_owned(), record, samples })
    }

    fn write(&self, generated: &Generated) -> anyhow::Result<()> {
        if let Ok(there) = fs::read_to_string(&self.module)
            && !there.lines().next().unwrap_or_default().contains(MADE)
            && !there.trim().is_empty()
        {
            bail!(
                "{} was not made by this command; choose another file, or remove it first",
                self.module.display()
            );
        }
        write(&self.module, &generated.module)?;
        for (path, sample) in &generated.samples {
            write(&self.module.with_file_name("").join(path), sample)?;
        }
        write(&self.record, &generated.record.to_json())
    }
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(path, text))
        .with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_is_one_word_for_a_shell() {
        for (text, shown) in
            [("src/a.rs", "src/a.rs"), ("a.*", "'a.*'"), ("it's", r"'it'\''s'"), ("", "''")]
        {
            assert_eq!(word(text), shown);
        }
    }
}
