//! Call path: where a call of SnipeRoute's API is, as assumed or as the user says.

use std::{fmt::Write as _, str::FromStr};

use http::Method;
use webhook_endpoints::sniperoute::Call;

/// The calls by their commands, for `--path`.
const CALLS: [(&str, Call); 7] = [
    ("list", Call::List),
    ("create", Call::Create),
    ("update", Call::Update),
    ("delete", Call::Delete),
    ("rotate", Call::RotateSecret),
    ("deliveries", Call::Deliveries),
    ("test", Call::SendTest),
];

/// The help that shows what is assumed.
pub(super) fn assumed() -> String {
    let mut text = "The paths that are assumed:\n".to_owned();
    for (name, call) in CALLS {
        let (method, path) = call.assumed();
        // Writing to a text cannot fail.
        _ = writeln!(text, "  {name:<11} {:<6} {path}", method.as_str());
    }
    text + "\nExample:\n  webhook endpoints list"
}

/// Where a call really is.
#[derive(Debug, Clone)]
pub(crate) struct CallPath {
    pub(crate) call: Call,
    pub(crate) method: Method,
    pub(crate) path: String,
}

impl FromStr for CallPath {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, place) = text.split_once('=').ok_or("write CALL=PATH")?;
        let call = CALLS.iter().find(|(of, _)| *of == name).map(|(_, call)| *call);
        let call = call.ok_or_else(|| format!("there is no call `{name}`"))?;
        let (method, path) = match place.split_once(' ') {
            Some((method, path)) => {
                let method = method.parse().map_err(|_| format!("`{method}` is no method"))?;
                (method, path.trim())
            }
            None => (call.assumed().0, place),
        };
        Ok(Self { call, method, path: path.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_a_path_with_and_without_a_method() {
        let path = |text: &str| text.parse::<CallPath>().map(|p| (p.call, p.method, p.path));
        let rotate = "/v2/{id}/secret".to_owned();
        let expected = (Call::RotateSecret, Method::POST, rotate.clone());
        assert_eq!(path("rotate=/v2/{id}/secret"), Ok(expected));
        let expected = (Call::RotateSecret, Method::PUT, rotate);
        assert_eq!(path("rotate=PUT /v2/{id}/secret"), Ok(expected));
        for wrong in ["rotate", "turn=/v2", "list=P\u{e4}T /v2"] {
            assert!(path(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn names_every_call() {
        assert_eq!(CALLS.map(|(_, call)| call).len(), Call::ALL.len());
        assert!(Call::ALL.iter().all(|call| CALLS.iter().any(|(_, of)| of == call)));
    }
}
