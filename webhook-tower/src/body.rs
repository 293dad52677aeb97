//! Read: method, content encoding and body, within limits.
//!
//! Nothing that a sender claims is trusted here: no header reserves memory for a body, and reading
//! stops at the limit in bytes, frames or time, whichever comes first.
//! All large bodies together have a limit too. Small ones don't count towards it, so documented
//! deliveries are never rejected because somebody else sends large ones.

use std::{
    error::Error as StdError,
    iter, mem,
    pin::{Pin, pin},
};

use bytes::{Buf, BufMut as _, Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, Method, header};
use http_body::Body;
use http_body_util::{BodyExt as _, LengthLimitError};
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::Instant,
};
use webhook_core::{CheckedHeaders, Endpoint, Provider, Rejection, RejectionKind};

use crate::{
    body_limits::{BodyLimits, SMALL},
    deadline::before,
    discard,
};

/// The error of a body, whatever its type.
pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// Checks everything that can be checked before the body is read.
#[inline]
pub(crate) fn check<P: Provider>(
    endpoint: &Endpoint<P>,
    limits: &BodyLimits,
    method: &Method,
    headers: HeaderMap,
    announced: &Announced,
) -> Result<CheckedHeaders<P>, Rejection> {
    check_head(method, announced)?;
    match (endpoint.check_headers(headers), announced.length) {
        (Ok(_), Err(kind)) => Err(kind.into()),
        (Ok(_), Ok(Some(length))) if length > limits.size as u64 => {
            Err(RejectionKind::BodyTooLarge.into())
        }
        (checked, _) => checked,
    }
}

/// Rejects what no provider sends.
///
/// A compressed body could grow past every limit, and no provider signs one.
fn check_head(method: &Method, announced: &Announced) -> Result<(), RejectionKind> {
    if method != Method::POST {
        return Err(RejectionKind::MethodNotAllowed);
    }
    if announced.is_encoded {
        return Err(RejectionKind::EncodedBody);
    }
    Ok(())
}

/// What the headers say of the body.
pub(crate) struct Announced {
    is_encoded: bool,
    length: Result<Option<u64>, RejectionKind>,
    /// Whether the sender waits for `100 Continue` before it sends the body.
    awaits_continue: bool,
}

impl Announced {
    /// The length of the body, if the headers say it and are clear about it.
    pub(crate) fn length(&self) -> Option<u64> {
        self.length.unwrap_or_default()
    }

    /// Whether the rest of the body has to be [discarded](crate::discard) before a refusal is sent.
    pub(crate) fn has_rest(&self) -> bool {
        let is_too_large = matches!(self.length, Ok(Some(length)) if length > discard::MOST as u64);
        !self.awaits_continue && !is_too_large
    }

    /// Reads all in one walk: over a handful of headers it costs less than searching each.
    pub(crate) fn read(headers: &HeaderMap) -> Self {
        let mut announced = Self { is_encoded: false, length: Ok(None), awaits_continue: false };
        let mut codings = 0;
        for (name, value) in headers {
            match *name {
                header::CONTENT_LENGTH => {
                    announced.length = match announced.length {
                        Ok(None) => whole_number(value).map(Some).ok_or(RejectionKind::BrokenBody),
                        _ => Err(RejectionKind::AmbiguousHeader),
                    };
                }
                header::CONTENT_ENCODING => announced.is_encoded |= !is_identity(value),
                header::TRANSFER_ENCODING => {
                    codings += 1;
                    let is_chunked = value.as_bytes().eq_ignore_ascii_case(b"chunked");
                    announced.is_encoded |= codings > 1 || !is_chunked;
                }
                header::EXPECT => announced.awaits_continue = true,
                _ => {}
            }
        }
        announced
    }
}

fn whole_number(value: &HeaderValue) -> Option<u64> {
    value.to_str().ok()?.parse().ok()
}

