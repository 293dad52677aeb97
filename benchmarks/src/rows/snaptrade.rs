//! SnapTrade: verifying and decoding, against the hash alone and against the naive way.

use hmac::Mac as _;
use serde::de::DeserializeOwned;
use serde_json::Value;
use webhook_tower::{
    Delivery, Endpoint, SnapTrade,
    canonical::canonicalize,
    snaptrade::{AccountHoldingsUpdated, ConnectionBroken, Event, TradeDetection},
};

use crate::{
    body::{self, Delivered, endpoint},
    measure::{Contestant, race},
    naive::{self, Key},
    table::{Goal, Row},
};

pub fn rows() -> Vec<Row> {
    let mut rows = Vec::new();
    let broken = body::snaptrade("CONNECTION_BROKEN");
    rows.extend(verified::<ConnectionBroken>("CONNECTION_BROKEN", &broken, Goal::AtMost(2.5)));
    let updated = body::snaptrade("ACCOUNT_HOLDINGS_UPDATED");
    rows.extend(verified::<AccountHoldingsUpdated>(
        "ACCOUNT_HOLDINGS_UPDATED",
        &updated,
        Goal::None,
    ));
    let trade = body::snaptrade("TRADE_DETECTION");
    rows.extend(verified::<TradeDetection>("TRADE_DETECTION", &trade, Goal::AtMost(4.5)));
    let trades = body::ten_orders();
    let what = "TRADE_DETECTION, ten orders";
    rows.extend(verified::<TradeDetection>(what, &trades, Goal::AtMost(6.0)));
    rows.extend(canonical(&broken));
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

/// `E` is the type of the event that was delivered.
fn verified<E: DeserializeOwned>(what: &str, delivered: &Delivered, goal: Goal) -> [Row; 3] {
    let what = &format!("SnapTrade verify + decode, {what}, {} B", delivered.body.len());
    let (endpoint, key) = (endpoint::<SnapTrade>(), secret_key());
    let typed: Event = verify(&endpoint, delivered).decode();
    let by_hand = naive::snaptrade(&key, &delivered.headers, &delivered.body);
    assert_eq!(format!("{:?}", Some(typed)), format!("{by_hand:?}"), "{what}");

    let input = || (delivered.headers.clone(), delivered.body.clone());
    let [ours, floor, naive, parsing] = race([
        Contestant::new(input, |(headers, body)| -> Option<Event> {
            Some(endpoint.verify_owned(headers, body).ok()?.decode())
        }),
        Contestant::new(|| (), |()| hash(&key, &delivered.canonical)),
        Contestant::new(input, |(headers, body)| naive::snaptrade(&key, &headers, &body)),
        Contestant::new(|| (), |()| serde_json::from_slice::<E>(&delivered.body).ok()),
    ]);
    let floor_name = "the hash alone";
    [
        Row::new(what, ours, floor_name, floor, goal),
        Row::new("… the naive way", naive, floor_name, floor, Goal::None),
        Row::new(
            "… `from_slice` of the one type, nothing else",
            parsing,
            floor_name,
            floor,
            Goal::None,
        ),
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
