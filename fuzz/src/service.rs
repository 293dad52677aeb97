//! The whole service: any method, headers and body.

use std::{convert::Infallible, sync::Arc};

use bytes::Bytes;
use futures_util::stream;
use http::{HeaderMap, Method, Request};
use http_body::Frame;
use http_body_util::{BodyExt as _, StreamBody};
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt as _;
use webhook_tests::Recorder;
use webhook_tower::{
    Dispatch, Endpoint, Events, Provider, Receipt, SignedType, SnipeRoute, Verdict, WebhookService,
};

use super::{endpoint, header_map, now, snaptrade};

thread_local! {
    static RUNTIME: Runtime = Builder::new_current_thread().enable_time().build().unwrap();
}

/// A delivery in the making.
struct Input<'i> {
    /// Whether the body is signed by us, which replaces the headers of the scheme.
    signed: bool,
    /// How many bytes each frame has.
    frame: usize,
    method: Method,
    headers: HeaderMap,
    body: &'i [u8],
}

/// The input is a digit for the size of the frames, `s` where we sign, the method; lines of headers;
/// and behind an empty line the body.
pub fn run(input: &[u8]) {
    let Some(input) = read(input) else { return };
    deliver(&snaptrade(), &input);
    deliver(&endpoint::<SnipeRoute>(), &input);
}

fn read(input: &[u8]) -> Option<Input<'_>> {
    let end = find(input, b"\n\n")?;
    let (head, body) = (&input[..end], &input[end + 2..]);
    let line = head.iter().position(|byte| *byte == b'\n').unwrap_or(head.len());
    let ([digit, rest @ ..], lines) = head.split_at(line) else { return None };
    let (signed, method) = match rest {
        [b's', method @ ..] => (true, method),
        method => (false, method),
    };
    let frame = 1 << (2 * (digit % 10));
    let method = Method::from_bytes(method).ok()?;
    Some(Input { signed, frame, method, headers: header_map(lines), body })
}

fn find(text: &[u8], word: &[u8]) -> Option<usize> {
    text.windows(word.len()).position(|window| window == word)
}

/// Only what was signed reaches a handler, once, and no input alone is answered as our own fault.
fn deliver<P>(endpoint: &Endpoint<P>, input: &Input<'_>)
where
    P: Provider,
    P::Events: Dispatch<Arc<Recorder>> + Events<Typing = SignedType>,
{
    let mut headers = input.headers.clone();
    if input.signed {
        let Ok(signed) = endpoint.sign(Bytes::copy_from_slice(input.body), now()) else { return };
        signed.headers.iter().for_each(|(name, value)| drop(headers.insert(name, value.clone())));
    }
    let frames = input.body.chunks(input.frame).map(Bytes::copy_from_slice).map(Frame::data);
    let frames: Vec<_> = frames.map(Ok::<_, Infallible>).collect();
    let mut request = Request::new(StreamBody::new(stream::iter(frames)));
    *request.method_mut() = input.method.clone();
    *request.headers_mut() = headers;

    let recorder = Arc::new(Recorder::default());
    let service = WebhookService::new(endpoint.clone(), recorder.clone());
    let response = RUNTIME.with(|runtime| {
        runtime.block_on(async {
            let (head, body) = service.oneshot(request).await.unwrap().into_parts();
            body.collect().await.unwrap();
            head
        })
    });
    let handled = recorder.take().len();
    let verdict = response.extensions.get::<Receipt>().unwrap().verdict();
    let accepted = matches!(verdict, Verdict::Handled(_));
    assert!(response.status.as_u16() < 500, "{}", response.status);
    assert_eq!(response.status == 200, accepted);
    assert_eq!(handled, usize::from(accepted), "one handler for what is accepted, none otherwise");
    assert!(input.signed || !accepted, "nobody signed it");
    assert!(input.method == Method::POST || response.status == 405);
}
