//! Rows: a stored delivery as it is read again.

use std::{collections::BTreeMap, fmt, str::FromStr};

use http::{HeaderName, HeaderValue};
use jiff::Timestamp;
use sqlx::{FromRow, types::Json};
use webhook_tower::StoredDelivery;

use crate::inbox::{Inbox, InboxOperationError};

/// The number of a delivery in an inbox; a later one has a higher number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InboxId(pub(crate) i64);

impl fmt::Display for InboxId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What [`InboxId`] displays, such as in an address or a command line.
impl FromStr for InboxId {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl Inbox {
    /// A delivery as it is stored, whatever became of it; `None` where there is none, or no more.
    ///
    /// Its headers and its raw body can be verified again, by an endpoint that
    /// [accepts any age](webhook_tower::Endpoint::insecure_accept_any_age).
    ///
    /// # Errors
    ///
    /// When the database fails.
    pub async fn read(&self, id: InboxId) -> Result<Option<StoredDelivery>, InboxOperationError> {
        const READ: &str = "
            SELECT endpoint, headers, body, secret_index,
                (extract(epoch FROM received_at) * 1000000)::BIGINT AS received_at
            FROM webhook_inbox WHERE id = $1";
        let row: Option<Row> = sqlx::query_as(READ).bind(id.0).fetch_optional(&self.pool).await?;
        Ok(row.map(StoredDelivery::try_from).transpose()?)
    }
}

/// The columns of which a [`StoredDelivery`] is made.
#[derive(FromRow)]
pub(crate) struct Row {
    endpoint: String,
    headers: Json<BTreeMap<String, String>>,
    body: Vec<u8>,
    secret_index: i32,
    received_at: i64,
}

impl TryFrom<Row> for StoredDelivery {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> Result<Self, sqlx::Error> {
        let headers = row.headers.0.iter().map(|(name, value)| {
            let name = HeaderName::from_str(name).map_err(|_| not_ours())?;
            Ok((name, HeaderValue::from_str(value).map_err(|_| not_ours())?))
        });
        Ok(Self::new(
            row.endpoint,
            headers.collect::<Result<_, sqlx::Error>>()?,
            row.body,
            usize::try_from(row.secret_index).map_err(|_| not_ours())?,
            time(row.received_at)?,
        ))
    }
}

pub(crate) fn time(microseconds: i64) -> Result<Timestamp, sqlx::Error> {
    Timestamp::from_microsecond(microseconds).map_err(|_| not_ours())
}

/// A row that only somebody else can have written.
pub(crate) fn not_ours() -> sqlx::Error {
    sqlx::Error::Decode("a row of webhook_inbox is not in its form".into())
}
