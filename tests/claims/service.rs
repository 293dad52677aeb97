//! What a service does with claims: who runs, who waits, who is refused.

mod service {
    pub(crate) mod app;
    mod endings;
    mod identity;
    mod settings;
    mod stores;
    mod waiting;
}
