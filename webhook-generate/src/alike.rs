//! Alike: types that are one thing, in several events.
//!
//! A specification that writes the body of each webhook out has the same thing many times, a little
//! different each time. What has one name and shape is one type; see [`merge`].

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    bundle::own_name,
    model::{Body, Definition, Id, Model, Origin, Type},
    names::{type_name, words},
};

/// Shapes with fewer members or words are equal by chance; their names tell them apart.
const BY_CHANCE: usize = 5;

/// What the specification writes out where it has a name for the same thing becomes the one with the
/// name.
pub(crate) fn adopt(model: &mut Model) {
    let mut adopted: BTreeSet<Id> = BTreeSet::new();
    loop {
        let found = equal_components(model, &adopted);
        if found.is_empty() {
            return;
        }
        replace(model, &|id| found.get(&id).copied().unwrap_or(id));
        adopted.extend(found.into_keys());
    }
}

/// For each shape without a name the component that is equal to it.
fn equal_components(model: &Model, adopted: &BTreeSet<Id>) -> BTreeMap<Id, Id> {
    let mut components: BTreeMap<String, Vec<(String, Id)>> = BTreeMap::new();
    let definitions = || model.definitions.iter().enumerate().map(|(nth, of)| (Id(nth), of));
    for (id, definition) in definitions() {
        if let (Origin::Component { .. }, Some(shape)) = (&definition.origin, own_shape(definition))
        {
            components.entry(shape).or_default().push((spelled(&definition.origin), id));
        }
    }
    let component = |definition: &Definition| {
        let (shape, own) = (own_shape(definition)?, spelled(&definition.origin));
        let equal = components.get(&shape)?;
        let by_name = equal.iter().find(|(name, _)| *name == own);
        let only =
            || equal.first().filter(|(name, _)| equal.len() == 1 && share_a_word(name, &own));
        by_name.or_else(only).map(|(_, id)| *id)
    };
    definitions()
        .filter(|(id, of)| matches!(of.origin, Origin::Inline { .. }) && !adopted.contains(id))
        .filter_map(|(id, of)| Some((id, component(of)?)))
        .collect()
}

/// What a definition is, with its name where others could be equal by chance.
fn own_shape(definition: &Definition) -> Option<String> {
    let (size, shape) = match &definition.body {
        Body::Struct(members) => {
            let shapes = members.iter().map(|of| (&of.name, &of.of, of.required, &of.only));
            (members.len(), format!("{:?}", shapes.collect::<Vec<_>>()))
        }
        Body::Words(words) => (words.len(), format!("{words:?}")),
        Body::OneOf { tag, variants } => (variants.len(), format!("{tag} {variants:?}")),
        Body::Raw | Body::Pending => return None,
    };
    let name = if size < BY_CHANCE { spelled(&definition.origin) } else { String::new() };
    Some(format!("{name} {shape}"))
}

/// Whether two names have a word in common: an `Owner` is no `Approver`, however equal they are.
fn share_a_word(one: &str, other: &str) -> bool {
    let other = words(other);
    words(one).iter().any(|word| other.contains(word))
}

/// What a definition is called, as a type.
fn spelled(origin: &Origin) -> String {
    type_name(match origin {
        Origin::Event => "",
        Origin::Component { name, .. } => own_name(name).0,
        Origin::Inline { short, .. } => short,
    })
}

/// Makes one definition of those that have one name and one shape, all the way down.
pub(crate) fn merge(model: &mut Model) {
    let classes = classes(model);
    let mut first: BTreeMap<usize, Id> = BTreeMap::new();
    for (nth, class) in classes.iter().enumerate() {
        first.entry(*class).or_insert(Id(nth));
    }
    let same = |id: Id| classes.get(id.0).and_then(|class| first.get(class)).copied().unwrap_or(id);
    replace(model, &same);
}

/// Puts another definition into the place of each.
fn replace(model: &mut Model, same: &dyn Fn(Id) -> Id) {
    for definition in &mut model.definitions {
        definition.body.each_type(&mut |of| of.rename(same));
        if let Origin::Inline { owners, .. } = &mut definition.origin {
            for owner in &mut *owners {
                *owner = same(*owner);
            }
            owners.dedup();
        }
    }
}

/// The class of each definition: those of one class cannot be told apart. At first they are told apart by
/// what they say themselves, then by the classes of what they hold, until nothing changes.
fn classes(model: &Model) -> Vec<usize> {
    let mut classes = vec![0; model.definitions.len()];
    loop {
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        let mut next = Vec::with_capacity(classes.len());
        for (nth, definition) in model.definitions.iter().enumerate() {
            let name = match &definition.origin {
                Origin::Event => format!("event {nth}"),
                Origin::Component { name, title } => {
                    title.clone().unwrap_or_else(|| own_name(name).0.to_owned())
                }
                Origin::Inline { short, .. } => short.clone(),
            };
            let shape =
                format!("{name} {:?} {}", classes.get(nth), shape(&definition.body, &classes));
            let number = known.len();
            next.push(*known.entry(shape).or_insert(number));
        }
        let was = classes.iter().max().map_or(0, |most| most + 1);
        classes = next;
        if known.len() == was {
            return classes;
        }
    }
}

fn shape(body: &Body, classes: &[usize]) -> String {
    let of = |of: &Type| {
        let mut of = of.clone();
        of.rename(&|id| Id(classes.get(id.0).copied().unwrap_or_default()));
        of
    };
    match body {
        Body::Struct(members) => {
            let shapes =
                members.iter().map(|member| (&member.name, of(&member.of), member.required));
            format!("{:?}", shapes.collect::<Vec<_>>())
        }
        Body::Words(words) => format!("{words:?}"),
        Body::OneOf { tag, variants } => {
            let variants = variants.iter().map(|(word, shape)| (word, of(shape)));
            format!("{tag} {:?}", variants.collect::<Vec<_>>())
        }
        Body::Raw | Body::Pending => "raw".to_owned(),
    }
}
