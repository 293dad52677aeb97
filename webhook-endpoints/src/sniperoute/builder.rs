//! Builder: a client with settings of its own.

use std::{env, fmt, sync::Arc, time::Duration};

use http::{HeaderValue, Method};
use reqwest::redirect;
use url::Url;
use webhook_core::Secret;

use super::{
    client::{Client, Connection},
    endpoint_url::{has_credentials, is_loopback},
    paths::{Call, Paths},
    retry::Retry,
};
use crate::error::Error;

/// Where the API is: SnipeRoute's API reference, "Authentication".
const BASE_URL: &str = "https://api.sniperoute.io";

/// Settings of a [`Client`]; [`Client::builder`] starts them.
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder {
    api_key: Secret,
    base_url: String,
    timeout: Duration,
    retry: Retry,
    answer_limit: usize,
    paths: Vec<(Call, Method, String)>,
    any_endpoint_url: bool,
}

impl Client {
    /// A client of `https://api.sniperoute.io` with the SDK's settings.
    pub fn new(api_key: Secret) -> Result<Self, Error> {
        Self::builder(api_key).build()
    }

    /// A client with the key in `SNIPEROUTE_API_KEY`, at `SNIPEROUTE_API_URL` if that is set.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Starts a client with settings of its own.
    pub fn builder(api_key: Secret) -> ClientBuilder {
        ClientBuilder::new(api_key)
    }
}

impl ClientBuilder {
    fn new(api_key: Secret) -> Self {
        Self {
            api_key,
            base_url: BASE_URL.into(),
            // The page "Client" of the SDK: `timeout=30.0, max_retries=3`.
            timeout: Duration::from_secs(30),
            retry: Retry::default(),
            answer_limit: 16 * 1024 * 1024,
            paths: Vec::new(),
            any_endpoint_url: false,
        }
    }

    /// With the key and the URL of the environment; the SDK reads the same variables.
    fn from_env() -> Result<Self, Error> {
        Self::new(Secret::from_env("SNIPEROUTE_API_KEY")?).base_url_from_env()
    }

    /// Where the API is. `https://api.sniperoute.io` unless it is set.
    ///
    /// It has to be https, because every call carries the key; http is taken for this machine only.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Where `SNIPEROUTE_API_URL` says that the API is, if it is set: for a key that is not in
    /// `SNIPEROUTE_API_KEY`, beside which [`Client::from_env`] reads the same variable.
    ///
    /// # Errors
    ///
    /// Refuses a variable that is not Unicode text.
    pub fn base_url_from_env(self) -> Result<Self, Error> {
        match env::var("SNIPEROUTE_API_URL") {
            Ok(url) => Ok(self.base_url(url)),
            Err(env::VarError::NotPresent) => Ok(self),
            Err(env::VarError::NotUnicode(_)) => {
                Err(Error::settings("`SNIPEROUTE_API_URL` is not Unicode text"))
            }
        }
    }

    /// How long each attempt of a call may take, its answer included. 30 seconds unless it is set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How often a call is repeated that may be. 3 times unless it is set.
    ///
    /// `create`, `rotate_secret` and `send_test` are repeated only when there was no connection,
    /// so that nothing was sent.
    pub fn retries(mut self, times: u32) -> Self {
        self.retry.times = times;
        self
    }

    /// The pause before the first repetition, which doubles with each; a random part of up to a
    /// half is taken off. Half a second unless it is set.
    ///
    /// When SnipeRoute says how long to wait, that is added, up to a minute. Beyond that the call
    /// fails, and its error says until when.
    pub fn backoff(mut self, first: Duration) -> Self {
        self.retry.backoff = first;
        self
    }

    /// The most bytes that an answer may have. 16 MiB unless it is set.
    pub fn answer_limit(mut self, bytes: usize) -> Self {
        self.answer_limit = bytes;
        self
    }

    /// Where a call really is. The paths are [assumed](Call::assumed) unless they are set.
    ///
    /// A path begins with `/`, and `{id}` is the segment that names the endpoint.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use http::Method;
    /// use webhook_core::Secret;
    /// use webhook_endpoints::sniperoute::{Call, Client};
    ///
    /// let client = Client::builder(Secret::new("sk_test_abc")?)
    ///     .path(Call::RotateSecret, Method::PUT, "/api/v2/webhooks/{id}/secret")
    ///     .build()?;
    /// # Ok(()) }
    /// ```
    pub fn path(mut self, call: Call, method: Method, path: impl Into<String>) -> Self {
        self.paths.push((call, method, path.into()));
        self
    }

