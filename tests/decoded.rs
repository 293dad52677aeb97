//! What every documented delivery decodes to, field by field, against a recorded text.
//!
//! `unified-features` runs this file too: nothing changes when another crate of the graph switches on
//! features of `serde_json`. `UPDATE_DECODED=1` writes the record anew; read the difference.

use std::{env, fmt::Debug, fs, path::Path};

use webhook_tests::documented::{Payload, of_snaptrade, of_sniperoute};
use webhook_tower::{Endpoint, Provider, Secret, SnapTrade, SnipeRoute};

const RECORDED: &str = include_str!("payloads/DECODED.txt");

fn endpoint<P: Provider>() -> Endpoint<P> {
    let endpoint = Endpoint::<P>::new(Secret::new("00112233".repeat(8)).unwrap()).unwrap();
    endpoint.with_clock(|| "2999-01-01T00:00:00Z".parse().unwrap()).insecure_accept_any_age()
}

fn decoded<P: Provider<Events: Debug>>(payload: &Payload) -> String {
    let endpoint = endpoint::<P>();
    let signed = endpoint.sign(payload.body.clone(), endpoint.now()).unwrap();
    let delivery = endpoint.verify(signed.headers, signed.body).unwrap();
    let event: P::Events = delivery.insecure_decode_claimed();
    format!("{} {} {event:?}\n", payload.name(), delivery.id())
}

#[test]
fn every_documented_delivery_decodes_to_what_was_recorded() {
    let snaptrade = of_snaptrade().iter().map(decoded::<SnapTrade>).collect::<String>();
    let decoded =
        snaptrade + &of_sniperoute().iter().map(decoded::<SnipeRoute>).collect::<String>();
    if env::var_os("UPDATE_DECODED").is_some() {
        let record = Path::new(env!("CARGO_MANIFEST_DIR")).join("payloads/DECODED.txt");
        return fs::write(record, decoded).unwrap();
    }
    for (decoded, recorded) in decoded.lines().zip(RECORDED.lines()) {
        assert_eq!(decoded, recorded);
    }
    assert_eq!(decoded.lines().count(), RECORDED.lines().count());
}
