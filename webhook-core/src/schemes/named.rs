//! Named: a scheme with its name, and the list of all of them.

use crate::{challenge::Challenge, scheme::Scheme};

/// A scheme with the name of its provider.
#[derive(Debug, Clone, Copy)]
pub struct NamedScheme {
    pub(super) name: &'static str,
    pub(super) scheme: Scheme,
    pub(super) event_type: &'static [&'static str],
    pub(super) lacks: Option<&'static str>,
    pub(super) type_headers: &'static [&'static str],
    pub(super) members: &'static [&'static str],
    pub(super) challenges: &'static [Challenge],
    pub(super) url_challenge: Option<UrlChallenge>,
}

impl NamedScheme {
    /// The provider, in lower case: `"stripe"`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// How it signs.
    #[must_use]
    pub const fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Where the signed body names the event type, as in [`Events::TAG`](crate::Events::TAG); empty
    /// where no word that is signed names it.
    #[must_use]
    pub const fn event_type(&self) -> &'static [&'static str] {
        self.event_type
    }

    /// The members of which one names the event type by being there, as in
    /// [`Events::MEMBERS`](crate::Events::MEMBERS); empty where a word names it, or nothing.
    #[must_use]
    pub const fn members(&self) -> &'static [&'static str] {
        self.members
    }

    /// The headers that claim the event type, as in
    /// [`Events::TYPE_HEADERS`](crate::Events::TYPE_HEADERS); empty where it is signed.
    ///
    /// The words at [`event_type`](Self::event_type) follow it.
    #[must_use]
    pub const fn type_headers(&self) -> &'static [&'static str] {
        self.type_headers
    }

    /// The deliveries by which the provider asks whether an endpoint knows the secret, for
    /// [`Provider::CHALLENGES`](crate::Provider::CHALLENGES).
    #[must_use]
    pub const fn challenges(&self) -> &'static [Challenge] {
        self.challenges
    }

    /// The `GET` or `HEAD` by which the provider asks, before it delivers, whose URL it is. A
    /// `ChallengeService` of `webhook-tower` answers it.
    #[must_use]
    pub const fn url_challenge(&self) -> Option<UrlChallenge> {
        self.url_challenge
    }

    /// What the provider does that the scheme does not express, `None` where that is nothing.
    #[must_use]
    pub const fn lacks(&self) -> Option<&'static str> {
        self.lacks
    }
}

/// The `GET` or `HEAD` by which a provider asks whose URL it is: which parameters its query has.
///
/// ```
/// use webhook_core::schemes;
///
/// let meta = schemes::ALL.iter().find(|named| named.name() == "meta").expect("it is there");
/// let challenge = meta.url_challenge().expect("it asks first");
/// assert_eq!(challenge.echoed(), Some("hub.challenge"));
/// assert_eq!(challenge.token(), Some("hub.verify_token"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UrlChallenge {
    echoed: Option<&'static str>,
    token: Option<&'static str>,
}

impl UrlChallenge {
    /// A request that wants nothing but a 200.
    pub(super) const ACKNOWLEDGED: Self = Self { echoed: None, token: None };

    /// One that wants the text of this parameter.
    pub(super) const fn echoing(parameter: &'static str) -> Self {
        Self { echoed: Some(parameter), token: None }
    }

    /// And shows a token in this parameter.
    pub(super) const fn with_token(mut self, parameter: &'static str) -> Self {
        self.token = Some(parameter);
        self
    }

    /// The parameter whose text is the answer; `None` where an empty 200 is one.
    #[must_use]
    pub const fn echoed(self) -> Option<&'static str> {
        self.echoed
    }

    /// The parameter in which the provider shows a token that was agreed with it, if there is one.
    #[must_use]
    pub const fn token(self) -> Option<&'static str> {
        self.token
    }
}

/// Defines constants, each once, and the list of them.
macro_rules! named {
    ($(
        $(#[$doc:meta])+ $constant:ident = $name:literal, $event_type:expr, $lacks:expr, $scheme:expr
        $(, type_headers: $headers:expr)? $(, members: $members:expr)?
        $(, challenges: $challenges:expr)? $(, url_challenge: $url_challenge:expr)?;
    )+) => {
        $($(#[$doc])+ pub const $constant: Scheme = $scheme;)+

        pub(super) const NAMED: &[NamedScheme] = &[
            $(NamedScheme {
                name: $name,
                scheme: $constant,
                event_type: &$event_type,
                lacks: $lacks,
                type_headers: named!(@or_none $($headers)?),
                members: named!(@or_none $($members)?),
                challenges: named!(@or_none $($challenges)?),
                url_challenge: named!(@some $($url_challenge)?),
            },)+
        ];
    };
    (@or_none) => { &[] };
    (@or_none $some:expr) => { &$some };
    (@some) => { None };
    (@some $some:expr) => { Some($some) };
}

pub(super) use named;

pub(super) const fn count(mut groups: &[&[NamedScheme]]) -> usize {
    let mut count = 0;
    while let [group, rest @ ..] = groups {
        count += group.len();
        groups = rest;
    }
    count
}

/// The schemes of all groups, of which there are `N`.
#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it")]
pub(super) const fn joined<const N: usize>(groups: &[&[NamedScheme]]) -> [NamedScheme; N] {
    let mut joined = [groups[0][0]; N];
    let (mut rest, mut at) = (groups, 0);
    while let [group, groups @ ..] = rest {
        let mut schemes = *group;
        while let [scheme, schemes_behind @ ..] = schemes {
            joined[at] = *scheme;
            at += 1;
            schemes = schemes_behind;
        }
        rest = groups;
    }
    joined
}
