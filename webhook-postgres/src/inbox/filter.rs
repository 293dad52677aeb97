//! Filter: which of the deliveries an operation is about.

use jiff::Timestamp;
use sqlx::{Arguments as _, error::BoxDynError, postgres::PgArguments};

/// Which of the deliveries an operation is about: all that fit everything that is said here.
///
/// ```
/// # fn example(yesterday: jiff::Timestamp) {
/// use webhook_postgres::Filter;
///
/// let trades = Filter::new().provider("snaptrade").event_type("TRADE_UPDATE").received_from(yesterday);
/// # }
/// ```
#[derive(Debug, Clone, Default)]
#[must_use = "a filter does nothing by itself"]
pub struct Filter {
    provider: Option<String>,
    endpoint: Option<String>,
    event_type: Option<String>,
    from: Option<Timestamp>,
    before: Option<Timestamp>,
}

/// What a filter is in a statement that has its [arguments](Filter::arguments) first.
pub(crate) const FITS: &str = "
    ($1::TEXT IS NULL OR provider = $1)
    AND ($2::TEXT IS NULL OR endpoint = $2)
    AND ($3::TEXT IS NULL OR event_type = $3)
    AND ($4::BIGINT IS NULL OR received_at >= 'epoch'::TIMESTAMPTZ + $4 * INTERVAL '1 microsecond')
    AND ($5::BIGINT IS NULL OR received_at < 'epoch'::TIMESTAMPTZ + $5 * INTERVAL '1 microsecond')";

impl Filter {
    /// Everything.
    pub fn new() -> Self {
        Self::default()
    }

    /// Those of the provider with this [`NAME`](webhook_tower::Provider::NAME).
    pub fn provider(mut self, name: impl Into<String>) -> Self {
        self.provider = Some(name.into());
        self
    }

    /// Those that came to the endpoint of this name.
    pub fn endpoint(mut self, name: impl Into<String>) -> Self {
        self.endpoint = Some(name.into());
        self
    }

    /// Those of this event type, as the provider spells it.
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Those that were received at this time or later.
    pub fn received_from(mut self, time: Timestamp) -> Self {
        self.from = Some(time);
        self
    }

    /// Those that were received before this time.
    pub fn received_before(mut self, time: Timestamp) -> Self {
        self.before = Some(time);
        self
    }

    /// `$1` to `$5` of [`FITS`]; others may follow.
    pub(crate) fn arguments(&self) -> Result<PgArguments, sqlx::Error> {
        let mut arguments = PgArguments::default();
        let mut add = || -> Result<(), BoxDynError> {
            arguments.add(&self.provider)?;
            arguments.add(&self.endpoint)?;
            arguments.add(&self.event_type)?;
            arguments.add(self.from.map(Timestamp::as_microsecond))?;
            arguments.add(self.before.map(Timestamp::as_microsecond))
        };
        add().map_err(sqlx::Error::Encode)?;
        Ok(arguments)
    }
}
