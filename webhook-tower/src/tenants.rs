//! Tenants: one service for many customers, each with secrets of its own.
//!
//! The request says whose secrets to try, and nothing more: what it says is not signed. A tenant that is not
//! known is verified with no secret at all, and so takes the same road to the same answer as a forgery.

use std::{
    convert::Infallible,
    error::Error,
    fmt,
    pin::pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use futures_util::future::BoxFuture;
use http::{HeaderMap, HeaderName, Request, Response, request::Parts};
use http_body::Body;
use moka::future::Cache;
use tokio::sync::Semaphore;
use tower_service::Service;
use webhook_core::{Endpoint, Provider, RejectionKind, Secret, private};

use crate::{
    bodies::ResponseBody, body::BoxError, deadline::before, future::ResponseFuture, observe,
    owners::Owners, service::WebhookService,
};

/// How many tenants are kept, and as many names that are no tenants.
const CAPACITY: u64 = 10_000;

/// How long the secrets of a tenant are used before they are looked up again.
const FRESH_FOR: Duration = Duration::from_secs(60);

/// How long a lookup may take.
const LOOKUP_TIMEOUT: Duration = Duration::from_secs(2);

/// How many lookups run at once.
const LOOKUPS: usize = 32;

/// Whose secrets a delivery is verified with, and where they are.
///
/// It is for providers with which each customer of yours has an account and a secret of their own, at a URL
/// such as `/webhooks/acme`. Give it to [`WebhookService::for_tenants`]:
///
/// ```
/// use webhook_tower::{Endpoint, Secret, SnapTrade, Tenants, WebhookService, snaptrade, webhooks};
///
/// struct Brokerage;
///
/// #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "an example"))]
/// impl Brokerage {}
///
/// # async fn look_up(tenant: &str) -> Result<Option<String>, std::io::Error> { Ok(None) }
/// # fn app() -> axum::Router {
/// let tenants = Tenants::in_path("/webhooks/", async |tenant| -> Result<Vec<Secret>, Error> {
///     let key: Option<String> = look_up(&tenant).await?;
///     key.into_iter().map(|key| Ok(Secret::new(key)?)).collect() // none: an unknown tenant
/// });
/// let endpoint = Endpoint::<SnapTrade>::of_tenants();
/// let service = WebhookService::new(endpoint, Brokerage).for_tenants(tenants);
/// axum::Router::new().route_service("/webhooks/{tenant}", service)
/// # }
/// # type Error = Box<dyn std::error::Error + Send + Sync>;
/// ```
///
/// A handler finds the tenant in [`Delivery::tenant`](webhook_core::Delivery::tenant), proven by the signature.
/// It is part of what stores and inboxes know a delivery by.
///
/// # What it refuses
///
/// | what | answer |
/// |---|---|
/// | no name, an unknown one, one of more than 256 bytes or with a control character | that of a wrong signature, 401 |
/// | a lookup that fails, takes longer than 2 seconds, or gives secrets that the provider's scheme refuses | 503 with `Retry-After` |
/// | a secret that another tenant has | the same |
///
/// The last is because the request would choose between the two otherwise: a delivery to one of them could be
/// sent to the other as well. It is noticed among the tenants that this process has met. Where one secret
/// signs for all, take the tenant from a signed member:
/// [`Endpoint::with_tenant_in`](webhook_core::Endpoint::with_tenant_in).
///
/// # What it costs
///
/// Secrets are looked up once for many deliveries that arrive together, and kept for 60 seconds; so are names
/// that are unknown. Each kind has room for 10,000 names, of which the rarest make room. At most 32
/// lookups run at once. Headers that no delivery of the provider has are refused without a lookup. Of
/// each tenant with secrets, whether it is kept or not, the name and a digest of each secret stay in memory.
pub struct Tenants {
    name: NameOf,
    secrets: SecretsOf,
    capacity: u64,
    fresh_for: Duration,
    lookup_timeout: Duration,
    lookups: usize,
}

type NameOf = Box<dyn Fn(&Parts) -> Option<Arc<str>> + Send + Sync>;
type SecretsOf = Box<dyn Fn(Arc<str>) -> BoxFuture<'static, Secrets> + Send + Sync>;
type Secrets = Result<Vec<Secret>, BoxError>;

impl Tenants {
    /// The tenant is what follows this text in the path, such as `/webhooks/`, up to its end; it is one
    /// segment, and is not decoded.
    ///
    /// `secrets` answers with the secrets of a tenant, the current one first, and with none for a tenant that
    /// it doesn't know.
    pub fn in_path<F, E>(
        prefix: impl Into<String>,
        secrets: impl Fn(Arc<str>) -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Result<Vec<Secret>, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        let prefix = prefix.into();
        let name = move |head: &Parts| -> Option<Arc<str>> {
            let name = head.uri.path().strip_prefix(&*prefix)?;
            (!name.contains('/')).then(|| name.into())
        };
        Self::by(name, secrets)
    }

    /// The tenant is the value of this header, which has to be there once.
    ///
    /// The header is not signed. It needs no protection: with another name in it the delivery is a forgery.
    pub fn in_header<F, E>(
        header: HeaderName,
        secrets: impl Fn(Arc<str>) -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Result<Vec<Secret>, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self::by(move |head| only(&head.headers, &header), secrets)
    }

    /// The tenant is what this function finds in the head of a request.
    pub fn by<F, E>(
        name: impl Fn(&Parts) -> Option<Arc<str>> + Send + Sync + 'static,
        secrets: impl Fn(Arc<str>) -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Result<Vec<Secret>, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        let secrets = move |tenant| -> BoxFuture<'static, Secrets> {
            let looking = secrets(tenant);
            Box::pin(async move { looking.await.map_err(Into::into) })
        };
        Self {
            name: Box::new(name),
            secrets: Box::new(secrets),
            capacity: CAPACITY,
            fresh_for: FRESH_FOR,
            lookup_timeout: LOOKUP_TIMEOUT,
            lookups: LOOKUPS,
        }
    }

    /// Sets how many tenants are kept, and as many names that are no tenants. The default is 10,000.
    #[must_use]
    pub fn capacity(mut self, tenants: u64) -> Self {
        self.capacity = tenants;
        self
    }

    /// Sets how long secrets, and that a name is unknown, are kept before they are looked up again. The
    /// default is 60 seconds; [`forget`](TenantService::forget) ends it for one tenant.
    ///
    /// For as long as this, deliveries are refused that are signed with a secret which has just been added, and
    /// those are accepted that are signed with one which has just been taken away.
    #[must_use]
    pub fn fresh_for(mut self, time: Duration) -> Self {
        self.fresh_for = time;
        self
    }

    /// Sets how long a lookup may take. The default is 2 seconds.
    #[must_use]
    pub fn lookup_timeout(mut self, timeout: Duration) -> Self {
        self.lookup_timeout = timeout;
        self
    }

    /// Sets how many lookups run at once. The default is 32; none would be no service, and counts as one.
    #[must_use]
    pub fn lookups_at_once(mut self, lookups: usize) -> Self {
        self.lookups = lookups.max(1);
        self
    }
}

