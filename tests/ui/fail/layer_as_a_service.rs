use axum::Router;
use webhook_tower::{Endpoint, SnapTrade, WebhookLayer, WebhookService, snaptrade, webhooks};

struct App;

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "not of interest"))]
impl App {}

fn router(endpoint: Endpoint<SnapTrade>) -> Router {
    let service = WebhookService::new(endpoint, App);
    Router::new().route_service("/webhooks", WebhookLayer::new("/webhooks", service))
}

fn main() {
    let _ = router;
}
