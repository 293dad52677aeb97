//! The program `webhook`: send, sign, verify, inspect and replay signed webhooks.
//!
//! It is a library with a thin program around it, so that a provider of your own is in its table
//! with one line; [`Cli`] shows a whole program.
//!
//! It works offline and without an account, and sends only to the address that it is given; for
//! `endpoints` that is the API of the provider.
//! Secrets are read from the environment, and nothing prints them. A new one, which the provider
//! shows once, is printed once.

mod endpoint;
mod variant;
mod provider;
mod named;
mod address;
mod suggest;
mod secret;

mod screen;
mod patch;
mod body;
mod claims;
mod fault;
mod post;
mod capture;
mod record;
mod renew;

mod step;
mod hint;
mod examination;
mod wording;
mod hints;
mod examine;

mod args;
mod event_name;
mod context;
mod detect;
mod events;
mod schemes;
mod send;
mod sign;
mod verify;
mod listen;
mod replay;
mod doctor;
mod endpoints;
mod generate;
mod inbox;
mod drift;
mod cli;

pub use self::cli::Cli;

/// The examples of the README are compiled.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
