//! Deliveries that others signed: the providers' SDKs, a script in Python, and published examples.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_json::Value;
use webhook_core::{Delivery, Endpoint, RejectionKind, Scheme, Secret, schemes};

use crate::{
    given::{headers, verify},
    named::{self, Named},
    providers,
};

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn text<'v>(value: &'v Value, member: &str) -> &'v str {
    value[member].as_str().unwrap()
}

fn headers_of(vector: &Value) -> HeaderMap {
    let headers = vector["headers"].as_object().unwrap().iter();
    let pair = |(name, value): (&String, &Value)| {
        let value = HeaderValue::from_str(value.as_str().unwrap()).unwrap();
        (HeaderName::try_from(name).unwrap(), value)
    };
    headers.map(pair).collect()
}

fn delivered(
    named: Named,
    vector: &Value,
    body: impl Into<Bytes>,
) -> Result<Delivery, RejectionKind> {
    assert_eq!(vector["now"], named::NOW);
    // What stands before the path is configured, the rest comes with the request.
    let url = vector["url"].as_str().unwrap_or(named::URL);
    let (base, target) = url.split_at(url.find('/').unwrap() + 2 + "example.test".len());
    let endpoint = named.try_endpoint_at(base, text(vector, "secret")).unwrap();
    endpoint.verify_at(Method::POST, target.parse().unwrap(), headers_of(vector), body.into())
}

/// `scripts/scheme-vectors` makes the file.
#[test]
fn of_every_scheme_are_verified() {
    let vectors = read(include_str!("vectors.json"));
    let vectors = vectors.as_array().unwrap();
    for vector in vectors {
        let (name, body) = (text(vector, "scheme"), text(vector, "body").to_owned());
        let delivery = delivered(named::find(name), vector, body)
            .unwrap_or_else(|kind| panic!("{name}: {kind:?}"));
        assert_eq!(delivery.event_type(), vector["type"].as_str(), "{name}");
        assert_eq!(delivery.id(), text(vector, "id"), "{name}");
    }
    for named in schemes::ALL {
        let of_scheme = vectors.iter().filter(|vector| vector["scheme"] == named.name());
        assert!(of_scheme.count() > 0, "{} has no vector", named.name());
    }
}

/// The cases of one file. Bodies that are forms are authentic and not read.
fn check_cases(file: &str, scheme: &str) {
    let cases = read(file);
    let cases = cases["cases"].as_array().unwrap();
    let outcome = |case: &Value| {
        let body = decoded(text(case, "body_base64"));
        delivered(named::find(scheme), case, body)
    };
    for case in cases {
        let (what, outcome) = (format!("{scheme}: {}", text(case, "name")), outcome(case));
        let is_form = case["headers"]["content-type"] != "application/json"
            && case["headers"]["content-type"] != "application/json; charset=utf-8";
        match (text(case, "expect"), is_form) {
            ("accept", false) => check_accepted(case, &outcome.unwrap(), cases, scheme, &what),
            ("accept", true) => {
                assert_eq!(outcome.unwrap_err(), RejectionKind::MalformedBody, "{what}");
            }
            _ => {
                let kind = outcome.unwrap_err();
                assert_ne!(kind, RejectionKind::MalformedBody, "{what}");
            }
        }
    }
}

fn check_accepted(case: &Value, delivery: &Delivery, cases: &[Value], scheme: &str, what: &str) {
    // Where the scheme reads no type, the expected one stands in a header that nobody signs.
    let row = named::find(scheme).row;
    let signs_type = !row.event_type().is_empty() && row.type_headers().is_empty();
    if let Some(expected) = case["expect_type"].as_str().filter(|_| signs_type) {
        assert_eq!(delivery.event_type(), Some(expected), "{what}");
    }
    if let Some(other) = case["same_id_as"].as_str() {
        let other = cases.iter().find(|case| case["name"] == other).unwrap();
        let body = decoded(text(other, "body_base64"));
        let other = delivered(named::find(scheme), other, body).unwrap();
        assert_eq!(delivery.id(), other.id(), "{what}");
    }
}

fn decoded(text: &str) -> Vec<u8> {
    STANDARD.decode(text).unwrap()
}

