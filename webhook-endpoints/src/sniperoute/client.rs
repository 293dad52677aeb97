//! Client: the calls of SnipeRoute's API for webhooks, one method each.

use std::{fmt, sync::Arc};

use bytes::Bytes;
use http::{HeaderValue, header};
use serde::Serialize;
use tokio::time::sleep;
use webhook_core::Secret;

use super::{
    answer, endpoint_url,
    models::{
        WebhookCreate, WebhookCreateResponse, WebhookDelivery, WebhookResponse,
        WebhookRotateResponse, WebhookTestResponse, WebhookUpdate,
    },
    one_time_secret::{decode_with_secret, secret_in},
    paths::{Call, Paths},
    retry::Retry,
};
use crate::error::{Error, ErrorKind};

/// Manages endpoints at SnipeRoute: the webhook methods of its Python SDK's `SnipeRouteClient`.
///
/// Clones share one set of settings. It needs a tokio runtime.
///
/// ```no_run
/// # async fn example() -> Result<(), webhook_endpoints::Error> {
/// use webhook_endpoints::sniperoute::{Client, WebhookCreate, WebhookEventType};
///
/// let client = Client::from_env()?;
/// let webhook = WebhookCreate::new(
///     "https://api.yourapp.com/webhooks/sniperoute",
///     [WebhookEventType::IntentFilled, WebhookEventType::IntentRejected],
/// );
/// let response = client.create(&webhook).await?;
/// println!("{}", response.id);
/// store(response.secret.expose()); // it is shown this once
///
/// let test = client.send_test(&response.id).await?;
/// println!("{}", test.event_id);
/// # Ok(()) }
/// # fn store(_: &str) {}
/// ```
///
/// # What is sent again
///
/// | call | again after |
/// |---|---|
/// | `list`, `deliveries`, `update`, `delete` | no connection, a broken one, no answer in time, 429, 5xx |
/// | `create`, `rotate_secret`, `send_test` | no connection, so that nothing was sent; nothing else |
///
/// # Errors
///
/// Every method answers an [`Error`], whose [`kind`](Error::kind) tells what went wrong.
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Connection>);

/// What every call needs.
pub(crate) struct Connection {
    pub(crate) http: reqwest::Client,
    pub(crate) authorization: HeaderValue,
    pub(crate) api_key: Secret,
    pub(crate) paths: Paths,
    pub(crate) retry: Retry,
    pub(crate) answer_limit: usize,
    pub(crate) any_endpoint_url: bool,
}

/// What a call is sent with.
#[derive(Default)]
struct Args<'a> {
    id: Option<&'a str>,
    query: &'a [(&'a str, String)],
    body: Option<Bytes>,
}

impl Client {
    /// Makes an endpoint: `create_webhook`. Its secret is in the answer, and never again.
    ///
    /// When the answer breaks off behind the secret, or cannot be read, [`Error::secret`] has it.
    pub async fn create(&self, webhook: &WebhookCreate) -> Result<WebhookCreateResponse, Error> {
        self.check_url(&webhook.url)?;
        let args = Args { body: Some(json(webhook)?), ..Args::default() };
        let answer = self.call(Call::Create, args).await?;
        let (webhook, secret) = decode_with_secret(&answer)?;
        Ok(WebhookCreateResponse { webhook, secret })
    }

    /// All endpoints: `list_webhooks`.
    pub async fn list(&self) -> Result<Vec<WebhookResponse>, Error> {
        answer::decode(&self.call(Call::List, Args::default()).await?)
    }

    /// Changes an endpoint: `update_webhook`.
    pub async fn update(&self, id: &str, update: &WebhookUpdate) -> Result<WebhookResponse, Error> {
        if let Some(url) = &update.url {
            self.check_url(url)?;
        }
        let args = Args { id: Some(id), body: Some(json(update)?), ..Args::default() };
        answer::decode(&self.call(Call::Update, args).await?)
    }

