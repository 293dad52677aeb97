//! Content: the bytes that a provider signs, made from the parts that its scheme names.

use bytes::Bytes;
use http::{Method, Uri, uri::PathAndQuery};
use sha2::{Digest as _, Sha256};

use crate::{
    canonical::Json,
    form::Fields,
    rejection::{Rejection, RejectionKind},
    scheme::{BodyForm, Scheme, SignedBytes, SignedPart},
};

/// A body in the form that is signed.
///
/// One that is signed as it came is not read before its signature is verified.
pub(crate) enum Content {
    Raw(Bytes),
    Canonical(Json),
    /// A form that is signed as it came.
    Form(Bytes),
    /// The fields of a form as they are signed, and the body that came.
    Fields(Bytes, Bytes),
}

impl Content {
    #[inline]
    pub(crate) fn new(signed: SignedBytes, body: Bytes) -> Result<Self, Rejection> {
        match signed {
            SignedBytes::Raw => Ok(Self::Raw(body)),
            SignedBytes::Canonical => match Json::read_canonical(body) {
                Ok(json) => Ok(Self::Canonical(json)),
                Err(_) => Err(RejectionKind::MalformedBody.into()),
            },
            SignedBytes::RawForm => Ok(Self::Form(body)),
            SignedBytes::FormFields => Self::of_fields(body),
        }
    }

    #[cold]
    #[inline(never)]
    fn of_fields(body: Bytes) -> Result<Self, Rejection> {
        let fields = Fields::read(&body).ok_or(RejectionKind::MalformedBody)?;
        Ok(Self::Fields(fields.joined().into(), body))
    }

    /// The bytes that are signed.
    pub(crate) fn body(&self) -> &Bytes {
        match self {
            Self::Raw(body) | Self::Form(body) => body,
            Self::Canonical(json) => json.text(),
            Self::Fields(signed, _) => signed,
        }
    }

    #[inline]
    pub(crate) fn into_json(self, form: BodyForm) -> Result<Json, Rejection> {
        match self {
            Self::Raw(body) => Json::read(body).map_err(|_| RejectionKind::MalformedBody.into()),
            Self::Canonical(json) => Ok(json),
            Self::Form(body) | Self::Fields(_, body) => {
                json_of_form(form, body).ok_or_else(|| RejectionKind::MalformedBody.into())
            }
        }
    }
}

/// The JSON of a form.
#[cold]
#[inline(never)]
fn json_of_form(form: BodyForm, body: Bytes) -> Option<Json> {
    let fields = Fields::read(&body)?;
    let text = match form {
        BodyForm::FormField(name) => fields.get(name)?.to_owned(),
        BodyForm::Form | BodyForm::Json => fields.to_json()?,
    };
    Json::read_encoded(body, text).ok()
}

/// What a scheme signs of the request.
#[derive(Debug)]
pub(crate) struct SignedRequest {
    method: Method,
    url: String,
}

impl SignedRequest {
    /// The request as its provider sees it. Of the URI only path and query count: whose host it names
    /// is up to the sender.
    #[cold]
    #[inline(never)]
    pub(crate) fn new(base: &str, method: Method, uri: &Uri) -> Self {
        let target = uri.path_and_query().map_or("/", PathAndQuery::as_str);
        Self { method, url: format!("{base}{target}") }
    }

    fn method(&self) -> &[u8] {
        self.method.as_str().as_bytes()
    }

    fn url(&self) -> &[u8] {
        self.url.as_bytes()
    }
}

/// Whether the query has the SHA-256 of `body` under this name, once. The query is signed, so nothing
/// is secret here.
pub(crate) fn has_digest(uri: &Uri, name: &str, body: &[u8]) -> bool {
    let parameters = uri.query().unwrap_or_default().split('&');
    let mut values =
        parameters.filter_map(|parameter| parameter.strip_prefix(name)?.strip_prefix('='));
    values.next() == Some(&hex_digest(body)) && values.next().is_none()
}

/// The URI with the SHA-256 of `body` under this name in its query.
pub(crate) fn with_digest(uri: &Uri, name: &str, body: &[u8]) -> Option<Uri> {
    let joint = if uri.query().is_some() { '&' } else { '?' };
    format!("{uri}{joint}{name}={}", hex_digest(body)).parse().ok()
}

/// The id of a delivery that has none in its signed content: a digest of what is signed of the body.
pub(crate) fn digest_of(scheme: &Scheme, json: &Json) -> String {
    if scheme.signs_fields() {
        return digest(Fields::read(json.raw()).unwrap_or_default().joined().as_bytes());
    }
    digest(json.signed_text())
}

/// The id of a body that has none.
pub(crate) fn digest(body: &[u8]) -> String {
    format!("sha256:{}", hex_digest(body))
}

fn hex_digest(body: &[u8]) -> String {
    base16ct::lower::encode_string(&Sha256::digest(body))
}

/// What the parts stand for in one delivery; what a scheme has not is empty.
#[derive(Clone, Copy)]
pub(crate) struct Values<'c> {
    pub(crate) time: &'c str,
    pub(crate) id: &'c str,
    pub(crate) body: &'c [u8],
    pub(crate) request: Option<&'c SignedRequest>,
}

/// The signed content, part by part.
pub(crate) fn parts<'c>(
    scheme: &Scheme,
    values: Values<'c>,
) -> impl Iterator<Item = &'c [u8]> + Clone {
    scheme.content.iter().map(move |part| match part {
        SignedPart::Time => values.time.as_bytes(),
        SignedPart::Id => values.id.as_bytes(),
        SignedPart::Literal(text) => text.as_bytes(),
        SignedPart::Body | SignedPart::CanonicalBody | SignedPart::FormFields => values.body,
        SignedPart::Method => values.request.map(SignedRequest::method).unwrap_or_default(),
        SignedPart::Url | SignedPart::UrlWithBodySha256(_) => {
            values.request.map(SignedRequest::url).unwrap_or_default()
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_by_sha_256() {
        // The one-block message of FIPS 180-2, appendix B.1.
        let expected = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(digest(b"abc"), expected);
    }
}
