//! Sender: an endpoint does what its provider does, for tests and tools.

use bytes::Bytes;
use http::{Method, Request, Uri};
use jiff::Timestamp;

use crate::{
    canonical::Json,
    content::{self, SignedRequest},
    endpoint::Endpoint,
    envelope::Envelope,
    key::Key,
    keys::Keys,
    provider::Provider,
    rejection::{Rejection, RejectionKind},
    secret::{Secret, SecretError},
    several,
    sign::{self, Signed},
};

impl<P: Provider> Endpoint<P> {
    /// Signs `body` as the provider would at `at`, for tests and tools.
    ///
    /// The body is signed as it is: where the scheme reads the time from the body, write it there
    /// first with [`stamp`](Self::stamp).
    /// An id that the scheme wants in a header is taken from the body, or made of its digest.
    ///
    /// # Errors
    ///
    /// Refuses a body that has no canonical form, for schemes that sign one, and an id that a header
    /// has to repeat and cannot: an empty one, or one with more than printable ASCII. Who has a public
    /// key alone signs nothing, see [`signing_with`](Self::signing_with). For schemes that
    /// [sign the request](crate::Scheme::signs_request) there is [`sign_request`](Self::sign_request).
    pub fn sign(&self, body: impl Into<Bytes>, at: Timestamp) -> Result<Signed, Rejection> {
        if P::SCHEME.signs_request() {
            return Err(RejectionKind::MissingRequest.into());
        }
        self.signed(body.into(), at, None, None)
    }

    /// The request that the provider would make at `at`: a `POST` of `body` to `uri`, of which path and
    /// query count. A [digest of the body](crate::SignedPart::UrlWithBodySha256) is added to the query.
    ///
    /// # Errors
    ///
    /// Refuses what [`sign`](Self::sign) refuses.
    pub fn sign_request(
        &self,
        uri: Uri,
        body: impl Into<Bytes>,
        at: Timestamp,
    ) -> Result<Request<Bytes>, Rejection> {
        self.request(uri, body.into(), at, None)
    }

    /// The same with this id, as that of a delivery that is sent again, where the scheme has it in a
    /// [signed header](crate::IdSource::Header). An id that stands in the body stays what it is there.
    ///
    /// # Errors
    ///
    /// Refuses what [`sign`](Self::sign) refuses.
    pub fn sign_request_with_id(
        &self,
        uri: Uri,
        body: impl Into<Bytes>,
        at: Timestamp,
        id: &str,
    ) -> Result<Request<Bytes>, Rejection> {
        self.request(uri, body.into(), at, Some(id))
    }

    fn request(
        &self,
        uri: Uri,
        body: Bytes,
        at: Timestamp,
        id: Option<&str>,
    ) -> Result<Request<Bytes>, Rejection> {
        let base = self.base.as_deref().unwrap_or_default();
        let uri = match P::SCHEME.digest_in_query() {
            Some(name) => {
                content::with_digest(&uri, name, &body).ok_or(RejectionKind::MissingRequest)?
            }
            None => uri,
        };
        let signed = SignedRequest::new(base, Method::POST, &uri);
        let Signed { headers, body } = self.signed(body, at, Some(&signed), id)?;
        let mut request = Request::new(body);
        (*request.method_mut(), *request.uri_mut()) = (Method::POST, uri);
        *request.headers_mut() = headers;
        Ok(request)
    }

    fn signed(
        &self,
        body: Bytes,
        at: Timestamp,
        request: Option<&SignedRequest>,
        id: Option<&str>,
    ) -> Result<Signed, Rejection> {
        let json = Json::read(body.clone()).ok();
        let in_body = json.and_then(|json| Envelope::read(&Self::PATHS, &json).ok()?.id);
        let id = in_body.or_else(|| id.map(Into::into));
        let id = id.unwrap_or_else(|| content::digest(&body).into());
        let key = self.keys.own().ok_or(RejectionKind::SignatureMismatch)?;
        sign::sign(&P::SCHEME, &key, body, at, &id, request)
    }

    /// Writes a JSON body in the form in which the provider sends it: as it is, or as a
    /// [form](crate::BodyForm).
    ///
    /// For a provider whose bodies have [several events](crate::Scheme::batch), a body can also be one event:
    /// it is put into an array, where the scheme has it.
    ///
    /// # Errors
    ///
    /// Refuses a body of which no such form can be made: one that is not UTF-8, and for a form of
    /// fields an object with another object or an array in it.
    pub fn encode(&self, body: impl Into<Bytes>) -> Result<Bytes, Rejection> {
        sign::encode_body(&P::SCHEME, several::whole(&P::SCHEME, body.into())?)
    }

