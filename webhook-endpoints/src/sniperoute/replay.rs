//! Replay: deliveries that failed while a receiver was down, run through its service after all.

use std::{
    collections::{HashMap, HashSet},
    fmt,
    future::poll_fn,
    pin::pin,
};

use bytes::Bytes;
use futures_util::TryStreamExt as _;
use http::{Method, Request, Response, Uri};
use http_body_util::Full;
use jiff::Timestamp;
use tower_service::Service;
use webhook_core::{Covered, Endpoint, SnipeRoute, sniperoute::WebhookEventType};

use super::{
    client::Client,
    models::WebhookDelivery,
    plan::handled,
    replay_report::{ReplayOutcome, ReplayReport, ReplayedEvent},
};
use crate::error::{BoxError, Error};

/// The deliveries of a page while the history is walked, unless it is set.
const PAGE: u32 = 100;

/// A replay of failed deliveries; [`Client::replay`] starts one.
#[must_use = "nothing is replayed before `through` is awaited"]
pub struct Replay {
    client: Client,
    id: String,
    since: Timestamp,
    handled: Option<HashSet<WebhookEventType>>,
    scheduled: bool,
    done_elsewhere: Box<dyn Fn(&str) -> bool + Send + Sync>,
    path: Uri,
    page: u32,
}

/// What a replay needs of the history of an endpoint.
#[derive(Default)]
struct History {
    /// What failed, the oldest first and each event once.
    failed: Vec<WebhookDelivery>,
    /// The events that have succeeded.
    delivered: HashSet<String>,
    /// The events that SnipeRoute tries again, and when.
    scheduled: HashMap<String, Timestamp>,
}

impl Client {
    /// Finds what failed since a time, and runs it through a service.
    ///
    /// Deliveries are signed again with the endpoint's own secret at its present time, so that they
    /// take the whole road of every other delivery: nothing is switched off.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use webhook_endpoints::sniperoute::{Client, ReplayReport};
    /// use webhook_tower::{SnipeRoute, WebhookService, coverage, jiff::Timestamp};
    ///
    /// # struct Desk;
    /// # #[webhook_tower::webhooks(ignore(webhook_tower::sniperoute::_, webhook_tower::sniperoute::Unrecognized, reason = "an example"))]
    /// # impl Desk {}
    /// # async fn example(
    /// #     client: Client,
    /// #     service: WebhookService<SnipeRoute>,
    /// # ) -> Result<(), webhook_endpoints::Error> {
    /// let yesterday = Timestamp::now() - Duration::from_hours(24);
    /// let report: ReplayReport = client
    ///     .replay("wh_abc123", yesterday)
    ///     .handled_by(coverage::<SnipeRoute, Desk>())
    ///     .through(service.endpoint(), service.clone())
    ///     .await?;
    /// println!("{report}");
    /// # Ok(()) }
    /// ```
    ///
    /// # What it rests on
    ///
    /// - The history's `payload`. SnipeRoute does not say whether that is what it sent, nor how long
    ///   it keeps it; [`WebhookDelivery::event`] says how it is read. It is not the bytes that were
    ///   sent, and its old signature is not in the history.
    /// - `delivered_at` alone tells what has succeeded; the words of `status` are not published.
    /// - SnipeRoute does not learn that an event was replayed. A second replay of the same time
    ///   finds it again: say what is done with [`done_elsewhere`](Replay::done_elsewhere), or
    ///   have a service that knows the ids it has handled.
    /// - In which order the history comes is not published, so all of it is read.
    pub fn replay(&self, id: impl Into<String>, since: Timestamp) -> Replay {
        Replay {
            client: self.clone(),
            id: id.into(),
            since,
            handled: None,
            scheduled: false,
            done_elsewhere: Box::new(|_| false),
            path: Uri::from_static("/"),
            page: PAGE,
        }
    }
}

impl Replay {
    /// Runs only the events that have a handler in this coverage. All of them unless it is set.
    pub fn handled_by(self, coverage: &[Covered]) -> Self {
        self.only(handled(coverage))
    }

    /// Runs only these events: where the handlers are in another program.
    pub fn only(mut self, events: impl IntoIterator<Item = WebhookEventType>) -> Self {
        self.handled = Some(events.into_iter().collect());
        self
    }

    /// Also runs what SnipeRoute is going to try again itself; that may then run twice.
    pub fn including_scheduled(mut self) -> Self {
        self.scheduled = true;
        self
    }

    /// Passes over the events of which this is true, by their ids.
    pub fn done_elsewhere(mut self, done: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        self.done_elsewhere = Box::new(done);
        self
    }

