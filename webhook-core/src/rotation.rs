//! Rotation: a running endpoint gets a new secret.

use std::time::Duration;

use crate::{
    endpoint::Endpoint,
    key::Key,
    keys::{RotationBegun, SecretAwaited},
    provider::Provider,
    secret::{Secret, SecretError, SecretErrorKind},
};

impl<P: Provider> Endpoint<P> {
    /// Also accepts what was signed with this secret, which is on its way out.
    ///
    /// The result has secrets of its own: an endpoint that this one was cloned from keeps its own.
    /// Call it once for each; [`Delivery::secret_index`](crate::Delivery::secret_index) counts them
    /// from 1.
    ///
    /// # Errors
    ///
    /// Refuses what [`Endpoint::new`] refuses, and every secret for the endpoint of
    /// [all tenants](Self::of_tenants).
    #[expect(clippy::needless_pass_by_value, reason = "nobody else needs the secret's text")]
    pub fn with_previous_secret(mut self, secret: Secret) -> Result<Self, SecretError> {
        let previous = self.another_key(&secret)?;
        self.keys = self.keys.with_previous(previous);
        Ok(self)
    }

    /// Gives a running endpoint, and with it all of its clones, a new secret.
    ///
    /// The secret that it has now is accepted for `grace` more, by the endpoint's clock, and is
    /// refused after that. Those of [`with_previous_secret`](Self::with_previous_secret) stay.
    /// Deliveries that are being verified are not held up; there is no lock.
    ///
    /// ```
    /// use std::time::Duration;
    /// use webhook_core::{Endpoint, Secret, SnipeRoute};
    ///
    /// let endpoint = Endpoint::<SnipeRoute>::new(Secret::new("00112233445566778899aabbccddeeff")?)?;
    /// let serving = endpoint.clone();
    ///
    /// endpoint.rotate_secret(Secret::new("ffeeddccbbaa99887766554433221100")?, Duration::from_secs(5 * 60))?;
    /// # let signed = endpoint.sign(r#"{"id":"evt_1"}"#, endpoint.now())?;
    /// # assert_eq!(serving.verify(signed.headers, signed.body)?.secret_index(), 0);
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Refuses what [`Endpoint::new`] refuses, and every secret for the endpoint of
    /// [all tenants](Self::of_tenants), and then changes nothing.
    #[expect(clippy::needless_pass_by_value, reason = "nobody else needs the secret's text")]
    pub fn rotate_secret(&self, secret: Secret, grace: Duration) -> Result<(), SecretError> {
        let key = self.another_key(&secret)?;
        self.keys.rotate(&key, self.now(), grace);
        Ok(())
    }

    /// A key beside those that there are. The endpoint of all tenants has none, and gets none: it would be
    /// good for each of them.
    fn another_key(&self, secret: &Secret) -> Result<Key, SecretError> {
        if self.keys.len() == 0 {
            return Err(SecretErrorKind::OfTenants.into());
        }
        Key::new(&P::SCHEME, secret)
    }

    /// Says that a new secret is on its way, until the answer is dropped.
    ///
    /// A provider may sign with a new secret before the endpoint can know it. Meanwhile the
    /// services of `webhook-tower` let a delivery that no secret fits wait a little, rather than
    /// refuse what is about to be authentic. Verification itself stays the same.
    pub fn await_secret(&self) -> SecretAwaited {
        self.keys.awaited()
    }

    /// Whether a new secret [is on its way](Self::await_secret).
    #[must_use]
    pub fn is_awaiting_secret(&self) -> bool {
        self.keys.is_awaited()
    }

    /// Waits until no new secret [is on its way](Self::await_secret). It needs no runtime, and has no
    /// time limit of its own.
    pub async fn secret_settled(&self) {
        self.keys.none_awaited().await;
    }

    /// Starts a rotation; returns `None` while another guard of this endpoint or one of its clones is
    /// alive.
    ///
    /// If two rotations run at once, the answer that comes last may not have the secret that the
    /// provider made last, and an endpoint with any other secret rejects everything.
    /// [`rotate_secret`](Self::rotate_secret) itself doesn't check for another rotation.
    #[must_use]
    pub fn begin_rotation(&self) -> Option<RotationBegun> {
        self.keys.begin_rotation()
    }
}
