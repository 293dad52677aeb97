//! Options: what a module is made by.

use heck::ToKebabCase as _;

use crate::{error::Error, hooks::Named, selection::Selection};

/// What a module is made by.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    pub(crate) provider: String,
    pub(crate) scheme: String,
    pub(crate) tag: Option<String>,
    pub(crate) schemas: Vec<Named>,
    pub(crate) events: Selection,
    pub(crate) required: Vec<String>,
    pub(crate) times: Times,
    pub(crate) exact_money: bool,
    pub(crate) descriptions: bool,
    pub(crate) crate_path: String,
    pub(crate) samples: Option<String>,
    pub(crate) command: String,
}

/// What text with a time becomes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Times {
    /// `String`: whatever the provider writes is read.
    #[default]
    Text,
    /// `jiff::Timestamp` and `jiff::civil::Date`: what is no time makes the event unrecognized.
    Jiff,
}

impl Options {
    /// What is usual.
    pub(crate) fn new(provider: String, scheme: String) -> Self {
        Self {
            command: format!("webhook generate --provider {provider} --scheme {scheme}"),
            provider,
            scheme,
            tag: None,
            schemas: Vec::new(),
            events: Selection::default(),
            required: Vec::new(),
            times: Times::default(),
            exact_money: false,
            descriptions: true,
            crate_path: "webhook_tower".to_owned(),
            samples: None,
        }
    }

    /// The name of the provider in logs and stores.
    pub(crate) fn provider_name(&self) -> String {
        self.provider.to_kebab_case()
    }

    /// Refuses names that are none.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let is_type = self.provider.starts_with(|c: char| c.is_ascii_uppercase());
        if !is_type || syn::parse_str::<syn::Ident>(&self.provider).is_err() {
            let problem = format!("`{}` is no name of a type, such as `Acme`", self.provider);
            return Err(Error::new(problem));
        }
        if syn::parse_str::<syn::Path>(&self.crate_path).is_err() {
            return Err(Error::new(format!("`{}` is no path of a crate", self.crate_path)));
        }
        Ok(())
    }
}
