//! Table: what was measured, as lines of Markdown between two marks of a file.

use std::{fmt::Write as _, fs, io};

/// One line: ours, what it is held against, and the goal.
pub struct Row {
    pub what: String,
    pub ours: f64,
    pub against: String,
    pub theirs: f64,
    pub goal: Goal,
}

/// What the ratio should be.
#[derive(Clone, Copy)]
pub enum Goal {
    /// Ours takes at most this many times as long.
    AtMost(f64),
    /// Theirs takes at least this many times as long.
    Faster(f64),
    /// It is there to compare.
    None,
}

impl Row {
    pub fn new(what: &str, ours: f64, against: &str, theirs: f64, goal: Goal) -> Self {
        Self { what: what.to_owned(), ours, against: against.to_owned(), theirs, goal }
    }

    fn line(&self) -> String {
        let (ratio, goal, met) = match self.goal {
            Goal::AtMost(most) => {
                let ratio = self.ours / self.theirs;
                (format!("{ratio:.2} ×"), format!("≤ {most} ×"), Some(ratio <= most))
            }
            Goal::Faster(least) => {
                let ratio = self.theirs / self.ours;
                (
                    format!("{ratio:.1} × faster"),
                    format!("≥ {least} × faster"),
                    Some(ratio >= least),
                )
            }
            Goal::None if self.theirs / self.ours >= 5.0 => {
                (format!("{:.1} × faster", self.theirs / self.ours), String::new(), None)
            }
            Goal::None => (format!("{:.2} ×", self.ours / self.theirs), String::new(), None),
        };
        let met = met.map_or("", |met| if met { "met" } else { "**not met**" });
        let (ours, theirs) = (time(self.ours), time(self.theirs));
        format!(
            "| {} | {ours} | {} | {theirs} | {ratio} | {goal} | {met} |",
            self.what, self.against
        )
    }
}

/// A table under its heading.
pub fn section(heading: &str, rows: &[Row]) -> String {
    let mut text = format!("### {heading}\n\n");
    text += "| what | ours | held against | theirs | ours ÷ theirs | goal | |\n";
    text += "|---|---:|---|---:|---:|---|---|\n";
    for row in rows {
        _ = writeln!(text, "{}", row.line());
    }
    text.push('\n');
    text
}

/// With three digits, in the unit that fits.
pub fn time(nanoseconds: f64) -> String {
    match nanoseconds {
        n if n < 1e3 => format!("{n:.0} ns"),
        n if n < 1e4 => format!("{:.2} µs", n / 1e3),
        n if n < 1e6 => format!("{:.1} µs", n / 1e3),
        n if n < 1e9 => format!("{:.1} ms", n / 1e6),
        n => format!("{:.2} s", n / 1e9),
    }
}

/// Replaces what stands between the marks `<!-- NAME -->` and `<!-- /NAME -->` of `file`.
pub fn write(file: &str, name: &str, text: &str) -> io::Result<()> {
    let page = fs::read_to_string(file)?;
    let (begin, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let place = page
        .split_once(&begin)
        .and_then(|(before, rest)| rest.split_once(&end).map(|(_, after)| (before, after)));
    let (before, after) =
        place.ok_or_else(|| io::Error::other(format!("{file} has no {begin}")))?;
    fs::write(file, format!("{before}{begin}{text}{end}{after}"))
}
