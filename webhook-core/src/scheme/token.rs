//! Token: what providers send that sign nothing.

use super::{Algorithm, Scheme, SignatureEncoding};

impl Scheme {
    /// A scheme without a signature: the provider shows the secret itself in `header`, as it is.
    ///
    /// Whoever knows the token can say anything, and so can whoever sees one delivery and learns it.
    /// Nothing says that a body is whole or new. TLS is the only protection, so an endpoint is made by
    /// [`Endpoint::insecure_trusting_transport`](crate::Endpoint::insecure_trusting_transport) and by
    /// nothing else, and its deliveries say [`is_signed`](crate::Delivery::is_signed) is `false`.
    ///
    /// Type and id come from the body, and are claims of the one who knew the token.
    ///
    /// ```
    /// use webhook_core::Scheme;
    ///
    /// const CLOUDFLARE: Scheme = Scheme::token("cf-webhook-auth");
    /// assert!(!CLOUDFLARE.is_signed());
    /// ```
    #[must_use]
    pub const fn token(header: &'static str) -> Self {
        Self::hmac(Algorithm::Token, header, SignatureEncoding::Text, &[])
    }

    /// A [token](Self::token) that is a user and a password of HTTP Basic. The secret is
    /// `user:password`.
    #[must_use]
    pub const fn basic_auth() -> Self {
        let mut scheme = Self::token("authorization").prefix("Basic ");
        scheme.encoding = SignatureEncoding::Base64;
        scheme
    }

    /// Whether a delivery is signed. Where it is not, it carries a [token](Self::token).
    #[must_use]
    pub const fn is_signed(&self) -> bool {
        !matches!(self.algorithm, Algorithm::Token)
    }
}
