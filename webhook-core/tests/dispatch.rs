//! Events reach the handlers that are annotated with them, for a provider made in this file.
#![deny(warnings, missing_docs, unreachable_pub, clippy::pedantic)]
#![expect(
    clippy::needless_pass_by_value,
    clippy::unused_async,
    reason = "handlers do nothing here"
)]
#![expect(clippy::panic, clippy::unwrap_used, reason = "the helpers are part of the tests")]

use std::{
    future::Future,
    pin::pin,
    sync::{Arc, Mutex},
    task::{Context, Poll, Waker},
};

use bytes::Bytes;
use jiff::Timestamp;
use webhook_core::{
    Covered, Delivery, Dispatch, Endpoint, Events, HandledBy, Outcome, Provider, Secret, coverage,
    on, webhooks,
};

/// A provider with three events.
pub mod acme {
    use webhook_core::{Events, Provider, Scheme, SignatureEncoding, SignedPart};

    /// Sends parcels.
    #[derive(Debug)]
    pub struct Acme;

    /// What happens to a parcel.
    #[derive(Debug, Events)]
    #[events(provider = Acme, tag = "kind", crate = webhook_core)]
    pub enum Event {
        /// It left.
        #[event("parcel.sent", sample = "samples/parcel_sent.json")]
        ParcelSent(ParcelSent),
        /// It arrived.
        #[event("parcel.arrived")]
        ParcelArrived(ParcelArrived),
        /// It is gone.
        #[event("parcel.lost")]
        ParcelLost(ParcelLost),
        /// Anything else.
        #[event(unrecognized)]
        Unrecognized(Unrecognized),
    }

    /// Anything else.
    pub type Unrecognized = webhook_core::Unrecognized<Acme>;

    /// It left.
    #[derive(Debug, serde::Deserialize)]
    pub struct ParcelSent {
        /// Its number.
        pub parcel: u64,
    }

    /// It arrived.
    #[derive(Debug, serde::Deserialize)]
    pub struct ParcelArrived {
        /// Its number.
        pub parcel: u64,
    }

    /// It is gone.
    #[derive(Debug, serde::Deserialize)]
    pub struct ParcelLost {}

    impl Provider for Acme {
        type Events = Event;
        const NAME: &'static str = "acme";
        const SCHEME: Scheme =
            Scheme::hmac_sha256("acme-signature", SignatureEncoding::Hex, &[SignedPart::Body])
                .id_in_body("id");
    }
}

type Log = Mutex<Vec<String>>;

fn note(log: &Log, line: impl Into<String>) {
    log.lock().unwrap().push(line.into());
}

/// An application whose handlers are methods.
#[derive(Default)]
struct Depot {
    log: Log,
}

#[webhooks(ignore(acme::ParcelLost, reason = "they are insured"), crate = webhook_core)]
impl Depot {
    #[on(acme::ParcelSent)]
    async fn sent(&self, event: acme::ParcelSent) -> Result<(), std::fmt::Error> {
        note(&self.log, format!("sent {}", event.parcel));
        Ok(())
    }

    #[on(acme::ParcelArrived, acme::Unrecognized)]
    fn rest(&self, event: acme::Event, delivery: &Delivery) {
        note(&self.log, format!("{} {}", event.index(), delivery.id()));
    }
}

/// An application whose handlers are functions, generic over its store.
struct Shop<S> {
    store: S,
}

#[on(acme::ParcelSent, crate = webhook_core)]
async fn shop_sent<S>(shop: &Shop<S>, event: acme::ParcelSent)
where
    S: AsRef<Log> + Send + Sync + 'static,
{
    note(shop.store.as_ref(), format!("shop sent {}", event.parcel));
}

/// An application with one function for everything.
#[derive(Default)]
struct Archive {
    log: Log,
}

#[on(acme::_, crate = webhook_core)]
fn archive(archive: &Archive, event: acme::Event) {
    note(&archive.log, format!("archive {:?}", event.event_type()));
}

#[webhooks(crate = webhook_core)]
impl<S: AsRef<Log> + Send + Sync + 'static> Shop<S> {
    #[on(acme::ParcelLost)]
    async fn lost(&self, _: acme::ParcelLost) -> Outcome {
        note(self.store.as_ref(), "shop lost");
        Outcome::failed("lost")
    }
}

#[webhooks(ignore(acme::ParcelArrived, acme::Unrecognized, reason = "not of interest"), crate = webhook_core)]
impl<S: AsRef<Log> + Send + Sync + 'static> Shop<S> {}

/// An application that takes what it does not name elsewhere.
#[derive(Default)]
struct Office {
    log: Log,
}

#[webhooks(crate = webhook_core)]
impl Office {
    #[cfg(any())]
    #[on(acme::ParcelLost)]
    async fn lost(&self, _: NoSuchType) {}

    #[on(acme::ParcelSent)]
    async fn sent(&self, _: acme::ParcelSent) {
        note(&self.log, "office sent");
    }

    #[on(acme::_)]
    async fn rest(&self, event: acme::Event) {
        note(&self.log, format!("office rest {}", event.index()));
    }
}

