//! Managing endpoints, against a SnipeRoute on the loopback interface and against servers that fail.

mod bad_servers;
mod crash;
mod environment;
mod example;
mod lifecycle;
mod plan;
mod replay;
mod rotation;
mod server;

use std::{net::SocketAddr, sync::Arc, time::Duration};

use axum::Router;
use tokio::net::TcpListener;
use webhook_endpoints::sniperoute::{Client, ClientBuilder, WebhookCreate, WebhookCreateResponse};
use webhook_tests::{
    Recorder,
    sniperoute::{API_KEY, Provider},
};
use webhook_tower::{Endpoint, Secret, SnipeRoute, WebhookService};

/// A client with the right key, and pauses that a test can wait for.
fn client(url: impl Into<String>) -> ClientBuilder {
    Client::builder(Secret::new(API_KEY).unwrap())
        .base_url(url)
        .backoff(Duration::from_millis(10))
        .insecure_allow_any_url()
}

/// SnipeRoute, a client of it, and one endpoint with a receiver behind it.
struct Desk {
    provider: Provider,
    client: Client,
    webhook: WebhookCreateResponse,
    recorder: Arc<Recorder>,
    endpoint: Endpoint<SnipeRoute>,
    service: WebhookService<SnipeRoute>,
    receiver: Option<TcpListener>,
}

impl Desk {
    /// All of it, with the receiver's port closed to deliveries until it is opened.
    async fn new(events: &[&str]) -> Self {
        let provider = Provider::start().await.unwrap();
        let client = client(provider.url()).build().unwrap();
        let receiver = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = url(receiver.local_addr().unwrap());
        let create = WebhookCreate::new(url, events.iter().copied());
        let webhook = client.create(&create).await.unwrap();
        let endpoint = Endpoint::<SnipeRoute>::new(webhook.secret.clone()).unwrap();
        let recorder = Arc::new(Recorder::default());
        let service = WebhookService::new(endpoint.clone(), recorder.clone());
        Self { provider, client, webhook, recorder, endpoint, service, receiver: Some(receiver) }
    }

    fn open(&mut self) {
        let app = Router::new().route_service("/webhooks/sniperoute", self.service.clone());
        tokio::spawn(webhook_examples::serve(self.receiver.take().unwrap(), app));
    }

    /// Makes an intent event with a given id of the caller, and answers the event's id.
    fn emit(&self, event_type: &str, intent_id: &str) -> String {
        self.provider.emit(&self.webhook.id, event_type, intent(intent_id))
    }

    /// The ids of the events that handlers saw since the last call.
    fn seen(&self) -> Vec<String> {
        self.recorder.take().into_iter().map(|seen| seen.id).collect()
    }
}

fn url(addr: SocketAddr) -> String {
    format!("http://{addr}/webhooks/sniperoute")
}

/// A trade intent with all that every example has.
fn intent(intent_id: &str) -> serde_json::Value {
    serde_json::json!({
        "id": "5a2b3c4d-0000-0000-0000-000000000000", "intent_id": intent_id, "symbol": "AAPL",
        "side": "buy", "quantity": 10, "order_type": "market", "status": "filled",
        "broker_id": "mock", "orders": [],
    })
}