    /// The path of the requests, where the service is a whole router. `/` unless it is set.
    pub fn path(mut self, path: Uri) -> Self {
        self.path = path;
        self
    }

    /// How many deliveries of the history are asked for at a time, at least one. 100 unless it is
    /// set; what SnipeRoute allows is not published.
    pub fn page(mut self, deliveries: u32) -> Self {
        self.page = deliveries.max(1);
        self
    }

    /// Runs what it finds, one after the other, the oldest first and every event once.
    ///
    /// The endpoint is the one that the service verifies with.
    ///
    /// # Errors
    ///
    /// Fails with the error of a page, before anything was run. What the service does with an event
    /// is no error here, and is in the report.
    pub async fn through<S, B>(
        self,
        endpoint: &Endpoint<SnipeRoute>,
        mut service: S,
    ) -> Result<ReplayReport, Error>
    where
        S: Service<Request<Full<Bytes>>, Response = Response<B>>,
        S::Error: Into<BoxError>,
    {
        let history = self.history().await?;
        let mut events = Vec::with_capacity(history.failed.len());
        for delivery in &history.failed {
            let outcome = match self.passes_over(delivery, &history, endpoint.now()) {
                Some(outcome) => outcome,
                None => self.run(delivery, endpoint, &mut service).await,
            };
            events.push(ReplayedEvent {
                event_id: delivery.event_id.clone(),
                event_type: delivery.event_type.clone(),
                created_at: delivery.created_at,
                outcome,
            });
        }
        Ok(ReplayReport { events })
    }

    async fn history(&self) -> Result<History, Error> {
        let History { mut failed, mut delivered, mut scheduled } = History::default();
        let mut all = pin!(self.client.deliveries(&*self.id).limit(self.page).stream());
        while let Some(delivery) = all.try_next().await? {
            if let Some(at) = delivery.next_retry_at {
                scheduled.insert(delivery.event_id.clone(), at);
            }
            if delivery.is_delivered() {
                delivered.insert(delivery.event_id);
            } else if delivery.is_failed() && delivery.created_at >= self.since {
                failed.push(delivery);
            }
        }
        // Times are whole seconds, so within one the order of the history counts, and whether that
        // begins with the newest is not published.
        let created_at = |of: Option<&WebhookDelivery>| of.map(|delivery| delivery.created_at);
        if created_at(failed.first()) >= created_at(failed.last()) {
            failed.reverse();
        }
        failed.sort_by_key(|delivery| delivery.created_at);
        let mut seen = HashSet::new();
        failed.retain(|delivery| seen.insert(delivery.event_id.clone()));
        Ok(History { failed, delivered, scheduled })
    }

    fn passes_over(
        &self,
        of: &WebhookDelivery,
        among: &History,
        now: Timestamp,
    ) -> Option<ReplayOutcome> {
        if self.handled.as_ref().is_some_and(|handled| !handled.contains(&of.event_type)) {
            return Some(ReplayOutcome::NotHandled);
        }
        if among.delivered.contains(&of.event_id) {
            return Some(ReplayOutcome::DeliveredLater);
        }
        if (self.done_elsewhere)(&of.event_id) {
            return Some(ReplayOutcome::DoneElsewhere);
        }
        let scheduled = among.scheduled.get(&of.event_id).filter(|at| **at > now);
        scheduled.filter(|_| !self.scheduled).copied().map(ReplayOutcome::Scheduled)
    }

    async fn run<S, B>(
        &self,
        delivery: &WebhookDelivery,
        endpoint: &Endpoint<SnipeRoute>,
        service: &mut S,
    ) -> ReplayOutcome
    where
        S: Service<Request<Full<Bytes>>, Response = Response<B>>,
        S::Error: Into<BoxError>,
    {
        let signed =
            delivery.event().and_then(|event| endpoint.sign(event.to_json(), endpoint.now()).ok());
        let Some(signed) = signed else { return ReplayOutcome::Unusable };
        let mut request = Request::new(Full::new(signed.body));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.path.clone();
        *request.headers_mut() = signed.headers;
        let answered = async {
            poll_fn(|cx| service.poll_ready(cx)).await?;
            service.call(request).await
        };
        match answered.await {
            Ok(answer) if answer.status().is_success() => ReplayOutcome::Done,
            Ok(answer) => ReplayOutcome::Failed(answer.status()),
            Err(error) => ReplayOutcome::Broken(error.into().to_string()),
        }
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replay")
            .field("id", &self.id)
            .field("since", &self.since)
            .field("handled", &self.handled)
            .field("scheduled", &self.scheduled)
            .field("path", &self.path)
            .field("page", &self.page)
            .finish_non_exhaustive()
    }
}
