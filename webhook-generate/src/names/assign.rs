//! Assign: the name of each definition.
//!
//! A schema keeps its own name. A shape without one is called as the member that holds it, where
//! nothing else has that name and it says something; else its owner's name stands before it. One that
//! adds a little to a schema with a name has that name, which no other event can change.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase as _;

use super::{Taken, type_name, words};
use crate::{
    bundle::own_name,
    model::{Id, Model, Origin, Tag},
};

/// Names that the module needs itself, or that everybody knows as something else.
const RESERVED: [&str; 29] = [
    "Event",
    "Events",
    "Unrecognized",
    "Provider",
    "Scheme",
    "SecretEncoding",
    "SignatureEncoding",
    "SignedPart",
    "RawJson",
    "Decimal",
    "Timestamp",
    "Date",
    "Deserialize",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "String",
    "Vec",
    "Box",
    "Debug",
    "Clone",
    "Default",
    "From",
    "Self",
    "Sized",
    "Send",
];

/// Names that say nothing without their owner's.
const VAGUE: [&str; 16] = [
    "Data",
    "Object",
    "Attributes",
    "Item",
    "Value",
    "Payload",
    "Metadata",
    "Type",
    "Kind",
    "Status",
    "State",
    "Reason",
    "Result",
    "Details",
    "Detail",
    "Options",
];

/// The name of each definition that `order` lists.
pub(crate) fn assign(model: &Model, provider: &str, order: &[Id]) -> BTreeMap<Id, String> {
    let mut taken = Taken::with(&RESERVED);
    taken.take(provider.to_owned(), &[]);
    let mut names = BTreeMap::new();
    for event in &model.events {
        let name = type_name(&event.event_type);
        let as_event = format!("{name}Event");
        // A header has the name of a thing, and the body has the thing itself.
        let (name, others) = match model.tag {
            Tag::Members(_) => (name, vec![as_event]),
            Tag::Header(_) => (as_event, Vec::new()),
        };
        names.insert(event.payload, taken.take(name, &others));
    }
    for &id in order {
        if let Some(Origin::Component { name, title }) = model.definition(id).map(|of| &of.origin) {
            let (name, about) = own_name(name);
            let key = type_name(name);
            let name = best(&key, name, title.as_deref());
            let about = about.map(|about| join(&type_name(about), &name));
            let others = [key.clone(), format!("{key}Object")];
            let others: Vec<String> = about.into_iter().chain(others).collect();
            names.insert(id, taken.take(name, &others));
        }
    }
    let inline: Vec<Id> = order.iter().copied().filter(|id| !names.contains_key(id)).collect();
    let wanted = wanted(model, &inline);
    let mut bases: BTreeMap<String, usize> = BTreeMap::new();
    for base in inline.iter().filter_map(|id| base(model, *id)) {
        *bases.entry(base).or_default() += 1;
    }
    for id in inline {
        let Some(Origin::Inline { short, owners, trail, .. }) =
            model.definition(id).map(|of| &of.origin)
        else {
            continue;
        };
        if let Some(base) = base(model, id).filter(|base| bases.get(base) == Some(&1))
            && taken.is_free(&base)
        {
            names.insert(id, taken.take(base, &[]));
            continue;
        }
        let short = type_name(short);
        let owner = common(owners.iter().filter_map(|owner| names.get(owner)));
        let first = owners.first().and_then(|owner| names.get(owner)).cloned().unwrap_or_default();
        let owner = if owner.is_empty() { first.clone() } else { owner };
        let joined = join(&owner, &short);
        let full = type_name(&format!("{first}{}", trail.to_upper_camel_case()));
        let alone =
            wanted.get(&short).is_some_and(|times| *times == 1) && !VAGUE.contains(&short.as_str());
        let name = if alone { short.clone() } else { joined.clone() };
        names.insert(id, taken.take(name, &[joined, join(&first, &short), full]));
    }
    names
}

