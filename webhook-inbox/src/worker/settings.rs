//! Settings: what a worker was told.

use std::{collections::HashMap, num::NonZeroUsize, sync::Arc, time::Duration};

use super::{attempted::Attempted, retries::RetrySchedule};

pub(crate) struct Settings {
    pub(super) concurrency: NonZeroUsize,
    pub(super) handler_timeout: Duration,
    pub(super) lease: Duration,
    pub(super) grace: Option<Duration>,
    pub(super) retention: Duration,
    pub(super) retry: RetrySchedule,
    /// By the provider's name and the event type.
    pub(super) retry_events: HashMap<(&'static str, &'static str), RetrySchedule>,
    /// Told what became of each attempt.
    pub(super) observer: Arc<dyn Fn(&Attempted) + Send + Sync>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            concurrency: NonZeroUsize::new(16).unwrap_or(NonZeroUsize::MIN),
            handler_timeout: Duration::from_secs(30),
            lease: Duration::from_secs(15),
            grace: None,
            retention: Duration::from_secs(30 * 24 * 60 * 60),
            retry: RetrySchedule::default(),
            retry_events: HashMap::new(),
            observer: Arc::new(|_| {}),
        }
    }
}

impl Settings {
    /// The schedule of this event.
    pub(super) fn schedule(&self, provider: &str, event_type: Option<&str>) -> &RetrySchedule {
        let of_it =
            |((of, name), _): &(&(&str, &str), _)| *of == provider && Some(*name) == event_type;
        self.retry_events.iter().find(of_it).map_or(&self.retry, |(_, schedule)| schedule)
    }
}
