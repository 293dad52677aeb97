//! Every input of `fuzz/seeds`, among them all that ever made something fail, through the code that
//! the fuzzers run: none panics, and none takes more than 50 ms.
//!
//! `FUZZ_CORPUS=fuzz/corpus` replays what the fuzzers of this machine found, too.

use std::{
    env, fs,
    panic::catch_unwind,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

#[path = "../fuzz/src/lib.rs"]
mod fuzz;

const LONGEST: Duration = Duration::from_millis(50);

fn inputs(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).into_iter().flatten();
    entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect()
}

fn replay(target: &str) {
    let (_, run) = fuzz::TARGETS.into_iter().find(|(name, _)| *name == target).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut paths = inputs(&root.join("fuzz/seeds").join(target));
    assert!(!paths.is_empty(), "no seeds for {target}");
    if let Some(corpus) = env::var_os("FUZZ_CORPUS") {
        paths.extend(inputs(&root.join(corpus).join(target)));
    }
    for path in paths {
        let input = fs::read(&path).unwrap();
        let timed = || {
            let started = Instant::now();
            run(&input);
            started.elapsed()
        };
        let took = catch_unwind(timed).unwrap_or_else(|_| panic!("{} fails", path.display()));
        // Again, because something else may have used the time.
        let best = if took > LONGEST { (0..5).map(|_| timed()).min().unwrap() } else { took };
        assert!(best <= LONGEST, "{} takes {best:?}", path.display());
    }
}

macro_rules! targets {
    ($($target:ident)*) => {
        $(#[test]
        fn $target() {
            replay(stringify!($target));
        })*

        #[test]
        fn every_target_is_replayed() {
            assert_eq!([$(stringify!($target)),*], fuzz::TARGETS.map(|(name, _)| name));
        }
    };
}

targets! { headers encodings forms batches canonical decode service generate }
