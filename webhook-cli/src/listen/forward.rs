//! Forward: a delivery passed on as it came, and the answer to it.
//!
//! Only what a provider could have sent is passed on. The application behind it takes whatever
//! comes from this machine for its developer's, and a page in the developer's browser reaches this
//! port too, under a name of its own if it likes.

use axum::{
    body::Body,
    response::{IntoResponse as _, Response},
};
use http::{HeaderName, Method, StatusCode, header};
use reqwest::Url;

use crate::{
    capture::Capture,
    post::{Post, PostResponse},
    renew::{Renewed, unchanged},
};

/// Headers that browsers send, and no provider.
const OF_BROWSERS: [HeaderName; 2] = [header::ORIGIN, HeaderName::from_static("sec-fetch-site")];

/// Where deliveries are passed on to.
pub(super) struct Forward {
    pub(super) post: Post,
    pub(super) url: Url,
}

/// Why something is not passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoDelivery {
    NoPost,
    FromABrowser,
}

impl NoDelivery {
    /// What no provider sends, if it is that.
    pub(super) fn of(capture: &Capture) -> Option<Self> {
        if capture.method != Method::POST {
            return Some(Self::NoPost);
        }
        let from_a_browser = OF_BROWSERS.iter().any(|name| capture.headers.contains_key(name));
        from_a_browser.then_some(Self::FromABrowser)
    }

    pub(super) fn says(self) -> &'static str {
        match self {
            Self::NoPost => "not passed on: deliveries are sent with POST",
            Self::FromABrowser => "not passed on: a browser sent it",
        }
    }

    pub(super) fn response(self) -> Response {
        match self {
            Self::NoPost => {
                (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "POST")]).into_response()
            }
            Self::FromABrowser => StatusCode::FORBIDDEN.into_response(),
        }
    }
}

impl Forward {
    /// Passes on the very bytes that came. Nothing is added that would call them verified.
    pub(super) async fn pass(&self, capture: &Capture) -> Result<PostResponse, String> {
        self.send(capture, unchanged(capture)).await
    }

    /// Sends other headers and another body to where the delivery was passed on to.
    pub(super) async fn send(
        &self,
        capture: &Capture,
        Renewed { headers, body, query }: Renewed,
    ) -> Result<PostResponse, String> {
        let mut address = self.address(capture);
        if query.is_some() {
            address.set_query(query.as_deref());
        }
        self.post.send(capture.method.clone(), &address, headers, body).await
    }

    /// The address itself, or with the path of the delivery where it has none.
    pub(super) fn address(&self, capture: &Capture) -> Url {
        let mut url = self.url.clone();
        if url.path() == "/" && url.query().is_none() {
            let (path, query) = match capture.target.split_once('?') {
                Some((path, query)) => (path, Some(query)),
                None => (&*capture.target, None),
            };
            url.set_path(path);
            url.set_query(query);
        }
        url
    }
}

/// What a sender acts on, and what it has to know to read the body.
const OF_THE_ANSWER: [HeaderName; 5] = [
    header::ALLOW,
    header::CONTENT_ENCODING,
    header::CONTENT_TYPE,
    header::LOCATION,
    header::RETRY_AFTER,
];

/// What is answered to the sender: status, body and what a sender acts on.
pub(super) fn response(answer: &Result<PostResponse, String>) -> Response {
    match answer {
        Ok(answer) => {
            let mut response = Response::new(Body::from(answer.body.clone()));
            *response.status_mut() = answer.status;
            for name in OF_THE_ANSWER {
                if let Some(value) = answer.headers.get(&name) {
                    response.headers_mut().insert(name, value.clone());
                }
            }
            response
        }
        Err(_) => StatusCode::BAD_GATEWAY.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::post::url;

    #[test]
    fn keeps_the_path_of_the_delivery_only_where_the_url_has_none() {
        let post = Post::new(Duration::from_secs(1)).unwrap();
        for (to, target, expected) in [
            ("http://h:1/a?b", "/c?d", "http://h:1/a?b"),
            ("http://h:1", "/c?d", "http://h:1/c?d"),
            ("http://h:1/", "//evil.example/x", "http://h:1//evil.example/x"),
            ("http://h:1/", "/../x", "http://h:1/x"),
        ] {
            let text = format!("POST {target} HTTP/1.1\n\n");
            let capture = Capture::parse(text.as_bytes()).unwrap();
            let forward = Forward { post: post.clone(), url: url(to).unwrap() };
            assert_eq!(forward.address(&capture).as_str(), expected);
        }
    }
}
