//! URL: what a provider signs of the request, of which the configuration knows one half.

use std::sync::Arc;

use http::Uri;

use crate::{
    content::{self, SignedRequest},
    endpoint::Endpoint,
    provider::Provider,
    rejection::{Rejection, RejectionKind},
    request::RequestContext,
    secret::{Secret, SecretError, SecretErrorKind},
};

impl<P: Provider> Endpoint<P> {
    /// An endpoint of a provider that signs the URL which it calls, such as Square.
    ///
    /// `base` is what stands in front of a request's path in that URL: `https://example.com`, and with
    /// a path where something in front of the service takes it away, as axum's `nest`
    /// does. Path and query come from the request, the rest from no header: a sender doesn't choose
    /// the host.
    ///
    /// ```
    /// use http::Uri;
    /// use webhook_core::{Endpoint, Secret};
    /// # use webhook_core::{Events, Provider, Scheme, schemes};
    /// # #[derive(Debug)]
    /// # struct Square;
    /// # type Unrecognized = webhook_core::Unrecognized<Square>;
    /// # #[derive(Debug, Events)]
    /// # #[events(provider = Square, tag = "type", crate = webhook_core)]
    /// # enum Event { #[event(unrecognized)] Unrecognized(Unrecognized) }
    /// # impl Provider for Square {
    /// #     type Events = Event;
    /// #     const NAME: &'static str = "square";
    /// #     const SCHEME: Scheme = schemes::SQUARE;
    /// # }
    ///
    /// let secret = Secret::new("the signature key of the subscription")?;
    /// let endpoint = Endpoint::<Square>::at("https://example.com", secret)?;
    ///
    /// let body = r#"{"event_id":"1","type":"payment.created"}"#;
    /// let request = endpoint.sign_request(Uri::from_static("/webhooks/square"), body, endpoint.now())?;
    /// assert_eq!(endpoint.verify_request(request)?.event_type(), Some("payment.created"));
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// For a provider that signs no URL it is [`new`](Self::new).
    ///
    /// # Errors
    ///
    /// Refuses what [`new`](Self::new) refuses, and a base that is not `http` or `https` with a host, or
    /// has a user, a query, a fragment or a slash at its end.
    pub fn at(base: &str, secret: Secret) -> Result<Self, SecretError> {
        if !P::SCHEME.is_signed() {
            return Err(SecretErrorKind::IsToken.into());
        }
        let base = Some(self::base(base)?);
        Ok(Self { base, ..Self::made(secret)? })
    }

    /// What the provider has signed of the request, and of the body with it.
    #[cold]
    #[inline(never)]
    pub(crate) fn signed_request(
        &self,
        request: Option<&RequestContext>,
        body: &[u8],
    ) -> Result<SignedRequest, Rejection> {
        let (Some(base), Some(request)) = (&self.base, request) else {
            return Err(RejectionKind::MissingRequest.into());
        };
        match P::SCHEME.digest_in_query() {
            Some(name) if !content::has_digest(request.uri(), name, body) => {
                Err(RejectionKind::SignatureMismatch.into())
            }
            _ => Ok(SignedRequest::new(base, request.method().clone(), request.uri())),
        }
    }
}

/// A text that can stand in front of a path.
pub(crate) fn base(text: &str) -> Result<Arc<str>, SecretError> {
    if is_base(text) { Ok(text.into()) } else { Err(SecretErrorKind::InvalidUrl.into()) }
}

fn is_base(text: &str) -> bool {
    let Ok(uri) = text.parse::<Uri>() else { return false };
    let is_web = matches!(uri.scheme_str(), Some("http" | "https"));
    is_web
        && uri.host().is_some_and(|host| !host.is_empty())
        && !text.contains(['@', '?', '#'])
        && !text.ends_with('/')
}
