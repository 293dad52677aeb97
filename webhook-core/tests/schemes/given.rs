//! Given: providers of one scheme each, and deliveries with the headers that a test wants.

use http::{HeaderMap, HeaderName, HeaderValue};
use webhook_core::{Delivery, Endpoint, Provider, RejectionKind, Secret};

/// Defines providers whose only event is the unrecognized one.
#[macro_export]
macro_rules! providers {
    ($($provider:ident in $module:ident: $scheme:expr;)+) => {$(
        struct $provider;

        mod $module {
            use super::*;

            pub(super) type Unrecognized = webhook_core::Unrecognized<$provider>;

            #[derive(Debug, webhook_core::Events)]
            #[events(provider = $provider, tag = "type", crate = webhook_core)]
            pub(super) enum Event {
                #[event(unrecognized)]
                Unrecognized(Unrecognized),
            }

            impl webhook_core::Provider for $provider {
                type Events = Event;
                const NAME: &'static str = stringify!($module);
                const SCHEME: Scheme = $scheme;
            }
        }
    )+};
}

/// An endpoint whose clock stands still.
pub(crate) fn endpoint<P: Provider>(secret: &str, now: &str) -> Endpoint<P> {
    let now = now.parse().unwrap();
    Endpoint::new(Secret::new(secret).unwrap()).unwrap().with_clock(move || now)
}

/// Headers, of which one name may stand there twice.
pub(crate) fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.append(HeaderName::from_static(name), HeaderValue::try_from(*value).unwrap());
    }
    headers
}

pub(crate) fn verify<P: Provider>(
    endpoint: &Endpoint<P>,
    headers: HeaderMap,
    body: &str,
) -> Result<Delivery, RejectionKind> {
    endpoint.verify(headers, body.to_owned()).map_err(|rejection| rejection.kind())
}
