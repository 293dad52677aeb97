//! Receive: a delivery is verified, stored, and acknowledged. No handler runs here.

use std::net::SocketAddr;

use anyhow::Context as _;
use axum::{Router, middleware};
use tokio::net::TcpListener;
use webhook_examples::serve_until;
use webhook_inbox::Inbox;
use webhook_tower::{Endpoint, Secret, SecretErrorKind, SnapTrade, WebhookService};

use crate::{brokerage::Brokerage, database::Database, devlog};

/// The secret where the environment has none.
const DEMO_KEY: &str = "the demo consumer key";

/// Serves until it is told to end, and finishes what has begun.
pub async fn run<D: Database>(
    inbox: &Inbox<D>,
    addr: SocketAddr,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let endpoint = endpoint()?;
    let listener =
        TcpListener::bind(addr).await.with_context(|| format!("cannot listen on {addr}"))?;
    println!("listening on http://{}/webhooks/snaptrade", listener.local_addr()?);
    // SnapTrade's retries may carry the time of the first attempt.
    let door = inbox.door::<Brokerage<D>>();
    let service = WebhookService::storing(endpoint, door).accept_late_retries().build();
    let app = Router::new()
        .route_service("/webhooks/snaptrade", service.clone())
        .layer(middleware::from_fn(devlog::print));
    serve_until(stop, listener, app, service.drain()).await;
    println!("ended");
    Ok(())
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
