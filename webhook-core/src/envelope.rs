//! Envelope: type, id and time of a delivery, read from its signed content and nowhere else.

use bytestring::ByteString;
use jiff::Timestamp;

use crate::{
    canonical::{Json, Member, Unclear},
    rejection::{Rejection, RejectionKind},
    scheme::{TimeFormat, beside, is_at_top},
    time,
};

/// Where the members stand that decide something; `None` where a scheme has no such member.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Paths {
    event_type: &'static [&'static str],
    /// The members of which one names the event type by being there, instead of a word.
    members: &'static [&'static str],
    id: Option<&'static str>,
    time: Option<&'static str>,
    time_format: TimeFormat,
    /// The same three, where each is one member at the top, which is the usual case and the fast one.
    at_top: Option<[Option<&'static str>; 3]>,
}

impl Paths {
    pub(crate) const fn new(
        event_type: &'static [&'static str],
        id: Option<&'static str>,
        time: Option<&'static str>,
        time_format: TimeFormat,
    ) -> Self {
        let at_top = match (event_type, id) {
            ([name], None) if is_at_top(name) => Some([Some(*name), id, time]),
            ([name], Some(id)) if is_at_top(name) && is_at_top(id) => {
                Some([Some(*name), Some(id), time])
            }
            _ => None,
        };
        Self { event_type, members: &[], id, time, time_format, at_top }
    }

    /// The same for a type that is named by the member that is there, if there are such members.
    pub(crate) const fn or_one_of(mut self, members: &'static [&'static str]) -> Self {
        if !members.is_empty() {
            (self.members, self.at_top) = (members, None);
        }
        self
    }

    /// The type of a body or of an event, which is the name of a member or made of words.
    fn type_of(
        &self,
        event: &Json,
        words: impl FnOnce() -> Result<Vec<Option<Member>>, Unclear>,
    ) -> Result<Option<ByteString>, Unclear> {
        match self.members {
            [] => Ok(joined(words()?)),
            names => Ok(event.only_of(names)?.map(ByteString::from_static)),
        }
    }
}

/// What the members of a signed body say that decide something.
///
/// A type or an id that is neither text nor an integer counts as absent: a provider that signs
/// something else means something else by it. So does a blank id, which tells no two deliveries
/// apart.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Envelope {
    pub(crate) event_type: Option<ByteString>,
    pub(crate) id: Option<ByteString>,
    pub(crate) time: Option<Time>,
}

/// A time as the body spells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Time {
    At(Timestamp),
    /// Seconds beyond the calendar, such as milliseconds taken for seconds.
    BeyondCalendar,
    Invalid,
}

impl Envelope {
    /// Reads a body, which has to be one JSON object that has none of the names twice.
    pub(crate) fn read(paths: &Paths, body: &Json) -> Result<Self, Rejection> {
        let Some(names) = paths.at_top else {
            let found =
                Self::follow(paths, body).map_err(|Unclear| RejectionKind::MalformedBody)?;
            return Ok(Self::of(found, paths.time_format));
        };
        let [event_type, id, time] = body.find(names).ok_or(RejectionKind::MalformedBody)?;
        Ok(Self::of((event_type.and_then(word), id, time), paths.time_format))
    }

    /// Type, id and time, at paths that lead further than to the top.
    #[inline(never)]
    fn follow(paths: &Paths, body: &Json) -> Result<Found, Unclear> {
        // A provider without a type and an id has no path that would find out.
        if !body.is_object() {
            return Err(Unclear);
        }
        let at = |path: Option<&str>| path.map_or(Ok(None), |path| body.follow(path));
        let words = || paths.event_type.iter().map(|path| body.follow(path)).collect();
        let event_type = paths.type_of(body, words)?;
        Ok((event_type, at(paths.id)?, at(paths.time)?))
    }

