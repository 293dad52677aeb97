//! Slack: the Events API, slash commands and interactivity, which are three providers.
//!
//! Each has a request URL of its own in the settings of an app, and all three sign with the app's signing
//! secret: <https://docs.slack.dev/authentication/verifying-requests-from-slack>.
//!
//! ```
//! use webhook_providers::slack::events;
//! use webhook_tower::{Endpoint, Secret, WebhookService, webhooks};
//!
//! struct Bot;
//!
//! #[webhooks]
//! impl Bot {
//!     #[on(events::AppMention)]
//!     async fn mentioned(&self, mention: events::AppMention) {
//!         let text = mention.event.and_then(|event| event.text);
//!         eprintln!("{}", text.as_deref().unwrap_or("mentioned without a word"));
//!     }
//!
//!     #[on(events::_, events::Unrecognized)]
//!     async fn others(&self, _event: events::Event) {}
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let secret = Secret::new("8f742231b10e8888abcd99yyyzzz85a5")?;
//! let service = WebhookService::new(Endpoint::<events::SlackEvents>::new(secret)?, Bot);
//! # Ok(())
//! # }
//! ```

pub mod commands;
pub mod events;
pub mod interactivity;
mod payloads;
