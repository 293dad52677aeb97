//! Batch: the deliveries of a body that has several events.
//!
//! The body is proven authentic once. Each event in it becomes a delivery of its own, with an id of its
//! own; if one of them can't be read, none of them is a delivery.

use std::{borrow::Cow, sync::Arc};

use bytes::Bytes;
use bytestring::ByteString;
use http::{HeaderMap, Request};
use serde::{Deserialize, Serialize};

use crate::{
    canonical::Json,
    content::digest_of,
    delivery::Delivery,
    endpoint::Endpoint,
    envelope::{Around, Envelope},
    headers::Headers,
    proven::{Proven, Said, as_text, delivery, event_type},
    provider::Provider,
    rejection::{Rejection, RejectionKind},
    scheme::{Batch, IdSource, beside},
    verify::CheckedHeaders,
};

impl<P: Provider> Endpoint<P> {
    /// Proves that a body is authentic, and answers a delivery for each event in it, in their order.
    ///
    /// Use it for providers that put [several events](crate::Scheme::batch) into one body. A body can also
    /// have none. Of every other provider it answers one.
    ///
    /// ```
    /// use webhook_core::{Endpoint, Provider, Scheme, Secret, schemes};
    /// # #[derive(Debug)]
    /// # pub struct GoCardless;
    /// # pub type Unrecognized = webhook_core::Unrecognized<GoCardless>;
    ///
    /// #[derive(Debug, webhook_core::Events)]
    /// #[events(provider = GoCardless, tag = ["resource_type", "action"], crate = webhook_core)]
    /// pub enum Event {
    ///     #[event("payments.confirmed")]
    ///     PaymentConfirmed(PaymentConfirmed),
    ///     #[event(unrecognized)]
    ///     Unrecognized(Unrecognized),
    /// }
    ///
    /// #[derive(Debug, serde::Deserialize)]
    /// pub struct PaymentConfirmed {
    ///     pub id: String,
    /// }
    ///
    /// impl Provider for GoCardless {
    ///     type Events = Event;
    ///     const NAME: &'static str = "gocardless";
    ///     const SCHEME: Scheme = schemes::GOCARDLESS; // which says `.batch_in("events", 250)`
    /// }
    ///
    /// let endpoint = Endpoint::<GoCardless>::new(Secret::new("the secret of the endpoint")?)?;
    /// # let body = r#"{"events":[{"id":"EV1","resource_type":"payments","action":"confirmed"},
    /// #     {"id":"EV2","resource_type":"mandates","action":"created"}]}"#;
    /// # let signed = endpoint.sign(body, endpoint.now())?;
    /// # let (headers, body) = (signed.headers, signed.body);
    ///
    /// for delivery in endpoint.verify_batch(headers, body)? {
    ///     if let Event::PaymentConfirmed(payment) = delivery.decode() {
    ///         assert_eq!(payment.id, delivery.id());
    ///     }
    /// }
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// [`verify`](Self::verify) has room for one of them, so it doesn't compile:
    ///
    /// ```compile_fail,E0080
    /// # use webhook_core::{Endpoint, Provider, Scheme, Secret, schemes};
    /// # #[derive(Debug)]
    /// # pub struct GoCardless;
    /// # pub type Unrecognized = webhook_core::Unrecognized<GoCardless>;
    /// # #[derive(Debug, webhook_core::Events)]
    /// # #[events(provider = GoCardless, tag = "action", crate = webhook_core)]
    /// # pub enum Event { #[event(unrecognized)] Unrecognized(Unrecognized) }
    /// # impl Provider for GoCardless {
    /// #     type Events = Event;
    /// #     const NAME: &'static str = "gocardless";
    /// #     const SCHEME: Scheme = schemes::GOCARDLESS;
    /// # }
    /// let endpoint = Endpoint::<GoCardless>::new(Secret::new("the secret of the endpoint")?)?;
    /// let first = endpoint.verify(http::HeaderMap::new(), "{}");
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Refuses what [`Endpoint`] lists, and the whole body where that is true of one event in it; a body
    /// without an array where the events should be
    /// ([`MalformedBody`](RejectionKind::MalformedBody)), and one with more events than
    /// its provider sends ([`BodyTooLarge`](RejectionKind::BodyTooLarge)).
    pub fn verify_batch(
        &self,
        headers: HeaderMap,
        body: impl Into<Bytes>,
    ) -> Result<Vec<Delivery>, Rejection> {
        let checked = self.check_headers(headers)?;
        self.verify_batch_body(checked, body)
    }

    /// Proves that the body of a request is authentic, as [`verify_batch`](Self::verify_batch) does.
    ///
    /// Use it where there is a request, and for schemes that
    /// [sign some of it](crate::Scheme::signs_request). [`Delivery::request`] has the request then.
    ///
    /// # Errors
    ///
    /// Refuses what [`verify_batch`](Self::verify_batch) refuses, whatever the method is.
    pub fn verify_batch_request(
        &self,
        request: Request<impl Into<Bytes>>,
    ) -> Result<Vec<Delivery>, Rejection> {
        let (head, body) = request.into_parts();
        let checked = self.check_head(head)?;
        self.verify_batch_body(checked, body)
    }

