//! Members that several events have.

use std::fmt;

use serde::Deserialize;

use crate::{open_enum::open_enum, raw_json::RawJson};

open_enum! {
    /// What a user's attempt to connect a brokerage came to.
    pub enum ConnectionAttemptedResult {
        Success = "SUCCESS",
        AuthExpired = "AUTH_EXPIRED",
        InvalidAuthCode = "INVALID_AUTH_CODE",
        AuthNotInProgress = "AUTH_NOT_IN_PROGRESS",
        DifferentAccount = "DIFFERENT_ACCOUNT",
        UncaughtError = "UNCAUGHT_ERROR",
        InvalidCredentials = "INVALID_CREDENTIALS",
        InvalidMfaCode = "INVALID_MFA_CODE",
        NoData = "NO_DATA",
    }
}

/// The schema in which a delivery names its members.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Schema {
    /// The schema of clients with an API key, which does not name itself.
    ApiKey,
    /// The schema of OAuth applications: `oauth_v1`.
    OauthV1,
    /// A `schemaVersion` that is not known here, of a delivery that has all members it needs.
    Other(String),
}

impl From<Option<String>> for Schema {
    fn from(version: Option<String>) -> Self {
        match version {
            None => Self::ApiKey,
            Some(version) if version == "oauth_v1" => Self::OauthV1,
            Some(version) => Self::Other(version),
        }
    }
}

/// The deprecated `webhookSecret` of a delivery.
///
/// It proves nothing, because it travels in the open with each delivery; the `Signature` does.
/// It is kept because it is part of the event, and never shown: there is no `Display`, no
/// comparison, and `Debug` leaves it out.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub struct WebhookSecret(String);

impl WebhookSecret {
    /// The secret as it was sent.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for WebhookSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WebhookSecret(…)")
    }
}

/// The `details` of an event for which nobody has published a shape.
///
/// The OAuth schema describes them as a free object.
#[derive(Debug, Clone, Deserialize)]
#[serde(transparent)]
pub struct Details(RawJson);

impl Details {
    /// The session of the connection portal: `sessionId` of the page's OAuth example.
    #[must_use]
    pub fn session_id(&self) -> Option<String> {
        self.0.member("sessionId")
    }

    /// The details as JSON text.
    #[must_use]
    pub fn json(&self) -> &RawJson {
        &self.0
    }
}
