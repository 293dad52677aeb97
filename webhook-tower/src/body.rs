//! Read: method, content encoding and body, within limits.
//!
//! Nothing that a sender claims is trusted here: no header reserves memory for a body, and reading
//! stops at the limit in bytes, frames or time, whichever comes first.
//! All large bodies together have a limit too. Small ones don't count towards it, so documented
//! deliveries are never rejected because somebody else sends large ones.

use std::{mem, pin::pin};

use bytes::{Buf, BufMut as _, Bytes, BytesMut};
use http::{HeaderMap, HeaderValue, Method, header};
use http_body::Body;
use http_body_util::BodyExt as _;
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::Instant,
};
use webhook_core::{CheckedHeaders, Endpoint, Provider, Rejection, RejectionKind};

use crate::{
    body_limits::{BodyLimits, SMALL},
    deadline::before,
};

/// Checks everything that can be checked before the body is read.
pub(crate) fn check<P: Provider, B>(
    endpoint: &Endpoint<P>,
    method: &Method,
    headers: HeaderMap,
    body: B,
) -> Result<(CheckedHeaders<P>, Unread<B>), Rejection> {
    let announced = check_head(method, &headers)?.length;
    let checked = endpoint.check_headers(headers)?;
    Ok((checked, Unread { body, announced: announced? }))
}

/// Rejects what no provider sends.
///
/// A compressed body could grow past every limit, and no provider signs one.
fn check_head(method: &Method, headers: &HeaderMap) -> Result<Announced, RejectionKind> {
    if method != Method::POST {
        return Err(RejectionKind::MethodNotAllowed);
    }
    let announced = Announced::read(headers);
    if announced.is_encoded { Err(RejectionKind::EncodedBody) } else { Ok(announced) }
}

/// What the headers say of the body.
struct Announced {
    is_encoded: bool,
    length: Result<Option<u64>, RejectionKind>,
}

impl Announced {
    /// Reads both in one walk: over a handful of headers it costs less than two searches.
    fn read(headers: &HeaderMap) -> Self {
        let mut announced = Self { is_encoded: false, length: Ok(None) };
        for (name, value) in headers {
            if name == header::CONTENT_LENGTH {
                announced.length = match announced.length {
                    Ok(None) => whole_number(value).map(Some).ok_or(RejectionKind::BrokenBody),
                    _ => Err(RejectionKind::AmbiguousHeader),
                };
            } else if name == header::CONTENT_ENCODING {
                announced.is_encoded |= !value.as_bytes().eq_ignore_ascii_case(b"identity");
            }
        }
        announced
    }
}

fn whole_number(value: &HeaderValue) -> Option<u64> {
    value.to_str().ok()?.parse().ok()
}

/// A body that has not been read yet.
pub(crate) struct Unread<B> {
    body: B,
    /// The length that the headers announce, if they do.
    announced: Option<u64>,
}

impl<B: Body> Unread<B> {
    /// Reads the whole body, which must have the announced length.
    pub(crate) async fn read(
        self,
        limits: &BodyLimits,
        since: Instant,
    ) -> Result<Bytes, Rejection> {
        if self.announced.is_some_and(|length| length > limits.size as u64) {
            return Err(RejectionKind::BodyTooLarge.into());
        }
        let collected = before(since, limits.timeout, pin!(collect(self.body, limits))).await;
        let body = collected.ok_or(RejectionKind::BodyTimeout)??;
        match self.announced {
            Some(length) if length != body.len() as u64 => Err(RejectionKind::BrokenBody.into()),
            _ => Ok(body),
        }
    }
}

/// Joins the frames. It doesn't copy a body of one frame.
async fn collect<B: Body>(body: B, limits: &BodyLimits) -> Result<Bytes, RejectionKind> {
    let mut body = pin!(body);
    let mut joined = Joined::new(&limits.shared);
    for _ in 0..limits.frames {
        let Some(frame) = body.frame().await else { return Ok(joined.into_bytes()) };
        // Trailers are not signed and nobody asked for them.
        let Ok(data) = frame.map_err(|_| RejectionKind::BrokenBody)?.into_data() else { continue };
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

    /// Takes what exceeds a small body from the shared bytes.
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
    use http::HeaderValue;
    use http_body::Frame;
    use http_body_util::{Empty, Full, StreamBody};

    use super::*;

    fn limits() -> BodyLimits {
        BodyLimits::default().with_size(8).with_frames(4)
    }

    fn frames(parts: Vec<&'static str>) -> impl Body<Data = Bytes, Error = Infallible> {
        StreamBody::new(stream::iter(parts).map(|part| Ok(Frame::data(Bytes::from(part)))))
    }

    async fn read_body(
        headers: &HeaderMap,
        body: impl Body,
        limits: &BodyLimits,
    ) -> Result<Bytes, RejectionKind> {
        let unread = Unread { body, announced: Announced::read(headers).length? };
        unread.read(limits, Instant::now()).await.map_err(|rejection| rejection.kind())
    }

    async fn read_to_text(body: impl Body) -> Result<String, RejectionKind> {
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
            collect(body, &limits).await.map(|body| body.len())
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
            ("9", Err(RejectionKind::BodyTooLarge)),
            ("10737418240", Err(RejectionKind::BodyTooLarge)),
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

    #[test]
    fn takes_only_a_plain_post() {
        let encoded = |encoding| {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
            check_head(&Method::POST, &headers).map(drop)
        };
        assert_eq!(check_head(&Method::POST, &HeaderMap::new()).map(drop), Ok(()));
        assert_eq!(encoded("Identity"), Ok(()));
        for encoding in ["gzip", "identity, gzip", "br", ""] {
            assert_eq!(encoded(encoding), Err(RejectionKind::EncodedBody), "{encoding}");
        }
        for method in [Method::GET, Method::PUT, Method::HEAD, Method::OPTIONS] {
            let refused = check_head(&method, &HeaderMap::new()).map(drop);
            assert_eq!(refused, Err(RejectionKind::MethodNotAllowed), "{method}");
        }
    }
}
