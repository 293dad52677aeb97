//! Endpoints as values: what the program asks of one, whatever its provider.

use bytes::Bytes;
use http::{HeaderMap, Request, Uri};
use webhook_tower::{
    ChallengeAnswer, Delivery, Endpoint, Provider, Rejection, Secret, SecretError, jiff::Timestamp,
};

/// An endpoint, or why its secret cannot be used.
pub(crate) type EndpointResult = Result<Box<dyn AnyEndpoint>, SecretError>;

/// An endpoint of a provider of the table.
pub(crate) trait AnyEndpoint: Send + Sync {
    /// Writes the time into the body where the scheme has it there.
    fn stamp(&self, body: Bytes, at: Timestamp) -> Result<Bytes, Rejection>;

    /// Writes a JSON body as its provider sends it: one of several events as a whole body, a form as that.
    fn encode(&self, body: Bytes) -> Result<Bytes, Rejection>;

    /// The request that the provider would make to this path and query: the body as it is, signed. The id
    /// is for schemes that have it in a header.
    fn sign(
        &self,
        target: Uri,
        body: Bytes,
        at: Timestamp,
        id: &str,
    ) -> Result<Request<Bytes>, Rejection>;

    /// Adds the header that claims the event type, for providers that sign none.
    fn claim_type(&self, headers: &mut HeaderMap, event_type: &str, body: Bytes);

    /// The same endpoint with the secret with which the provider signs.
    fn signing_with(&self, secret: Secret) -> EndpointResult;

    /// Verifies as if it were `now`, and answers a delivery for each event in the body.
    fn verify(&self, request: Request<Bytes>, now: Timestamp) -> Result<Vec<Delivery>, Rejection>;

    /// Verifies everything but the age.
    fn verify_at_any_age(&self, request: Request<Bytes>) -> Result<Vec<Delivery>, Rejection>;

    /// The answer to a delivery that is a challenge of the provider.
    fn answer(&self, delivery: &Delivery) -> Result<Option<ChallengeAnswer>, Rejection>;
}

/// An endpoint of `P`, made in the way in which those of its scheme are. `base` is what stands before the
/// path in the URL that the provider calls, for those that sign it.
pub(crate) fn endpoint<P: Provider>(
    base: Option<&str>,
    secret: Secret,
) -> Result<Endpoint<P>, SecretError> {
    match base {
        _ if !P::SCHEME.is_signed() => Endpoint::insecure_trusting_transport(secret),
        Some(base) if P::SCHEME.signs_request() => Endpoint::at(base, secret),
        _ => Endpoint::new(secret),
    }
}

impl<P: Provider> AnyEndpoint for Endpoint<P> {
    fn stamp(&self, body: Bytes, at: Timestamp) -> Result<Bytes, Rejection> {
        Endpoint::stamp(self, body, at)
    }

    fn encode(&self, body: Bytes) -> Result<Bytes, Rejection> {
        Endpoint::encode(self, body)
    }

    fn sign(
        &self,
        target: Uri,
        body: Bytes,
        at: Timestamp,
        id: &str,
    ) -> Result<Request<Bytes>, Rejection> {
        self.sign_request_with_id(target, body, at, id)
    }

    fn claim_type(&self, headers: &mut HeaderMap, event_type: &str, body: Bytes) {
        self.add_claimed_type(headers, event_type, body);
    }

    fn signing_with(&self, secret: Secret) -> EndpointResult {
        Ok(Box::new(Endpoint::signing_with(self, secret)?))
    }

    fn verify(&self, request: Request<Bytes>, now: Timestamp) -> Result<Vec<Delivery>, Rejection> {
        self.clone().with_clock(move || now).verify_batch_request(request)
    }

    fn verify_at_any_age(&self, request: Request<Bytes>) -> Result<Vec<Delivery>, Rejection> {
        // At the end of the calendar nothing lies in the future.
        let timeless = self.clone().insecure_accept_any_age().with_clock(|| Timestamp::MAX);
        timeless.verify_batch_request(request)
    }

    fn answer(&self, delivery: &Delivery) -> Result<Option<ChallengeAnswer>, Rejection> {
        Endpoint::answer(self, delivery)
    }
}
