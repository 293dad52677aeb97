//! Addresses: the URL that a provider calls, for those that sign it.
//!
//! What stands before the path is configured on both sides, and the rest comes with the request.

use anyhow::{Context as _, bail};
use http::Uri;
use reqwest::Url;

use crate::provider::AnyProvider;

/// A URL that a provider calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address {
    /// What stands before the path, if that is known.
    pub(crate) base: Option<String>,
    /// Path and query.
    pub(crate) target: Uri,
}

impl Address {
    pub(crate) fn of(url: &Url) -> anyhow::Result<Self> {
        let target = match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        };
        let base = url.origin().ascii_serialization();
        let target = target.parse().context("the URL has a path that no request has")?;
        Ok(Self { base: Some(base), target })
    }

    /// The path and query of `url` behind what the other URL has before its path.
    pub(crate) fn behind(origin: Option<&Url>, url: &Url) -> anyhow::Result<Self> {
        let address = Self::of(url)?;
        Ok(match origin {
            Some(origin) => Self { base: Some(base(origin)), ..address },
            None => address,
        })
    }

    /// What stands before the path, which is there if the provider signs it.
    pub(crate) fn base_for(&self, provider: &AnyProvider) -> anyhow::Result<Option<&str>> {
        if self.base.is_none() && provider.scheme.signs_request() {
            bail!("{}", needs_url(provider));
        }
        Ok(self.base.as_deref())
    }
}

/// An origin, and a path where something takes that away from requests.
pub(crate) fn base(origin: &Url) -> String {
    let path = origin.path().trim_end_matches('/');
    format!("{}{path}", origin.origin().ascii_serialization())
}

/// What to say when nobody knows the URL that is signed.
pub(crate) fn needs_url(provider: &AnyProvider) -> String {
    format!(
        "{} signs the URL that it calls: give that URL with `--url`, or what stands before its path \
         with `--origin`, as in `--origin https://example.com`",
        provider.name
    )
}
