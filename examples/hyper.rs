//! A server without axum: hyper, one path for webhooks, and an end that waits for what has begun.
//!
//! ```text
//! SNAPTRADE_CONSUMER_KEY=… cargo run --example hyper
//! ```

use std::{convert::Infallible, pin::pin, time::Duration};

use anyhow::Context as _;
use http::{Request, Response, StatusCode};
use hyper::{
    body::{Body, Incoming},
    server::conn::http1,
};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{
    net::TcpListener,
    time::{sleep, timeout},
};
use tower::{Service, ServiceExt as _, service_fn};
use webhook_tower::{
    Endpoint, Outcome, ResponseBody, Secret, SnapTrade, WebhookService, snaptrade, webhooks,
};

struct Brokerage;

#[webhooks(ignore(snaptrade::_, reason = "only broken connections matter to us"))]
impl Brokerage {
    #[on(snaptrade::ConnectionBroken)]
    async fn reconnect(&self, event: snaptrade::ConnectionBroken) {
        println!("{} has to reconnect", event.user_id);
    }

    /// New event types, and payloads that do not match the documented shape; never the body in a log.
    #[on(snaptrade::Unrecognized)]
    async fn unrecognized(&self, event: snaptrade::Unrecognized) -> Outcome {
        eprintln!("{:?}: {}", event.event_type(), event.reason());
        Outcome::Ignored
    }
}

type Answer = Response<ResponseBody>;

/// Every request, whatever its body is.
fn app<B>(
    webhooks: WebhookService<SnapTrade>,
) -> impl Service<Request<B>, Response = Answer, Error = Infallible, Future: Send> + Clone
where
    B: Body<Data: Send, Error: Into<tower::BoxError>> + Send + 'static,
{
    service_fn(move |request: Request<B>| {
        let webhooks = webhooks.clone();
        async move {
            match request.uri().path() {
                "/webhooks/snaptrade" => webhooks.oneshot(request).await,
                "/health" => Ok(answer(StatusCode::OK)),
                _ => Ok(answer(StatusCode::NOT_FOUND)),
            }
        }
    })
}

fn answer(status: StatusCode) -> Answer {
    let mut answer = Answer::default();
    *answer.status_mut() = status;
    answer
}

/// Serves until `stop` is ready, and then finishes what has begun.
async fn serve(listener: TcpListener, webhooks: WebhookService<SnapTrade>, stop: impl Future) {
    let service = TowerToHyperService::new(app::<Incoming>(webhooks.clone()));
    let connections = GracefulShutdown::new();
    let mut stop = pin!(stop);
    loop {
        let socket = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((socket, _)) => socket,
                // Most likely there are too many open files; some will be closed soon.
                Err(_) => { sleep(Duration::from_millis(100)).await; continue }
            },
            _ = &mut stop => break,
        };
        // Without a timer, hyper waits for a sender's headers for ever.
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(Duration::from_secs(10))
            // hyper's own limit is some 400 KiB for the headers of each connection.
            .max_buf_size(64 * 1024)
            .serve_connection(TokioIo::new(socket), service.clone());
        tokio::spawn(connections.watch(connection));
    }
    drop(listener);
    // What arrives from now on is refused. The connections write their answers, and the handlers
    // whose senders hung up end too: a body has 30 seconds to arrive, and its handler 30 more.
    let done = async { tokio::join!(connections.shutdown(), webhooks.drain()) };
    // Whoever has no answer by then sends the delivery again.
    drop(timeout(Duration::from_secs(60), done).await);
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().init();
    let endpoint = Endpoint::new(Secret::from_env("SNAPTRADE_CONSUMER_KEY")?)?;
    let listener = TcpListener::bind("127.0.0.1:3000").await.context("cannot listen")?;
    println!("listening on http://{}", listener.local_addr()?);
    let webhooks = WebhookService::new(endpoint, Brokerage);
    serve(listener, webhooks, webhook_examples::told_to_end()).await;
    println!("everything has ended");
    Ok(())
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http_body_util::{BodyExt as _, Empty, Full};
    use tokio::{
        io::{AsyncReadExt as _, AsyncWriteExt as _},
        net::TcpStream,
        sync::oneshot,
    };
    use webhook_tower::testing::{self, sample, sign};

    use super::*;

    fn webhooks() -> WebhookService<SnapTrade> {
        WebhookService::new(testing::endpoint(), Brokerage)
    }

    /// What SnapTrade would post.
    fn delivery() -> Request<Full<Bytes>> {
        let endpoint = testing::endpoint::<SnapTrade>();
        let body = sample::<snaptrade::ConnectionBroken>().body();
        let mut request = sign(&endpoint, body, endpoint.now()).unwrap();
        *request.uri_mut() = "/webhooks/snaptrade".parse().unwrap();
        request
    }

    #[tokio::test]
    async fn answers_on_its_paths() {
        let status = app(webhooks()).oneshot(delivery()).await.unwrap().status();
        assert_eq!(status, StatusCode::OK);
        for (path, status) in [
            ("/health", StatusCode::OK),
            ("/nowhere", StatusCode::NOT_FOUND),
            ("/webhooks/snaptrade", StatusCode::METHOD_NOT_ALLOWED),
        ] {
            let request = Request::get(path).body(Empty::<Bytes>::new()).unwrap();
            let answer = app(webhooks()).oneshot(request).await.unwrap();
            assert_eq!(answer.status(), status, "{path}");
        }
    }

    #[tokio::test]
    async fn finishes_a_delivery_that_has_begun_before_the_stop() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut socket = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let server = tokio::spawn(serve(listener, webhooks(), stopped));

        let (head, body) = delivery().into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        let mut text = format!("POST {} HTTP/1.1\r\nhost: test\r\n", head.uri);
        for (name, value) in &head.headers {
            text += &format!("{name}: {}\r\n", value.to_str().unwrap());
        }
        text += &format!("content-length: {}\r\n\r\n", body.len());

        socket.write_all(text.as_bytes()).await.unwrap();
        sleep(Duration::from_millis(50)).await;
        stop.send(()).unwrap();
        sleep(Duration::from_millis(50)).await;
        socket.write_all(&body).await.unwrap();

        let mut answer = String::new();
        socket.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
        server.await.unwrap();
    }
}
