//! Challenge: a delivery that asks for an answer, before the first event comes.
//!
//! Only an authentic one is answered, so that nobody else learns what the secret makes.

use bytes::Bytes;
use http::StatusCode;

use crate::{
    acknowledgement::Acknowledgement,
    canonical::Json,
    envelope::word,
    rejection::{Rejection, RejectionKind},
    scheme::{Scheme, SignedPart, is_path},
};

/// How long a member may be that is answered with.
const LONGEST: usize = 512;

/// A challenge of a provider, as data: which signed body is one, and what answers it.
///
/// It is answered after the delivery was verified, without a handler, and needs none:
///
/// ```
/// use webhook_core::{Acknowledgement, Challenge};
///
/// // Slack: <https://api.slack.com/events/url_verification>
/// const SLACK: Challenge = Challenge::when("type", "url_verification").echoing_text("challenge");
/// // Zoom: the token, and its HMAC by the key of the signatures.
/// const ZOOM: Challenge = Challenge::when("event", "endpoint.url_validation")
///     .signing("payload.plainToken", "encryptedToken");
/// // Discord's `PING`, whose type is a number.
/// const DISCORD: Challenge =
///     Challenge::when("type", "1").answering(Acknowledgement::json(r#"{"type":1}"#));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Challenge {
    path: &'static str,
    word: &'static str,
    answer: Answer,
}