/// Whether a `Content-Encoding` leaves the body as it is. Some senders put the charset there.
fn is_identity(value: &HeaderValue) -> bool {
    const NAMES: [&[u8]; 7] =
        [b"", b"identity", b"utf-8", b"utf8", b"us-ascii", b"iso-8859-1", b"windows-1252"];
    let mut encodings = value.as_bytes().split(|byte| *byte == b',').map(<[u8]>::trim_ascii);
    encodings.all(|encoding| NAMES.iter().any(|name| encoding.eq_ignore_ascii_case(name)))
}

/// Reads the whole body, which must have the announced length.
pub(crate) async fn read<B: Body<Error: Into<BoxError>>>(
    body: Pin<&mut B>,
    length: Option<u64>,
    limits: &BodyLimits,
    since: Instant,
) -> Result<Bytes, Rejection> {
    let collected = before(since, limits.timeout, pin!(collect(body, limits))).await;
    let body = collected.ok_or(RejectionKind::BodyTimeout)??;
    match length {
        Some(length) if length != body.len() as u64 => Err(RejectionKind::BrokenBody.into()),
        _ => Ok(body),
    }
}

/// Whether a body that was rejected while it was being read has a rest to
/// [discard](crate::discard). One that broke off has none, and one that is too slow would cost
/// another wait.
pub(crate) fn leaves_rest(rejection: Rejection) -> bool {
    matches!(rejection.kind(), RejectionKind::BodyTooLarge | RejectionKind::Overloaded)
}

/// Joins the frames. It doesn't copy a body of one frame.
async fn collect<B: Body<Error: Into<BoxError>>>(
    mut body: Pin<&mut B>,
    limits: &BodyLimits,
) -> Result<Bytes, RejectionKind> {
    let mut joined = Joined::new(&limits.shared);
    for _ in 0..limits.frames {
        let Some(frame) = body.frame().await else { return Ok(joined.into_bytes()) };
        // Trailers are not signed, so they are dropped.
        let Ok(data) = frame.map_err(why_broken)?.into_data() else { continue };
        if data.remaining() > limits.size - joined.len() {
            return Err(RejectionKind::BodyTooLarge);
        }
        joined.push(data)?;
    }
    match body.frame().await {
        None => Ok(joined.into_bytes()),
        Some(_) => Err(RejectionKind::BodyTooLarge),
    }
}

/// A body that an outer layer has cut at a limit of its own is too large, not broken.
fn why_broken(error: impl Into<BoxError>) -> RejectionKind {
    let error = error.into();
    let mut causes = iter::successors(Some(&*error as &dyn StdError), |&error| error.source());
    if causes.any(<dyn StdError>::is::<LengthLimitError>) {
        return RejectionKind::BodyTooLarge;
    }
    RejectionKind::BrokenBody
}

/// The part of a body that has arrived.
struct Joined<'l> {
    frames: Frames,
    shared: &'l Semaphore,
    taken: Option<SemaphorePermit<'l>>,
}

#[derive(Default)]
enum Frames {
    #[default]
    None,
    One(Bytes),
    Many(BytesMut),
}

impl<'l> Joined<'l> {
    fn new(shared: &'l Semaphore) -> Self {
        Self { frames: Frames::None, shared, taken: None }
    }

    fn len(&self) -> usize {
        match &self.frames {
            Frames::None => 0,
            Frames::One(first) => first.len(),
            Frames::Many(all) => all.len(),
        }
    }

    fn push(&mut self, mut data: impl Buf) -> Result<(), RejectionKind> {
        let more = data.remaining();
        let mut all = match mem::take(&mut self.frames) {
            Frames::None => {
                self.frames = Frames::One(data.copy_to_bytes(more));
                return self.pay_for(more);
            }
            Frames::One(first) => BytesMut::from(first),
            Frames::Many(all) => all,
        };
        all.reserve(more);
        self.pay_for(all.capacity())?;
        all.put(data);
        self.frames = Frames::Many(all);
        Ok(())
    }

