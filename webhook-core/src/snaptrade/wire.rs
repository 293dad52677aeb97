//! Wire: the members of a delivery as they are sent, under the names of either schema.
//!
//! The two schemas name two members differently, and serde's aliases would refuse a delivery that
//! has both names. So all names are read here, each as optional, and an event takes from them what
//! it needs.

use std::fmt;

use jiff::Timestamp;
use serde::Deserialize;

use super::member::{ConnectionAttemptedResult, WebhookSecret};
use crate::time;

/// Every member that any event has; `D` is the type of `details`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound = "D: Deserialize<'de>")]
pub(super) struct Wire<D> {
    pub(super) schema_version: Option<String>,
    pub(super) webhook_id: Option<String>,
    pub(super) client_id: Option<String>,
    oauth_client_id: Option<String>,
    #[serde(default, deserialize_with = "time::optional")]
    pub(super) event_timestamp: Option<Timestamp>,
    pub(super) user_id: Option<String>,
    pub(super) webhook_secret: Option<WebhookSecret>,
    pub(super) brokerage_authorization_id: Option<String>,
    connection_id: Option<String>,
    pub(super) account_id: Option<String>,
    pub(super) brokerage_id: Option<String>,
    pub(super) connection_attempted_result: Option<ConnectionAttemptedResult>,
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

/// A field of an event: required as `T`, not required as `Option<T>`.
pub(super) trait Field<T>: Sized {
    fn take(value: Option<T>, name: &'static str) -> Result<Self, Missing>;
}

impl<T> Field<T> for T {
    fn take(value: Option<T>, name: &'static str) -> Result<Self, Missing> {
        value.ok_or(Missing(name))
    }
}

impl<T> Field<T> for Option<T> {
    fn take(value: Option<T>, _: &'static str) -> Result<Self, Missing> {
        Ok(value)
    }
}

/// A required member is absent; holds the name of its field.
#[derive(Debug)]
pub(super) struct Missing(&'static str);

/// In the form of serde's own message, with the name as it is sent.
impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words = self.0.split('_');
        write!(f, "missing field `{}", words.next().unwrap_or_default())?;
        for word in words {
            let (first, rest) = word.split_at_checked(1).unwrap_or_default();
            write!(f, "{}{rest}", first.to_ascii_uppercase())?;
        }
        f.write_str("`")
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
                use $crate::snaptrade::wire::{Field, Missing, Wire};

                let mut wire = Wire::<$details>::deserialize(body)?;
                wire.use_api_key_names();
                let event = || -> Result<Self, Missing> {
                    Ok(Self {
                        webhook_id: Field::take(wire.webhook_id, "webhook_id")?,
                        client_id: Field::take(wire.client_id, "client_id")?,
                        event_timestamp: Field::take(wire.event_timestamp, "event_timestamp")?,
                        user_id: Field::take(wire.user_id, "user_id")?,
                        webhook_secret: wire.webhook_secret,
                        schema: wire.schema_version.into(),
                        $($field: Field::take(wire.$field, stringify!($field))?,)*
                    })
                };
                event().map_err(serde::de::Error::custom)
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
    fn names_an_absent_member_as_it_is_sent() {
        for (field, expected) in [
            ("details", "missing field `details`"),
            ("user_id", "missing field `userId`"),
            ("brokerage_authorization_id", "missing field `brokerageAuthorizationId`"),
        ] {
            assert_eq!(Missing(field).to_string(), expected);
        }
    }
}
