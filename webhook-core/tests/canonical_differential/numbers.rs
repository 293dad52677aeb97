//! Numbers of every shape, as text.

use crate::rng::Rng;

const EXPONENTS: [&str; 24] = [
    "e0",
    "E1",
    "e5",
    "e+05",
    "E15",
    "e16",
    "e17",
    "e22",
    "e23",
    "e100",
    "e308",
    "e309",
    "e400",
    "e99999999999999999999",
    "e-1",
    "e-4",
    "E-5",
    "e-005",
    "e-7",
    "e-308",
    "e-323",
    "e-324",
    "e-400",
    "e-99999999999999999999",
];

pub(crate) fn number(rng: &mut Rng) -> String {
    let sign = if rng.one_in(3) { "-" } else { "" };
    let number = match rng.below(10) {
        0 => (rng.next() % 1_000).to_string(),
        1 => integer(rng),
        2 => tie(rng),
        3 => format!("{:e}", any_float(rng)),
        4 => small_subnormal(rng).to_string(),
        5 => format!("{}{}", rng.next(), rng.pick(&EXPONENTS)),
        6 => format!("{}.{}", rng.next() % 100_000, fraction(rng)),
        7 => format!("0.{}{}", "0".repeat(rng.below(8)), rng.next() % 10_000),
        8 => format!("{}{}", rng.next() % 10, rng.pick(&EXPONENTS)),
        _ => format!("{}.{}{}", rng.next() % 100, fraction(rng), rng.pick(&EXPONENTS)),
    };
    format!("{sign}{number}")
}

/// Mostly short, sometimes around the length that CPython converts unchecked or refuses.
fn integer(rng: &mut Rng) -> String {
    let digits = match rng.below(100) {
        0 => rng.pick(&[4_299, 4_300, 4_301, 5_000]),
        1..10 => 600 + rng.below(100),
        _ => 1 + rng.below(40),
    };
    let first = rng.pick(&['1', '5', '9']);
    let rest = (1..digits).map(|_| rng.pick(&['0', '1', '5', '9']));
    let mut number: String = std::iter::once(first).chain(rest).collect();
    if rng.one_in(4) {
        number.push_str(rng.pick(&[".0", ".5", "e0", "E-700", "e-4300"]));
    }
    number
}

/// Half-way between two floats, or between two shortest texts, or a hair beside it.
fn tie(rng: &mut Rng) -> String {
    let scale = rng.below(13);
    let whole = ((1 << 53) | (rng.next() >> 11)) >> scale;
    let halves = [".5", ".25", ".75", ".125", ".375", ".625", ".0625", ".03125", ".00048828125"];
    let half = rng.pick(&halves);
    if rng.one_in(4) {
        return format!("{whole}{half}{}{}", "0".repeat(rng.below(30)), rng.below(2));
    }
    format!("{whole}{half}")
}

fn any_float(rng: &mut Rng) -> f64 {
    match f64::from_bits(rng.next() >> 1) {
        float if float.is_finite() => float,
        _ => f64::MAX,
    }
}

/// Written out in full, this has more than 300 zeros before the first digit.
fn small_subnormal(rng: &mut Rng) -> f64 {
    f64::from_bits(rng.next() >> 12)
}

fn fraction(rng: &mut Rng) -> String {
    match rng.below(4) {
        0 => "0".repeat(1 + rng.below(12)),
        1 => format!("{}0", rng.next() % 100),
        2 => format!("{:020}{:020}", rng.next(), rng.next()),
        _ => (rng.next() % 1_000_000).to_string(),
    }
}
