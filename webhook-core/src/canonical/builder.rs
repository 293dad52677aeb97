//! The tape while it is filled, in room that is made at once.

use super::tape::Node;

/// The entries of a tape so far, with room for those that may follow.
pub(super) struct TapeBuilder {
    nodes: Vec<Node>,
    /// How long the body is.
    length: usize,
}

impl TapeBuilder {
    pub(super) fn new(length: usize) -> Self {
        Self { nodes: Vec::with_capacity(usual_nodes(length)), length }
    }

    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    pub(super) fn nodes_mut(&mut self) -> &mut [Node] {
        &mut self.nodes
    }

    #[inline]
    pub(super) fn push(&mut self, node: Node) {
        if self.nodes.len() == self.nodes.capacity() {
            self.make_room();
        }
        self.nodes.push(node);
    }

    pub(super) fn change(&mut self, entry: usize, change: impl FnOnce(&mut Node)) {
        self.nodes.get_mut(entry).map(change).unwrap_or_default();
    }

    pub(super) fn truncate(&mut self, entries: usize) {
        self.nodes.truncate(entries);
    }

    pub(super) fn finish(mut self) -> Vec<Node> {
        if self.nodes.capacity() > usual_nodes(self.length) {
            self.nodes.shrink_to_fit();
        }
        self.nodes
    }

    /// Where the usual room is not enough, makes room for whatever may follow, once: what a growing
    /// `Vec` has to spare could be a multiple of the body.
    #[cold]
    #[inline(never)]
    fn make_room(&mut self) {
        self.nodes.reserve_exact(most_nodes(self.length).saturating_sub(self.nodes.len()));
    }
}

/// As many entries as the bodies of providers have.
const fn usual_nodes(length: usize) -> usize {
    length / 8 + 8
}

/// No body has more entries than `{"":{"":{}}}`, of which each level has four for five bytes.
const fn most_nodes(length: usize) -> usize {
    length / 5 * 4 + 5
}

#[cfg(test)]
mod tests {
    use super::super::{index::index, tape::Form};
    use super::*;

    #[test]
    fn the_room_reserved_is_enough_for_the_densest_bodies() {
        let nested = "{\"\":".repeat(120) + "{}" + &"}".repeat(120);
        for nth in 0..40 {
            for dense in ["{}", "[]", "0", "[{}]", "{\"\":0}", "{\"\":{}}", &nested] {
                let body = format!("[{}]", vec![dense; nth].join(","));
                for body in [body.as_str(), dense] {
                    let entries = index(body, Form::Canonical).unwrap().nodes.len();
                    assert!(entries <= most_nodes(body.len()), "{body}");
                }
            }
        }
    }
}