#[test]
fn of_stripe_are_judged_as_expected() {
    check_cases(include_str!("provider-cases/stripe.json"), "stripe");
}

#[test]
fn of_standard_webhooks_are_judged_as_expected() {
    check_cases(include_str!("provider-cases/standard-webhooks.json"), "standard-webhooks");
    check_cases(include_str!("provider-cases/standard-webhooks.json"), "svix");
}

#[test]
fn of_slack_are_judged_as_expected() {
    check_cases(include_str!("provider-cases/slack.json"), "slack");
}

#[test]
fn of_github_are_judged_as_expected() {
    check_cases(include_str!("provider-cases/github.json"), "github");
}

#[test]
fn of_shopify_are_judged_as_expected() {
    check_cases(include_str!("provider-cases/shopify.json"), "shopify");
}

#[test]
fn of_square_are_judged_as_expected() {
    check_cases(include_str!("provider-cases/square.json"), "square");
}

#[test]
fn of_discord_are_judged_as_expected() {
    check_cases(include_str!("provider-cases/discord.json"), "discord");
}

/// The SDK checks both algorithms, and bodies of JSON. Here a scheme is for one of them, and the others
/// are refused, whatever the headers say that are not signed.
#[test]
fn of_twilio_are_judged_as_expected() {
    let cases = read(include_str!("provider-cases/twilio.json"));
    for case in cases["cases"].as_array().unwrap() {
        let own = match text(case, "name") {
            "sms_form_sha256" => "twilio-sha256",
            name if name.starts_with("json") => "twilio-json",
            _ => "twilio",
        };
        for scheme in ["twilio", "twilio-sha256", "twilio-json"] {
            let body = decoded(text(case, "body_base64"));
            let outcome = delivered(named::find(scheme), case, body);
            let accepted = scheme == own && case["expect"] == "accept";
            assert_eq!(outcome.is_ok(), accepted, "{scheme}: {}", text(case, "name"));
            if let Ok(delivery) = outcome {
                let json: Value = serde_json::from_slice(delivery.body()).unwrap();
                let id = ["MessageSid", "ConversationSid"].map(|name| json[name].as_str());
                assert!(id.iter().flatten().count() == 1, "{json}");
            }
        }
    }
}

/// The forms of the same file as the events, which their schemes read and that of the events does not.
#[test]
fn of_slack_that_are_forms_are_judged_as_expected() {
    let cases = read(include_str!("provider-cases/slack.json"));
    for (name, scheme, event_type) in [
        ("slash_command", "slack-commands", "/weather"),
        ("interactivity", "slack-interactivity", "block_actions"),
    ] {
        let case = cases["cases"].as_array().unwrap().iter().find(|case| case["name"] == name);
        let case = case.unwrap();
        let body = decoded(text(case, "body_base64"));
        let delivery = delivered(named::find(scheme), case, body.clone()).unwrap();
        assert_eq!(delivery.event_type(), Some(event_type));
        assert_eq!(delivery.raw_body(), &body);
        assert!(delivery.body().starts_with(b"{"));
        let mut tampered = body;
        tampered.extend(b"&x=1");
        let refused = delivered(named::find(scheme), case, tampered).unwrap_err();
        assert_eq!(refused, RejectionKind::SignatureMismatch);
    }
}

providers! {
    AuthorizeNet in authorize_net: schemes::AUTHORIZE_NET;
    Box in box_files: schemes::BOX;
}

/// `AuthnetWebhookTest.php` of <https://github.com/stymiee/authnetjson>: the key is text.
#[test]
fn that_authorize_net_sent_is_verified() {
    let key = "52CB4A002C634B84E397DC8A218E1A160BA7CAB7CBE4C05B35E9CBB05E14FE4A2385812E980CCF97\
               D177F17863CE214D1BE6CE8E1E894487AACF3609C1A5FE17";
    let signature = "sha512=A1E0CC0F8A7B6274E0951CAC5EB63579F70FC6B7B15384B146DCE02B98DEE3954A5A\
                     8E331661B51DE953E141E88994DFA7D267FFB8428BE0660511B6EFB94960";
    let body = r#"{"notificationId":"182cbbff-cab2-4080-931d-80e5d818f23a","eventType":"net.authorize.payment.authcapture.created","eventDate":"2017-08-18T20:40:52.7722007Z","webhookId":"849eb87e-078a-4169-a34b-c0bded5019a8","payload":{"responseCode":0,"authCode":"Z3PV5H","avsResponse":"Y","authAmount":0.0,"entityName":"transaction","id":"40005915599"}}"#;
    let endpoint = Endpoint::<AuthorizeNet>::new(Secret::new(key).unwrap()).unwrap();
    let delivery = verify(&endpoint, headers(&[("x-anet-signature", signature)]), body).unwrap();
    assert_eq!(delivery.id(), "182cbbff-cab2-4080-931d-80e5d818f23a");
}

