//! Captures: a delivery as it went over the wire, with nothing proven about it.

use anyhow::{Context as _, bail};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, header};
use httparse::Status;
use serde_json::Value;
use webhook_tower::{TimeFormat, TimeSource, jiff::Timestamp};

use crate::{claims::member, provider::AnyProvider, screen::escape_for_terminal};

/// More headers than any server takes.
const MAX_HEADERS: usize = 256;

/// A delivery as it was caught.
#[derive(Clone)]
pub(crate) struct Capture {
    pub(crate) method: Method,
    /// What stands before the target in the URL that the provider called, if that is known.
    pub(crate) base: Option<String>,
    /// Path and query.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The body without the line break at its end, where nothing tells whether that came too or
    /// was written by whatever saved the file.
    pub(crate) without_final_newline: Option<Bytes>,
    /// When it came, if that was recorded.
    pub(crate) received_at: Option<Timestamp>,
    /// What is wrong with the length of the body.
    pub(crate) length_error: Option<String>,
}

impl Capture {
    /// Reads a request, or only its headers, an empty line and its body.
    ///
    /// Lines may end with or without a carriage return, as editors like it.
    pub(crate) fn parse(text: &[u8]) -> anyhow::Result<Self> {
        let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text).trim_ascii_start();
        if begins_with_a_header(text) {
            return Self::parse_request(&[b"POST / HTTP/1.1\r\n", text].concat());
        }
        Self::parse_request(text)
    }

    fn parse_request(text: &[u8]) -> anyhow::Result<Self> {
        let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
        let mut request = httparse::Request::new(&mut headers);
        let Status::Complete(length) = request.parse(text).context(
            "this is not how a delivery goes over the wire: headers, an empty line, the body",
        )?
        else {
            bail!("there is no empty line between the headers and the body");
        };
        let mut headers = HeaderMap::new();
        for header in &*request.headers {
            let name = HeaderName::from_bytes(header.name.as_bytes())?;
            headers.append(name, HeaderValue::from_bytes(header.value.trim_ascii())?);
        }
        let Measured { body, without_final_newline, length_error } =
            body(&headers, text.get(length..).unwrap_or_default());
        Ok(Self {
            method: request.method.unwrap_or("POST").parse()?,
            base: None,
            target: request.path.unwrap_or("/").to_owned(),
            headers,
            body,
            without_final_newline,
            received_at: None,
            length_error,
        })
    }

    /// The value of a header, if it is there exactly once and is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.get_all(name).iter();
        let value = values.next()?.to_str().ok()?;
        values.next().is_none().then_some(value)
    }

    /// The request that it was, with this body.
    pub(crate) fn request(&self, body: &Bytes) -> Request<Bytes> {
        let mut request = Request::new(body.clone());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.target.parse().unwrap_or_default();
        *request.headers_mut() = self.headers.clone();
        request
    }

    /// The providers whose headers are there: those with the most of them, as several may sign alike.
    pub(crate) fn candidates<'a>(
        &self,
        providers: impl Iterator<Item = &'a AnyProvider> + Clone,
    ) -> Vec<&'a AnyProvider> {
        let most = providers.clone().map(|p| p.headers_in(&self.headers)).max().unwrap_or_default();
        providers.filter(|p| most > 0 && p.headers_in(&self.headers) == most).collect()
    }

    /// The time that the delivery claims, wherever the scheme has it.
    pub(crate) fn claimed_time(&self, provider: &AnyProvider) -> Option<Timestamp> {
        let scheme = &provider.scheme;
        let unix = |number: i64| match scheme.written_time() {
            TimeFormat::UnixMilliseconds => Timestamp::from_millisecond(number).ok(),
            _ => Timestamp::from_second(number).ok(),
        };
        let read = |text: &str| match scheme.written_time() {
            TimeFormat::Rfc3339 => text.parse().ok(),
            _ => unix(text.parse().ok()?),
        };
        match scheme.time_source() {
            TimeSource::Header(name) => read(self.header(name)?),
            TimeSource::Signature(prefix) => {
                let mut items = self.header(scheme.signature_header())?.split([',', ' ', ';']);
                read(items.find_map(|item| item.strip_prefix(prefix))?)
            }
            TimeSource::Body(name) => match member(&self.body, name)? {
                Value::String(text) => text.parse().ok(),
                Value::Number(number) => unix(number.as_i64()?),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Whether the first line is `name: value`, and no request line.
fn begins_with_a_header(text: &[u8]) -> bool {
    let line = text.split(|&byte| byte == b'\n').next().unwrap_or_default();
    let name = line.split(|&byte| byte == b':').next().unwrap_or_default();
    name.len() < line.len() && HeaderName::from_bytes(name).is_ok()
}

/// A body of a file, and what its headers say of its length.
struct Measured {
    body: Bytes,
    without_final_newline: Option<Bytes>,
    length_error: Option<String>,
}

/// The body without what HTTP puts around it.
fn body(headers: &HeaderMap, text: &[u8]) -> Measured {
    let coding = headers.get(header::TRANSFER_ENCODING);
    let is_chunked =
        coding.is_some_and(|value| value.as_bytes().trim_ascii().eq_ignore_ascii_case(b"chunked"));
    if is_chunked && let Some(body) = unchunked(text) {
        return Measured { body: body.into(), without_final_newline: None, length_error: None };
    }
    let announced = headers.get(header::CONTENT_LENGTH);
    let announced = announced.and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    let Some(announced) = announced else {
        let (body, without_final_newline) =
            (Bytes::copy_from_slice(text), without_final_newline(text));
        return Measured { body, without_final_newline, length_error: None };
    };
    let length_error = (announced > text.len())
        .then(|| format!("{announced} bytes were announced, and {} are there", text.len()));
    // What is behind the body is the line break that an editor puts at the end.
    let body = Bytes::copy_from_slice(text.get(..announced).unwrap_or(text));
    Measured { body, without_final_newline: None, length_error }
}

/// The text without the line break at its end, if it has one.
fn without_final_newline(text: &[u8]) -> Option<Bytes> {
    let line = text.strip_suffix(b"\n")?;
    Some(Bytes::copy_from_slice(line.strip_suffix(b"\r").unwrap_or(line)))
}

/// The content of chunks, or nothing when they are none: some programs save the decoded body
/// beside the header that says otherwise.
fn unchunked(mut text: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        // The parser takes no digits at all for a 0.
        text.first().filter(|byte| byte.is_ascii_hexdigit())?;
        let Ok(Status::Complete((start, length))) = httparse::parse_chunk_size(text) else {
            return None;
        };
        let length = usize::try_from(length).ok()?;
        if length == 0 {
            return Some(body);
        }
        let end = start.checked_add(length)?;
        body.extend_from_slice(text.get(start..end)?);
        text = text.get(end..)?;
        text = text.strip_prefix(b"\r\n").or_else(|| text.strip_prefix(b"\n"))?;
    }
}

impl std::fmt::Debug for Capture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Capture")
            .field("method", &self.method)
            .field("target", &escape_for_terminal(self.target.as_bytes()))
            .field("size", &self.body.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn capture(text: &str) -> Capture {
        Capture::parse(text.as_bytes()).unwrap()
    }

    #[test]
    fn reads_every_way_to_save_a_delivery() {
        for text in [
            "POST /x HTTP/1.1\r\nSig: a\r\nContent-Length: 2\r\n\r\n{}",
            "POST /x HTTP/1.1\nsig: a\ncontent-length: 2\n\n{}\n",
            "\n\nPOST /x HTTP/1.1\nsig:a\ncontent-length: 2\n\n{}\r\n\r\n",
            "sig: a\n\n{}",
            "\u{feff}Sig: a\r\n\r\n{}",
            "sig: a\ntransfer-encoding: Chunked\n\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n",
            "sig: a\ntransfer-encoding: chunked\n\n{}",
        ] {
            let capture = capture(text);
            assert_eq!(capture.method, Method::POST, "{text}");
            assert_eq!(capture.header("SIG"), Some("a"), "{text}");
            assert_eq!(&capture.body[..], b"{}", "{text}");
            assert_eq!(capture.length_error, None, "{text}");
        }
    }

    #[test]
    fn knows_which_line_break_may_be_the_editors() {
        for (text, without_final_newline) in [
            ("sig: a\n\n{}\n", Some("{}")),
            ("sig: a\r\n\r\n{}\r\n", Some("{}")),
            ("sig: a\n\n{}\n\n", Some("{}\n")),
            ("sig: a\ntransfer-encoding: chunked\n\n{}\n", Some("{}")),
            ("sig: a\n\n{}", None),
            ("sig: a\ncontent-length: 2\n\n{}\n", None),
            ("sig: a\ncontent-length: 3\n\n{}\n", None),
            ("sig: a\ntransfer-encoding: chunked\n\n3\r\n{}\n\r\n0\r\n\r\n", None),
        ] {
            assert_eq!(
                capture(text).without_final_newline.as_deref(),
                without_final_newline.map(str::as_bytes),
                "{text}"
            );
        }
    }

    #[test]
    fn tells_a_body_that_broke_off() {
        let length_error = capture("sig: a\ncontent-length: 5\n\n{}").length_error.unwrap();
        assert_eq!(length_error, "5 bytes were announced, and 2 are there");
    }

    #[test]
    fn keeps_a_header_that_is_given_twice() {
        let capture = capture("sig: a\nsig: b\n\n{}");
        assert_eq!(capture.headers.get_all("sig").iter().count(), 2);
        assert_eq!(capture.header("sig"), None);
    }

    #[test]
    fn refuses_what_is_no_delivery() {
        for text in ["", "{}", "sig: a", "GET", "sig: a\n{}", "\u{1f980}\n\n"] {
            assert!(Capture::parse(text.as_bytes()).is_err(), "{text}");
        }
    }

    #[test]
    fn survives_chunks_that_lie() {
        for chunks in ["ffffffffffffffff\r\n{}", "5\r\n{}", "2\r\n{}", "2\r\n{}x", "\r\n", "x"] {
            assert_eq!(unchunked(chunks.as_bytes()), None, "{chunks}");
        }
    }
}