    /// Reads one event of a body that has several, which has to be one JSON object likewise. `around` is
    /// what the body says beside them.
    pub(crate) fn read_event(
        paths: &Paths,
        event: &Json,
        around: &Around,
    ) -> Result<Self, Rejection> {
        let found = around.find(paths, event).map_err(|Unclear| RejectionKind::MalformedBody)?;
        Ok(Self::of(found, paths.time_format))
    }

    #[inline]
    fn of((event_type, id, time): Found, format: TimeFormat) -> Self {
        let id = id.and_then(word).filter(|id| !id.chars().all(char::is_whitespace));
        Self { event_type, id, time: time.map(|time| read_time(time, format)) }
    }
}

/// What a body with several events says once for all of them: at the paths that begin with `$.`.
#[derive(Debug)]
pub(crate) struct Around {
    words: Vec<Option<Member>>,
    id: Option<Member>,
    time: Option<Member>,
}

impl Around {
    pub(crate) fn read(paths: &Paths, body: &Json) -> Result<Self, Rejection> {
        let at = |path: Option<&'static str>| {
            let path = path.and_then(beside);
            path.map_or(Ok(None), |path| body.follow(path))
        };
        let read = || {
            let words = paths.event_type.iter().map(|path| at(Some(*path)));
            let words = words.collect::<Result<Vec<_>, _>>()?;
            Ok(Self { words, id: at(paths.id)?, time: at(paths.time)? })
        };
        read().map_err(|Unclear| RejectionKind::MalformedBody.into())
    }

    fn find(&self, paths: &Paths, event: &Json) -> Result<Found, Unclear> {
        if !event.is_object() {
            return Err(Unclear);
        }
        let at = |path: &'static str, around: &Option<Member>| match beside(path) {
            Some(_) => Ok(around.clone()),
            None => event.follow(path),
        };
        let of =
            |path: Option<&'static str>, around| path.map_or(Ok(None), |path| at(path, around));
        let words = paths.event_type.iter().zip(&self.words);
        let words = || words.map(|(path, around)| at(path, around)).collect();
        Ok((paths.type_of(event, words)?, of(paths.id, &self.id)?, of(paths.time, &self.time)?))
    }
}

/// A type, and what stands where id and time should.
type Found = (Option<ByteString>, Option<Member>, Option<Member>);

/// The words of a type with dots between them. The first has to be there.
fn joined(words: Vec<Option<Member>>) -> Option<ByteString> {
    let mut words = words.into_iter();
    let first = word(words.next()??)?;
    // A `null` is as good as nothing, anything else that is no word makes the type unclear.
    let others = words.flatten().filter(|member| *member != Member::Null);
    others.map(word).try_fold(first, |joined, word| Some(format!("{joined}.{}", word?).into()))
}

/// A text, or an integer in decimal digits.
pub(crate) fn word(member: Member) -> Option<ByteString> {
    match member {
        Member::Text(text) => Some(text),
        Member::Integer(number) => Some(itoa::Buffer::new().format(number).into()),
        Member::Null | Member::Other => None,
    }
}

