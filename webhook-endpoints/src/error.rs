//! Errors: why a call to a provider did not succeed, without anything that has to stay secret.

use std::{error::Error as StdError, fmt};

use http::StatusCode;
use jiff::Timestamp;
use webhook_core::{Secret, SecretError};

/// The error type that every other error type turns into.
pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// Why a call did not succeed.
///
/// It never shows the API key or a signing secret, and nothing of a payload.
/// A secret that the provider shows once, and that could not be handed on in the usual way, is
/// inside: [`secret`](Self::secret).
///
/// ```
/// # fn of(error: webhook_endpoints::Error) {
/// use webhook_endpoints::ErrorKind;
///
/// match error.kind() {
///     ErrorKind::RateLimited => println!("again at {:?}", error.reset_at()),
///     ErrorKind::NotFound => println!("there is no such endpoint"),
///     _ if error.outcome_unknown() => println!("it may have happened: {error}"),
///     _ => println!("{error}"),
/// }
/// # }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    status: Option<StatusCode>,
    error_code: Option<String>,
    request_id: Option<String>,
    reset_at: Option<Timestamp>,
    reached: Reached,
    secret: Option<Secret>,
    source: Option<BoxError>,
}

/// The kinds of [`Error`].
///
/// Those with a status are the exceptions of SnipeRoute's Python SDK, by its page "Error Handling".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client cannot be made like this: its key, its URL or a path.
    Settings,
    /// Something was refused here and not sent: an endpoint URL that is not https, leads to a
    /// private address or can be read in two ways, an id that is none, a plan for which there are
    /// two endpoints, a rotation while another one runs.
    Refused,
    /// 400 or 422: the provider does not accept what was sent.
    Validation,
    /// 401: the API key is not accepted.
    Authentication,
    /// 403: the API key is not allowed to do this.
    Forbidden,
    /// 404: there is no such endpoint, or no such path.
    NotFound,
    /// 409: it conflicts with what is there.
    Conflict,
    /// 429: too many calls; [`Error::reset_at`] says when there may be more.
    RateLimited,
    /// 5xx: the provider failed.
    Server,
    /// Any other status, redirections among them, which are never followed.
    UnexpectedStatus,
    /// There is no whole answer: no connection, a connection that broke, or no answer in time.
    Transport,
    /// The answer is not what the document says, or larger than the limit.
    Decode,
    /// The new secret was not stored; [`Error::secret`] has it.
    Persist,
}

impl ErrorKind {
    /// The kind as a word, such as `not_found`: for metrics and for other programs.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Refused => "refused",
            Self::Validation => "validation",
            Self::Authentication => "authentication",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate_limited",
            Self::Server => "server",
            Self::UnexpectedStatus => "unexpected_status",
            Self::Transport => "transport",
            Self::Decode => "decode",
            Self::Persist => "persist",
        }
    }
}

/// How far a call came that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reached {
    /// Nothing was sent.
    Nothing,
    /// The provider answered that it did not do it.
    Refusal,
    /// It may have been done.
    Unknown,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, reached: Reached, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            status: None,
            error_code: None,
            request_id: None,
            reset_at: None,
            reached,
            secret: None,
            source: None,
        }))
    }

    /// Something that was refused here.
    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Refused, Reached::Nothing, message)
    }

    /// A client that cannot be made.
    pub(crate) fn settings(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Settings, Reached::Nothing, message)
    }

    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_codes(mut self, code: Option<String>, request: Option<String>) -> Self {
        (self.0.error_code, self.0.request_id) = (code, request);
        self
    }

    pub(crate) fn with_reset_at(mut self, reset_at: Option<Timestamp>) -> Self {
        self.0.reset_at = reset_at;
        self
    }

    pub(crate) fn with_secret(mut self, secret: Option<Secret>) -> Self {
        self.0.secret = secret;
        self
    }

    pub(crate) fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn reached(&self) -> Reached {
        self.0.reached
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What went wrong, for people: the provider's `detail` where it gave one.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The status that the provider answered with.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The provider's own code, such as `not_found`. Only some of its answers have one.
    #[must_use]
    pub fn error_code(&self) -> Option<&str> {
        self.0.error_code.as_deref()
    }

    /// The provider's name for the call, such as `req_abc123`. Only some of its answers have one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// When the provider takes calls again, if it said so.
    #[must_use]
    pub fn reset_at(&self) -> Option<Timestamp> {
        self.0.reset_at
    }

    /// Whether the provider may have done what was asked, although the call failed.
    ///
    /// After a [`create`](crate::sniperoute::Client::create) look with
    /// [`list`](crate::sniperoute::Client::list); after a
    /// [`rotate_secret`](crate::sniperoute::Client::rotate_secret) rotate again, because the
    /// secret that was made, if one was, cannot be asked for.
    #[must_use]
    pub fn outcome_unknown(&self) -> bool {
        self.0.reached == Reached::Unknown
    }

    /// The secret that the provider has made and shows only once.
    ///
    /// It is here when it was received and something after that failed, be it the rest of the same
    /// answer.
    /// Store it: nobody can ask for it again.
    #[must_use]
    pub fn secret(&self) -> Option<&Secret> {
        self.0.secret.as_ref()
    }

    /// The [`secret`](Self::secret), for keeping.
    #[must_use]
    pub fn into_secret(self) -> Option<Secret> {
        self.0.secret
    }
}

impl From<SecretError> for Error {
    fn from(error: SecretError) -> Self {
        Self::settings(error.to_string()).with_source(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)?;
        if let Some(status) = self.0.status {
            write!(f, " (status {}", status.as_u16())?;
            for word in [self.error_code(), self.request_id()].into_iter().flatten() {
                write!(f, ", {word}")?;
            }
            f.write_str(")")?;
        }
        Ok(())
    }
}

/// Shows the kind and the sentence of `Display`.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {self}", self.0.kind)?;
        if self.0.secret.is_some() {
            f.write_str(" [a secret is inside]")?;
        }
        Ok(())
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
