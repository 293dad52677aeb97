//! Wire: the members of a delivery as they are sent, under the names of either schema.
//!
//! The two schemas name two members differently, and serde's aliases would refuse a delivery that
//! has both names. So all names are read here, each as optional, and an event takes from them what
//! it needs.
//!
//! What an event does not take cannot spoil it, whatever it holds. An optional text that is no text
//! counts as absent. A required one, a time, and `details` of another shape make the delivery an
//! unrecognized one.

use std::{fmt, marker::PhantomData};

use jiff::Timestamp;
use serde::{
    Deserialize, Deserializer,
    de::{Error, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor},
};

use super::member::{ConnectionAttemptedResult, WebhookSecret};
use crate::time;

/// Every member that any event has; `D` is the type of `details`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound = "D: Deserialize<'de>")]
pub(super) struct Wire<D> {
    pub(super) schema_version: Option<Text<String>>,
    pub(super) webhook_id: Option<Text<String>>,
    pub(super) client_id: Option<Text<String>>,
    oauth_client_id: Option<Text<String>>,
    #[serde(default, deserialize_with = "time::optional")]
    pub(super) event_timestamp: Option<Timestamp>,
    pub(super) user_id: Option<Text<String>>,
    pub(super) webhook_secret: Option<Text<WebhookSecret>>,
    pub(super) brokerage_authorization_id: Option<Text<String>>,
    connection_id: Option<Text<String>>,
    pub(super) account_id: Option<Text<String>>,
    pub(super) brokerage_id: Option<Text<String>>,
    pub(super) connection_attempted_result: Option<Text<ConnectionAttemptedResult>>,
    pub(super) details: Option<D>,
}

impl<D> Wire<D> {
    /// The same members, those of the OAuth schema under their API-key names.
    ///
    /// Where a delivery has both names, which neither schema allows, the API-key name counts.
    pub(super) fn use_api_key_names(&mut self) {
        if self.client_id.is_none() {
            self.client_id = self.oauth_client_id.take();
        }
        if self.brokerage_authorization_id.is_none() {
            self.brokerage_authorization_id = self.connection_id.take();
        }
    }
}

/// A member that is a text where it is documented.
pub(super) enum Text<T> {
    Is(T),
    /// It is something else.
    No,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Text<T> {
    fn deserialize<D: Deserializer<'de>>(member: D) -> Result<Self, D::Error> {
        member.deserialize_any(Reader(PhantomData))
    }
}

