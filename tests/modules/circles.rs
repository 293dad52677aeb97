//! Circles: modules that lead back to themselves.

use std::collections::BTreeSet;

use crate::source::Source;

/// Every circle, as the uses that close it.
pub fn circles(source: &Source) -> Vec<String> {
    let names: Vec<&str> = source.names().collect();
    let reached: Vec<BTreeSet<&str>> = names.iter().map(|name| reached(source, name)).collect();
    let reaches = |from: &str, to: &str| {
        let position = names.iter().position(|name| *name == from);
        position.is_some_and(|position| reached[position].contains(to))
    };
    let mut seen = BTreeSet::new();
    let mut circles = Vec::new();
    for name in &names {
        if !reaches(name, name) || seen.contains(name) {
            continue;
        }
        let together = names.iter().filter(|other| reaches(name, other) && reaches(other, name));
        let circle: BTreeSet<&str> = together.copied().collect();
        circles.push(shown(source, &circle));
        seen.extend(circle);
    }
    circles
}

/// All that a module uses, and what those use, and so on.
fn reached<'s>(source: &'s Source, name: &str) -> BTreeSet<&'s str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&str> = source.uses(name).collect();
    while let Some(next) = open.pop() {
        if reached.insert(next) {
            open.extend(source.uses(next));
        }
    }
    reached
}

fn shown(source: &Source, circle: &BTreeSet<&str>) -> String {
    let arrows = circle.iter().flat_map(|from| {
        let within = source.uses(from).filter(|to| circle.contains(to));
        within.map(move |to| format!("{from} → {to}"))
    });
    arrows.collect::<Vec<_>>().join(", ")
}
