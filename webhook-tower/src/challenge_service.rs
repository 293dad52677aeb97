//! Challenge service: answers the `GET` or `HEAD` by which a provider asks whose URL it is.
//!
//! Nothing of it is signed, so it is a service of its own that reaches no handler.

use std::{
    convert::Infallible,
    fmt,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_util::future::{Ready, ready};
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use tower_service::Service;
use webhook_core::{Provider, Secret, private};

use crate::{bodies::ResponseBody, observe};

/// How long a text may be that is echoed. Those of providers are a few dozen characters.
const LONGEST: usize = 256;

/// Answers the `GET` or `HEAD` by which a provider asks, before it delivers, whose URL it is.
///
/// It has nothing to do with deliveries: it knows no secret but its own token, and reaches no handler.
/// Mount it beside the [`WebhookService`](crate::WebhookService) at the same URL:
///
/// ```
/// # use webhook_tower::{ChallengeService, Secret, SecretError, SnapTrade, WebhookService};
/// # fn app(webhooks: WebhookService<SnapTrade>) -> Result<axum::Router, SecretError> {
/// # type Meta = SnapTrade;
/// use axum::routing::{get_service, post_service};
///
/// // <https://developers.facebook.com/docs/graph-api/webhooks/getting-started/>
/// let challenges = ChallengeService::echoing::<Meta>("hub.challenge")
///     .with_token("hub.verify_token", Secret::new("the verify token of the dashboard")?);
/// let app = axum::Router::new()
///     .route("/webhooks/meta", get_service(challenges).merge(post_service(webhooks)));
/// # Ok(app)
/// # }
/// ```
///
/// # What it refuses
///
/// 1. A method other than `GET` and `HEAD`: 405.
/// 2. A query that two readers could read differently, such as one that gives a parameter twice: 400.
/// 3. A token that is absent or another one: 401. The comparison takes the same time for every token.
/// 4. A text to echo that is absent, longer than 256 characters, or not visible ASCII: 400.
///
/// # What it answers
///
/// 200, with the text as `text/plain` that no browser takes for anything else.
#[derive(Clone)]
pub struct ChallengeService {
    provider: &'static str,
    echoed: Option<&'static str>,
    token: Option<(&'static str, Secret)>,
}

impl ChallengeService {
    /// Echoes the text of this parameter of the query.
    ///
    /// Whoever asks gets back what they sent, unless there is a [token](Self::with_token).
    #[must_use]
    pub fn echoing<P: Provider>(parameter: &'static str) -> Self {
        Self { provider: P::NAME, echoed: Some(parameter), token: None }
    }

    /// Answers with an empty 200, for providers that only look whether the URL is there.
    #[must_use]
    pub fn acknowledging<P: Provider>() -> Self {
        Self { provider: P::NAME, echoed: None, token: None }
    }

    /// Answers only who knows this token, which stands in this parameter of the query.
    ///
    /// It is not the secret of the signatures: it stands in URLs, which are logged.
    #[must_use]
    pub fn with_token(mut self, parameter: &'static str, token: Secret) -> Self {
        self.token = Some((parameter, token));
        self
    }

    /// The text to echo, or the refusal.
    fn answer<B>(&self, request: &Request<B>) -> Result<String, StatusCode> {
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            return Err(StatusCode::METHOD_NOT_ALLOWED);
        }
        let query = request.uri().query().unwrap_or_default();
        let mut parameters = private::parameters(query).ok_or(StatusCode::BAD_REQUEST)?;
        if let Some((name, token)) = &self.token {
            let given = parameters.get(*name).map(String::as_str).unwrap_or_default();
            if !private::is_token(token, given) {
                return Err(StatusCode::UNAUTHORIZED);
            }
        }
        let Some(name) = self.echoed else { return Ok(String::new()) };
        let text = parameters.remove(name).ok_or(StatusCode::BAD_REQUEST)?;
        let is_fine = text.len() <= LONGEST && text.bytes().all(|byte| byte.is_ascii_graphic());
        if is_fine && !text.is_empty() { Ok(text) } else { Err(StatusCode::BAD_REQUEST) }
    }
}

impl<B> Service<Request<B>> for ChallengeService {
    type Response = Response<ResponseBody>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let answer = self.answer(&request);
        let status = answer.as_ref().err().copied().unwrap_or(StatusCode::OK);
        observe::url_challenged(self.provider, status);
        let body = answer.unwrap_or_default();
        let body = if request.method() == Method::HEAD { String::new() } else { body };
        ready(Ok(response(status, body.into())))
    }
}

