//! Rotation wait: if no secret matches a delivery while its endpoint is about to get a new secret,
//! the delivery waits for it.
//!
//! A provider signs with a new secret as soon as it creates it, but the endpoint has it only after
//! it was received and stored. A delivery that arrives in between is authentic, and can't be
//! verified yet.

use std::time::Duration;

use bytes::Bytes;
use tokio::time::timeout;
use webhook_core::{CheckedHeaders, Endpoint, Provider, Rejection, RejectionKind};

/// The maximum time that a delivery waits.
const LONGEST: Duration = Duration::from_secs(5);

/// What proves a body authentic: with one event, or with several.
pub(crate) type Verification<P, D> =
    fn(&Endpoint<P>, CheckedHeaders<P>, Bytes) -> Result<D, Rejection>;

/// Verifies, and delays a rejection while a new secret is on its way.
///
/// It verifies at most twice, so a forged delivery costs no more while it waits. Call it only while
/// the endpoint awaits a secret, and box its future: that is rare, and the future is large.
pub(crate) async fn verify<P: Provider, D>(
    endpoint: &Endpoint<P>,
    checked: CheckedHeaders<P>,
    body: Bytes,
    verify: Verification<P, D>,
) -> Result<D, Rejection> {
    match verify(endpoint, checked.clone(), body.clone()) {
        Err(rejection) if rejection.kind() == RejectionKind::SignatureMismatch => {}
        verified => return verified,
    }
    _ = timeout(LONGEST, endpoint.secret_settled()).await;
    verify(endpoint, checked, body)
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;
    use tokio::time::{Instant, sleep};
    use webhook_core::{Secret, Signed, SnipeRoute, private::verify_one};

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
        let checked = endpoint.check_headers(headers).unwrap();
        let (verified, ()) = tokio::join!(verify(&endpoint, checked, body, verify_one), async {
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
        let checked = endpoint.check_headers(headers).unwrap();
        let refused =
            verify(&endpoint, checked.clone(), body.clone(), verify_one).now_or_never().unwrap();
        assert_eq!(refused.unwrap_err().kind(), RejectionKind::SignatureMismatch);

        let awaited = endpoint.await_secret();
        let (begin, refused) = (Instant::now(), verify(&endpoint, checked, body, verify_one).await);
        assert_eq!(refused.unwrap_err().kind(), RejectionKind::SignatureMismatch);
        assert!((LONGEST..LONGEST * 2).contains(&begin.elapsed()));

        let Signed { headers, body } = endpoint.sign("[]", endpoint.now()).unwrap();
        let checked = endpoint.check_headers(headers).unwrap();
        let refused = verify(&endpoint, checked, body, verify_one).now_or_never().unwrap();
        assert_eq!(refused.unwrap_err().kind(), RejectionKind::MalformedBody);
        drop(awaited);
    }
}
