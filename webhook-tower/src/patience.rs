//! Patience: a delivery that no secret fits waits while its endpoint is about to get a new one.
//!
//! A provider signs with a new secret from the moment in which it makes it, and the endpoint has it
//! only after it was received and stored. What arrives in between is authentic and cannot be known
//! to be.

use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use tokio::time::{Instant, sleep};
use webhook_core::{Delivery, Endpoint, Provider, Rejection, RejectionKind};

/// How long a delivery waits at most.
const LONGEST: Duration = Duration::from_secs(5);

/// How often it looks whether the new secret is there.
const STEP: Duration = Duration::from_millis(5);

/// Verifies, and waits with a refusal while a new secret is on its way.
///
/// Without one it costs the look at a counter.
pub(crate) async fn verify<P: Provider>(
    endpoint: &Endpoint<P>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Delivery, Rejection> {
    if endpoint.is_awaiting_secret() {
        // Rare and large: it must not make room in the future of every delivery.
        return Box::pin(patiently(endpoint, headers, body)).await;
    }
    endpoint.verify_owned(headers, body)
}

async fn patiently<P: Provider>(
    endpoint: &Endpoint<P>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Delivery, Rejection> {
    let end = Instant::now() + LONGEST;
    loop {
        // Asked before it is verified: the secret may arrive between the two.
        let is_last = !endpoint.is_awaiting_secret() || Instant::now() >= end;
        match endpoint.verify(&headers, body.clone()) {
            Err(rejection) if !is_last && rejection.kind() == RejectionKind::SignatureMismatch => {
                sleep(STEP).await;
            }
            verified => return verified,
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;
    use webhook_core::{Secret, Signed, SnipeRoute};

    use super::*;
    use crate::testing;

    fn other() -> Secret {
        Secret::new("ffffffffffffffffffffffffffffffff").unwrap()
    }

    fn signed_with_other() -> Signed {
        let provider = Endpoint::<SnipeRoute>::new(other()).unwrap();
        provider.sign(r#"{"id":"evt_1"}"#, provider.now()).unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn waits_for_the_secret_that_is_on_its_way() {
        let endpoint = testing::endpoint::<SnipeRoute>();
        let awaited = endpoint.await_secret();
        let Signed { headers, body } = signed_with_other();
        let (verified, ()) = tokio::join!(verify(&endpoint, headers, body), async {
            sleep(Duration::from_secs(4)).await;
            endpoint.rotate_secret(other(), Duration::ZERO).unwrap();
            drop(awaited);
        });
        assert_eq!(verified.unwrap().secret_index(), 0);
    }

    #[tokio::test(start_paused = true)]
    async fn waits_neither_for_ever_nor_for_nothing() {
        let endpoint = testing::endpoint::<SnipeRoute>();
        let Signed { headers, body } = signed_with_other();
        let refused = verify(&endpoint, headers.clone(), body.clone()).now_or_never().unwrap();
        assert_eq!(refused.unwrap_err().kind(), RejectionKind::SignatureMismatch);

        let awaited = endpoint.await_secret();
        let (begin, refused) = (Instant::now(), verify(&endpoint, headers, body).await);
        assert_eq!(refused.unwrap_err().kind(), RejectionKind::SignatureMismatch);
        assert!((LONGEST..LONGEST * 2).contains(&begin.elapsed()));

        let refused = verify(&endpoint, HeaderMap::new(), Bytes::new()).now_or_never().unwrap();
        assert_eq!(refused.unwrap_err().kind(), RejectionKind::MissingSignature);
        drop(awaited);
    }
}
