//! Services: a whole delivery without a socket, against a service by hand.

use std::hint::black_box;

use http::HeaderMap;
use tower::{Service as _, service_fn};
use webhook_instructions::App;
use webhook_tower::{SnapTrade, SnipeRoute, WebhookService, sniperoute::IntentFilled};

use super::snaptrade::{secret_key, testing_secret};
use crate::{
    body::{self, endpoint},
    measure::{Contestant, poll, race},
    naive,
    table::{Goal, Row},
};

pub fn rows() -> Vec<Row> {
    let [one, several] = sniperoute();
    vec![
        one,
        several,
        snaptrade("CONNECTION_BROKEN", Goal::AtMost(1.0)),
        snaptrade("TRADE_DETECTION", Goal::AtMost(0.62)),
    ]
}

fn sniperoute() -> [Row; 2] {
    let delivered = body::sniperoute("intent.filled");
    let secret = base16ct::lower::decode_vec(testing_secret()).unwrap_or_default();
    let key = naive::key(&secret);
    let received = r#"{"status":"received"}"#;
    let mut ours = WebhookService::new(endpoint::<SnipeRoute>(), App);
    let mut one = service_fn(async |request| {
        let verify = |headers: &HeaderMap, body: &[u8]| -> Option<IntentFilled> {
            naive::sniperoute(&key, headers, body)?;
            serde_json::from_slice(body).ok()
        };
        Ok::<_, ()>(naive::serve(request, verify, async |e| _ = black_box(e), received).await)
    });
    let mut several = service_fn(async |request| {
        let verify = |headers: &_, body: &_| {
            naive::sniperoute(&key, headers, body)?;
            naive::several(body)
        };
        Ok::<_, ()>(naive::serve(request, verify, async |e| _ = black_box(e), received).await)
    });
    assert_eq!(poll(ours.call(delivered.request())).map(|r| r.status().as_u16()), Ok(200));
    assert_eq!(poll(one.call(delivered.request())).map(|r| r.status().as_u16()), Ok(200));
    assert_eq!(poll(several.call(delivered.request())).map(|r| r.status().as_u16()), Ok(200));

    let [ours, one, several] = race([
        Contestant::new(|| delivered.request(), |request| poll(ours.call(request))),
        Contestant::new(|| delivered.request(), |request| poll(one.call(request))),
        Contestant::new(|| delivered.request(), |request| poll(several.call(request))),
    ]);
    let what = format!("SnipeRoute service call, `intent.filled`, {} B", delivered.body.len());
    [
        Row::new(&what, ours, "a service by hand for this one event", one, Goal::AtMost(1.45)),
        Row::new(
            "…",
            ours,
            "a service by hand for four events, the type read first",
            several,
            Goal::AtMost(1.2),
        ),
    ]
}

fn snaptrade(event_type: &str, goal: Goal) -> Row {
    let delivered = body::snaptrade(event_type);
    let key = secret_key();
    let mut ours = WebhookService::new(endpoint::<SnapTrade>(), App);
    let mut by_hand = service_fn(async |request| {
        let verify = |headers: &_, body: &_| naive::snaptrade(&key, headers, body);
        Ok::<_, ()>(naive::serve(request, verify, async |e| _ = black_box(e), "{}").await)
    });
    assert_eq!(poll(ours.call(delivered.request())).map(|r| r.status().as_u16()), Ok(200));
    assert_eq!(poll(by_hand.call(delivered.request())).map(|r| r.status().as_u16()), Ok(200));

    let [ours, by_hand] = race([
        Contestant::new(|| delivered.request(), |request| poll(ours.call(request))),
        Contestant::new(|| delivered.request(), |request| poll(by_hand.call(request))),
    ]);
    let what = format!("SnapTrade service call, {event_type}, {} B", delivered.body.len());
    Row::new(&what, ours, "a service by hand, the naive way", by_hand, goal)
}
