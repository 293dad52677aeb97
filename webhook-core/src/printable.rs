//! Printable: which characters can be seen, and leave the text around them alone.

/// Whether a terminal shows a character as it is, without affecting the text around it.
///
/// It returns `false` for control characters, which move the cursor, and for Unicode's
/// `Default_Ignorable_Code_Point` (`DerivedCoreProperties.txt`): characters that change the
/// direction of text or are invisible. It also returns `false` for line and paragraph separators
/// and for annotation marks.
///
/// Call it before you print text of unknown origin to a terminal.
#[must_use]
pub fn is_printable(c: char) -> bool {
    !c.is_control()
        && !matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_letters_of_every_script_and_nothing_that_cannot_be_seen() {
        for c in "aZ~ \u{a0}äß中ع🦀\u{301}".chars() {
            assert!(is_printable(c), "{c:?}");
        }
        for c in
            "\0\n\u{1b}\u{9b}\u{202e}\u{2066}\u{200f}\u{61c}\u{200b}\u{2028}\u{feff}\u{ad}\u{e0041}"
                .chars()
        {
            assert!(!is_printable(c), "{c:?}");
        }
    }
}
