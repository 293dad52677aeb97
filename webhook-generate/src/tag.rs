//! The tag: the member of a body that names its event type.

use crate::{
    document::At,
    error::Error,
    hooks::Hook,
    model::Tag,
    schema::{Folder, Schema, Union},
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
    path: &str,
) -> Result<bool, Error> {
    let mut seen: Vec<&str> = Vec::new();
    for entry in entries {
        for word in words_at(folder, entry, path)? {
            if seen.contains(&word) {
                return Ok(false);
            }
            seen.push(word);
        }
    }
    Ok(true)
}

/// The event types that a body's tag can have.
pub(crate) fn words<'n>(
    folder: &mut Folder<'n>,
    entry: &Entry<'n>,
    tag: &Tag,
) -> Result<Vec<String>, Error> {
    let mut joined: Vec<String> = Vec::new();
    let mut several: Option<&str> = None;
    for (nth, path) in tag.paths().iter().enumerate() {
        let words = words_at(folder, entry, path)?;
        if words.is_empty() {
            return Ok(Vec::new());
        }
        if words.len() > 1
            && let Some(other) = several.replace(path)
        {
            let problem = format!(
                "`{other}` and `{path}` have several words each, and nothing says which of them \
                 belong together; name one of the two, or one schema for each event with `--schema`"
            );
            return Err(Error::at(entry.place(), problem));
        }
        joined = match nth {
            0 => words.into_iter().map(str::to_owned).collect(),
            _ => joined
                .iter()
                .flat_map(|one| words.iter().map(move |word| format!("{one}.{word}")))
                .collect(),
        };
    }
    Ok(joined)
}

/// The words that a body can have at a path.
fn words_at<'n>(
    folder: &mut Folder<'n>,
    entry: &Entry<'n>,
    path: &str,
) -> Result<Vec<&'n str>, Error> {
    let member = member_at(folder, entry, path)?;
    Ok(member.and_then(|member| member.words).unwrap_or_default())
}

/// What a body says of the member at a path.
fn member_at<'n>(
    folder: &mut Folder<'n>,
    entry: &Entry<'n>,
    path: &str,
) -> Result<Option<Schema<'n>>, Error> {
    let mut schema = folder.fold(&entry.parts)?;
    for name in path.split('.') {
        let Some(member) = schema.members.get(name) else { return Ok(None) };
        schema = folder.fold(member)?;
    }
    Ok(Some(schema))
}

/// Whether a body is an object that has no member of this tag.
pub(crate) fn is_unnamed<'n>(
    folder: &mut Folder<'n>,
    entry: &Entry<'n>,
    tag: &Tag,
) -> Result<bool, Error> {
    let Some(path) = tag.paths().first() else { return Ok(false) };
    let schema = folder.fold(&entry.parts)?;
    let is_known = schema.is_object() && schema.unions.is_empty();
    Ok(is_known && member_at(folder, entry, path)?.is_none())
}

/// Refuses a tag that no body has: no delivery would match an event.
pub(crate) fn check<'n>(
    folder: &mut Folder<'n>,
    entries: &[Entry<'n>],
    tag: &Tag,
) -> Result<(), Error> {
    let mut first = None;
    for entry in entries.iter().filter(|entry| !entry.parts.is_empty()) {
        if !is_unnamed(folder, entry, tag)? {
            return Ok(());
        }
        first.get_or_insert(entry.place());
    }
    let Some(place) = first else { return Ok(()) };
    let path = tag.paths().first().map_or("", String::as_str);
    let problem = format!(
        "no body has a member `{path}`, so no delivery could be one of these events; this is the \
         first. Name the member that deliveries have with `--tag`, or the schemas that have it \
         with `--schema Name=event.type`"
    );
    Err(Error::at(place, problem))
}

/// Why there is no tag: what the specification has in its place.
fn refusal<'n>(folder: &mut Folder<'n>, entries: &[Entry<'n>]) -> Result<Error, Error> {
    let needed = "the event type has to be text in one top-level member of every body";
    let Some(entry) = entries.first() else { return Ok(Error::new("there are no webhooks")) };
    let header = entry.hook.headers.iter().find(|name| {
        let name = name.to_ascii_lowercase();
        name.contains("event") || name.contains("topic")
    });
    let problem = if let Some(header) = header {
        format!("{needed}; here it is in the header `{header}`, which is named with `--header`")
    } else if let Some(path) = deeper(folder, entries)? {
        format!("{needed}; here it is in `{path}`, which is named with `--tag {path}`")
    } else {
        format!(
            "{needed}; no member is in all of them. Name one with `--tag`, also one that is deeper \
             (`--tag data.type`) or several whose words are joined (`--tag type,action`); where \
             other schemas are the bodies, name each one with `--schema Name=event.type`"
        )
    };
    Ok(Error::at(entry.place(), problem))
}

/// A member of a member that tells all bodies apart.
fn deeper<'n>(folder: &mut Folder<'n>, entries: &[Entry<'n>]) -> Result<Option<String>, Error> {
    let Some(entry) = entries.first() else { return Ok(None) };
    for (name, parts) in folder.fold(&entry.parts)?.members {
        for inner in folder
            .fold(&parts)?
            .members
            .into_keys()
            .filter(|name| USUAL.contains(name) || *name == "action")
        {
            let path = format!("{name}.{inner}");
            if all_have_words(folder, entries, &path)? && tells_apart(folder, entries, &path)? {
                return Ok(Some(path));
            }
        }
    }
    Ok(None)
}

fn all_have_words<'n>(
    folder: &mut Folder<'n>,
    entries: &[Entry<'n>],
    path: &str,
) -> Result<bool, Error> {
    for entry in entries {
        if words_at(folder, entry, path)?.is_empty() {
            return Ok(false);
        }
    }
    Ok(true)
}

impl Entry<'_> {
    /// Where the body stands.
    pub(crate) fn place(&self) -> &str {
        self.parts.first().map_or("#/webhooks", |part| &part.place)
    }
}
