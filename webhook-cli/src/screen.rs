//! Screen: what the program prints, for people or one JSON object per line.
//!
//! Colours go to terminals only, and to none with `NO_COLOR`. What came from elsewhere is shown
//! without the characters that a terminal obeys.

use std::{
    fmt::Display,
    io::{self, Write as _},
};

use anstyle::{AnsiColor, Style};
use comfy_table::{ContentArrangement, Table, presets};
use serde::Serialize;
use webhook_tower::devlog::is_printable;

pub(crate) const GOOD: Style = AnsiColor::Green.on_default().bold();
pub(crate) const WRONG: Style = AnsiColor::Red.on_default().bold();
pub(crate) const NOTE: Style = AnsiColor::Yellow.on_default();
pub(crate) const DIM: Style = Style::new().dimmed();

/// Where the program prints.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Screen {
    pub(crate) json: bool,
}

impl Screen {
    /// A line for people.
    pub(crate) fn line(self, text: impl Display) -> io::Result<()> {
        if self.json { Ok(()) } else { writeln!(anstream::stdout().lock(), "{text}") }
    }

    /// A line for people beside an output that belongs to something else.
    pub(crate) fn status_line(self, text: impl Display) {
        if !self.json {
            // There is nobody to tell when the terminal is gone.
            drop(writeln!(anstream::stderr().lock(), "{text}"));
        }
    }

    /// An object for programs, on a line of its own.
    pub(crate) fn object(self, value: &impl Serialize) -> io::Result<()> {
        if !self.json {
            return Ok(());
        }
        let line = serde_json::to_string(value)?;
        writeln!(io::stdout().lock(), "{line}")
    }

    /// A table for people.
    pub(crate) fn table(
        self,
        header: &[&str],
        rows: impl IntoIterator<Item = Vec<String>>,
    ) -> io::Result<()> {
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_header(header.to_vec());
        for row in rows {
            table.add_row(row);
        }
        // Lines that go into a file or another program stay whole.
        if let Some((terminal_size::Width(width), _)) =
            terminal_size::terminal_size_of(io::stdout())
        {
            table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
        }
        self.line(table.trim_fmt())
    }
}

/// How many columns a line for people has. One that goes into a file or another program is as long
/// as it likes.
pub(crate) fn columns() -> usize {
    let size = terminal_size::terminal_size_of(io::stdout());
    size.map_or(usize::MAX, |(terminal_size::Width(columns), _)| columns.into())
}

/// A mark for what is right, and one for what is not.
pub(crate) fn mark(right: bool) -> String {
    if right { format!("{GOOD}✓{GOOD:#}") } else { format!("{WRONG}✗{WRONG:#}") }
}

/// Text of unknown origin as a terminal may show it: lines stay lines, and nothing else moves the
/// cursor, hides text or turns its direction.
pub(crate) fn escape_for_terminal(bytes: &[u8]) -> String {
    let is_shown = |c| matches!(c, '\n' | '\t') || is_printable(c);
    let text = String::from_utf8_lossy(bytes);
    text.chars().map(|c| if is_shown(c) { c } else { '\u{fffd}' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_nothing_that_a_terminal_obeys() {
        let shown = escape_for_terminal(b"a\x1b[2J\xffb\n\tc\r \xe2\x80\xae \xc2\x9b\xe2\x80\x8b");
        assert_eq!(shown, "a\u{fffd}[2J\u{fffd}b\n\tc\u{fffd} \u{fffd} \u{fffd}\u{fffd}");
    }
}
