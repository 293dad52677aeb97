//! Door: a delivery gets its serial key, and is stored.

use std::{
    fmt,
    marker::PhantomData,
    panic::{AssertUnwindSafe, catch_unwind},
};

use webhook_tower::{
    Delivery, Dispatch, Endpoint, Provider, WebhookService,
    idempotency::{DurableStore, RememberedBy},
    inbox::InboxStore,
    record::{Arrival, RecordStore, Serial, StoreError, Stored},
};

use crate::inbox::Inbox;

impl<S: RecordStore> Inbox<S> {
    /// The way in, for an application with the handlers `H`: they say which deliveries have an order.
    ///
    /// It doesn't need the handlers themselves, so a process that only receives doesn't make them.
    #[must_use]
    pub fn door<H>(&self) -> Door<H, S> {
        Door { inbox: self.clone(), handlers: PhantomData }
    }
}

/// The way into an [inbox](Inbox), for an application with the handlers `H`.
///
/// It stores deliveries for any number of services and providers. What arrives while a commit is under way
/// is stored by the next one, so the number of senders doesn't matter. A clone is the same door.
///
/// It does not compile while an event has neither a handler in `H` nor a reason to be ignored.
///
/// A key function (`serial_by`) that panics gives no key: its deliveries run beside all others, and the
/// trace has an error for each.
pub struct Door<H, S> {
    inbox: Inbox<S>,
    handlers: PhantomData<fn() -> H>,
}

impl<H, S: RecordStore> Door<H, S> {
    /// A service that acknowledges what is stored, with the default limits.
    ///
    /// [`WebhookService::storing`] takes a door too, and has settings; it also says what such a service
    /// refuses and answers, and which providers need a store that is durable.
    #[must_use]
    pub fn service<P>(&self, endpoint: Endpoint<P>) -> WebhookService<P>
    where
        P: Provider<Events: Dispatch<H>> + RememberedBy<Self>,
        H: 'static,
    {
        WebhookService::storing(endpoint, self.clone()).build()
    }
}

/// An inbox is as durable as the store that it is over.
impl<H, S: DurableStore> DurableStore for Door<H, S> {}

impl<P, H, S> InboxStore<P> for Door<H, S>
where
    P: Provider<Events: Dispatch<H>>,
    H: 'static,
    S: RecordStore,
{
    async fn store(&self, arrival: Arrival, delivery: &Delivery) -> Result<Stored, StoreError> {
        let serial = serial_of::<P, H>(delivery);
        let stored = self.inbox.accept(vec![Arrival { serial, ..arrival }]).await?;
        stored.first().copied().ok_or_else(|| StoreError::new("the store answered nothing"))
    }

    /// Stores them in one transaction, all or none. A record that is over is replaced in one of its own.
    async fn store_batch(
        &self,
        arrivals: Vec<Arrival>,
        deliveries: &[Delivery],
    ) -> Result<Vec<Stored>, StoreError> {
        let with_serial = |(arrival, delivery)| {
            let serial = serial_of::<P, H>(delivery);
            Arrival { serial, ..arrival }
        };
        self.inbox.accept(arrivals.into_iter().zip(deliveries).map(with_serial).collect()).await
    }
}

fn serial_of<P: Provider<Events: Dispatch<H>>, H>(delivery: &Delivery) -> Option<Serial> {
    let key = || Dispatch::<H>::serial_key(&delivery.insecure_decode_claimed::<P::Events>());
    let key = catch_unwind(AssertUnwindSafe(key)).unwrap_or_else(|_panic| {
        tracing::error!(target: "webhook_inbox", id = delivery.id(), "a serial key panicked");
        None
    });
    key.map(|key| Serial::of(P::NAME, &key))
}

impl<H, S> Clone for Door<H, S> {
    fn clone(&self) -> Self {
        Self { inbox: self.inbox.clone(), handlers: PhantomData }
    }
}

impl<H, S: fmt::Debug> fmt::Debug for Door<H, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Door").field("inbox", &self.inbox).finish()
    }
}
