//! Events: the model of all webhooks of a specification.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::{
    alike,
    build::Builder,
    document::{At, Document},
    error::Error,
    hooks::{self, Hook},
    model::{Body, Definition, Event, Model, Tag},
    node::Node,
    options::{Named, Options},
    required::{self, Required},
    samples,
    schema::Folder,
    tag::{self, Entry},
};

/// An event type, and where it comes from.
struct Found<'n> {
    event_type: String,
    entry: Entry<'n>,
}

/// The model, of one specification or of a bundle of them.
pub(crate) fn model(
    document: Document<'_>,
    is_bundle: bool,
    options: &Options,
) -> Result<Model, Error> {
    let hooks = hooks::read(document, options)?;
    let mut folder = Folder::new(document);
    let (tag, found) = match &options.header {
        Some(header) => (Tag::Header(header.clone()), by_header(&mut folder, hooks)?),
        None => by_member(&mut folder, hooks, options)?,
    };
    let names: Vec<&str> = found.iter().map(|found| found.event_type.as_str()).collect();
    options.events.check(&names)?;

    let required = Required::new(&options.required);
    let raw = Required::new(&options.raw);
    let mut builder = Builder::new(folder);
    let mut events = Vec::with_capacity(found.len());
    let mut examples = Vec::with_capacity(found.len());
    for Found { event_type, entry } in found {
        let payload = if options.events.contains(&event_type) {
            builder.payload(&entry.parts, tag.member(), &required, &raw)?
        } else {
            builder.raw()?
        };
        let is_unnamed = tag::is_unnamed(&mut builder.folder, &entry, &tag)?;
        let schema = builder.folder.fold(&entry.parts)?;
        examples.push(entry.hook.examples.into_iter().chain(schema.examples).collect::<Vec<_>>());
        let own = schema.doc.map(str::to_owned);
        let doc =
            if entry.is_alternative { own.or(entry.hook.doc) } else { entry.hook.doc.or(own) };
        events.push(Event { event_type, doc, payload, is_unnamed, sample: Err(String::new()) });
    }
    required::check(&required, &builder.met, "to require")?;
    required::check(&raw, &builder.met, "to leave as it is")?;
    let mut model = Model { tag, events, definitions: builder.definitions };
    alike::adopt(&mut model);
    if options.header.is_some() || is_bundle {
        alike::merge(&mut model);
    }
    check_detail(&model, options)?;
    choose_samples(&mut model, &examples, options)?;
    Ok(model)
}

/// The event types that a member of the bodies names.
fn by_member<'n>(
    folder: &mut Folder<'n>,
    hooks: Vec<Hook<'n>>,
    options: &Options,
) -> Result<(Tag, Vec<Found<'n>>), Error> {
    let entries = tag::entries(folder, hooks)?;
    let tag = match &options.tag {
        Some(tag) => Tag::read(tag),
        None => Tag::Members(vec![tag::choose(folder, &entries)?]),
    };
    tag::check(folder, &entries, &tag)?;
    let found = event_types(folder, entries, &tag)?;
    check_named(&found, &tag, options)?;
    Ok((tag, found))
}

