//! The "Complete Example" of SnipeRoute's page "Webhooks", from Python, step by step.
//!
//! ```text
//! SNIPEROUTE_API_KEY=… cargo run --example sniperoute            # makes an endpoint
//! SNIPEROUTE_WEBHOOK_SECRET=… cargo run --example sniperoute     # serves it
//! ```
//!
//! The paths of SnipeRoute's API are assumed: `webhook_endpoints::sniperoute::Call` has the table.

use axum::{Router, middleware::map_response, response::Response};
use webhook_endpoints::sniperoute::{Client, WebhookCreate, WebhookEventType};
use webhook_tower::{
    Delivery, Endpoint, Outcome, Receipt, Secret, SecretError, SecretErrorKind, SnipeRoute,
    Verdict, WebhookService, sniperoute, webhooks,
};

pub struct App;

// 1. The headers and the body are read, 2. the signature is verified, 3. the event is parsed, all
// before one of these runs. Who fails gets a 401.
#[webhooks(ignore(sniperoute::_, reason = "we follow what becomes of an intent in the end"))]
impl App {
    // 4. Handle the event (use `delivery.id()` for idempotency).
    #[on(sniperoute::IntentFilled)]
    async fn filled(&self, event: sniperoute::IntentFilled, delivery: &Delivery) {
        let data = event.data;
        println!("Order filled: {} ({})", data.intent_id, delivery.id());
        println!("  Symbol: {}", data.symbol);
        println!("  Quantity: {}", data.quantity);
        // Update database, notify user, etc.
    }

    #[on(sniperoute::IntentRejected)]
    async fn rejected(&self, event: sniperoute::IntentRejected) {
        let data = event.data;
        println!("Order rejected: {}", data.intent_id);
        println!("  Error: {:?}", data.error.and_then(|error| error.message()));
        // Handle rejection
    }

    #[on(sniperoute::IntentPartiallyFilled)]
    async fn partially_filled(&self, event: sniperoute::IntentPartiallyFilled) {
        println!("Order partially filled: {}", event.data.intent_id);
        // Track partial fill
    }

    // Python passes over what it does not know; here somebody has to say so.
    #[on(sniperoute::Unrecognized)]
    async fn unrecognized(&self, event: sniperoute::Unrecognized) -> Outcome {
        eprintln!("{:?}: {}", event.event_type(), event.reason());
        Outcome::Ignored
    }
}

/// `except WebhookVerificationError as e`: the reasons are those of the SDK.
async fn report(response: Response) -> Response {
    let receipt = response.extensions().get::<Receipt>();
    if let Some(Verdict::Rejected(rejection)) = receipt.map(Receipt::verdict)
        && let Some(reason) = rejection.reason()
    {
        println!("Verification failed: {reason}");
    }
    response
}

/// `@app.post("/webhooks/sniperoute")`; the answer is `{"status": "received"}`.
///
/// The page's program tells the sender why it was refused: `detail=e.message`. So this one does,
/// and without `insecure_explain_rejections` it would answer every failure alike.
pub fn app(secret: Secret) -> Result<Router, SecretError> {
    let endpoint = Endpoint::<SnipeRoute>::new(secret)?.insecure_explain_rejections();
    let service = WebhookService::new(endpoint, App);
    Ok(Router::new().route_service("/webhooks/sniperoute", service).layer(map_response(report)))
}

/// Example: create a webhook programmatically.
pub async fn setup_webhook(client: &Client, url: &str) -> Result<Secret, webhook_endpoints::Error> {
    let webhook = WebhookCreate::new(
        url,
        [
            WebhookEventType::IntentFilled,
            WebhookEventType::IntentRejected,
            WebhookEventType::IntentPartiallyFilled,
        ],
    )
    .with_description("Production webhook");

    let response = client.create(&webhook).await?;
    println!("Created webhook: {}", response.id);
    println!("Secret: {}", response.secret.expose()); // Store securely!

    // Send a test event
    let test = client.send_test(&response.id).await?;
    println!("Test event sent: {}", test.event_id);
    Ok(response.secret)
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let secret = match Secret::from_env("SNIPEROUTE_WEBHOOK_SECRET") {
        Err(error) if error.kind() == SecretErrorKind::Unset => {
            let client = Client::from_env()?;
            setup_webhook(&client, "https://api.yourapp.com/webhooks/sniperoute").await?;
            return Ok(());
        }
        secret => secret?,
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000").await?;
    println!("listening on http://{}", listener.local_addr()?);
    webhook_examples::serve(listener, app(secret)?).await;
    Ok(())
}
