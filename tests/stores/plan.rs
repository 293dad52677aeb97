//! Plan: how much is sent, and what is killed when.

use std::{
    env,
    ops::Range,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// How a run goes: a short one for every day, or the long one that `DELIVERIES` asks for.
#[derive(Debug)]
pub struct Plan {
    /// How many deliveries are sent while receivers are killed.
    pub deliveries: usize,
    /// The time from one delivery to the next.
    pub pace: Duration,
    /// How many times the database is killed.
    pub outages: usize,
    /// Makes the same times again; `SEED` sets it.
    pub seed: u64,
    /// In milliseconds, as is the next.
    peace: Range<u64>,
    absence: Range<u64>,
    random: fastrand::Rng,
}

impl Plan {
    /// The long run of `DELIVERIES=20000`, or the short one.
    ///
    /// # Panics
    ///
    /// When `DELIVERIES` or `SEED` is no number.
    #[must_use]
    pub fn from_env() -> Self {
        let number = |name| env::var(name).ok().map(|text| text.parse::<u64>().unwrap());
        let now = || SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let seed = number("SEED").unwrap_or_else(now);
        println!("seed {seed}");
        let (deliveries, pace, outages, peace, absence) = match number("DELIVERIES") {
            None => (120, 5, 1, 50..150, 600..1_000),
            Some(deliveries) => (deliveries, 7, 10, 1_000..5_000, 0..20_000),
        };
        Self {
            deliveries: deliveries.try_into().unwrap(),
            pace: Duration::from_millis(pace),
            outages,
            seed,
            peace,
            absence,
            random: fastrand::Rng::with_seed(seed),
        }
    }

    /// How long it is until the next kill.
    pub fn peace(&mut self) -> Duration {
        Duration::from_millis(self.random.u64(self.peace.clone()))
    }

    /// How long a database stays away.
    pub fn absence(&mut self) -> Duration {
        Duration::from_millis(self.random.u64(self.absence.clone()))
    }

    /// Which one of several is next.
    pub fn one_of(&mut self, several: usize) -> usize {
        self.random.usize(..several)
    }
}
