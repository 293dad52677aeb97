//! The server: two routes, and an arrow for what comes and what goes.

use std::sync::Arc;

use axum::{Router, middleware};
use tokio::net::TcpListener;
use webhook_tower::{SnapTrade, SnipeRoute, WebhookService};

use crate::{Endpoints, desk::Desk, devlog};

/// A service for each provider.
pub struct Server {
    snaptrade: WebhookService<SnapTrade>,
    sniperoute: WebhookService<SnipeRoute>,
}

impl Server {
    pub fn new(endpoints: &Endpoints) -> Self {
        let desk = Arc::new(Desk);
        Self {
            snaptrade: WebhookService::new(endpoints.snaptrade.clone(), desk.clone()),
            sniperoute: WebhookService::new(endpoints.sniperoute.clone(), desk),
        }
    }

    /// Both, each on a path of its own.
    fn app(&self) -> Router {
        Router::new()
            .route_service("/webhooks/snaptrade", self.snaptrade.clone())
            .route_service("/webhooks/sniperoute", self.sniperoute.clone())
            .layer(middleware::from_fn(devlog::print))
    }

    /// Serves until `stop` is ready, and then finishes what has begun.
    pub async fn serve(self, listener: TcpListener, stop: impl Future) {
        let drained = async { tokio::join!(self.snaptrade.drain(), self.sniperoute.drain()) };
        webhook_examples::serve_until(stop, listener, self.app(), drained).await;
    }
}
