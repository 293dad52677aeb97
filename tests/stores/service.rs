//! What a service does with an idempotency store: who runs, who waits, who is refused.

mod service {
    pub(crate) mod app;
    mod endings;
    mod identity;
    mod settings;
    mod stores;
    mod waiting;
}
