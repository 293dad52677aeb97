//! Answers: what the API says, read within limits and told apart.
//!
//! What is known of its errors is in the API reference, "Errors": `detail` always, `error_code` and
//! `request_id` in some examples, and the headers of its rate limit.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode, header};
use jiff::{Timestamp, fmt::rfc2822};
use serde::{Deserialize, de::DeserializeOwned};
use webhook_core::{Json, Secret, sniperoute::Unpublished};

use crate::error::{Error, ErrorKind, Reached};

/// The most characters of the provider's own words that an error repeats.
const LONGEST_DETAIL: usize = 500;

/// Unix seconds at which the rate limit is reset.
const RATE_LIMIT_RESET: &str = "x-ratelimit-reset";

/// Reads a whole answer, unless it is larger than `limit` bytes.
pub(crate) async fn read(mut answer: reqwest::Response, limit: usize) -> Result<Bytes, Error> {
    let mut body = BytesMut::new();
    while let Some(chunk) = answer.chunk().await.map_err(broken)? {
        if chunk.len() > limit - body.len() {
            let message = format!("the answer is larger than {limit} bytes");
            return Err(Error::new(ErrorKind::Decode, Reached::Unknown, message));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

/// The error of a connection. Its text says nothing of the call; the source does not name the URL.
pub(crate) fn broken(error: reqwest::Error) -> Error {
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
        Ok(json) => json.decode().map_err(|misfit| match misfit.path() {
            path if path.is_empty() => "the answer is not what the document says".to_owned(),
            path => format!("the answer is not what the document says, in `{path}`"),
        }),
    };
    decoded.map_err(|message| Error::new(ErrorKind::Decode, Reached::Unknown, message))
}

/// An answer with a secret that is shown once. Whatever else is wrong with it, the secret is not
/// lost: it is in the error then.
pub(crate) fn decode_with_secret<T: DeserializeOwned>(body: &Bytes) -> Result<(T, Secret), Error> {
    #[derive(Deserialize)]
    struct Shown {
        secret: String,
    }

    let secret = decode::<Shown>(body).and_then(|shown| {
        // Blanks cannot belong to a hex text, and a secret with them is refused.
        Secret::new(shown.secret.trim()).map_err(|error| {
            let message = format!("the answer has no secret: {error}");
            Error::new(ErrorKind::Decode, Reached::Unknown, message)
        })
    })?;
    match decode(body) {
        Ok(rest) => Ok((rest, secret)),
        Err(error) => Err(error.with_secret(Some(secret))),
    }
}

/// The error that an answer without success stands for.
pub(crate) fn refusal(status: StatusCode, headers: &HeaderMap, body: &Bytes, key: &str) -> Error {
    #[derive(Default, Deserialize)]
    struct Body {
        #[serde(default)]
        detail: Unpublished,
        error_code: Option<String>,
        request_id: Option<String>,
    }

    let Body { detail, error_code, request_id } = decode(body).unwrap_or_default();
    let shown = |text: String| shown(&text, key);
    let (kind, reached) = kind(status);
    let message = match describe(&detail).map(shown).filter(|detail| !detail.is_empty()) {
        Some(detail) => detail,
        None => format!("SnipeRoute answered {status}"),
    };
    Error::new(kind, reached, message)
        .with_status(status)
        .with_codes(error_code.map(shown), request_id.map(shown))
        .with_reset_at(reset_at(headers, Timestamp::now()))
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
    let refused = status.is_client_error() || status.is_redirection();
    (kind, if refused { Reached::Refusal } else { Reached::Unknown })
}

/// `detail` is a text in SnipeRoute's examples. A validation of the framework that its samples use
/// answers a list of objects, of which the place and the message are shown and the input is not.
fn describe(detail: &Unpublished) -> Option<String> {
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
fn shown(text: &str, key: &str) -> String {
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
        refusal(status, &HeaderMap::new(), &Bytes::from_static(body.as_bytes()), KEY)
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
            (307, ErrorKind::UnexpectedStatus, false),
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
    fn hand_their_secret_on_whatever_else_is_wrong() {
        #[derive(Debug, Deserialize)]
        struct Answer {
            #[expect(dead_code, reason = "only its form counts")]
            id: String,
        }
        let secret = "00112233445566778899aabbccddeeff";
        let body = Bytes::from(format!("{{\"id\":7,\"secret\":\"{secret}\\n\"}}"));
        let error = decode_with_secret::<Answer>(&body).unwrap_err();
        assert!(!format!("{error} {error:?}").contains(secret));
        assert_eq!(error.into_secret().unwrap().expose(), secret);
        let none = Bytes::from_static(br#"{"id":"wh_1","secret":""}"#);
        assert!(decode_with_secret::<Answer>(&none).unwrap_err().secret().is_none());
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
