//! A receiver: one of several processes on one database of claims.
//!
//! `receiver <database> <Apart|Together>` prints the port that it listens on.

use axum::Router;
use tokio::net::TcpListener;
use webhook_claims_tests::effects::{Database, Effects};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(place), Some(mode)) = (arguments.next(), arguments.next()) else {
        return Err("usage: receiver <database> <Apart|Together>".into());
    };
    let database = Database::open(&place).await?;
    let service = Effects::new(database, mode.parse()?).service()?;
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    println!("{}", listener.local_addr()?.port());
    axum::serve(listener, Router::new().route_service("/", service)).await?;
    Ok(())
}
