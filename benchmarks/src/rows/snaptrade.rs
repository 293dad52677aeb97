//! SnapTrade: verifying and decoding, against the hash alone and against the naive way.

use hmac::Mac as _;
use serde_json::Value;
use webhook_tower::{Delivery, Endpoint, SnapTrade, canonical::canonicalize, snaptrade::Event};

use crate::{
    body::{self, Delivered, endpoint},
    measure::{Contestant, race},
    naive::{self, Key},
    table::{Goal, Row},
};

pub fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    for (what, delivered, goal) in [
        ("CONNECTION_BROKEN", body::snaptrade("CONNECTION_BROKEN"), Goal::AtMost(2.5)),
        ("ACCOUNT_HOLDINGS_UPDATED", body::snaptrade("ACCOUNT_HOLDINGS_UPDATED"), Goal::None),
        ("TRADE_DETECTION", body::snaptrade("TRADE_DETECTION"), Goal::AtMost(4.5)),
        ("TRADE_DETECTION, ten orders", body::ten_orders(), Goal::AtMost(6.0)),
    ] {
        let what = format!("SnapTrade verify + decode, {what}, {} B", delivered.body.len());
        rows.extend(verified(&what, &delivered, goal));
    }
    rows.extend(canonical(&body::snaptrade("CONNECTION_BROKEN")));
    rows
}

pub fn secret_key() -> Key {
    naive::key(testing_secret().as_bytes())
}

/// What the secret of `testing` is made of; the rows would refuse themselves with another one.
pub fn testing_secret() -> &'static str {
    "7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e7e57ab1e"
}

fn verify(endpoint: &Endpoint<SnapTrade>, delivered: &Delivered) -> Delivery {
    let verified = endpoint.verify(&delivered.headers, delivered.body.clone());
    verified.unwrap_or_else(|refused| panic!("a sample was refused: {refused}"))
}

fn verified(what: &str, delivered: &Delivered, goal: Goal) -> [Row; 2] {
    let (endpoint, key) = (endpoint::<SnapTrade>(), secret_key());
    let typed: Event = verify(&endpoint, delivered).decode();
    let by_hand = naive::snaptrade(&key, &delivered.headers, &delivered.body);
    assert_eq!(format!("{:?}", Some(typed)), format!("{by_hand:?}"), "{what}");

    let input = || (delivered.headers.clone(), delivered.body.clone());
    let [ours, floor, naive] = race([
        Contestant::new(input, |(headers, body)| -> Option<Event> {
            Some(endpoint.verify_owned(headers, body).ok()?.decode())
        }),
        Contestant::new(|| (), |()| hash(&key, &delivered.canonical)),
        Contestant::new(input, |(headers, body)| naive::snaptrade(&key, &headers, &body)),
    ]);
    [
        Row::new(what, ours, "the hash alone", floor, goal),
        Row::new("… the naive way", naive, "the hash alone", floor, Goal::None),
    ]
}

fn canonical(delivered: &Delivered) -> [Row; 2] {
    let key = secret_key();
    let naive =
        |body: &[u8]| naive::canonical(&serde_json::from_slice::<Value>(body).unwrap_or_default());
    assert_eq!(naive(&delivered.body), delivered.canonical);
    assert_eq!(canonicalize(&delivered.canonical).unwrap_or_default(), delivered.canonical);

    let [ours, theirs, already, floor] = race([
        Contestant::new(|| (), |()| canonicalize(&delivered.body)),
        Contestant::new(|| (), |()| naive(&delivered.body)),
        Contestant::new(
            || (),
            |()| canonicalize(&delivered.canonical).map(|canonical| hash(&key, &canonical)),
        ),
        Contestant::new(|| (), |()| hash(&key, &delivered.canonical)),
    ]);
    let size = delivered.body.len();
    [
        Row::new(
            &format!("canonical form alone, {size} B"),
            ours,
            "`serde_json::Value` + Python-style writer",
            theirs,
            Goal::Faster(5.0),
        ),
        Row::new(
            &format!(
                "body already canonical, {} B: canonical form + hash",
                delivered.canonical.len()
            ),
            already,
            "the hash alone",
            floor,
            Goal::AtMost(1.5),
        ),
    ]
}

/// The floor: the hash over what is signed, with a key that was prepared.
fn hash(key: &Key, content: &[u8]) -> [u8; 32] {
    let mut mac = key.clone();
    mac.update(content);
    mac.finalize().into_bytes().into()
}