    /// Deletes an endpoint: `delete_webhook`.
    ///
    /// When a first attempt got no answer and a second one finds no endpoint, it is deleted.
    pub async fn delete(&self, id: &str) -> Result<(), Error> {
        self.call(Call::Delete, Args { id: Some(id), ..Args::default() }).await.map(drop)
    }

    /// Makes a new secret for an endpoint: `rotate_webhook_secret`.
    ///
    /// SnipeRoute refuses the old one from then on, so whatever is on its way fails, and so does
    /// everything until the receiver has the new one. [`rotate_into`](Self::rotate_into) hands it
    /// to a running endpoint.
    pub async fn rotate_secret(&self, id: &str) -> Result<WebhookRotateResponse, Error> {
        #[derive(serde::Deserialize)]
        struct Rest {}

        let answer =
            self.call(Call::RotateSecret, Args { id: Some(id), ..Args::default() }).await?;
        let (Rest {}, secret) = decode_with_secret(&answer)?;
        Ok(WebhookRotateResponse { secret })
    }

    /// Has a test sent to an endpoint: `send_test_webhook`. It arrives as `test.ping`.
    pub async fn send_test(&self, id: &str) -> Result<WebhookTestResponse, Error> {
        let args = Args { id: Some(id), ..Args::default() };
        answer::decode(&self.call(Call::SendTest, args).await?)
    }

    /// One page of a history.
    pub(crate) async fn page(
        &self,
        id: &str,
        limit: u32,
        offset: u64,
    ) -> Result<Vec<WebhookDelivery>, Error> {
        let query = [("limit", limit.to_string()), ("offset", offset.to_string())];
        let args = Args { id: Some(id), query: &query, ..Args::default() };
        answer::decode(&self.call(Call::Deliveries, args).await?)
    }

    pub(crate) fn check_url(&self, url: &str) -> Result<(), Error> {
        endpoint_url::check(url, self.0.any_endpoint_url)
    }

    /// Sends a call, again where that is safe, and answers the body of a success.
    async fn call(&self, call: Call, args: Args<'_>) -> Result<Bytes, Error> {
        let (mut attempts, mut maybe_done) = (0, false);
        loop {
            let error = match self.attempt(call, &args).await {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            if call == Call::Delete && maybe_done && error.kind() == ErrorKind::NotFound {
                return Ok(Bytes::new());
            }
            maybe_done |= error.outcome_unknown();
            match self.0.retry.pause(call, &error, attempts) {
                Some(pause) => sleep(pause).await,
                None => return Err(error),
            }
            attempts += 1;
        }
    }

    async fn attempt(&self, call: Call, args: &Args<'_>) -> Result<Bytes, Error> {
        let Connection { http, authorization, api_key, paths, answer_limit, .. } = &*self.0;
        let (method, mut url) = paths.of(call, args.id)?;
        if !args.query.is_empty() {
            url.query_pairs_mut().extend_pairs(args.query);
        }
        let mut request = http
            .request(method, url)
            .header(header::AUTHORIZATION, authorization)
            .header(header::ACCEPT, "application/json");
        if let Some(body) = &args.body {
            request = request.header(header::CONTENT_TYPE, "application/json").body(body.clone());
        }
        let answer = request.send().await.map_err(answer::transport_error)?;
        let (status, headers) = (answer.status(), answer.headers().clone());
        let (body, whole) = answer::read(answer, *answer_limit).await;
        if !status.is_success() {
            return Err(answer::status_error(status, &headers, &body, api_key.expose()));
        }
        match whole {
            Ok(()) => Ok(body),
            Err(error) if call.shows_secret() => Err(error.with_secret(secret_in(&body))),
            Err(error) => Err(error),
        }
    }
}

fn json(body: &impl Serialize) -> Result<Bytes, Error> {
    let json = serde_json::to_vec(body).map(Bytes::from);
    json.map_err(|error| Error::refused("this cannot be written as JSON").with_source(error))
}

/// Shows the settings and nothing of the key.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("paths", &self.0.paths)
            .field("retry", &self.0.retry)
            .finish_non_exhaustive()
    }
}
