//! Where the type and the id stand, and what happens to a body that lacks them.

use webhook_core::{
    Delivery, Endpoint, Events, Provider, RejectionKind, Scheme, Secret, SignatureEncoding,
    SignedPart,
};

const BODY: Scheme = Scheme::hmac_sha256("tag", SignatureEncoding::Hex, &[SignedPart::Body]);

macro_rules! providers {
    ($($provider:ident in $module:ident: $scheme:expr, $tag:tt;)+) => {$(
        struct $provider;

        mod $module {
            use super::*;

            pub(super) type Unrecognized = webhook_core::Unrecognized<$provider>;

            #[derive(Debug, Events)]
            #[events(provider = $provider, tag = $tag, crate = webhook_core)]
            pub(super) enum Event {
                #[event("Issue.update")]
                IssueUpdate(IssueUpdate),
                #[event("2")]
                Second(Second),
                #[event(unrecognized)]
                Unrecognized(Unrecognized),
            }

            #[derive(Debug, serde::Deserialize)]
            pub(super) struct IssueUpdate {}

            #[derive(Debug, serde::Deserialize)]
            pub(super) struct Second {}

            impl Provider for $provider {
                type Events = Event;
                const NAME: &'static str = stringify!($module);
                const SCHEME: Scheme = $scheme;
            }
        }
    )+};
}

providers! {
    Joined in joined: BODY.id_in_body("data.id"), ["type", "data.action"];
    Nested in nested: BODY.id_in_body("data.id").id_optional(), "event.type";
}

fn deliver<P: Provider>(body: &str) -> Result<Delivery, RejectionKind> {
    let endpoint = Endpoint::<P>::new(Secret::new("secret").unwrap()).unwrap();
    let signed = endpoint.sign(body.to_owned(), endpoint.now()).unwrap();
    endpoint.verify(signed.headers, signed.body).map_err(|rejection| rejection.kind())
}

#[test]
fn joins_the_words_of_a_type_and_decodes_it() {
    let body = r#"{"type":"Issue","data":{"id":7,"action":"update"}}"#;
    let delivery = deliver::<Joined>(body).unwrap();
    assert_eq!((delivery.event_type(), delivery.id()), (Some("Issue.update"), "7"));
    assert!(matches!(delivery.decode(), joined::Event::IssueUpdate(_)));
    let delivery = deliver::<Joined>(r#"{"type":"Issue","data":{"id":"a"}}"#).unwrap();
    assert_eq!((delivery.event_type(), delivery.id()), (Some("Issue"), "a"));
    assert!(matches!(delivery.decode(), joined::Event::Unrecognized(_)));
}

#[test]
fn takes_an_integer_for_a_type() {
    let delivery = deliver::<Nested>(r#"{"event":{"type":2}}"#).unwrap();
    assert_eq!(delivery.event_type(), Some("2"));
    assert!(matches!(delivery.decode(), nested::Event::Second(_)));
    let delivery = deliver::<Nested>(r#"{"event":{"type":"2"}}"#).unwrap();
    assert!(matches!(delivery.decode(), nested::Event::Second(_)));
}

const WITHOUT_ID: [&str; 5] = [
    "{}",
    r#"{"id":"x","data":{}}"#,
    r#"{"data":{"id":null}}"#,
    r#"{"data":{"id":" "}}"#,
    r#"{"data":[{"id":"x"}]}"#,
];

#[test]
fn refuses_a_body_that_lacks_the_id() {
    for body in WITHOUT_ID {
        assert_eq!(deliver::<Joined>(body).unwrap_err(), RejectionKind::MissingEventId, "{body}");
    }
}

#[test]
fn takes_the_digest_of_the_content_where_the_id_is_optional() {
    for body in WITHOUT_ID {
        let id = deliver::<Nested>(body).unwrap().id().to_owned();
        assert!(id.starts_with("sha256:"), "{id}");
    }
}
