//! Members by name and by path, for whoever has to read a few of them.

use bytestring::ByteString;

use super::tape::{Elements, Entry, Form, Value, View};

/// A value, as far as a type, an id or a time can be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Member {
    Text(ByteString),
    Integer(i64),
    Null,
    /// Any other value; also text with half a surrogate, which no string can hold.
    Other,
}

/// Finds the members with these names in the object that a body consists of.
///
/// `None` when the body is not an object, or when it is signed as it came and has one of the names
/// twice; the canonical form has no name twice, only the last member of that name.
pub(super) fn find<'t, const N: usize>(
    view: &'t View<'t>,
    names: [Option<&str>; N],
) -> Option<[Option<Entry<'t>>; N]> {
    let mut found = [None; N];
    for key in view.root_members()? {
        let text = key.text();
        let slot = names.iter().position(|name| name.is_some_and(|name| text.means(name)));
        let Some(slot) = slot.and_then(|slot| found.get_mut(slot)) else { continue };
        if slot.replace(key.member()).is_some() && view.signed == Form::Raw {
            return None;
        }
    }
    Some(found)
}

/// The body is not an object, or it is signed as it came and has a name of the path twice. Or something
/// else stands there than an array, where one is needed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unclear;

/// Follows a path, which is names of members with dots between them.
///
/// Where a step leads through something that is no object, nothing is there.
pub(super) fn follow<'t>(view: &'t View<'t>, path: &str) -> Result<Option<Entry<'t>>, Unclear> {
    follow_from(view.root(), path)
}

/// Follows a path from an object in the body.
fn follow_from<'t>(mut at: Entry<'t>, path: &str) -> Result<Option<Entry<'t>>, Unclear> {
    if at.keys().is_none() {
        return Err(Unclear);
    }
    for name in path.split('.') {
        let Some(keys) = at.keys() else { return Ok(None) };
        let mut found = None;
        for key in keys.filter(|key| key.text().means(name)) {
            if found.replace(key.member()).is_some() && at.signed() == Form::Raw {
                return Err(Unclear);
            }
        }
        let Some(member) = found else { return Ok(None) };
        at = member;
    }
    Ok(Some(at))
}

/// The elements of the array at a path.
pub(super) fn array<'t>(view: &'t View<'t>, path: &str) -> Result<Elements<'t>, Unclear> {
    elements(follow(view, path)?.ok_or(Unclear)?)
}

pub(super) fn elements(array: Entry<'_>) -> Result<Elements<'_>, Unclear> {
    match array.value() {
        Value::Array(elements) => Ok(elements),
        _ => Err(Unclear),
    }
}

/// The elements of the array that each of these objects has at a path, the first `most` of all; or the
/// object itself where it has none.
pub(super) fn elements_in_each<'t>(
    objects: Elements<'t>,
    path: &str,
    most: usize,
) -> Result<Vec<Entry<'t>>, Unclear> {
    let mut found = Vec::new();
    for object in objects {
        let room = most.saturating_sub(found.len());
        match follow_from(object, path)?.filter(|array| !array.is_null()) {
            Some(array) => found.extend(elements(array)?.take(room)),
            None => found.extend(Some(object).filter(|_| room > 0)),
        }
    }
    Ok(found)
}

/// Which of these members is there in the object that a body consists of; one that is `null` is not.
///
/// Unclear where two of them are, where the body is no object, and where it is signed as it came and has
/// one of the names twice.
pub(super) fn only_of(
    view: &View<'_>,
    names: &[&'static str],
) -> Result<Option<&'static str>, Unclear> {
    let mut found: Vec<(&'static str, Entry<'_>)> = Vec::new();
    for key in view.root_members().ok_or(Unclear)? {
        let text = key.text();
        let Some(name) = names.iter().find(|name| text.means(name)) else { continue };
        match found.iter_mut().find(|(earlier, _)| earlier == name) {
            Some(_) if view.signed == Form::Raw => return Err(Unclear),
            Some((_, member)) => *member = key.member(),
            None => found.push((name, key.member())),
        }
    }
    let mut there = found.iter().filter(|(_, member)| !member.is_null()).map(|(name, _)| *name);
    match (there.next(), there.next()) {
        (only, None) => Ok(only),
        (_, Some(_)) => Err(Unclear),
    }
}

