//! Extract: axum's extractors, run on the request that brought a delivery.

use std::{error::Error as StdError, fmt};

use axum_core::extract::FromRequestParts;
use http::{Request, request::Parts};
use webhook_core::{Delivery, RequestContext};

/// Runs axum's extractors on the request that brought a [`Delivery`].
///
/// Everything that axum takes from a request before its body works, and so do extractors of your own:
/// `Path`, `RawPathParams`, `MatchedPath`, `Query`, `ConnectInfo`, `Extension`. What they find is
/// **not signed**; see [`RequestContext`].
///
/// ```
/// use axum::{Router, extract::Path};
/// use webhook_tower::{
///     Delivery, DeliveryExt as _, Endpoint, HandlerError, SnapTrade, WebhookService, snaptrade,
///     webhooks,
/// };
///
/// struct Brokerage;
///
/// #[webhooks(ignore(snaptrade::_, snaptrade::Unrecognized, reason = "example"))]
/// impl Brokerage {
///     #[on(snaptrade::ConnectionBroken)]
///     async fn reconnect(
///         &self,
///         event: snaptrade::ConnectionBroken,
///         delivery: &Delivery,
///     ) -> Result<(), HandlerError> {
///         let Path(tenant): Path<String> = delivery.extract().await?;
///         println!("{} of {tenant} has to reconnect", event.user_id);
///         Ok(())
///     }
/// }
///
/// # fn app(endpoint: Endpoint<SnapTrade>) -> Router {
/// let service = WebhookService::new(endpoint, Brokerage);
/// Router::new().route_service("/webhooks/{tenant}/snaptrade", service)
/// # }
/// ```
pub trait DeliveryExt: sealed::Sealed {
    /// What the extractor `E` takes from the request, with the delivery's headers.
    ///
    /// It works on a copy of the request's parts.
    ///
    /// # Errors
    ///
    /// [`NoRequest`](ExtractError::NoRequest) where no request brought the delivery, and what `E`
    /// itself refuses.
    fn extract<E: FromRequestParts<()>>(
        &self,
    ) -> impl Future<Output = Result<E, ExtractError<E::Rejection>>> + Send;
}

impl DeliveryExt for Delivery {
    fn extract<E: FromRequestParts<()>>(
        &self,
    ) -> impl Future<Output = Result<E, ExtractError<E::Rejection>>> + Send {
        let parts = self.request().map(|request| parts(self, request));
        async move {
            let mut parts = parts.ok_or(ExtractError::NoRequest)?;
            E::from_request_parts(&mut parts, &()).await.map_err(ExtractError::Rejected)
        }
    }
}

fn parts(delivery: &Delivery, request: &RequestContext) -> Parts {
    let (mut parts, ()) = Request::new(()).into_parts();
    parts.method = request.method().clone();
    parts.uri = request.uri().clone();
    parts.headers = delivery.headers().clone();
    parts.extensions = request.extensions().clone();
    parts
}

/// Why an extractor found nothing.
#[derive(Debug)]
#[non_exhaustive]
pub enum ExtractError<R> {
    /// No request brought the delivery: it came from a queue, or out of an inbox.
    NoRequest,
    /// The extractor refused the request for this reason.
    Rejected(R),
}

impl<R: fmt::Display> fmt::Display for ExtractError<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoRequest => f.write_str("no request brought the delivery"),
            Self::Rejected(rejection) => rejection.fmt(f),
        }
    }
}

impl<R: StdError> StdError for ExtractError<R> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::NoRequest => None,
            Self::Rejected(rejection) => rejection.source(),
        }
    }
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for webhook_core::Delivery {}
}
