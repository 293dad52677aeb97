//! Bodies that are forms, read into typed events.

use webhook_core::{
    BodyForm, Endpoint, Events, Provider,
    RejectionKind::{self, MalformedBody},
    Scheme, Secret, SignatureEncoding, SignedPart, StoredDelivery,
};

use crate::given::{headers, verify};

const BODY: Scheme = Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body]);
const FIELDS: Scheme = BODY.over(&[SignedPart::FormFields]);

macro_rules! providers {
    ($($provider:ident in $module:ident: $scheme:expr;)+) => {$(
        struct $provider;

        mod $module {
            use super::*;

            pub(super) type Unrecognized = webhook_core::Unrecognized<$provider>;

            #[derive(Debug, Events)]
            #[events(provider = $provider, tag = "command", crate = webhook_core)]
            pub(super) enum Event {
                #[event("/deploy")]
                Deploy(Deploy),
                #[event(unrecognized)]
                Unrecognized(Unrecognized),
            }

            #[derive(Debug, serde::Deserialize)]
            pub(super) struct Deploy {
                pub(super) text: String,
            }

            impl Provider for $provider {
                type Events = Event;
                const NAME: &'static str = stringify!($module);
                const SCHEME: Scheme = $scheme;
            }
        }
    )+};
}

providers! {
    Flat in flat: BODY.form().id_in_body("trigger");
    Sorted in sorted: FIELDS.form();
    Payload in payload: BODY.form_field("payload").id_in_body("trigger");
}

fn endpoint<P: Provider>() -> Endpoint<P> {
    Endpoint::new(Secret::new("secret").unwrap()).unwrap()
}

/// Signs a form as it is, and verifies it.
fn delivered<P: Provider>(form: &str) -> Result<webhook_core::Delivery, RejectionKind> {
    let endpoint = endpoint::<P>();
    let signed = endpoint.sign(form.to_owned(), endpoint.now()).map_err(|error| error.kind())?;
    assert_eq!(signed.headers["content-type"], "application/x-www-form-urlencoded");
    verify(&endpoint, signed.headers, form)
}

#[test]
fn of_fields_are_read_into_typed_events() {
    let form = "trigger=7&command=%2Fdeploy&text=Zo%C3%AB+%26+more";
    let delivery = delivered::<Flat>(form).unwrap();
    assert_eq!((delivery.event_type(), delivery.id()), (Some("/deploy"), "7"));
    let flat::Event::Deploy(deploy) = delivery.decode() else { panic!("{delivery:?}") };
    assert_eq!(deploy.text, "Zoë & more");
    assert_eq!(delivery.raw_body(), form);
    let json = r#"{"command":"/deploy","text":"Zoë & more","trigger":"7"}"#;
    assert_eq!(delivery.body(), json);
    assert_eq!(Flat::SCHEME.body_form(), BodyForm::Form);
    let delivery = delivered::<Sorted>(form).unwrap();
    let sorted::Event::Deploy(deploy) = delivery.decode() else { panic!("{delivery:?}") };
    assert_eq!((deploy.text.as_str(), delivery.body().as_ref()), ("Zoë & more", json.as_bytes()));
}

#[test]
fn of_json_in_a_field_are_read_into_typed_events() {
    let form = "x=1&payload=%7B%22command%22%3A%22%2Fdeploy%22%2C%22text%22%3A%22a%22%2C%22trigger%22%3A7%7D";
    let delivery = delivered::<Payload>(form).unwrap();
    assert_eq!((delivery.event_type(), delivery.id()), (Some("/deploy"), "7"));
    let payload::Event::Deploy(deploy) = delivery.decode() else { panic!("{delivery:?}") };
    assert_eq!(deploy.text, "a");
    assert_eq!(delivery.raw_body(), form);
}

