//! Alike: types that are one thing, in several events.
//!
//! A specification that writes the body of each webhook out has the same thing many times, a little
//! different each time. What has one name and shape is one type; see [`merge`].

use std::collections::BTreeMap;

use crate::{
    bundle::own_name,
    model::{Body, Id, Model, Origin, Type},
};

/// Makes one definition of those that have one name and one shape, all the way down.
pub(crate) fn merge(model: &mut Model) {
    let classes = classes(model);
    let mut first: BTreeMap<usize, Id> = BTreeMap::new();
    for (nth, class) in classes.iter().enumerate() {
        first.entry(*class).or_insert(Id(nth));
    }
    let same = |id: Id| classes.get(id.0).and_then(|class| first.get(class)).copied().unwrap_or(id);
    for definition in &mut model.definitions {
        definition.body.each_type(&mut |of| of.rename(&same));
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
