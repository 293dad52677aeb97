//! Source: the specifications that a module is made from, and what they say of themselves.

use sha2::{Digest as _, Sha256};

use crate::{bundle::Bundle, error::Error, node::Node};

/// What a module is made from.
#[derive(Debug)]
pub(crate) struct Source {
    pub(crate) bundle: Bundle,
    pub(crate) infos: Vec<Info>,
    /// The SHA-256 of all texts, one behind the other, in hex.
    pub(crate) sha256: String,
}

/// What one specification says of itself.
#[derive(Debug)]
pub(crate) struct Info {
    pub(crate) title: String,
    pub(crate) version: String,
    /// The version of `OpenAPI`.
    pub(crate) openapi: String,
}

impl Source {
    /// Reads specifications by their names.
    pub(crate) fn read(specifications: &[(&str, &str)]) -> Result<Self, Error> {
        let (mut nodes, mut infos) = (Vec::new(), Vec::new());
        let mut sha256 = Sha256::new();
        for (name, text) in specifications {
            sha256.update(text);
            let node = Node::parse(text).map_err(|error| match *name {
                "" => error,
                name => Error::at(name, error.problem()),
            })?;
            infos.push(Info::of(&node));
            nodes.push((*name, node));
        }
        Ok(Self { bundle: Bundle::of(nodes)?, infos, sha256: hex(&sha256.finalize()) })
    }

    /// The titles of all of them, or the versions.
    pub(crate) fn all(&self, said: impl Fn(&Info) -> &str) -> String {
        self.infos.iter().map(said).collect::<Vec<_>>().join(", ")
    }
}

impl Info {
    fn of(root: &Node) -> Self {
        let info = root.get("info");
        let said = |name| info.and_then(|info| info.text_of(name)).unwrap_or("unknown").to_owned();
        let openapi = match (root.text_of("openapi"), root.text_of("swagger")) {
            (Some(version), _) => format!("OpenAPI {version}"),
            (None, Some(version)) => format!("Swagger {version}"),
            (None, None) => "of no named version".to_owned(),
        };
        Self { title: said("title"), version: said("version"), openapi }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}
