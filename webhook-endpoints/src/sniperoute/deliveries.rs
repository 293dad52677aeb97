//! Deliveries: the history of an endpoint, by the page or as a stream.

use std::{collections::HashSet, future::IntoFuture, pin::Pin, vec};

use futures_util::stream::{Stream, try_unfold};

use super::{client::Client, models::WebhookDelivery};
use crate::error::{Error, ErrorKind, Reached};

/// How many pages in a row may bring nothing new before the walk is given up.
const STALE_PAGES: u32 = 8;

/// The history of an endpoint; [`Client::deliveries`] starts it.
///
/// ```no_run
/// # async fn example(client: webhook_endpoints::sniperoute::Client) -> Result<(), webhook_endpoints::Error> {
/// use std::pin::pin;
/// use futures_util::TryStreamExt as _;
///
/// for delivery in client.deliveries("wh_abc123").limit(20).offset(0).await? {
///     println!("{}: {}", delivery.event_type, delivery.status);
/// }
///
/// let mut all = pin!(client.deliveries("wh_abc123").limit(100).stream());
/// while let Some(delivery) = all.try_next().await? {
///     println!("{}: {} attempts", delivery.event_id, delivery.attempt_count);
/// }
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
#[must_use = "nothing is asked for until it is awaited or streamed"]
pub struct Deliveries {
    client: Client,
    id: String,
    limit: u32,
    offset: u64,
}

impl Client {
    /// The history of an endpoint: `list_webhook_deliveries`. Await it for one page, or take all
    /// of them as a [stream](Deliveries::stream).
    pub fn deliveries(&self, id: impl Into<String>) -> Deliveries {
        Deliveries::new(self.clone(), id.into())
    }
}

impl Deliveries {
    fn new(client: Client, id: String) -> Self {
        // The defaults of the SDK.
        Self { client, id, limit: 20, offset: 0 }
    }

    /// How many deliveries a page has. 20 unless it is set; what SnipeRoute allows is not published.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = limit;
        self
    }

    /// How many deliveries are passed over. None unless it is set.
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = offset;
        self
    }

    /// All deliveries from the offset on, page by page, each of them once.
    ///
    /// In which order they come is not published. Deliveries that are made during the walk move the
    /// others along; what is seen again because of that is left out.
    ///
    /// # Errors
    ///
    /// Ends with the error of a page, and when page after page brings nothing new, because then the
    /// offset has no effect.
    pub fn stream(self) -> impl Stream<Item = Result<WebhookDelivery, Error>> + Send {
        let walk = Walk { of: self, page: Vec::new().into_iter(), seen: HashSet::new() };
        try_unfold(walk, Walk::next)
    }
}

/// One page.
impl IntoFuture for Deliveries {
    type Output = Result<Vec<WebhookDelivery>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.client.page(&self.id, self.limit, self.offset).await })
    }
}

/// A walk through all pages.
struct Walk {
    of: Deliveries,
    page: vec::IntoIter<WebhookDelivery>,
    seen: HashSet<String>,
}

impl Walk {
    async fn next(mut self) -> Result<Option<(WebhookDelivery, Self)>, Error> {
        let mut stale = 0;
        loop {
            for delivery in self.page.by_ref() {
                if self.seen.insert(delivery.id.clone()) {
                    return Ok(Some((delivery, self)));
                }
            }
            if stale > STALE_PAGES {
                let message = "the pages of the history repeat themselves";
                return Err(Error::new(ErrorKind::Decode, Reached::Unknown, message));
            }
            stale += 1;
            let page = self.of.clone().await?;
            // A page may be shorter than asked for without being the last.
            if page.is_empty() {
                return Ok(None);
            }
            self.of.offset = self.of.offset.saturating_add(page.len() as u64);
            self.page = page.into_iter();
        }
    }
}
