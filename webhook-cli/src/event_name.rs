//! Event names: `provider` or `provider::Event` as an argument, and what was meant by another.

use std::ffi::OsStr;

use clap::{
    Arg, Command, Error,
    builder::{PossibleValue, TypedValueParser},
    error::ErrorKind,
};
use webhook_tower::EventType;

use crate::{provider::AnyProvider, suggest};

/// Takes every `provider` and `provider::Event`, the latter in both spellings.
///
/// The list of all of them would be the answer of clap's own parser to one that there is not.
#[derive(Clone)]
pub(crate) struct EventName(Vec<(&'static str, &'static [EventType])>);

impl EventName {
    pub(crate) fn new(providers: &[AnyProvider]) -> Self {
        Self(providers.iter().map(|provider| (provider.name, provider.types)).collect())
    }

    /// Whether it is an event of a provider whose events have no types here.
    fn is_untyped(&self, text: &str) -> bool {
        let Some((name, event)) = text.split_once("::") else { return false };
        let is_named = |(of, types): &(&str, &[EventType])| *of == name && types.is_empty();
        !event.is_empty() && self.0.iter().any(is_named)
    }

    fn values(&self) -> impl Iterator<Item = PossibleValue> {
        self.0.iter().flat_map(|(name, types)| {
            let events = types.iter().map(move |event_type| {
                PossibleValue::new(format!("{name}::{}", event_type.variant))
                    .alias(format!("{name}::{}", event_type.name))
            });
            [PossibleValue::new(*name)].into_iter().chain(events)
        })
    }
}

impl TypedValueParser for EventName {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        _: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, Error> {
        let text = value.to_string_lossy();
        if self.values().any(|value| value.matches(&text, false)) || self.is_untyped(&text) {
            return Ok(text.into_owned());
        }
        let message = suggest::no_such_event(&text, &self.0) + "\n";
        Err(Error::raw(ErrorKind::InvalidValue, message).with_cmd(command))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.values()))
    }
}

/// Takes the name of every provider.
///
/// The list of all of them would be the answer of clap's own parser to one that there is not.
#[derive(Clone)]
pub(crate) struct ProviderName(Vec<&'static str>);

impl ProviderName {
    pub(crate) fn new(providers: &[AnyProvider]) -> Self {
        Self(providers.iter().map(|provider| provider.name).collect())
    }
}

impl TypedValueParser for ProviderName {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        _: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, Error> {
        let text = value.to_string_lossy();
        if self.0.contains(&&*text) {
            return Ok(text.into_owned());
        }
        let message = suggest::no_such_provider(&text, self.0.iter().copied()) + "\n";
        Err(Error::raw(ErrorKind::InvalidValue, message).with_cmd(command))
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().map(PossibleValue::new)))
    }
}
