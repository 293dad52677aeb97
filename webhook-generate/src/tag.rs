//! The tag: the member of a body that names its event type.

use crate::{
    document::At,
    error::Error,
    hooks::Hook,
    schema::{Folder, Union},
};

/// One body, of one or several event types.
#[derive(Debug, Clone)]
pub(crate) struct Entry<'n> {
    pub(crate) hook: Hook<'n>,
    pub(crate) parts: Vec<At<'n>>,
    /// Whether it is one of several bodies of its hook.
    pub(crate) is_alternative: bool,
}

/// Names that a tag has where no word says which member it is.
const USUAL: [&str; 9] = [
    "type",
    "event_type",
    "eventType",
    "event",
    "event_name",
    "eventName",
    "kind",
    "topic",
    "category",
];

/// The bodies of the hooks: one each, or one for each alternative.
pub(crate) fn entries<'n>(
    folder: &mut Folder<'n>,
    hooks: Vec<Hook<'n>>,
) -> Result<Vec<Entry<'n>>, Error> {
    let mut entries = Vec::new();
    for hook in hooks {
        let parts: Vec<At<'n>> = hook.schema.iter().cloned().collect();
        let (bodies, is_alternative) = bodies(folder, parts)?;
        let entry = |parts| Entry { hook: hook.clone(), parts, is_alternative };
        entries.extend(bodies.into_iter().map(entry));
    }
    Ok(entries)
}

/// The bodies that schemas allow, and whether they are several: where a union tells objects apart, each
/// of them is a body, together with what is said beside the union.
fn bodies<'n>(
    folder: &mut Folder<'n>,
    parts: Vec<At<'n>>,
) -> Result<(Vec<Vec<At<'n>>>, bool), Error> {
    let schema = folder.fold(&parts)?;
    let mut unions = Vec::new();
    for of in &schema.unions {
        match folder.union(of)?.0 {
            Union::Nothing => {}
            union => unions.push(union),
        }
    }
    let beside = if schema.members.is_empty() { &[] } else { parts.as_slice() };
    let body = |shape: At<'n>| {
        let beside = beside.iter().map(|at| At { is_chosen: true, ..at.clone() });
        std::iter::once(shape).chain(beside).collect()
    };
    match (unions.pop(), unions.is_empty()) {
        (Some(Union::Single(at)), true) => Ok((vec![body(at)], false)),
        (Some(Union::Tagged(_, mut variants)), true) => {
            variants.dedup_by(|one, other| one.shape.place == other.shape.place);
            Ok((variants.into_iter().map(|variant| body(variant.shape)).collect(), true))
        }
        _ => Ok((vec![parts], false)),
    }
}

/// The tag of all bodies.
pub(crate) fn choose<'n>(folder: &mut Folder<'n>, entries: &[Entry<'n>]) -> Result<String, Error> {
    let mut with_words: Option<Vec<&'n str>> = None;
    let mut with_text: Option<Vec<&'n str>> = None;
    for entry in entries.iter().filter(|entry| !entry.parts.is_empty()) {
        let (mut words, mut text) = (Vec::new(), Vec::new());
        for (name, parts) in folder.fold(&entry.parts)?.members {
            let member = folder.fold(&parts)?;
            if member.is_text() {
                text.push(name);
                words.extend(member.words.is_some().then_some(name));
            }
        }
        keep_common(&mut with_words, words);
        keep_common(&mut with_text, text);
    }
    let (with_words, with_text) = (with_words.unwrap_or_default(), with_text.unwrap_or_default());
    let told_apart: Vec<&str> =
        with_words.iter().copied().filter(|name| USUAL.contains(name)).collect();
    if let Some(tag) = first_usual(&told_apart) {
        return Ok(tag);
    }
    for name in with_words {
        if tells_apart(folder, entries, name)? {
            return Ok(name.to_owned());
        }
    }
    if let (Some(tag), false) =
        (first_usual(&with_text), entries.iter().any(|entry| entry.is_alternative))
    {
        return Ok(tag);
    }
    Err(refusal(folder, entries)?)
}

fn keep_common<'n>(common: &mut Option<Vec<&'n str>>, names: Vec<&'n str>) {
    match common {
        None => *common = Some(names),
        Some(common) => common.retain(|name| names.contains(name)),
    }
}

fn first_usual(names: &[&str]) -> Option<String> {
    USUAL.iter().find(|usual| names.contains(usual)).map(|&usual| usual.to_owned())
}

fn tells_apart<'n>(
    folder: &mut Folder<'n>,
    entries: &[Entry<'n>],
    name: &str,
) -> Result<bool, Error> {
    let mut seen: Vec<&str> = Vec::new();
    for entry in entries {
        for word in words(folder, entry, name)? {
            if seen.contains(&word) {
                return Ok(false);
            }
            seen.push(word);
        }
    }
    Ok(true)
}

/// The words that a body's tag can have.
pub(crate) fn words<'n>(
    folder: &mut Folder<'n>,
    entry: &Entry<'n>,
    tag: &str,
) -> Result<Vec<&'n str>, Error> {
    let schema = folder.fold(&entry.parts)?;
    let Some(member) = schema.members.get(tag) else { return Ok(Vec::new()) };
    Ok(folder.fold(member)?.words.unwrap_or_default())
}

/// Why there is no tag: what the specification has in its place.
fn refusal<'n>(folder: &mut Folder<'n>, entries: &[Entry<'n>]) -> Result<Error, Error> {
    let needed = "the event type has to be text in one top-level member of every body";
    let Some(entry) = entries.first() else { return Ok(Error::new("there are no webhooks")) };
    let place = entry.parts.first().map_or("#/webhooks", |part| &part.place);
    let header = entry.hook.headers.iter().find(|name| {
        let name = name.to_ascii_lowercase();
        name.contains("event") || name.contains("topic")
    });
    if let Some(header) = header {
        let problem = format!(
            "{needed}; here it is in the header `{header}`, which is named with `--header`"
        );
        return Ok(Error::at(place, problem));
    }
    for (name, parts) in folder.fold(&entry.parts)?.members {
        for (inner, parts) in folder.fold(&parts)?.members {
            if USUAL.contains(&inner) && folder.fold(&parts)?.words.is_some() {
                let problem = format!(
                    "{needed}; here it is in `{name}.{inner}`, which no enum of events can read yet"
                );
                return Ok(Error::at(place, problem));
            }
        }
    }
    let problem = format!("{needed}; no member is in all of them. Name one with `--tag`");
    Ok(Error::at(place, problem))
}