    /// Reserves the bytes beyond the size of a small body from the room that large bodies share.
    fn pay_for(&mut self, held: usize) -> Result<(), RejectionKind> {
        let taken = self.taken.as_ref().map_or(0, SemaphorePermit::num_permits);
        if held <= SMALL + taken {
            return Ok(());
        }
        let needed = u32::try_from(held - SMALL - taken);
        let permit = needed.ok().and_then(|needed| self.shared.try_acquire_many(needed).ok());
        match (&mut self.taken, permit.ok_or(RejectionKind::Overloaded)?) {
            (Some(taken), permit) => taken.merge(permit),
            (taken, permit) => *taken = Some(permit),
        }
        Ok(())
    }

    fn into_bytes(self) -> Bytes {
        match self.frames {
            Frames::None => Bytes::new(),
            Frames::One(first) => first,
            Frames::Many(all) => all.freeze(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{convert::Infallible, sync::Arc};

    use futures_util::{StreamExt as _, stream};
    use http::{HeaderName, HeaderValue};
    use http_body::Frame;
    use http_body_util::{Empty, Full, Limited, StreamBody};

    use super::*;

    fn limits() -> BodyLimits {
        BodyLimits::default().with_size(8).with_frames(4)
    }

    fn frames(parts: Vec<&'static str>) -> impl Body<Data = Bytes, Error = Infallible> {
        StreamBody::new(stream::iter(parts).map(|part| Ok(Frame::data(Bytes::from(part)))))
    }

    async fn read_body(
        headers: &HeaderMap,
        body: impl Body<Error: Into<BoxError>>,
        limits: &BodyLimits,
    ) -> Result<Bytes, RejectionKind> {
        let length = Announced::read(headers).length?;
        let read = read(pin!(body), length, limits, Instant::now()).await;
        read.map_err(|rejection| rejection.kind())
    }

    async fn read_to_text(body: impl Body<Error: Into<BoxError>>) -> Result<String, RejectionKind> {
        let body = read_body(&HeaderMap::new(), body, &limits()).await?;
        Ok(String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn joins_frames_up_to_both_limits() {
        for (parts, expected) in [
            (vec![], Ok("")),
            (vec!["12345678"], Ok("12345678")),
            (vec!["1", "", "2345", "678"], Ok("12345678")),
            (vec!["", "", "", ""], Ok("")),
            (vec!["123456789"], Err(RejectionKind::BodyTooLarge)),
            (vec!["12345678", "9"], Err(RejectionKind::BodyTooLarge)),
            (vec!["1", "2", "3", "4", "5"], Err(RejectionKind::BodyTooLarge)),
            (vec!["", "", "", "", ""], Err(RejectionKind::BodyTooLarge)),
        ] {
            let read = read_to_text(frames(parts.clone())).await;
            assert_eq!(read, expected.map(String::from), "{parts:?}");
        }
    }

    #[tokio::test]
    async fn does_not_copy_a_body_of_one_frame() {
        let sent = Bytes::from_static(b"12345678");
        let read = read_body(&HeaderMap::new(), Full::new(sent.clone()), &limits()).await.unwrap();
        assert_eq!(read.as_ptr(), sent.as_ptr());
    }

    #[tokio::test]
    async fn shares_room_among_large_bodies_and_leaves_small_ones_alone() {
        let limits = BodyLimits { shared: Arc::new(Semaphore::new(100)), ..BodyLimits::default() };
        let collect = async |sizes: &[usize]| {
            let parts = sizes.iter().map(|size| Ok(Frame::data(Bytes::from(vec![0; *size]))));
            let body = StreamBody::new(stream::iter(parts.collect::<Vec<Result<_, Infallible>>>()));
            collect(pin!(body), &limits).await.map(|body| body.len())
        };
        assert_eq!(collect(&[SMALL + 100]).await, Ok(SMALL + 100));
        assert_eq!(collect(&[SMALL + 101]).await, Err(RejectionKind::Overloaded));
        // What is joined takes the room that was reserved for it.
        assert_eq!(collect(&[SMALL, 1]).await, Err(RejectionKind::Overloaded));
        assert_eq!(limits.shared.available_permits(), 100, "room is given back");
        let _taken = limits.shared.try_acquire_many(100).unwrap();
        assert_eq!(collect(&[SMALL + 1]).await, Err(RejectionKind::Overloaded));
        assert_eq!(collect(&[SMALL / 2, SMALL / 2]).await, Ok(SMALL));
    }

    #[tokio::test(start_paused = true)]
    async fn stops_at_the_time_limit_and_at_an_error() {
        let silent = StreamBody::new(stream::pending::<Result<Frame<Bytes>, Infallible>>());
        assert_eq!(read_to_text(silent).await, Err(RejectionKind::BodyTimeout));
        let broken = StreamBody::new(stream::iter([Err::<Frame<Bytes>, _>("reset")]));
        assert_eq!(read_to_text(broken).await, Err(RejectionKind::BrokenBody));
    }

    #[tokio::test]
    async fn holds_a_body_to_its_announced_length() {
        for (announced, expected) in [
            ("3", Ok(3)),
            ("2", Err(RejectionKind::BrokenBody)),
            ("4", Err(RejectionKind::BrokenBody)),
            ("99999999999999999999", Err(RejectionKind::BrokenBody)),
            ("-1", Err(RejectionKind::BrokenBody)),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static(announced));
            let read = read_body(&headers, Full::new(Bytes::from_static(b"123")), &limits()).await;
            assert_eq!(read.map(|body| body.len()), expected, "{announced}");
            headers.append(header::CONTENT_LENGTH, HeaderValue::from_static("3"));
            let read = read_body(&headers, Empty::<Bytes>::new(), &limits()).await;
            assert_eq!(read, Err(RejectionKind::AmbiguousHeader));
        }
    }

    #[tokio::test]
    async fn tells_a_body_that_an_outer_layer_has_cut_from_a_broken_one() {
        let cut = Limited::new(Full::new(Bytes::from_static(b"123")), 2);
        assert_eq!(read_to_text(cut).await, Err(RejectionKind::BodyTooLarge));
        let cut = Limited::new(Full::new(Bytes::from_static(b"123")), 2);
        let cut = axum::body::Body::new(axum::body::Body::new(cut));
        assert_eq!(read_to_text(cut).await, Err(RejectionKind::BodyTooLarge));
    }

    fn head(method: &Method, pairs: &[(HeaderName, &'static str)]) -> Result<(), RejectionKind> {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(name, HeaderValue::from_static(value));
        }
        check_head(method, &Announced::read(&headers))
    }

    #[test]
    fn takes_only_a_plain_post() {
        assert_eq!(head(&Method::POST, &[]), Ok(()));
        for method in [Method::GET, Method::PUT, Method::HEAD, Method::OPTIONS] {
            assert_eq!(head(&method, &[]), Err(RejectionKind::MethodNotAllowed), "{method}");
        }
    }

    #[test]
    fn takes_no_body_that_something_was_done_to() {
        for encoding in ["Identity", "", " ", "UTF-8", "utf8", "identity, utf-8", "ISO-8859-1"] {
            let head = head(&Method::POST, &[(header::CONTENT_ENCODING, encoding)]);
            assert_eq!(head, Ok(()), "{encoding:?}");
        }
        for encoding in ["gzip", "identity, gzip", "br", "utf-8, deflate", "zstd", "utf-9"] {
            let head = head(&Method::POST, &[(header::CONTENT_ENCODING, encoding)]);
            assert_eq!(head, Err(RejectionKind::EncodedBody), "{encoding:?}");
        }
        let transferred = |encodings: &[&'static str]| {
            let header = |encoding: &&'static str| (header::TRANSFER_ENCODING, *encoding);
            head(&Method::POST, &encodings.iter().map(header).collect::<Vec<_>>())
        };
        assert_eq!(transferred(&["chunked"]), Ok(()));
        assert_eq!(transferred(&["Chunked"]), Ok(()));
        assert_eq!(transferred(&["chunked", "chunked"]), Err(RejectionKind::EncodedBody));
        for encoding in ["chunked, chunked", "gzip, chunked", "gzip", "identity", "", "chunked,"] {
            assert_eq!(transferred(&[encoding]), Err(RejectionKind::EncodedBody), "{encoding:?}");
        }
    }
}
