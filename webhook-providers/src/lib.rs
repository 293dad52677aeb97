//! Typed providers beyond the two of `webhook-tower`, most of them made from the specifications of the
//! providers.
//!
//! Each is a feature: a module with an enum of all events that the specification lists, a type for each,
//! the provider, and its scheme from [`webhook_core::schemes`]. They are used as the two are:
//!
//! ```
//! # #[cfg(feature = "resend")] {
//! use webhook_providers::resend;
//! use webhook_tower::{Endpoint, Secret, WebhookService, webhooks};
//!
//! struct Mail;
//!
//! #[webhooks]
//! impl Mail {
//!     #[on(resend::EmailBounced)]
//!     async fn bounced(&self, event: resend::EmailBounced) {
//!         let bounce = event.data.and_then(|data| data.bounce);
//!         let message = bounce.and_then(|bounce| bounce.message);
//!         eprintln!("{}", message.as_deref().unwrap_or("bounced"));
//!     }
//!
//!     #[on(resend::_, resend::Unrecognized)]
//!     async fn others(&self, _event: resend::Event) {}
//! }
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let secret = Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
//! let endpoint = Endpoint::<resend::Resend>::new(secret)?;
//! let service = WebhookService::new(endpoint, Mail);
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! A service whose handlers leave out an event does not compile, and the compiler names the event.
//!
//! # What the types promise
//!
//! A provider may send tomorrow what its specification does not say today. So every member is an
//! `Option`, and absent and null are `None`; members that no type has are passed over; every list of words
//! is open, with a variant `Other`; and what no type can be honest about is [`RawJson`](webhook_core::RawJson).
//! What a handler cannot do without, it asks for:
//!
//! ```
//! # #[cfg(feature = "openai")] {
//! use webhook_providers::openai;
//! use webhook_tower::{HandlerError, permanent};
//!
//! fn response_id(event: openai::ResponseCompleted) -> Result<String, HandlerError> {
//!     let id = event.data.and_then(|data| data.id);
//!     id.ok_or_else(|| permanent("a response without an id").into())
//! }
//! # }
//! ```
//!
//! GitHub and Shopify name the event in a header that they do not sign, so their deliveries have to be
//! [remembered](webhook_core::ClaimedType). GitHub's action is in the body: an event has a member `action`, whose
//! words are open, and coverage is by event. The type of a delivery is both, `pull_request.opened`.
//!
//! Of Adyen it is the platform: platforms, issuing, management and tokens. Its payments are signed in another
//! way, which no [`Scheme`](webhook_core::Scheme) can say. `balancePlatform.authorisation.relayed` asks
//! for a decision in the answer, which a service here does not give.
//!
//! # Where they come from
//!
//! | feature | specification | licence |
//! |---|---|---|
//! | `openai` | <https://github.com/openai/openai-openapi> | MIT |
//! | `resend` | <https://github.com/resend/resend-openapi> | MIT |
//! | `clerk` | <https://github.com/clerk/openapi-specs> | MIT |
//! | `lithic` | <https://github.com/lithic-com/lithic-openapi> | Apache-2.0 |
//! | `adyen` | <https://github.com/Adyen/adyen-openapi> | MIT |
//! | `github` | <https://github.com/octokit/openapi-webhooks> | MIT |
//!
//! Those of `discord`, `shopify`, `slack`, `standard-webhooks` and `stripe` are typed by hand, because no
//! specification has their types. Their pages say where the names and shapes are from.
//!
//! Names, shapes and examples are taken from them; what they say in sentences is not. The head of each
//! module has the version and the digest of its specification, and the command that made it. Beside it is
//! its record, which `webhook generate --check` compares with the specification of the day; the
//! repository's `scripts/providers` does so for all of them. Samples are the examples of the
//! specifications; where there is none, a sample is a small body that was made from the types. Adyen's
//! `terminalAssignment.completed` has none, because its schema has no member that names the type.

#[cfg(feature = "adyen")]
#[rustfmt::skip]
pub mod adyen;
#[cfg(feature = "clerk")]
#[rustfmt::skip]
pub mod clerk;
#[cfg(feature = "discord")]
pub mod discord;
#[cfg(feature = "github")]
#[rustfmt::skip]
pub mod github;
#[cfg(feature = "lithic")]
#[rustfmt::skip]
pub mod lithic;
#[cfg(feature = "openai")]
#[rustfmt::skip]
pub mod openai;
#[cfg(feature = "resend")]
#[rustfmt::skip]
pub mod resend;
#[cfg(feature = "shopify")]
pub mod shopify;
#[cfg(feature = "slack")]
pub mod slack;
#[cfg(feature = "standard-webhooks")]
pub mod standard_webhooks;
#[cfg(feature = "stripe")]
pub mod stripe;
