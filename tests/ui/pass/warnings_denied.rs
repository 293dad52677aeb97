//! Neither the macros nor what they add is the cause of a warning.
#![deny(
    warnings,
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    unused_qualifications,
    single_use_lifetimes,
    unused_lifetimes,
    elided_lifetimes_in_paths,
    future_incompatible,
    rust_2018_idioms,
    let_underscore_drop,
    unused_results,
    clippy::pedantic,
    clippy::nursery
)]
#![forbid(unsafe_code)]

pub mod parcels {
    //! A provider in this crate.

    use webhook_tower::{Events, Provider, Scheme, SignatureEncoding, SignedPart};

    /// Sends parcels.
    #[derive(Debug)]
    pub struct Parcels;

    impl Provider for Parcels {
        type Events = Event;
        const NAME: &'static str = "parcels";
        const SCHEME: Scheme =
            Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body])
                .id_in_body("id");
    }

    /// What happens to a parcel.
    #[derive(Debug, Events)]
    #[events(provider = Parcels, tag = "kind")]
    pub enum Event {
        /// It left.
        #[event("sent")]
        Sent(Sent),
        /// It is gone.
        #[event("lost")]
        Lost(Lost),
        /// Anything else.
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    /// Anything else.
    pub type Unrecognized = webhook_tower::Unrecognized<Parcels>;

    /// It left.
    #[derive(Debug, serde::Deserialize)]
    pub struct Sent {
        /// Its number.
        pub parcel: u64,
    }

    /// It is gone.
    #[derive(Debug, serde::Deserialize)]
    pub struct Lost {}
}

/// The application.
#[derive(Debug)]
pub struct App;

#[webhook_tower::webhooks(ignore(parcels::_, parcels::Unrecognized, reason = "not of interest"))]
impl App {
    /// Takes a parcel.
    #[on(parcels::Sent, serial_by = "parcel")]
    pub async fn sent(&self, event: parcels::Sent, delivery: &webhook_tower::Delivery) {
        println!("{event:?} {}", delivery.id());
        std::future::ready(()).await;
    }
}

/// An application with functions.
#[derive(Debug)]
pub struct Other<T>(pub T);

/// Takes a parcel.
#[webhook_tower::on(parcels::Sent, serial_by = key_of)]
pub async fn sent<'a, T>(
    _: &'a Other<T>,
    event: parcels::Sent,
    delivery: &'a webhook_tower::Delivery,
) where
    T: Send + Sync + 'static,
{
    println!("{event:?} {}", delivery.id());
    std::future::ready(()).await;
}

/// The number of a parcel.
#[must_use]
pub const fn key_of(event: &parcels::Sent) -> u64 {
    event.parcel
}

#[webhook_tower::webhooks]
impl<T: Send + Sync + 'static> Other<T> {
    #[on(parcels::Lost, parcels::Unrecognized)]
    fn rest(&self, event: parcels::Event) {
        let Self(_) = self;
        drop(event);
    }
}

fn main() {
    use webhook_tower::coverage;
    assert_eq!(coverage::<parcels::Parcels, App>().len(), 3);
    assert_eq!(coverage::<parcels::Parcels, Other<u8>>().len(), 3);
}