/// `test_webhook.py` of <https://github.com/box/box-python-sdk>. It has no id, which is seen only
/// once the signature was found right.
#[test]
fn that_the_sdk_of_box_has_are_verified() {
    let body = r#"{"type":"webhook_event","webhook":{"id":"1234567890"},"trigger":"FILE.UPLOADED","source":{"id":"1234567890","type":"file","name":"Test.txt"}}"#;
    let [first, second] = [
        ("box-signature-primary", "6TfeAW3A1PASkgboxxA5yqHNKOwFyMWuEXny/FPD5hI="),
        ("box-signature-secondary", "v+1CD1Jdo3muIcbpv5lxxgPglOqMfsNHPV899xWYydo="),
    ];
    let at = ("box-delivery-timestamp", "2020-01-01T00:00:00-07:00");
    for (key, pairs, expected) in [
        ("SamplePrimaryKey", &[first, second, at][..], RejectionKind::MissingEventId),
        ("SampleSecondaryKey", &[first, second, at], RejectionKind::MissingEventId),
        ("SampleSecondaryKey", &[second, at], RejectionKind::MissingEventId),
        ("SampleSecondaryKey", &[first, at], RejectionKind::SignatureMismatch),
        ("WrongKey", &[first, second, at], RejectionKind::SignatureMismatch),
        ("SamplePrimaryKey", &[first, second], RejectionKind::MissingTimestamp),
    ] {
        let endpoint = Endpoint::<Box>::new(Secret::new(key).unwrap()).unwrap();
        let endpoint = endpoint.with_clock(|| "2020-01-01T07:05:00Z".parse().unwrap());
        assert_eq!(verify(&endpoint, headers(pairs), body).unwrap_err(), expected, "{key}");
    }
}

/// Persona's two sets are in `vectors.json`; here one of them has another time.
#[test]
fn with_two_times_are_refused() {
    let named = named::find("persona");
    let signed = named.delivery();
    let header = signed.headers["persona-signature"].to_str().unwrap();
    let other = format!("{header} t={},v1={}", named::NOW + 1, "0".repeat(64));
    let mut headers = signed.headers.clone();
    headers.insert("persona-signature", other.try_into().unwrap());
    let refused = named.endpoint().verify(headers, signed.body).unwrap_err();
    assert_eq!(refused, RejectionKind::AmbiguousHeader);
}

/// While a secret is rotated, Mollie sends the header twice.
#[test]
fn in_a_repeated_header_are_read_where_the_scheme_says_so() {
    let named = named::find("mollie");
    let signed = named.delivery();
    let right = signed.headers["x-mollie-signature"].clone();
    let wrong = HeaderValue::try_from(format!("sha256={}", "0".repeat(64))).unwrap();
    let outcome = |values: &[&HeaderValue]| {
        let mut headers = HeaderMap::new();
        for &value in values {
            headers.append("x-mollie-signature", value.clone());
        }
        named.endpoint().verify(headers, signed.body.clone()).map(|delivery| delivery.id().len())
    };
    let empty = HeaderValue::from_static("");
    assert_eq!(outcome(&[&wrong, &right]), Ok(5));
    assert_eq!(outcome(&[&right, &wrong]), Ok(5));
    assert_eq!(outcome(&[&wrong, &wrong]), Err(RejectionKind::SignatureMismatch));
    assert_eq!(outcome(&[&right, &empty]), Err(RejectionKind::InvalidSignatureFormat));
    assert_eq!(outcome(&[&right; 33]), Err(RejectionKind::InvalidSignatureFormat));
}
