//! Cycles: which definitions contain themselves, so that a box has to stand between.

use std::collections::BTreeSet;

use crate::model::{Id, Model};

/// The definitions that may contain themselves without a list between. What stands between two
/// cycles is among them, which costs a box and no more.
pub(crate) fn find(model: &Model) -> BTreeSet<Id> {
    let count = model.definitions.len();
    let mut edges: Vec<(usize, usize)> = Vec::new();
    for (from, definition) in model.definitions.iter().enumerate() {
        for of in definition.body.types() {
            if let Some((to, false)) = of.named() {
                edges.push((from, to.0));
            }
        }
    }
    let forward = peeled(count, edges.iter().copied());
    let backward = peeled(count, edges.iter().map(|&(from, to)| (to, from)));
    forward.intersection(&backward).map(|&nth| Id(nth)).collect()
}

/// What is left when those without an edge to what is left are taken away, again and again.
fn peeled(count: usize, edges: impl Iterator<Item = (usize, usize)>) -> BTreeSet<usize> {
    let (mut out, mut into) = (vec![0_usize; count], vec![Vec::new(); count]);
    for (from, to) in edges {
        if let (Some(out), Some(into)) = (out.get_mut(from), into.get_mut(to)) {
            *out += 1;
            into.push(from);
        }
    }
    let mut left: BTreeSet<usize> = (0..count).collect();
    let ends = out.iter().enumerate().filter(|(_, edges)| **edges == 0);
    let mut ends: Vec<usize> = ends.map(|(nth, _)| nth).collect();
    while let Some(end) = ends.pop() {
        left.remove(&end);
        for &from in into.get(end).into_iter().flatten() {
            if let Some(edges) = out.get_mut(from) {
                *edges -= 1;
                if *edges == 0 {
                    ends.push(from);
                }
            }
        }
    }
    left
}
