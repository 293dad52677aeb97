//! Tenants: customers that share one URL or one endpoint, and are kept apart by what is signed.
//!
//! There are two kinds of them. Where each has secrets of its own, the request only says whose secrets to try,
//! and the signature decides. Where one secret signs for all, a signed member names the tenant.

use std::sync::Arc;

use crate::{
    canonical::{Json, Member},
    endpoint::Endpoint,
    key::Key,
    keys::Keys,
    provider::Provider,
    rejection::{Rejection, RejectionKind},
    scheme::beside,
    secret::{Secret, SecretError, SecretErrorKind},
    url,
};

/// The longest name of a tenant, in bytes.
const LONGEST_NAME: usize = 256;

impl<P: Provider> Endpoint<P> {
    /// An endpoint of many tenants, each with secrets of its own, which
    /// [`for_tenant`](Self::for_tenant) adds.
    ///
    /// It holds the settings that the tenants share. By itself it has no secret, so it refuses every
    /// delivery as one whose signature does not match.
    ///
    /// ```
    /// use std::time::Duration;
    /// use webhook_core::{Endpoint, RejectionKind, Secret, SnapTrade};
    ///
    /// let endpoint = Endpoint::<SnapTrade>::of_tenants().with_tolerance(Duration::from_secs(60));
    /// let acme = endpoint.for_tenant("acme", [Secret::new("the consumer key of acme")?])?;
    /// let globex = endpoint.for_tenant("globex", [Secret::new("the consumer key of globex")?])?;
    ///
    /// let body = acme.stamp(r#"{"webhookId":"1","eventTimestamp":""}"#, acme.now())?;
    /// let signed = acme.sign(body, acme.now())?;
    /// let delivery = acme.verify(signed.headers.clone(), signed.body.clone())?;
    /// assert_eq!(delivery.tenant(), Some("acme"));
    ///
    /// // At another tenant's path it is a forgery.
    /// for other in [globex, endpoint] {
    ///     let refused = other.verify(signed.headers.clone(), signed.body.clone()).unwrap_err();
    ///     assert_eq!(refused.kind(), RejectionKind::SignatureMismatch);
    /// }
    /// # Ok::<_, Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// It doesn't compile for a provider that [shows a token](crate::Scheme::token), nor for one that
    /// [signs the URL](crate::Scheme::signs_request), which has [`of_tenants_at`](Self::of_tenants_at).
    #[must_use]
    pub fn of_tenants() -> Self {
        const { assert!(P::SCHEME.is_signed(), "a token proves nothing about a tenant") }
        const { assert!(!P::SCHEME.signs_request(), "it signs the URL: use `of_tenants_at`") }
        Self::with_keys(Keys::in_order(Vec::new()))
    }

    /// The same for a provider that signs the URL which it calls; `base` is that of [`at`](Self::at).
    ///
    /// # Errors
    ///
    /// Refuses a base that [`at`](Self::at) refuses.
    pub fn of_tenants_at(base: &str) -> Result<Self, SecretError> {
        const { assert!(P::SCHEME.is_signed(), "a token proves nothing about a tenant") }
        let base = Some(url::base(base)?);
        Ok(Self { base, ..Self::with_keys(Keys::in_order(Vec::new())) })
    }

    /// The endpoint of one tenant: the settings of this one, and these secrets, the current one first.
    ///
    /// Its deliveries have this [tenant](crate::Delivery::tenant), also in idempotency stores and
    /// inboxes: what one tenant sends is never a duplicate of what another one sends.
    ///
    /// A secret belongs to one tenant. If two of them had the same, what is signed for one would be
    /// accepted for the other, and an unsigned path would choose. `webhook-tower`'s `Tenants` refuses
    /// that among the tenants that it has met.
    ///
    /// # Errors
    ///
    /// Refuses the secrets that [`Endpoint::new`] refuses, none at all, and a name that is empty, has more
    /// than 256 bytes or a control character.
    pub fn for_tenant(
        &self,
        tenant: impl Into<Arc<str>>,
        secrets: impl IntoIterator<Item = Secret>,
    ) -> Result<Self, SecretError> {
        const { assert!(P::SCHEME.is_signed(), "a token proves nothing about a tenant") }
        let tenant = tenant.into();
        if !is_name(&tenant) {
            return Err(SecretErrorKind::InvalidTenant.into());
        }
        let keys = secrets.into_iter().map(|secret| Key::new(&P::SCHEME, &secret));
        let keys = Keys::in_order(keys.collect::<Result<_, _>>()?);
        if keys.len() == 0 {
            return Err(SecretErrorKind::Empty.into());
        }
        Ok(Self { keys, tenant: Some(tenant), ..self.clone() })
    }

