//! SnapTrade's signed form.

/// placeholder
pub fn canonicalize(body: &[u8]) -> Result<Vec<u8>, ()> {
    Ok(body.to_vec())
}
