//! Spelling: whether one name was meant to be another.

/// Whether so few letters differ that the compiler takes one name for a slip of the other.
pub(crate) fn is_nearly(name: &str, other: &str) -> bool {
    distance(name, other) <= name.chars().count().max(3) / 3
}

/// How many letters have to be put in, taken out or replaced.
fn distance(name: &str, other: &str) -> usize {
    let mut costs: Vec<usize> = (0..=other.chars().count()).collect();
    for (row, letter) in name.chars().enumerate() {
        let mut before = row;
        let mut last = row + 1;
        for (cost, other) in costs.iter_mut().skip(1).zip(other.chars()) {
            let replaced = before + usize::from(letter != other);
            before = *cost;
            last = replaced.min(before + 1).min(last + 1);
            *cost = last;
        }
        if let Some(first) = costs.first_mut() {
            *first = row + 1;
        }
    }
    costs.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_the_letters_that_differ() {
        for (name, other, letters) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("abc", "abc", 0),
            ("abc", "ab", 1),
            ("kitten", "sitting", 3),
            ("flaw", "lawn", 2),
        ] {
            assert_eq!(distance(name, other), letters, "{name} {other}");
        }
    }

    #[test]
    fn tells_a_slip_from_another_name() {
        assert!(is_nearly("ConnectionBrokn", "ConnectionBroken"));
        assert!(is_nearly("Sent", "Send"));
        assert!(!is_nearly("IntentFilled", "ConnectionFailed"));
        assert!(!is_nearly("TestWebhook", "TradeUpdate"));
    }
}
