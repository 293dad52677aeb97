//! Types of a provider's webhooks, from its OpenAPI specification.
//!
//! The program has it as a command, `webhook generate`, which is what most people want; this is the
//! library behind it.
#![doc = include_str!("../README.md")]

mod error;
mod node;
mod document;
mod hooks;
mod schema;
mod required;
mod model;
mod names;
mod build;
mod tag;
mod selection;
mod samples;
mod events;
mod cycles;
mod docs;
mod scheme;
mod write;
mod record;
mod changes;

use heck::ToKebabCase as _;
use sha2::{Digest as _, Sha256};

pub use self::{changes::Change, error::Error, record::Record};
use self::{
    document::Document,
    hooks::Named,
    node::Node,
    selection::Selection,
    write::{Provenance, Writer},
};

/// What a module is made by: the provider, and what is to be different from the usual.
///
/// ```
/// use webhook_generate::Generator;
///
/// let specification = r#"{
///     "openapi": "3.1.0", "info": {"title": "Acme", "version": "1"},
///     "webhooks": {"parcel.sent": {"post": {"requestBody": {"content": {"application/json": {
///         "schema": {"type": "object", "properties": {
///             "type": {"const": "parcel.sent"}, "parcel": {"type": "string"}}}}}}}}}
/// }"#;
/// let generated = Generator::new("Acme", "standard-webhooks").generate(specification)?;
/// assert!(generated.module.contains("pub struct ParcelSent {"));
/// # Ok::<_, webhook_generate::Error>(())
/// ```
#[derive(Debug, Clone)]
#[must_use = "nothing is made before `generate` is called"]
pub struct Generator {
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

/// A module, and what stands beside it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Generated {
    /// The text of the module.
    pub module: String,
    /// A sample for each event that the specification has a fitting example for: its path from the
    /// module, and its text.
    pub samples: Vec<(String, String)>,
    /// What the module was made from.
    pub record: Record,
    /// How many events there are, with those that are raw JSON.
    pub events: usize,
}

impl Generator {
    /// A module for this provider, such as `Acme`, which signs by this scheme.
    ///
    /// The scheme is `standard-webhooks`, `standard-webhooks-text` (the secret is used as text),
    /// `svix`, `stripe`, or the path of a constant of yours, such as `crate::acme::SCHEME`.
    pub fn new(provider: impl Into<String>, scheme: impl Into<String>) -> Self {
        let (provider, scheme) = (provider.into(), scheme.into());
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

    /// The top-level member that names the event type, where the specification does not tell.
    pub fn tag(mut self, member: impl Into<String>) -> Self {
        self.tag = Some(member.into());
        self
    }

    /// The schema with this name is the body of this event type; the list of webhooks is not read.
    pub fn schema(mut self, schema: impl Into<String>, event_type: impl Into<String>) -> Self {
        self.schemas.push(Named { schema: schema.into(), event_type: event_type.into() });
        self
    }

    /// Types the events that this pattern fits, such as `invoice.*`; the others are raw JSON.
    pub fn event(mut self, pattern: impl Into<String>) -> Self {
        self.events.0.push(pattern.into());
        self
    }

    /// The member at this path, such as `data.id`, is no `Option`.
    ///
    /// A delivery without it is unrecognized; require what a handler cannot do without.
    pub fn require(mut self, path: impl Into<String>) -> Self {
        self.required.push(path.into());
        self
    }

    /// What text with a time becomes.
    pub fn times(mut self, times: Times) -> Self {
        self.times = times;
        self
    }

    /// Text that the specification calls a decimal becomes `Decimal`; else it is text.
    pub fn exact_money(mut self) -> Self {
        self.exact_money = true;
        self
    }

    /// Leaves the specification's own sentences out of the documentation.
    pub fn without_descriptions(mut self) -> Self {
        self.descriptions = false;
        self
    }

    /// The crate that the module uses, if not `webhook_tower`.
    pub fn crate_path(mut self, path: impl Into<String>) -> Self {
        self.crate_path = path.into();
        self
    }

    /// Puts samples into this folder, by its path from the module.
    pub fn samples(mut self, folder: impl Into<String>) -> Self {
        self.samples = Some(folder.into());
        self
    }

    /// The command that the header names.
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.command = command.into();
        self
    }

    /// Makes the module from the text of a specification, JSON or YAML.
    ///
    /// # Errors
    ///
    /// Refuses what is no specification, a specification whose event type is not in one top-level
    /// member, and options that fit nothing in it. The error names the place.
    pub fn generate(&self, specification: &str) -> Result<Generated, Error> {
        self.check()?;
        let root = Node::parse(specification)?;
        let document = Document::new(&root)?;
        let info = root.get("info");
        let said = |name| info.and_then(|info| info.text_of(name)).unwrap_or("unknown");
        let sha256 = hex(&Sha256::digest(specification.as_bytes()));
        let openapi = match (root.text_of("openapi"), root.text_of("swagger")) {
            (Some(version), _) => format!("OpenAPI {version}"),
            (None, Some(version)) => format!("Swagger {version}"),
            (None, None) => "of no named version".to_owned(),
        };
        let model = events::model(document, self)?;
        let record = Record::of(&model, said("title"), said("version"), &sha256);
        let files = self.files(&model);
        let paths: Vec<Option<String>> =
            files.iter().map(|file| file.as_ref().map(|(path, _)| path.clone())).collect();
        let provenance = Provenance {
            title: said("title"),
            version: said("version"),
            openapi: &openapi,
            sha256: &sha256,
        };
        let module = Writer::new(&model, self)?.module(&provenance, &paths)?;
        let samples = files.into_iter().flatten().collect();
        Ok(Generated { module, samples, record, events: model.events.len() })
    }

    /// The name of the provider in logs and stores.
    pub(crate) fn provider_name(&self) -> String {
        self.provider.to_kebab_case()
    }

    fn check(&self) -> Result<(), Error> {
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

    /// The file of each sample.
    fn files(&self, model: &model::Model) -> Vec<Option<(String, String)>> {
        let mut taken = names::Taken::default();
        let file = |event: &model::Event| {
            let (folder, sample) = (self.samples.as_ref()?, event.sample.as_ref()?);
            let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
            let plain: String =
                event.event_type.chars().map(|c| if is_plain(c) { c } else { '_' }).collect();
            let name = taken.take(plain.trim_start_matches('.').to_owned(), &[]);
            Some((format!("{folder}/{name}.json"), sample.clone()))
        };
        model.events.iter().map(file).collect()
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
