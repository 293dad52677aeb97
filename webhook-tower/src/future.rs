//! The future of the service, behind a name.

use std::{
    convert::Infallible,
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

use http::Response;

use crate::bodies::ResponseBody;

/// The future of a [`WebhookService`](crate::WebhookService).
#[must_use = "a future does nothing until it is polled"]
pub struct ResponseFuture(State);

enum State {
    /// The response to a delivery that was rejected because of its headers; `None` once it is
    /// taken.
    Ready(Option<Box<Response<ResponseBody>>>),
    Pending(Pin<Box<dyn Future<Output = Response<ResponseBody>> + Send>>),
}

impl ResponseFuture {
    pub(crate) fn new(
        response: impl Future<Output = Response<ResponseBody>> + Send + 'static,
    ) -> Self {
        Self(State::Pending(Box::pin(response)))
    }

    pub(crate) fn ready(response: Response<ResponseBody>) -> Self {
        Self(State::Ready(Some(Box::new(response))))
    }
}

impl Future for ResponseFuture {
    type Output = Result<Response<ResponseBody>, Infallible>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            State::Pending(response) => response.as_mut().poll(cx).map(Ok),
            State::Ready(response) => match response.take() {
                Some(response) => Poll::Ready(Ok(*response)),
                None => Poll::Pending,
            },
        }
    }
}

impl fmt::Debug for ResponseFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
