//! Documentation: the first sentence of what the specification says, as rustdoc can show it.

/// So many characters are one line.
const WIDTH: usize = 160;

/// One line, or nothing where nothing is left of it.
pub(crate) fn line(text: &str) -> Option<String> {
    let first = text.trim().split("\n\n").next().unwrap_or_default();
    let mut parts = without_links(first).split('`').map(str::to_owned).collect::<Vec<_>>();
    // What stands between two marks is code, and stays as it is.
    for part in parts.iter_mut().step_by(2) {
        *part = without_tags(part).replace(['*', '|', '#', '>'], " ");
    }
    let text = parts.join("`");
    let text = text.split_whitespace().map(word).collect::<Vec<_>>().join(" ");
    let text = text.trim_start_matches(['-', ':', ' ']);
    let mut sentence = match text.find(". ") {
        Some(end) => text.get(..end).unwrap_or(text).to_owned(),
        None => text.trim_end_matches(['.', ':', ' ']).to_owned(),
    };
    if sentence.chars().count() > WIDTH {
        let cut: String = sentence.chars().take(WIDTH).collect();
        let end = cut.rfind(' ').unwrap_or(cut.len());
        sentence = format!("{} …", cut.get(..end).unwrap_or(&cut));
    }
    // A code span that was cut is closed.
    if sentence.matches('`').count() % 2 == 1 {
        sentence = sentence.replace('`', "");
    }
    if !sentence.chars().any(char::is_alphanumeric) {
        return None;
    }
    let stop = if sentence.ends_with(['.', '!', '?', '…', ':']) { "" } else { "." };
    Some(format!("{sentence}{stop}"))
}

/// Any text as a code span.
pub(crate) fn code(text: &str) -> String {
    let text: String =
        text.chars().map(|c| if c == '`' || c.is_control() { '\'' } else { c }).collect();
    if text.trim().is_empty() { "an empty text".to_owned() } else { format!("`{text}`") }
}

/// `[text](address)` is `text`.
fn without_links(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('[') {
        let (before, link) = rest.split_at(open);
        out.push_str(before);
        let parts = link.find("](").and_then(|middle| {
            let end = link.get(middle..)?.find(')')?;
            Some((link.get(1..middle)?, link.get(middle + end + 1..)?))
        });
        if let Some((label, after)) = parts {
            out.push_str(label);
            rest = after;
        } else {
            out.push(' ');
            rest = link.get(1..).unwrap_or_default();
        }
    }
    out.push_str(rest);
    out.replace(['[', ']'], " ")
}

/// Without `<tags>`.
fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('<') {
        out.push_str(before);
        out.push(' ');
        rest = tag.split_once('>').map_or(tag, |(_, after)| after);
    }
    out.push_str(rest);
    out
}

/// A word, as code where it is a name of a program or an address.
fn word(word: &str) -> String {
    if word.contains('`') {
        return word.to_owned();
    }
    let core =
        word.trim_matches(|c: char| matches!(c, '(' | ')' | ',' | '.' | ';' | ':' | '"' | '\''));
    let is_camel =
        core.chars().skip(1).any(char::is_uppercase) && core.chars().any(char::is_lowercase);
    let is_code = is_camel
        || core.contains(['_', '\\', '{', '}', '~', '$', '=', '&', '@'])
        || core.contains("::")
        || core.contains("//");
    if is_code && !core.is_empty() {
        word.replacen(core, &format!("`{core}`"), 1)
    } else {
        word.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_one_sentence_that_rustdoc_shows_as_it_is() {
        for (text, shown) in [
            ("Sent when a batch was cancelled.\n", "Sent when a batch was cancelled."),
            ("First. Second.", "First."),
            ("See [the page](https://x.y/z) of <b>it</b>", "See the page of it."),
            ("The user_id or userId", "The `user_id` or `userId`."),
            ("A `code span` and list[0]", "A `code span` and list 0."),
            ("At https://a.b/c", "At `https://a.b/c`."),
            ("The form `Name <address>`.", "The form `Name <address>`."),
            ("* **card**: x", "card : x."),
        ] {
            assert_eq!(line(text).unwrap_or_default().replace("  ", " "), shown);
        }
        assert_eq!(line(" . "), None);
        let long = line(&"word ".repeat(100)).unwrap();
        assert!(long.ends_with('…') && long.len() < 180, "{long}");
    }
}