    pub(crate) fn without_secrets(&self) -> Self {
        Self { keys: Keys::in_order(Vec::new()), tenant: None, ..self.clone() }
    }

    /// The tenant that it was [made for](Self::for_tenant).
    #[must_use]
    pub fn tenant(&self) -> Option<&str> {
        self.tenant.as_deref()
    }

    /// Takes the [tenant](crate::Delivery::tenant) of a delivery from this member of the signed body,
    /// names with dots between them: `"team_id"`, `"account.id"`.
    ///
    /// Use it where the provider signs for all tenants with one secret, as a Slack app does. A text and
    /// an integer name a tenant; a delivery with anything else there has none. A text of more than 256
    /// bytes, or with a control character, is refused as malformed. Of a tenant with
    /// [secrets of its own](Self::for_tenant) it is not read.
    ///
    /// Where a body has [several events](crate::Scheme::batch), the member stands in each of them, or, with
    /// a path that begins with `$.`, beside them.
    #[must_use]
    pub fn with_tenant_in(mut self, path: &'static str) -> Self {
        self.tenant_in = Some(path);
        self
    }

    /// The tenant of a delivery with this body.
    #[inline]
    pub(crate) fn tenant_of(&self, json: &Json) -> Result<Option<Arc<str>>, Rejection> {
        match (&self.tenant, self.tenant_in) {
            (None, Some(path)) => named(json, path),
            // A secret is stronger than what somebody signs with it.
            (tenant, _) => Ok(tenant.clone()),
        }
    }

    /// The tenant that a body with several events names beside them.
    pub(crate) fn tenant_beside(&self, json: &Json) -> Result<Option<Arc<str>>, Rejection> {
        let path = self.tenant_in.and_then(beside);
        path.map_or(Ok(None), |path| named(json, path))
    }
}

#[cold]
fn named(json: &Json, path: &str) -> Result<Option<Arc<str>>, Rejection> {
    match json.follow(path).map_err(|_unclear| RejectionKind::MalformedBody)? {
        Some(Member::Text(tenant)) if tenant.is_empty() => Ok(None),
        Some(Member::Text(tenant)) if is_name(&tenant) => Ok(Some((*tenant).into())),
        Some(Member::Text(_)) => Err(RejectionKind::MalformedBody.into()),
        Some(Member::Integer(tenant)) => Ok(Some(tenant.to_string().into())),
        Some(Member::Null | Member::Other) | None => Ok(None),
    }
}

/// Whether a store can keep it and a log can show it.
pub(crate) fn is_name(text: &str) -> bool {
    (1..=LONGEST_NAME).contains(&text.len()) && !text.chars().any(char::is_control)
}

#[cfg(test)]
#[cfg(feature = "snaptrade")]
mod tests {
    use super::*;
    use crate::{Delivery, SnapTrade, StoredDelivery};

    fn secret(of: &str) -> Secret {
        Secret::new(format!("the consumer key of {of}")).unwrap()
    }

    fn of(tenant: &str) -> Endpoint<SnapTrade> {
        Endpoint::of_tenants().for_tenant(tenant, [secret(tenant)]).unwrap()
    }