    /// Lets endpoint URLs pass that are not https or lead to a private address.
    ///
    /// This is for a provider that runs on your own machine.
    pub fn insecure_allow_any_url(mut self) -> Self {
        self.any_endpoint_url = true;
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// Refuses an API key that no header can carry, a base URL that is not https and not this
    /// machine, and a path that does not fit its call.
    pub fn build(self) -> Result<Client, Error> {
        let base = base_url(&self.base_url)?;
        let mut http = reqwest::Client::builder()
            .user_agent(concat!("webhook-endpoints/", env!("CARGO_PKG_VERSION")))
            .redirect(redirect::Policy::none())
            .retry(reqwest::retry::never())
            // A connection that was kept may be closed by the time a call is written to it, and
            // then nobody knows whether a secret was rotated.
            .pool_max_idle_per_host(0)
            .timeout(self.timeout);
        if base.scheme() == "http" {
            // A proxy would be another machine, which must not see the key.
            http = http.no_proxy();
        }
        let http = http.build().map_err(|error| {
            Error::settings("there is no HTTP client on this machine").with_source(error)
        })?;
        let connection = Connection {
            http,
            authorization: authorization(&self.api_key)?,
            api_key: self.api_key,
            paths: Paths::new(base, self.paths)?,
            retry: self.retry,
            answer_limit: self.answer_limit,
            any_endpoint_url: self.any_endpoint_url,
        };
        Ok(Client(Arc::new(connection)))
    }
}

fn base_url(text: &str) -> Result<Url, Error> {
    let url = Url::parse(text).map_err(|_| Error::settings("the URL of the API is not a URL"))?;
    let encrypted = match (url.scheme(), url.host()) {
        ("https", Some(_)) => true,
        ("http", Some(host)) => is_loopback(&host),
        _ => false,
    };
    if !encrypted {
        return Err(Error::settings("the URL of the API is not https, and not on this machine"));
    }
    if has_credentials(&url) || url.query().is_some() || url.fragment().is_some() {
        return Err(Error::settings("the URL of the API has more than a host and a path"));
    }
    Ok(url)
}

/// SnipeRoute's API reference, "Authentication": `Authorization: Bearer sk_…`.
fn authorization(api_key: &Secret) -> Result<HeaderValue, Error> {
    let value = HeaderValue::try_from(format!("Bearer {}", api_key.expose()));
    let mut value =
        value.map_err(|_| Error::settings("the API key has characters that no key has"))?;
    value.set_sensitive(true);
    Ok(value)
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("timeout", &self.timeout)
            .field("retry", &self.retry)
            .field("answer_limit", &self.answer_limit)
            .field("paths", &self.paths)
            .field("any_endpoint_url", &self.any_endpoint_url)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    fn built(key: &str, url: &str) -> Result<Client, ErrorKind> {
        let key = Secret::new(key).unwrap();
        Client::builder(key).base_url(url).build().map_err(|error| error.kind())
    }

    #[test]
    fn takes_https_and_this_machine() {
        for (url, taken) in [
            ("https://api.sniperoute.io", true),
            ("https://api.sniperoute.io/staging/", true),
            ("http://127.0.0.1:8080", true),
            ("http://[::1]:8080", true),
            ("http://localhost:8080", true),
            ("http://api.sniperoute.io", false),
            ("http://127.0.0.1.example.com", false),
            ("http://localhost.example.com", false),
            ("http://10.0.0.1", false),
            ("ftp://127.0.0.1", false),
            ("https://user:pass@api.sniperoute.io", false),
            ("https://api.sniperoute.io/?a=b", false),
            ("https://api.sniperoute.io/#a", false),
            ("api.sniperoute.io", false),
            ("", false),
        ] {
            assert_eq!(built("sk_test_abc", url).is_ok(), taken, "{url}");
        }
    }

    #[test]
    fn a_key_that_no_header_can_carry_is_no_secret() {
        assert!(Secret::new("sk_test\nabc").is_err());
    }

    #[test]
    fn shows_nothing_of_the_key() {
        let builder = Client::builder(Secret::new("sk_canary").unwrap());
        let shown = format!("{builder:?}");
        let client = builder.build().unwrap();
        assert!(!format!("{shown} {client:?}").contains("canary"));
    }
}
