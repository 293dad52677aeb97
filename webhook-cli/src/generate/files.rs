//! The files of a module: it, its record, and its samples.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, bail};
use webhook_generate::Generated;

/// What every module that was made has in its first line.
const MADE: &str = "made from its specification";

/// The module, and what stands beside it.
pub(super) struct Files {
    pub(super) module: PathBuf,
    pub(super) record: PathBuf,
    /// The folder of the samples, by its path from the module.
    pub(super) samples: String,
}

impl Files {
    pub(super) fn of(module: &Path) -> anyhow::Result<Self> {
        let stem = module.file_stem().and_then(|stem| stem.to_str());
        let is_rust = module.extension().is_some_and(|extension| extension == "rs");
        let Some(stem) = stem.filter(|_| is_rust) else {
            bail!("{} is no Rust file, such as src/resend.rs", module.display());
        };
        // The module of a folder has its files in that folder.
        let samples = if stem == "mod" { "samples".to_owned() } else { format!("{stem}/samples") };
        let record = module.with_file_name(format!("{stem}.webhooks.json"));
        Ok(Self { module: module.to_owned(), record, samples })
    }

    pub(super) fn write(&self, generated: &Generated) -> anyhow::Result<()> {
        if let Ok(there) = fs::read_to_string(&self.module)
            && !there.lines().next().unwrap_or_default().contains(MADE)
            && !there.trim().is_empty()
        {
            bail!(
                "{} was not made by this command; choose another file, or remove it first",
                self.module.display()
            );
        }
        write(&self.module, &generated.module)?;
        for (path, sample) in &generated.samples {
            write(&self.module.with_file_name("").join(path), sample)?;
        }
        write(&self.record, &generated.record.to_json())
    }
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::write(path, text))
        .with_context(|| format!("cannot write {}", path.display()))
}
