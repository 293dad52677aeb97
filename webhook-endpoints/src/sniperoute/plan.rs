//! Plan: the subscribed events beside the events that have handlers, and making them equal.

use std::fmt;

use url::Url;
use webhook_core::{Covered, HandledBy, sniperoute::WebhookEventType};

use super::{
    client::Client,
    models::{WebhookCreate, WebhookCreateResponse, WebhookResponse, WebhookUpdate},
};
use crate::error::Error;

/// What has to change, so that an endpoint gets the events that have handlers, and no others.
///
/// [`Client::plan`] makes one, [`Client::apply`] carries it out. `Display` is a table for people:
///
/// ```text
/// https://api.yourapp.com/webhooks/sniperoute (wh_abc123)
///   + intent.rejected
///   - intent.created
///     intent.filled
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Plan {
    /// Where the deliveries go.
    pub url: String,
    /// The endpoint that is there; without one it is to be made.
    pub webhook: Option<WebhookResponse>,
    /// Types that have a handler, or were named, and are not subscribed to.
    pub subscribe: Vec<WebhookEventType>,
    /// Types that are subscribed to, and to no purpose.
    pub unsubscribe: Vec<WebhookEventType>,
    /// Types that are subscribed to as they should be.
    pub keep: Vec<WebhookEventType>,
}

impl Plan {
    fn new(wanted: &[WebhookEventType], url: &str, webhook: Option<WebhookResponse>) -> Self {
        let subscribed = webhook.as_ref().map(|webhook| webhook.events.clone());
        let subscribed = subscribed.unwrap_or_default();
        let (keep, subscribe) = wanted.iter().cloned().partition(|of| subscribed.contains(of));
        let unsubscribe = subscribed.into_iter().filter(|of| !wanted.contains(of)).collect();
        Self { url: url.to_owned(), webhook, subscribe, unsubscribe, keep }
    }

    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.webhook.is_some() && self.subscribe.is_empty() && self.unsubscribe.is_empty()
    }

    /// The types that are subscribed to once it is carried out.
    #[must_use]
    pub fn events(&self) -> Vec<WebhookEventType> {
        self.keep.iter().chain(&self.subscribe).cloned().collect()
    }
}

impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.webhook {
            None => write!(f, "{} (new)", self.url)?,
            Some(webhook) if webhook.is_active => write!(f, "{} ({})", self.url, webhook.id)?,
            Some(webhook) => write!(f, "{} ({}, switched off)", self.url, webhook.id)?,
        }
        for (sign, events) in [('+', &self.subscribe), ('-', &self.unsubscribe), (' ', &self.keep)]
        {
            events.iter().try_for_each(|event| write!(f, "\n  {sign} {event}"))?;
        }
        Ok(())
    }
}

/// What [`Client::sync`] did. It is exhaustive on purpose: one of them brings a secret.
#[derive(Debug, Clone)]
#[must_use = "an endpoint that was made brings a secret that is shown once"]
pub enum Synced {
    /// The events were equal already.
    Unchanged(WebhookResponse),
    /// The events are equal now.
    Updated(WebhookResponse),
    /// There was no endpoint with this URL. Store the secret of the one that was made.
    Created(WebhookCreateResponse),
}

impl Synced {
    /// The endpoint as it is now.
    #[must_use]
    pub fn webhook(&self) -> &WebhookResponse {
        match self {
            Self::Unchanged(webhook) | Self::Updated(webhook) => webhook,
            Self::Created(created) => created,
        }
    }
}

impl Client {
    /// Shows what [`sync`](Self::sync) would do, and changes nothing.
    ///
    /// The coverage is that of an application: which of SnipeRoute's events have a handler.
    ///
    /// ```no_run
    /// use webhook_tower::{SnipeRoute, coverage, sniperoute, webhooks};
    ///
    /// struct Desk;
    ///
    /// #[webhooks(ignore(sniperoute::_, sniperoute::Unrecognized, reason = "only fills matter"))]
    /// impl Desk {
    ///     #[on(sniperoute::IntentFilled)]
    ///     async fn filled(&self, event: sniperoute::IntentFilled) {}
    /// }
    ///
    /// # async fn example(client: webhook_endpoints::sniperoute::Client) -> Result<(), webhook_endpoints::Error> {
    /// let url = "https://api.yourapp.com/webhooks/sniperoute";
    /// println!("{}", client.plan(coverage::<SnipeRoute, Desk>(), url).await?);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Besides those of [`list`](Self::list) it refuses a URL that no endpoint may have, and one
    /// that two endpoints have.
    pub async fn plan(&self, coverage: &[Covered], url: &str) -> Result<Plan, Error> {
        self.plan_events(&handled(coverage), url).await
    }

    /// The same for events that are named: where the handlers are in another program.
    pub async fn plan_events(&self, wanted: &[WebhookEventType], url: &str) -> Result<Plan, Error> {
        self.check_url(url)?;
        let mut there = self.list().await?.into_iter().filter(|webhook| is_same(&webhook.url, url));
        match (there.next(), there.next()) {
            (Some(one), Some(other)) => Err(Error::refused(format!(
                "two endpoints have this URL: {} and {}; delete one of them",
                one.id, other.id
            ))),
            (webhook, _) => Ok(Plan::new(wanted, url, webhook)),
        }
    }

    /// Makes the subscribed events equal to the events that have handlers.
    ///
    /// An endpoint that is switched off stays so. Where there is none with this URL, it is made, and
    /// its secret is in the answer, and never again.
    pub async fn sync(&self, coverage: &[Covered], url: &str) -> Result<Synced, Error> {
        self.apply(self.plan(coverage, url).await?).await
    }

    /// Carries a plan out, just as it was shown.
    pub async fn apply(&self, plan: Plan) -> Result<Synced, Error> {
        let (events, unchanged) = (plan.events(), plan.is_empty());
        match plan.webhook {
            Some(webhook) if unchanged => Ok(Synced::Unchanged(webhook)),
            Some(webhook) => {
                let update = WebhookUpdate::new().with_events(events);
                self.update(&webhook.id, &update).await.map(Synced::Updated)
            }
            None => self.create(&WebhookCreate::new(plan.url, events)).await.map(Synced::Created),
        }
    }
}

/// The event types that have a function, and not only a reason why they have none.
pub(crate) fn handled(coverage: &[Covered]) -> Vec<WebhookEventType> {
    let functions = coverage.iter().filter_map(|covered| match covered.handled_by {
        HandledBy::Function { .. } => covered.event,
        HandledBy::Ignored { .. } => None,
    });
    functions.map(Into::into).collect()
}

/// Whether two texts are the same URL, however they are spelled.
fn is_same(one: &str, other: &str) -> bool {
    match (Url::parse(one), Url::parse(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}
