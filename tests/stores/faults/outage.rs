//! Outage: PostgreSQL is killed under load, and comes back.

use std::{sync::Arc, time::Duration};

use tokio::{
    task::spawn_blocking,
    time::{sleep, timeout},
};
use webhook_stores_tests::{load::Load, postgres::Postgres};

/// How long it may take until a database that is back is used again.
pub(crate) const RETURN: Duration = Duration::from_secs(5);

/// How long an answer may be on its way.
const ARRIVAL: Duration = Duration::from_millis(100);

/// Kills the database and starts it again; answers how long it took from then until a delivery was
/// acknowledged.
pub(crate) async fn outage(
    postgres: &Arc<Postgres>,
    load: &Load<'_>,
    absence: Duration,
) -> Duration {
    let told = |to: fn(&Postgres)| {
        let postgres = postgres.clone();
        spawn_blocking(move || to(&postgres))
    };
    told(Postgres::kill).await.unwrap();
    sleep(ARRIVAL).await;
    let before = load.acknowledged();
    sleep(absence).await;
    assert_eq!(load.acknowledged(), before, "acknowledged without a database");
    told(Postgres::start_again).await.unwrap();
    let returned = timeout(RETURN, load.next_acknowledgement()).await;
    returned.unwrap_or_else(|_| panic!("PostgreSQL is back, and nothing works after {RETURN:?}"))
}
