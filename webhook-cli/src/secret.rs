//! Secrets: key text from the environment, which nothing prints.

use std::{env, fs};

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
        let text = env::var(variable).ok().map(Zeroizing::new).or_else(|| file(variable));
        Self { variable: variable.to_owned(), text }
    }

    /// The secret, if the text can be one.
    pub(crate) fn secret(&self) -> Result<Secret, SecretError> {
        Secret::from_env(&self.variable)
    }

    /// Whether the variable is set at all.
    pub(crate) fn is_set(&self) -> bool {
        env::var_os(&self.variable).is_some()
            || env::var_os(file_variable(&self.variable)).is_some()
    }

    pub(crate) fn text(&self) -> &str {
        self.text.as_ref().map_or("", |text| text.as_str())
    }
}

/// The text of the file that the variable names, as [`Secret::from_env`] reads it.
fn file(variable: &str) -> Option<Zeroizing<String>> {
    let text = Zeroizing::new(fs::read_to_string(env::var_os(file_variable(variable))?).ok()?);
    let line = text.strip_suffix('\n').unwrap_or(&text);
    Some(Zeroizing::new(line.strip_suffix('\r').unwrap_or(line).to_owned()))
}

fn file_variable(variable: &str) -> String {
    format!("{variable}_FILE")
}