/// What a schema is called: its key where that is written as a type, else its title. A number that
/// tells a key from another one, such as in `address-2`, is not part of the name, and neither is
/// `webhooks`, as in `webhooks_rule`.
fn best(key: &str, spelled: &str, title: Option<&str>) -> String {
    let is_type = spelled.starts_with(|c: char| c.is_ascii_uppercase())
        && spelled.chars().all(|c| c.is_ascii_alphanumeric());
    match title {
        _ if is_type => key.to_owned(),
        Some(title) => type_name(title),
        None => {
            let plain = spelled.trim_end_matches(|c: char| c.is_ascii_digit());
            let plain = plain.strip_suffix(['-', '_']).unwrap_or(spelled);
            type_name(without_webhook(plain))
        }
    }
}

/// A key without the word that every schema here could have.
fn without_webhook(key: &str) -> &str {
    let ends = ["-webhooks", "-webhook", "_webhooks", "_webhook"];
    let beginnings = ["webhooks-", "webhook-", "webhooks_", "webhook_"];
    let at_end = ends.iter().find_map(|end| key.strip_suffix(end));
    at_end.or_else(|| beginnings.iter().find_map(|at| key.strip_prefix(at))).unwrap_or(key)
}

/// The name of the schema that a shape is for the most part.
fn base(model: &Model, id: Id) -> Option<String> {
    let Origin::Inline { base, .. } = &model.definition(id)?.origin else { return None };
    let (name, _) = own_name(base.as_ref()?);
    Some(best(&type_name(name), name, None))
}

/// How many shapes would like to have a name.
fn wanted(model: &Model, inline: &[Id]) -> BTreeMap<String, usize> {
    let mut wanted = BTreeMap::new();
    for id in inline {
        if let Some(Origin::Inline { short, .. }) = model.definition(*id).map(|of| &of.origin) {
            *wanted.entry(type_name(short)).or_default() += 1;
        }
    }
    wanted
}

/// The words with which all owners begin, or else end.
fn common<'a>(owners: impl Iterator<Item = &'a String>) -> String {
    let owners: BTreeSet<Vec<String>> = owners.map(|owner| words(owner)).collect();
    let beginning = shared(owners.iter().cloned());
    if !beginning.is_empty() {
        return beginning.concat();
    }
    let backwards = owners.into_iter().map(|words| words.into_iter().rev().collect());
    shared(backwards).into_iter().rev().collect()
}

/// The words with which all of these begin.
fn shared(mut of: impl Iterator<Item = Vec<String>>) -> Vec<String> {
    let mut shared = of.next().unwrap_or_default();
    for words in of {
        let same = shared.iter().zip(&words).take_while(|(one, other)| one == other).count();
        shared.truncate(same);
    }
    shared
}

/// The owner's name and a shape's, without a word that both have where they meet.
fn join(owner: &str, short: &str) -> String {
    let (owner_words, short_words) = (words(owner), words(short));
    let longest = owner_words.len().min(short_words.len());
    let overlap = (1..=longest)
        .rev()
        .find(|&n| owner_words.get(owner_words.len() - n..) == short_words.get(..n));
    let rest = short_words.get(overlap.unwrap_or(0)..).unwrap_or_default().concat();
    if rest.is_empty() { format!("{owner}{short}") } else { format!("{owner}{rest}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schema_is_called_by_its_key_or_its_title() {
        for (spelled, title, name) in [
            ("PosTerminal", Some("A terminal"), "PosTerminal"),
            ("repository-webhooks", Some("Repository"), "Repository"),
            ("secret-scanning-alert-webhook", None, "SecretScanningAlert"),
            ("webhooks_rule", None, "Rule"),
            ("webhooks", None, "Webhooks"),
            ("address-2", None, "Address"),
        ] {
            assert_eq!(best(&type_name(spelled), spelled, title), name);
        }
    }

    #[test]
    fn names_are_joined_by_what_owners_share() {
        let owners = ["EmailSent".to_owned(), "EmailOpened".to_owned()];
        assert_eq!(common(owners.iter()), "Email");
        let owners = ["PosTerminal".to_owned(), "AsaPosTerminal".to_owned()];
        assert_eq!(common(owners.iter()), "PosTerminal");
        assert_eq!(join("CardCreated", "Card"), "CardCreatedCard");
        assert_eq!(join("OrderLine", "LineItem"), "OrderLineItem");
        assert_eq!(join("Order", "Order"), "OrderOrder");
    }
}