struct Idle;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "nothing to do"), crate = webhook_core)]
impl Idle {}

/// The answer of a future that never waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

fn deliver<H>(handlers: &H, body: &'static str) -> &'static str
where
    acme::Event: Dispatch<H>,
{
    let secret = Secret::new("a secret of the depot").unwrap();
    let endpoint = Endpoint::<acme::Acme>::new(secret).unwrap();
    let signed = endpoint.sign(Bytes::from_static(body.as_bytes()), Timestamp::now()).unwrap();
    let delivery = endpoint.verify(signed.headers, signed.body).unwrap();
    let event = acme::Event::decode(
        Some(kind(body)),
        &webhook_core::Json::read(delivery.body().clone()).unwrap(),
    );
    now(event.dispatch(handlers, &delivery)).as_str()
}

fn kind(body: &str) -> &str {
    body.split('"').nth(7).unwrap_or_default()
}

const SENT: &str = r#"{"id":"1","kind":"parcel.sent","parcel":7}"#;
const ARRIVED: &str = r#"{"id":"2","kind":"parcel.arrived","parcel":7}"#;
const LOST: &str = r#"{"id":"3","kind":"parcel.lost"}"#;
const OTHER: &str = r#"{"id":"4","kind":"parcel.eaten"}"#;

#[test]
fn each_event_reaches_its_method() {
    let depot = Arc::new(Depot::default());
    assert_eq!(deliver(&depot, SENT), "done");
    assert_eq!(deliver(&depot, ARRIVED), "done");
    assert_eq!(deliver(&depot, LOST), "ignored");
    assert_eq!(deliver(&depot, OTHER), "done");
    assert_eq!(*depot.log.lock().unwrap(), ["sent 7", "1 2", "3 4"]);
}

#[test]
fn functions_and_methods_of_several_blocks_are_one_application() {
    let log = Arc::new(Log::default());
    let shop = Shop { store: Arc::clone(&log) };
    assert_eq!(deliver(&shop, SENT), "done");
    assert_eq!(deliver(&shop, ARRIVED), "ignored");
    assert_eq!(deliver(&shop, LOST), "failed");
    assert_eq!(*log.lock().unwrap(), ["shop sent 7", "shop lost"]);
}

#[test]
fn the_rest_is_what_the_block_does_not_name() {
    let office = Office::default();
    for body in [SENT, ARRIVED, LOST, OTHER] {
        assert_eq!(deliver(&office, body), "done");
    }
    let log = ["office sent", "office rest 1", "office rest 2", "office rest 3"];
    assert_eq!(*office.log.lock().unwrap(), log);
    assert_eq!(deliver(&Idle, SENT), "ignored");
}

#[test]
fn one_function_takes_every_event() {
    let archive = Archive::default();
    assert_eq!(deliver(&archive, LOST), "done");
    assert_eq!(deliver(&archive, OTHER), "done");
    assert_eq!(*archive.log.lock().unwrap(), [r#"archive Some("parcel.lost")"#, "archive None"]);
}

#[test]
fn coverage_names_the_function_with_its_place_or_the_reason() {
    let [sent, arrived, lost, unrecognized] = coverage::<acme::Acme, Depot>() else {
        panic!("four lines");
    };
    assert_eq!(sent.event, Some("parcel.sent"));
    assert_eq!(function(sent), ("sent", line_of("async fn sent(&self, event")));
    assert_eq!(function(arrived), ("rest", line_of("fn rest(&self, event: acme::Event, delivery")));
    assert_eq!(lost.handled_by, HandledBy::Ignored { reason: "they are insured" });
    assert_eq!(unrecognized.event, None);
    let [sent, ..] = coverage::<acme::Acme, Shop<Arc<Log>>>() else { panic!("four lines") };
    assert_eq!(function(sent), ("shop_sent", line_of("async fn shop_sent")));
}

fn function(covered: &Covered) -> (&'static str, u32) {
    match covered.handled_by {
        HandledBy::Function { name, file, line, .. } => {
            assert!(file.ends_with("dispatch.rs"), "{file}");
            (name, line)
        }
        HandledBy::Ignored { reason } => panic!("ignored: {reason}"),
    }
}

fn line_of(text: &str) -> u32 {
    let lines = include_str!("dispatch.rs").lines();
    let (line, _) = (1..).zip(lines).find(|(_, line)| line.contains(text)).unwrap();
    line
}

#[test]
fn the_enum_knows_its_types() {
    assert_eq!(acme::Event::PROVIDER, acme::Acme::NAME);
    assert_eq!(acme::Event::TAG, ["kind"]);
    let names: Vec<_> = acme::Event::TYPES.iter().map(|of| (of.name, of.variant)).collect();
    assert_eq!(
        names,
        [
            ("parcel.sent", "ParcelSent"),
            ("parcel.arrived", "ParcelArrived"),
            ("parcel.lost", "ParcelLost")
        ]
    );
    let samples: Vec<_> = acme::Event::TYPES.iter().map(|of| of.sample.is_some()).collect();
    assert_eq!(samples, [true, false, false]);
}
