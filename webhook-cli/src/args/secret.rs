//! Secret: which environment variable has it.

use anyhow::bail;
use clap::Args;
use http::Uri;
use webhook_tower::{RejectionKind, jiff::Timestamp};

use crate::{address::Address, endpoint::AnyEndpoint, provider::AnyProvider, secret::KeyText};

/// Where the secret is.
#[derive(Debug, Args)]
pub(crate) struct SecretArg {
    /// The environment variable with the secret [default: the provider's usual one]
    #[arg(long, value_name = "NAME")]
    pub(crate) secret_env: Option<String>,
}

impl SecretArg {
    pub(crate) fn key_text(&self, provider: &AnyProvider) -> KeyText {
        KeyText::from_env(self.secret_env.as_ref().unwrap_or(&provider.variable))
    }

    /// An endpoint that signs as the provider does, for deliveries to this address.
    pub(crate) fn signer(
        &self,
        provider: &AnyProvider,
        address: &Address,
    ) -> anyhow::Result<Box<dyn AnyEndpoint>> {
        let key = self.key_text(provider);
        let endpoint = provider.endpoint(address.base_for(provider)?, key.secret()?)?;
        signing(provider, endpoint, &key)
    }
}

/// The endpoint with the private key, where it has a public one.
pub(crate) fn signing(
    provider: &AnyProvider,
    endpoint: Box<dyn AnyEndpoint>,
    key: &KeyText,
) -> anyhow::Result<Box<dyn AnyEndpoint>> {
    if !provider.scheme.algorithm().has_public_key() {
        return Ok(endpoint);
    }
    let private = KeyText::from_env(&provider.private_variable());
    if !private.is_set() {
        bail!(
            "{} signs with a private key that nobody else has. To try out a receiver of your own, make \
             a pair: its private half, as 64 digits of hex, belongs into `{}`, and its public half into \
             `{}`, here and at the receiver",
            provider.name,
            private.variable,
            key.variable
        );
    }
    let signer = endpoint.signing_with(private.secret()?)?;
    let (now, at) = (Timestamp::now(), Uri::from_static("/"));
    let sample = signer.sign(at, "{}".into(), now, "evt_1").map_err(anyhow::Error::new)?;
    let verified = endpoint.verify(sample, now).map_err(|rejection| rejection.kind());
    if verified.is_err_and(|kind| kind == RejectionKind::SignatureMismatch) {
        bail!("`{}` and `{}` are no pair", private.variable, key.variable);
    }
    Ok(signer)
}
