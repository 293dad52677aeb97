//! Headers: the right value under a wrong name, and the right name with a value in another form.

use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use http::{HeaderMap, HeaderName, HeaderValue};
use webhook_tower::{RejectionKind, SignatureEncoding, TimeSource};

use super::{RefusedDelivery, key};
use crate::{
    hint::Hint,
    step::StepName,
    variant::SignedBody,
    wording::{algorithm, form},
};

impl RefusedDelivery<'_> {
    pub(super) fn wrong_headers(&self, reason: Option<RejectionKind>) -> Vec<Hint> {
        if reason == Some(RejectionKind::AmbiguousHeader) {
            return vec![Hint::new(
                "header_twice",
                StepName::Headers,
                "A header of the scheme is there twice: something in front of you adds \
                 one instead of replacing it.",
            )];
        }
        let is_missing =
            |name: &&str| self.capture.headers.get(*name).is_none_or(HeaderValue::is_empty);
        let missing = self.provider.required_headers(&self.capture.headers).into_iter();
        let missing = missing.filter(is_missing).map(|name| self.missing(name));
        missing.map(|(id, says)| Hint::new(id, StepName::Headers, says)).collect()
    }

    fn missing(&self, name: &str) -> (&'static str, String) {
        if let Some(other) = self.alike(name) {
            let says = format!(
                "`{name}` is not there, but `{other}` is: something in front of you renames it, \
                 or whoever sends has another name for it."
            );
            return ("header_renamed", says);
        }
        if name == self.provider.scheme.signature_header()
            && let Some((other, fits)) = self.signature_elsewhere()
        {
            let fits = match fits {
                Some(which) => format!("it fits this body{which} and this secret"),
                None => "it has the right form".to_owned(),
            };
            let says = format!(
                "`{name}` is not there, but `{other}` has a signature: {fits}. It has to be in \
                 `{name}`."
            );
            return ("signature_elsewhere", says);
        }
        let says = format!(
            "`{name}` is not there. Proxies pass on only the headers that they are told to; a \
             delivery of somebody else has none."
        );
        ("header_missing", says)
    }

    /// A header with nearly this name: with `_` for `-`, or with something before it.
    fn alike(&self, name: &str) -> Option<&str> {
        let names = self.capture.headers.keys().map(HeaderName::as_str);
        let plain = |name: &str| name.replace(['-', '_'], "");
        let wanted = plain(name);
        names.into_iter().find(|other| *other != name && plain(other).ends_with(&wanted))
    }

    /// A header whose value has the form of a signature, and which body it matches.
    fn signature_elsewhere(&self) -> Option<(&str, Option<&'static str>)> {
        let candidates = self.capture.headers.iter().filter_map(|(name, value)| {
            Some((name.as_str(), self.respelled(value.to_str().ok()?)?))
        });
        let candidates: Vec<_> = candidates.collect();
        let fitting = candidates.iter().find(|(_, value)| self.fits_with(value).is_some());
        fitting.or(candidates.first()).map(|(name, value)| (*name, self.fits_with(value)))
    }

    pub(super) fn wrong_form(&self) -> Option<Hint> {
        let header = self.provider.signature_header_in(&self.capture.headers);
        let value = self.capture.header(header)?;
        let wanted = form(self.provider);
        let Some(respelled) = self.respelled(value) else {
            let digits = value.strip_prefix(self.provider.scheme.signature_prefix());
            let length = digits.unwrap_or(value).chars().count();
            let says = format!(
                "`{header}` wants {wanted}; this one has {length} characters \
                 without the prefix, and is no {}.",
                algorithm(self.provider.scheme.algorithm())
            );
            return Some(Hint::new("no_signature", StepName::Form, says));
        };
        let fits = self.fits_with(&respelled).map_or_else(String::new, |which| {
            format!(", and it fits this body{which} and this secret")
        });
        let says =
            format!("`{header}` has a signature in another spelling{fits}. It has to be {wanted}.");
        Some(Hint::new("signature_respelled", StepName::Form, says))
    }

    /// Signatures in the spelling of the scheme, whatever spelling they have; with them stands a time
    /// where the scheme has it there.
    fn respelled(&self, value: &str) -> Option<String> {
        let scheme = &self.provider.scheme;
        let value = value.trim_matches(['"', '\'', ' ']);
        let Some(separator) = scheme.separator() else { return self.respelled_item(value) };
        let time = match scheme.time_source() {
            TimeSource::Signature(prefix) => Some(prefix),
            _ => None,
        };
        let mut found = false;
        let items: Vec<_> = value
            .split(separator)
            .map(|item| {
                let is_time = time.is_some_and(|prefix| item.trim().starts_with(prefix));
                let respelled = self.respelled_item(item.trim()).filter(|_| !is_time);
                found |= respelled.is_some();
                respelled.unwrap_or_else(|| item.to_owned())
            })
            .collect();
        found.then(|| items.join(&separator.to_string()))
    }

    fn respelled_item(&self, value: &str) -> Option<String> {
        let scheme = &self.provider.scheme;
        let prefixes =
            [scheme.signature_prefix(), "v1=", "v1,", "v0=", "sha256=", "SHA256=", "sha1="];
        let mut prefixes = prefixes.iter().filter(|prefix| !prefix.is_empty());
        let bare = prefixes.find_map(|prefix| value.strip_prefix(prefix));
        let tag = [bare.unwrap_or(value), value].into_iter().find_map(|text| {
            let hex = base16ct::mixed::decode_vec(text).ok();
            let tag = hex.or_else(|| STANDARD.decode(text).ok());
            let tag = tag.or_else(|| URL_SAFE_NO_PAD.decode(text).ok());
            tag.filter(|tag| tag.len() == scheme.algorithm().signature_len())
        })?;
        let spelled = match scheme.signature_encoding() {
            SignatureEncoding::Hex => base16ct::lower::encode_string(&tag),
            SignatureEncoding::UpperHex => base16ct::upper::encode_string(&tag),
            SignatureEncoding::Base64 => STANDARD.encode(tag),
            _ => URL_SAFE_NO_PAD.encode(tag),
        };
        Some(format!("{}{spelled}", scheme.signature_prefix()))
    }

    /// Which body this signature matches in the right header.
    fn fits_with(&self, signature: &str) -> Option<&'static str> {
        let scheme = &self.provider.scheme;
        let mut headers: HeaderMap = self.capture.headers.clone();
        let name = self.provider.signature_header_in(&self.capture.headers);
        let name = HeaderName::from_static(name);
        headers.insert(name, HeaderValue::from_str(signature).ok()?);
        let key = key::documented(self.key.text(), scheme.secret_encoding())?;
        let endpoint = self.variant(&key, SignedBody::Documented)?;
        self.body_that_fits(&*endpoint, &headers)
    }
}
