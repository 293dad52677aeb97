//! A receiver: one of several processes on one database.
//!
//! `receiver <database> <Apart|Together> [milliseconds]` prints the port that it listens on. Its
//! handler is busy for so long. On SIGTERM it finishes what has begun, and ends.

use std::time::Duration;

use axum::Router;
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    time::timeout,
};
use webhook_stores_tests::effects::{Database, Effects};

/// How long the deliveries that have begun may take after SIGTERM, those with a sender aside.
const GRACE: Duration = Duration::from_secs(5);

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(place), Some(mode)) = (arguments.next(), arguments.next()) else {
        return Err("usage: receiver <database> <Apart|Together> [milliseconds]".into());
    };
    let database = Database::open(&place).await?;
    let mut effects = Effects::new(database, mode.parse()?);
    if let Some(milliseconds) = arguments.next() {
        effects = effects.busy_for(Duration::from_millis(milliseconds.parse()?));
    }
    let service = effects.service()?;
    let mut terminate = signal(SignalKind::terminate())?;
    let terminated = async move {
        terminate.recv().await;
    };
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    println!("{}", listener.local_addr()?.port());
    let app = Router::new().route_service("/", service.clone());
    axum::serve(listener, app).with_graceful_shutdown(terminated).await?;
    timeout(GRACE, service.drain()).await?;
    Ok(())
}