    /// Proves that a body is authentic, after its headers have passed
    /// [`check_headers`](Self::check_headers).
    ///
    /// # Errors
    ///
    /// Refuses what [`verify_batch`](Self::verify_batch) refuses because of the body, and a signature that
    /// no secret of this endpoint makes.
    pub fn verify_batch_body(
        &self,
        checked: CheckedHeaders<P>,
        body: impl Into<Bytes>,
    ) -> Result<Vec<Delivery>, Rejection> {
        let Some(batch) = P::SCHEME.events_in_body() else {
            return self.verify_one(checked, body.into()).map(|delivery| vec![delivery]);
        };
        self.prove(checked, body.into(), |proven, headers, json| {
            let bodies = bodies(batch, &json)?;
            let whole = Whole::read(self, proven, headers, &json)?;
            let deliveries = bodies.into_iter().enumerate();
            deliveries.map(|(place, body)| whole.delivery(place, body)).collect()
        })
    }
}

/// The text of each event.
fn bodies(batch: Batch, json: &Json) -> Result<Vec<ByteString>, Rejection> {
    let one_too_many = batch.most().saturating_add(1);
    let bodies = json.elements(batch.path(), one_too_many);
    let bodies = bodies.map_err(|_| RejectionKind::MalformedBody)?;
    if bodies.len() > batch.most() {
        return Err(RejectionKind::BodyTooLarge.into());
    }
    Ok(bodies)
}

/// What the events of a body have in common.
struct Whole<'e, P> {
    endpoint: &'e Endpoint<P>,
    /// The tenant of an event that names none.
    tenant: Option<Arc<str>>,
    proven: Proven,
    headers: Headers,
    around: Around,
    /// The id of an event that has none of its own, without its place.
    id: String,
}

impl<'e, P: Provider> Whole<'e, P> {
    fn read(
        endpoint: &'e Endpoint<P>,
        mut proven: Proven,
        headers: HeaderMap,
        json: &Json,
    ) -> Result<Self, Rejection> {
        let around = Around::read(&Endpoint::<P>::PATHS, json)?;
        let id = match (P::SCHEME.id, &proven.id) {
            (IdSource::Header(_), Some(id)) => as_text(id).to_owned(),
            (IdSource::Body(_), _) if !P::SCHEME.id_optional => String::new(),
            _ => digest_of(&P::SCHEME, json),
        };
        let headers = Headers::Shared(Arc::new((headers, proven.request.take())));
        let tenant = endpoint.tenant_beside(json)?;
        Ok(Self { endpoint, tenant, proven, headers, around, id })
    }

    /// The delivery of the event that stands at this place.
    fn delivery(&self, place: usize, body: ByteString) -> Result<Delivery, Rejection> {
        let json = Json::read_part(body).map_err(|_| RejectionKind::MalformedBody)?;
        let envelope = Envelope::read_event(&Endpoint::<P>::PATHS, &json, &self.around)?;
        let said = Said {
            sent_at: self.proven.sent_at::<P>(envelope.time, Some(self.endpoint.window))?,
            event_type: event_type::<P>(self.headers.map(), envelope.event_type)?,
            id: self.id(place, envelope.id)?,
        };
        let tenant = self.endpoint.tenant_of(&json)?.or_else(|| self.tenant.clone());
        let to = (Arc::clone(&self.endpoint.name), tenant);
        let received = (self.proven.received_at, self.proven.secret_index);
        Ok(delivery::<P>(said, received, to, self.headers.clone(), json, None))
    }

    /// The event's own id, or that of the body and its place there.
    fn id(&self, place: usize, found: Option<ByteString>) -> Result<ByteString, Rejection> {
        match (found, P::SCHEME.id.member()) {
            (Some(id), Some(path)) if beside(path).is_some() => Ok(format!("{id}#{place}").into()),
            (Some(id), _) => Ok(id),
            (None, Some(_)) if !P::SCHEME.id_optional => Err(RejectionKind::MissingEventId.into()),
            (None, _) => Ok(format!("{}#{place}", self.id).into()),
        }
    }
}

/// What restores an event of a body that had several: what it says of itself, some of which stood around
/// it, in a line of JSON; and behind that its text.
#[derive(Serialize, Deserialize)]
struct Kept<'k> {
    #[serde(borrow)]
    id: Cow<'k, str>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    event_type: Option<Cow<'k, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sent_at: Option<String>,
}

/// What a queue keeps of an event.
pub(crate) fn keep(delivery: &Delivery) -> Bytes {
    let kept = Kept {
        id: delivery.id().into(),
        event_type: delivery.named_type().map(Cow::from),
        sent_at: delivery.sent_at().map(|at| at.to_string()),
    };
    // Text and nothing else always has a JSON form.
    let mut line = serde_json::to_vec(&kept).unwrap_or_default();
    line.push(b'\n');
    line.extend_from_slice(delivery.body());
    line.into()
}

/// The delivery of what was kept.
pub(crate) fn restore<P: Provider>(
    proven: &Proven,
    to: (Arc<str>, Option<Arc<str>>),
    headers: HeaderMap,
    kept: &Bytes,
) -> Result<Delivery, Rejection> {
    let read = || {
        let end = kept.iter().position(|byte| *byte == b'\n')?;
        let said: Kept<'_> = serde_json::from_slice(kept.get(..end)?).ok()?;
        let json = Json::read(kept.slice(end + 1..)).ok().filter(Json::is_object)?;
        let sent_at = said.sent_at.map(|at| at.parse()).transpose().ok()?;
        let event_type = said.event_type.map(|event_type| ByteString::from(&*event_type));
        Some((Said { id: ByteString::from(&*said.id), event_type, sent_at }, json))
    };
    let (said, json) = read().ok_or(RejectionKind::MalformedBody)?;
    let received = (proven.received_at, proven.secret_index);
    Ok(delivery::<P>(said, received, to, Headers::Own(headers), json, None))
}
