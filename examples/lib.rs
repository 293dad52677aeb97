//! Programs that receive webhooks, to run and to copy from.
//!
//! | run | what it shows |
//! |---|---|
//! | `cargo run --example quickstart` | both providers on a real socket, and every event sent to itself |
//! | `cargo run --example existing-service` | an axum application that gets webhooks by one `.layer(…)` |
//! | `cargo run --example free-functions` | handlers as functions in several modules, and a table of who handles what |
//! | `cargo run --example custom-provider` | a third provider, in forty lines of your own |
//! | `cargo run --example verify-only` | proof of authenticity, for handlers that stay as they are |
//! | `cargo run --example sniperoute` | the complete example of SnipeRoute's page: an endpoint is made, tested and served |
//! | `cargo run --example hyper` | a server without axum, that finishes its deliveries before it stops |
//! | `cargo run -p webhook-example-lambda` | an AWS Lambda function |
//! | `cargo test --example testing-handlers` | how an application tests its handlers |
//!
//! The servers take their secrets from the environment, and say which one is missing.

use std::time::Duration;

use axum::Router;
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto,
    service::TowerToHyperService,
};
use tokio::{net::TcpListener, time::sleep};

/// Serves `app` for as long as it is polled, with ten seconds for the headers of each request.
///
/// `axum::serve` has no such limit, so a few thousand silent connections would take every file
/// descriptor. The body has its limit in the webhook service.
pub async fn serve(listener: TcpListener, app: Router) {
    loop {
        let Ok((socket, _)) = listener.accept().await else {
            // Most likely there are too many open files; some will be closed soon.
            sleep(Duration::from_millis(100)).await;
            continue;
        };
        let service = TowerToHyperService::new(app.clone());
        tokio::spawn(async move {
            let mut http = auto::Builder::new(TokioExecutor::new());
            http.http1().timer(TokioTimer::new()).header_read_timeout(Duration::from_secs(10));
            // A connection that breaks off is the sender's business.
            drop(http.serve_connection(TokioIo::new(socket), service).await);
        });
    }
}