#[test]
fn are_refused_where_they_are_ambiguous_or_something_else() {
    for form in ["a=1&a=2", "a=%zz", "a=%ff", "command=1&%63ommand=2"] {
        assert_eq!(delivered::<Flat>(form).unwrap_err(), MalformedBody, "{form}");
        assert_eq!(delivered::<Sorted>(form).unwrap_err(), MalformedBody, "{form}");
    }
    for form in ["", "payload=", "payload=x", "payload=%7B%7D&payload=%7B%7D", "other=%7B%7D"] {
        assert_eq!(delivered::<Payload>(form).unwrap_err(), MalformedBody, "{form}");
    }
    let twice = "payload=%7B%22trigger%22%3A1%2C%22trigger%22%3A1%7D";
    assert_eq!(delivered::<Payload>(twice).unwrap_err(), MalformedBody);
}

/// What a sender says of the type of the content is not signed.
#[test]
fn are_forms_whatever_the_headers_say() {
    let endpoint = endpoint::<Flat>();
    let form = "trigger=7";
    let mut signed = endpoint.sign(form, endpoint.now()).unwrap().headers;
    for media in ["application/json", "text/plain", "multipart/form-data; boundary=x"] {
        signed.insert("content-type", media.parse().unwrap());
        assert_eq!(verify(&endpoint, signed.clone(), form).unwrap().id(), "7");
    }
    let json = r#"{"trigger":"7"}"#;
    let signed = endpoint.sign(json, endpoint.now()).unwrap().headers;
    assert_eq!(verify(&endpoint, signed, json).unwrap_err(), RejectionKind::MissingEventId);
}

#[test]
fn whose_fields_are_signed_may_come_in_another_order_and_with_other_escapes() {
    let endpoint = endpoint::<Sorted>();
    let signed = endpoint.sign("b=2&a=%2f+", endpoint.now()).unwrap();
    let tag = signed.headers["tag"].to_str().unwrap().to_owned();
    let first = verify(&endpoint, signed.headers, "b=2&a=%2f+").unwrap();
    for form in ["a=%2F+&b=2", "&b=2&&a=/%20", "%61=%2f%20&b=%32"] {
        let other = verify(&endpoint, headers(&[("tag", &tag)]), form).unwrap();
        assert_eq!((other.body(), other.id()), (first.body(), first.id()), "{form}");
    }
    for form in ["b=2", "a=%2f+&b=2&c=", "a=%2f&b=2", "b=2&a=%2f+&"] {
        let outcome = verify(&endpoint, headers(&[("tag", &tag)]), form).err();
        let expected = (!form.ends_with('&')).then_some(RejectionKind::SignatureMismatch);
        assert_eq!(outcome, expected, "{form}");
    }
    // Nothing says where a name ends, so this has the same signature. It has the same id as well: a
    // store takes it for the first one.
    let other = verify(&endpoint, headers(&[("tag", &tag)]), "a=%2f+b2").unwrap();
    assert_ne!(other.body(), first.body());
    assert_eq!(other.id(), first.id());
}

#[test]
fn are_written_stored_and_restored() {
    fn check<P: Provider>(expected: &str) {
        let endpoint = endpoint::<P>();
        let json = r#"{"command":"/deploy","text":"a b","trigger":7,"none":null}"#;
        let form = endpoint.encode(json).unwrap();
        assert_eq!(form, expected, "{}", P::NAME);
        let signed = endpoint.sign(form, endpoint.now()).unwrap();
        let delivery = endpoint.verify(signed.headers, signed.body).unwrap();
        let restored = StoredDelivery::of::<P>(&delivery).restore::<P>().unwrap();
        assert_eq!((restored.id(), restored.body()), (delivery.id(), delivery.body()));
        assert_eq!(restored.raw_body(), expected);
    }
    let flat = "command=%2Fdeploy&none=&text=a+b&trigger=7";
    check::<Flat>(flat);
    check::<Sorted>(flat);
    check::<Payload>(
        "payload=%7B%22command%22%3A%22%2Fdeploy%22%2C%22text%22%3A%22a+b%22%2C%22trigger%22%3A7%2C%22none%22%3Anull%7D",
    );
    // A name that JSON writes with an escape.
    assert_eq!(endpoint::<Flat>().encode(r#"{"a\"b":1}"#).unwrap(), "a%22b=1");
    for json in ["[]", "x", r#"{"a":{}}"#, r#"{"a":[1]}"#] {
        assert_eq!(endpoint::<Flat>().encode(json).unwrap_err().kind(), MalformedBody, "{json}");
    }
}
