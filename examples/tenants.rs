//! One service for many tenants: a handler asks the request which of them it came for, and from whom.
//!
//! The path is not signed. Whoever records a delivery of one tenant can post it to the path of another,
//! so the tenant in the path decides nothing alone: the signed user has to be one of theirs.
//!
//! ```text
//! SNAPTRADE_CONSUMER_KEY=… cargo run --example tenants
//! ```

use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::atomic::{AtomicU64, Ordering},
};

use anyhow::Context as _;
use axum::{
    Extension, Router,
    extract::{ConnectInfo, MatchedPath, Path, Request},
    middleware::{self, Next},
    response::Response,
};
use tokio::{net::TcpListener, sync::Mutex};
use webhook_tower::{
    Delivery, DeliveryExt as _, Endpoint, Outcome, Secret, SnapTrade, WebhookService, snaptrade,
    webhooks,
};

/// The users of each tenant, and what is to be told to a tenant.
#[derive(Default)]
struct Tenants {
    users: HashMap<String, Vec<String>>,
    notices: Mutex<Vec<String>>,
}

#[webhooks(ignore(
    snaptrade::_,
    snaptrade::Unrecognized,
    reason = "only connections matter to us"
))]
impl Tenants {
    #[on(snaptrade::ConnectionBroken)]
    async fn broken(
        &self,
        event: snaptrade::ConnectionBroken,
        delivery: &Delivery,
    ) -> anyhow::Result<Outcome> {
        let Path(tenant): Path<String> = delivery.extract().await?;
        let ConnectInfo(peer): ConnectInfo<SocketAddr> = delivery.extract().await?;
        let Extension(RequestId(number)) = delivery.extract().await?;
        let route: MatchedPath = delivery.extract().await?;
        println!("request {number} to {} from {peer}", route.as_str());

        let users = self.users.get(&tenant).map(Vec::as_slice).unwrap_or_default();
        if !users.contains(&event.user_id) {
            return Ok(Outcome::failed(format!("{tenant} has no user {}", event.user_id)));
        }
        self.notices.lock().await.push(format!("{tenant}: {} has to reconnect", event.user_id));
        Ok(Outcome::Done)
    }
}

/// What an outer layer gives to each request.
#[derive(Clone, Copy)]
struct RequestId(u64);

async fn numbered(mut request: Request, next: Next) -> Response {
    static LAST: AtomicU64 = AtomicU64::new(0);
    request.extensions_mut().insert(RequestId(LAST.fetch_add(1, Ordering::Relaxed) + 1));
    next.run(request).await
}

fn app(webhooks: WebhookService<SnapTrade>) -> Router {
    Router::new()
        .route_service("/webhooks/{tenant}/snaptrade", webhooks)
        .layer(middleware::from_fn(numbered))
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().init();
    let endpoint = Endpoint::new(Secret::from_env("SNAPTRADE_CONSUMER_KEY")?)?;
    let app = app(WebhookService::new(endpoint, Tenants::default()));
    let listener = TcpListener::bind("127.0.0.1:3000").await.context("cannot listen")?;
    println!("listening on http://{}", listener.local_addr()?);
    // Not `axum::serve`, which waits for a sender's headers for ever.
    webhook_examples::serve(listener, app).await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use axum::{body::Body, extract::connect_info::MockConnectInfo};
    use tower::ServiceExt as _;
    use webhook_tower::{
        Receipt, Verdict,
        testing::{self, deliver, sample},
    };

    use super::*;

    #[tokio::test]
    async fn a_tenant_hears_of_its_own_users_only() {
        let users = HashMap::from([("one".into(), vec!["alice".into()]), ("two".into(), vec![])]);
        let state = Arc::new(Tenants { users, ..Tenants::default() });
        let service = WebhookService::new(testing::endpoint(), Arc::clone(&state));
        let peer = SocketAddr::from(([192, 0, 2, 1], 443));
        let app = app(service.clone()).layer(MockConnectInfo(peer));

        let broken = sample::<snaptrade::ConnectionBroken>().with("userId", "alice");
        for (path, outcome) in
            [("/webhooks/one/snaptrade", "done"), ("/webhooks/two/snaptrade", "failed")]
        {
            let request = deliver(&service, &broken).to(path).request().map(Body::new);
            let response = app.clone().oneshot(request).await.unwrap();
            let receipt: &Receipt = response.extensions().get().unwrap();
            let Verdict::Handled(found) = receipt.verdict() else { panic!("{receipt:?}") };
            assert_eq!(found.as_str(), outcome, "{path}");
        }
        assert_eq!(*state.notices.lock().await, ["one: alice has to reconnect"]);
    }
}
