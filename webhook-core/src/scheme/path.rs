//! Paths: where a member stands in the body, as its name or as names with dots between them.

/// Whether it is one or more names with dots between them.
pub(crate) const fn is_path(path: &str) -> bool {
    let (mut bytes, mut is_in_name) = (path.as_bytes(), false);
    while let [byte, rest @ ..] = bytes {
        if *byte == b'.' && !is_in_name {
            return false;
        }
        is_in_name = *byte != b'.';
        bytes = rest;
    }
    is_in_name
}

/// Whether it is one name, so that the member is at the top.
pub(crate) const fn is_at_top(path: &str) -> bool {
    let mut bytes = path.as_bytes();
    while let [byte, rest @ ..] = bytes {
        if *byte == b'.' {
            return false;
        }
        bytes = rest;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn are_names_with_dots_between_them() {
        for (path, is, at_top) in [
            ("id", true, true),
            ("data.id", true, false),
            ("a.b.c", true, false),
            ("event-data.x y", true, false),
            ("", false, true),
            (".", false, false),
            (".id", false, false),
            ("id.", false, false),
            ("a..b", false, false),
        ] {
            assert_eq!((is_path(path), is_at_top(path)), (is, at_top), "{path}");
        }
    }
}
