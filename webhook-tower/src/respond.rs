//! Respond: the one place that turns what happened into a status.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use webhook_core::{ChallengeAnswer, Endpoint, Outcome, Provider, Rejection, RejectionKind};

use crate::{
    bodies::ResponseBody,
    receipt::{Receipt, Verdict},
};

/// The response to a delivery of `P`; its extensions hold the receipt.
pub(crate) fn respond<P: Provider>(
    receipt: Receipt,
    endpoint: &Endpoint<P>,
) -> Response<ResponseBody> {
    // Nothing is acknowledged by default.
    let status = receipt.status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = match receipt.verdict() {
        Verdict::Handled(outcome) if !status.is_success() => not_handled(status, outcome),
        // A challenge has an answer of its own, see `challenged`.
        Verdict::Handled(_)
        | Verdict::Stored
        | Verdict::Duplicate
        | Verdict::Challenge
        | Verdict::Empty => acknowledged::<P>(),
        Verdict::Rejected(rejection) => {
            rejected(status, *rejection, endpoint.explains_rejections())
        }
    };
    response.extensions_mut().insert(receipt);
    response
}

/// The status for what happened; `acknowledgement` is the provider's status for success.
pub(crate) fn status(verdict: &Verdict, acknowledgement: StatusCode) -> StatusCode {
    match verdict {
        // A provider must not send again what cannot succeed.
        Verdict::Handled(Outcome::Done | Outcome::Ignored | Outcome::Failed(_))
        | Verdict::Stored
        | Verdict::Duplicate
        | Verdict::Challenge
        | Verdict::Empty => acknowledgement,
        Verdict::Handled(Outcome::Retry { after: Some(_), .. }) => StatusCode::SERVICE_UNAVAILABLE,
        Verdict::Handled(Outcome::Retry { after: None, .. }) => StatusCode::INTERNAL_SERVER_ERROR,
        Verdict::Rejected(rejection) => rejection.status(),
    }
}

/// The answer to a challenge, which no browser takes for a page.
pub(crate) fn challenged(receipt: Receipt, answer: ChallengeAnswer) -> Response<ResponseBody> {
    let mut response = Response::new(ResponseBody::new(answer.body));
    *response.status_mut() = answer.status;
    let headers = response.headers_mut();
    if let Some(media_type) = answer.media_type {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    }
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response.extensions_mut().insert(receipt);
    response
}

fn acknowledged<P: Provider>() -> Response<ResponseBody> {
    let mut response = Response::new(ResponseBody::new(P::ACKNOWLEDGEMENT.body()));
    *response.status_mut() = P::ACKNOWLEDGEMENT.status();
    // Made when the program is compiled, once for each provider.
    let media_type = const {
        match P::ACKNOWLEDGEMENT.media_type() {
            Some(media_type) => Some(HeaderValue::from_static(media_type)),
            None => None,
        }
    };
    if let Some(media_type) = media_type {
        response.headers_mut().insert(header::CONTENT_TYPE, media_type);
    }
    response
}

fn not_handled(status: StatusCode, outcome: &Outcome) -> Response<ResponseBody> {
    let mut response = json(status, r#"{"error":"not_handled"}"#);
    if let Outcome::Retry { after: Some(delay), .. } = outcome {
        response.headers_mut().insert(header::RETRY_AFTER, whole_seconds(*delay).into());
    }
    response
}

/// Every failure of authentication gets the same answer, unless the endpoint explains itself.
fn rejected(status: StatusCode, rejection: Rejection, explains: bool) -> Response<ResponseBody> {
    let (error, reason) = match rejection.reason() {
        Some(reason) => ("unauthorized", reason),
        None => (rejection.kind().as_str(), rejection.kind().as_str()),
    };
    let body = if explains {
        format!(r#"{{"error":"{error}","reason":"{reason}"}}"#)
    } else {
        format!(r#"{{"error":"{error}"}}"#)
    };
    let mut response = json(status, body);
    let (name, value) = match rejection.kind() {
        RejectionKind::MethodNotAllowed => (header::ALLOW, "POST"),
        _ if status == StatusCode::SERVICE_UNAVAILABLE => (header::RETRY_AFTER, "30"),
        _ => return response,
    };
    response.headers_mut().insert(name, HeaderValue::from_static(value));
    response
}

fn json(status: StatusCode, body: impl Into<Bytes>) -> Response<ResponseBody> {
    let mut response = Response::new(ResponseBody::new(body));
    *response.status_mut() = status;
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(header::CONTENT_TYPE, json);
    response
}

/// Rounds up: a retry that comes too early fails again.
fn whole_seconds(delay: Duration) -> u64 {
    delay.as_secs().saturating_add(u64::from(delay.subsec_nanos() > 0))
}
