//! Shown once: where a secret goes that the provider will never show again.
//!
//! The place is made ready before the call that makes the secret, and the secret goes there before
//! anything else is done with the answer. It never goes to the standard error, which others keep;
//! when the standard output does not take it, it goes into a file that only its owner can read.

use std::{
    env, fs,
    io::{self, IsTerminal as _, Write as _},
    path::{Path, PathBuf},
};

use anyhow::{Context as _, anyhow, bail};
use serde_json::{Value, json};
use tempfile::NamedTempFile;
use webhook_endpoints::Error;
use webhook_tower::Secret;

use super::show::with;
use crate::screen::Screen;

/// Where the secret goes.
pub(super) enum SecretDestination {
    /// To the standard output.
    Output,
    /// Into this file, which takes the path when it is whole.
    File(NamedTempFile, PathBuf),
}

impl SecretDestination {
    /// The place, ready.
    ///
    /// # Errors
    ///
    /// Refuses a file that cannot be made, and a standard output that leads nowhere.
    pub(super) fn prepare(file: Option<&Path>) -> anyhow::Result<Self> {
        let Some(path) = file else {
            if leads_nowhere() {
                bail!("the standard output leads nowhere, and the secret is shown only once");
            }
            return Ok(Self::Output);
        };
        if path.is_dir() || path.file_name().is_none() {
            bail!("{} is no name of a file", path.display());
        }
        // Beside the file, because only there it can take its place at once.
        let folder = path.parent().filter(|folder| *folder != Path::new(""));
        let file = NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))
            .with_context(|| format!("cannot write beside {}", path.display()))?;
        Ok(Self::File(file, path.to_owned()))
    }

    /// Puts the secret there, alone or as the member `secret` of an object.
    ///
    /// # Errors
    ///
    /// Says where the secret is instead, or that it is lost.
    pub(super) fn put(self, secret: &Secret, object: Value, screen: Screen) -> anyhow::Result<()> {
        match self {
            Self::Output => {
                let object = with(object, "secret", secret.expose());
                let printed = if screen.json { screen.object(&object) } else { print(secret) };
                printed.map_err(|why| rescue(secret, &why))
            }
            Self::File(file, path) => {
                let path = store(file, secret, &path)?;
                screen.status_line(format!("the secret is in {}", path.display()));
                Ok(screen.object(&with(object, "secret_file", &path))?)
            }
        }
    }

    /// The error of a call that was to make a secret. If one arrived with it, that is put there.
    pub(super) fn rescued(self, error: Error, screen: Screen) -> anyhow::Error {
        let put = error.secret().map(|secret| self.put(secret, json!({}), screen));
        match put {
            Some(Err(lost)) => lost.context(error),
            _ => error.into(),
        }
    }
}

/// Prints the secret and nothing else, so that a file it goes into has nothing else either.
fn print(secret: &Secret) -> io::Result<()> {
    let mut output = io::stdout().lock();
    output.write_all(secret.expose().as_bytes())?;
    if output.is_terminal() {
        output.write_all(b"\n")?;
    }
    output.flush()
}

/// Puts the secret at a path, where nobody sees half of it.
fn store(mut file: NamedTempFile, secret: &Secret, path: &Path) -> anyhow::Result<PathBuf> {
    let text = secret.expose().as_bytes();
    if let Err(why) = file.write_all(text).and_then(|()| file.as_file().sync_all()) {
        return Err(rescue(secret, &why));
    }
    match file.persist(path) {
        Ok(_) => Ok(path.to_owned()),
        Err(why) => match why.file.keep() {
            Ok((_, kept)) => Err(saved(&kept, &why.error)),
            Err(_) => Err(lost(&why.error)),
        },
    }
}

/// Keeps a secret that could not go where it should, and says where it is.
fn rescue(secret: &Secret, why: &io::Error) -> anyhow::Error {
    for folder in [env::temp_dir(), PathBuf::from(".")] {
        let kept = tempfile::Builder::new().prefix("webhook-secret-").tempfile_in(folder);
        let kept = kept.and_then(|mut file| {
            file.write_all(secret.expose().as_bytes())?;
            file.as_file().sync_all()?;
            Ok(file.keep()?.1)
        });
        if let Ok(path) = kept {
            return saved(&path, why);
        }
    }
    lost(why)
}

fn saved(path: &Path, why: &io::Error) -> anyhow::Error {
    let path = path.display();
    anyhow!("the secret did not go where it should ({why}); it is in {path}, for you alone")
}

fn lost(why: &io::Error) -> anyhow::Error {
    anyhow!("the secret was made and is lost ({why}); `webhook endpoints rotate` makes another one")
}

/// Whether nobody can read what is printed. Rust opens the null device in place of a standard
/// output that is closed.
#[cfg(unix)]
fn leads_nowhere() -> bool {
    use std::os::{fd::AsFd as _, unix::fs::MetadataExt as _};

    let output = io::stdout().as_fd().try_clone_to_owned().map(fs::File::from);
    let device = output.and_then(|output| output.metadata()).map(|output| output.rdev());
    let null = fs::metadata("/dev/null").map(|null| null.rdev());
    matches!((device, null), (Ok(device), Ok(null)) if device == null)
}

#[cfg(not(unix))]
fn leads_nowhere() -> bool {
    false
}