/// The value of a header that is there once, and is text.
fn only(headers: &HeaderMap, name: &HeaderName) -> Option<Arc<str>> {
    let mut values = headers.get_all(name).into_iter();
    match (values.next(), values.next()) {
        (Some(value), None) => value.to_str().ok().map(Into::into),
        _ => None,
    }
}

impl<P: Provider> WebhookService<P> {
    /// Verifies each delivery with the secrets of the tenant that its request names.
    ///
    /// Limits, application, idempotency store and inbox are those of this service, for all tenants together.
    /// Its endpoint is that [of all tenants](webhook_core::Endpoint::of_tenants); if it has a secret, that is
    /// left out.
    #[must_use]
    pub fn for_tenants(self, tenants: Tenants) -> TenantService<P> {
        let known = Cache::builder().max_capacity(tenants.capacity);
        let known = known.time_to_live(tenants.fresh_for).build();
        let unknown = Cache::builder().max_capacity(tenants.capacity);
        let unknown = unknown.time_to_live(tenants.fresh_for).build();
        let lookups = Semaphore::new(tenants.lookups.min(Semaphore::MAX_PERMITS));
        let nobody = self.for_endpoint(private::without_secrets(self.endpoint()));
        let owners = Owners::default();
        TenantService {
            shared: Arc::new(Shared { nobody, tenants, known, unknown, owners, lookups }),
        }
    }
}

/// Receives the webhooks of one provider for many tenants; [`WebhookService::for_tenants`] makes it.
///
/// It is a [`WebhookService`] that verifies each delivery with the secrets of its tenant: what that refuses
/// and answers, this does too. Clones share everything.
pub struct TenantService<P> {
    shared: Arc<Shared<P>>,
}

struct Shared<P> {
    /// The service for whoever is no tenant. It has no secret.
    nobody: WebhookService<P>,
    tenants: Tenants,
    known: Cache<Arc<str>, WebhookService<P>>,
    unknown: Cache<Arc<str>, ()>,
    owners: Owners,
    lookups: Semaphore,
}

/// Why there is no service for a name.
#[derive(Debug)]
enum Missing {
    Unknown,
    Failed(BoxError),
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown => f.write_str("there is no such tenant"),
            Self::Failed(error) => error.fmt(f),
        }
    }
}

impl Error for Missing {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Unknown => None,
            Self::Failed(error) => error.source(),
        }
    }
}

