//! One step of a delivery, over and over, for a profiler.
//!
//! `scripts/bench profile` runs it under callgrind, which counts what happens below `measured_`.

#[path = "../app.rs"]
mod app;
#[allow(dead_code, reason = "the other program uses the rest")]
#[path = "../body.rs"]
mod body;

use std::{env, hint::black_box, pin::pin, task::Context, task::Waker};

use http::Request;
use http_body_util::Full;
use tower::Service as _;
use webhook_tower::{SnapTrade, WebhookService, canonical::canonicalize, snaptrade};

const TIMES: usize = 200;

fn main() {
    let asked: Vec<String> = env::args().skip(1).collect();
    let [step, event_type] = &*asked else { panic!("profile STEP EVENT_TYPE") };
    let delivered = body::snaptrade(event_type);
    let endpoint = body::endpoint::<SnapTrade>();
    let input = || (delivered.headers.clone(), delivered.body.clone());
    let verified = || endpoint.verify(&delivered.headers, delivered.body.clone());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let _inside = runtime.as_ref().map(tokio::runtime::Runtime::enter);
    let mut service = WebhookService::new(body::endpoint::<SnapTrade>(), app::App);
    match step.as_str() {
        "canonicalize" => run(|| (), |()| canonicalize(&delivered.body)),
        "verify" => run(input, |(headers, body)| endpoint.verify_owned(headers, body)),
        "decode" => {
            run(verified, |delivery| delivery.map(|delivery| delivery.decode::<snaptrade::Event>()))
        }
        "service" => run(|| delivered.request(), |request| call(&mut service, request)),
        _ => panic!("no such step: {step}"),
    }
}

fn run<T, R>(prepare: impl Fn() -> T, mut step: impl FnMut(T) -> R) {
    for _ in 0..TIMES {
        measured_step(&mut step, prepare());
    }
}

#[inline(never)]
fn measured_step<T, R>(step: &mut impl FnMut(T) -> R, input: T) {
    drop(black_box(step(black_box(input))));
}

fn call(
    service: &mut WebhookService<SnapTrade, app::App>,
    request: Request<Full<bytes::Bytes>>,
) -> bool {
    let future = pin!(service.call(request));
    future.poll(&mut Context::from_waker(Waker::noop())).is_ready()
}
