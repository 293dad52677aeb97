//! Forward: a delivery passed on as it came, and the answer to it.

use axum::{
    body::Body,
    response::{IntoResponse as _, Response},
};
use http::{StatusCode, header};
use reqwest::Url;

use crate::{
    capture::Capture,
    post::{Answer, Post},
    renew::{Renewed, unchanged},
};

/// Where deliveries are passed on to.
pub(super) struct Forward {
    pub(super) post: Post,
    pub(super) url: Url,
}

impl Forward {
    /// Passes on the very bytes that came. Nothing is added that would call them verified.
    pub(super) async fn pass(&self, capture: &Capture) -> Result<Answer, String> {
        self.send(capture, unchanged(capture)).await
    }

    /// Sends other headers and another body to where the delivery was passed on to.
    pub(super) async fn send(
        &self,
        capture: &Capture,
        (headers, body): Renewed,
    ) -> Result<Answer, String> {
        self.post.send(capture.method.clone(), &self.address(capture), headers, body).await
    }

    /// The address itself, or with the path of the delivery where it has none.
    fn address(&self, capture: &Capture) -> Url {
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

/// What is answered to the sender: status, body and what a sender acts on.
pub(super) fn response(answer: &Result<Answer, String>) -> Response {
    match answer {
        Ok(answer) => {
            let mut response = Response::new(Body::from(answer.body.clone()));
            *response.status_mut() = answer.status;
            for name in [header::CONTENT_TYPE, header::RETRY_AFTER, header::LOCATION, header::ALLOW]
            {
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
