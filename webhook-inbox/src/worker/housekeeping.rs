//! Housekeeping: what a worker does now and then.

use std::{pin::pin, time::Duration};

use futures_util::future::{join, select};
use tokio::time::sleep;
use webhook_tower::record::RecordStore;

use super::settings::Settings;
use crate::{
    inbox::Inbox,
    outage::{Outage, PATIENCE},
};

/// How often it looks for what is older than the retention.
const PURGE: Duration = Duration::from_secs(10 * 60);

/// How many deliveries it deletes at once, and how long it lets others work then.
const AT_ONCE: u32 = 1000;
const PAUSE: Duration = Duration::from_millis(50);

/// How often the gauges are read.
#[cfg(feature = "metrics")]
const GAUGES: Duration = Duration::from_secs(15);

/// How long to wait for a store that is away.
const AWAY: Duration = Duration::from_secs(1);

/// Does it all for as long as it is polled.
pub(super) async fn keep_house<S: RecordStore>(inbox: &Inbox<S>, settings: &Settings) {
    let listening = pin!(join(listen(inbox), purge(inbox, settings.retention)));
    select(listening, pin!(gauge(inbox))).await;
}

/// Wakes the workers of this process for what other processes store.
async fn listen<S: RecordStore>(inbox: &Inbox<S>) {
    let outage = Outage::new("listening for deliveries");
    loop {
        let heard = || {
            outage.note(Ok(()));
            inbox.announcer().wake();
        };
        outage.note(inbox.store().hear(heard).await);
        sleep(AWAY).await;
    }
}

async fn purge<S: RecordStore>(inbox: &Inbox<S>, retention: Duration) {
    let outage = Outage::new("deleting what is old");
    loop {
        let page = || outage.within(PATIENCE, inbox.store().purge(retention, AT_ONCE));
        while page().await == Some(u64::from(AT_ONCE)) {
            sleep(PAUSE).await;
        }
        sleep(PURGE).await;
    }
}

#[cfg(feature = "metrics")]
async fn gauge<S: RecordStore>(inbox: &Inbox<S>) {
    let outage = Outage::new("reading the gauges");
    let _up = crate::gauges::Up::new();
    loop {
        if let Some(health) = outage.within(PATIENCE, inbox.store().health()).await {
            crate::gauges::set(&health);
        }
        sleep(GAUGES).await;
    }
}

#[cfg(not(feature = "metrics"))]
async fn gauge<S: RecordStore>(_inbox: &Inbox<S>) {
    std::future::pending::<()>().await;
}
