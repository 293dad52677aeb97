//! Check: an enum of events is complete, and each event stands in it once.

use proc_macro2::Ident;
use syn::LitStr;

use super::{
    model::{Documented, EventsEnum, Variant},
    parse::{Detail, EventsAttribute, Label, Payload, Syntax, Tag},
};
use crate::{errors::Errors, paths::Crate};

pub(super) fn events(syntax: &Syntax, errors: &Errors) -> Option<EventsEnum> {
    let Syntax { name, vis, attribute, .. } = syntax;
    check_attribute(syntax, errors);
    let documented = documented(syntax);
    check_names(&documented, errors);
    check_types(syntax, errors);
    let unrecognized = unrecognized(syntax, errors);
    let detail = attribute.detail.as_ref().map(|detail| &detail.paths);
    let tag = attribute.tag.as_ref().and_then(Tag::paths).or(detail);
    Some(EventsEnum {
        krate: Crate::new(attribute.krate.clone()),
        name: name.clone(),
        vis: vis.clone(),
        provider: attribute.provider.clone()?,
        tag: tag.map(|tag| tag.0.clone()).unwrap_or_default(),
        is_member: matches!(attribute.tag, Some(Tag::Member(_))),
        is_member_payload: attribute.payload.is_some(),
        headers: attribute.header.as_ref().map(|header| header.0.clone()).unwrap_or_default(),
        has_detail: attribute.detail.is_some(),
        documented,
        unrecognized: unrecognized?.clone(),
    })
}

/// Says nothing where a mistake in the attribute has been noted already.
fn check_attribute(Syntax { name, attribute, .. }: &Syntax, errors: &Errors) {
    if attribute.is_wrong {
        return;
    }
    if attribute.provider.is_none() {
        errors.at(name, "no provider: add `#[events(provider = Provider)]`");
    }
    if let Some(Detail { key, .. }) = &attribute.detail {
        if attribute.tag.is_some() {
            let message = "both a tag and a detail: with `tag`, the words of the body say which event \
                           it is; with `detail`, the header alone does. Keep one of them";
            errors.at(key, message);
        } else if attribute.header.is_none() {
            let message = "a detail of nothing: name the header that claims the event type, \
                           `#[events(header = \"x-event-type\", detail = \"action\")]`";
            errors.at(key, message);
        }
    } else if attribute.tag.is_none() && attribute.header.is_none() {
        let message = "no tag: name the member of the body that has the event type, \
                       `#[events(tag = \"type\")]`, or the header that claims it where nobody \
                       signs it, `#[events(header = \"x-event-type\")]`";
        errors.at(name, message);
    }
    check_member(attribute, errors);
}

/// A member that names the event type is all that does.
fn check_member(EventsAttribute { tag, payload, header, .. }: &EventsAttribute, errors: &Errors) {
    match (tag, payload) {
        (Some(Tag::Member(word)), _) if header.is_some() => {
            let message = "both a member and a header: with `tag = member`, the name of a member is \
                           the whole event type. Keep one of them";
            errors.at(word, message);
        }
        (Some(Tag::Member(_)), _) | (_, None) => {}
        (Some(Tag::Paths(_)) | None, Some(Payload { key })) => {
            let message = "an event in a member that nothing names: `payload = member` goes with \
                           `tag = member`. To read one member alone, give the event's type that field";
            errors.at(key, message);
        }
    }
}

fn documented(syntax: &Syntax) -> Vec<Documented> {
    let documented = syntax.variants.iter().filter_map(|(variant, label)| match label {
        Label::Documented { name, sample } => {
            let (variant, name, sample) = (variant.clone(), name.clone(), sample.clone());
            Some(Documented { variant, name, sample })
        }
        Label::Unrecognized(_) | Label::Wrong => None,
    });
    documented.collect()
}

fn check_names(documented: &[Documented], errors: &Errors) {
    let mut names: Vec<&LitStr> = Vec::new();
    for Documented { name, .. } in documented {
        if names.iter().any(|earlier| earlier.value() == name.value()) {
            let message = "two variants for one event type: keep one of them";
            errors.at(name, message);
        }
        names.push(name);
    }
}

fn check_types(syntax: &Syntax, errors: &Errors) {
    let mut types: Vec<&Ident> = Vec::new();
    for (Variant { ty, .. }, _) in &syntax.variants {
        if types.contains(&ty) {
            let message =
                format!("`{ty}` stands in two variants: each event type has a type of its own");
            errors.at(ty, message);
        }
        types.push(ty);
    }
}

fn unrecognized<'a>(syntax: &'a Syntax, errors: &Errors) -> Option<&'a Variant> {
    let mut found = None;
    for (variant, label) in &syntax.variants {
        let Label::Unrecognized(word) = label else { continue };
        if found.is_some() {
            errors.at(word, "two unrecognized variants: keep one of them");
        }
        found = found.or(Some(variant));
    }
    if syntax.lacks_unrecognized() {
        let message = "no variant for unrecognized events: add \
                       `#[event(unrecognized)] Unrecognized(Unrecognized)`";
        errors.at(&syntax.name, message);
    }
    found
}
