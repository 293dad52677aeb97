//! Large: bodies of 1 MB, bodies of 1,000 events and 10,000 tenants take as long as their size says.

use std::{hint::black_box, sync::Arc};

use bytes::Bytes;
use http::{Request, Uri};
use tower::Service as _;
use webhook_instructions::App;
use webhook_tower::{
    Endpoint, Provider, Scheme, Secret, SignatureEncoding, Signed, SignedPart, SnapTrade, Tenants,
    WebhookService, schemes,
};

use crate::{
    body,
    measure::{Contestant, poll, race},
    table::{Goal, Row},
};

/// Ten times as much, and some more because 1 MB does not fit into the caches that a tenth of it does. What
/// grows with the square would take a hundred times as long.
const LINEAR: Goal = Goal::AtMost(13.0);

pub fn rows() -> Vec<Row> {
    vec![
        large::<GitHub>("GitHub-like body", json),
        large::<Adyen>("Adyen-like body", json),
        large::<Twilio>("Twilio-like form of 1,000 fields", form),
        events(),
        tenants(),
    ]
}

macro_rules! provider {
    ($provider:ident in $module:ident, $tag:meta: $scheme:expr) => {
        #[derive(Debug)]
        struct $provider;

        mod $module {
            pub type Unrecognized = webhook_tower::Unrecognized<super::$provider>;

            #[derive(Debug, webhook_tower::Events)]
            #[events(provider = super::$provider, $tag)]
            pub enum Event {
                #[event(unrecognized)]
                Unrecognized(Unrecognized),
            }
        }

        impl Provider for $provider {
            type Events = $module::Event;
            const NAME: &'static str = stringify!($module);
            const SCHEME: Scheme = $scheme;
        }
    };
}

provider!(GitHub in github, header = "x-github-event": schemes::GITHUB);
provider!(Adyen in adyen, tag = "type": schemes::ADYEN_PLATFORMS);
provider!(Twilio in twilio, tag = "MessageStatus": schemes::TWILIO);

provider!(Shop in shop, tag = "type":
    Scheme::hmac_sha256("shop-signature", SignatureEncoding::Hex, &[SignedPart::Body])
        .id_in_body("id")
        .batch_in("events", 1_000));

/// An object with a list in it that fills the body.
fn json(size: usize) -> String {
    let item = r#"{"id":"8f8cfa3c-1a2b-4c5d-9e8f-0a1b2c3d4e5f","amount":"12.50","note":"caf\u00e9","tags":[1,2,3]}"#;
    let items = vec![item; size / (item.len() + 1)].join(",");
    format!(r#"{{"id":"1","type":"large","items":[{items}]}}"#)
}

fn form(size: usize) -> String {
    let value = "a+b%20c%C3%A9".repeat(size / 1000 / 13);
    let fields: Vec<_> = (0..999).map(|nth| format!("Field{nth:03}={value}")).collect();
    fields.join("&")
}

/// Verifying and decoding 1 MB, against a tenth of it.
fn large<P: Provider>(what: &str, body: impl Fn(usize) -> String) -> Row {
    let secret = Secret::new("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    let endpoint = secret.and_then(|secret| Endpoint::<P>::at("https://example.com", secret));
    let endpoint = endpoint.expect("a secret");
    let signed = |size: usize| -> Request<Bytes> {
        let uri = Uri::from_static("/webhooks");
        endpoint.sign_request(uri, body(size), endpoint.now()).expect("a body that can be signed")
    };
    let [large, small] = [signed(1_000_000), signed(100_000)];
    let run = |request: Request<Bytes>| {
        let delivery = endpoint.verify_request(request).expect("it is genuine");
        black_box(delivery.insecure_decode_claimed::<P::Events>())
    };
    let (size, tenth) = (large.body().len(), small.body().len());
    let [ours, theirs] =
        race([Contestant::new(|| large.clone(), run), Contestant::new(|| small.clone(), run)]);
    Row::new(&format!("{what}, {size} B"), ours, &format!("of {tenth} B"), theirs, LINEAR)
}

/// A body of 1,000 events, against one of 100.
fn events() -> Row {
    let endpoint = body::endpoint::<Shop>();
    let signed = |count: usize| {
        let event = |nth: usize| format!(r#"{{"id":"{nth}","type":"parcel.sent","to":"Berlin"}}"#);
        let events: Vec<_> = (0..count).map(event).collect();
        let body = format!(r#"{{"events":[{}]}}"#, events.join(","));
        endpoint.sign(body, endpoint.now()).expect("a body that can be signed")
    };
    let [many, few] = [signed(1_000), signed(100)];
    let run = |signed: Signed| {
        let deliveries = endpoint.verify_batch(signed.headers, signed.body);
        let deliveries = deliveries.expect("they are genuine").into_iter();
        deliveries.map(|delivery| delivery.decode()).collect::<Vec<shop::Event>>()
    };
    assert_eq!(run(many.clone()).len(), 1_000);
    let [ours, theirs] =
        race([Contestant::new(|| many.clone(), run), Contestant::new(|| few.clone(), run)]);
    Row::new("a body of 1,000 events", ours, "of 100 events", theirs, LINEAR)
}

/// A service of 10,000 tenants whose secrets are known, against one of one tenant.
fn tenants() -> Row {
    const MANY: usize = 10_000;
    let secret = |tenant: &str| Secret::new(format!("the consumer key of {tenant}"));
    let endpoint = body::endpoint::<SnapTrade>();
    let delivered = body::snaptrade("CONNECTION_BROKEN");
    let service = || {
        let tenants = Tenants::in_path("/", move |tenant: Arc<str>| async move {
            secret(&tenant).map(|secret| vec![secret])
        });
        WebhookService::new(endpoint.clone(), App).for_tenants(tenants.capacity(2 * MANY as u64))
    };
    let request = |tenant: usize| {
        let tenant = format!("tenant-{tenant}");
        let signer = endpoint.signing_with(secret(&tenant).expect("a secret")).expect("a key");
        let uri = format!("/{tenant}").parse().expect("a path");
        let signed = signer.sign_request(uri, delivered.body.clone(), signer.now());
        signed.expect("a body that can be signed").map(http_body_util::Full::new)
    };
    let (mut many, mut one) = (service(), service());
    for tenant in 0..MANY {
        assert_eq!(poll(many.call(request(tenant))).map(|r| r.status().as_u16()), Ok(200));
    }
    assert_eq!(poll(one.call(request(0))).map(|r| r.status().as_u16()), Ok(200));
    let mut tenant = 0;
    let next = || {
        // 7,919 is prime, so that neighbours in the cache don't follow each other.
        tenant = (tenant + 7_919) % MANY;
        request(tenant)
    };
    let [many, one] = race([
        Contestant::new(next, |request| poll(many.call(request))),
        Contestant::new(|| request(0), |request| poll(one.call(request))),
    ]);
    let what = "SnapTrade service call, CONNECTION_BROKEN, for one of 10,000 tenants";
    Row::new(what, many, "for the only tenant", one, Goal::AtMost(2.0))
}