fn response(status: StatusCode, body: Bytes) -> Response<ResponseBody> {
    let mut response = Response::new(ResponseBody::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if status == StatusCode::METHOD_NOT_ALLOWED {
        headers.insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
    }
    response
}

/// Shows the names of the parameters.
impl fmt::Debug for ChallengeService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChallengeService")
            .field("provider", &self.provider)
            .field("echoed", &self.echoed)
            .field("token", &self.token.as_ref().map(|(name, _)| name))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;
    use http_body_util::BodyExt as _;
    use webhook_core::SnapTrade;

    use super::*;

    fn ask(service: &ChallengeService, method: &str, uri: &str) -> (u16, String) {
        let request = Request::builder().method(method).uri(uri).body(()).unwrap();
        let response = service.clone().call(request).now_or_never().unwrap().unwrap();
        assert_eq!(response.headers()["x-content-type-options"], "nosniff");
        assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
        let status = response.status().as_u16();
        let body = response.into_body().collect().now_or_never().unwrap().unwrap().to_bytes();
        (status, String::from_utf8(body.into()).unwrap())
    }

    #[test]
    fn echoes_to_who_knows_the_token() {
        let token = Secret::new("meaty ham&hock").unwrap();
        let meta = ChallengeService::echoing::<SnapTrade>("hub.challenge")
            .with_token("hub.verify_token", token);
        let long = "9".repeat(LONGEST + 1);
        for (method, query, expected) in [
            ("GET", "hub.challenge=1158&hub.verify_token=meaty+ham%26hock", (200, "1158")),
            ("GET", "hub%2Echallenge=1158&hub.verify_token=meaty%20ham%26hock", (200, "1158")),
            ("HEAD", "hub.challenge=1158&hub.verify_token=meaty+ham%26hock", (200, "")),
            ("POST", "hub.challenge=1158&hub.verify_token=meaty+ham%26hock", (405, "")),
            ("GET", "hub.challenge=1158&hub.verify_token=meaty", (401, "")),
            ("GET", "hub.challenge=1158", (401, "")),
            ("GET", "hub.verify_token=meaty+ham%26hock", (400, "")),
            ("GET", "hub.challenge=&hub.verify_token=meaty+ham%26hock", (400, "")),
            ("GET", "hub.challenge=1&hub.challenge=1&hub.verify_token=meaty+ham%26hock", (400, "")),
            ("GET", "hub.verify_token=x&hub.verify_token=x", (400, "")),
            ("GET", "hub.mode=a&hub.mode=b&hub.verify_token=x", (400, "")),
            ("GET", "hub.challenge=a%0ab&hub.verify_token=meaty+ham%26hock", (400, "")),
            ("GET", "hub.challenge=%zz&hub.verify_token=meaty+ham%26hock", (400, "")),
            ("GET", "hub.challenge=%c3&hub.verify_token=meaty+ham%26hock", (400, "")),
            ("GET", &format!("hub.challenge={long}&hub.verify_token=meaty+ham%26hock"), (400, "")),
        ] {
            let (status, body) = ask(&meta, method, &format!("/webhooks?{query}"));
            assert_eq!((status, body.as_str()), expected, "{method} {query}");
        }
        assert!(!format!("{meta:?}").contains("hock"));
    }

    #[test]
    fn echoes_to_anybody_what_no_browser_runs() {
        let dropbox = ChallengeService::echoing::<SnapTrade>("challenge");
        assert_eq!(ask(&dropbox, "GET", "/?challenge=%3Cb%3E"), (200, "<b>".to_owned()));
        assert_eq!(ask(&dropbox, "GET", "/"), (400, String::new()));
    }

    #[test]
    fn says_that_the_url_is_there() {
        let trello = ChallengeService::acknowledging::<SnapTrade>();
        assert_eq!(ask(&trello, "HEAD", "/"), (200, String::new()));
        assert_eq!(ask(&trello, "GET", "/?challenge=1"), (200, String::new()));
        assert_eq!(ask(&trello, "PUT", "/").0, 405);
    }
}
