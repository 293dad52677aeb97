//! Request: the HTTP request that brought a delivery, apart from what was signed.

use std::fmt;

use http::{Extensions, Method, Uri};

/// The HTTP request that brought a delivery: its method, its URI and its extensions.
///
/// Use it for what only the request knows: a tenant in the path, a request id that an outer layer
/// gave, the address of the peer. [`Delivery::request`](crate::Delivery::request) has it.
///
/// **Nothing in it is signed**, but for providers whose scheme
/// [says so](crate::Scheme::signs_request). Whoever records a genuine delivery can post it again to any other
/// path of yours, with any query. So let it decide nothing alone: compare a tenant in the path with
/// something that the event says, which is signed.
///
/// ```
/// use webhook_core::Delivery;
///
/// /// The tenant of `/webhooks/{tenant}/snaptrade`.
/// fn tenant(delivery: &Delivery) -> Option<&str> {
///     delivery.request()?.uri().path().split('/').nth(2)
/// }
/// ```
#[derive(Clone)]
pub struct RequestContext {
    method: Method,
    uri: Uri,
    extensions: Extensions,
}

impl RequestContext {
    /// The parts of a request that a signature does not cover.
    #[must_use]
    pub fn new(method: Method, uri: Uri, extensions: Extensions) -> Self {
        Self { method, uri, extensions }
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The URI, as far as the layers and routers outside have left it as it was.
    #[must_use]
    pub fn uri(&self) -> &Uri {
        &self.uri
    }

    /// What the layers and routers outside have put there.
    ///
    /// They are trusted as the rest of your program is; what they took from the request is not.
    #[must_use]
    pub fn extensions(&self) -> &Extensions {
        &self.extensions
    }
}

/// Shows the method; the URI and the extensions may hold anything.
impl fmt::Debug for RequestContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestContext").field("method", &self.method).finish_non_exhaustive()
    }
}
