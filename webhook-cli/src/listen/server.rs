//! The server of both ports: connections with a limit for their headers.

use std::time::Duration;

use axum::Router;
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto,
    service::TowerToHyperService,
};
use tokio::{net::TcpListener, time::sleep};

/// Serves `app` for as long as it is polled.
///
/// `axum::serve` would wait for the headers of a silent connection for ever.
pub(super) async fn serve(listener: TcpListener, app: Router) {
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
