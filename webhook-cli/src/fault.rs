//! Faults: what a delivery can have wrong with it, and the answer that is right for each.

use std::fmt;

use anyhow::bail;
use bytes::Bytes;
use http::{Request, StatusCode};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value, value::RawValue};
use uuid::Uuid;
use webhook_tower::{
    Rejection, Secret,
    jiff::{SignedDuration, Timestamp},
};

use crate::{
    body::{Draft, patched},
    endpoint::{AnyEndpoint, EndpointResult},
    patch::Patch,
    provider::AnyProvider,
    variant::SignedBody,
};

/// The event type of what nobody documents.
const UNKNOWN: &str = "NOT_DOCUMENTED_YET";

/// What is done to a delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    None,
    Tampered,
    Unsigned,
    BadSecret,
    Stale(SignedDuration),
    Future(SignedDuration),
    Twice,
    Parallel(usize),
    Unknown,
    Reordered,
}

/// The body with another name for the member that names its type.
fn renamed(body: Bytes, members: &[&str]) -> anyhow::Result<Bytes> {
    if members.is_empty() {
        return Ok(body);
    }
    let mut renamed: Map<String, Value> = serde_json::from_slice(&body)?;
    for name in members {
        if let Some(value) = renamed.remove(*name) {
            renamed.insert(UNKNOWN.to_owned(), value);
        }
    }
    Ok(Value::Object(renamed).to_string().into())
}

impl Fault {
    /// The delivery with its fault.
    pub(crate) fn make(
        self,
        provider: &AnyProvider,
        endpoint: &dyn AnyEndpoint,
        mut draft: Draft,
    ) -> anyhow::Result<Request<Bytes>> {
        let at = self.sent_at(provider)?;
        if self == Self::Unknown {
            // A type beside several events stands in a whole body.
            let paths = provider.tag.iter().map(|path| path.trim_start_matches("$."));
            let tag = paths.map(|path| Patch::of_text(path, UNKNOWN));
            draft.body = patched(draft.body, &tag.collect::<Vec<_>>())?;
            draft.body = renamed(draft.body, provider.members)?;
            draft.event_type = Some(UNKNOWN.to_owned());
        }
        let mut signed = match self {
            Self::BadSecret => sign(&*another_secret(provider, endpoint, &draft)?, &draft, at)?,
            _ => sign(endpoint, &draft, at)?,
        };
        match self {
            Self::Tampered => *signed.body_mut() = tampered(signed.body()),
            Self::Unsigned => unsign(&mut signed, provider),
            Self::Reordered => *signed.body_mut() = reordered(signed.body())?,
            _ => {}
        }
        Ok(signed)
    }

    fn sent_at(self, provider: &AnyProvider) -> anyhow::Result<Timestamp> {
        let by = match self {
            Self::Stale(by) => -by,
            Self::Future(by) => by,
            _ => return Ok(Timestamp::now()),
        };
        if !provider.has_time() {
            bail!("{} signs no time, so a delivery is never too old", provider.name);
        }
        Ok(Timestamp::now().checked_add(by)?)
    }

    /// How many of it are sent, and whether at once.
    pub(crate) fn times(self) -> (usize, bool) {
        match self {
            Self::Twice => (2, false),
            Self::Parallel(times) => (times.max(1), true),
            _ => (1, false),
        }
    }

    /// The answers that are right.
    pub(crate) fn expected(self, provider: &AnyProvider) -> Expected {
        match self {
            Self::None | Self::Twice | Self::Unknown => Expected::Success,
            Self::Parallel(_) => Expected::SuccessOrBusy,
            Self::Stale(by) | Self::Future(by) if by.unsigned_abs() <= provider.tolerance => {
                Expected::Success
            }
            Self::Reordered if provider.scheme.signs_canonical_body() => Expected::Success,
            // Whoever knows the token can send any body.
            Self::Tampered | Self::Reordered if !provider.scheme.is_signed() => Expected::Success,
            Self::Tampered
            | Self::Unsigned
            | Self::BadSecret
            | Self::Stale(_)
            | Self::Future(_)
            | Self::Reordered => Expected::Status(StatusCode::UNAUTHORIZED),
        }
    }
}

impl Fault {
    /// Which one it is, for programs: as the argument is called.
    pub(crate) fn id(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Tampered => Some("tampered"),
            Self::Unsigned => Some("unsigned"),
            Self::BadSecret => Some("bad_secret"),
            Self::Stale(_) => Some("stale"),
            Self::Future(_) => Some("future"),
            Self::Twice => Some("twice"),
            Self::Parallel(_) => Some("parallel"),
            Self::Unknown => Some("unknown"),
            Self::Reordered => Some("reordered"),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("signed now"),
            Self::Tampered => f.write_str("tampered with"),
            Self::Unsigned => f.write_str("unsigned"),
            Self::BadSecret => f.write_str("signed with another secret"),
            Self::Stale(by) => write!(f, "signed {by:#} ago"),
            Self::Future(by) => write!(f, "signed {by:#} from now"),
            Self::Twice => f.write_str("sent twice"),
            Self::Parallel(times) => write!(f, "sent {times} times at once"),
            Self::Unknown => f.write_str("of a type that nobody documents"),
            Self::Reordered => f.write_str("with its members in another order"),
        }
    }
}

/// The statuses that SnapTrade's page counts as delivered.
const SUCCESSES: [u16; 4] = [200, 201, 202, 204];

/// Which answers are right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expected {
    Success,
    /// The same, or "busy with this very delivery"; at least one has to be a success.
    SuccessOrBusy,
    Status(StatusCode),
}

