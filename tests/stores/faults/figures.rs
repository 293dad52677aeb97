//! Figures: what a run has shown, and what has to hold of it.

use std::time::Instant;

use webhook_stores_tests::{
    effects::{Database, Mode},
    load::{CONCURRENCY, Load, Tally},
    plan::Plan,
};

/// What a run has shown.
pub(crate) struct Figures {
    mode: Mode,
    kills: usize,
    pub(crate) tally: Tally,
    /// Acknowledged deliveries without an effect.
    lost: usize,
    /// Effects beyond the first one of each delivery.
    pub(crate) surplus: usize,
}

impl Figures {
    pub(crate) async fn of(load: &Load<'_>, kills: usize, mode: Mode, database: &Database) -> Self {
        let (tally, effects) = (load.tally(), database.effects_of_each().await.unwrap());
        let of_each = |id| effects.get(id).map_or(0, |&effects| usize::try_from(effects).unwrap());
        let of_each: Vec<_> = tally.acknowledged.iter().map(of_each).collect();
        let lost = of_each.iter().filter(|&&effects| effects == 0).count();
        let surplus = of_each.iter().map(|effects| effects.saturating_sub(1)).sum();
        Self { mode, kills, tally, lost, surplus }
    }

    pub(crate) fn answered(&self, status: u16) -> usize {
        self.tally.answers.get(&status).copied().unwrap_or(0)
    }

    /// Nothing is lost, and there is no second effect but of a delivery that a kill cut off.
    pub(crate) fn assert_sound(&self) {
        let answers = &self.tally.answers;
        assert!(answers.keys().all(|status| [200, 503].contains(status)), "{answers:?}");
        assert_eq!(self.lost, 0, "acknowledged, and without an effect");
        let most = match self.mode {
            Mode::Together => 0,
            Mode::Apart => self.kills * CONCURRENCY,
        };
        assert!(self.surplus <= most, "{} effects too many, and not {most}", self.surplus);
    }

    /// A row of `benchmarks/faults.md`, which `scripts/faults` completes.
    pub(crate) fn print(&self, killed: &str, returned: &str, since: Instant, plan: &Plan) {
        let (number, kills) = (self.tally.acknowledged.len(), self.kills);
        let (refused, broken) = (self.answered(503), self.tally.broken);
        let (mode, lost, surplus) = (self.mode, self.lost, self.surplus);
        let (took, seed) = (since.elapsed().as_secs(), plan.seed);
        println!(
            "figures: {killed} | {mode:?} | {kills} | {number} | {refused} | {broken} | {lost} | \
             {surplus} | {returned} | {took} s | {seed}"
        );
    }
}
