//! Queue: how a delivery's job is added, in the statements of the inbox.

use std::sync::Arc;

use sqlx::AssertSqlSafe;

/// More attempts than anything makes: how often a delivery is run is counted in the inbox, and the
/// queue must not give up before.
const MAX_ATTEMPTS: i16 = i16::MAX;

/// The schema of the queue.
#[derive(Debug, Clone)]
pub(crate) struct Queue {
    schema: Arc<str>,
}

impl Queue {
    pub(crate) fn in_schema(schema: &str) -> Self {
        Self { schema: schema.into() }
    }

    pub(crate) fn schema(&self) -> &str {
        &self.schema
    }

    /// The statement, with the queue's schema for `{queue}` and, for `{add_job}`, the call that adds
    /// a job of the row with `id` and `provider`; arguments such as `run_at` may follow in it.
    ///
    /// Every job is a new one, without a key. A worker that was taken for dead, and is not, deletes
    /// its job by number when it is done with it, even if somebody else has it by now; a job that
    /// was only changed would be gone with that. A delivery with two jobs loses nothing: its lease
    /// lets one attempt run at a time, and a job of a finished delivery does nothing.
    pub(crate) fn sql(&self, statement: &str) -> AssertSqlSafe<String> {
        let schema = format!(r#""{}""#, self.schema.replace('"', r#""""#));
        let add_job = format!(
            "{schema}.add_job(provider, json_build_object('id', id), max_attempts => {MAX_ATTEMPTS}"
        );
        // The only part that does not stand in this crate is the name of the schema, in quotes.
        AssertSqlSafe(statement.replace("{add_job}", &add_job).replace("{queue}", &schema))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_name_of_the_schema_a_name() {
        let queue = Queue::in_schema(r#"x"; DROP TABLE y; --"#);
        let AssertSqlSafe(sql) = queue.sql("SELECT FROM {queue}.jobs");
        assert_eq!(sql, r#"SELECT FROM "x""; DROP TABLE y; --".jobs"#);
    }
}
