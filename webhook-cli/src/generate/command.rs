//! The command that makes a module, as its head has it.

use crate::args::{DEFAULT_CRATE, Generate, Money, Times};

/// The command with everything that the module depends on.
pub(super) fn of(args: &Generate) -> String {
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
        let event_type = event_type.as_ref().map(|of| format!("={of}")).unwrap_or_default();
        add("--schema", format!("{schema}{event_type}"));
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

/// Where the files are, which changes nothing in a module.
const FILES: [&str; 3] = ["--openapi", "--out", "--examples"];

/// The options in the head of a module, and those of a command, where they differ.
pub(super) fn other_options(module: &str, command: &str) -> Option<(String, String)> {
    let mut lines = module.lines();
    let head = lines.find_map(|line| line.strip_prefix("//! The command was `"))?;
    let (was, is) = (head.strip_suffix("`.")?, command.replace('`', "'"));
    let (was, is) = (options(was), options(&is));
    (was != is).then(|| (was.join(" "), is.join(" ")))
}

/// The options of a command without those that say where files are.
fn options(command: &str) -> Vec<&str> {
    let mut is_quoted = false;
    let words = command.split(|c| {
        is_quoted ^= c == '\'';
        c == ' ' && !is_quoted
    });
    let mut options = Vec::new();
    let mut words = words.skip_while(|word| !word.starts_with("--"));
    while let Some(word) = words.next() {
        if FILES.contains(&word) {
            words.next();
        } else {
            options.push(word);
        }
    }
    options
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

    #[test]
    fn other_options_are_told_and_other_files_are_not() {
        let module = "//! A module.\n//! The command was `webhook generate --openapi 'a b.yaml' \
                      --provider Acme --out x.rs --events 'a.*'`.\n";
        let same = "webhook generate --openapi c.yaml --provider Acme --out /y.rs --events 'a.*'";
        assert_eq!(other_options(module, same), None);
        let other = format!("{same} --required 'it is'");
        let (was, is) = other_options(module, &other).unwrap();
        assert_eq!(was, "--provider Acme --events 'a.*'");
        assert_eq!(is, "--provider Acme --events 'a.*' --required 'it is'");
        assert_eq!(other_options("fn mine() {}", same), None);
    }
}
