//! Receive: a delivery is verified, stored, and acknowledged. No handler runs here.

use std::net::SocketAddr;

use anyhow::Context as _;
use axum::{Router, middleware};
use tokio::net::TcpListener;
use webhook_postgres::Inbox;
use webhook_tower::{Endpoint, Secret, SecretErrorKind, SnapTrade, inbox::InboxService};

use crate::{arrows, told_to_end};

/// The secret where the environment has none.
const DEMO_KEY: &str = "the demo consumer key";

/// Serves until it is told to end, and finishes what has begun.
pub async fn run(inbox: Inbox, addr: SocketAddr) -> anyhow::Result<()> {
    let endpoint = endpoint()?;
    let listener =
        TcpListener::bind(addr).await.with_context(|| format!("cannot listen on {addr}"))?;
    println!("listening on http://{}/webhooks/snaptrade", listener.local_addr()?);
    // It sets no limit on slow headers; on the open internet use a server as in `hyper.rs`.
    axum::serve(listener, app(endpoint, inbox)).with_graceful_shutdown(told_to_end()).await?;
    println!("ended");
    Ok(())
}

fn app(endpoint: Endpoint<SnapTrade>, inbox: Inbox) -> Router {
    // SnapTrade's retries may carry the time of the first attempt.
    let service = InboxService::builder(endpoint, inbox).with_retry_window().build();
    Router::new()
        .route_service("/webhooks/snaptrade", service)
        .layer(middleware::from_fn(arrows::print))
}

/// SnapTrade's endpoint, with the secret of the environment, or with one for a demonstration.
fn endpoint() -> anyhow::Result<Endpoint<SnapTrade>> {
    const VARIABLE: &str = "SNAPTRADE_CONSUMER_KEY";
    let secret = match Secret::from_env(VARIABLE) {
        Err(error) if error.kind() == SecretErrorKind::Unset => {
            println!("{VARIABLE} is not set: using a secret that everybody knows, '{DEMO_KEY}'");
            Secret::new(DEMO_KEY)
        }
        secret => secret,
    };
    secret.and_then(Endpoint::new).with_context(|| format!("cannot use {VARIABLE}"))
}
