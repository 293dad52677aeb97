//! Inbox: a store, and what its doors, workers and operators share.

use std::{
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use webhook_tower::record::{Arrival, RecordStore, StoreError, Stored};

use crate::{announce::Announcer, commit::Committer};

/// A durable inbox over a store. A clone shares it.
///
/// | method | what it is for |
/// |---|---|
/// | [`door`](Self::door) | a service that stores what arrives |
/// | [`worker`](Self::worker) | handlers for what is stored |
/// | [`health`](Self::health), [`waiting`](Self::waiting), [`dead_letters`](Self::dead_letters), [`show`](Self::show), [`read`](Self::read) | looking |
/// | [`replay`](Self::replay), [`replay_where`](Self::replay_where), [`discard`](Self::discard), [`discard_where`](Self::discard_where), [`pause`](Self::pause), [`resume`](Self::resume), [`purge`](Self::purge) | changing |
///
/// The program `webhook inbox` does the latter two from a terminal.
pub struct Inbox<S> {
    shared: Arc<Shared<S>>,
}

struct Shared<S> {
    store: S,
    announcer: Announcer,
    /// Started with the first delivery, because it needs a runtime, and again when that runtime has ended.
    committer: Mutex<Option<Committer>>,
}

impl<S: RecordStore> Inbox<S> {
    /// Creates an inbox over a store whose tables are there.
    #[must_use]
    pub fn new(store: S) -> Self {
        let (announcer, committer) = (Announcer::new(), Mutex::new(None));
        Self { shared: Arc::new(Shared { store, announcer, committer }) }
    }

    /// Stores what came in one body: all of it or nothing.
    pub(crate) async fn accept(&self, arrivals: Vec<Arrival>) -> Result<Vec<Stored>, StoreError> {
        let committer = self.committer();
        committer.store(arrivals).await
    }

    fn committer(&self) -> Committer {
        let Shared { store, announcer, committer } = &*self.shared;
        let mut committer = committer.lock().unwrap_or_else(PoisonError::into_inner);
        if committer.as_ref().is_some_and(Committer::has_ended) {
            *committer = None;
        }
        let start = || Committer::start(store.clone(), announcer.clone());
        committer.get_or_insert_with(start).clone()
    }

    pub(crate) fn announcer(&self) -> &Announcer {
        &self.shared.announcer
    }
}

impl<S> Inbox<S> {
    /// The store, for its `transaction`s and the application's own tables.
    #[must_use]
    pub fn store(&self) -> &S {
        &self.shared.store
    }
}

impl<S> Clone for Inbox<S> {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared) }
    }
}

impl<S: fmt::Debug> fmt::Debug for Inbox<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbox").field("store", &self.shared.store).finish_non_exhaustive()
    }
}