/// A schema that is named with an event type has it.
fn check_named(found: &[Found<'_>], tag: &Tag, options: &Options) -> Result<(), Error> {
    for Named { schema, event_type } in &options.schemas {
        let Some(event_type) = event_type else { continue };
        if found.iter().all(|found| found.event_type != *event_type) {
            let problem = format!(
                "the words of `{tag}` in the schema `{schema}` do not have `{event_type}` among them; \
                 without `={event_type}` its events are those words"
            );
            return Err(Error::at(&format!("#/components/schemas/{schema}"), problem));
        }
    }
    Ok(())
}

/// The event types that a header claims. The webhooks of one event are bodies of it.
fn by_header<'n>(folder: &mut Folder<'n>, hooks: Vec<Hook<'n>>) -> Result<Vec<Found<'n>>, Error> {
    let mut events: IndexMap<String, Entry<'n>> = IndexMap::new();
    for mut hook in hooks {
        let key = hook.key.clone();
        let bodies = match hook.schema.take() {
            Some(body) => alternatives(folder, body)?,
            None => Vec::new(),
        };
        let examples = std::mem::take(&mut hook.examples);
        let new = || Entry { hook, parts: Vec::new(), is_alternative: false };
        let event = events.entry(key).or_insert_with(new);
        for body in bodies {
            let branch = event.parts.len();
            event.parts.push(At { branch, ..body });
        }
        event.hook.examples.extend(examples);
    }
    Ok(events.into_iter().map(|(event_type, entry)| Found { event_type, entry }).collect())
}

/// The bodies that one webhook may have.
fn alternatives<'n>(folder: &mut Folder<'n>, body: At<'n>) -> Result<Vec<At<'n>>, Error> {
    let schema = folder.fold(std::slice::from_ref(&body))?;
    match schema.unions.as_slice() {
        [union] if schema.members.is_empty() => Ok(union.at.items().collect()),
        _ => Ok(vec![body]),
    }
}

/// Some event has the member that is named as detail.
fn check_detail(model: &Model, options: &Options) -> Result<(), Error> {
    let Some(detail) = &options.detail else { return Ok(()) };
    let bodies = model.events.iter().filter_map(|event| model.definition(event.payload));
    let has = |definition: &Definition| match &definition.body {
        Body::Struct(members) => members.iter().any(|member| member.name == *detail),
        _ => false,
    };
    if bodies.into_iter().any(has) {
        return Ok(());
    }
    Err(Error::new(format!("no event has a member `{detail}` to follow the type")))
}

fn choose_samples(
    model: &mut Model,
    examples: &[Vec<At<'_>>],
    options: &Options,
) -> Result<(), Error> {
    let types: BTreeSet<&str> = model.events.iter().map(|event| &*event.event_type).collect();
    if let Some((unknown, _)) = options.examples.iter().find(|(of, _)| !types.contains(&**of)) {
        return Err(Error::new(format!("no event is called `{unknown}`, to have an example")));
    }
    let chosen: Vec<Result<String, String>> = model
        .events
        .iter()
        .zip(examples)
        .map(|(event, examples)| sample(model, event, examples, options))
        .collect();
    for (event, sample) in model.events.iter_mut().zip(chosen) {
        event.sample = sample;
    }
    Ok(())
}

/// The first example that fits, else a made one; else why there is none.
fn sample(
    model: &Model,
    event: &Event,
    examples: &[At<'_>],
    options: &Options,
) -> Result<String, String> {
    let of_specification = examples.iter().map(|example| example.node.clone());
    let given = options.examples.iter().filter(|(of, _)| *of == event.event_type);
    let given = given.map(|(_, body)| Node::Text(body.clone()));
    let mut reason = None;
    for example in of_specification.chain(given) {
        match samples::read(model, event, &example, options) {
            Ok(sample) => return Ok(sample),
            Err(misfit) => {
                reason = reason.or(Some(format!("the body that is shown does not fit: {misfit}")));
            }
        }
    }
    if options.made_samples {
        return samples::make(model, event, options);
    }
    Err(reason.unwrap_or_default())
}

/// The event types of the bodies: the words of the tag, or the hook's key where it has none.
fn event_types<'n>(
    folder: &mut Folder<'n>,
    entries: Vec<Entry<'n>>,
    tag: &Tag,
) -> Result<Vec<Found<'n>>, Error> {
    let mut found: Vec<Found<'n>> = Vec::new();
    let keys: BTreeSet<String> = entries.iter().map(|entry| entry.hook.key.clone()).collect();
    let mut seen = BTreeSet::new();
    for entry in entries {
        let place = entry.place().to_owned();
        let words = tag::words(folder, &entry, tag)?;
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let key = entry.hook.key.as_str();
        let shares = words.contains(&key);
        let event_types: Vec<&str> = match words.as_slice() {
            [] if entry.is_alternative || entry.hook.is_untyped => {
                let problem = format!("no word of `{tag}` says which event type this is");
                return Err(Error::at(&place, problem));
            }
            [] => vec![key],
            // Hooks that share a body list each other's words.
            words if shares => {
                let others = words.iter().copied().filter(|word| !keys.contains(*word));
                std::iter::once(key).chain(others).collect()
            }
            words => words.to_vec(),
        };
        for event_type in event_types {
            if seen.insert(event_type.to_owned()) {
                found.push(Found { event_type: event_type.to_owned(), entry: entry.clone() });
            } else if event_type == key || !shares {
                let problem = format!("two webhooks have the event type `{event_type}`");
                return Err(Error::at(&place, problem));
            }
        }
    }
    if found.is_empty() {
        return Err(Error::at("#/webhooks", "there are no webhooks"));
    }
    Ok(found)
}
