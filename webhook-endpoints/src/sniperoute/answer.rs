//! Answers: what the API says, read within limits and told apart.
//!
//! What is known of its errors is in the API reference, "Errors": `detail` always, `error_code` and
//! `request_id` in some examples, and the headers of its rate limit.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode, header};
use jiff::{Timestamp, fmt::rfc2822};
use serde::{Deserialize, de::DeserializeOwned};
use webhook_core::{Json, sniperoute::Unpublished};

use crate::error::{Error, ErrorKind, Reached};

/// The most characters of the provider's own words that an error repeats.
const LONGEST_DETAIL: usize = 500;

/// Unix seconds at which the rate limit is reset.
const RATE_LIMIT_RESET: &str = "x-ratelimit-reset";

/// Reads an answer, and stops where it breaks off or grows larger than `limit` bytes. What came
/// until then is answered with the error.
pub(crate) async fn read(answer: reqwest::Response, limit: usize) -> (Bytes, Result<(), Error>) {
    let mut body = BytesMut::new();
    let whole = read_into(&mut body, answer, limit).await;
    (body.freeze(), whole)
}

async fn read_into(
    body: &mut BytesMut,
    mut answer: reqwest::Response,
    limit: usize,
) -> Result<(), Error> {
    while let Some(chunk) = answer.chunk().await.map_err(transport_error)? {
        if chunk.len() > limit - body.len() {
            let message = format!("the answer is larger than {limit} bytes");
            return Err(Error::new(ErrorKind::Decode, Reached::Unknown, message));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(())
}

/// The error of a connection. Its text says nothing of the call; the source does not name the URL.
pub(crate) fn transport_error(error: reqwest::Error) -> Error {
    let (reached, message) = if error.is_connect() {
        (Reached::Nothing, "no connection to SnipeRoute")
    } else if error.is_timeout() {
        (Reached::Unknown, "no answer of SnipeRoute in time")
    } else {
        (Reached::Unknown, "the connection to SnipeRoute broke off")
    };
    Error::new(ErrorKind::Transport, reached, message).with_source(error.without_url())
}

/// Makes a typed value of an answer, and repeats nothing of it when that fails.
pub(crate) fn decode<T: DeserializeOwned>(body: &Bytes) -> Result<T, Error> {
    let decoded = match Json::read(body.clone()) {
        Err(_) => Err("the answer is not JSON".to_owned()),
        Ok(json) => json.decode().map_err(|error| match error.path() {
            path if path.is_empty() => "the answer is not what the document says".to_owned(),
            path => format!("the answer is not what the document says, in `{path}`"),
        }),
    };
    decoded.map_err(|message| Error::new(ErrorKind::Decode, Reached::Unknown, message))
}

/// The error that an answer without success stands for.
pub(crate) fn status_error(
    status: StatusCode,
    headers: &HeaderMap,
    body: &Bytes,
    key: &str,
) -> Error {
    #[derive(Default, Deserialize)]
    #[serde(default)]
    struct Body {
        detail: Unpublished,
        error_code: Unpublished,
        request_id: Unpublished,
    }

    let Body { detail, error_code, request_id } = decode(body).unwrap_or_default();
    let redacted = |text: String| redacted(&text, key);
    let (kind, reached) = kind(status);
    let message = match detail_text(&detail).map(redacted).filter(|detail| !detail.is_empty()) {
        Some(detail) => detail,
        None => format!("SnipeRoute answered {status}"),
    };
    Error::new(kind, reached, message)
        .with_status(status)
        .with_codes(
            text_or_number(&error_code).map(redacted),
            text_or_number(&request_id).map(redacted),
        )
        .with_reset_at(reset_at(headers, Timestamp::now()))
}

/// A text or a number; what else may stand there is not known, and costs no more than itself.
fn text_or_number(value: &Unpublished) -> Option<String> {
    let text = value.json().get();
    serde_json::from_str(text).ok().or_else(|| {
        let number = serde_json::from_str::<serde_json::Number>(text).ok()?;
        Some(number.to_string())
    })
}

fn kind(status: StatusCode) -> (ErrorKind, Reached) {
    let kind = match status.as_u16() {
        400 | 422 => ErrorKind::Validation,
        401 => ErrorKind::Authentication,
        403 => ErrorKind::Forbidden,
        404 => ErrorKind::NotFound,
        409 => ErrorKind::Conflict,
        429 => ErrorKind::RateLimited,
        500.. => ErrorKind::Server,
        _ => ErrorKind::UnexpectedStatus,
    };
    // RFC 9110: 307 and 308 ask for the same call elsewhere, so it was not done here. 303 is how a
    // call is answered that was done, and 301 and 302 are used for it too.
    let refused = status.is_client_error() || matches!(status.as_u16(), 307 | 308);
    (kind, if refused { Reached::Refusal } else { Reached::Unknown })
}

/// `detail` is a text in SnipeRoute's examples. A validation of the framework that its samples use
/// answers a list of objects, of which the place and the message are shown and the input is not.
fn detail_text(detail: &Unpublished) -> Option<String> {
    #[derive(Deserialize)]
    struct Problem {
        #[serde(default)]
        loc: Vec<Unpublished>,
        msg: String,
    }

    let json = Json::read(detail.json().get().to_owned()).ok()?;
    if let Ok(text) = json.decode::<String>() {
        return Some(text);
    }
    let problems: Vec<Problem> = json.decode().ok()?;
    let problems = problems.iter().map(|Problem { loc, msg }| {
        let place: Vec<_> = loc.iter().map(|step| step.json().get().trim_matches('"')).collect();
        if place.is_empty() { msg.clone() } else { format!("{}: {msg}", place.join(".")) }
    });
    Some(problems.collect::<Vec<_>>().join("; "))
}

/// The provider's words without the key, control characters, and more than a screen can take.
fn redacted(text: &str, key: &str) -> String {
    let text = text.replace(key, "…");
    let printable = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    printable.take(LONGEST_DETAIL).collect::<String>().trim().to_owned()
}

/// `Retry-After` in either of its forms, or SnipeRoute's own header; the later one of the two.
fn reset_at(headers: &HeaderMap, now: Timestamp) -> Option<Timestamp> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let after = text(header::RETRY_AFTER.as_str()).and_then(|text| match text.parse() {
        Ok(seconds) => now.checked_add(Duration::from_secs(seconds)).ok(),
        Err(_) => rfc2822::DateTimeParser::new().parse_timestamp(text).ok(),
    });
    let reset =
        text(RATE_LIMIT_RESET).and_then(|text| Timestamp::from_second(text.parse().ok()?).ok());
    let exhausted = text("x-ratelimit-remaining").is_none_or(|left| left == "0");
    after.max(reset.filter(|_| exhausted))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "sk_test_canary";

    fn error(status: u16, body: &'static str) -> Error {
        let status = StatusCode::from_u16(status).unwrap();
        status_error(status, &HeaderMap::new(), &Bytes::from_static(body.as_bytes()), KEY)
    }

    #[test]
    fn are_told_apart_by_their_status() {
        for (status, kind, unknown) in [
            (400, ErrorKind::Validation, false),
            (401, ErrorKind::Authentication, false),
            (403, ErrorKind::Forbidden, false),
            (404, ErrorKind::NotFound, false),
            (409, ErrorKind::Conflict, false),
            (422, ErrorKind::Validation, false),
            (429, ErrorKind::RateLimited, false),
            (500, ErrorKind::Server, true),
            (503, ErrorKind::Server, true),
            (599, ErrorKind::Server, true),
            (301, ErrorKind::UnexpectedStatus, true),
            (302, ErrorKind::UnexpectedStatus, true),
            (303, ErrorKind::UnexpectedStatus, true),
            (304, ErrorKind::UnexpectedStatus, true),
            (307, ErrorKind::UnexpectedStatus, false),
            (308, ErrorKind::UnexpectedStatus, false),
            (418, ErrorKind::UnexpectedStatus, false),
        ] {
            let error = error(status, "");
            assert_eq!((error.kind(), error.outcome_unknown()), (kind, unknown), "{status}");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        }
    }

    #[test]
    fn keep_what_the_provider_says() {
        let error = error(
            404,
            r#"{"detail":"no such webhook","error_code":"not_found","request_id":"req_1"}"#,
        );
        assert_eq!(error.message(), "no such webhook");
        assert_eq!((error.error_code(), error.request_id()), (Some("not_found"), Some("req_1")));
        assert_eq!(error.to_string(), "no such webhook (status 404, not_found, req_1)");
    }

    #[test]
    fn lose_no_more_than_what_is_odd() {
        for (body, code, id) in [
            (r#"{"detail":"no","error_code":42}"#, Some("42"), None),
            (r#"{"detail":"no","error_code":{"a":1},"request_id":"r"}"#, None, Some("r")),
            (r#"{"detail":"no","error_code":null,"request_id":["r"]}"#, None, None),
            (r#"{"detail":"no","request_id":true}"#, None, None),
            (r#"{"detail":"no"}"#, None, None),
        ] {
            let error = error(404, body);
            let found = (error.message(), error.error_code(), error.request_id());
            assert_eq!(found, ("no", code, id), "{body}");
        }
    }

    #[test]
    fn may_say_anything() {
        let list = r#"{"detail":[{"loc":["body","events",0],"msg":"unknown","input":"CANARY"},{"msg":"x"}]}"#;
        for (body, message) in [
            (list, "body.events.0: unknown; x"),
            (r#"{"detail":null}"#, "SnipeRoute answered 422 Unprocessable Entity"),
            (r#"{"detail":{"a":1}}"#, "SnipeRoute answered 422 Unprocessable Entity"),
            (r#"{"detail":"  "}"#, "SnipeRoute answered 422 Unprocessable Entity"),
            ("<html>", "SnipeRoute answered 422 Unprocessable Entity"),
            (r#"{"detail":"a\u001b[31m\nb"}"#, "a [31m b"),
            (r#"{"detail":"your key sk_test_canary is old"}"#, "your key … is old"),
        ] {
            assert_eq!(error(422, body).message(), message, "{body}");
        }
    }

    #[test]
    fn are_not_repeated_by_an_error() {
        #[derive(Debug, Deserialize)]
        struct Answer {
            #[expect(dead_code, reason = "only its form counts")]
            created_at: Timestamp,
        }
        let body = Bytes::from_static(br#"{"created_at":"CANARY"}"#);
        let error = decode::<Answer>(&body).unwrap_err();
        assert_eq!(error.to_string(), "the answer is not what the document says, in `created_at`");
        let error = decode::<Answer>(&Bytes::from_static(b"CANARY")).unwrap_err();
        assert_eq!(error.to_string(), "the answer is not JSON");
    }

    #[test]
    fn say_when_there_may_be_more() {
        let now = Timestamp::from_second(1_732_980_600).unwrap();
        for (pairs, expected) in [
            (&[("retry-after", "30")][..], Some(30)),
            (&[("retry-after", "Sat, 30 Nov 2024 15:30:20 GMT")], Some(20)),
            (&[("x-ratelimit-reset", "1732980610")], Some(10)),
            (&[("x-ratelimit-reset", "1732980610"), ("retry-after", "5")], Some(10)),
            (&[("x-ratelimit-reset", "1732980610"), ("x-ratelimit-remaining", "0")], Some(10)),
            (&[("x-ratelimit-reset", "1732980610"), ("x-ratelimit-remaining", "7")], None),
            (&[("retry-after", "soon"), ("x-ratelimit-reset", "99999999999999999999")], None),
            (&[("retry-after", "18446744073709551615")], None),
            (&[], None),
        ] {
            let headers = pairs.iter().map(|&(name, value)| {
                (name.parse::<http::HeaderName>().unwrap(), value.parse().unwrap())
            });
            let at = reset_at(&headers.collect(), now);
            assert_eq!(at.map(|at| at.as_second() - now.as_second()), expected, "{pairs:?}");
        }
    }
}
