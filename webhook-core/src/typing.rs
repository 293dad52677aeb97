//! Typing: whether the signature of a delivery covers the type of its event.

/// Whether a provider signs the type of an event; the derive of [`Events`](crate::Events) says which
/// of the two it is.
///
/// A signed type decides what runs. A claimed one decides nothing alone: whoever has recorded an
/// authentic delivery can send it again with another header, so that it only counts where deliveries
/// are remembered durably.
pub trait Typing: sealed::Sealed + Send + Sync + 'static {
    /// Whether a header claims it.
    const IS_CLAIMED: bool;
}

/// The type stands in the signed content: `#[events(tag = "type")]`.
#[derive(Debug)]
pub enum SignedType {}

/// The type stands in a header that the signature does not cover: `#[events(header = "x-event")]`.
#[derive(Debug)]
pub enum ClaimedType {}

impl Typing for SignedType {
    const IS_CLAIMED: bool = false;
}

impl Typing for ClaimedType {
    const IS_CLAIMED: bool = true;
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for super::SignedType {}
    impl Sealed for super::ClaimedType {}
}
