//! Content: the bytes that a provider signs, made from the parts that its scheme names.

use bytes::Bytes;

use crate::{
    canonical,
    rejection::{Rejection, RejectionKind},
    scheme::{Part, Scheme},
};

/// The signed form of a body: as it came, or canonical where the scheme signs that.
pub(crate) fn signed_body(scheme: &Scheme, body: &Bytes) -> Result<Bytes, Rejection> {
    if !scheme.content.contains(&Part::CanonicalBody) {
        return Ok(body.clone());
    }
    match canonical::canonicalize(body) {
        Ok(canonical) => Ok(canonical.into()),
        Err(_) => Err(RejectionKind::MalformedBody.into()),
    }
}

/// The signed content, part by part.
pub(crate) fn parts<'c>(
    scheme: &Scheme,
    time: &'c str,
    id: &'c str,
    body: &'c [u8],
) -> impl Iterator<Item = &'c [u8]> + Clone {
    scheme.content.iter().map(move |part| match part {
        Part::Time => time.as_bytes(),
        Part::Id => id.as_bytes(),
        Part::Literal(text) => text.as_bytes(),
        Part::Body | Part::CanonicalBody => body,
    })
}
