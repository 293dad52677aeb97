//! Bodies: what the service answers with, what a layer answers with, and what a layer hands on.

use std::{
    convert::Infallible,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use http_body_util::Full;
use pin_project_lite::pin_project;

/// The body of a response that this crate makes: a few bytes, all of them there.
///
/// The default is an empty one, and others come from [`Bytes`], for answers of your own beside those of
/// the service.
#[derive(Debug, Clone, Default)]
pub struct ResponseBody(Full<Bytes>);

impl ResponseBody {
    pub(crate) fn new(bytes: impl Into<Bytes>) -> Self {
        Self(Full::new(bytes.into()))
    }
}

impl From<Bytes> for ResponseBody {
    fn from(bytes: Bytes) -> Self {
        Self::new(bytes)
    }
}

/// The body of a request that [`VerifyLayer`](crate::VerifyLayer) let pass: what was signed.
#[derive(Debug, Clone, Default)]
pub struct SignedBody(Full<Bytes>);

impl SignedBody {
    pub(crate) fn new(bytes: Bytes) -> Self {
        Self(Full::new(bytes))
    }
}

macro_rules! is_full {
    ($($body:ty),*) => {$(
        impl Body for $body {
            type Data = Bytes;
            type Error = Infallible;

            fn poll_frame(
                mut self: Pin<&mut Self>,
                cx: &mut Context<'_>,
            ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
                Pin::new(&mut self.0).poll_frame(cx)
            }

            fn is_end_stream(&self) -> bool {
                self.0.is_end_stream()
            }

            fn size_hint(&self) -> SizeHint {
                self.0.size_hint()
            }
        }
    )*};
}

is_full!(ResponseBody, SignedBody);

pin_project! {
    /// The body of a response that came through [`WebhookLayer`](crate::WebhookLayer) or
    /// [`VerifyLayer`](crate::VerifyLayer): this crate's own, or `R`, the body of the service behind.
    #[derive(Debug)]
    pub struct LayeredBody<R> {
        #[pin]
        body: Layered<R>,
    }
}

pin_project! {
    /// Whose body it is.
    #[project = LayeredPinned]
    #[derive(Debug)]
    enum Layered<R> {
        Ours { body: ResponseBody },
        Inner { #[pin] body: R },
    }
}

impl<R> LayeredBody<R> {
    pub(crate) fn ours(body: ResponseBody) -> Self {
        Self { body: Layered::Ours { body } }
    }

    pub(crate) fn inner(body: R) -> Self {
        Self { body: Layered::Inner { body } }
    }
}

impl<R: Body<Data = Bytes>> Body for LayeredBody<R> {
    type Data = Bytes;
    type Error = R::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, R::Error>>> {
        match self.project().body.project() {
            LayeredPinned::Ours { body } => {
                Pin::new(body).poll_frame(cx).map_err(|never| match never {})
            }
            LayeredPinned::Inner { body } => body.poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.body {
            Layered::Ours { body } => body.is_end_stream(),
            Layered::Inner { body } => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.body {
            Layered::Ours { body } => body.size_hint(),
            Layered::Inner { body } => body.size_hint(),
        }
    }
}
