//! Bodies: what is about to be signed, from a sample or a file, with its patches.

use std::{fs, io::Read as _, path::Path};

use anyhow::{Context as _, anyhow, bail};
use bytes::Bytes;
use serde_json::{Map, Value};
use uuid::Uuid;
use webhook_tower::{Batch, BodyForm, EventType, IdSource};

use crate::{address::Address, patch::Patch, provider::AnyProvider, suggest};

/// What the user asked for: a provider, and the event unless the body is in a file.
#[derive(Clone, Copy)]
pub(crate) struct Target<'a> {
    pub(crate) provider: &'a AnyProvider,
    pub(crate) event: Option<EventChoice<'a>>,
}

/// An event, with or without a type here.
#[derive(Clone, Copy)]
pub(crate) enum EventChoice<'a> {
    Typed(&'static EventType),
    /// As the provider spells it.
    Named(&'a str),
}

/// What is about to be signed.
#[derive(Clone)]
pub(crate) struct Draft {
    /// As JSON, or as it goes over the wire.
    pub(crate) body: Bytes,
    /// The event type, for a header that claims it.
    pub(crate) event_type: Option<String>,
    /// The URL that the provider calls.
    pub(crate) address: Address,
    /// The id, for schemes that have it in a header.
    pub(crate) id: String,
}

impl<'a> Target<'a> {
    /// Reads `provider` or `provider::Event`, where the event is spelled as the provider does or
    /// as Rust does, or stands beside it.
    pub(crate) fn find(
        providers: &'a [AnyProvider],
        text: &'a str,
        event_type: Option<&'a str>,
    ) -> anyhow::Result<Self> {
        let (name, event) = match text.split_once("::") {
            Some((name, event)) => (name, Some(event)),
            None => (text, event_type),
        };
        let provider = find(providers, name)?;
        let event = event.map(|event| match provider.event_type(event) {
            Some(event_type) => Ok(EventChoice::Typed(event_type)),
            // A provider may have more events by now than its types.
            None if !provider.is_typed() || event_type.is_some() => Ok(EventChoice::Named(event)),
            None => {
                let meant = suggest::event_of(provider, event);
                Err(anyhow!("{name} documents no event `{event}`{meant}"))
            }
        });
        Ok(Self { provider, event: event.transpose()? })
    }

    /// The event type as the provider spells it.
    pub(crate) fn event_type(&self) -> Option<&'a str> {
        Some(match self.event? {
            EventChoice::Typed(event_type) => event_type.name,
            EventChoice::Named(name) => name,
        })
    }

    /// The body of the file as it is, or the sample with an id of its own, for this address.
    pub(crate) fn draft(
        &self,
        file: Option<&Path>,
        patches: &[Patch],
        address: Address,
    ) -> anyhow::Result<Draft> {
        let body = match (file, self.event) {
            (Some(file), Some(EventChoice::Named(name))) => {
                let claimed = self.typed_patches(name);
                patched(read(file)?.into(), &[&claimed[..], patches].concat())
            }
            (Some(file), _) => patched(read(file)?.into(), patches),
            (None, _) => self.sample(patches),
        };
        let event_type = self.event_type().map(str::to_owned);
        Ok(Draft { body: body?, event_type, address, id: new_id() })
    }

    fn sample(&self, patches: &[Patch]) -> anyhow::Result<Bytes> {
        let name = self.provider.name;
        let mut body: Value = match self.event {
            Some(EventChoice::Typed(event_type)) => {
                let sample = event_type.sample;
                serde_json::from_str(sample.with_context(|| {
                    format!(
                        "{name} brings no sample of {}: give a body with `--file`",
                        event_type.name
                    )
                })?)?
            }
            Some(EventChoice::Named(event_type)) => self.skeleton(event_type)?,
            None if self.names_types() => {
                bail!("name an event, as in `{name}::Event`, or give a body with `--file`")
            }
            None => self.skeleton("")?,
        };
        self.renew_id(&mut body);
        patch(&mut body, patches)?;
        Ok(body.to_string().into())
    }

    /// Whether its deliveries have a type.
    fn names_types(&self) -> bool {
        let AnyProvider { tag, members, type_headers, .. } = self.provider;
        !(tag.is_empty() && members.is_empty() && type_headers.is_empty())
    }

    /// A body with what the scheme reads and nothing else: an event, or a whole body where something of it
    /// stands beside the events.
    fn skeleton(&self, event_type: &str) -> anyhow::Result<Value> {
        let id = self.provider.id_path().map(|path| (path, "evt_1"));
        let members = self.words(event_type).into_iter().chain(id);
        let (beside, own): (Vec<_>, Vec<_>) = members.partition(|(path, _)| is_beside(path));
        let filled = |members: Vec<(&str, &str)>| {
            let mut body = Value::Object(Map::new());
            let members = members.into_iter();
            let patches = members.map(|(path, text)| Patch::of_text(in_sample(path), text));
            patch(&mut body, &patches.collect::<Vec<_>>())?;
            anyhow::Ok(body)
        };
        let mut event = filled(own)?;
        patch(&mut event, self.member(event_type).as_slice())?;
        let batch = self.provider.scheme.events_in_body().and_then(Batch::path);
        let Some(path) = batch.filter(|_| !beside.is_empty()) else { return Ok(event) };
        let mut body = filled(beside)?;
        patch(&mut body, &[Patch::of_first(path, vec![event].into())])?;
        Ok(body)
    }

    /// The member whose name is the event type, where that is so: of a form a field.
    fn member(&self, event_type: &str) -> Option<Patch> {
        let is_field = self.provider.scheme.body_form() == BodyForm::Form;
        let value = if is_field { Value::from("") } else { Value::Object(Map::new()) };
        let is_named = !self.provider.members.is_empty() && !event_type.is_empty();
        is_named.then(|| Patch::of_member(event_type, value))
    }

    /// Where the body has the words of a type.
    fn typed_patches(&self, event_type: &str) -> Vec<Patch> {
        let words = self.words(event_type).into_iter();
        words.map(|(path, word)| Patch::of_text(in_sample(path), word)).collect()
    }

    /// The words of a type, each with its path. In front of those of a body stands the one that a header
    /// claims.
    fn words<'t>(&self, event_type: &'t str) -> Vec<(&'static str, &'t str)> {
        let provider = self.provider;
        let words = match provider.type_headers {
            [] => Some(event_type),
            _ => event_type.split_once('.').map(|(_, words)| words),
        };
        let words = words.filter(|words| !words.is_empty());
        let words = words.map(|words| words.splitn(provider.tag.len().max(1), '.'));
        provider.tag.iter().copied().zip(words.into_iter().flatten()).collect()
    }

    /// Another id for each delivery, of the sample's form: a receiver that knows the ids it has
    /// handled would take the second one for a repetition.
    fn renew_id(&self, body: &mut Value) {
        let path = in_sample(self.provider.id_path().unwrap_or_default());
        let member = path.split('.').try_fold(&mut *body, |value, name| value.get_mut(name));
        if let Some(Value::String(id)) = member {
            let fresh = Uuid::new_v4();
            *id = match id.rsplit_once('_') {
                Some((prefix, _)) => format!("{prefix}_{}", fresh.simple()),
                None => fresh.to_string(),
            };
        }
        self.make_another(body, path);
    }

    /// Where the digest of the body is the id, another body for each delivery of a sample: with another
    /// number for its `id`, or with a member more that says who has made it.
    fn make_another(&self, sample: &mut Value, path: &str) {
        let is_digest = path.is_empty() && self.provider.scheme.id_source() == IdSource::Content;
        if !is_digest || !matches!(self.event, Some(EventChoice::Typed(_))) {
            return;
        }
        let (number, _) = Uuid::new_v4().as_u64_pair();
        match sample.get_mut("id") {
            // Not above what every program reads as an exact number.
            Some(id @ Value::Number(_)) => *id = (number >> 12).into(),
            _ => patch_in(sample, "webhook_send", format!("{number:x}").into()),
        }
    }
}

