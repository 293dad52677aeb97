//! Managing webhook endpoints at their provider.
//!
//! ```no_run
//! # async fn example() -> Result<(), webhook_endpoints::Error> {
//! use webhook_endpoints::sniperoute::{Client, WebhookCreate, WebhookEventType};
//!
//! let client = Client::from_env()?; // SNIPEROUTE_API_KEY
//! let webhook = WebhookCreate::new(
//!     "https://api.yourapp.com/webhooks/sniperoute",
//!     [WebhookEventType::IntentFilled, WebhookEventType::IntentRejected],
//! );
//! let response = client.create(&webhook).await?;
//! println!("{}", response.id);
//! # Ok(()) }
//! ```
//!
//! SnipeRoute is the one provider here: [`sniperoute`] says which of its calls there are, and that
//! **their REST paths are assumed**, because SnipeRoute publishes only the methods of its SDK.
//! SnapTrade's endpoints are managed in its dashboard.
//!
//! # What is defended
//!
//! - The API key goes over https only, is never sent on by a redirection, and is in no error and no
//!   `Debug`. A signing secret is a [`Secret`](webhook_core::Secret); one that is shown once and
//!   could not be handed on is in the [`Error`].
//! - Answers are read up to a limit, and what does not fit the document is not repeated by an error.
//! - An endpoint URL that is not https, leads to a private address, or may be read in another way by
//!   another parser is refused before it is sent.
//! - Nothing that must not happen twice is sent twice.

mod error;
pub mod sniperoute;

pub use self::error::{Error, ErrorKind};
