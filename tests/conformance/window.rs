//! What a provider signed is accepted or not by its time and by the secrets of the endpoint.

use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use webhook_tower::{
    Endpoint, Provider,
    RejectionKind::{self, InvalidTimestamp, SignatureMismatch, TimestampExpired},
    Secret, SnapTrade, SnipeRoute,
};

use crate::trial::{self, SECRET, and, endpoint, keyed, now, with};

/// How an endpoint ends that receives at one time what was sent at another.
fn outcome<P: Provider>(
    receiver: &Endpoint<P>,
    body: &Bytes,
    sent_at: Timestamp,
) -> Option<RejectionKind> {
    let body = receiver.stamp(body.clone(), sent_at).unwrap();
    let signed = receiver.sign(body, sent_at).unwrap();
    receiver.verify(signed.headers, signed.body).err().map(|rejection| rejection.kind())
}

/// A body of each provider.
fn bodies() -> [Bytes; 2] {
    [trial::of_snaptrade().remove(0).body, trial::of_sniperoute().remove(0).body]
}

fn seconds(seconds: i64) -> Timestamp {
    Timestamp::from_second(seconds).unwrap()
}

/// The clock, the time of sending, and how it ends.
const CLOCKS: [(i64, i64, Option<RejectionKind>); 16] = [
    (0, 0, None),
    (0, -300, None),
    (0, 300, None),
    (0, -301, Some(TimestampExpired)),
    (0, 301, Some(TimestampExpired)),
    // 1969.
    (-1, -1, None),
    (-1, -301, None),
    (-1, -302, Some(TimestampExpired)),
    (-31_536_000, -31_536_000, None),
    (-31_536_000, 1_732_980_600, Some(TimestampExpired)),
    (1_732_980_600, -1, Some(TimestampExpired)),
    // The last second of the calendar, in 9999, and its first, ten thousand years before Christ.
    (LAST, LAST, None),
    (LAST, LAST - 300, None),
    (LAST, LAST - 301, Some(TimestampExpired)),
    (LAST, 0, Some(TimestampExpired)),
    (FIRST, LAST, Some(TimestampExpired)),
];

const FIRST: i64 = -377_705_023_201;
const LAST: i64 = 253_402_207_200;

#[test]
fn tells_the_window_by_any_clock() {
    assert_eq!((Timestamp::MIN.as_second(), Timestamp::MAX.as_second()), (FIRST, LAST));
    let [snaptrade, sniperoute] = bodies();
    for (clock, sent_at, expected) in CLOCKS {
        let (clock, sent_at) = (seconds(clock), seconds(sent_at));
        let outcome_of = |expected_of: &str, outcome| {
            assert_eq!(outcome, expected, "{expected_of}: {sent_at} at {clock}");
        };
        outcome_of("snaptrade", outcome(&endpoint::<SnapTrade>(clock), &snaptrade, sent_at));
        outcome_of("sniperoute", outcome(&endpoint::<SnipeRoute>(clock), &sniperoute, sent_at));
    }
}

#[test]
fn survives_every_time_by_the_first_and_the_last_clock() {
    let [_, body] = bodies();
    for clock in [Timestamp::MIN, Timestamp::MAX] {
        let endpoint = endpoint::<SnipeRoute>(clock);
        let signed = endpoint.sign(body.clone(), clock).unwrap();
        for (time, expected) in [
            (i64::MIN.to_string(), TimestampExpired),
            (i64::MAX.to_string(), TimestampExpired),
            ((FIRST - 1).to_string(), TimestampExpired),
            ((LAST + 1).to_string(), TimestampExpired),
            ("60".repeat(9), TimestampExpired),
            ("60".repeat(99), InvalidTimestamp),
        ] {
            let headers = with(&signed.headers, "sr-timestamp", time.as_bytes());
            let refused = endpoint.verify(headers, body.clone()).unwrap_err();
            assert_eq!(refused.kind(), expected, "{time}");
        }
    }
}

