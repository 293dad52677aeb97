//! Headers: those that brought a delivery, alone or together with others.

use std::sync::Arc;

use http::HeaderMap;

use crate::request::RequestContext;

/// The headers that brought a delivery.
#[derive(Clone)]
pub(crate) enum Headers {
    /// Those of a body with this event alone.
    Own(HeaderMap),
    /// Those of a body with several events, and their request.
    Shared(Arc<(HeaderMap, Option<Box<RequestContext>>)>),
}

impl Headers {
    pub(crate) fn map(&self) -> &HeaderMap {
        match self {
            Self::Own(headers) => headers,
            Self::Shared(shared) => &shared.0,
        }
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn shared_request(&self) -> Option<&RequestContext> {
        match self {
            Self::Own(_) => None,
            Self::Shared(shared) => shared.1.as_deref(),
        }
    }
}
