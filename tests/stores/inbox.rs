//! What an inbox does: it stores, a worker runs, and people look after what is left.

mod inbox {
    #[macro_use]
    pub(crate) mod app;
    mod batches;
    mod mishaps;
    mod moves;
    mod operations;
    mod outcomes;
    mod proxy;
    mod serial;
    mod stopping;
    mod storing;
    mod watching;
}
