//! A provider of four events, in the place of a third party's.

use serde::Deserialize;
use webhook_tower::{Events, Provider, Scheme, SignatureEncoding, SignedPart};

/// Delivers parcels.
#[derive(Debug)]
pub struct Acme;

impl Provider for Acme {
    type Events = Event;
    const NAME: &'static str = "acme";
    const SCHEME: Scheme =
        Scheme::hmac_sha256("acme-signature", SignatureEncoding::Hex, &[SignedPart::Body])
            .id_in_body("id");
}

/// What happens to a parcel.
#[derive(Debug, Events)]
#[events(provider = Acme, tag = "kind")]
pub enum Event {
    /// It left.
    #[event("parcel.sent")]
    ParcelSent(ParcelSent),
    /// It arrived.
    #[event("parcel.arrived")]
    ParcelArrived(ParcelArrived),
    /// It came back.
    #[event("parcel.returned")]
    ParcelReturned(ParcelReturned),
    /// It is gone.
    #[event("parcel.lost")]
    ParcelLost(ParcelLost),
    /// Anything else.
    #[event(unrecognized)]
    Unrecognized(Unrecognized),
}

/// Anything else.
pub type Unrecognized = webhook_tower::Unrecognized<Acme>;

/// It left.
#[derive(Debug, Deserialize)]
pub struct ParcelSent {
    /// Its number.
    pub parcel: u64,
}

/// It arrived.
#[derive(Debug, Deserialize)]
pub struct ParcelArrived {
    /// Its number.
    pub parcel: u64,
}

/// It came back.
#[derive(Debug, Deserialize)]
pub struct ParcelReturned {
    /// Its number.
    pub parcel: u64,
}

/// It is gone.
#[derive(Debug, Deserialize)]
pub struct ParcelLost {
    /// Its number.
    pub parcel: u64,
}
