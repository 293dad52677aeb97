//! Challenged: the `GET` or `HEAD` by which a provider asks whose URL it is, answered as a service of
//! `webhook-tower` answers it.
//!
//! It is answered here even where deliveries are passed on: nothing of it is signed, so it reaches no
//! application.

use axum::response::Response;
use http::{Method, Request};
use tower::ServiceExt as _;
use url::form_urlencoded;
use webhook_tower::{ChallengeService, Secret, schemes::UrlChallenge};

use crate::{capture::Capture, provider::AnyProvider, secret::KeyText};

/// A provider, and its key if there is one.
pub(super) type Sender = (AnyProvider, Option<KeyText>);

/// A challenge, and whose it is.
pub(super) struct Challenged<'s> {
    pub(super) sender: &'s Sender,
    challenge: UrlChallenge,
}

impl<'s> Challenged<'s> {
    /// What a request asks, if it is a challenge of one of these providers; `fixed` is the one that
    /// everything is taken for.
    ///
    /// The text that is to be echoed tells whose it is. A `HEAD` that wants nothing but an answer is that
    /// of a provider that is named or has a secret here.
    pub(super) fn of(
        senders: &'s [Sender],
        fixed: Option<&str>,
        capture: &Capture,
    ) -> Option<Self> {
        if !matches!(capture.method, Method::GET | Method::HEAD) {
            return None;
        }
        let asks = |sender: &&Sender| match (sender.0.url_challenge?.echoed(), fixed) {
            (_, Some(fixed)) => (sender.0.name == fixed).then_some(()),
            (Some(name), None) => has_parameter(capture, name).then_some(()),
            (None, None) => (sender.1.is_some() && capture.method == Method::HEAD).then_some(()),
        };
        let mut asking = senders.iter().filter(|sender| asks(sender).is_some());
        let first = asking.clone().next();
        let sender = asking.find(|(_, key)| key.is_some()).or(first)?;
        Some(Self { sender, challenge: sender.0.url_challenge? })
    }

    /// The answer, and what is said of it.
    pub(super) async fn answer(
        &self,
        capture: &Capture,
        token: Option<Secret>,
        variable: &str,
    ) -> (Response, String) {
        let service = self.sender.0.challenge_service(self.challenge, token);
        let Some(service) = service else {
            let parameter = self.challenge.token().unwrap_or_default();
            let says = format!("a challenge with a token in {parameter}: set {variable}");
            return (unauthorized(), says);
        };
        let response = answer(service, capture).await;
        let says = match response.status().as_u16() {
            200 => "a challenge, answered here".to_owned(),
            401 => format!("a challenge with another token than {variable}"),
            _ => "a challenge that has no text to answer with".to_owned(),
        };
        (response, says)
    }
}

impl Challenged<'_> {
    /// Takes the token out of what is shown and recorded.
    pub(super) fn hide_token(&self, capture: &mut Capture) {
        let Some(token) = self.challenge.token() else { return };
        let Some((path, query)) = capture.target.split_once('?') else { return };
        let shown = form_urlencoded::parse(query.as_bytes()).map(|(name, value)| {
            if name == token { (name, "hidden".into()) } else { (name, value) }
        });
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(shown).finish();
        capture.target = format!("{path}?{query}");
    }
}

fn has_parameter(capture: &Capture, name: &str) -> bool {
    let query = capture.target.split_once('?').map_or("", |(_, query)| query);
    form_urlencoded::parse(query.as_bytes()).any(|(parameter, _)| parameter == name)
}

async fn answer(service: ChallengeService, capture: &Capture) -> Response {
    let mut request = Request::new(());
    *request.method_mut() = capture.method.clone();
    // What came as a target is one.
    *request.uri_mut() = capture.target.parse().unwrap_or_default();
    match service.oneshot(request).await {
        Ok(response) => response.map(axum::body::Body::new),
        Err(never) => match never {},
    }
}

fn unauthorized() -> Response {
    let mut response = Response::default();
    *response.status_mut() = http::StatusCode::UNAUTHORIZED;
    response
}
