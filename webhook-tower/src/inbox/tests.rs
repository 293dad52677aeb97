//! The road to an inbox, with one that is a map.

use std::{
    collections::HashMap,
    future::pending,
    sync::{Arc, Mutex},
    time::Duration,
};

use webhook_core::{RejectionKind, SnapTrade, SnipeRoute, snaptrade, sniperoute};

use super::*;
use crate::{
    WebhookService,
    idempotency::Digest,
    testing::{deliver, endpoint, sample},
};

/// What the inbox does with a delivery.
#[derive(Debug, Clone, Copy)]
enum Does {
    Store,
    Fail,
    Hang,
}

struct Map {
    does: Does,
    stored: Mutex<HashMap<[u8; 32], Digest>>,
}

impl Map {
    fn new(does: Does) -> Arc<Self> {
        Arc::new(Self { does, stored: Mutex::default() })
    }

    fn len(&self) -> usize {
        self.stored.lock().unwrap().len()
    }
}

impl<P: Provider> InboxStore<P> for Arc<Map> {
    async fn store(&self, arrival: Arrival, _: &Delivery) -> Result<Stored, StoreError> {
        match self.does {
            Does::Store => {}
            Does::Fail => return Err(StoreError::new("on purpose")),
            Does::Hang => pending().await,
        }
        let mut stored = self.stored.lock().unwrap();
        Ok(match stored.insert(*arrival.key.hash(), arrival.digest) {
            None => Stored::New,
            Some(digest) if digest == arrival.digest => Stored::Duplicate,
            Some(_) => Stored::Conflict,
        })
    }
}

#[tokio::test]
async fn acknowledges_what_is_stored_and_what_was() {
    let map = Map::new(Does::Store);
    let service = WebhookService::<SnapTrade>::storing(endpoint(), map.clone()).build();
    let broken = sample::<snaptrade::ConnectionBroken>();
    let [first, second] = deliver(&service, &broken).twice().await;
    assert_eq!((first.status().as_u16(), first.is_stored()), (200, true));
    assert_eq!((second.status().as_u16(), second.is_duplicate()), (200, true));
    let other = broken.with("userId", "somebody else");
    let conflict = deliver(&service, &other).await;
    assert_eq!(conflict.status(), 409);
    assert_eq!(conflict.rejection().unwrap().kind(), RejectionKind::IdConflict);
    assert_eq!(map.len(), 1);
}

#[tokio::test]
async fn stores_nothing_that_is_not_authentic() {
    let map = Map::new(Does::Store);
    let service = WebhookService::<SnapTrade>::storing(endpoint(), map.clone()).build();
    let broken = sample::<snaptrade::ConnectionBroken>();
    assert_eq!(deliver(&service, &broken).tampered().await.status(), 401);
    assert_eq!(deliver(&service, &broken).unsigned().await.status(), 401);
    assert_eq!(map.len(), 0);
}

#[tokio::test(start_paused = true)]
async fn asks_to_come_back_while_the_inbox_fails_or_hangs() {
    for does in [Does::Fail, Does::Hang] {
        let service = WebhookService::<SnapTrade>::storing(endpoint(), Map::new(does)).build();
        let answer = deliver(&service, &sample::<snaptrade::ConnectionBroken>()).await;
        assert_eq!(answer.status(), 503, "{does:?}");
        assert_eq!(answer.rejection().unwrap().kind(), RejectionKind::InboxUnavailable);
        assert_eq!(answer.into_response().headers()["retry-after"], "30");
    }
}

#[tokio::test]
async fn tells_the_inbox_for_how_long_a_delivery_could_come_again() {
    struct Asks(Arc<Mutex<Vec<Option<Duration>>>>);
    impl<P: Provider> InboxStore<P> for Asks {
        async fn store(&self, arrival: Arrival, _: &Delivery) -> Result<Stored, StoreError> {
            self.0.lock().unwrap().push(arrival.repeatable);
            Ok(Stored::New)
        }
    }
    let asked = Arc::default();
    let asks = || Asks(Arc::clone(&asked));
    let broken = sample::<snaptrade::ConnectionBroken>();
    let plain = WebhookService::<SnapTrade>::storing(endpoint(), asks()).build();
    deliver(&plain, &broken).await;
    let wide = WebhookService::<SnapTrade>::storing(endpoint(), asks()).accept_late_retries();
    deliver(&wide.build(), &broken).await;
    let any_age = endpoint::<SnapTrade>().insecure_accept_any_age();
    deliver(&WebhookService::storing(any_age, asks()).build(), &broken).await;
    let ping = sample::<sniperoute::TestPing>();
    deliver(&WebhookService::<SnipeRoute>::storing(endpoint(), asks()).build(), &ping).await;
    let minutes = |minutes| Some(Duration::from_mins(minutes));
    assert_eq!(*asked.lock().unwrap(), [minutes(220), minutes(430), None, minutes(1450)]);
}

#[tokio::test]
async fn takes_nothing_once_it_is_drained() {
    let map = Map::new(Does::Store);
    let service = WebhookService::<SnapTrade>::storing(endpoint(), map.clone()).build();
    service.drain().await;
    let refused = deliver(&service, &sample::<snaptrade::ConnectionBroken>()).await;
    assert_eq!(refused.rejection().unwrap().kind(), RejectionKind::ShuttingDown);
    assert_eq!(map.len(), 0);
}