/// ISO 8601 with an offset, or an integer.
fn read_time(member: Member, format: TimeFormat) -> Time {
    match member {
        Member::Text(text) => time::read(&text).map_or(Time::Invalid, Time::At),
        Member::Integer(number) => match format {
            TimeFormat::UnixMilliseconds => Timestamp::from_millisecond(number),
            TimeFormat::UnixSeconds | TimeFormat::Rfc3339 => Timestamp::from_second(number),
        }
        .map_or(Time::BeyondCalendar, Time::At),
        Member::Null | Member::Other => Time::Invalid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATHS: Paths = Paths::new(&["type"], Some("id"), Some("at"), TimeFormat::Rfc3339);

    fn read_at(paths: Paths, body: &str) -> Result<Envelope, RejectionKind> {
        let json = Json::read(body.to_owned()).map_err(|_| RejectionKind::MalformedBody)?;
        Envelope::read(&paths, &json).map_err(|rejection| rejection.kind())
    }

    fn read(body: &str) -> Result<Envelope, RejectionKind> {
        read_at(PATHS, body)
    }

    fn time(value: &str) -> Option<Time> {
        read(&format!(r#"{{"at":{value}}}"#)).unwrap().time
    }

    #[test]
    fn reads_the_members_that_decide() {
        let envelope = read(r#"{"data":{"id":"x"},"type":"t","id":"i","at":0}"#).unwrap();
        assert_eq!(envelope.event_type.as_deref(), Some("t"));
        assert_eq!(envelope.id.as_deref(), Some("i"));
        assert_eq!(envelope.time, Some(Time::At(Timestamp::UNIX_EPOCH)));
    }

    #[test]
    fn reads_them_wherever_they_stand() {
        let nested =
            Paths::new(&["event.type"], Some("data.id"), Some("at"), TimeFormat::UnixSeconds);
        let body = r#"{"type":"x","id":"x","event":{"type":"t"},"data":{"id":7},"at":0}"#;
        let envelope = read_at(nested, body).unwrap();
        assert_eq!(envelope.event_type.as_deref(), Some("t"));
        assert_eq!(envelope.id.as_deref(), Some("7"));
        assert_eq!(envelope.time, Some(Time::At(Timestamp::UNIX_EPOCH)));
        for body in [
            r#"{"event":{"type":"t"},"event":{"type":"t"}}"#,
            r#"{"event":{"type":"t","type":"t"}}"#,
            r#"{"data":{"id":1,"id":2}}"#,
            r#"{"at":1,"at":2}"#,
            "[]",
        ] {
            assert_eq!(read_at(nested, body), Err(RejectionKind::MalformedBody), "{body}");
        }
    }

    #[test]
    fn takes_the_name_of_the_member_that_is_there() {
        let members = Paths::new(&[], Some("id"), None, TimeFormat::UnixSeconds)
            .or_one_of(&["message", "poll"]);
        for (body, expected) in [
            (r#"{"id":7,"message":{"id":8}}"#, Some("message")),
            (r#"{"id":7,"p\u006fll":"x","x":{"message":1}}"#, Some("poll")),
            (r#"{"id":7,"message":null,"story":{}}"#, None),
        ] {
            let envelope = read_at(members, body).unwrap();
            assert_eq!(envelope.event_type.as_deref(), expected, "{body}");
            assert_eq!(envelope.id.as_deref(), Some("7"), "{body}");
        }
        for body in [
            r#"{"id":7,"message":{},"poll":{}}"#,
            r#"{"message":1,"id":7,"message":2}"#,
            r#"{"id":7,"id":7,"message":1}"#,
            "[]",
        ] {
            assert_eq!(read_at(members, body), Err(RejectionKind::MalformedBody), "{body}");
        }
        assert_eq!(PATHS.or_one_of(&[]).at_top, PATHS.at_top, "the fast way stays");
    }

    #[test]
    fn joins_the_words_of_a_type() {
        let joined =
            Paths::new(&["type", "data.action", "kind"], None, None, TimeFormat::UnixSeconds);
        for (body, expected) in [
            (r#"{"kind":3,"type":"Issue","data":{"action":"update"}}"#, Some("Issue.update.3")),
            (r#"{"type":"Issue","data":{"action":"update"}}"#, Some("Issue.update")),
            (r#"{"type":"push"}"#, Some("push")),
            (r#"{"type":"push","data":{"action":null},"kind":null}"#, Some("push")),
            (r#"{"type":1,"kind":2}"#, Some("1.2")),
            (r#"{"data":{"action":"update"}}"#, None),
            (r#"{"type":null,"kind":"x"}"#, None),
            (r#"{"type":{},"kind":"x"}"#, None),
            (r#"{"type":"Issue","kind":["x"]}"#, None),
            (r#"{"type":"Issue","kind":1.5}"#, None),
        ] {
            let envelope = read_at(joined, body).unwrap();
            assert_eq!(envelope.event_type.as_deref(), expected, "{body}");
        }
    }

    #[test]
    fn takes_integers_for_words_and_anything_else_for_none() {
        for number in ["0", "5", "-7", "9223372036854775807"] {
            let envelope = read(&format!(r#"{{"type":{number},"id":{number}}}"#)).unwrap();
            assert_eq!(envelope.event_type.as_deref(), Some(number));
            assert_eq!(envelope.id.as_deref(), Some(number));
        }
        for other in ["null", "5.0", "5e0", "true", "{}", "[1]", "99999999999999999999"] {
            let envelope = read(&format!(r#"{{"type":{other},"id":{other}}}"#)).unwrap();
            assert_eq!(envelope, Envelope { event_type: None, id: None, time: None }, "{other}");
        }
    }

    #[test]
    fn takes_a_blank_id_for_none() {
        for id in [r#""""#, r#"" ""#, r#""\t\u00a0""#] {
            assert_eq!(read(&format!(r#"{{"id":{id}}}"#)).unwrap().id, None, "{id}");
        }
    }

    #[test]
    fn reads_every_documented_form_of_time() {
        for (value, expected) in [
            (r#""2022-05-31T11:37:50.590720+00:00""#, Some("2022-05-31T11:37:50.59072Z")),
            (r#""2022-01-21T15:11:19.217000-05:00""#, Some("2022-01-21T20:11:19.217Z")),
            (r#""2026-10-05T13:59:00Z""#, Some("2026-10-05T13:59:00Z")),
            (r#""2016-12-31T23:59:60Z""#, Some("2016-12-31T23:59:59Z")),
            (
                r#""2026-10-05T13:59:00.123456789999999+00:00""#,
                Some("2026-10-05T13:59:00.123456789Z"),
            ),
            ("1732980600", Some("2024-11-30T15:30:00Z")),
            (r#""2026-10-05T13:59:00""#, None),
            (r#""2026-10-05""#, None),
            (r#""yesterday""#, None),
            (r#""""#, None),
            ("1732980600.5", None),
            ("null", None),
            ("{}", None),
        ] {
            let expected = expected.map_or(Time::Invalid, |at| Time::At(at.parse().unwrap()));
            assert_eq!(time(value), Some(expected), "{value}");
        }
        for value in ["1732980600000", "9223372036854775807", "-9223372036854775808"] {
            assert_eq!(time(value), Some(Time::BeyondCalendar), "{value}");
        }
    }

    #[test]
    fn reads_milliseconds_where_the_scheme_has_them() {
        let paths = Paths::new(&["type"], None, Some("at"), TimeFormat::UnixMilliseconds);
        for (value, expected) in [
            ("1732980600123", Time::At("2024-11-30T15:30:00.123Z".parse().unwrap())),
            ("0", Time::At(Timestamp::UNIX_EPOCH)),
            ("9223372036854775807", Time::BeyondCalendar),
            (r#""1732980600123""#, Time::Invalid),
        ] {
            let envelope = read_at(paths, &format!(r#"{{"at":{value}}}"#)).unwrap();
            assert_eq!(envelope.time, Some(expected), "{value}");
        }
    }

    #[test]
    fn refuses_what_is_no_object_where_nothing_is_read_in_it() {
        let nothing = Paths::new(&[], None, None, TimeFormat::UnixSeconds);
        assert!(read_at(nothing, "{}").is_ok());
        for body in ["[]", "7", "null", r#""text""#] {
            assert_eq!(read_at(nothing, body), Err(RejectionKind::MalformedBody), "{body}");
        }
    }

    #[test]
    fn refuses_what_is_not_one_object_or_is_ambiguous() {
        for body in
            ["", "[]", "null", "{}{}", r#"{"id":"a","id":"a"}"#, r#"{"type":"a","type":"b"}"#]
        {
            assert_eq!(read(body), Err(RejectionKind::MalformedBody), "{body}");
        }
    }
}
