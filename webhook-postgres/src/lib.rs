//! Claims of webhook deliveries in PostgreSQL: any number of machines.
//!
//! ```no_run
//! # use webhook_tower::{Endpoint, SnapTrade, WebhookService, snaptrade, webhooks};
//! # struct Brokerage;
//! # #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "example"))]
//! # impl Brokerage {}
//! # async fn example(endpoint: Endpoint<SnapTrade>) -> Result<(), Box<dyn std::error::Error>> {
//! use webhook_postgres::{PostgresClaims, sqlx::PgPool};
//!
//! let claims = PostgresClaims::new(PgPool::connect("postgres://localhost/brokerage").await?);
//! claims.migrate().await?;
//!
//! let service = WebhookService::builder(endpoint, Brokerage)
//!     .claims(claims)
//!     .with_retry_window()
//!     .build()?;
//! # Ok(())
//! # }
//! ```
//!
//! What claims are is on the page of [`webhook_tower::claims`].

mod claims;
mod transaction;

pub use sqlx;

pub use self::{claims::PostgresClaims, transaction::ClaimTransaction};