#[test]
fn compares_whole_seconds_where_the_provider_sends_whole_seconds() {
    let [snaptrade, sniperoute] = bodies();
    let late: Timestamp = "2024-11-30T15:35:00.999999Z".parse().unwrap();
    assert_eq!(outcome(&endpoint::<SnipeRoute>(late), &sniperoute, now()), None);
    let expired = Some(TimestampExpired);
    assert_eq!(outcome(&endpoint::<SnapTrade>(late), &snaptrade, now()), expired);
}

#[test]
fn accepts_any_age_and_no_future_when_told_so() {
    fn check<P: Provider>(body: &Bytes) {
        let endpoint = endpoint::<P>(now()).insecure_accept_any_age();
        for (sent_at, expected) in [
            (now(), None),
            (now() - Duration::from_secs(301), None),
            (now() - Duration::from_secs(7_200), None),
            (seconds(0), None),
            (seconds(-1), None),
            // The first moment of the year 1, before which Python has no times.
            (seconds(-62_135_596_800), None),
            (now() + Duration::from_secs(300), None),
            (now() + Duration::from_secs(301), Some(TimestampExpired)),
            (seconds(LAST), Some(TimestampExpired)),
        ] {
            assert_eq!(outcome(&endpoint, body, sent_at), expected, "{} {sent_at}", P::NAME);
        }
    }
    let [snaptrade, sniperoute] = bodies();
    check::<SnapTrade>(&snaptrade);
    check::<SnipeRoute>(&sniperoute);
}

#[test]
fn accepts_exactly_the_tolerance_that_it_is_given() {
    let [snaptrade, sniperoute] = bodies();
    for tolerance in [0, 1, 60, 86_400] {
        for (offset, expected) in [(0, None), (1, Some(TimestampExpired))] {
            let sent_at = now() - Duration::from_secs(tolerance + offset);
            let tolerance = Duration::from_secs(tolerance);
            let endpoints = (endpoint::<SnapTrade>(now()), endpoint::<SnipeRoute>(now()));
            let own = outcome(&endpoints.0.with_tolerance(tolerance), &snaptrade, sent_at);
            assert_eq!(own, expected, "{sent_at}");
            let own = outcome(&endpoints.1.with_tolerance(tolerance), &sniperoute, sent_at);
            assert_eq!(own, expected, "{sent_at}");
        }
    }
}

#[test]
fn accepts_each_of_its_secrets_and_says_which() {
    fn check<P: Provider>(body: &Bytes) {
        let [old, older, other] = ["ab", "cd", "ef"].map(|pair| pair.repeat(32));
        let endpoint = [&old, &older].iter().fold(endpoint::<P>(now()), |endpoint, secret| {
            endpoint.with_previous_secret(Secret::new(secret.as_str()).unwrap()).unwrap()
        });
        let body = endpoint.stamp(body.clone(), now()).unwrap();
        for (secret, expected) in
            [(SECRET, Ok(0)), (&old, Ok(1)), (&older, Ok(2)), (&other, Err(SignatureMismatch))]
        {
            let signed = keyed::<P>(secret).sign(body.clone(), now()).unwrap();
            let verified = endpoint.verify(signed.headers, signed.body);
            let index = verified.map(|delivery| delivery.secret_index()).map_err(|r| r.kind());
            assert_eq!(index, expected, "{}", P::NAME);
        }
        // What two secrets signed is still two signatures.
        let [one, two] = [SECRET, &old].map(|secret| keyed::<P>(secret).sign(body.clone(), now()));
        let name = if P::NAME == "snaptrade" { "signature" } else { "sr-signature" };
        let second = two.unwrap().headers[name].clone();
        let both = and(&one.unwrap().headers, name, second.as_bytes());
        let refused = endpoint.verify(both, body).unwrap_err();
        assert_eq!(refused.kind(), RejectionKind::AmbiguousHeader);
    }
    let [snaptrade, sniperoute] = bodies();
    check::<SnapTrade>(&snaptrade);
    check::<SnipeRoute>(&sniperoute);
}