fn patch_in(object: &mut Value, name: &str, value: Value) {
    if let Value::Object(members) = object {
        members.insert(name.to_owned(), value);
    }
}

/// An id that no other delivery has.
pub(crate) fn new_id() -> String {
    format!("msg_{}", Uuid::new_v4().simple())
}

/// Whether it leads to a member that stands beside several events.
fn is_beside(path: &str) -> bool {
    path.starts_with("$.")
}

/// Where a sample has what stands at this path: one of something beside several events is a whole body.
fn in_sample(path: &str) -> &str {
    path.trim_start_matches("$.")
}

/// The provider of this name.
pub(crate) fn find<'a>(
    providers: &'a [AnyProvider],
    name: &str,
) -> anyhow::Result<&'a AnyProvider> {
    providers.iter().find(|provider| provider.name == name).with_context(|| {
        suggest::no_such_provider(name, providers.iter().map(|provider| provider.name))
    })
}

/// The bytes of a file, or of the standard input for `-`.
pub(crate) fn read(file: &Path) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = if file == Path::new("-") {
        std::io::stdin().lock().read_to_end(&mut bytes)
    } else {
        fs::File::open(file).and_then(|mut file| file.read_to_end(&mut bytes))
    };
    read.with_context(|| format!("cannot read {}", file.display()))?;
    Ok(bytes)
}

/// The body with its patches; without any, byte for byte as it was.
pub(crate) fn patched(body: Bytes, patches: &[Patch]) -> anyhow::Result<Bytes> {
    if patches.is_empty() {
        return Ok(body);
    }
    let mut value: Value = serde_json::from_slice(&body).context("the body is not JSON")?;
    patch(&mut value, patches)?;
    Ok(value.to_string().into())
}

fn patch(body: &mut Value, patches: &[Patch]) -> anyhow::Result<()> {
    patches.iter().try_for_each(|patch| patch.apply(body).map_err(|why| anyhow!("--set: {why}")))
}
