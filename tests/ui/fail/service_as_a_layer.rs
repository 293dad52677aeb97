use axum::Router;
use webhook_tower::{Endpoint, SnapTrade, WebhookService, snaptrade, webhooks};

struct App;

#[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "not of interest"))]
impl App {}

fn router(endpoint: Endpoint<SnapTrade>) -> Router {
    Router::new().layer(WebhookService::new(endpoint, App))
}

fn main() {
    let _ = router;
}
