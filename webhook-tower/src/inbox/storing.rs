//! Storing: the end of a service that stores deliveries in an inbox.

use std::{fmt, pin::pin, sync::Arc, time::Duration};

use webhook_core::{Delivery, Endpoint, Provider, RejectionKind, StoredDelivery, private};

use crate::{
    builder::WebhookServiceBuilder,
    deadline::before,
    deduplicating::repeatable,
    end::{End, Ended, Ending, Endings},
    idempotency::{RememberedBy, STORE_TIMEOUT},
    inbox::InboxStore,
    observe,
    receipt::Verdict,
    record::{Arrival, DeliveryKey, Digest, StoreError, Stored, conflict},
    service::WebhookService,
};

impl<P: Provider> WebhookService<P> {
    /// Starts building a service that acknowledges a delivery when it is stored in an inbox.
    ///
    /// It needs no handlers: the worker of the inbox runs them.
    ///
    /// # What it refuses
    ///
    /// Everything that a service with handlers refuses before it deduplicates, in the same order,
    /// and then:
    ///
    /// - an id that was stored before with other signed content, and, for providers whose event types are
    ///   only [claimed](webhook_core::ClaimedType), content that was stored as another event: 409;
    /// - a delivery that a service with handlers holds in the same store: 503 with `Retry-After`;
    /// - every delivery while the inbox fails or takes longer than 2 seconds: 503 with
    ///   `Retry-After`.
    ///
    /// # What it answers
    ///
    /// The provider's own [acknowledgement](Provider::ACKNOWLEDGEMENT) when the delivery is stored,
    /// durably, and when it was stored before. The [`Receipt`](crate::Receipt) tells them apart.
    ///
    /// The events of a body that has [several](webhook_core::Scheme::batch) are stored together, and
    /// acknowledged when all of them are stored. One that was stored before is a duplicate and changes
    /// nothing. One that is a conflict, or is being handled, keeps the others out of nothing: they are
    /// stored, and the answer is 409 or 503.
    pub fn storing<S: InboxStore<P>>(
        endpoint: Endpoint<P>,
        store: S,
    ) -> WebhookServiceBuilder<P, Storing<S>> {
        let end = Storing { store, timeout: STORE_TIMEOUT, repeatable: None };
        WebhookServiceBuilder::new(endpoint, end)
    }
}

/// The end of a service that stores deliveries in an inbox.
pub struct Storing<S> {
    store: S,
    timeout: Duration,
    repeatable: Option<Duration>,
}

impl<P: Provider, S: InboxStore<P>> End<P> for Storing<S> {
    fn take(self: Arc<Self>, delivery: Delivery) -> Ending {
        Box::pin(async move { self.store(&delivery).await.into() })
    }

    fn take_together(self: Arc<Self>, deliveries: Vec<Delivery>) -> Result<Endings, Vec<Delivery>> {
        Ok(Box::pin(async move {
            let verdicts = self.store_batch(&deliveries).await;
            verdicts.into_iter().map(Ended::from).collect()
        }))
    }
}

impl<S> Storing<S> {
    async fn store<P: Provider>(&self, delivery: &Delivery) -> Verdict
    where
        S: InboxStore<P>,
    {
        let storing = pin!(self.store.store(self.arrival::<P>(delivery), delivery));
        match before(None, self.timeout, storing).await {
            Some(Ok(stored)) => verdict::<P>(stored),
            Some(Err(error)) => unavailable(&error),
            None => unavailable(&InboxTimedOut { limit: self.timeout }),
        }
    }

    /// Stores all of them, or asks for all of them again.
    async fn store_batch<P: Provider>(&self, deliveries: &[Delivery]) -> Vec<Verdict>
    where
        S: InboxStore<P>,
    {
        let arrivals = deliveries.iter().map(|delivery| self.arrival::<P>(delivery)).collect();
        let storing = pin!(self.store.store_batch(arrivals, deliveries));
        let failed = match before(None, self.timeout, storing).await {
            Some(Ok(stored)) if stored.len() == deliveries.len() => {
                return stored.into_iter().map(verdict::<P>).collect();
            }
            Some(Ok(_)) => unavailable(&StoreError::new("the inbox has lost count")),
            Some(Err(error)) => unavailable(&error),
            None => unavailable(&InboxTimedOut { limit: self.timeout }),
        };
        vec![failed; deliveries.len()]
    }

    fn arrival<P: Provider>(&self, delivery: &Delivery) -> Arrival {
        Arrival {
            key: DeliveryKey::of::<P>(delivery),
            digest: Digest::of::<P>(delivery),
            event_type: private::event_type(delivery).map(String::from),
            serial: None,
            stored: StoredDelivery::of::<P>(delivery),
            repeatable: self.repeatable,
        }
    }
}

fn verdict<P: Provider>(stored: Stored) -> Verdict {
    match stored {
        Stored::New => Verdict::Stored,
        Stored::Duplicate => Verdict::Duplicate,
        Stored::InFlight => Verdict::Rejected(RejectionKind::InFlight.into()),
        Stored::Conflict => Verdict::Rejected(conflict::<P>().into()),
    }
}

fn unavailable(error: &(dyn std::error::Error + 'static)) -> Verdict {
    observe::inbox_failed(error);
    Verdict::Rejected(RejectionKind::InboxUnavailable.into())
}

impl<P: Provider, S: InboxStore<P>> WebhookServiceBuilder<P, Storing<S>> {
    /// Sets how long the inbox may take to store a delivery. The default is 2 seconds.
    ///
    /// An inbox that takes longer counts as failed: 503. The delivery may still be stored; then the
    /// provider's next attempt is a duplicate.
    pub fn store_timeout(mut self, timeout: Duration) -> Self {
        self.end.timeout = timeout;
        self
    }

    /// Also accepts deliveries that are older by the provider's retry window.
    ///
    /// A retry may carry the time of the first attempt. An inbox remembers a delivery for longer
    /// than it could be retried.
    ///
    /// It doesn't compile for a provider that publishes no retry window.
    pub fn accept_late_retries(mut self) -> Self {
        const { assert!(P::RETRY_WINDOW.is_some(), "the provider publishes no retry window") }
        self.endpoint = self.endpoint.insecure_accept_late_retries();
        self
    }

    /// Builds the service.
    ///
    /// With an inbox that is not [durable](crate::idempotency::DurableStore) it doesn't compile for a
    /// provider whose event types are only [claimed](webhook_core::ClaimedType).
    #[must_use]
    pub fn build(self) -> WebhookService<P>
    where
        P: RememberedBy<S>,
    {
        self.insecure_build_with_claimed_types()
    }

    /// Builds the service, whether the provider signs its event types or a header claims them, and
    /// whether or not the inbox is durable.
    ///
    /// Where a header claims them, whoever has recorded a delivery can send it again as another event
    /// once an inbox in memory has lost its record, as by a restart.
    #[must_use]
    pub fn insecure_build_with_claimed_types(self) -> WebhookService<P> {
        let Self { endpoint, limits, mut end } = self;
        end.repeatable = repeatable(&endpoint);
        WebhookService::with_end(endpoint, limits, end)
    }
}

impl<S> fmt::Debug for Storing<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Storing").field("timeout", &self.timeout).finish_non_exhaustive()
    }
}

/// The inbox took longer than the service allows.
#[derive(Debug)]
struct InboxTimedOut {
    limit: Duration,
}

impl fmt::Display for InboxTimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the inbox took longer than {:?}", self.limit)
    }
}

impl std::error::Error for InboxTimedOut {}
