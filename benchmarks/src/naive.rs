//! Naive: the same work by hand, as it is written without the library.
//!
//! It is no straw man: the key is prepared once, the comparison takes constant time, text that
//! needs no escape is written in one piece, and nothing is allocated that the way does not need.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{HeaderMap, Request, Response, StatusCode, header};
use http_body_util::{BodyExt as _, Full, Limited};
use serde::Serialize as _;
use serde_json::{
    Value, from_value,
    ser::{Formatter, Serializer},
};
use sha2::Sha256;
use webhook_tower::{jiff::Timestamp, snaptrade, sniperoute};

pub type Key = Hmac<Sha256>;

pub fn key(secret: &[u8]) -> Key {
    Hmac::new_from_slice(secret).unwrap_or_else(|_| unreachable!("a key has any length"))
}

/// Writes what Python's `json.dumps` does with `separators=(",", ":")`.
///
/// The keys are sorted because the map of `serde_json::Value` is a tree.
pub fn canonical(value: &Value) -> Vec<u8> {
    let mut out = Vec::with_capacity(512);
    _ = value.serialize(&mut Serializer::with_formatter(&mut out, Python));
    out
}

struct Python;

impl Formatter for Python {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        out: &mut W,
        text: &str,
    ) -> io::Result<()> {
        if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return out.write_all(text.as_bytes());
        }
        for c in text.chars() {
            match c {
                ' '..='~' => write!(out, "{c}")?,
                _ => c
                    .encode_utf16(&mut [0; 2])
                    .iter()
                    .try_for_each(|unit| write!(out, "\\u{unit:04x}"))?,
            }
        }
        Ok(())
    }

    fn write_f64<W: ?Sized + Write>(&mut self, out: &mut W, value: f64) -> io::Result<()> {
        let text = format!("{value:e}");
        let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
        match exponent.parse().unwrap_or(0) {
            -4..16 if value == value.trunc() => write!(out, "{value:.1}"),
            -4..16 => write!(out, "{value}"),
            exponent => write!(out, "{digits}e{exponent:+03}"),
        }
    }
}

/// Verifies a delivery of SnapTrade and makes its event.
pub fn snaptrade(key: &Key, headers: &HeaderMap, body: &[u8]) -> Option<snaptrade::Event> {
    let signature = STANDARD.decode(headers.get("signature")?.as_bytes()).ok()?;
    let value: Value = serde_json::from_slice(body).ok()?;
    let mut mac = key.clone();
    mac.update(&canonical(&value));
    mac.verify_slice(&signature).ok()?;
    let sent_at: Timestamp = value.get("eventTimestamp")?.as_str()?.parse().ok()?;
    fresh(sent_at)?;
    event(value)
}

fn event(value: Value) -> Option<snaptrade::Event> {
    use snaptrade::Event;
    Some(match value.get("eventType")?.as_str()? {
        "CONNECTION_BROKEN" => Event::ConnectionBroken(from_value(value).ok()?),
        "CONNECTION_FIXED" => Event::ConnectionFixed(from_value(value).ok()?),
        "ACCOUNT_HOLDINGS_UPDATED" => Event::AccountHoldingsUpdated(from_value(value).ok()?),
        "TRADE_DETECTION" => Event::TradeDetection(from_value(value).ok()?),
        _ => return None,
    })
}

/// The tolerance is that of [`endpoint`](crate::body::endpoint).
pub fn fresh(sent_at: Timestamp) -> Option<()> {
    let age = Timestamp::now().duration_since(sent_at).abs();
    (age.as_secs() <= 24 * 60 * 60).then_some(())
}

/// Makes one of several events of SnipeRoute: the type is read first.
///
/// An internally tagged enum would be shorter, and cannot hold these types: exact decimals are read
/// from their text, which serde does not keep for it.
pub fn several(body: &[u8]) -> Option<sniperoute::Event> {
    use sniperoute::Event;

    #[derive(serde::Deserialize)]
    struct Head<'b> {
        #[serde(borrow, rename = "type")]
        event_type: Cow<'b, str>,
    }

    let head: Head<'_> = serde_json::from_slice(body).ok()?;
    Some(match &*head.event_type {
        "intent.created" => Event::IntentCreated(serde_json::from_slice(body).ok()?),
        "intent.pending" => Event::IntentPending(serde_json::from_slice(body).ok()?),
        "intent.filled" => Event::IntentFilled(serde_json::from_slice(body).ok()?),
        "intent.canceled" => Event::IntentCanceled(serde_json::from_slice(body).ok()?),
        _ => return None,
    })
}

/// Verifies a delivery of SnipeRoute.
pub fn sniperoute(key: &Key, headers: &HeaderMap, body: &[u8]) -> Option<()> {
    let time = headers.get("sr-timestamp")?.to_str().ok()?;
    fresh(Timestamp::from_second(time.parse().ok()?).ok()?)?;
    let signature = headers.get("sr-signature")?.to_str().ok()?.strip_prefix("v1=")?;
    let mut tag = [0; 32];
    base16ct::lower::decode(signature, &mut tag).ok()?;
    let mut mac = key.clone();
    mac.update(time.as_bytes());
    mac.update(b".");
    mac.update(body);
    mac.verify_slice(&tag).ok()
}

/// A whole service by hand: reads at most 256 KiB, verifies, handles, answers.
pub async fn serve<T>(
    request: Request<Full<Bytes>>,
    verify: impl FnOnce(&HeaderMap, &[u8]) -> Option<T>,
    handle: impl AsyncFnOnce(T),
    acknowledgement: &'static str,
) -> Response<Full<Bytes>> {
    let (head, body) = request.into_parts();
    let Ok(body) = Limited::new(body, 256 * 1024).collect().await else {
        return answer(StatusCode::PAYLOAD_TOO_LARGE, "");
    };
    match verify(&head.headers, &body.to_bytes()) {
        None => answer(StatusCode::UNAUTHORIZED, ""),
        Some(event) => {
            handle(event).await;
            answer(StatusCode::OK, acknowledgement)
        }
    }
}

fn answer(status: StatusCode, body: &'static str) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(body));
    *response.status_mut() = status;
    let json = http::HeaderValue::from_static("application/json");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    response
}
