//! Deliver: sends one delivery through a service, as it was signed or tampered with.

use std::{convert::Infallible, fmt, future::IntoFuture, pin::Pin};

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::Full;
use jiff::Timestamp;
use tower_service::Service;
use webhook_core::{Endpoint, EventPayload, Outcome, Provider, Rejection, Secret};

#[cfg(feature = "tenants")]
use crate::tenants::TenantService;
use crate::{
    bodies::ResponseBody,
    future::ResponseFuture,
    receipt::{Receipt, Receipts, Verdict},
    service::WebhookService,
    testing::{Sample, sign::sign_to},
};

/// A service that a sample can be delivered to.
pub trait Receiver:
    Service<
        Request<Full<Bytes>>,
        Response = Response<ResponseBody>,
        Error = Infallible,
        Future = ResponseFuture,
    > + Clone
    + Send
    + Sync
{
    /// The provider whose deliveries it receives.
    type Provider: Provider;

    /// The endpoint that it verifies them with.
    fn endpoint(&self) -> &Endpoint<Self::Provider>;
}

impl<P: Provider> Receiver for WebhookService<P> {
    type Provider = P;

    fn endpoint(&self) -> &Endpoint<P> {
        self.endpoint()
    }
}

#[cfg(feature = "tenants")]
impl<P: Provider> Receiver for TenantService<P> {
    type Provider = P;

    /// That of all tenants: say with [`signed_with`](Deliver::signed_with) whose secret a delivery is signed
    /// with, and with [`to`](Deliver::to) where it goes.
    fn endpoint(&self) -> &Endpoint<P> {
        self.endpoint()
    }
}

/// Delivers a sample to a service, signed with the service's own secret at the present time.
///
/// Nothing is sent until you await it. The methods of [`Deliver`] change what is sent.
pub fn deliver<'s, S, E>(service: &'s S, sample: &Sample<E>) -> Deliver<'s, S>
where
    S: Receiver,
    E: SentBy<S::Provider>,
{
    let (signer, at) = (service.endpoint().clone(), service.endpoint().now());
    let (body, claimed) = (sample.body(), Sample::<E>::event_type().to_owned());
    Deliver { service, body, claimed, path: "/".into(), signer, at, fault: Fault::None }
}

/// The provider `P` sends this event: a bound with words of its own where another one does.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an event of `{P}`, whose deliveries this service receives",
    label = "a sample of an event of another provider",
    note = "deliver it to a service of its own provider, or take a sample of an event of `{P}`"
)]
pub trait SentBy<P>: EventPayload {}

#[diagnostic::do_not_recommend]
impl<P: Provider, E: EventPayload<Events = P::Events>> SentBy<P> for E {}

/// A delivery to send; [`deliver`] creates one.
#[must_use = "nothing is delivered until it is awaited"]
pub struct Deliver<'s, S: Receiver, const TIMES: usize = 1> {
    service: &'s S,
    body: Bytes,
    /// The event type for the header that claims it, where the provider has one.
    claimed: String,
    path: String,
    signer: Endpoint<S::Provider>,
    at: Timestamp,
    fault: Fault,
}

/// How a delivery is changed after it was signed.
#[derive(Debug, Clone, Copy)]
enum Fault {
    None,
    Tampered,
    Unsigned,
}

impl<'s, S: Receiver, const TIMES: usize> Deliver<'s, S, TIMES> {
    /// Signs the delivery at this time.
    pub fn at(mut self, time: Timestamp) -> Self {
        self.at = time;
        self
    }

    /// Sends the delivery to this path, for a [`request`](Self::request) to a whole router.
    pub fn to(mut self, path: &str) -> Self {
        path.clone_into(&mut self.path);
        self
    }

    /// Claims another event type, where the provider has a header for it that nobody signs.
    pub fn claiming(mut self, event_type: &str) -> Self {
        event_type.clone_into(&mut self.claimed);
        self
    }

    /// Signs the delivery with another secret than the service's own. For a provider that keeps a
    /// private key it is such a key, see [`Endpoint::signing_with`].
    ///
    /// # Panics
    ///
    /// When the provider's scheme can't decode the secret.
    #[expect(clippy::panic, reason = "a test with an unusable secret has to stop")]
    pub fn signed_with(mut self, secret: Secret) -> Self {
        self.signer = self.signer.signing_with(secret).unwrap_or_else(|error| panic!("{error}"));
        self
    }

    /// Adds a member to the body after it was signed.
    pub fn tampered(mut self) -> Self {
        self.fault = Fault::Tampered;
        self
    }

    /// Removes all headers.
    pub fn unsigned(mut self) -> Self {
        self.fault = Fault::Unsigned;
        self
    }

