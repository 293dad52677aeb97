//! Envelope: type, id and time of a delivery, read from its signed content and nowhere else.

use bytestring::ByteString;
use jiff::Timestamp;

use crate::{
    canonical::{Json, Member},
    rejection::{Rejection, RejectionKind},
    time,
};

/// The names of the members that decide something; `None` where a scheme has no such member.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Names {
    pub(crate) event_type: &'static str,
    pub(crate) id: Option<&'static str>,
    pub(crate) time: Option<&'static str>,
}

/// What the top-level members of a signed body say.
///
/// A type or an id that is not text counts as absent: a provider that signs something else means
/// something else by it. So does a blank id, which tells no two deliveries apart.
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
    pub(crate) fn read(names: Names, body: &Json) -> Result<Self, Rejection> {
        let names = [Some(names.event_type), names.id, names.time];
        let [event_type, id, time] = body.find(names).ok_or(RejectionKind::MalformedBody)?;
        let id = text(id).filter(|id| !id.chars().all(char::is_whitespace));
        Ok(Self { event_type: text(event_type), id, time: time.map(read_time) })
    }
}

fn text(member: Option<Member>) -> Option<ByteString> {
    match member? {
        Member::Text(text) => Some(text),
        Member::Integer(_) | Member::Other => None,
    }
}

/// ISO 8601 with an offset, or Unix seconds.
fn read_time(member: Member) -> Time {
    match member {
        Member::Text(text) => time::read(&text).map_or(Time::Invalid, Time::At),
        Member::Integer(seconds) => {
            Timestamp::from_second(seconds).map_or(Time::BeyondCalendar, Time::At)
        }
        Member::Other => Time::Invalid,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: Names = Names { event_type: "type", id: Some("id"), time: Some("at") };

    fn read(body: &str) -> Result<Envelope, RejectionKind> {
        let json = Json::read(body.to_owned()).map_err(|_| RejectionKind::MalformedBody)?;
        Envelope::read(NAMES, &json).map_err(|rejection| rejection.kind())
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
    fn takes_an_id_that_is_blank_or_not_text_for_none() {
        for id in ["null", "5", r#""""#, r#"" ""#, r#""\t\u00a0""#] {
            let envelope = read(&format!(r#"{{"type":5,"id":{id}}}"#)).unwrap();
            assert_eq!(envelope, Envelope { event_type: None, id: None, time: None }, "{id}");
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
    fn refuses_what_is_not_one_object_or_is_ambiguous() {
        for body in
            ["", "[]", "null", "{}{}", r#"{"id":"a","id":"a"}"#, r#"{"type":"a","type":"b"}"#]
        {
            assert_eq!(read(body), Err(RejectionKind::MalformedBody), "{body}");
        }
    }
}
