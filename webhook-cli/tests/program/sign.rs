//! `webhook sign`: what would go over the wire.

use crate::support::{
    CONSUMER_KEY, Receiver, SIGNING_SECRET, endpoint, exchange, status, webhook, webhook_reading,
};
use webhook_tower::{SnapTrade, SnipeRoute};

#[test]
fn a_receiver_accepts_what_it_prints() {
    let receiver = Receiver::new();
    for (event, provider) in
        [("snaptrade::TradeUpdate", "snaptrade"), ("sniperoute::OrderFilled", "sniperoute")]
    {
        let signed = webhook(&["sign", event]);
        assert_eq!(signed.code, 0);
        assert!(signed.stdout.starts_with(&format!("POST /webhooks/{provider} HTTP/1.1\r\n")));
        let request = signed.stdout.replacen("\r\n", "\r\nhost: x\r\nconnection: close\r\n", 1);
        assert_eq!(status(&exchange(receiver.addr, request.as_bytes())), 200, "{signed:?}");
    }
    assert_eq!(receiver.handled(), 2);
}

#[test]
fn signs_a_file_as_it_is_at_any_time() {
    let at = "2022-05-31T11:37:50Z".parse().unwrap();
    let body = r#"{"type":"test.ping","id":"evt_1"}"#;
    let arguments =
        ["sign", "sniperoute", "--file", "-", "--as-is", "--at", "2022-05-31T11:37:50Z", "--json"];
    let signed = webhook_reading(body.as_bytes(), &arguments).object();
    let expected = endpoint::<SnipeRoute>(SIGNING_SECRET).sign(body, at).unwrap();
    assert_eq!(signed["body"], body);
    assert_eq!(
        signed["headers"]["sr-signature"],
        expected.headers["sr-signature"].to_str().unwrap()
    );
    assert_eq!(signed["headers"]["sr-timestamp"], "1653997070");

    let body = r#"{"eventTimestamp":"2020-01-01T00:00:00Z","webhookId":"x"}"#;
    let arguments = ["sign", "snaptrade", "--file", "-", "--as-is", "--json"];
    let signed = webhook_reading(body.as_bytes(), &arguments).object();
    let expected = endpoint::<SnapTrade>(CONSUMER_KEY).sign(body, at).unwrap();
    assert_eq!(signed["body"], body);
    assert_eq!(signed["headers"]["signature"], expected.headers["signature"].to_str().unwrap());
}

#[test]
fn refuses_a_body_that_cannot_be_signed() {
    let run = webhook_reading(b"[1,", &["sign", "snaptrade", "--file", "-"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("the body cannot be signed"), "{run:?}");
}
