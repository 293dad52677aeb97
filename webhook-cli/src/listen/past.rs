//! The past: the deliveries that a page can look back on.

use std::{collections::VecDeque, sync::Arc};

use super::inspected::Inspected;

/// How many deliveries the page can look back on, and how many bytes their bodies have together.
pub(super) const KEPT: usize = 100;
const KEPT_BYTES: usize = 16 << 20;

/// The deliveries that the page can look back on.
#[derive(Default)]
pub(super) struct Past {
    pub(super) kept: VecDeque<Arc<Inspected>>,
    /// How many there were before them.
    pub(super) gone: u64,
}

impl Past {
    pub(super) fn add(&mut self, inspected: Arc<Inspected>) {
        self.kept.push_back(inspected);
        let bytes = |kept: &VecDeque<Arc<Inspected>>| -> usize {
            kept.iter().map(|inspected| inspected.capture.body.len()).sum()
        };
        while self.kept.len() > KEPT || bytes(&self.kept) > KEPT_BYTES {
            self.kept.pop_front();
            self.gone += 1;
        }
    }
}
