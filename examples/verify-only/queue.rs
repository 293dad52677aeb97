//! No server: something else received the deliveries, and a queue brings them here.
//!
//! They have to be kept as they came: all headers of the scheme, and the body byte for byte.

use std::{
    collections::{HashMap, HashSet},
    io,
};

use http::HeaderMap;
use serde::Deserialize;
use webhook_tower::{Delivery, Endpoint, Secret, SnipeRoute, sniperoute};

#[derive(Deserialize)]
struct Message {
    headers: HashMap<String, String>,
    body: String,
}

/// Works off a line for each delivery, and passes over those that are not SnipeRoute's.
pub fn work(secret: Secret, lines: impl Iterator<Item = io::Result<String>>) -> anyhow::Result<()> {
    // A delivery may have waited here for hours, so its age proves nothing; in exchange we have
    // to know the ids that we have seen, or a recorded delivery could be put in once more.
    let endpoint = Endpoint::new(secret)?.insecure_accept_any_age();
    let mut seen = HashSet::new();
    for line in lines {
        match verify(&endpoint, &line?) {
            Ok(delivery) if seen.insert(delivery.id().to_owned()) => handle(&delivery),
            Ok(delivery) => println!("{} came before", delivery.id()),
            Err(error) => eprintln!("refused: {error}"),
        }
    }
    Ok(())
}

fn verify(endpoint: &Endpoint<SnipeRoute>, line: &str) -> anyhow::Result<Delivery> {
    let Message { headers, body } = serde_json::from_str(line)?;
    Ok(endpoint.verify(HeaderMap::try_from(&headers)?, body)?)
}

/// A `&Delivery` is proof enough: nothing but an endpoint makes one.
fn handle(delivery: &Delivery) {
    match delivery.decode() {
        sniperoute::Event::IntentFilled(event) => {
            println!("{}: filled, {} {}", event.id, event.data.quantity, event.data.symbol);
        }
        _ => println!("{}: {}", delivery.id(), delivery.event_type().unwrap_or("no type")),
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use std::time::Duration;

    use serde_json::json;
    use webhook_tower::testing::{self, sample};

    use super::*;

    fn line(endpoint: &Endpoint<SnipeRoute>, body: impl Into<Bytes>) -> String {
        let signed = endpoint.sign(body, endpoint.now() - Duration::from_hours(9)).unwrap();
        let headers: HashMap<_, _> = signed
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.to_str().unwrap()))
            .collect();
        let body = std::str::from_utf8(&signed.body).unwrap();
        json!({ "headers": headers, "body": body }).to_string()
    }

    #[test]
    fn a_delivery_is_good_for_as_long_as_it_waits() {
        let endpoint = testing::endpoint().insecure_accept_any_age();
        let line = line(&endpoint, sample::<sniperoute::IntentFilled>().body());
        let delivery = verify(&endpoint, &line).unwrap();
        assert!(matches!(delivery.decode(), sniperoute::Event::IntentFilled(_)));
    }

    #[test]
    fn whatever_else_was_put_in_is_refused() {
        let endpoint = testing::endpoint().insecure_accept_any_age();
        let line = line(&endpoint, sample::<sniperoute::IntentFilled>().body());
        for (line, error) in [
            (line.replace("AAPL", "TSLA"), "signature"),
            (line.replace("sr-signature", "x-signature"), "signature"),
            (line.replace("sr-event-id", "x-event-id"), "id"),
            ("{}".to_owned(), "missing field"),
        ] {
            let refused = verify(&endpoint, &line).unwrap_err().to_string();
            assert!(refused.contains(error), "{refused}");
        }
    }
}
