//! Job: what the queue holds for a delivery, which is its number.

use std::{marker::PhantomData, sync::Arc};

use graphile_worker::{IntoTaskHandlerResult, TaskHandler, WorkerContext};
use serde::{Deserialize, Serialize};
use webhook_tower::{Dispatch, Provider};

use crate::worker::desk::{Again, Desk};

/// The job of a delivery of `P`, for the handlers `H`.
#[derive(Serialize, Deserialize)]
#[serde(bound = "")]
pub(crate) struct Job<P, H> {
    id: i64,
    #[serde(skip)]
    of: PhantomData<fn() -> (P, H)>,
}

impl<P: Provider, H: Send + Sync + 'static> TaskHandler for Job<P, H>
where
    P::Events: Dispatch<H>,
{
    const IDENTIFIER: &'static str = P::NAME;

    async fn run(self, context: WorkerContext) -> impl IntoTaskHandlerResult {
        let desk = context.get_ext::<Arc<Desk<H>>>().ok_or(Again::NoDesk)?;
        desk.work::<P>(self.id).await
    }
}
