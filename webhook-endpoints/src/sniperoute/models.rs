//! Models: what SnipeRoute is told and what it answers, by "Models" of its SDK's page.
//!
//! Requests have builders, so that a field more is no break. Answers are lenient: unknown members
//! are passed over, and a field that the page calls optional may be null or absent.

use std::{fmt, ops::Deref};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use webhook_core::{
    Secret,
    sniperoute::{Unpublished, WebhookEventType},
};

/// An endpoint that is to be made.
///
/// ```
/// use webhook_endpoints::sniperoute::{WebhookCreate, WebhookEventType};
///
/// let webhook = WebhookCreate::new(
///     "https://api.yourapp.com/webhooks/sniperoute",
///     [WebhookEventType::IntentFilled, WebhookEventType::IntentRejected],
/// )
/// .with_description("Production webhook");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct WebhookCreate {
    /// Where the deliveries go: an https URL.
    pub url: String,
    /// The event types to subscribe to.
    pub events: Vec<WebhookEventType>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl WebhookCreate {
    /// An endpoint with a URL and the event types that it gets.
    pub fn new<E: Into<WebhookEventType>>(
        url: impl Into<String>,
        events: impl IntoIterator<Item = E>,
    ) -> Self {
        let events = events.into_iter().map(Into::into).collect();
        Self { url: url.into(), events, description: None }
    }

    /// Says what it is for.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// What is to change at an endpoint; what is not named stays.
///
/// ```
/// use webhook_endpoints::sniperoute::{WebhookEventType, WebhookUpdate};
///
/// let disable = WebhookUpdate::new().with_active(false);
/// let other_events = WebhookUpdate::new()
///     .with_events([WebhookEventType::IntentFilled, WebhookEventType::IntentCanceled]);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct WebhookUpdate {
    /// Another https URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Other event types, in place of all that there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<WebhookEventType>>,
    /// Another description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether deliveries are sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
}

impl WebhookUpdate {
    /// A change of nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends the deliveries to another https URL.
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Subscribes to these event types, and to no others.
    #[must_use]
    pub fn with_events<E: Into<WebhookEventType>>(
        mut self,
        events: impl IntoIterator<Item = E>,
    ) -> Self {
        self.events = Some(events.into_iter().map(Into::into).collect());
        self
    }

    /// Says what it is for.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Switches deliveries on or off.
    #[must_use]
    pub fn with_active(mut self, active: bool) -> Self {
        self.is_active = Some(active);
        self
    }
}

/// An endpoint at SnipeRoute.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct WebhookResponse {
    /// SnipeRoute's id of it, such as `wh_abc123`.
    pub id: String,
    /// Where its deliveries go.
    pub url: String,
    /// The event types that it gets.
    pub events: Vec<WebhookEventType>,
    /// What it is for.
    pub description: Option<String>,
    /// Whether deliveries are sent.
    pub is_active: bool,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Option<Timestamp>,
}

/// An endpoint that was just made: all of [`WebhookResponse`], and its secret.
///
/// ```
/// # fn of(response: webhook_endpoints::sniperoute::WebhookCreateResponse) {
/// println!("{} gets {:?}", response.id, response.events);
/// store(response.secret.expose());
/// # }
/// # fn store(_: &str) {}
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WebhookCreateResponse {
    /// The endpoint.
    pub webhook: WebhookResponse,
    /// The signing secret. SnipeRoute shows it this once: store it now.
    pub secret: Secret,
}

impl Deref for WebhookCreateResponse {
    type Target = WebhookResponse;

    fn deref(&self) -> &WebhookResponse {
        &self.webhook
    }
}

/// The new secret of an endpoint. The page reads `secret` of the answer and names no model.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WebhookRotateResponse {
    /// The signing secret. SnipeRoute shows it this once, and the old one is already refused.
    pub secret: Secret,
}

/// A test that was sent. The page reads these two and names no model.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct WebhookTestResponse {
    /// The id of the event that was made for the test.
    pub event_id: String,
    /// The id of its [`WebhookDelivery`].
    pub delivery_id: String,
}

/// A delivery in the history of an endpoint.
#[derive(Clone, Deserialize)]
#[non_exhaustive]
pub struct WebhookDelivery {
    /// SnipeRoute's id of the delivery; not the one that it signs, which is that of the event.
    pub id: String,
    /// What was delivered.
    pub event_type: WebhookEventType,
    /// The id of the event, such as `evt_abc123`.
    pub event_id: String,
    /// The "event payload dict". Whether that is the whole event or its `data` is not published:
    /// [`event`](Self::event) takes either.
    #[serde(default)]
    pub payload: Unpublished,
    /// How it stands, as a word. Which words there are is not published, so nothing is decided by
    /// it here.
    pub status: String,
    /// The status that the receiver answered with.
    pub http_status: Option<u16>,
    /// The beginning of what the receiver answered.
    pub response_body: Option<String>,
    /// Why it failed.
    pub error_message: Option<String>,
    /// How often it was tried.
    pub attempt_count: u32,
    /// When it is tried again, if it is.
    pub next_retry_at: Option<Timestamp>,
    /// When the delivery was made.
    pub created_at: Timestamp,
    /// When it succeeded, if it did.
    pub delivered_at: Option<Timestamp>,
}

impl WebhookDelivery {
    /// Whether it succeeded: there is a time at which it did.
    #[must_use]
    pub fn is_delivered(&self) -> bool {
        self.delivered_at.is_some()
    }

    /// Whether it was tried, and did not succeed so far.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        !self.is_delivered() && self.attempt_count > 0
    }
}

/// Shows how it stands; payload and answer may hold anything and stay hidden.
impl fmt::Debug for WebhookDelivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookDelivery")
            .field("id", &self.id)
            .field("event_type", &self.event_type)
            .field("event_id", &self.event_id)
            .field("status", &self.status)
            .field("http_status", &self.http_status)
            .field("attempt_count", &self.attempt_count)
            .field("next_retry_at", &self.next_retry_at)
            .field("created_at", &self.created_at)
            .field("delivered_at", &self.delivered_at)
            .finish_non_exhaustive()
    }
}
