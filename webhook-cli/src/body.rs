//! Bodies: what is about to be signed, from a sample or a file, with its patches.

use std::{fs, io::Read as _, path::Path};

use anyhow::{Context as _, anyhow, bail};
use bytes::Bytes;
use serde_json::{Map, Value};
use uuid::Uuid;
use webhook_tower::{EventType, Json};

use crate::{patch::Patch, provider::AnyProvider, suggest};

/// What the user asked for: a provider, and the event unless the body is in a file.
#[derive(Clone, Copy)]
pub(crate) struct Target<'a> {
    pub(crate) provider: &'a AnyProvider,
    pub(crate) event_type: Option<&'static EventType>,
}

impl<'a> Target<'a> {
    /// Reads `provider` or `provider::Event`, where the event is spelled as the provider does or
    /// as Rust does.
    pub(crate) fn find(providers: &'a [AnyProvider], text: &str) -> anyhow::Result<Self> {
        let (name, event) = match text.split_once("::") {
            Some((name, event)) => (name, Some(event)),
            None => (text, None),
        };
        let provider = find(providers, name)?;
        let event_type = event.map(|event| {
            provider.event_type(event).with_context(|| {
                format!("{name} documents no event `{event}`{}", suggest::event_of(provider, event))
            })
        });
        Ok(Self { provider, event_type: event_type.transpose()? })
    }

    /// The body: that of the file as it is, or the sample with an id of its own.
    pub(crate) fn body(&self, file: Option<&Path>, patches: &[Patch]) -> anyhow::Result<Bytes> {
        match file {
            Some(file) => patched(read(file)?.into(), patches),
            None => self.sample(patches),
        }
    }

    fn sample(&self, patches: &[Patch]) -> anyhow::Result<Bytes> {
        let name = self.provider.name;
        let Some(event_type) = self.event_type else {
            bail!("name an event, as in `{name}::Event`, or give a body with `--file`")
        };
        let sample = event_type.sample;
        let sample =
            sample.with_context(|| format!("{name} brings no sample of {}", event_type.name))?;
        let mut body: Value = serde_json::from_str(sample)?;
        self.renew_id(&mut body);
        patch(&mut body, patches)?;
        Ok(body.to_string().into())
    }

    /// Another id for each delivery, of the sample's form: a receiver that knows the ids it has
    /// handled would take the second one for a repetition.
    fn renew_id(&self, body: &mut Value) {
        let path = self.provider.id_path().unwrap_or_default();
        let member = path.split('.').try_fold(body, |value, name| value.get_mut(name));
        if let Some(Value::String(id)) = member {
            let fresh = Uuid::new_v4();
            *id = match id.rsplit_once('_') {
                Some((prefix, _)) => format!("{prefix}_{}", fresh.simple()),
                None => fresh.to_string(),
            };
        }
    }
}

/// The provider of this name.
pub(crate) fn find<'a>(
    providers: &'a [AnyProvider],
    name: &str,
) -> anyhow::Result<&'a AnyProvider> {
    providers.iter().find(|provider| provider.name == name).with_context(|| {
        let names: Vec<_> = providers.iter().map(|provider| provider.name).collect();
        format!("there is no provider `{name}`, but {}", names.join(", "))
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

/// The type and the id that a body claims, or the first of several events in it, read by the reader that is made for unverified text.
pub(crate) fn claimed_type_and_id(
    provider: &AnyProvider,
    body: &Bytes,
) -> (Option<String>, Option<String>) {
    let whole: Option<Value> = Json::read(body.clone()).ok().and_then(|body| body.decode().ok());
    let event = whole.as_ref().and_then(|whole| match provider.scheme.events_in_body() {
        Some(batch) => batch.path().map_or(Some(whole), |path| at(whole, path))?.get(0),
        None => Some(whole),
    });
    let (Some(whole), Some(event)) = (&whole, event) else { return (None, None) };
    let at = |path: &str| match path.strip_prefix("$.") {
        Some(path) if provider.scheme.is_batch() => at(whole, path),
        _ => at(event, path),
    };
    let words: Option<Vec<_>> = provider
        .tag
        .iter()
        .enumerate()
        .filter(|(nth, path)| *nth == 0 || at(path).is_some_and(|value| !value.is_null()))
        .map(|(_, path)| word(at(path)?))
        .collect();
    let id = provider.id_path().and_then(|path| word(at(path)?));
    (words.map(|words| words.join(".")), id)
}

/// What stands in a body at a path.
fn at<'v>(body: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(body, |value, name| value.as_object()?.get(name))
}

/// A text or an integer, as a type or an id can be one.
fn word(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => number.as_i64().map(|number| number.to_string()),
        _ => None,
    }
}

/// A top-level member of an unverified body.
pub(crate) fn member(body: &Bytes, name: &str) -> Option<Value> {
    members(body)?.remove(name)
}

/// All of them.
pub(crate) fn members(body: &Bytes) -> Option<Map<String, Value>> {
    Json::read(body.clone()).ok()?.decode().ok()
}
