//! Receiving: from the request to the acknowledgement, without a socket.

use std::time::{Duration, Instant};

use bytes::Bytes;
use http::Request;
use http_body_util::Full;
use tokio::task::JoinSet;
use tower::Service as _;
use webhook_inbox::Inbox;
use webhook_tower::{
    WebhookService,
    record::RecordStore,
    snaptrade,
    testing::{deliver, endpoint, sample},
};

use crate::{App, Bench, Provider, floor, line, rate, sqlite};

type Signed = Request<Full<Bytes>>;

/// Signed requests, which are made before anything is measured.
pub(crate) fn requests(
    service: &WebhookService<Provider>,
    prefix: &str,
    number: usize,
) -> Vec<Signed> {
    let broken = sample::<snaptrade::ConnectionBroken>();
    let make = |n| {
        let broken = broken.clone().with("webhookId", format!("{prefix}-{n}"));
        deliver(service, &broken).request()
    };
    (0..number).map(make).collect()
}

pub(crate) fn service<S: RecordStore>(inbox: &Inbox<S>) -> WebhookService<Provider> {
    inbox.door::<App>().service(endpoint::<Provider>())
}

/// Sends all, by so many senders; answers how many were refused, and the times of all answers.
pub(crate) async fn send(
    service: &WebhookService<Provider>,
    requests: Vec<Signed>,
    senders: usize,
) -> (usize, Vec<Duration>) {
    let mut of_each: Vec<Vec<Signed>> = (0..senders).map(|_| Vec::new()).collect();
    for (n, request) in requests.into_iter().enumerate() {
        of_each[n % senders].push(request);
    }
    let mut all = JoinSet::new();
    for requests in of_each {
        let mut service = service.clone();
        all.spawn(async move {
            let (mut refused, mut times) = (0, Vec::new());
            for request in requests {
                let since = Instant::now();
                let Ok(response) = service.call(request).await;
                times.push(since.elapsed());
                refused += usize::from(response.status() != 200);
            }
            (refused, times)
        });
    }
    let (refused, times): (Vec<_>, Vec<_>) = all.join_all().await.into_iter().unzip();
    let mut times: Vec<_> = times.into_iter().flatten().collect();
    times.sort_unstable();
    (refused.into_iter().sum(), times)
}

pub(crate) async fn on_postgres(senders: &[usize]) {
    let bench = Bench::new().await;
    floor::make(&bench.pool).await;
    let service = service(&Inbox::new(bench.store.clone()));
    for &senders in senders {
        let number = if senders == 1 { 1500 } else { 12_000 };
        sqlx::raw_sql("TRUNCATE floor").execute(&bench.pool).await.unwrap();
        let floor = rate(number, floor::insert(&bench.pool, number, senders)).await;
        let requests = requests(&service, &senders.to_string(), number);
        let mut answers = (0, Vec::new());
        let ours = rate(number, async {
            answers = send(&service, requests, senders).await;
        })
        .await;
        let (refused, times) = answers;
        let p99 = times[times.len() * 99 / 100].as_secs_f64() * 1e3;
        line(
            &format!("receive, PostgreSQL, {senders} senders (503: {refused}, p99 {p99:.1} ms)"),
            ours,
            floor,
        );
    }
}

pub(crate) async fn on_sqlite() {
    const NUMBER: usize = 4000;
    let (store, _folder) = sqlite().await;
    let floor = rate(NUMBER, floor::insert_sqlite(store.pool(), NUMBER)).await;
    let service = service(&Inbox::new(store));
    for senders in [1, 32] {
        let requests = requests(&service, &senders.to_string(), NUMBER);
        let mut refused = 0;
        let ours =
            rate(NUMBER, async { refused = send(&service, requests, senders).await.0 }).await;
        line(&format!("receive, SQLite, {senders} senders (503: {refused})"), ours, floor);
    }
}