impl<P: Provider> TenantService<P> {
    /// The endpoint of all tenants, which has no secret.
    #[must_use]
    pub fn endpoint(&self) -> &Endpoint<P> {
        self.shared.nobody.endpoint()
    }

    /// Looks the secrets of a tenant up again with its next delivery, as after a rotation.
    pub async fn forget(&self, tenant: &str) {
        self.shared.unknown.invalidate(tenant).await;
        self.shared.known.invalidate(tenant).await;
    }

    /// [`WebhookService::drain`], of all tenants.
    pub async fn drain(&self) {
        self.shared.nobody.drain().await;
    }
}

impl<P: Provider> Shared<P> {
    /// The service for the tenant that a request names.
    async fn service(&self, head: &Parts) -> Result<WebhookService<P>, Arc<Missing>> {
        let name = (self.tenants.name)(head).filter(|name| private::is_tenant_name(name));
        // Most forgeries end here, without a lookup.
        let is_refused = self.nobody.endpoint().check_headers(head.headers.clone()).is_err();
        let Some(name) = name.filter(|_| !is_refused) else { return Ok(self.nobody.clone()) };
        if self.unknown.get(&name).await.is_some() {
            return Ok(self.nobody.clone());
        }
        let found = self.known.try_get_with_by_ref(&name, self.look_up(Arc::clone(&name))).await;
        if matches!(found.as_ref().map_err(|missing| &**missing), Err(Missing::Unknown)) {
            self.unknown.insert(name, ()).await;
            return Ok(self.nobody.clone());
        }
        found
    }

    async fn look_up(&self, name: Arc<str>) -> Result<WebhookService<P>, Missing> {
        let secrets = self.secrets(&name).await.map_err(Missing::Failed)?;
        if secrets.is_empty() {
            self.owners.remove(&name);
            return Err(Missing::Unknown);
        }
        self.own(&name, &secrets).await.map_err(Missing::Failed)?;
        let endpoint = self.nobody.endpoint().for_tenant(name, secrets);
        let endpoint = endpoint.map_err(|error| Missing::Failed(error.into()))?;
        Ok(self.nobody.for_endpoint(endpoint))
    }

    /// Asks the application, within the time and beside no more lookups than there may be.
    async fn secrets(&self, name: &Arc<str>) -> Secrets {
        let asking = pin!(async {
            let _permit = self.lookups.acquire().await?;
            (self.tenants.secrets)(Arc::clone(name)).await
        });
        match before(None, self.tenants.lookup_timeout, asking).await {
            Some(secrets) => secrets,
            None => Err("the lookup took too long".into()),
        }
    }

    /// Makes these the secrets of this tenant and of no other.
    ///
    /// If another had one of them when it was last looked up, it is looked up once more.
    async fn own(&self, name: &Arc<str>, secrets: &[Secret]) -> Result<(), BoxError> {
        let own = digests::<P>(secrets)?;
        while let Err(other) = self.owners.own(name, &own) {
            let others = digests::<P>(&self.secrets(&other).await?)?;
            if others.iter().any(|digest| own.contains(digest)) {
                return Err("another tenant has the same secret".into());
            }
            // What it was kept with is not its own any more.
            self.known.invalidate(&other).await;
            self.owners.remove(&other);
        }
        Ok(())
    }
}

fn digests<P: Provider>(secrets: &[Secret]) -> Result<Vec<[u8; 32]>, BoxError> {
    let digests = secrets.iter().map(private::secret_digest::<P>);
    Ok(digests.collect::<Result<_, _>>()?)
}

impl<P, B> Service<Request<B>> for TenantService<P>
where
    P: Provider,
    B: Body<Error: Into<BoxError>> + Send + 'static,
    B::Data: Send,
{
    type Response = Response<ResponseBody>;
    type Error = Infallible;
    type Future = ResponseFuture;

    /// It is always ready.
    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> ResponseFuture {
        let shared = Arc::clone(&self.shared);
        ResponseFuture::new(async move {
            let (head, body) = request.into_parts();
            let service = shared.service(&head).await;
            let request = Request::from_parts(head, body);
            let Ok(response) = match service {
                Ok(mut service) => service.call(request).await,
                Err(missing) => {
                    observe::lookup_failed(&*missing);
                    shared.nobody.refuse(request, RejectionKind::TenantUnavailable.into()).await
                }
            };
            response
        })
    }
}

impl<P> Clone for TenantService<P> {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared) }
    }
}

impl<P: Provider> fmt::Debug for TenantService<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TenantService")
            .field("service", &self.shared.nobody)
            .field("tenants", &self.shared.tenants)
            .finish()
    }
}

impl fmt::Debug for Tenants {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tenants")
            .field("capacity", &self.capacity)
            .field("fresh_for", &self.fresh_for)
            .field("lookup_timeout", &self.lookup_timeout)
            .field("lookups", &self.lookups)
            .finish_non_exhaustive()
    }
}
