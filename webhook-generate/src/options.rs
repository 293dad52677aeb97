//! Options: what a module is made by.

use heck::ToKebabCase as _;
use webhook_core::schemes::NamedScheme;

use crate::{error::Error, scheme, selection::Selection};

/// What a module is made by.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    pub(crate) provider: String,
    pub(crate) scheme: String,
    pub(crate) tag: Option<String>,
    /// The header that claims the event type, where no member of the body names it.
    pub(crate) header: Option<String>,
    /// The member whose word follows a claimed type where it is shown.
    pub(crate) detail: Option<String>,
    /// Where a webhook of the specification names its event.
    pub(crate) event_in: Option<String>,
    /// Event types that deliveries spell otherwise than the specification.
    pub(crate) renamed: Vec<(String, String)>,
    /// Bodies by their event type, beside those of the specification.
    pub(crate) examples: Vec<(String, String)>,
    pub(crate) schemas: Vec<Named>,
    pub(crate) events: Selection,
    pub(crate) required: Vec<String>,
    /// Members whose deliveries do not keep to the specification.
    pub(crate) raw: Vec<String>,
    pub(crate) times: Times,
    pub(crate) exact_money: bool,
    pub(crate) descriptions: bool,
    pub(crate) crate_path: String,
    pub(crate) samples: Option<String>,
    /// Whether an event without an example gets a sample that is made from its types.
    pub(crate) made_samples: bool,
    pub(crate) command: String,
}

/// A schema that the caller names, and the event type that it is the body of, where its own words do
/// not say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) schema: String,
    pub(crate) event_type: Option<String>,
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
            header: None,
            detail: None,
            event_in: None,
            renamed: Vec::new(),
            examples: Vec::new(),
            schemas: Vec::new(),
            events: Selection::default(),
            required: Vec::new(),
            raw: Vec::new(),
            times: Times::default(),
            exact_money: false,
            descriptions: true,
            crate_path: "webhook_tower".to_owned(),
            samples: None,
            made_samples: false,
        }
    }

    /// The name of the provider in logs and stores: that of its named scheme, if it has one.
    pub(crate) fn provider_name(&self) -> String {
        let plain = self.provider.to_lowercase();
        let named = scheme::named(&self.scheme).map(NamedScheme::name);
        let own = named.filter(|name| name.replace('-', "") == plain);
        own.map_or_else(|| self.provider.to_kebab_case(), str::to_owned)
    }

    /// Refuses names that are none.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let is_type = self.provider.starts_with(|c: char| c.is_ascii_uppercase());
        if !is_type || syn::parse_str::<syn::Ident>(&self.provider).is_err() {
            let problem = format!("`{}` is no name of a type, such as `Acme`", self.provider);
            return Err(Error::new(problem));
        }
        let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
        if let Some(header) = self.header.as_ref().filter(|name| !name.chars().all(is_plain)) {
            return Err(Error::new(format!("`{header}` is no header in lower case")));
        }
        if let (Some(detail), None) = (&self.detail, &self.header) {
            let problem =
                format!("`{detail}` follows the type that a header claims; name the header");
            return Err(Error::new(problem));
        }
        if syn::parse_str::<syn::Path>(&self.crate_path).is_err() {
            return Err(Error::new(format!("`{}` is no path of a crate", self.crate_path)));
        }
        Ok(())
    }
}
