//! The report: what `doctor` has found out, check by check.

use serde_json::json;

use crate::screen::{NOTE, Screen, mark};

/// What was found out.
pub(super) struct DoctorReport {
    pub(super) screen: Screen,
    pub(super) healthy: bool,
}

impl DoctorReport {
    pub(super) fn passed(&mut self, check: &str, message: &str) -> anyhow::Result<()> {
        self.put(&mark(true), check, "passed", message)
    }

    pub(super) fn noted(&mut self, check: &str, message: &str) -> anyhow::Result<()> {
        self.put(&format!("{NOTE}!{NOTE:#}"), check, "noted", message)
    }

    pub(super) fn failed(&mut self, check: &str, message: &str) -> anyhow::Result<()> {
        self.healthy = false;
        self.put(&mark(false), check, "failed", message)
    }

    /// What helps with the check that failed.
    pub(super) fn hint(&mut self, check: &str, id: &str, message: &str) -> anyhow::Result<()> {
        self.screen.line(format!("    {NOTE}hint{NOTE:#} {message}"))?;
        let hint = json!({"id": id, "check": check, "message": message});
        self.screen.object(&json!({ "hint": hint }))?;
        Ok(())
    }

    fn put(&self, mark: &str, check: &str, result: &str, message: &str) -> anyhow::Result<()> {
        self.screen.line(format!("  {mark} {check:<9} {message}"))?;
        self.screen.object(&json!({"check": check, "result": result, "message": message}))?;
        Ok(())
    }
}
