//! Suggestions: the name that was meant, for one that there is not.

use webhook_tower::EventType;

use crate::provider::AnyProvider;

/// How alike two names have to be, between 0 and 1.
const ALIKE: f64 = 0.7;

/// More of them would be a list again.
const MAX_SHOWN: usize = 3;

/// The sentence for an event or a provider that there is not.
pub(crate) fn no_such_event(
    text: &str,
    providers: &[(&'static str, &'static [EventType])],
) -> String {
    let names = providers.iter().flat_map(|(name, types)| {
        let of_provider = std::iter::once(((*name).to_owned(), vec![*name]));
        let events = types.iter().map(move |event_type| {
            let whole = format!("{name}::{}", event_type.variant);
            (whole, vec![event_type.variant, event_type.name])
        });
        of_provider.chain(events)
    });
    let (provider, event) = text.split_once("::").unwrap_or(("", text));
    let found = nearest(event, names, |whole| {
        // Of two events that are as near, that of the provider that was named.
        let of = whole.split("::").next().unwrap_or_default();
        if provider.is_empty() { 0.0 } else { strsim::jaro(provider, of) / 100.0 }
    });
    let what = format!("there is no event `{text}`");
    if found.is_empty() {
        format!("{what}; `webhook events` lists all of them")
    } else {
        what + &found
    }
}

/// The sentence for a provider that there is not.
pub(crate) fn no_such_provider<'a>(text: &str, names: impl Iterator<Item = &'a str>) -> String {
    let found = nearest(text, names.map(|name| (name.to_owned(), vec![name])), |_| 0.0);
    let what = format!("there is no provider `{text}`");
    if found.is_empty() {
        format!("{what}; `webhook schemes` lists all of them")
    } else {
        what + &found
    }
}

/// The end of a sentence about an event that a provider does not document.
pub(crate) fn event_of(provider: &AnyProvider, event: &str) -> String {
    let names = provider.types.iter().map(|event_type| {
        (event_type.variant.to_owned(), vec![event_type.variant, event_type.name])
    });
    nearest(event, names, |_| 0.0)
}

/// "; did you mean …?", or nothing.
fn nearest<'a>(
    text: &str,
    names: impl Iterator<Item = (String, Vec<&'a str>)>,
    preference: impl Fn(&str) -> f64,
) -> String {
    let wanted = plain(text);
    let mut found: Vec<_> = names
        .map(|(shown, spellings)| {
            let alike =
                |spelling| strsim::normalized_damerau_levenshtein(&wanted, &plain(spelling));
            let alike = spellings.into_iter().map(alike).fold(0.0, f64::max);
            (alike, preference(&shown), shown)
        })
        .filter(|(alike, ..)| *alike >= ALIKE)
        .collect();
    found.sort_by(|(a, by_a, _), (b, by_b, _)| (b + by_b).total_cmp(&(a + by_a)));
    // Beside the very name, others are not meant.
    if found.first().is_some_and(|(alike, ..)| *alike >= 1.0) {
        found.retain(|(alike, ..)| *alike >= 1.0);
    }
    let found: Vec<_> =
        found.iter().take(MAX_SHOWN).map(|(.., shown)| format!("`{shown}`")).collect();
    if found.is_empty() { String::new() } else { format!("; did you mean {}?", found.join(" or ")) }
}

/// A name without what spellings differ in.
fn plain(name: &str) -> String {
    // What is longer is no event, and comparing takes the product of both lengths.
    name.chars().filter(|c| c.is_alphanumeric()).take(100).flat_map(char::to_lowercase).collect()
}
