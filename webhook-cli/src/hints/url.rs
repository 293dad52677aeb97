//! The URL, where it is signed: another scheme, host or path than the provider calls.

use http::{HeaderMap, Uri};

use super::RefusedDelivery;
use crate::{address::Address, hint::Hint, provider::AnyProvider, step::StepName};

/// Headers in which something in front of a receiver says which host was called. They prove nothing; what
/// they say is only tried.
const HOSTS: [&str; 3] = ["host", "x-forwarded-host", "x-original-host"];

impl RefusedDelivery<'_> {
    /// Another URL over which the signature fits.
    pub(super) fn wrong_url(&self) -> Option<Hint> {
        if !self.provider.scheme.signs_request() {
            return None;
        }
        let address = Address {
            base: self.capture.base.clone(),
            target: self.capture.target.parse().unwrap_or_default(),
        };
        let others = others(&address, &self.capture.headers);
        let says = match others.iter().find(|address| self.fits_at(address)) {
            Some(address) => receiver_made_for(self.provider, address),
            None => return None,
        };
        Some(Hint::new("another_url", StepName::Signature, says))
    }

    fn fits_at(&self, Address { base, target }: &Address) -> bool {
        let endpoint =
            self.key.secret().and_then(|secret| self.provider.endpoint(base.as_deref(), secret));
        let Ok(endpoint) = endpoint else { return false };
        self.bodies().any(|(body, _)| {
            let mut request = self.capture.request(body);
            *request.uri_mut() = target.clone();
            endpoint.verify_at_any_age(request).is_ok()
        })
    }
}

/// What is said of the URL that makes the signature fit.
pub(crate) fn receiver_made_for(provider: &AnyProvider, address: &Address) -> String {
    let Address { base, target } = address;
    let base = base.as_deref().unwrap_or_default();
    format!(
        "The signature fits the URL `{base}{target}`: {} signs the URL that it calls, to the last \
         character. Here it is `--url`, and of a receiver what it is made with.",
        provider.name
    )
}

/// Other URLs that may be meant by one.
pub(crate) fn others(address: &Address, headers: &HeaderMap) -> Vec<Address> {
    let base = address.base.as_deref().unwrap_or_default();
    let bases = bases(base, headers);
    let targets = targets(&address.target);
    let all = bases.iter().flat_map(|base| {
        targets.iter().map(|target| Address { base: Some(base.clone()), target: target.clone() })
    });
    all.filter(|other| other != address).collect()
}

/// The same host by the other scheme, without its port, and the hosts that the headers name.
fn bases(base: &str, headers: &HeaderMap) -> Vec<String> {
    let (scheme, rest) = base.split_once("://").unwrap_or(("https", base));
    let host = rest.split('/').next().unwrap_or(rest);
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let named = HOSTS.iter().filter_map(|header| headers.get(*header)?.to_str().ok());
    let mut bases = Vec::new();
    for host in [rest, host, name].into_iter().chain(named) {
        for scheme in [scheme, "https", "http"] {
            let base = format!("{scheme}://{host}");
            if !host.is_empty() && !bases.contains(&base) {
                bases.push(base);
            }
        }
    }
    bases
}

/// The same path with and without a slash at its end, with and without the query.
fn targets(target: &Uri) -> Vec<Uri> {
    let (path, query) = (target.path(), target.query());
    let other = match path.strip_suffix('/') {
        Some(path) => path.to_owned(),
        None => format!("{path}/"),
    };
    let mut targets = vec![target.clone()];
    for path in [path, &other] {
        let with_query = query.map(|query| format!("{path}?{query}"));
        let texts = [Some(path.to_owned()), with_query];
        for target in texts.into_iter().flatten().filter_map(|text| text.parse().ok()) {
            if !targets.contains(&target) {
                targets.push(target);
            }
        }
    }
    targets
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_what_people_mistake_for_one_another() {
        let address = Address {
            base: Some("http://example.com:8080/behind".to_owned()),
            target: Uri::from_static("/hooks?a=1"),
        };
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-host", "public.example".parse().unwrap());
        let others = others(&address, &headers);
        for (base, target) in [
            ("https://example.com:8080/behind", "/hooks?a=1"),
            ("https://example.com", "/hooks"),
            ("https://public.example", "/hooks/?a=1"),
        ] {
            let other = Address { base: Some(base.to_owned()), target: Uri::from_static(target) };
            assert!(others.contains(&other), "{other:?}");
        }
        assert!(!others.contains(&address));
    }
}
