//! Documented: every delivery that the two providers have published, and the event that it is.

use std::{
    fs,
    path::{Path, PathBuf},
};

use bytes::Bytes;
use serde_json::Value;
use webhook_tower::{Events, snaptrade, sniperoute};

/// A delivery as it was published.
#[derive(Debug, Clone)]
pub struct Payload {
    /// Where it stands.
    pub file: PathBuf,
    /// The body, byte for byte.
    pub body: Bytes,
    /// The type of the typed event, `None` where it has to arrive as unrecognized.
    pub event: Option<&'static str>,
}

/// What SnapTrade sent in earlier versions of its page, in its OAuth schema, or by its OpenAPI
/// file, beside the samples.
const SNAPTRADE: [(&str, Option<&str>); 9] = [
    ("ACCOUNT_HOLDINGS_UPDATED-old.json", Some("ACCOUNT_HOLDINGS_UPDATED")),
    // One of its members stands in it twice.
    ("CONNECTION_DELETED-old.json", Some("CONNECTION_DELETED")),
    ("OAUTH_V1_CONNECTION_ATTEMPTED.json", Some("CONNECTION_ATTEMPTED")),
    ("OPENAPI_OAuthWebhookBase.json", Some("CONNECTION_ADDED")),
    // It has neither a type nor an id.
    ("OPENAPI_WebhookBase.json", None),
    ("TEST_WEBHOOK.SHAPE-UNKNOWN.json", None),
    ("TRADES_PLACED-old-2.json", None),
    ("TRADES_PLACED-old.json", None),
    ("USER_DELETED-old.json", Some("USER_DELETED")),
];

/// What SnipeRoute shows beside the samples.
const SNIPEROUTE: [(&str, Option<&str>); 5] = [
    ("intent.created.json", Some("intent.created")),
    ("intent.filled-2.PARTIAL.json", Some("intent.filled")),
    ("intent.filled.json", Some("intent.filled")),
    ("intent.pending.json", Some("intent.pending")),
    // Its data is an ellipsis, which is no intent.
    ("sdk.webhook_event-minimal.json", None),
];

/// All deliveries of SnapTrade.
#[must_use]
pub fn of_snaptrade() -> Vec<Payload> {
    payloads::<snaptrade::Event>("snaptrade", &SNAPTRADE)
}

/// All deliveries of SnipeRoute.
#[must_use]
pub fn of_sniperoute() -> Vec<Payload> {
    payloads::<sniperoute::Event>("sniperoute", &SNIPEROUTE)
}

fn payloads<E: Events>(provider: &str, others: &[(&str, Option<&'static str>)]) -> Vec<Payload> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let samples = tests.join("../webhook-core/src").join(provider).join("samples");
    let samples = E::TYPES.iter().map(|t| (samples.join(format!("{}.json", t.name)), Some(t.name)));
    let folder = tests.join("payloads").join(provider);
    let others = others.iter().map(|&(file, event)| (folder.join(file), event));
    samples.chain(others).map(|(file, event)| Payload::read(file, event)).collect()
}

impl Payload {
    fn read(file: PathBuf, event: Option<&'static str>) -> Self {
        let body = fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        Self { file, body: body.into(), event }
    }

    /// The file's own name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.file.file_name().and_then(|name| name.to_str()).unwrap_or_default()
    }

    /// The text of a top-level member, read by a parser that nothing of ours has to do with.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<String> {
        let body: Value = serde_json::from_slice(&self.body).ok()?;
        Some(body.get(name)?.as_str()?.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands beside the deliveries and is none: objects of the REST interfaces.
    const NO_DELIVERIES: [&str; 10] = [
        "OPENAPI_AccountOrderRecordV2.ASSEMBLED.json",
        "rest.create_request-limit.json",
        "rest.create_request-market.json",
        "rest.create_request-stop_limit.json",
        "rest.error-400.json",
        "rest.error-401-short.json",
        "rest.error-403.json",
        "rest.error-404.json",
        "rest.page.json",
        "rest.trade_intent.json",
    ];

    #[test]
    fn leaves_no_file_out() {
        for (provider, listed) in [("snaptrade", of_snaptrade()), ("sniperoute", of_sniperoute())] {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("payloads").join(provider);
            for entry in fs::read_dir(folder).unwrap() {
                let file = entry.unwrap().file_name().into_string().unwrap();
                let listed = listed.iter().any(|payload| payload.name() == file);
                let none = NO_DELIVERIES.contains(&&*file);
                assert!(listed != none, "{provider}/{file}");
            }
        }
    }

    #[test]
    fn has_a_sample_of_each_of_the_32_documented_events() {
        assert_eq!((of_snaptrade().len(), of_sniperoute().len()), (16 + 9, 16 + 5));
        for payload in of_snaptrade().iter().take(16) {
            assert_eq!(payload.member("eventType").as_deref(), payload.event);
        }
        for payload in of_sniperoute().iter().take(16) {
            assert_eq!(payload.member("type").as_deref(), payload.event);
        }
    }
}
