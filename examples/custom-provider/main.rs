//! A third provider in your own code: `acme.rs` is all that there is to write.
//!
//! Its events are as exhaustive as those of the two that come along: delete a handler below, and
//! the compiler names the event. Verification, answers and the test harness come for free.
//!
//! ```text
//! ACME_WEBHOOK_SECRET=whsec_… cargo run --example custom-provider
//! ```

mod acme;

use std::collections::BTreeMap;

use anyhow::Context as _;
use axum::Router;
use tokio::{net::TcpListener, sync::Mutex};
use webhook_tower::{Endpoint, Outcome, Secret, WebhookService, webhooks};

use crate::acme::Acme;

/// Where our parcels are.
#[derive(Default)]
struct Depot {
    parcels: Mutex<BTreeMap<String, &'static str>>,
}

#[webhooks]
impl Depot {
    #[on(acme::ParcelSent)]
    async fn sent(&self, event: acme::ParcelSent) {
        self.parcels.lock().await.insert(event.parcel, "on its way");
    }

    #[on(acme::ParcelDelivered)]
    async fn delivered(&self, event: acme::ParcelDelivered) -> Result<(), String> {
        match (self.parcels.lock().await.get_mut(&event.parcel), event.signed_by) {
            (Some(place), Some(_)) => *place = "delivered",
            (Some(place), None) => *place = "at the door",
            // Acme does not promise an order, so it shall try again when the other event is here.
            (None, _) => return Err(format!("{} was not sent yet", event.parcel)),
        }
        Ok(())
    }

    #[on(acme::Unrecognized)]
    fn unknown(&self, event: acme::Unrecognized) -> Outcome {
        println!("Acme has something new: {event:?}");
        Outcome::Ignored
    }
}

fn app(endpoint: Endpoint<Acme>) -> Router {
    let service = WebhookService::new(endpoint, Depot::default());
    Router::new().route_service("/webhooks/acme", service)
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().init();
    let app = app(Endpoint::new(Secret::from_env("ACME_WEBHOOK_SECRET")?)?);
    let listener = TcpListener::bind("127.0.0.1:3000").await.context("cannot listen")?;
    println!("listening on http://{}", listener.local_addr()?);
    // Not `axum::serve`, which waits for a sender's headers for ever.
    webhook_examples::serve(listener, app).await;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use axum::body::Body;
    use http::Request;
    use tower::ServiceExt as _;
    use webhook_tower::testing::{self, deliver, sample};

    use super::*;

    #[tokio::test]
    async fn follows_a_parcel() {
        let state = Arc::new(Depot::default());
        let depot = WebhookService::new(testing::endpoint::<Acme>(), Arc::clone(&state));
        let sent = sample::<acme::ParcelSent>();
        let delivered = sample::<acme::ParcelDelivered>();

        assert_eq!(deliver(&depot, &delivered).await.status(), 500);
        assert!(deliver(&depot, &sent).await.is_done());
        assert!(deliver(&depot, &delivered).await.is_done());
        assert_eq!(state.parcels.lock().await["P-1"], "delivered");

        assert_eq!(deliver(&depot, &sent).tampered().await.status(), 401);
        assert_eq!(deliver(&depot, &sample::<acme::Unrecognized>()).await.status(), 204);
    }

    /// The test vector of the Standard Webhooks libraries.
    #[tokio::test]
    async fn accepts_what_others_signed() {
        let secret = Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let endpoint = Endpoint::new(secret).unwrap();
        let endpoint = endpoint.with_clock(|| "2021-02-25T15:02:10Z".parse().unwrap());
        let request = Request::post("/webhooks/acme")
            .header("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
            .header("webhook-timestamp", "1614265330")
            .header("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
            .body(Body::from(r#"{"test": 2432232314}"#))
            .unwrap();
        let response = app(endpoint).oneshot(request).await.unwrap();
        assert_eq!(response.status(), 204, "as Acme asks for");
        assert!(response.headers().is_empty(), "an empty answer has no media type");
    }
}
