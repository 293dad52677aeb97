//! Key: what a store knows a delivery by, in a size that no sender controls.

use std::{fmt, sync::Arc};

use sha2::{Digest as _, Sha256};
use webhook_core::{Delivery, Provider};

/// How much of an id is shown.
const SHOWN: usize = 100;

/// What a store knows a delivery by: its provider, its endpoint and its id.
///
/// All three parts come from the endpoint and from the signed content. Cloning is cheap.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DeliveryKey {
    hash: [u8; 32],
    provider: &'static str,
    endpoint: Arc<str>,
    id: Arc<str>,
}

impl DeliveryKey {
    /// Creates the key of a delivery with this id.
    #[must_use]
    pub fn new(provider: &'static str, endpoint: Arc<str>, id: &str) -> Self {
        let mut hash = Sha256::new();
        for part in [provider, &endpoint, id] {
            // The length keeps the end of one part from being the start of the next.
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        Self { hash: hash.finalize().into(), provider, endpoint, id: id.into() }
    }

    /// The provider's name.
    #[must_use]
    pub fn provider(&self) -> &'static str {
        self.provider
    }

    /// The endpoint's name.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// The id from the signed content.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What stores keep: 32 bytes for all three parts.
    ///
    /// An id may be as long as a body and contain characters that a database doesn't accept, such
    /// as NUL. This is the SHA-256 of the parts with their lengths.
    #[must_use]
    pub fn hash(&self) -> &[u8; 32] {
        &self.hash
    }
}

/// The parts, separated by slashes, without control characters; a long id is shortened.
///
/// It is for people: in logs, and next to the hash in a table. Two keys may look the same.
impl fmt::Display for DeliveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |text: &str| -> String {
            text.chars().take(SHOWN).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
        };
        write!(f, "{}/{}/{}", self.provider, shown(&self.endpoint), shown(&self.id))
    }
}

impl fmt::Debug for DeliveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DeliveryKey({self})")
    }
}

/// The SHA-256 of the signed body, in the form that is signed, without its time.
///
/// For SnapTrade that is the canonical form, so bodies that differ only in whitespace are the same
/// content. The time of sending is not part of it, whether it is in a header or in the body: a
/// provider may renew it for a retry, and neither SnapTrade nor SnipeRoute says that it doesn't.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Digest([u8; 32]);

impl Digest {
    /// Computes the digest of a delivery of `P`.
    #[must_use]
    pub fn of<P: Provider>(delivery: &Delivery) -> Self {
        Self(Sha256::digest(delivery.body_without_time::<P>()).into())
    }

    /// Restores a digest that a store has kept.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// What a store keeps.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Digest").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(provider: &'static str, endpoint: &str, id: &str) -> DeliveryKey {
        DeliveryKey::new(provider, endpoint.into(), id)
    }

    #[test]
    fn keeps_apart_what_differs_in_any_part() {
        let keys = [key("a", "b", "c"), key("ab", "", "c"), key("a", "bc", ""), key("a", "", "bc")];
        for (place, left) in keys.iter().enumerate() {
            for right in &keys[place + 1..] {
                assert_ne!(left.hash(), right.hash());
            }
        }
        assert_eq!(key("a", "b", "c"), key("a", "b", "c"));
    }

    #[test]
    fn shows_neither_control_characters_nor_a_whole_body() {
        let shown = key("snaptrade", "default", &format!("\0\n{}", "é".repeat(100_000)));
        assert_eq!(
            shown.to_string(),
            format!("snaptrade/default/\u{fffd}\u{fffd}{}", "é".repeat(98))
        );
    }
}
