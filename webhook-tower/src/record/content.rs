//! Content: the headers of a stored delivery, as text.

use http::{HeaderMap, HeaderName, HeaderValue};

/// The headers as lines of `name: value`, as a store keeps them.
///
/// The headers that a scheme names are text: a delivery with others is not verified.
#[must_use]
pub fn headers_to_text(headers: &HeaderMap) -> String {
    let lines =
        headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
    lines.flat_map(|(name, value)| [name, ": ", value, "\n"]).collect()
}

/// What [`headers_to_text`] was made of; `None` if the text doesn't have that form.
#[must_use]
pub fn headers_from_text(text: &str) -> Option<HeaderMap> {
    let header = |line: &str| {
        let (name, value) = line.split_once(": ")?;
        Some((name.parse::<HeaderName>().ok()?, HeaderValue::from_str(value).ok()?))
    };
    text.lines().map(header).try_fold(HeaderMap::new(), |mut headers, header| {
        let (name, value) = header?;
        headers.append(name, value);
        Some(headers)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_names_and_values() {
        let mut headers = HeaderMap::new();
        headers.append("signature", HeaderValue::from_static("a: b=c"));
        headers.append("signature", HeaderValue::from_static(""));
        headers.append("webhook-id", HeaderValue::from_static("1"));
        assert_eq!(headers_from_text(&headers_to_text(&headers)), Some(headers));
        assert_eq!(headers_from_text("no header"), None);
        assert_eq!(headers_from_text("a: \u{1}"), None);
    }
}
