//! Named schemes: how well-known providers sign.
//!
//! A provider of your own takes one of them and brings the enum of its events:
//!
//! ```
//! use webhook_core::{Provider, Scheme, schemes};
//!
//! pub struct Linear;
//!
//! #[derive(Debug, webhook_core::Events)]
//! #[events(provider = Linear, tag = ["type", "action"], crate = webhook_core)]
//! pub enum Event {
//!     #[event("Issue.update")]
//!     IssueUpdate(IssueUpdate),
//!     #[event(unrecognized)]
//!     Unrecognized(Unrecognized),
//! }
//!
//! pub type Unrecognized = webhook_core::Unrecognized<Linear>;
//!
//! #[derive(Debug, serde::Deserialize)]
//! #[serde(rename_all = "camelCase")]
//! pub struct IssueUpdate {
//!     pub webhook_timestamp: u64,
//! }
//!
//! impl Provider for Linear {
//!     type Events = Event;
//!     const NAME: &'static str = "linear";
//!     const SCHEME: Scheme = schemes::LINEAR;
//! }
//! ```
//!
//! Each says where its facts are from, and where the signed body names the event type: that is the
//! `tag` of the enum; [`NamedScheme::members`] are the names of events where the enum says
//! `tag = member`. Where a provider asks first whether an endpoint knows the secret,
//! [`NamedScheme::challenges`] has what `Provider::CHALLENGES` takes. Each source that is named was read and compared with the scheme in 2026, and one
//! that is not the provider's own says so. [`ALL`] lists them for programs.
//!
//! # What is not here
//!
//! - **Proof of a type that nobody signs.** GitHub, Shopify and others name the event in a header that
//!   the signature does not cover. Their schemes prove that a body is authentic, and say nothing of its
//!   type: whoever records a delivery could send it again as another event. Their enum names the
//!   `header`, and they are served with a durable store or an inbox, see
//!   [`ClaimedType`](crate::ClaimedType).
//! - **A time that is only that of the event.** What stays the same in a retry hours later is not
//!   compared with the clock; the event has it as a member.
//! - Signatures by RSA and JWT; keys that are fetched by a URL; content with chosen members in it.
#![doc = include_str!("table.md")]

mod named;

mod standard_webhooks;
mod timed;
mod timed_in_header;
mod body;
mod untyped;
mod of_request;
mod public_key;
mod forms;
mod tokens;
mod batches;

pub use self::{
    batches::*,
    body::*,
    forms::*,
    named::{NamedScheme, UrlChallenge},
    of_request::*,
    public_key::*,
    standard_webhooks::*,
    timed::*,
    timed_in_header::*,
    tokens::*,
    untyped::*,
};

const GROUPS: [&[NamedScheme]; 10] = [
    standard_webhooks::NAMED,
    timed::NAMED,
    timed_in_header::NAMED,
    body::NAMED,
    untyped::NAMED,
    of_request::NAMED,
    public_key::NAMED,
    forms::NAMED,
    tokens::NAMED,
    batches::NAMED,
];

/// Every scheme of this module.
///
/// ```
/// use webhook_core::schemes;
///
/// let stripe = schemes::ALL.iter().find(|named| named.name() == "stripe").expect("it is there");
/// assert_eq!(stripe.scheme().signature_header(), "stripe-signature");
/// assert_eq!(stripe.event_type(), ["type"]);
/// ```
pub const ALL: &[NamedScheme] = &named::joined::<{ named::count(&GROUPS) }>(&GROUPS);
