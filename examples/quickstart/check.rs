//! Check: every documented event and a few others, over the socket, each with its right answer.

use std::{fmt::Write as _, net::SocketAddr, time::Duration};

use http::{Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper_util::{client::legacy::Client, rt::TokioExecutor};
use jiff::Timestamp;
use webhook_tower::{Endpoint, Events as _, Provider, Rejection, Signed, SnapTrade};

use crate::{Endpoints, Error};

/// A delivery and the status that is right for it.
struct Check {
    what: &'static str,
    provider: &'static str,
    sent: Signed,
    right: StatusCode,
}

/// Delivers everything, and answers how many answers were wrong.
pub async fn run(endpoints: &Endpoints, addr: SocketAddr) -> Result<usize, Error> {
    let mut checks = checks(&endpoints.snaptrade)?;
    checks.extend(self::checks(&endpoints.sniperoute)?);
    let (total, mut wrong) = (checks.len(), 0);
    let client = Client::builder(TokioExecutor::new()).build_http();
    for Check { what, provider, sent, right } in checks {
        let uri = format!("http://{addr}/webhooks/{provider}");
        let mut request = Request::post(uri).body(Full::new(sent.body))?;
        *request.headers_mut() = sent.headers;
        let response = client.request(request).await?;
        let status = response.status();
        response.into_body().collect().await?;
        if status != right {
            println!("✗ {provider}, {what}: {status}, where {right} is right");
            wrong += 1;
        }
    }
    println!("{} of {total} answers are right", total - wrong);
    Ok(wrong)
}

/// One delivery of each documented event, and of each kind that must not pass for one.
fn checks<P: Provider>(endpoint: &Endpoint<P>) -> Result<Vec<Check>, Rejection> {
    let now = endpoint.now();
    let mut checks = Vec::new();
    for (name, body) in samples::<P>() {
        checks.push(check(name, endpoint, body, now, StatusCode::OK)?);
    }
    if let Some((name, body)) = samples::<P>().next() {
        let unknown = body.replace(name, "NOT_DOCUMENTED_YET");
        let stale = now - Duration::from_mins(10);
        checks.push(check("an unknown event", endpoint, &unknown, now, StatusCode::OK)?);
        checks.push(check("a stale one", endpoint, body, stale, StatusCode::UNAUTHORIZED)?);

        let mut tampered = check("a tampered one", endpoint, body, now, StatusCode::UNAUTHORIZED)?;
        tampered.sent.body = with_mallory(&tampered.sent.body).into();
        checks.push(tampered);

        let mut twice = check("a header twice", endpoint, body, now, StatusCode::BAD_REQUEST)?;
        repeat_signature(&mut twice.sent);
        checks.push(twice);
    }
    Ok(checks)
}

/// The documented events, each with the body that its document shows.
fn samples<P: Provider>() -> impl Iterator<Item = (&'static str, &'static str)> {
    P::Event::TYPES.iter().filter_map(|event| Some((event.name, event.sample?)))
}

fn check<P: Provider>(
    what: &'static str,
    endpoint: &Endpoint<P>,
    body: &str,
    at: Timestamp,
    right: StatusCode,
) -> Result<Check, Rejection> {
    let sent = endpoint.sign(endpoint.stamp(body.to_owned(), at)?, at)?;
    Ok(Check { what, provider: P::NAME, sent, right })
}

/// The body with a member more.
fn with_mallory(body: &[u8]) -> Vec<u8> {
    let rest = body.strip_prefix(b"{").unwrap_or(body);
    [br#"{"mallory":true,"#, rest].concat()
}

fn repeat_signature(sent: &mut Signed) {
    for name in ["signature", "sr-signature"] {
        if let Some(signature) = sent.headers.get(name).cloned() {
            sent.headers.append(name, signature);
        }
    }
}

/// A `curl` line that delivers a sample; it works for as long as its time is accepted.
pub fn curl(endpoints: &Endpoints, addr: SocketAddr) -> Result<String, Error> {
    let (_, body) = samples::<SnapTrade>().next().ok_or("there is no sample")?;
    let now = endpoints.snaptrade.now();
    let sent = endpoints.snaptrade.sign(endpoints.snaptrade.stamp(body, now)?, now)?;
    let mut line = format!("curl -i http://{addr}/webhooks/snaptrade");
    for (name, value) in &sent.headers {
        write!(line, " -H '{name}: {}'", value.to_str()?)?;
    }
    write!(line, " -d '{}'", String::from_utf8_lossy(&sent.body))?;
    Ok(line)
}
