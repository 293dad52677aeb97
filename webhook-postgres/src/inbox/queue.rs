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
    /// the job of the row with `id` and `provider`; arguments such as `run_at` may follow in it.
    ///
    /// The job's key is the delivery, so that there is one job at most that is not running.
    pub(crate) fn sql(&self, statement: &str) -> AssertSqlSafe<String> {
        let schema = format!(r#""{}""#, self.schema.replace('"', r#""""#));
        let add_job = format!(
            "{schema}.add_job(provider, json_build_object('id', id), \
             job_key => 'webhook:' || id, max_attempts => {MAX_ATTEMPTS}"
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