    /// Sends the same delivery twice, one after the other, and returns both answers.
    pub fn twice(self) -> Deliver<'s, S, 2> {
        let Self { service, body, claimed, path, signer, at, fault } = self;
        Deliver { service, body, claimed, path, signer, at, fault }
    }

    /// The request as it arrives at the service.
    ///
    /// # Panics
    ///
    /// When the sample was changed so that its scheme can't sign it, or the path is invalid.
    #[must_use]
    #[expect(clippy::panic, reason = "a test whose sample cannot be signed has to stop")]
    pub fn request(&self) -> Request<Full<Bytes>> {
        let uri = self.path.parse().unwrap_or_else(|_| panic!("not a path: {:?}", self.path));
        let claimed = Some(&*self.claimed);
        let signed = sign_to(&self.signer, uri, claimed, self.body.clone(), self.at);
        let request = signed.unwrap_or_else(|rejection| panic!("cannot sign: {rejection}"));
        let (mut head, body) = request.into_parts();
        match self.fault {
            Fault::None => Request::from_parts(head, body),
            Fault::Tampered => Request::from_parts(head, tampered(&self.body)),
            Fault::Unsigned => {
                head.headers.clear();
                Request::from_parts(head, body)
            }
        }
    }
}

impl<S: Receiver, const TIMES: usize> Deliver<'_, S, TIMES> {
    async fn send(&self) -> Answer {
        let Ok(response) = self.service.clone().call(self.request()).await;
        Answer { response }
    }
}

impl<'s, S: Receiver> IntoFuture for Deliver<'s, S> {
    type Output = Answer;
    type IntoFuture = Pin<Box<dyn Future<Output = Answer> + Send + 's>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { self.send().await })
    }
}

impl<'s, S: Receiver> IntoFuture for Deliver<'s, S, 2> {
    type Output = [Answer; 2];
    type IntoFuture = Pin<Box<dyn Future<Output = [Answer; 2]> + Send + 's>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move { [self.send().await, self.send().await] })
    }
}

impl<S: Receiver, const TIMES: usize> fmt::Debug for Deliver<'_, S, TIMES> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deliver")
            .field("provider", &S::Provider::NAME)
            .field("times", &TIMES)
            .field("at", &self.at)
            .field("fault", &self.fault)
            .finish_non_exhaustive()
    }
}

/// What a service answered.
#[derive(Debug)]
pub struct Answer {
    response: Response<ResponseBody>,
}

impl Answer {
    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The handler's outcome, `None` if no handler ran.
    #[must_use]
    pub fn outcome(&self) -> Option<&Outcome> {
        match self.receipt().verdict() {
            Verdict::Handled(outcome) => Some(outcome),
            Verdict::Stored
            | Verdict::Duplicate
            | Verdict::Challenge
            | Verdict::Empty
            | Verdict::Rejected(_) => None,
        }
    }

    /// Why the delivery was rejected, `None` if a handler ran or had run.
    #[must_use]
    pub fn rejection(&self) -> Option<Rejection> {
        match self.receipt().verdict() {
            Verdict::Handled(_)
            | Verdict::Stored
            | Verdict::Duplicate
            | Verdict::Challenge
            | Verdict::Empty => None,
            Verdict::Rejected(rejection) => Some(*rejection),
        }
    }

    /// Whether a handler ran and finished the event.
    #[must_use]
    pub fn is_done(&self) -> bool {
        matches!(self.outcome(), Some(Outcome::Done))
    }

    /// Whether the delivery is in an inbox now, for a handler that runs later.
    #[must_use]
    pub fn is_stored(&self) -> bool {
        matches!(self.receipt().verdict(), Verdict::Stored)
    }

    /// Whether the delivery was handled or stored before, so that nothing ran.
    #[must_use]
    pub fn is_duplicate(&self) -> bool {
        matches!(self.receipt().verdict(), Verdict::Duplicate)
    }

    /// Everything that the service knows about the delivery.
    #[must_use]
    #[expect(clippy::missing_panics_doc, reason = "the service puts a receipt into each response")]
    #[expect(clippy::expect_used, reason = "the service puts a receipt into each response")]
    pub fn receipt(&self) -> &Receipt {
        self.response.extensions().get().expect("a response of the service has a receipt")
    }

    /// What became of each event of a body that had several, in their order; otherwise of the one.
    ///
    /// The other methods tell of the receipt that decided the answer, which is the worst.
    #[must_use]
    pub fn receipts(&self) -> Vec<&Receipt> {
        let several = self.response.extensions().get::<Receipts>();
        several.map_or_else(|| vec![self.receipt()], |receipts| receipts.iter().collect())
    }

    /// The response as the sender gets it.
    #[must_use]
    pub fn into_response(self) -> Response<ResponseBody> {
        self.response
    }
}

/// The body with one more member: still JSON, with another meaning.
fn tampered(body: &Bytes) -> Full<Bytes> {
    let rest = body.strip_prefix(b"{").unwrap_or(body);
    Full::new([br#"{"tampered":true,"#, rest].concat().into())
}
