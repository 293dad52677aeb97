//! An AWS Lambda function that receives webhooks, behind an HTTP API or a function URL.
//!
//! The webhook service is a tower service, and so is what [`lambda_http::run`] takes: there is
//! nothing in between. Deploy it with `cargo lambda deploy`, with `SNAPTRADE_CONSUMER_KEY` in the
//! function's environment.
//!
//! A handler has to be done when it returns: Lambda freezes the process after the answer, and
//! tasks that it spawned with it. The function's own timeout should be longer than the handler's.

use std::time::Duration;

use webhook_tower::{Endpoint, Outcome, Secret, SnapTrade, WebhookService, snaptrade, webhooks};

struct Brokerage;

#[webhooks(ignore(snaptrade::_, reason = "only broken connections matter to us"))]
impl Brokerage {
    #[on(snaptrade::ConnectionBroken)]
    async fn reconnect(&self, event: snaptrade::ConnectionBroken) {
        println!("{} has to reconnect", event.user_id);
    }

    /// New event types, and payloads that do not match the documented shape; never the body in a log.
    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, event: snaptrade::Unrecognized) -> Outcome {
        eprintln!("{:?}: {}", event.event_type(), event.reason());
        Outcome::Ignored
    }
}

fn app(endpoint: Endpoint<SnapTrade>) -> WebhookService<SnapTrade> {
    WebhookService::builder(endpoint, Brokerage).handler_timeout(Duration::from_secs(10)).build()
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    // CloudWatch adds the time, and shows no colours.
    tracing_subscriber::fmt().without_time().with_ansi(false).init();
    let endpoint = Endpoint::new(Secret::from_env("SNAPTRADE_CONSUMER_KEY")?)?;
    lambda_http::run(app(endpoint)).await
}

#[cfg(test)]
mod tests {
    use http_body_util::BodyExt as _;
    use lambda_http::{Request, request};
    use serde_json::{Value, json};
    use tower::ServiceExt as _;
    use webhook_tower::testing::{self, sample, sign};

    use super::*;

    /// What API Gateway hands to a function when SnapTrade posts a delivery.
    async fn gateway_event() -> Value {
        let endpoint = testing::endpoint::<SnapTrade>();
        let body = sample::<snaptrade::ConnectionBroken>().body();
        let (head, body) = sign(&endpoint, body, endpoint.now()).unwrap().into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        let headers = head
            .headers
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), Value::from(value.to_str().unwrap())));
        json!({
            "version": "2.0",
            "routeKey": "$default",
            "rawPath": "/webhooks/snaptrade",
            "rawQueryString": "",
            "headers": Value::Object(headers.collect()),
            "requestContext": {
                "stage": "$default",
                "http": { "method": "POST", "path": "/webhooks/snaptrade" },
            },
            "body": std::str::from_utf8(&body).unwrap(),
            "isBase64Encoded": false,
        })
    }

    async fn status(event: &Value) -> u16 {
        let request: Request = request::from_str(&event.to_string()).unwrap();
        app(testing::endpoint()).oneshot(request).await.unwrap().status().as_u16()
    }

    #[tokio::test]
    async fn answers_what_the_gateway_hands_over() {
        let mut event = gateway_event().await;
        assert_eq!(status(&event).await, 200);

        event["body"] = event["body"].as_str().unwrap().replace("_BROKEN", "_FIXED").into();
        assert_eq!(status(&event).await, 401);
    }

    /// The type that [`lambda_http::run`] asks for, without a Lambda to run in.
    #[test]
    fn is_what_the_runtime_takes() {
        drop(lambda_http::run(app(testing::endpoint())));
    }
}