#[derive(Debug, Clone, Copy)]
enum Answer {
    Fixed(Acknowledgement),
    Text(&'static str),
    Json(&'static str),
    Signature(&'static str, &'static str),
}

impl Challenge {
    /// A body whose member at `path` is `word`: a text, or an integer in decimal digits.
    ///
    /// Until said otherwise it is answered with an empty 200.
    #[must_use]
    pub const fn when(path: &'static str, word: &'static str) -> Self {
        Self { path, word, answer: Answer::Fixed(Acknowledgement::OK) }
    }

    /// Answers with a constant: a status, and a body where one is asked for.
    #[must_use]
    pub const fn answering(mut self, answer: Acknowledgement) -> Self {
        self.answer = Answer::Fixed(answer);
        self
    }

    /// Answers with the text at `path`, as plain text.
    #[must_use]
    pub const fn echoing_text(mut self, path: &'static str) -> Self {
        self.answer = Answer::Text(path);
        self
    }

    /// Answers with a JSON object that has the text at `path`, under its own name.
    #[must_use]
    pub const fn echoing_json(mut self, path: &'static str) -> Self {
        self.answer = Answer::Json(path);
        self
    }

    /// Answers with a JSON object that has the text at `path` under its own name, and its HMAC, in hex,
    /// under the name `signature`. The key is the one that proved the delivery.
    ///
    /// What it signs has letters, digits, `-` and `_` alone, 128 at most, and none of that can be a
    /// message that the scheme signs: a scheme without another character in its content doesn't compile.
    #[must_use]
    pub const fn signing(mut self, path: &'static str, signature: &'static str) -> Self {
        self.answer = Answer::Signature(path, signature);
        self
    }

    /// Refuses challenges that could not be answered, or that would sign what a forger needs.
    pub(crate) const fn assert_sound(mut challenges: &[Self], scheme: &Scheme) {
        while let [Self { path, answer, .. }, rest @ ..] = challenges {
            assert!(!scheme.is_batch(), "a challenge is no body with several events");
            let member = match answer {
                Answer::Fixed(_) => *path,
                Answer::Text(member) | Answer::Json(member) => *member,
                Answer::Signature(member, _) => {
                    assert!(
                        has_other_characters(scheme.content),
                        "a challenge that is signed could be a message of this scheme"
                    );
                    *member
                }
            };
            assert!(
                is_path(path) && is_path(member),
                "a path is names of members with dots between them"
            );
            challenges = rest;
        }
    }

    /// Whether the body is this challenge.
    pub(crate) fn is(&self, body: &Json) -> Result<bool, Rejection> {
        let found = body.follow(self.path).map_err(|_| RejectionKind::MalformedBody)?;
        Ok(found.and_then(word).is_some_and(|word| word == *self.word))
    }

    /// The answer to it; `sign` makes the HMAC of a text, in hex.
    pub(crate) fn answer(
        &self,
        body: &Json,
        sign: impl Fn(&str) -> Option<String>,
    ) -> Option<ChallengeAnswer> {
        let text = |path: &str| {
            let text = body.follow(path).ok().flatten().and_then(word);
            text.filter(|text| !text.is_empty() && text.len() <= LONGEST)
        };
        match self.answer {
            Answer::Fixed(answer) => Some(answer.into()),
            Answer::Text(path) => {
                let body = text(path)?.into_bytes();
                Some(ChallengeAnswer { body, ..Acknowledgement::text("").into() })
            }
            Answer::Json(path) => Some(object(&[(name(path), &text(path)?)])),
            Answer::Signature(path, signature) => {
                let token = text(path).filter(|text| is_token(text))?;
                let signed = sign(&token)?;
                Some(object(&[(name(path), &token), (signature, &signed)]))
            }
        }
    }
}

/// The answer to a challenge.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChallengeAnswer {
    /// The status, which is a success.
    pub status: StatusCode,
    /// The value of `Content-Type`, `None` for an answer without one.
    pub media_type: Option<&'static str>,
    /// The body.
    pub body: Bytes,
}

/// Shows the size; what is echoed stays hidden.
impl std::fmt::Debug for ChallengeAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChallengeAnswer")
            .field("status", &self.status)
            .field("size", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl From<Acknowledgement> for ChallengeAnswer {
    fn from(answer: Acknowledgement) -> Self {
        let (status, media_type) = (answer.status(), answer.media_type());
        Self { status, media_type, body: Bytes::from_static(answer.body().as_bytes()) }
    }
}

/// What may be signed: nothing that has a character which every signed message has.
fn is_token(text: &str) -> bool {
    text.len() <= 128 && text.bytes().all(is_token_byte)
}

const fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

/// Whether every message that is signed has a character which no token has.
const fn has_other_characters(mut content: &[SignedPart]) -> bool {
    while let [part, rest @ ..] = content {
        if let SignedPart::Literal(text) = part {
            let mut bytes = text.as_bytes();
            while let [byte, rest @ ..] = bytes {
                if !is_token_byte(*byte) {
                    return true;
                }
                bytes = rest;
            }
        }
        content = rest;
    }
    false
}

/// The name of the member at a path.
fn name(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// A JSON object of texts.
fn object(members: &[(&str, &str)]) -> ChallengeAnswer {
    let text = |text: &str| serde_json::to_string(text).unwrap_or_default();
    let members = members.iter().map(|(name, value)| format!("{}:{}", text(name), text(value)));
    let body = format!("{{{}}}", members.collect::<Vec<_>>().join(","));
    ChallengeAnswer { body: body.into(), ..Acknowledgement::json("").into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scheme::SignatureEncoding;

    const BODY: &str =
        r#"{"type":"hello","n":1,"code":"a\"é","payload":{"token":"abc_-9","odd":"a:b"}}"#;

    fn answered(challenge: Challenge, body: &str) -> Option<String> {
        let json = Json::read(body.to_owned()).unwrap();
        assert!(challenge.is(&json).unwrap());
        let answer = challenge.answer(&json, |text| Some(format!("<{text}>")))?;
        Some(String::from_utf8(answer.body.into()).unwrap())
    }

    #[test]
    fn answers_as_the_data_says() {
        let hello = Challenge::when("type", "hello");
        for (challenge, expected) in [
            (hello, Some("")),
            (Challenge::when("n", "1").answering(Acknowledgement::json("{}")), Some("{}")),
            (hello.echoing_text("code"), Some("a\"é")),
            (hello.echoing_json("code"), Some(r#"{"code":"a\"é"}"#)),
            (hello.echoing_json("payload.token"), Some(r#"{"token":"abc_-9"}"#)),
            (hello.signing("payload.token", "mac"), Some(r#"{"token":"abc_-9","mac":"<abc_-9>"}"#)),
            (hello.signing("payload.odd", "mac"), None),
            (hello.echoing_text("absent"), None),
            (hello.echoing_text("payload"), None),
        ] {
            assert_eq!(answered(challenge, BODY).as_deref(), expected, "{challenge:?}");
        }
    }

    #[test]
    fn answers_with_no_more_than_a_little() {
        let hello = Challenge::when("type", "hello");
        for (length, echoed, signed) in [
            (128, true, true),
            (129, true, false),
            (LONGEST, true, false),
            (LONGEST + 1, false, false),
        ] {
            let body = format!(r#"{{"type":"hello","code":"{}"}}"#, "a".repeat(length));
            assert_eq!(answered(hello.echoing_text("code"), &body).is_some(), echoed, "{length}");
            assert_eq!(answered(hello.signing("code", "mac"), &body).is_some(), signed, "{length}");
        }
    }

    #[test]
    fn refuses_a_body_that_names_it_twice() {
        let json = Json::read(r#"{"type":"hello","type":"hello"}"#).unwrap();
        assert!(Challenge::when("type", "hello").is(&json).is_err());
    }

    #[test]
    #[should_panic(expected = "could be a message of this scheme")]
    fn refuses_to_sign_where_a_body_alone_is_signed() {
        let scheme = Scheme::hmac_sha256("sig", SignatureEncoding::Hex, &[SignedPart::Body]);
        Challenge::assert_sound(&[Challenge::when("a", "b").signing("c", "d")], &scheme);
    }

    #[test]
    #[should_panic(expected = "a challenge is no body with several events")]
    fn refuses_one_among_several_events() {
        let scheme = Scheme::hmac_sha256("sig", SignatureEncoding::Hex, &[SignedPart::Body]);
        Challenge::assert_sound(&[Challenge::when("a", "b")], &scheme.batch(1));
    }

    #[test]
    #[should_panic(expected = "a path is names of members")]
    fn refuses_a_path_without_a_name() {
        let scheme = Scheme::hmac_sha256("sig", SignatureEncoding::Hex, &[SignedPart::Body]);
        Challenge::assert_sound(&[Challenge::when("a", "b").echoing_text("")], &scheme);
    }
}
