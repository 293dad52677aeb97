//! Check: every documented event and a few others, over the socket, each with its right answer.

use std::{net::SocketAddr, time::Duration};

use http::{Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper_util::{client::legacy::Client, rt::TokioExecutor};
use jiff::Timestamp;
use webhook_tower::{Endpoint, Events as _, Provider, Rejection, Signed};

use crate::Endpoints;

/// A delivery and the status that is right for it.
struct Check {
    what: &'static str,
    provider: &'static str,
    sent: Signed,
    right: StatusCode,
}

/// Delivers everything, and answers how many answers were wrong.
pub async fn run(endpoints: &Endpoints, addr: SocketAddr) -> anyhow::Result<usize> {
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
    println!("\n{} of {total} answers are right.", total - wrong);
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
        let stale = now - Duration::from_secs(10 * 60);
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
    P::Events::TYPES.iter().filter_map(|event| Some((event.name, event.sample?)))
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

#[cfg(test)]
mod tests {
    use std::future::pending;

    use tokio::net::TcpListener;
    use webhook_tower::{Secret, testing};

    use super::*;
    use crate::server::Server;

    /// What is checked for each provider beside its 16 events.
    const OTHERS: usize = 4;

    fn endpoints() -> Endpoints {
        Endpoints { snaptrade: testing::endpoint(), sniperoute: testing::endpoint() }
    }

    /// Serves with `secrets` on a free port, and checks with the usual ones.
    async fn wrong_answers(secrets: &Endpoints) -> usize {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        tokio::spawn(Server::new(secrets).serve(listener, pending::<()>()));
        run(&endpoints(), addr).await.unwrap()
    }

    #[tokio::test]
    async fn every_answer_of_the_application_is_right() {
        assert_eq!(wrong_answers(&endpoints()).await, 0);
    }

    #[tokio::test]
    async fn counts_the_answers_of_a_server_with_another_secret() {
        let other = Endpoint::new(Secret::new("another consumer key").unwrap()).unwrap();
        let others = Endpoints { snaptrade: other, ..endpoints() };
        // The forgeries are refused as before; the events and the unknown one are too.
        assert_eq!(wrong_answers(&others).await, 16 + 1);
    }

    #[test]
    fn checks_every_documented_event() {
        let Endpoints { snaptrade, sniperoute } = endpoints();
        assert_eq!(checks(&snaptrade).unwrap().len(), 16 + OTHERS);
        assert_eq!(checks(&sniperoute).unwrap().len(), 16 + OTHERS);
    }
}
