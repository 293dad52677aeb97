//! SnapTrade: verifying and decoding, against the floor and against the naive way.

use hmac::Mac as _;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_slice};
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
    let broken = body::snaptrade("CONNECTION_BROKEN");
    let updated = body::snaptrade("ACCOUNT_HOLDINGS_UPDATED");
    let trade = body::snaptrade("TRADE_DETECTION");
    let trades = body::ten_orders();

    let mut rows = Vec::new();
    let goals = [Goal::AtMost(1.7), Goal::AtMost(0.75)];
    rows.extend(verified::<ConnectionBroken>("CONNECTION_BROKEN", &broken, goals));
    let what = "ACCOUNT_HOLDINGS_UPDATED";
    rows.extend(verified::<AccountHoldingsUpdated>(what, &updated, [Goal::None; 2]));
    let goals = [Goal::AtMost(1.35), Goal::AtMost(0.52)];
    rows.extend(verified::<TradeDetection>("TRADE_DETECTION", &trade, goals));
    let goals = [Goal::AtMost(1.0), Goal::AtMost(0.42)];
    rows.extend(verified::<TradeDetection>("TRADE_DETECTION, ten orders", &trades, goals));
    for (delivered, least) in [(&broken, 3.7), (&trade, 4.2), (&trades, 4.5)] {
        rows.push(canonical(delivered, Goal::Faster(least)));
    }
    rows.push(already_canonical(&broken, Goal::AtMost(1.8)));
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
    let verified = endpoint.verify(delivered.headers.clone(), delivered.body.clone());
    verified.unwrap_or_else(|refused| panic!("a sample was refused: {refused}"))
}

/// `E` is the type of the event that was delivered; the goals are those of the first two rows.
fn verified<E: DeserializeOwned>(what: &str, delivered: &Delivered, goals: [Goal; 2]) -> [Row; 3] {
    let what = &format!("SnapTrade verify + decode, {what}, {} B", delivered.body.len());
    let (endpoint, key) = (endpoint::<SnapTrade>(), secret_key());
    let typed: Event = verify(&endpoint, delivered).decode();
    let by_hand = naive::snaptrade(&key, &delivered.headers, &delivered.body);
    assert_eq!(format!("{:?}", Some(typed)), format!("{by_hand:?}"), "{what}");

    let input = || (delivered.headers.clone(), delivered.body.clone());
    let [ours, floor, naive, hash_alone] = race([
        Contestant::new(input, |(headers, body)| -> Option<Event> {
            Some(endpoint.verify(headers, body).ok()?.decode())
        }),
        Contestant::new(
            || (),
            |()| (hash(&key, &delivered.canonical), from_slice::<E>(&delivered.body).ok()),
        ),
        Contestant::new(input, |(headers, body)| naive::snaptrade(&key, &headers, &body)),
        Contestant::new(|| (), |()| hash(&key, &delivered.canonical)),
    ]);
    let [goal, goal_of_naive] = goals;
    [
        Row::new(what, ours, "the hash + `from_slice` of the one type", floor, goal),
        Row::new("…", ours, "the naive way", naive, goal_of_naive),
        Row::new("…", ours, "the hash alone", hash_alone, Goal::None),
    ]
}

fn canonical(delivered: &Delivered, goal: Goal) -> Row {
    let naive = |body: &[u8]| naive::canonical(&from_slice::<Value>(body).unwrap_or_default());
    assert_eq!(naive(&delivered.body), delivered.canonical);

    let [ours, theirs] = race([
        Contestant::new(|| (), |()| canonicalize(&delivered.body)),
        Contestant::new(|| (), |()| naive(&delivered.body)),
    ]);
    let what = format!("canonical form alone, {} B", delivered.body.len());
    Row::new(&what, ours, "`serde_json::Value` + Python-style writer", theirs, goal)
}

fn already_canonical(delivered: &Delivered, goal: Goal) -> Row {
    let (key, body) = (secret_key(), &delivered.canonical);
    assert_eq!(canonicalize(body).unwrap_or_default(), *body);

    let [ours, hash_alone] = race([
        Contestant::new(|| (), |()| canonicalize(body).map(|canonical| hash(&key, &canonical))),
        Contestant::new(|| (), |()| hash(&key, body)),
    ]);
    let what = format!("body already canonical, {} B: canonical form + hash", body.len());
    Row::new(&what, ours, "the hash alone", hash_alone, goal)
}

/// The hash over what is signed, with a key that was prepared.
fn hash(key: &Key, content: &[u8]) -> [u8; 32] {
    let mut mac = key.clone();
    mac.update(content);
    mac.finalize().into_bytes().into()
}