    fn delivered(
        by: &Endpoint<SnapTrade>,
        to: &Endpoint<SnapTrade>,
        body: &str,
    ) -> Result<Delivery, RejectionKind> {
        let body = by.stamp(body.to_owned(), by.now()).unwrap();
        let signed = by.sign(body, by.now()).unwrap();
        to.verify(signed.headers, signed.body).map_err(|rejection| rejection.kind())
    }

    #[test]
    fn are_those_of_their_secrets_whatever_they_sign() {
        let acme = of("acme").with_tenant_in("team");
        let delivery = delivered(&acme, &acme, r#"{"eventTimestamp":"","team":"globex"}"#);
        assert_eq!(delivery.unwrap().tenant(), Some("acme"));
    }

    const BODY: &str = r#"{"webhookId":"1","eventTimestamp":""}"#;

    #[test]
    fn are_kept_apart_by_their_secrets() {
        let (acme, globex) = (of("acme"), of("globex"));
        let delivery = delivered(&acme, &acme, BODY).unwrap();
        assert_eq!((delivery.tenant(), delivery.secret_index()), (Some("acme"), 0));
        for other in [globex, Endpoint::of_tenants()] {
            let refused = delivered(&acme, &other, BODY).unwrap_err();
            assert_eq!(refused, RejectionKind::SignatureMismatch);
        }
    }

    #[test]
    fn have_several_secrets_and_the_settings_of_all() {
        let all = Endpoint::<SnapTrade>::of_tenants().named("eu");
        let acme = all.for_tenant("acme", [secret("today"), secret("yesterday")]).unwrap();
        let before = all.for_tenant("acme", [secret("yesterday")]).unwrap();
        let delivery = delivered(&before, &acme, BODY).unwrap();
        assert_eq!((delivery.secret_index(), &**delivery.endpoint()), (1, "eu"));
        let restored = StoredDelivery::of::<SnapTrade>(&delivery).restore::<SnapTrade>().unwrap();
        assert_eq!(restored.tenant(), Some("acme"));
    }

    #[test]
    fn refuse_what_is_no_tenant() {
        let all = Endpoint::<SnapTrade>::of_tenants();
        let kind = |refused: SecretError| refused.kind();
        for name in ["", "a\0b", "a\nb", &"a".repeat(257)] {
            let refused = all.for_tenant(name, [secret("x")]).map(drop).map_err(kind);
            assert_eq!(refused, Err(SecretErrorKind::InvalidTenant), "{name:?}");
        }
        let refused = all.for_tenant("acme", []).map(drop).map_err(kind);
        assert_eq!(refused, Err(SecretErrorKind::Empty));
        let refused = all.rotate_secret(secret("x"), std::time::Duration::ZERO).map_err(kind);
        assert_eq!(refused, Err(SecretErrorKind::OfTenants));
        let refused = all.with_previous_secret(secret("x")).map(drop).map_err(kind);
        assert_eq!(refused, Err(SecretErrorKind::OfTenants));
    }

    #[test]
    fn are_named_by_a_signed_member_where_one_secret_signs_for_all() {
        let endpoint = Endpoint::<SnapTrade>::new(secret("all")).unwrap().with_tenant_in("team.id");
        let tenant = |team: &str| {
            let body = format!(r#"{{"webhookId":"1","eventTimestamp":"","team":{team}}}"#);
            delivered(&endpoint, &endpoint, &body)
                .map(|delivery| delivery.tenant().map(str::to_owned))
        };
        assert_eq!(tenant(r#"{"id":"T1"}"#), Ok(Some("T1".into())));
        assert_eq!(tenant(r#"{"id":15}"#), Ok(Some("15".into())));
        for none in [r#"{"id":""}"#, r#"{"id":null}"#, r#"{"id":[]}"#, "{}", "5"] {
            assert_eq!(tenant(none), Ok(None), "{none}");
        }
        for wrong in
            [r#"{"id":"a\u0000"}"#.to_owned(), format!(r#"{{"id":"{}"}}"#, "a".repeat(257))]
        {
            assert_eq!(tenant(&wrong), Err(RejectionKind::MalformedBody), "{wrong}");
        }
    }
}
