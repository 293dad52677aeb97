//! Dispatch: whether an event costs more because there are others.

use std::hint::black_box;

use serde::Deserialize;
use webhook_tower::{
    Delivery, Dispatch, Endpoint, Events, Json, Outcome, Provider, Scheme, SignatureEncoding,
    SignedPart, testing, webhooks,
};

use crate::{
    measure::{Contestant, poll, race},
    table::{Goal, Row},
};

pub struct App;

/// A provider whose events differ in nothing but their names.
macro_rules! provider {
    ($module:ident $sender:ident $name:literal $($tag:literal $event:ident $handler:ident)+) => {
        pub mod $module {
            use super::{
                Deserialize, Events, Provider, Scheme, SignatureEncoding, SignedPart, black_box,
                webhooks,
            };

            #[derive(Debug)]
            pub struct $sender;

            impl Provider for $sender {
                type Events = Event;
                const NAME: &'static str = $name;
                const SCHEME: Scheme =
                    Scheme::hmac_sha256("signature", SignatureEncoding::Hex, &[SignedPart::Body])
                        .id_in_body("id");
            }

            #[derive(Debug, Events)]
            #[events(provider = $sender, tag = "type")]
            pub enum Event {
                $(#[event($tag)] $event($event),)+
                #[event(unrecognized)]
                Unrecognized(Unrecognized),
            }

            pub type Unrecognized = webhook_tower::Unrecognized<$sender>;

            $(
                #[derive(Debug, Deserialize)]
                pub struct $event {
                    pub n: u64,
                }
            )+

            #[webhooks]
            impl super::App {
                $(
                    #[on($event)]
                    pub async fn $handler(&self, event: $event) {
                        black_box(event.n);
                    }
                )+

                #[on(Unrecognized)]
                async fn $module(&self, event: Unrecognized) {
                    unreachable!("{event:?}");
                }
            }
        }
    };
}

provider! { two Two "two" "event.01" E01 two_01 "event.16" E16 two_16 }
provider! { sixteen Sixteen "sixteen"
    "event.01" E01 e01 "event.02" E02 e02 "event.03" E03 e03 "event.04" E04 e04
    "event.05" E05 e05 "event.06" E06 e06 "event.07" E07 e07 "event.08" E08 e08
    "event.09" E09 e09 "event.10" E10 e10 "event.11" E11 e11 "event.12" E12 e12
    "event.13" E13 e13 "event.14" E14 e14 "event.15" E15 e15 "event.16" E16 e16
}

fn body(tag: &str) -> String {
    format!(r#"{{"type":"{tag}","id":"evt_1","n":7}}"#)
}

fn verified<P: Provider>(tag: &str) -> Delivery {
    let endpoint: Endpoint<P> = testing::endpoint();
    let signed = endpoint.sign(body(tag), endpoint.now());
    let delivery = signed.and_then(|signed| endpoint.verify(signed.headers, signed.body));
    delivery.unwrap_or_else(|refused| panic!("{tag} was refused: {refused}"))
}

/// Decodes and dispatches, as the service does with what it has verified.
fn handle<E: Dispatch<App>>(delivery: &Delivery) -> Outcome {
    poll(delivery.insecure_decode_claimed::<E>().dispatch(&App, delivery))
}

pub fn rows() -> Vec<Row> {
    let first_of_2 = verified::<two::Two>("event.01");
    let last_of_2 = verified::<two::Two>("event.16");
    let first_of_16 = verified::<sixteen::Sixteen>("event.01");
    let last_of_16 = verified::<sixteen::Sixteen>("event.16");
    let json = Json::read(body("event.16")).unwrap_or_else(|refused| panic!("{refused}"));

    let [first_of_2, last_of_2, first_of_16, last_of_16, called] = race([
        Contestant::new(|| (), |()| handle::<two::Event>(&first_of_2)),
        Contestant::new(|| (), |()| handle::<two::Event>(&last_of_2)),
        Contestant::new(|| (), |()| handle::<sixteen::Event>(&first_of_16)),
        Contestant::new(|| (), |()| handle::<sixteen::Event>(&last_of_16)),
        Contestant::new(|| (), |()| json.decode().map(|event| poll(App.e16(event)))),
    ]);
    let row = |what, ours, against, theirs, goal| Row::new(what, ours, against, theirs, goal);
    vec![
        row(
            "decode + dispatch, last of 16 events",
            last_of_16,
            "first of 16",
            first_of_16,
            Goal::AtMost(1.1),
        ),
        row(
            "decode + dispatch, last of 16 events",
            last_of_16,
            "last of an own provider's 2",
            last_of_2,
            Goal::AtMost(1.1),
        ),
        row(
            "decode + dispatch, first of 16 events",
            first_of_16,
            "first of 2",
            first_of_2,
            Goal::None,
        ),
        row(
            "decode + dispatch, first of 16 events",
            first_of_16,
            "decoding the one type and calling the function",
            called,
            Goal::None,
        ),
    ]
}
