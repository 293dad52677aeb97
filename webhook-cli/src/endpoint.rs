//! Endpoints as values: what the program asks of one, whatever its provider.

use bytes::Bytes;
use http::HeaderMap;
use webhook_tower::{
    Delivery, Endpoint, Provider, Rejection, SecretError, Signed, jiff::Timestamp,
};

/// An endpoint, or why its secret cannot be used.
pub(crate) type EndpointResult = Result<Box<dyn AnyEndpoint>, SecretError>;

/// An endpoint of a provider of the table.
pub(crate) trait AnyEndpoint: Send + Sync {
    /// Writes the time into the body where the scheme has it there.
    fn stamp(&self, body: Bytes, at: Timestamp) -> Result<Bytes, Rejection>;

    /// Writes a JSON body as its provider sends it: one of several events as a whole body, a form as that.
    fn encode(&self, body: Bytes) -> Result<Bytes, Rejection>;

    /// Signs the body as it is.
    fn sign(&self, body: Bytes, at: Timestamp) -> Result<Signed, Rejection>;

    /// Verifies as if it were `now`, and answers a delivery for each event in the body.
    fn verify(
        &self,
        headers: &HeaderMap,
        body: Bytes,
        now: Timestamp,
    ) -> Result<Vec<Delivery>, Rejection>;

    /// Verifies everything but the age.
    fn verify_at_any_age(
        &self,
        headers: &HeaderMap,
        body: Bytes,
    ) -> Result<Vec<Delivery>, Rejection>;
}

impl<P: Provider> AnyEndpoint for Endpoint<P> {
    fn stamp(&self, body: Bytes, at: Timestamp) -> Result<Bytes, Rejection> {
        Endpoint::stamp(self, body, at)
    }

    fn encode(&self, body: Bytes) -> Result<Bytes, Rejection> {
        Endpoint::encode(self, body)
    }

    fn sign(&self, body: Bytes, at: Timestamp) -> Result<Signed, Rejection> {
        Endpoint::sign(self, body, at)
    }

    fn verify(
        &self,
        headers: &HeaderMap,
        body: Bytes,
        now: Timestamp,
    ) -> Result<Vec<Delivery>, Rejection> {
        Endpoint::verify_batch(&self.clone().with_clock(move || now), headers.clone(), body)
    }

    fn verify_at_any_age(
        &self,
        headers: &HeaderMap,
        body: Bytes,
    ) -> Result<Vec<Delivery>, Rejection> {
        // At the end of the calendar nothing lies in the future.
        let timeless = self.clone().insecure_accept_any_age().with_clock(|| Timestamp::MAX);
        Endpoint::verify_batch(&timeless, headers.clone(), body)
    }
}
