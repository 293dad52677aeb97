//! Key: what a store knows a delivery by, in a size that no sender controls.

use std::{fmt, sync::Arc};

use bytes::Bytes;
use sha2::{Digest as _, Sha256};
use webhook_core::{Delivery, Events, IdSource, Provider, RejectionKind, SerialKey, Typing};

/// How much of an id is shown.
const SHOWN: usize = 100;

/// What a store knows a delivery by: its provider, its endpoint, its tenant and its id.
///
/// All parts come from the endpoint and from the signed content. Cloning is cheap.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DeliveryKey {
    hash: [u8; 32],
    provider: &'static str,
    endpoint: Arc<str>,
    tenant: Option<Arc<str>>,
    id: Arc<str>,
}

impl DeliveryKey {
    /// Creates the key of a delivery with this id, of no tenant.
    #[must_use]
    pub fn new(provider: &'static str, endpoint: Arc<str>, id: &str) -> Self {
        Self::with_tenant(provider, endpoint, None, id)
    }

    /// The key of a delivery of this tenant with the same id; an empty text stands for none.
    #[must_use]
    pub fn for_tenant(self, tenant: &str) -> Self {
        let tenant = Some(tenant).filter(|tenant| !tenant.is_empty());
        Self::with_tenant(self.provider, self.endpoint, tenant, &self.id)
    }

    /// Creates the key of a delivery of `P`.
    #[must_use]
    pub fn of<P: Provider>(delivery: &Delivery) -> Self {
        let (endpoint, tenant) = (Arc::clone(delivery.endpoint()), delivery.tenant());
        Self::with_tenant(P::NAME, endpoint, tenant, delivery.id())
    }

    /// The key of what was signed, whatever id it has: under it stands as which event the content came, where
    /// only a header [claims](webhook_core::ClaimedType) that.
    pub(crate) fn of_content<P: Provider>(delivery: &Delivery) -> Self {
        let content = Sha256::digest(delivery.body_without_time::<P>());
        let id = format!("content:{:x}", Bytes::copy_from_slice(&content));
        let (endpoint, tenant) = (Arc::clone(delivery.endpoint()), delivery.tenant());
        Self::with_tenant(P::NAME, endpoint, tenant, &id)
    }

    fn with_tenant(
        provider: &'static str,
        endpoint: Arc<str>,
        tenant: Option<&str>,
        id: &str,
    ) -> Self {
        let mut hash = Sha256::new();
        for part in [provider, &endpoint, tenant.unwrap_or_default(), id] {
            // The length keeps the end of one part from being the start of the next.
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let (hash, tenant) = (hash.finalize().into(), tenant.map(Into::into));
        Self { hash, provider, endpoint, tenant, id: id.into() }
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

    /// The [tenant](Delivery::tenant); empty if there is none.
    #[must_use]
    pub fn tenant(&self) -> &str {
        self.tenant.as_deref().unwrap_or_default()
    }

    /// The id from the signed content.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The id as it is shown to people: cut at 200 characters, without control characters.
    #[must_use]
    pub fn shown_id(&self) -> String {
        shown(&self.id, 2 * SHOWN)
    }

    /// What stores keep: 32 bytes for all parts.
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
        write!(f, "{}/{}/", self.provider, shown(&self.endpoint, SHOWN))?;
        if let Some(tenant) = &self.tenant {
            write!(f, "{}/", shown(tenant, SHOWN))?;
        }
        f.write_str(&shown(&self.id, SHOWN))
    }
}

fn shown(text: &str, longest: usize) -> String {
    text.chars().take(longest).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
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
    ///
    /// Where a header claims the event type, it also covers the claim: content that comes again as
    /// another event is no duplicate, and no other delivery either. It is a conflict.
    #[must_use]
    pub fn of<P: Provider>(delivery: &Delivery) -> Self {
        let content = Sha256::digest(delivery.body_without_time::<P>());
        match delivery.claimed_type() {
            None => Self(content.into()),
            Some(claimed) => {
                Self(Sha256::new().chain_update(content).chain_update(claimed).finalize().into())
            }
        }
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

/// Whether a header claims the event types of a provider.
pub(crate) const fn is_claimed<P: Provider>() -> bool {
    <<P::Events as Events>::Typing as Typing>::IS_CLAIMED
}

/// What it means that a key is there with another digest.
pub(crate) fn conflict<P: Provider>() -> RejectionKind {
    // Under the digest of the content there is no other content.
    match P::SCHEME.id_source() {
        IdSource::Content if is_claimed::<P>() => RejectionKind::TypeConflict,
        _ => RejectionKind::IdConflict,
    }
}

/// What orders deliveries: the hash of a provider and a [serial key](webhook_core::SerialKey).
///
/// Two keys with the same hash run one after the other, which does no harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Serial(i64);

impl Serial {
    /// The serial of a key of this provider.
    #[must_use]
    pub fn of(provider: &str, key: &SerialKey) -> Self {
        let mut hash = Sha256::new();
        // The length keeps the end of one part from being the start of the next.
        hash.update((provider.len() as u64).to_be_bytes());
        hash.update(provider);
        hash.update(key.as_str());
        let hash: [u8; 32] = hash.finalize().into();
        let first = hash.iter().take(8).fold(0, |first, byte| first << 8 | u64::from(*byte));
        Self(first.cast_signed())
    }

    /// Restores a serial that a store has kept.
    #[must_use]
    pub const fn new(number: i64) -> Self {
        Self(number)
    }

    /// What a store keeps.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
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
