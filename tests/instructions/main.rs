//! Repeats one step of one delivery for callgrind: `instructions STEP DELIVERY TIMES`.
//!
//! `scripts/instructions` runs it and counts what happens below `measured_step`. Every run does the
//! same work on the same bytes: deliveries are signed at a fixed time, and the endpoint's clock
//! reads the system's time but answers with the fixed one.

use std::{
    env,
    fmt::Debug,
    hint::black_box,
    pin::pin,
    task::{Context, Poll, Waker},
};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use tower::Service;
use webhook_instructions::{
    App,
    deliveries::{self, Delivered},
};
use webhook_tower::{
    Dispatch, Endpoint, Events, Provider, SignedType, SnapTrade, SnipeRoute, WebhookService,
    canonical::canonicalize, jiff::Timestamp, testing,
};

/// Has six digits after the point, as SnapTrade writes them.
const NOW: Timestamp = Timestamp::constant(1_780_000_000, 123_456_000);

/// How often the step runs uncounted first, so that what happens once per process is over.
const WARM_UP: usize = 20;

fn main() {
    let asked: Vec<String> = env::args().skip(1).collect();
    let [step, delivery, times] = &*asked else { panic!("instructions STEP DELIVERY TIMES") };
    let times = times.parse().unwrap_or_else(|_| panic!("not a number: {times}"));
    match delivery.as_str() {
        "TEN_ORDERS" => measure::<SnapTrade>(step, &deliveries::ten_orders(NOW), times),
        "intent.filled" => {
            measure::<SnipeRoute>(step, &deliveries::sniperoute(delivery, NOW), times)
        }
        _ => measure::<SnapTrade>(step, &deliveries::snaptrade(delivery, NOW), times),
    }
}

fn measure<P>(step: &str, delivered: &Delivered, times: usize)
where
    P: Provider<Events: Dispatch<App> + Events<Typing = SignedType>>,
{
    let endpoint = endpoint::<P>();
    let input = || (delivered.headers.clone(), delivered.body.clone());
    let verified = || endpoint.verify(delivered.headers.clone(), delivered.body.clone());
    // Time limits need a runtime to be there, though none of them is ever waited for.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
    let _inside = runtime.as_ref().map(tokio::runtime::Runtime::enter);
    let mut service = WebhookService::new(self::endpoint::<P>(), App);
    match step {
        "canonicalize" => repeat(times, || (), |()| canonicalize(&delivered.body)),
        "verify" => repeat(times, input, |(headers, body)| endpoint.verify(headers, body)),
        "decode" => repeat(times, verified, |delivery| {
            delivery.map(|d| d.insecure_decode_claimed::<P::Events>())
        }),
        "verify-and-decode" => repeat(times, input, |(headers, body)| {
            endpoint
                .verify(headers, body)
                .map(|delivery| delivery.insecure_decode_claimed::<P::Events>())
        }),
        "service" => repeat(times, || delivered.request(), |request| call(&mut service, request)),
        _ => panic!("no such step: {step}"),
    }
}

/// Reading the system's clock is counted; what it says is not used.
fn endpoint<P: Provider>() -> Endpoint<P> {
    testing::endpoint().with_clock(|| {
        black_box(Timestamp::now());
        NOW
    })
}

fn repeat<T, R, E: Debug>(
    times: usize,
    prepare: impl Fn() -> T,
    mut step: impl FnMut(T) -> Result<R, E>,
) {
    for _ in 0..WARM_UP {
        measured_step(&mut step, prepare());
    }
    warmed_up();
    for _ in 0..times {
        measured_step(&mut step, prepare());
    }
}

/// Dropping what the step made is counted as well.
#[inline(never)]
fn measured_step<T, R, E: Debug>(step: &mut impl FnMut(T) -> Result<R, E>, input: T) {
    if let Err(error) = &black_box(step(black_box(input))) {
        panic!("the step failed: {error:?}");
    }
}

/// Callgrind forgets what it has counted when this is called.
#[inline(never)]
fn warmed_up() {
    black_box(());
}

/// A handler that is ready at once makes the service ready at once.
fn call<S: Service<Request<Full<Bytes>>, Response = Response<B>>, B>(
    service: &mut S,
    request: Request<Full<Bytes>>,
) -> Result<S::Response, &'static str> {
    match pin!(service.call(request)).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(response)) if response.status().is_success() => Ok(response),
        _ => Err("the delivery was not acknowledged at once"),
    }
}