struct Reader<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Reader<T> {
    type Value = Text<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of any kind")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Text<T>, E> {
        T::deserialize(text.into_deserializer()).map(Text::Is)
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Text<T>, E> {
        T::deserialize(text.into_deserializer()).map(Text::Is)
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Text<T>, E> {
        Ok(Text::No)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Text<T>, E> {
        Ok(Text::No)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Text<T>, E> {
        Ok(Text::No)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Text<T>, E> {
        Ok(Text::No)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Text<T>, A::Error> {
        while elements.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Text::No)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Text<T>, A::Error> {
        while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Text::No)
    }
}

/// A field of an event, made of the member `M`: required as `T`, not required as `Option<T>`.
pub(super) trait Field<M>: Sized {
    fn take(member: M, name: &'static str) -> Result<Self, Unfit>;
}

impl<T> Field<Option<Text<T>>> for T {
    fn take(member: Option<Text<T>>, name: &'static str) -> Result<Self, Unfit> {
        match member {
            Some(Text::Is(value)) => Ok(value),
            Some(Text::No) => Err(Unfit::NoText(name)),
            None => Err(Unfit::Missing(name)),
        }
    }
}

impl<T> Field<Option<Text<T>>> for Option<T> {
    fn take(member: Option<Text<T>>, _: &'static str) -> Result<Self, Unfit> {
        match member {
            Some(Text::Is(value)) => Ok(Some(value)),
            Some(Text::No) | None => Ok(None),
        }
    }
}

impl<T> Field<Option<T>> for T {
    fn take(member: Option<T>, name: &'static str) -> Result<Self, Unfit> {
        member.ok_or(Unfit::Missing(name))
    }
}

impl<T> Field<Option<T>> for Option<T> {
    fn take(member: Option<T>, _: &'static str) -> Result<Self, Unfit> {
        Ok(member)
    }
}

/// A required member is not there as it has to be; holds the name of its field.
#[derive(Debug)]
pub(super) enum Unfit {
    Missing(&'static str),
    NoText(&'static str),
}

impl Unfit {
    /// The error that serde itself would make, with the name as it is sent.
    pub(super) fn into_error<E: Error>(self) -> E {
        match self {
            Self::Missing(field) => E::custom(format_args!("missing field `{}`", Camel(field))),
            Self::NoText(field) => {
                let expected = format!("a string in `{}`", Camel(field));
                E::invalid_type(Unexpected::Other("another kind"), &expected.as_str())
            }
        }
    }
}

/// The name of a field as it is sent.
struct Camel(&'static str);

impl fmt::Display for Camel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words = self.0.split('_');
        f.write_str(words.next().unwrap_or_default())?;
        for word in words {
            let (first, rest) = word.split_at_checked(1).unwrap_or_default();
            write!(f, "{}{rest}", first.to_ascii_uppercase())?;
        }
        Ok(())
    }
}

/// Defines an event per entry: the members that all have, then its own.
macro_rules! events {
    ($(
        $(#[$doc:meta])*
        $event:ident from Wire<$details:ty> { $($field:ident: $type:ty,)* }
    )+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub struct $event {
            /// The id of the delivery, the same when it is sent again.
            pub webhook_id: String,
            /// The client whose user it concerns: `clientId`, or `oauthClientId`.
            pub client_id: String,
            /// When SnapTrade made the event.
            pub event_timestamp: jiff::Timestamp,
            /// The user: the integrator's own text, or SnapTrade's id in the OAuth schema.
            pub user_id: String,
            /// The deprecated secret; the OAuth schema has none.
            pub webhook_secret: Option<$crate::snaptrade::WebhookSecret>,
            /// The schema of the delivery.
            pub schema: $crate::snaptrade::Schema,
            $(
                #[doc = $crate::snaptrade::wire::field_doc!($field)]
                pub $field: $type,
            )*
        }

        impl<'de> serde::Deserialize<'de> for $event {
            fn deserialize<D: serde::Deserializer<'de>>(body: D) -> Result<Self, D::Error> {
                use $crate::snaptrade::wire::{Field, Unfit, Wire};

                let mut wire = Wire::<$details>::deserialize(body)?;
                wire.use_api_key_names();
                let event = || -> Result<Self, Unfit> {
                    Ok(Self {
                        webhook_id: Field::take(wire.webhook_id, "webhook_id")?,
                        client_id: Field::take(wire.client_id, "client_id")?,
                        event_timestamp: Field::take(wire.event_timestamp, "event_timestamp")?,
                        user_id: Field::take(wire.user_id, "user_id")?,
                        webhook_secret: Field::take(wire.webhook_secret, "webhook_secret")?,
                        schema: <Option<String> as Field<_>>::take(wire.schema_version, "schema_version")?.into(),
                        $($field: Field::take(wire.$field, stringify!($field))?,)*
                    })
                };
                event().map_err(Unfit::into_error)
            }
        }
    )+};
}

/// What a member means, wherever it stands.
macro_rules! field_doc {
    (brokerage_authorization_id) => {
        "The connection: `brokerageAuthorizationId`, or `connectionId` in the OAuth schema."
    };
    (account_id) => {
        "The account. On events of a connection only the OAuth schema may have it."
    };
    (brokerage_id) => {
        "The brokerage. Where it is optional, the page's example of the event lacks it."
    };
    (connection_attempted_result) => {
        "What an attempt came to. On other events only the OAuth schema may have it."
    };
    (details) => {
        "What the event brings beside the ids."
    };
}

pub(super) use {events, field_doc};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_a_member_as_it_is_sent() {
        for (field, expected) in
            [("details", "details"), ("user_id", "userId"), ("a_b_c", "aBC"), ("", "")]
        {
            assert_eq!(Camel(field).to_string(), expected);
        }
    }
}
