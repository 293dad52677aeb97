//! Model: an enum of events, complete and with each event once.

use proc_macro2::Ident;
use syn::{LitStr, Path, Visibility};

use crate::paths::Crate;

/// An enum of events.
pub(super) struct EventsEnum {
    pub(super) krate: Crate,
    pub(super) name: Ident,
    pub(super) vis: Visibility,
    pub(super) provider: Path,
    /// Where the body names the event type, or the words behind a claimed one: paths to members.
    pub(super) tag: Vec<LitStr>,
    /// Whether the name of an event is that of the member that the body has, instead.
    pub(super) is_member: bool,
    /// Whether that member is the event, and not the whole body.
    pub(super) is_member_payload: bool,
    /// The headers that claim the event type; empty where the body names it.
    pub(super) headers: Vec<LitStr>,
    /// Whether the words of `tag` only follow a claimed type where it is shown.
    pub(super) has_detail: bool,
    /// The documented events, in the user's order.
    pub(super) documented: Vec<Documented>,
    /// The variant for everything else.
    pub(super) unrecognized: Variant,
}

/// A variant with a documented event.
pub(super) struct Documented {
    pub(super) variant: Variant,
    /// The event type as the provider spells it.
    pub(super) name: LitStr,
    /// The file with a sample of its body.
    pub(super) sample: Option<LitStr>,
}

/// `ConnectionBroken(ConnectionBroken)`
#[derive(Clone)]
pub(super) struct Variant {
    pub(super) name: Ident,
    pub(super) ty: Ident,
}

impl EventsEnum {
    /// All variants, the unrecognized one last.
    pub(super) fn variants(&self) -> impl Iterator<Item = &Variant> {
        self.documented.iter().map(|event| &event.variant).chain([&self.unrecognized])
    }
}
