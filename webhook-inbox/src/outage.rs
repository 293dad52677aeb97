//! Outage: a store that fails is reported with its cause, once, and so is its return.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::timeout;
use webhook_tower::record::StoreError;

/// How long the store may take for one call.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// Whether a part of the inbox can reach the store.
#[derive(Debug)]
pub(crate) struct Outage {
    /// What it wants of the store.
    what: &'static str,
    /// Why it doesn't get it.
    why: Mutex<Option<String>>,
}

impl Outage {
    pub(crate) fn new(what: &'static str) -> Self {
        Self { what, why: Mutex::new(None) }
    }

    /// Waits this long for the store, and [notes](Self::note) its answer.
    pub(crate) async fn within<T>(
        &self,
        patience: Duration,
        answer: impl Future<Output = Result<T, StoreError>>,
    ) -> Option<T> {
        let late = |_| Err(StoreError::new(format!("it took longer than {patience:?}")));
        self.note(timeout(patience, answer).await.unwrap_or_else(late))
    }

    /// Notes an answer of the store, and hands it on; `None` if it failed.
    pub(crate) fn note<T>(&self, answer: Result<T, StoreError>) -> Option<T> {
        let what = self.what;
        let mut before = self.why.lock().unwrap_or_else(PoisonError::into_inner);
        match answer {
            Ok(answer) => {
                if before.take().is_some() {
                    tracing::info!(target: "webhook_inbox", what, "the store is back");
                }
                Some(answer)
            }
            Err(error) => {
                let error = chain(&error);
                if before.as_ref() != Some(&error) {
                    tracing::error!(target: "webhook_inbox", what, error, "the store failed");
                    *before = Some(error);
                }
                None
            }
        }
    }
}

/// An error and what caused it, in one line.
pub(crate) fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_what_was_reported() {
        let outage = Outage::new("test");
        let why = || outage.why.lock().unwrap().clone();
        assert_eq!(outage.note(Ok(1)), Some(1));
        assert_eq!(outage.note(Err::<(), _>(StoreError::new("away"))), None);
        assert_eq!(why().as_deref(), Some("the store failed: away"));
        assert_eq!(outage.note(Ok(())), Some(()));
        assert_eq!(why(), None);
    }
}
