//! Events: the model of all webhooks of a specification.

use std::collections::BTreeSet;

use crate::{
    build::Builder,
    document::{At, Document},
    error::Error,
    hooks,
    model::{Event, Model},
    options::Options,
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

/// The model.
pub(crate) fn model(document: Document<'_>, options: &Options) -> Result<Model, Error> {
    let hooks = hooks::read(document, &options.schemas)?;
    let mut folder = Folder::new(document);
    let entries = tag::entries(&mut folder, hooks)?;
    let tag = match &options.tag {
        Some(tag) => tag.clone(),
        None => tag::choose(&mut folder, &entries)?,
    };
    let found = event_types(&mut folder, entries, &tag)?;
    let names: Vec<&str> = found.iter().map(|found| found.event_type.as_str()).collect();
    options.events.check(&names)?;

    let required = Required::new(&options.required);
    let mut builder = Builder::new(folder);
    let mut events = Vec::with_capacity(found.len());
    let mut examples = Vec::with_capacity(found.len());
    for Found { event_type, entry } in found {
        let payload = if options.events.contains(&event_type) {
            builder.payload(&entry.parts, &tag, &required)?
        } else {
            builder.raw()?
        };
        let schema = builder.folder.fold(&entry.parts)?;
        examples.push(entry.hook.examples.into_iter().chain(schema.examples).collect::<Vec<_>>());
        let doc = entry.hook.doc.or_else(|| schema.doc.map(str::to_owned));
        events.push(Event { event_type, doc, payload, sample: None });
    }
    required::check(&required, &builder.met)?;
    let mut model = Model { tag, events, definitions: builder.definitions };
    choose_samples(&mut model, &examples, options);
    Ok(model)
}

fn choose_samples(model: &mut Model, examples: &[Vec<At<'_>>], options: &Options) {
    let chosen: Vec<Option<String>> = model
        .events
        .iter()
        .zip(examples)
        .map(|(event, examples)| {
            examples.iter().find_map(|example| samples::read(model, event, example.node, options))
        })
        .collect();
    for (event, sample) in model.events.iter_mut().zip(chosen) {
        event.sample = sample;
    }
}

/// The event types of the bodies: the words of the tag, or the hook's key where it has none.
fn event_types<'n>(
    folder: &mut Folder<'n>,
    entries: Vec<Entry<'n>>,
    tag: &str,
) -> Result<Vec<Found<'n>>, Error> {
    let mut found: Vec<Found<'n>> = Vec::new();
    let keys: BTreeSet<String> = entries.iter().map(|entry| entry.hook.key.clone()).collect();
    let mut seen = BTreeSet::new();
    for entry in entries {
        let place = entry.parts.first().map_or("#/webhooks", |part| &*part.place).to_owned();
        let words = tag::words(folder, &entry, tag)?;
        let key = entry.hook.key.as_str();
        let shares = words.contains(&key);
        let event_types: Vec<&str> = match words.as_slice() {
            [] if entry.is_alternative => {
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
