//! The generator: what to make, and the module that comes of it.

use sha2::{Digest as _, Sha256};

use crate::{
    document::Document,
    error::Error,
    events,
    model::{Event, Model},
    names::Taken,
    node::Node,
    options::{Named, Options, Times},
    record::Record,
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
pub struct Generator(Options);

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
    /// The scheme is the name of one in `webhook_core::schemes::ALL`, such as `svix`,
    /// `standard-webhooks-text` (the secret is used as text), or the path of a constant of yours, such
    /// as `crate::acme::SCHEME`.
    pub fn new(provider: impl Into<String>, scheme: impl Into<String>) -> Self {
        Self(Options::new(provider.into(), scheme.into()))
    }

    /// The top-level member that names the event type, where the specification does not tell.
    pub fn tag(mut self, member: impl Into<String>) -> Self {
        self.0.tag = Some(member.into());
        self
    }

    /// This header claims the event type, such as `x-github-event`, which is in lower case.
    ///
    /// Webhooks of one event become one type, in which every member of each of them is.
    pub fn header(mut self, name: impl Into<String>) -> Self {
        self.0.header = Some(name.into());
        self
    }

    /// A webhook of the specification names its event at this path, such as `x-github.subcategory`,
    /// and not by its key.
    pub fn event_in(mut self, path: impl Into<String>) -> Self {
        self.0.event_in = Some(path.into());
        self
    }

    /// Deliveries spell this event type otherwise than the specification.
    pub fn rename(mut self, event: impl Into<String>, as_delivered: impl Into<String>) -> Self {
        self.0.renamed.push((event.into(), as_delivered.into()));
        self
    }

    /// A body of this event type, which becomes its sample if it fits and the specification has none.
    pub fn example(mut self, event_type: impl Into<String>, body: impl Into<String>) -> Self {
        self.0.examples.push((event_type.into(), body.into()));
        self
    }

    /// The schema with this name is the body of this event type; the list of webhooks is not read.
    pub fn schema(mut self, schema: impl Into<String>, event_type: impl Into<String>) -> Self {
        self.0.schemas.push(Named { schema: schema.into(), event_type: event_type.into() });
        self
    }

    /// Types the events that this pattern fits, such as `invoice.*`; the others are raw JSON.
    pub fn event(mut self, pattern: impl Into<String>) -> Self {
        self.0.events.0.push(pattern.into());
        self
    }

    /// The member at this path, such as `data.id`, is no `Option`.
    ///
    /// A delivery without it is unrecognized; require what a handler cannot do without.
    pub fn require(mut self, path: impl Into<String>) -> Self {
        self.0.required.push(path.into());
        self
    }

    /// The member at this path is raw JSON, because deliveries do not keep to what the specification
    /// says of it.
    pub fn raw(mut self, path: impl Into<String>) -> Self {
        self.0.raw.push(path.into());
        self
    }

    /// What text with a time becomes.
    pub fn times(mut self, times: Times) -> Self {
        self.0.times = times;
        self
    }

    /// Text that the specification calls a decimal becomes `Decimal`; else it is text.
    pub fn exact_money(mut self) -> Self {
        self.0.exact_money = true;
        self
    }

    /// Leaves the specification's own sentences out of the documentation.
    pub fn without_descriptions(mut self) -> Self {
        self.0.descriptions = false;
        self
    }

    /// The crate that the module uses, if not `webhook_tower`.
    pub fn crate_path(mut self, path: impl Into<String>) -> Self {
        self.0.crate_path = path.into();
        self
    }

    /// Puts samples into this folder, by its path from the module.
    pub fn samples(mut self, folder: impl Into<String>) -> Self {
        self.0.samples = Some(folder.into());
        self
    }

    /// The command that the header names.
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.0.command = command.into();
        self
    }

    /// Makes the module from the text of a specification, JSON or YAML.
    ///
    /// # Errors
    ///
    /// Refuses what is no specification, a specification whose event type is not in one top-level
    /// member, and options that fit nothing in it. The error names the place.
    pub fn generate(&self, specification: &str) -> Result<Generated, Error> {
        self.0.check()?;
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
        let model = events::model(document, &self.0)?;
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
        let module = Writer::new(&model, &self.0)?.module(&provenance, &paths)?;
        let samples = files.into_iter().flatten().collect();
        Ok(Generated { module, samples, record, events: model.events.len() })
    }

    /// The file of each sample.
    fn files(&self, model: &Model) -> Vec<Option<(String, String)>> {
        let mut taken = Taken::default();
        let file = |event: &Event| {
            let (folder, sample) = (self.0.samples.as_ref()?, event.sample.as_ref()?);
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
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}
