//! The server: two routes, and an arrow for what comes and what goes.

use std::sync::Arc;

use axum::{Router, middleware};
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
