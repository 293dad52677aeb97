//! Secrets: key text from the environment, which nothing prints.

use std::env;

use webhook_tower::{Secret, SecretError};
use zeroize::Zeroizing;

/// The key text of an environment variable, whether it can be a secret or not.
///
/// A [`Secret`] refuses what cannot be one and never shows its text; the text is needed to find out
/// what somebody else made of it.
pub(crate) struct KeyText {
    pub(crate) variable: String,
    text: Option<Zeroizing<String>>,
}

impl KeyText {
    pub(crate) fn from_env(variable: &str) -> Self {
        let text = env::var(variable).ok().map(Zeroizing::new);
        Self { variable: variable.to_owned(), text }
    }

    /// The secret, if the text can be one.
    pub(crate) fn secret(&self) -> Result<Secret, SecretError> {
        Secret::from_env(&self.variable)
    }

    /// Whether the variable is set at all.
    pub(crate) fn is_set(&self) -> bool {
        env::var_os(&self.variable).is_some()
    }

    pub(crate) fn text(&self) -> &str {
        self.text.as_ref().map_or("", |text| text.as_str())
    }
}