    /// Writes `at` into the member of `body` from which the scheme reads the time.
    ///
    /// For schemes that have the time elsewhere, or none, the body stays as it is. A body of
    /// [several events](crate::Scheme::batch) has the time beside them or in each of them, and becomes
    /// whole, as by [`encode`](Self::encode).
    ///
    /// # Errors
    ///
    /// Refuses a body that is not a JSON object.
    pub fn stamp(&self, body: impl Into<Bytes>, at: Timestamp) -> Result<Bytes, Rejection> {
        match P::SCHEME.events_in_body() {
            Some(batch) => several::stamp(&P::SCHEME, batch, body.into(), at),
            None => sign::stamp(&P::SCHEME, body.into(), at),
        }
    }

    /// The same endpoint with no secret but this one, which signs with it as its provider would, for
    /// tests and tools.
    ///
    /// For schemes with a [public key](crate::Algorithm::has_public_key) it is the private key that
    /// belongs to it, as 64 digits of hex: the seed of Ed25519, the scalar of ECDSA. Without it an
    /// endpoint of such a scheme signs nothing. For all others it is the secret that there is.
    ///
    /// # Errors
    ///
    /// Refuses what [`Endpoint::new`] refuses of a secret, and text that is no private key.
    #[expect(clippy::needless_pass_by_value, reason = "nobody else needs the secret's text")]
    pub fn signing_with(&self, secret: Secret) -> Result<Self, SecretError> {
        let mut other = self.clone();
        other.keys = Keys::new(Key::signing(&P::SCHEME, &secret)?);
        Ok(other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        RejectionKind,
        scheme::{Scheme, SignatureEncoding, SignedPart},
        secret::SecretErrorKind,
    };

    #[derive(Debug)]
    struct Called;

    type Unrecognized = crate::Unrecognized<Called>;

    #[derive(Debug, webhook_macros::Events)]
    #[events(provider = Called, tag = "type", crate = crate)]
    enum Event {
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    impl Provider for Called {
        type Events = Event;
        const NAME: &'static str = "called";
        const SCHEME: Scheme = Scheme::hmac_sha256(
            "tag",
            SignatureEncoding::Hex,
            &[SignedPart::Method, SignedPart::Url, SignedPart::Body],
        );
    }

    fn secret() -> Secret {
        Secret::new("a secret of the dashboard").unwrap()
    }

    fn refused(base: &str) -> Option<SecretErrorKind> {
        Endpoint::<Called>::at(base, secret()).err().map(|error| error.kind())
    }

    #[test]
    fn an_endpoint_whose_provider_signs_the_url_has_the_base_of_one() {
        let error = Endpoint::<Called>::new(secret()).unwrap_err();
        assert_eq!(error.kind(), SecretErrorKind::NeedsUrl);
        assert!(error.to_string().contains("`Endpoint::at`"), "{error}");
        for base in ["https://example.com", "http://[::1]:8080", "https://example.com/behind/nest"]
        {
            assert_eq!(refused(base), None, "{base}");
        }
        for base in [
            "",
            "/hooks",
            "example.com",
            "ftp://example.com",
            "https://",
            "https://example.com/",
            "https://example.com/hooks/",
            "https://example.com/hooks?a=1",
            "https://example.com#top",
            "https://user:password@example.com",
        ] {
            assert_eq!(refused(base), Some(SecretErrorKind::InvalidUrl), "{base}");
        }
    }

    #[test]
    fn verification_without_the_signed_request_says_that_it_is_missing() {
        let endpoint = Endpoint::<Called>::at("https://example.com", secret()).unwrap();
        let signed = endpoint.sign("{}", endpoint.now()).unwrap_err();
        assert_eq!(signed.kind(), RejectionKind::MissingRequest);
        let request = endpoint.sign_request(Uri::from_static("/hooks?a=1"), "{}", endpoint.now());
        let request = request.unwrap();
        let (head, body) = request.clone().into_parts();
        let refused = endpoint.verify(head.headers, body).unwrap_err();
        assert_eq!(refused.kind(), RejectionKind::MissingRequest);
        let delivery = endpoint.verify_request(request).unwrap();
        assert_eq!(delivery.request().unwrap().uri(), "/hooks?a=1");
    }
}
