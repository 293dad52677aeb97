//! The modules of the small specifications compile, and decode what a provider may send tomorrow.

#![expect(
    clippy::unwrap_used,
    reason = "what the tests share is no test by its attribute, and stops them all the same"
)]

use serde_json::Value;
use webhook_tower::{Events, Json};

use self::drifts::drifts;

mod drifts;
#[rustfmt::skip]
#[path = "modules/exact.rs"]
pub mod exact;
#[rustfmt::skip]
#[path = "modules/legacy.rs"]
pub mod legacy;
#[rustfmt::skip]
#[path = "modules/schemas.rs"]
pub mod schemas;
#[rustfmt::skip]
#[path = "modules/shapes.rs"]
pub mod shapes;

/// The reason why an event is unrecognized.
fn refused<E: Events>(event_type: &str, body: &Value) -> Option<String> {
    let event = E::decode(Some(event_type), &Json::read(body.to_string()).unwrap());
    event.event_type().is_none().then(|| format!("{event:?}"))
}

fn every_drift_decodes<E: Events>(samples: usize) {
    let with_sample = E::TYPES.iter().filter(|event_type| event_type.sample.is_some());
    assert_eq!(with_sample.clone().count(), samples, "{}", E::PROVIDER);
    for event_type in with_sample {
        let body: Value = serde_json::from_str(event_type.sample.unwrap()).unwrap();
        let mut drifted = vec![(String::new(), body.clone())];
        drifts(&body, &|value| value, &mut drifted);
        for (_, body) in drifted {
            assert_eq!(refused::<E>(event_type.name, &body), None, "{body}");
        }
    }
}

#[test]
fn a_new_member_a_new_word_and_null_decode() {
    every_drift_decodes::<shapes::Event>(1);
    every_drift_decodes::<legacy::Event>(2);
    every_drift_decodes::<schemas::Event>(1);
}

#[test]
fn what_is_required_is_the_only_thing_that_is() {
    let event_type = exact::Event::TYPES.first().unwrap();
    let body: Value = serde_json::from_str(event_type.sample.unwrap()).unwrap();
    let mut drifted = Vec::new();
    drifts(&body, &|value| value, &mut drifted);
    for (member, body) in drifted {
        // Text that is no time and no decimal was asked to be refused.
        let is_asked = ["id", "data", "count", "tax", "total", "created", "day"];
        if !is_asked.contains(&member.as_str()) {
            assert_eq!(refused::<exact::Event>(event_type.name, &body), None, "{body}");
        }
    }
    for path in ["/id", "/data/count", "/data/tax"] {
        let mut body = body.clone();
        *body.pointer_mut(path).unwrap() = Value::Null;
        assert!(refused::<exact::Event>(event_type.name, &body).is_some(), "{path}");
    }
}

#[test]
fn typed_values_arrive_as_what_they_are() {
    let event_type = shapes::Event::TYPES.first().unwrap();
    let body = Json::read(event_type.sample.unwrap().to_owned()).unwrap();
    let shapes::Event::OrderPaid(event) = shapes::Event::decode(Some("order.paid"), &body) else {
        panic!("an order");
    };
    let data = event.data.unwrap();
    assert_eq!(data.tax.unwrap().to_string(), "1.1");
    assert_eq!(data.channel.unwrap(), shapes::Channel::Ecommerce);
    assert_eq!(data.auto_merge.as_deref(), Some("no"));
    assert!(matches!(data.source, Some(shapes::Source::Card(card)) if card.last4.is_some()));
    assert_eq!(data.lines.unwrap().len(), 2);

    let event_type = exact::Event::TYPES.first().unwrap();
    let body = Json::read(event_type.sample.unwrap().to_owned()).unwrap();
    let exact::Event::OrderPaid(event) = exact::Event::decode(Some("order.paid"), &body) else {
        panic!("an order");
    };
    assert_eq!(event.created.unwrap().as_second(), 1_796_040_000);
    assert_eq!(event.data.total.unwrap().to_string(), "12.50");
}

#[test]
fn an_event_that_was_not_asked_for_is_raw_and_in_the_enum() {
    let names: Vec<_> = exact::Event::TYPES.iter().map(|of| of.name).collect();
    let all: Vec<_> = shapes::Event::TYPES.iter().map(|of| of.name).collect();
    assert_eq!(names, all);
    let body = Json::read(r#"{"type":"parcel.sent","weight":3}"#.to_owned()).unwrap();
    let exact::Event::ParcelSent(exact::ParcelSent(raw)) =
        exact::Event::decode(Some("parcel.sent"), &body)
    else {
        panic!("a parcel");
    };
    assert_eq!(raw.member("weight"), Some(3));
}
