//! Measure: contestants take turns in short batches, and a batch that nobody disturbed counts.
//!
//! The frameworks measure one function after the other, so that a neighbour who wakes up in between
//! decides the ratio. Here each round runs a batch of every contestant of a row, in an order that
//! rotates, and noise meets all of them.

use std::{
    hint::black_box,
    pin::pin,
    task::{Context, Poll, Waker},
    time::{Duration, Instant},
};

/// How long a batch takes, about.
const BATCH: Duration = Duration::from_micros(200);

/// How many batches each contestant runs.
const ROUNDS: usize = 1001;

/// Something that is measured against others on the same input.
pub struct Contestant<'c> {
    /// Runs this many times, and says how long that took.
    batch: Box<dyn FnMut(usize) -> Duration + 'c>,
}

impl<'c> Contestant<'c> {
    /// Runs `run` with inputs that `prepare` makes while the clock stands.
    pub fn new<T, R>(
        mut prepare: impl FnMut() -> T + 'c,
        mut run: impl FnMut(T) -> R + 'c,
    ) -> Self {
        let batch = move |times| {
            let inputs: Vec<T> = (0..times).map(|_| prepare()).collect();
            let start = Instant::now();
            for input in inputs {
                drop(black_box(run(black_box(input))));
            }
            start.elapsed()
        };
        Self { batch: Box::new(batch) }
    }

    fn calibrate(&mut self) -> usize {
        // The first ones warm up caches and allocator.
        (self.batch)(100);
        let each = (self.batch)(100).as_nanos() / 100;
        (BATCH.as_nanos() / each.max(1)).clamp(1, 10_000) as usize
    }
}

/// The nanoseconds that each contestant takes once.
pub fn race<const N: usize>(mut contestants: [Contestant<'_>; N]) -> [f64; N] {
    let times = contestants.each_mut().map(Contestant::calibrate);
    let mut samples = [const { Vec::new() }; N];
    for round in 0..ROUNDS {
        for turn in 0..N {
            let i = (round + turn) % N;
            let took = (contestants[i].batch)(times[i]);
            samples[i].push(took.as_secs_f64() * 1e9 / times[i] as f64);
        }
    }
    samples.map(undisturbed)
}

/// The sample that a tenth of them stay below.
///
/// A neighbour only ever adds time, and on a busy machine it adds some to the median batch too.
pub fn undisturbed(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 10]
}

/// Polls a future until it is ready, without a runtime's turn in between.
pub fn poll<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}
