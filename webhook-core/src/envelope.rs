//! Envelope: type, id and time of a delivery, read from its signed content and nowhere else.

use std::{fmt, str::FromStr as _};

use bytes::Bytes;
use jiff::Timestamp;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess,
    Visitor,
};

use crate::rejection::{Rejection, RejectionKind};

/// The names of the members that decide something; `None` where a scheme has no such member.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Names {
    pub(crate) event_type: &'static str,
    pub(crate) id: Option<&'static str>,
    pub(crate) time: Option<&'static str>,
}

/// What the top-level members of a signed body say.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Envelope {
    pub(crate) event_type: Option<String>,
    pub(crate) id: Option<String>,
    pub(crate) time: Option<Time>,
}

/// A time as the body spells it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Time {
    At(Timestamp),
    Invalid,
}

impl Envelope {
    /// Reads `content`, which has to be one JSON object.
    ///
    /// A member that decides something must not stand there twice. One that is not text counts
    /// as absent, because a provider that signs something else means something else by it.
    pub(crate) fn read(names: Names, content: &Bytes) -> Result<Self, Rejection> {
        let mut json = serde_json::Deserializer::from_slice(content);
        let envelope = json.deserialize_map(names).and_then(|envelope| {
            json.end()?;
            Ok(envelope)
        });
        envelope.map_err(|_: serde_json::Error| RejectionKind::MalformedBody.into())
    }
}

impl<'de> Visitor<'de> for Names {
    type Value = Envelope;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Envelope, A::Error> {
        let mut found: [Option<Member>; 3] = [None, None, None];
        let wanted = [Some(self.event_type), self.id, self.time];
        while let Some(slot) = map.next_key_seed(Slot(wanted))? {
            match slot.and_then(|slot| found.get_mut(slot)) {
                None => drop(map.next_value::<IgnoredAny>()?),
                Some(Some(_)) => return Err(A::Error::custom("a member is given twice")),
                Some(empty) => *empty = Some(map.next_value()?),
            }
        }
        let [event_type, id, time] = found;
        Ok(Envelope {
            event_type: event_type.and_then(Member::text),
            id: id.and_then(Member::text),
            time: time.map(Member::time),
        })
    }
}

/// Finds the name of a member among the wanted ones.
struct Slot<'n>([Option<&'n str>; 3]);

impl<'de> DeserializeSeed<'de> for Slot<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, name: D) -> Result<Self::Value, D::Error> {
        name.deserialize_str(self)
    }
}

impl Visitor<'_> for Slot<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.0.iter().position(|wanted| *wanted == Some(name)))
    }
}

/// The value of a member that decides something.
enum Member {
    Text(String),
    Integer(i64),
    Other,
}

impl Member {
    fn text(self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text),
            Self::Integer(_) | Self::Other => None,
        }
    }

    /// ISO 8601 with an offset, or Unix seconds.
    fn time(self) -> Time {
        let at = match self {
            Self::Text(text) => Timestamp::from_str(&text).ok(),
            Self::Integer(seconds) => Timestamp::from_second(seconds).ok(),
            Self::Other => None,
        };
        at.map_or(Time::Invalid, Time::At)
    }
}

impl<'de> Deserialize<'de> for Member {
    fn deserialize<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        value.deserialize_any(MemberVisitor)
    }
}

struct MemberVisitor;

impl<'de> Visitor<'de> for MemberVisitor {
    type Value = Member;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_str<E>(self, text: &str) -> Result<Member, E> {
        Ok(Member::Text(text.to_owned()))
    }

    fn visit_i64<E>(self, integer: i64) -> Result<Member, E> {
        Ok(Member::Integer(integer))
    }

    fn visit_u64<E>(self, integer: u64) -> Result<Member, E> {
        Ok(i64::try_from(integer).map_or(Member::Other, Member::Integer))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Member, E> {
        Ok(Member::Other)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Member, E> {
        Ok(Member::Other)
    }

    fn visit_unit<E>(self) -> Result<Member, E> {
        Ok(Member::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Member, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Member::Other)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Member, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Member::Other)
    }
}
