//! A queue of somebody else's: an end that is not ours, and a worker that runs what comes out of it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
        mpsc::{Receiver, Sender, channel},
    },
    time::Duration,
};

use webhook_tower::{
    BodyLimits, Delivery, End, Ended, Ending, Outcome, Provider, RejectionKind, SnipeRoute,
    StoredDelivery, Verdict, WebhookService,
    idempotency::MemoryStore,
    inbox::Runner,
    sniperoute,
    testing::{self, deliver, sample},
    webhooks,
};

struct Queue(Sender<StoredDelivery>);

impl<P: Provider> End<P> for Queue {
    fn take(self: Arc<Self>, delivery: Delivery) -> Ending {
        Box::pin(async move {
            match self.0.send(StoredDelivery::of::<P>(&delivery)) {
                Ok(()) => Ended::from(Verdict::Stored),
                Err(_) => Verdict::Rejected(RejectionKind::InboxUnavailable.into()).into(),
            }
        })
    }
}

#[derive(Default)]
struct Desk {
    pings: AtomicUsize,
}

#[webhooks(ignore(sniperoute::_, sniperoute::Unrecognized, reason = "only pings are counted"))]
impl Desk {
    #[on(sniperoute::TestPing)]
    async fn ping(&self, _: sniperoute::TestPing, delivery: &Delivery) -> Outcome {
        assert_eq!(&**delivery.endpoint(), "desk");
        self.pings.fetch_add(1, Ordering::Relaxed);
        Outcome::Done
    }
}

fn queue() -> (WebhookService<SnipeRoute>, Receiver<StoredDelivery>) {
    let (queue, waiting) = channel();
    let endpoint = testing::endpoint().named("desk");
    (WebhookService::ending_in(endpoint, BodyLimits::default(), Queue(queue)), waiting)
}

#[tokio::test]
async fn a_delivery_goes_through_it_and_runs_its_handler_once() {
    let (service, waiting) = queue();
    let answers = deliver(&service, &sample::<sniperoute::TestPing>()).twice().await;
    for answer in &answers {
        assert_eq!((answer.status().as_u16(), answer.is_stored()), (200, true));
        assert_eq!(answer.receipt().event_type(), Some("test.ping"));
    }
    let desk = Arc::new(Desk::default());
    let runner = Runner::new(Arc::clone(&desk), MemoryStore::new(), Duration::from_secs(5));
    let mut verdicts = Vec::new();
    for stored in waiting.try_iter() {
        let delivery = stored.restore::<SnipeRoute>().unwrap();
        assert!(delivery.request().is_none(), "no request brings what comes out of a queue");
        verdicts.push(runner.run::<SnipeRoute>(delivery).await.verdict().clone());
    }
    let [Verdict::Handled(Outcome::Done), Verdict::Duplicate] = verdicts.as_slice() else {
        panic!("{verdicts:?}");
    };
    assert_eq!(desk.pings.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_queue_that_is_gone_asks_for_a_retry() {
    let (service, waiting) = queue();
    drop(waiting);
    let answer = deliver(&service, &sample::<sniperoute::TestPing>()).await;
    assert_eq!(answer.status(), 503);
    assert!(answer.into_response().headers().contains_key("retry-after"));
}
