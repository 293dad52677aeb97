//! The server: two routes, and a limit on how long a sender may take for its headers.

use std::{sync::Arc, time::Duration};

use axum::{Router, middleware};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto,
    service::TowerToHyperService,
};
use tokio::net::TcpListener;
use webhook_tower::WebhookService;

use crate::{Endpoints, arrows, desk::Desk};

/// Both providers, each on a path of its own.
pub fn app(endpoints: &Endpoints) -> Router {
    let desk = Arc::new(Desk);
    let snaptrade = WebhookService::new(endpoints.snaptrade.clone(), desk.clone());
    let sniperoute = WebhookService::new(endpoints.sniperoute.clone(), desk);
    Router::new()
        .route_service("/webhooks/snaptrade", snaptrade)
        .route_service("/webhooks/sniperoute", sniperoute)
        .layer(middleware::from_fn(arrows::print))
}

/// Serves connections until the task is aborted.
///
/// `axum::serve` has no limit on slow headers, so a few thousand silent connections could take
/// every file descriptor.
pub async fn serve(listener: TcpListener, app: Router) {
    loop {
        let Ok((socket, _)) = listener.accept().await else { continue };
        let service = TowerToHyperService::new(app.clone());
        tokio::spawn(async move {
            let mut http = auto::Builder::new(TokioExecutor::new());
            http.http1().timer(TokioTimer::new()).header_read_timeout(Duration::from_secs(10));
            // A connection that breaks off is the sender's business.
            drop(http.serve_connection(TokioIo::new(socket), service).await);
        });
    }
}