impl Expected {
    pub(crate) fn allows(self, status: StatusCode) -> bool {
        let success = SUCCESSES.contains(&status.as_u16());
        match self {
            Self::Success => success,
            Self::SuccessOrBusy => success || status == StatusCode::SERVICE_UNAVAILABLE,
            Self::Status(expected) => status == expected,
        }
    }

    /// All of them, for programs.
    pub(crate) fn statuses(self) -> Vec<u16> {
        match self {
            Self::Success => SUCCESSES.to_vec(),
            Self::SuccessOrBusy => [&SUCCESSES[..], &[503]].concat(),
            Self::Status(status) => vec![status.as_u16()],
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Success => f.write_str("200, 201, 202 or 204"),
            Self::SuccessOrBusy => f.write_str("200, 201, 202 or 204, and 503 beside it"),
            Self::Status(status) => write!(f, "{}", status.as_u16()),
        }
    }
}

/// Signs a draft at a time, which is written into it where the scheme has it there.
pub(crate) fn sign(
    endpoint: &dyn AnyEndpoint,
    draft: &Draft,
    at: Timestamp,
) -> anyhow::Result<Request<Bytes>> {
    let stamped = endpoint.stamp(draft.body.clone(), at);
    sign_as_is(endpoint, &Draft { body: stamped.map_err(no_signature)?, ..draft.clone() }, at)
}

/// The same with the time in the body as it is. A body that is JSON is written in the form in which the
/// provider sends it; any other is taken for that form.
pub(crate) fn sign_as_is(
    endpoint: &dyn AnyEndpoint,
    Draft { body, event_type, address, id }: &Draft,
    at: Timestamp,
) -> anyhow::Result<Request<Bytes>> {
    let is_json = matches!(body.trim_ascii_start(), [b'{' | b'[', ..]);
    let sent = if is_json { endpoint.encode(body.clone()) } else { Ok(body.clone()) };
    let signed = sent.and_then(|sent| endpoint.sign(address.target.clone(), sent, at, id));
    let mut signed = signed.map_err(no_signature)?;
    if let Some(event_type) = event_type {
        endpoint.claim_type(signed.headers_mut(), event_type, body.clone());
    }
    Ok(signed)
}

fn no_signature(rejection: Rejection) -> anyhow::Error {
    anyhow::anyhow!("the body cannot be signed: {rejection}")
}

/// An endpoint with a secret that nobody has.
fn another_secret(
    provider: &AnyProvider,
    endpoint: &dyn AnyEndpoint,
    draft: &Draft,
) -> EndpointResult {
    let random = [*Uuid::new_v4().as_bytes(), *Uuid::new_v4().as_bytes()].concat();
    let text = base16ct::lower::encode_string(&random);
    if provider.scheme.algorithm().has_public_key() {
        return endpoint.signing_with(Secret::new(text)?);
    }
    provider.variant(draft.address.base.as_deref(), text.as_bytes(), SignedBody::Documented)
}

/// A member or a field more: still a body, with another meaning.
pub(crate) fn tampered(body: &Bytes) -> Bytes {
    match body.strip_prefix(b"{") {
        Some(rest) => [br#"{"tampered":true,"#, rest].concat().into(),
        None => [body, &b"&tampered=true"[..]].concat().into(),
    }
}

pub(crate) fn unsign(signed: &mut Request<Bytes>, provider: &AnyProvider) {
    for name in provider.scheme.headers() {
        signed.headers_mut().remove(name);
    }
}

/// The members from the last to the first; their values keep every character.
fn reordered(body: &[u8]) -> anyhow::Result<Bytes> {
    let Ok(Members(mut members)) = serde_json::from_slice(body) else {
        bail!("a body that is no JSON object has no members to turn around");
    };
    if members.len() < 2 {
        bail!("a body with fewer than two members has no other order");
    }
    members.reverse();
    let members = members.iter().map(|(name, value)| {
        let name = serde_json::to_string(name)?;
        Ok(format!("{name}:{value}"))
    });
    let members = members.collect::<Result<Vec<_>, serde_json::Error>>()?;
    Ok(format!("{{{}}}", members.join(",")).into())
}

/// The members of an object in the order in which they stand.
struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}

#[cfg(test)]
mod tests {
    use webhook_tower::{SnapTrade, SnipeRoute};

    use super::*;

    #[test]
    fn expects_what_the_tolerance_says() {
        let provider = AnyProvider::of::<SnipeRoute>();
        let refused = Expected::Status(StatusCode::UNAUTHORIZED);
        for (seconds, expected) in
            [(299, Expected::Success), (300, Expected::Success), (301, refused)]
        {
            let by = SignedDuration::from_secs(seconds);
            assert_eq!(Fault::Stale(by).expected(&provider), expected, "{seconds}");
            assert_eq!(Fault::Future(by).expected(&provider), expected, "{seconds}");
        }
    }

    #[test]
    fn another_order_matters_only_where_the_raw_body_is_signed() {
        let expected = Fault::Reordered.expected(&AnyProvider::of::<SnapTrade>());
        assert_eq!(expected, Expected::Success);
        let expected = Fault::Reordered.expected(&AnyProvider::of::<SnipeRoute>());
        assert_eq!(expected, Expected::Status(StatusCode::UNAUTHORIZED));
    }

    #[test]
    fn turns_the_members_around_and_keeps_their_text() {
        let body = reordered(br#"{"b": 1.10, "a": {"y":1, "x":[ ]}}"#).unwrap();
        assert_eq!(body, r#"{"a":{"y":1, "x":[ ]},"b":1.10}"#);
        assert!(reordered(br#"{"a":1}"#).is_err());
    }
}
