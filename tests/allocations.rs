//! Allocations: how many a delivery costs, and that nobody who is refused decides about them.
//!
//! Everything here runs without a runtime, where no timer could be made: a delivery whose body is
//! there, and whose handler is ready at once, starts none.

use bytes::Bytes;
use futures_util::FutureExt as _;
use http::{HeaderValue, Request};
use http_body_util::Full;
use tower::Service as _;
use webhook_tower::{
    Events, Provider, Scheme, SecretEncoding, SignatureEncoding, SignedPart, SnapTrade, SnipeRoute,
    WebhookService, snaptrade, sniperoute,
    testing::{deliver, endpoint, sample},
    webhooks,
};

#[global_allocator]
static COUNTED: dhat::Alloc = dhat::Alloc;

webhook_tests::providers! {
    /// Lists its signatures.
    Listed in listed: Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body])
        .prefix("v1=")
        .separated_by(',')
        .secret(SecretEncoding::Hex);
}

struct App;

#[webhooks(
    ignore(snaptrade::_, snaptrade::Unrecognized, reason = "what they cost belongs to no road"),
    ignore(sniperoute::_, sniperoute::Unrecognized, reason = "the same"),
    ignore(listed::Unrecognized, reason = "the same")
)]
impl App {}

fn service<P>() -> WebhookService<P>
where
    P: Provider<
        Events: webhook_tower::Dispatch<App>
                    + webhook_tower::Events<Typing = webhook_tower::SignedType>,
    >,
{
    WebhookService::new(endpoint(), App)
}

/// What a call allocates.
#[derive(Debug, PartialEq, Eq)]
struct Cost {
    status: u16,
    blocks: u64,
    bytes: u64,
}

/// Counts one call, the second of two, so that nothing counts that is made only once.
fn cost<P: Provider>(
    service: &WebhookService<P>,
    request: impl Fn() -> Request<Full<Bytes>>,
) -> Cost {
    let call = |request| {
        let Some(Ok(response)) = service.clone().call(request).now_or_never() else {
            panic!("it waits")
        };
        response
    };
    drop(call(request()));
    let request = request();
    let _profiler = dhat::Profiler::builder().testing().trim_backtraces(None).build();
    let status = call(request).status().as_u16();
    let stats = dhat::HeapStats::get();
    Cost { status, blocks: stats.total_blocks, bytes: stats.total_bytes }
}

/// A request of `size` bytes that nobody signed, with this signature.
fn forged(size: usize, signature: Option<&str>) -> Request<Full<Bytes>> {
    let body = format!(r#"{{"id":"{}"}}"#, "x".repeat(size));
    let mut request = Request::post("/").body(Full::new(body.into())).unwrap();
    if let Some(signature) = signature {
        let signature = HeaderValue::try_from(signature).unwrap();
        request.headers_mut().insert("tag", signature);
    }
    request
}

/// Without a harness, whose threads would be counted too.
fn main() {
    // A canonical form and a tape, the strings of the event, and the response are among them.
    let snaptrade = service::<SnapTrade>();
    let broken = deliver(&snaptrade, &sample::<snaptrade::ConnectionBroken>());
    let cost_of_snaptrade = cost(&snaptrade, || broken.request());
    let sniperoute = service::<SnipeRoute>();
    let filled = deliver(&sniperoute, &sample::<sniperoute::IntentFilled>());
    let cost_of_sniperoute = cost(&sniperoute, || filled.request());
    for (cost, blocks) in [(cost_of_snaptrade, 24), (cost_of_sniperoute, 25)] {
        assert_eq!(cost.status, 200);
        assert!(cost.blocks <= blocks, "{cost:?}");
    }

    let listed = service::<Listed>();
    let tag = format!("v1={}", "5".repeat(64));
    let tags = vec![tag.as_str(); 32].join(",");
    let other_versions = format!("{},{tag}", vec!["v0=x"; 1000].join(","));
    let long = "x".repeat(60_000);
    for (status, signatures) in [
        (401, [Some(tag.as_str()), Some(&tags), Some(&other_versions)]),
        (401, [Some("x"), Some(&long), None]),
    ] {
        let costs = signatures.map(|signature| cost(&listed, || forged(8, signature)));
        assert_eq!(costs[0].status, status);
        assert_eq!(costs[0], costs[1]);
        assert_eq!(costs[0], costs[2]);
        assert_eq!(costs[0], cost(&listed, || forged(200_000, signatures[0])), "a longer body");
        // The request that brought it, for its handler, is one of them.
        assert!(costs[0].blocks <= 11 && costs[0].bytes <= 4096, "{costs:?}");
    }
}
