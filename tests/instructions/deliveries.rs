//! Deliveries: the published samples as a sender in Python writes them, dated and signed at a time.

use bytes::Bytes;
use http::{HeaderMap, Method, Request, header};
use http_body_util::Full;
use webhook_tower::{
    Events as _, Provider, SnapTrade, SnipeRoute, canonical::canonicalize, jiff::Timestamp,
    snaptrade, sniperoute, testing,
};

/// A delivery as it arrives, and what of it is signed.
pub struct Delivered {
    pub headers: HeaderMap,
    pub body: Bytes,
    pub canonical: Bytes,
}

impl Delivered {
    /// Signs the body, and adds the headers that every delivery has.
    pub fn new<P: Provider>(body: String, at: Timestamp) -> Self {
        let signed = testing::endpoint::<P>().sign(body, at);
        let signed = signed.unwrap_or_else(|refused| panic!("a sample was refused: {refused}"));
        let canonical = canonicalize(&signed.body).unwrap_or_default().into();
        let mut headers = signed.headers;
        for (name, value) in [
            (header::HOST, "localhost"),
            (header::USER_AGENT, "python-requests/2.32.5"),
            (header::CONTENT_TYPE, "application/json"),
            (header::CONTENT_LENGTH, &*signed.body.len().to_string()),
        ] {
            headers.insert(name, value.parse().unwrap_or_else(|_| panic!("not a value: {value}")));
        }
        Self { headers, body: signed.body, canonical }
    }

    pub fn request(&self) -> Request<Full<Bytes>> {
        let mut request = Request::new(Full::new(self.body.clone()));
        *request.method_mut() = Method::POST;
        *request.headers_mut() = self.headers.clone();
        request
    }
}

/// SnapTrade's sample of this event type.
pub fn snaptrade(event_type: &str, at: Timestamp) -> Delivered {
    Delivered::new::<SnapTrade>(snaptrade_text(event_type, at), at)
}

/// A detected trade with its one order ten times.
pub fn ten_orders(at: Timestamp) -> Delivered {
    let text = snaptrade_text("TRADE_DETECTION", at);
    let (before, rest) = text.split_once(r#""orders": ["#).unwrap_or_default();
    let (order, after) = rest.split_once(r#"]}, "clientId""#).unwrap_or_default();
    let orders = [order; 10].join(", ");
    let text = format!(r#"{before}"orders": [{orders}]}}, "clientId"{after}"#);
    Delivered::new::<SnapTrade>(text, at)
}

/// SnipeRoute's sample of this event type.
pub fn sniperoute(event_type: &str, at: Timestamp) -> Delivered {
    let sample = sniperoute::Event::TYPES.iter().find(|t| t.name == event_type);
    Delivered::new::<SnipeRoute>(spaced(sample.and_then(|t| t.sample).unwrap_or_default()), at)
}

/// The body of SnapTrade's sample of this event type, dated but not signed.
pub fn snaptrade_text(event_type: &str, at: Timestamp) -> String {
    let sample = snaptrade::Event::TYPES.iter().find(|t| t.name == event_type);
    let text = spaced(sample.and_then(|t| t.sample).unwrap_or_default());
    let (before, rest) = text.split_once(r#""eventTimestamp": ""#).unwrap_or_default();
    let (_, after) = rest.split_once('"').unwrap_or_default();
    let at = at.strftime("%Y-%m-%dT%H:%M:%S.%6f+00:00");
    format!(r#"{before}"eventTimestamp": "{at}"{after}"#)
}

/// The text with the white space that Python's `json.dumps` writes, its members in their order.
fn spaced(text: &str) -> String {
    let (mut out, mut inside, mut escaped) = (String::new(), false, false);
    for c in text.chars() {
        if !inside && c.is_ascii_whitespace() {
            continue;
        }
        out.push(c);
        if !inside && matches!(c, ',' | ':') {
            out.push(' ');
        }
        inside ^= c == '"' && !escaped;
        escaped = inside && c == '\\' && !escaped;
    }
    out
}
