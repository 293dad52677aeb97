//! Types of a provider's webhooks, from its `OpenAPI` specification.
//!
//! The program has it as a command, `webhook generate`, which is what most people want; this is the
//! library behind it.
#![doc = include_str!("../README.md")]

mod error;
mod node;
mod bundle;
mod source;
mod document;
mod scheme;
mod selection;
mod options;
mod hooks;
mod schema;
mod required;
mod model;
mod names;
mod build;
mod alike;
mod tag;
mod made;
mod samples;
mod events;
mod cycles;
mod docs;
mod write;
mod record;
mod changes;
mod drift;
mod generator;

pub use self::{
    changes::Change,
    drift::Difference,
    error::Error,
    generator::{Generated, Generator},
    options::Times,
    record::Record,
};
