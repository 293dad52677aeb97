//! Selection: the events that the caller asks for, such as `invoice.*`.

use crate::error::Error;

/// Which events are typed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Selection(pub(crate) Vec<String>);

impl Selection {
    /// Without a pattern, all of them are.
    pub(crate) fn contains(&self, event_type: &str) -> bool {
        self.0.is_empty() || self.0.iter().any(|pattern| matches(pattern, event_type))
    }

    /// A pattern that fits nothing is a mistake.
    pub(crate) fn check(&self, event_types: &[&str]) -> Result<(), Error> {
        let fits = |pattern: &&String| event_types.iter().any(|of| matches(pattern, of));
        match self.0.iter().find(|pattern| !fits(pattern)) {
            Some(pattern) => Err(Error::new(format!(
                "no event is called `{pattern}`; the first of {} is `{}`",
                event_types.len(),
                event_types.first().unwrap_or(&"")
            ))),
            None => Ok(()),
        }
    }
}

/// Whether a text fits a pattern, in which `*` is any text.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = text.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = rest.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_text() {
        for (pattern, text, fits) in [
            ("invoice.*", "invoice.paid", true),
            ("invoice.*", "invoices.paid", false),
            ("*.paid", "invoice.paid", true),
            ("a*b*c", "a-b-b-c", true),
            ("a*b*c", "ac", false),
            ("a*a", "a", false),
            ("*", "", true),
            ("x", "xy", false),
        ] {
            assert_eq!(matches(pattern, text), fits, "{pattern} {text}");
        }
    }
}
