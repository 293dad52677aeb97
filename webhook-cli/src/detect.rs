//! Detect: whose delivery it is, by its headers, and by the secrets that there are where several
//! providers sign alike.

use anyhow::bail;
use http::HeaderName;

use crate::{
    args::SecretArg, capture::Capture, hint::Hint, provider::AnyProvider,
    screen::escape_for_terminal, secret::KeyText, step::StepName, wording::quoted,
};

/// The provider of a delivery whose headers tell it.
pub(crate) fn provider<'a>(
    capture: &Capture,
    providers: &'a [AnyProvider],
    secret: &SecretArg,
) -> anyhow::Result<&'a AnyProvider> {
    let candidates = capture.candidates(providers.iter());
    let has_key = |provider: &&&AnyProvider| secret.key_text(provider).is_set();
    let with_key: Vec<_> = candidates.iter().filter(has_key).copied().collect();
    match (&*candidates, &*with_key) {
        ([], _) => bail!("no provider's headers are there: {}", name_it(capture)),
        ([provider], _) | (_, [provider]) => Ok(provider),
        (_, [first, ..]) => {
            let fits =
                |provider: &&&AnyProvider| fits(provider, capture, &secret.key_text(provider));
            Ok(with_key.iter().find(fits).unwrap_or(first))
        }
        (several, []) => {
            let names: Vec<_> = several.iter().map(|provider| provider.name).collect();
            bail!("{} sign under the same headers: name the provider", names.join(", "))
        }
    }
}

fn name_it(capture: &Capture) -> String {
    let names: Vec<_> = capture.headers.keys().map(HeaderName::as_str).collect();
    format!(
        "there are {}; name the provider, of which `webhook schemes` has the headers",
        escape_for_terminal(names.join(", ").as_bytes())
    )
}

/// Whether a delivery is authentic, however old it is.
pub(crate) fn fits(provider: &AnyProvider, capture: &Capture, key: &KeyText) -> bool {
    let endpoint =
        key.secret().and_then(|secret| provider.endpoint(capture.base.as_deref(), secret));
    endpoint
        .is_ok_and(|endpoint| endpoint.verify_at_any_age(capture.request(&capture.body)).is_ok())
}

/// Another provider whose delivery it is, by the same header and the same secret: one that signs several
/// kinds of deliveries is several providers here.
pub(crate) fn as_another(
    provider: &AnyProvider,
    capture: &Capture,
    key: &KeyText,
    providers: &[AnyProvider],
) -> Option<Hint> {
    let header = provider.scheme.signature_header();
    let mut others = providers
        .iter()
        .filter(|other| other.name != provider.name && other.scheme.signature_header() == header);
    let other = others.find(|other| fits(other, capture, key))?;
    let says = format!(
        "The same secret makes it authentic as a delivery of {}: name that provider, and give it an \
         endpoint of its own.",
        quoted(other.name)
    );
    Some(Hint::new("another_scheme", StepName::Signature, says))
}
