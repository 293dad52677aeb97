//! Filter: which deliveries an operation is about.

use jiff::Timestamp;

/// Which deliveries an operation is about: all that fit everything that is said here.
///
/// ```
/// # fn example(yesterday: webhook_tower::jiff::Timestamp) {
/// use webhook_tower::record::Filter;
///
/// let trades =
///     Filter::new().provider("snaptrade").event_type("TRADE_UPDATE").received_from(yesterday);
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[must_use = "a filter does nothing by itself"]
#[non_exhaustive]
pub struct Filter {
    /// The provider's [`NAME`](webhook_core::Provider::NAME).
    pub provider: Option<String>,
    /// The name of the endpoint.
    pub endpoint: Option<String>,
    /// The [tenant](webhook_core::Delivery::tenant).
    pub tenant: Option<String>,
    /// The event type, as the provider spells it.
    pub event_type: Option<String>,
    /// The earliest time of arrival.
    pub received_from: Option<Timestamp>,
    /// The first time of arrival that is too late.
    pub received_before: Option<Timestamp>,
}

impl Filter {
    /// Everything.
    pub fn new() -> Self {
        Self::default()
    }

    /// Those of the provider with this [`NAME`](webhook_core::Provider::NAME).
    pub fn provider(mut self, name: impl Into<String>) -> Self {
        self.provider = Some(name.into());
        self
    }

    /// Those that came to the endpoint of this name.
    pub fn endpoint(mut self, name: impl Into<String>) -> Self {
        self.endpoint = Some(name.into());
        self
    }

    /// Those of this [tenant](webhook_core::Delivery::tenant).
    pub fn tenant(mut self, name: impl Into<String>) -> Self {
        self.tenant = Some(name.into());
        self
    }

    /// Those of this event type, as the provider spells it.
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Those that were received at this time or later.
    pub fn received_from(mut self, time: Timestamp) -> Self {
        self.received_from = Some(time);
        self
    }

    /// Those that were received before this time.
    pub fn received_before(mut self, time: Timestamp) -> Self {
        self.received_before = Some(time);
        self
    }
}
