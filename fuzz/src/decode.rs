//! Every event of both providers, out of any body that was signed.

use bytes::Bytes;
use webhook_tower::{
    Delivery, Endpoint, Provider, RejectionKind, SnipeRoute, canonical::canonicalize,
};

use super::{endpoint, now, snaptrade};

/// The input is a body.
pub fn run(input: &[u8]) {
    let body = Bytes::copy_from_slice(input);
    let snaptrade = snaptrade();
    if let Some(shown) = decode(&snaptrade, body.clone()) {
        // What is decoded is what was signed, whatever else the body says.
        let canonical = canonicalize(&body).unwrap().into();
        assert_eq!(decode(&snaptrade, canonical), Some(shown));
    }
    decode(&endpoint::<SnipeRoute>(), body);
}

/// The event as `Debug` shows it, unless the body is refused.
fn decode<P: Provider<Events: std::fmt::Debug>>(
    endpoint: &Endpoint<P>,
    body: Bytes,
) -> Option<String> {
    use RejectionKind::{InvalidTimestamp, MalformedBody, MissingTimestamp, TimestampExpired};

    let signed = endpoint.sign(body, now()).ok()?;
    match endpoint.verify(signed.headers, signed.body) {
        Ok(delivery) => Some(show::<P>(&delivery)),
        Err(rejection) => {
            let kind = rejection.kind();
            let of_body = [MalformedBody, InvalidTimestamp, MissingTimestamp, TimestampExpired];
            assert!(of_body.contains(&kind), "we signed it: {kind:?}");
            None
        }
    }
}

fn show<P: Provider<Events: std::fmt::Debug>>(delivery: &Delivery) -> String {
    let event: P::Events = delivery.insecure_decode_claimed();
    // It tells the size of the raw body, which is another one for the same event.
    drop(format!("{delivery:?}"));
    format!("{event:?}")
}
