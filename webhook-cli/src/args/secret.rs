//! Secret: which environment variable has it.

use clap::Args;

use crate::{provider::AnyProvider, secret::KeyText};

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
}
