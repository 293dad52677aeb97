//! Settings: what an endpoint may be told beside its secret.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;

use crate::{
    endpoint::Endpoint,
    provider::Provider,
    secret::{Secret, SecretError},
    verify::Key,
};

impl<P: Provider> Endpoint<P> {
    /// Names the endpoint, which is `"default"` until then.
    ///
    /// Where a provider delivers to two endpoints of one application, such as one for each of two
    /// accounts, the names keep their claims apart: an id that both use is two deliveries.
    /// A name stays the same for as long as there are claims, or they are not found again.
    #[must_use]
    pub fn named(mut self, name: impl Into<Arc<str>>) -> Self {
        self.name = name.into();
        self
    }

    /// The name that it was given, or `"default"`.
    #[must_use]
    pub fn name(&self) -> &Arc<str> {
        &self.name
    }

    /// Also accepts what was signed with this secret, which is on its way out.
    ///
    /// Call it once for each; [`Delivery::secret_index`](crate::Delivery::secret_index) counts them
    /// from 1.
    ///
    /// # Errors
    ///
    /// Refuses what [`Endpoint::new`] refuses.
    #[expect(clippy::needless_pass_by_value, reason = "nobody else needs the secret's text")]
    pub fn with_previous_secret(mut self, secret: Secret) -> Result<Self, SecretError> {
        let previous = Key::new(&P::SCHEME, &secret)?;
        self.keys = self.keys.iter().cloned().chain([previous]).collect();
        Ok(self)
    }

    /// Accepts times that are at most this far from now, in either direction.
    #[must_use]
    pub fn with_tolerance(mut self, tolerance: Duration) -> Self {
        self.window = self.window.resized(tolerance);
        self
    }

    /// Accepts deliveries however old they are; times in the future stay limited.
    ///
    /// This is for providers that send a retry with the time of the first attempt: field reports
    /// say so of SnapTrade, whose first retry comes after 30 minutes, six times its documented
    /// limit of 300 seconds.
    /// What kept a recorded delivery from being sent again was the age limit, so the receiver has
    /// to know the ids that it has handled.
    #[must_use]
    pub fn accepting_any_age(mut self) -> Self {
        self.window = self.window.without_past();
        self
    }

    /// Asks `clock` for the time, instead of the system.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Lets the answer to a refused delivery say why it was refused.
    ///
    /// It helps while an integration is set up; in production it tells a forger how far they got.
    #[must_use]
    pub fn explaining_rejections(mut self) -> Self {
        self.explains = true;
        self
    }

    /// Whether answers say why a delivery was refused.
    #[must_use]
    pub fn explains_rejections(&self) -> bool {
        self.explains
    }
}
