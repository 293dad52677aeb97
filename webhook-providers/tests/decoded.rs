//! What the specifications show decodes, and so does what a provider may send tomorrow.

#![cfg(all(
    feature = "openai",
    feature = "resend",
    feature = "clerk",
    feature = "lithic",
    feature = "adyen"
))]
#![expect(
    clippy::unwrap_used,
    reason = "what the tests share is no test by its attribute, and stops them all the same"
)]

use serde_json::Value;
use webhook_providers::{adyen, clerk, lithic, openai, resend};
use webhook_tower::{Events, Json};

use self::drifts::drifts;

#[path = "../../webhook-generate/tests/drifts/mod.rs"]
mod drifts;

fn is_typed<E: Events>(event_type: &str, body: &Value) -> bool {
    let event = E::decode(Some(event_type), &Json::read(body.to_string()).unwrap());
    event.event_type() == Some(event_type)
}

/// Every sample, and every drift of it: how many there are of both.
fn decoded<E: Events>() -> (usize, usize) {
    let (mut samples, mut drifted) = (0, 0);
    for event_type in E::TYPES {
        let Some(sample) = event_type.sample else { continue };
        let body: Value = serde_json::from_str(sample).unwrap();
        assert!(is_typed::<E>(event_type.name, &body), "{}: {body}", event_type.name);
        samples += 1;
        let mut bodies = Vec::new();
        drifts(&body, &|value| value, &mut bodies);
        for (member, body) in &bodies {
            assert!(is_typed::<E>(event_type.name, body), "{} {member}: {body}", event_type.name);
        }
        drifted += bodies.len();
    }
    (samples, drifted)
}

#[test]
fn every_sample_decodes_and_so_does_every_drift() {
    for (provider, events, samples, (decoded, drifted)) in [
        ("openai", openai::Event::TYPES.len(), 16, decoded::<openai::Event>()),
        ("resend", resend::Event::TYPES.len(), 17, decoded::<resend::Event>()),
        ("clerk", clerk::Event::TYPES.len(), 45, decoded::<clerk::Event>()),
        ("lithic", lithic::Event::TYPES.len(), 64, decoded::<lithic::Event>()),
        // The specification does not say how the type of `terminalAssignment.completed` is delivered.
        ("adyen", adyen::Event::TYPES.len(), 55, decoded::<adyen::Event>()),
    ] {
        println!("{provider}: {events} events, {decoded} samples, {drifted} drifts");
        assert_eq!(decoded, samples, "{provider}");
        assert!(drifted >= samples * 10, "{provider}");
    }
}

#[test]
fn a_body_in_the_shape_of_its_specification_decodes() {
    // Made by hand: the specification of Resend shows none.
    let body = r#"{"type":"email.bounced","created_at":"2024-11-22T23:41:12.126Z","data":{
        "email_id":"56761188-7520-42d8-8898-ff6fc54ce618","from":"Acme <onboarding@resend.dev>",
        "to":["delivered@resend.dev"],"subject":"Sending this example",
        "bounce":{"message":"The recipient's address is suppressed.","subType":"Suppressed",
        "type":"Permanent"},"tags":{"category":"confirm_email"}}}"#;
    let body = Json::read(body.to_owned()).unwrap();
    let event = resend::Event::decode(Some("email.bounced"), &body);
    let resend::Event::EmailBounced(event) = event else { panic!("{event:?}") };
    let bounce = event.data.unwrap().bounce.unwrap();
    assert_eq!(bounce.r#type, Some(resend::WebhookEventBounceType::Permanent));
    assert_eq!(bounce.sub_type, Some(resend::SubType::Other("Suppressed".into())));
}
