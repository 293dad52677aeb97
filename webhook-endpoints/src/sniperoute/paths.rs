//! Paths: where the API has which call. **These are assumed**, because SnipeRoute does not publish them.

use http::Method;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use url::Url;

use crate::error::Error;

/// A call of SnipeRoute's API for webhooks, by the methods of its Python SDK.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Call {
    /// `create_webhook`.
    Create,
    /// `list_webhooks`.
    List,
    /// `update_webhook`.
    Update,
    /// `delete_webhook`.
    Delete,
    /// `rotate_webhook_secret`.
    RotateSecret,
    /// `list_webhook_deliveries`.
    Deliveries,
    /// `send_test_webhook`.
    SendTest,
}

/// What stands for the id of the endpoint in a path.
const ID: &str = "{id}";

impl Call {
    /// Every call, for tables.
    pub const ALL: &'static [Self] = &[
        Self::Create,
        Self::List,
        Self::Update,
        Self::Delete,
        Self::RotateSecret,
        Self::Deliveries,
        Self::SendTest,
    ];

    /// The method and the path that are assumed.
    ///
    /// The one page that is published has the methods of the Python SDK and no path. These follow
    /// what SnipeRoute does publish, the paths of its trade intents under `/api/v1/`.
    /// [`ClientBuilder::path`](super::ClientBuilder::path) says otherwise.
    #[must_use]
    pub fn assumed(self) -> (Method, &'static str) {
        match self {
            Self::Create => (Method::POST, "/api/v1/webhooks"),
            Self::List => (Method::GET, "/api/v1/webhooks"),
            Self::Update => (Method::PATCH, "/api/v1/webhooks/{id}"),
            Self::Delete => (Method::DELETE, "/api/v1/webhooks/{id}"),
            Self::RotateSecret => (Method::POST, "/api/v1/webhooks/{id}/rotate-secret"),
            Self::Deliveries => (Method::GET, "/api/v1/webhooks/{id}/deliveries"),
            Self::SendTest => (Method::POST, "/api/v1/webhooks/{id}/test"),
        }
    }

    /// Whether a second call does nothing that the first did not.
    ///
    /// Only these are repeated after the provider may have seen them.
    #[must_use]
    pub fn is_idempotent(self) -> bool {
        matches!(self, Self::List | Self::Update | Self::Delete | Self::Deliveries)
    }

    /// Whether the answer has a secret that nobody can ask for again.
    pub(crate) fn shows_secret(self) -> bool {
        matches!(self, Self::Create | Self::RotateSecret)
    }

    fn has_id(self) -> bool {
        !matches!(self, Self::Create | Self::List)
    }
}

/// The base URL, and the paths that are not the assumed ones.
#[derive(Debug, Clone)]
pub(crate) struct Paths {
    base: Url,
    others: Vec<(Call, Method, String)>,
}

impl Paths {
    pub(crate) fn new(base: Url, others: Vec<(Call, Method, String)>) -> Result<Self, Error> {
        for (call, _, path) in &others {
            check(*call, path)?;
        }
        Ok(Self { base, others })
    }

    /// The method and the URL of a call, with `id` as one segment of the path.
    pub(crate) fn of(&self, call: Call, id: Option<&str>) -> Result<(Method, Url), Error> {
        let other = self.others.iter().rfind(|(of, ..)| *of == call);
        let (method, path) = match other {
            Some((_, method, path)) => (method.clone(), path.as_str()),
            None => call.assumed(),
        };
        let path = match id {
            Some(id) => path.replace(ID, &segment(id)?),
            None => path.to_owned(),
        };
        let mut url = self.base.clone();
        url.set_path(&format!("{}{path}", self.base.path().trim_end_matches('/')));
        Ok((method, url))
    }
}

fn check(call: Call, path: &str) -> Result<(), Error> {
    let wanted = usize::from(call.has_id());
    let fits = path.starts_with('/')
        && !path.contains(['?', '#', '%', '\\'])
        && path.split('/').filter(|segment| *segment == ID).count() == wanted
        && path.matches(['{', '}']).count() == 2 * wanted;
    if fits {
        return Ok(());
    }
    let id = if call.has_id() { "one segment `{id}`" } else { "no `{id}`" };
    Err(Error::settings(format!(
        "the path of {call:?} has to begin with `/` and to have {id}, no `?`, `#`, `%` or `\\`"
    )))
}

/// All that is not unreserved by RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// An id as one segment of a path, whatever stands in it.
fn segment(id: &str) -> Result<String, Error> {
    // A URL has no way to write a segment that is one of these.
    if matches!(id, "" | "." | "..") {
        return Err(Error::refused(format!("`{id}` is not the id of an endpoint")));
    }
    Ok(utf8_percent_encode(id, RESERVED).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(base: &str) -> Paths {
        Paths::new(base.parse().unwrap(), Vec::new()).unwrap()
    }

    #[test]
    fn keep_an_id_within_its_segment() {
        let paths = paths("https://api.example/");
        for (id, expected) in [
            ("wh_abc123", "/api/v1/webhooks/wh_abc123"),
            ("../intents", "/api/v1/webhooks/..%2Fintents"),
            ("a/b?c#d", "/api/v1/webhooks/a%2Fb%3Fc%23d"),
            ("%2e%2e", "/api/v1/webhooks/%252e%252e"),
            ("a\\b", "/api/v1/webhooks/a%5Cb"),
            ("é\r\n", "/api/v1/webhooks/%C3%A9%0D%0A"),
        ] {
            let (_, url) = paths.of(Call::Delete, Some(id)).unwrap();
            assert_eq!(url.as_str(), format!("https://api.example{expected}"));
        }
        for id in ["", ".", ".."] {
            assert!(paths.of(Call::Delete, Some(id)).is_err(), "{id:?}");
        }
    }

    #[test]
    fn follow_the_path_of_the_base() {
        for base in ["https://api.example/proxy", "https://api.example/proxy/"] {
            let (_, url) = paths(base).of(Call::List, None).unwrap();
            assert_eq!(url.as_str(), "https://api.example/proxy/api/v1/webhooks");
        }
    }

    #[test]
    fn can_be_others_if_they_fit() {
        for (call, path, fits) in [
            (Call::List, "/v2/hooks", true),
            (Call::List, "v2/hooks", false),
            (Call::List, "/v2/{id}", false),
            (Call::Delete, "/v2/{id}/hook", true),
            (Call::Delete, "/v2/hook", false),
            (Call::Delete, "/v2/{id}/{id}", false),
            (Call::Delete, "/v2/x{id}", false),
            (Call::Delete, "/v2/{id}?a=b", false),
            (Call::Delete, "/v2/{id}/{x}", false),
        ] {
            let base = "https://api.example".parse().unwrap();
            let paths = Paths::new(base, vec![(call, Method::PUT, path.into())]);
            assert_eq!(paths.is_ok(), fits, "{path}");
        }
    }

    #[test]
    fn of_every_call_fit() {
        for &call in Call::ALL {
            check(call, call.assumed().1).unwrap();
        }
    }
}