/// What a member of `body` is; its text is not copied unless it has escapes.
pub(super) fn read(entry: Entry<'_>, body: &ByteString) -> Member {
    match entry.value() {
        Value::Text(text) => match text.as_str() {
            Some(text) => Member::Text(body.slice_ref(text)),
            None => text.decode().map_or(Member::Other, |text| Member::Text(text.into())),
        },
        Value::Number(number) => number.raw.parse().map_or(Member::Other, Member::Integer),
        Value::Constant("null") => Member::Null,
        Value::Constant(_) | Value::Array(_) | Value::Object(_) => Member::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canonical::Json;

    fn found(body: &str) -> Option<[Option<Member>; 2]> {
        Json::read(body.to_owned()).ok()?.find([Some("id"), Some("at")])
    }

    #[test]
    fn finds_members_among_others() {
        let text = |text: &str| Some(Member::Text(text.into()));
        for (body, expected) in [
            (r"{}", [None, None]),
            (r#"{"id":"a","at":5}"#, [text("a"), Some(Member::Integer(5))]),
            (r#" { "x" : {"id":"b"}, "at" : "t", "y" : ["id"] } "#, [None, text("t")]),
            (r#"{"i\u0064":"\u00e9","x":NaN}"#, [text("é"), None]),
            (r#"{"id":null,"at":1.5}"#, [Some(Member::Null), Some(Member::Other)]),
            (
                r#"{"id":"\ud800","at":99999999999999999999}"#,
                [Some(Member::Other), Some(Member::Other)],
            ),
            (r#"{"x":1,"x":2}"#, [None, None]),
        ] {
            assert_eq!(found(body), Some(expected), "{body}");
        }
    }

    #[test]
    fn refuses_what_has_no_members_or_too_many() {
        for body in ["", "[]", "5", "{", r#"{"id":1,"id":1}"#, r#"{"id":1,"x":2,"i\u0064":1}"#] {
            assert_eq!(found(body), None, "{body}");
        }
    }

    #[test]
    fn says_which_of_several_members_is_there() {
        const NAMES: &[&str] = &["message", "a.b", "poll"];
        for (body, raw, canonical) in [
            ("{}", Ok(None), Ok(None)),
            (r#"{"x":1,"message":{"poll":1}}"#, Ok(Some("message")), Ok(Some("message"))),
            (r#"{"m\u0065ssage":""}"#, Ok(Some("message")), Ok(Some("message"))),
            (r#"{"a":{"b":1}}"#, Ok(None), Ok(None)),
            (r#"{"a.b":false}"#, Ok(Some("a.b")), Ok(Some("a.b"))),
            (r#"{"message":null}"#, Ok(None), Ok(None)),
            (r#"{"message":null,"poll":0}"#, Ok(Some("poll")), Ok(Some("poll"))),
            (r#"{"message":1,"poll":1}"#, Err(Unclear), Err(Unclear)),
            (r#"{"poll":1,"x":{},"m\u0065ssage":1}"#, Err(Unclear), Err(Unclear)),
            (r#"{"poll":1,"poll":1}"#, Err(Unclear), Ok(Some("poll"))),
            (r#"{"poll":1,"p\u006fll":null}"#, Err(Unclear), Ok(None)),
            (r#"{"poll":null,"poll":1}"#, Err(Unclear), Ok(Some("poll"))),
            (r#"{"x":1,"x":2,"poll":1}"#, Ok(Some("poll")), Ok(Some("poll"))),
            ("[]", Err(Unclear), Err(Unclear)),
            (r#""poll""#, Err(Unclear), Err(Unclear)),
        ] {
            assert_eq!(Json::read(body).unwrap().only_of(NAMES), raw, "{body}");
            let signed = Json::read_canonical(bytes::Bytes::from(body)).unwrap();
            assert_eq!(signed.only_of(NAMES), canonical, "{body}");
        }
    }

    #[test]
    fn follows_a_path_through_objects_alone() {
        let follow = |body: &str| {
            let json = Json::read(body.to_owned()).unwrap();
            json.follow("data.id")
        };
        let text = |text: &str| Ok(Some(Member::Text(text.into())));
        for (body, expected) in [
            (r#"{"id":"x","data":{"x":{"id":"y"},"id":"a"}}"#, text("a")),
            (r#"{ "d\u0061ta" : { "id" : 5 } }"#, Ok(Some(Member::Integer(5)))),
            (r#"{"data":{"id":null}}"#, Ok(Some(Member::Null))),
            (r#"{"data":{"id":{"id":"a"}}}"#, Ok(Some(Member::Other))),
            (r#"{"data.id":"a"}"#, Ok(None)),
            (r#"{"data":[{"id":"a"}]}"#, Ok(None)),
            (r#"{"data":"id"}"#, Ok(None)),
            ("{}", Ok(None)),
            (r#"{"data":{"id":"a"},"data":{"id":"a"}}"#, Err(Unclear)),
            (r#"{"data":{"id":"a","x":1,"id":"a"}}"#, Err(Unclear)),
            (r#"{"data":1,"data":{"id":"a"}}"#, Err(Unclear)),
            (r#"{"other":{"id":1,"id":2},"data":{"id":"a"}}"#, text("a")),
            ("[]", Err(Unclear)),
        ] {
            assert_eq!(follow(body), expected, "{body}");
        }
        let last = bytes::Bytes::from_static(br#"{"data":{"id":"a"},"data":{"id":"b","id":"c"}}"#);
        assert_eq!(Json::read_canonical(last).unwrap().follow("data.id"), text("c"));
    }
}
