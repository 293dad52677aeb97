//! Programs that receive webhooks, to run and to copy from.
//!
//! | run | what it shows |
//! |---|---|
//! | `cargo run -p quickstart` | both providers on a real socket, and every event sent to itself |
//! | `cargo run --example existing-service` | an axum application that gets webhooks by one `.layer(…)` |
//! | `cargo run --example free-functions` | handlers as functions in several modules, and a table of who handles what |
//! | `cargo run --example custom-provider` | a third provider, in forty lines of your own |
//! | `cargo run --example tenants` | a tenant in the path, the peer and a request id, in a handler |
//! | `cargo run --example verify-only` | proof of authenticity, for handlers that stay as they are |
//! | `cargo run --example sniperoute` | the complete example of SnipeRoute's page: an endpoint is made, tested and served |
//! | `cargo run --example hyper` | a server without axum, that finishes its deliveries before it ends |
//! | `cargo run --example inbox` | a receiver and a worker: deliveries are stored in PostgreSQL, and run afterwards |
//! | `cargo run -p webhook-example-lambda` | an AWS Lambda function |
//! | `cargo test --example testing-handlers` | how an application tests its handlers |
//!
//! The servers take their secrets from the environment, and say which one is missing.

use std::{
    future::{pending, ready},
    pin::pin,
    time::Duration,
};

use axum::{Extension, Router, extract::ConnectInfo};
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{
    net::TcpListener,
    signal,
    time::{sleep, timeout},
};

/// How long what has begun may take when the process is told to end.
pub const GRACE: Duration = Duration::from_secs(30);

/// Serves `app` for as long as it is polled, with ten seconds for the headers of each request.
///
/// `axum::serve` has no such limit, so a few thousand silent connections would take every file
/// descriptor. The body has its limit in the webhook service.
pub async fn serve(listener: TcpListener, app: Router) {
    serve_until(pending::<()>(), listener, app, ready(())).await;
}

/// Serves `app` like [`serve`] until `stop` is ready. Then it takes no more connections, and waits
/// [`GRACE`] at most until those that it has are done, and `drained` is ready.
///
/// `service.drain()` goes there: it is not polled before the stop, and refuses deliveries after it.
pub async fn serve_until(
    stop: impl Future,
    listener: TcpListener,
    app: Router,
    drained: impl Future,
) {
    let connections = GracefulShutdown::new();
    let mut stop = pin!(stop);
    loop {
        let (socket, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                // Most likely there are too many open files; some will be closed soon.
                Err(_) => { sleep(Duration::from_millis(100)).await; continue }
            },
            _ = &mut stop => break,
        };
        let service = TowerToHyperService::new(app.clone().layer(Extension(ConnectInfo(peer))));
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(Duration::from_secs(10))
            // hyper's own limit is some 400 KiB for the headers of each connection.
            .max_buf_size(64 * 1024)
            .serve_connection(TokioIo::new(socket), service);
        // A connection that breaks off is the sender's business.
        tokio::spawn(connections.watch(connection));
    }
    drop(listener);
    let done = async { tokio::join!(connections.shutdown(), drained) };
    // Whoever has no answer by then sends the delivery again.
    drop(timeout(GRACE, done).await);
}

/// Ready when the process is told to end: by Ctrl-C, or by SIGTERM where there is one.
pub async fn told_to_end() {
    #[cfg(unix)]
    if let Ok(mut terminate) = signal::unix::signal(signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = signal::ctrl_c() => {}
        }
        return;
    }
    drop(signal::ctrl_c().await);
}
