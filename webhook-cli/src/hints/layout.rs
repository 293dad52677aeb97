//! The layout of a body: the same JSON as other programs write it.

use bytes::Bytes;
use webhook_tower::canonical;

/// The largest body that is laid out anew. An indentation makes many times as much of it.
const MAX_BODY: usize = 64 * 1024;

/// The body in every other layout, each with what was done.
///
/// There is none for what is no JSON: its brackets may be as deep as it is long.
pub(super) fn others(body: &Bytes) -> Vec<(&'static str, Bytes)> {
    let Some(sorted) = canonical::canonicalize(body).ok().filter(|_| body.len() <= MAX_BODY) else {
        return Vec::new();
    };
    let trimmed = body.trim_ascii_end();
    let without_returns = body.iter().copied().filter(|&byte| byte != b'\r').collect();
    let layouts = [
        ("without the line break at its end", trimmed.to_vec()),
        ("with a line break at its end", [trimmed, b"\n"].concat()),
        ("without carriage returns", without_returns),
        ("without the white space between its parts", COMPACT.write(body)),
        ("as Python's `json.dumps` lays it out", PYTHON.write(body)),
        ("with an indentation of two", Layout { indent: Some(2), ..INDENTED }.write(body)),
        ("with an indentation of four", INDENTED.write(body)),
        ("with its members sorted", sorted),
    ];
    let layouts = layouts.into_iter().map(|(what, layout)| (what, Bytes::from(layout)));
    layouts.filter(|(_, layout)| layout != body).collect()
}

/// The white space between the parts of a JSON text.
#[derive(Clone, Copy)]
struct Layout {
    comma: &'static [u8],
    colon: &'static [u8],
    indent: Option<usize>,
}

const COMPACT: Layout = Layout { comma: b",", colon: b":", indent: None };
const PYTHON: Layout = Layout { comma: b", ", colon: b": ", indent: None };
const INDENTED: Layout = Layout { comma: b",", colon: b": ", indent: Some(4) };

impl Layout {
    /// The same text with this white space and no other. Strings and numbers keep every character.
    fn write(self, json: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(json.len());
        let mut depth = 0_usize;
        let tokens = tokens(json);
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                b"{" | b"[" if matches!(tokens.peek(), Some(&(b"}" | b"]"))) => {
                    out.extend_from_slice(token);
                    out.extend_from_slice(tokens.next().unwrap_or_default());
                }
                b"{" | b"[" => {
                    depth += 1;
                    out.extend_from_slice(token);
                    self.line(&mut out, depth);
                }
                b"}" | b"]" => {
                    depth = depth.saturating_sub(1);
                    self.line(&mut out, depth);
                    out.extend_from_slice(token);
                }
                b"," => {
                    out.extend_from_slice(self.comma);
                    self.line(&mut out, depth);
                }
                b":" => out.extend_from_slice(self.colon),
                _ => out.extend_from_slice(token),
            }
        }
        out
    }

    fn line(self, out: &mut Vec<u8>, depth: usize) {
        if let Some(indent) = self.indent {
            out.push(b'\n');
            out.resize(out.len() + indent * depth, b' ');
        }
    }
}

/// The parts of a JSON text without the white space between them.
fn tokens(mut json: &[u8]) -> Vec<&[u8]> {
    let mut tokens = Vec::new();
    loop {
        json = json.trim_ascii_start();
        let Some((token, rest)) =
            json.split_at_checked(length(json)).filter(|(t, _)| !t.is_empty())
        else {
            return tokens;
        };
        tokens.push(token);
        json = rest;
    }
}

/// How long the first part is.
fn length(json: &[u8]) -> usize {
    let is_plain = |byte: &u8| !byte.is_ascii_whitespace() && !b"{}[],:\"".contains(byte);
    match json.first() {
        None => 0,
        Some(b'"') => {
            let mut escaped = false;
            let end = json.iter().skip(1).position(|&byte| {
                let end = byte == b'"' && !escaped;
                escaped = byte == b'\\' && !escaped;
                end
            });
            end.map_or(json.len(), |end| end + 2)
        }
        Some(byte) if is_plain(byte) => json.iter().take_while(|byte| is_plain(byte)).count(),
        Some(_) => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &str = r#" {"a" : [ 1.10,{ } ,"x, \\\": {y"],
        "b":{"c":null} } "#;

    fn text(bytes: Vec<u8>) -> String {
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn writes_the_same_text_with_other_white_space() {
        let compact = r#"{"a":[1.10,{},"x, \\\": {y"],"b":{"c":null}}"#;
        assert_eq!(text(COMPACT.write(JSON.as_bytes())), compact);
        let python = r#"{"a": [1.10, {}, "x, \\\": {y"], "b": {"c": null}}"#;
        assert_eq!(text(PYTHON.write(JSON.as_bytes())), python);
    }

    #[test]
    fn indents_like_everybody() {
        let value: serde_json::Value = serde_json::json!({"a": [1, [], {"b": {}}], "c": "d"});
        let two = Layout { indent: Some(2), ..INDENTED };
        let pretty = serde_json::to_string_pretty(&value).unwrap();
        assert_eq!(text(two.write(value.to_string().as_bytes())), pretty);
    }

    #[test]
    fn makes_little_of_what_is_hostile() {
        let deep = |inside: &str| "[".repeat(120) + inside + &"]".repeat(120);
        for body in [
            "[".repeat(1 << 20),
            deep(&("0,".repeat(1 << 19) + "0")),
            deep(&("0,".repeat(MAX_BODY / 2 - 200) + "0")),
        ] {
            let size: usize = others(&Bytes::from(body)).iter().map(|(_, b)| b.len()).sum();
            assert!(size < 32 << 20, "{size}");
        }
    }

    #[test]
    fn ends_on_any_bytes() {
        for json in ["", "\"", "\"\\", "}}]]", "{[", ",,::", "\u{1f980}", "nul"] {
            for layout in [COMPACT, PYTHON, INDENTED] {
                layout.write(json.as_bytes());
            }
        }
    }
}
