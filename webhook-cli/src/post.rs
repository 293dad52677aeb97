//! Post: one delivery to one address, and its answer.
//!
//! No redirect is followed and no proxy of the environment is asked, so that nothing is sent to
//! anybody but the address that the user gave.

use std::{
    io,
    time::{Duration, Instant},
};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, Request, StatusCode, header};
use reqwest::{Client, Url, redirect::Policy};
use url::Host;
use webhook_tower::{
    devlog::{Answered, Identity, Received},
    jiff::{Timestamp, fmt::rfc2822},
};

use crate::{
    provider::AnyProvider,
    screen::{Screen, columns, escape_for_terminal, mark},
};

/// As much of an answer as is kept.
const MAX_ANSWER: usize = 1 << 20;

/// A client with the program's settings.
#[derive(Clone)]
pub(crate) struct Post(Client);

/// A delivery that is about to be posted, and what its arrow lines say of it.
pub(crate) struct Outgoing<'a> {
    pub(crate) provider: &'a str,
    pub(crate) subject: Identity<'a>,
    /// Where it comes from.
    pub(crate) from: &'a str,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// What came back.
pub(crate) struct PostResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) took: Duration,
}

impl Post {
    pub(crate) fn new(timeout: Duration) -> anyhow::Result<Self> {
        let client = Client::builder()
            .redirect(Policy::none())
            .no_proxy()
            .timeout(timeout)
            .user_agent(concat!("webhook-cli/", env!("CARGO_PKG_VERSION")));
        Ok(Self(client.build()?))
    }

    /// Posts a delivery and waits for its answer.
    ///
    /// # Errors
    ///
    /// Says in a sentence why there is none. The address is not in it: it may hold a password.
    pub(crate) async fn post(
        &self,
        url: &Url,
        headers: HeaderMap,
        body: Bytes,
    ) -> Result<PostResponse, String> {
        self.send(Method::POST, url, headers, body).await
    }

    /// Posts a signed request; where the provider signs the query, with that query.
    ///
    /// # Errors
    ///
    /// Those of [`post`](Self::post).
    pub(crate) async fn signed(
        &self,
        url: &Url,
        provider: &AnyProvider,
        signed: &Request<Bytes>,
    ) -> Result<PostResponse, String> {
        let mut url = url.clone();
        if provider.scheme.signs_request() {
            url.set_query(signed.uri().query());
        }
        self.post(&url, signed.headers().clone(), signed.body().clone()).await
    }

    /// Posts a delivery between its two arrow lines.
    pub(crate) async fn post_shown(
        &self,
        url: &Url,
        outgoing: Outgoing<'_>,
        screen: Screen,
    ) -> io::Result<Result<PostResponse, String>> {
        let Outgoing { provider, subject, from, headers, body } = outgoing;
        let size = Some(body.len());
        let columns = columns();
        let came = Received { at: Timestamp::now(), provider, subject, size };
        screen.line(came.within(columns))?;
        let answer = self.post(url, headers, body).await;
        screen.line(match &answer {
            Ok(PostResponse { status, took, .. }) => {
                let (at, status, took) = (Timestamp::now(), *status, *took);
                Answered { at, status, outcome: "answered", by: from, took }.within(columns)
            }
            Err(why) => {
                format!("{} no answer: {}", mark(false), escape_for_terminal(why.as_bytes()))
            }
        })?;
        Ok(answer)
    }

    pub(crate) async fn send(
        &self,
        method: Method,
        url: &Url,
        headers: HeaderMap,
        body: Bytes,
    ) -> Result<PostResponse, String> {
        let began = Instant::now();
        let request = self.0.request(method, url.clone()).headers(headers).body(body);
        let mut response = request.send().await.map_err(sentence)?;
        let mut body = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(sentence)? {
            if body.len() + chunk.len() > MAX_ANSWER {
                return Err("the answer has more than 1 MiB".to_owned());
            }
            body.extend_from_slice(&chunk);
        }
        let (status, headers) = (response.status(), response.headers().clone());
        Ok(PostResponse { status, headers, body: body.freeze(), took: began.elapsed() })
    }
}

impl PostResponse {
    /// The time of the receiver's clock, if it says.
    pub(crate) fn date(&self) -> Option<Timestamp> {
        rfc2822::parse(self.headers.get(header::DATE)?.to_str().ok()?)
            .ok()
            .map(|date| date.timestamp())
    }
}

/// An error and its causes in one line. The address is left out: it may hold a password.
fn sentence(error: reqwest::Error) -> String {
    format!("{:#}", anyhow::Error::new(error.without_url()))
}

/// An address to send to: `http` or `https`, and nothing else. One of this machine needs no scheme.
pub(crate) fn url(text: &str) -> Result<Url, String> {
    let is_web = |url: &Url| matches!(url.scheme(), "http" | "https") && url.has_host();
    match Url::parse(text) {
        Ok(url) if is_web(&url) => return Ok(url),
        Ok(_) if text.contains("://") => {
            return Err("write an address that begins with http:// or https://".to_owned());
        }
        Err(error) if text.contains("://") => return Err(error.to_string()),
        Ok(_) | Err(_) => {}
    }
    // The parser would take the first part of a path for the host.
    let with_scheme = Url::parse(&format!("http://{text}")).ok();
    match with_scheme.filter(|_| !text.starts_with(['/', '\\', '?', '#'])) {
        Some(url) if is_of_this_machine(&url) => Ok(url),
        Some(_) => Err("write the address with its scheme: `https://…`, or `http://…`".to_owned()),
        None => {
            Err("write a whole address, such as `http://127.0.0.1:3000/webhooks/snaptrade`".into())
        }
    }
}

fn is_of_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback() || address.is_unspecified(),
        Some(Host::Ipv6(address)) => address.is_loopback() || address.is_unspecified(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_addresses_of_the_web_only() {
        assert!(url("http://127.0.0.1:3000/webhooks/snaptrade").is_ok());
        assert!(url("https://example.com").is_ok());
        for text in ["file:///etc/passwd", "ftp://x", "http://", "/webhooks", "", "mailto:a@b"] {
            assert!(url(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_address_of_this_machine_needs_no_scheme() {
        for text in
            ["127.0.0.1:3000", "localhost:3000/x?y", "localhost", "[::1]:3000/x", "0.0.0.0:1"]
        {
            let expected = Url::parse(&format!("http://{text}")).unwrap();
            assert_eq!(url(text), Ok(expected), "{text}");
        }
        for text in
            ["example.com/x", "example.com:3000", "localhost.example.com:3000/x", "10.0.0.1"]
        {
            assert!(url(text).unwrap_err().contains("`http://…`"), "{text}");
        }
    }

    #[test]
    fn reads_the_receivers_clock() {
        let mut headers = HeaderMap::new();
        headers.insert(header::DATE, "Tue, 15 Nov 1994 08:12:31 GMT".parse().unwrap());
        let (status, body, took) = (StatusCode::OK, Bytes::new(), Duration::ZERO);
        let answer = PostResponse { status, headers, body, took };
        assert_eq!(answer.date(), Some("1994-11-15T08:12:31Z".parse().unwrap()));
    }
}
