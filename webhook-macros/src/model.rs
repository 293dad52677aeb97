//! Model: what `#[on]` and `#[webhooks]` say, in the user's own tokens.

use proc_macro2::{Ident, Span, TokenStream};
use syn::{Attribute, Generics, LitStr, Member, Path, ReturnType, Type};

use crate::paths::{Crate, Rest, Selector};

/// The handlers that one attribute adds to an application.
pub(crate) struct Block {
    pub(crate) krate: Crate,
    /// The application type.
    pub(crate) app: Type,
    /// Its parameters and where clause.
    pub(crate) generics: Generics,
    /// The conditions of the whole item.
    pub(crate) cfgs: Vec<Attribute>,
    pub(crate) handlers: Vec<Handler>,
    pub(crate) waivers: Vec<Waiver>,
    /// The methods of the impl block, whether they handle events or not.
    pub(crate) methods: Vec<Ident>,
    /// Those that take what may be an event, without `#[on]`, and that nobody in the block calls.
    pub(crate) unmarked: Vec<(Ident, Path)>,
    /// An event may be missing that the user did name, so all of them are handled by the fallback.
    pub(crate) is_lossy: bool,
}

/// A function that handles events.
pub(crate) struct Handler {
    pub(crate) cfgs: Vec<Attribute>,
    pub(crate) events: Vec<Selector>,
    pub(crate) name: Ident,
    pub(crate) serial_by: Option<SerialBy>,
    /// How it is called; none where its signature is wrong.
    pub(crate) call: Option<HandlerCall>,
}

/// What gives an event its serial key.
pub(crate) enum SerialBy {
    /// `"details.account_id"`
    Field {
        /// Where the text stands.
        place: Span,
        fields: Vec<Member>,
    },
    /// `account_of`
    Function(Path),
}

/// How a handler is called.
pub(crate) struct HandlerCall {
    /// `reconnect` or `Self::reconnect`
    pub(crate) function: TokenStream,
    pub(crate) is_async: bool,
    /// The type of the parameter that takes the event.
    pub(crate) event: Type,
    /// Whether it takes the enum of all events of the provider.
    pub(crate) takes_enum: bool,
    /// The type of the parameter that takes the delivery.
    pub(crate) delivery: Option<Type>,
    pub(crate) output: ReturnType,
}

/// Events that have no handler on purpose.
pub(crate) struct Waiver {
    pub(crate) events: Vec<Selector>,
    pub(crate) reason: LitStr,
}

/// What an `impl On<…>` says of one event.
#[derive(Clone)]
pub(crate) struct OnImpl<'a> {
    /// What `_` means: [`ALL`] or [`DOCUMENTED`].
    pub(crate) reach: &'static str,
    /// The value of `HANDLED_BY`.
    pub(crate) handled_by: TokenStream,
    /// The name of the parameter with the event, or `_` where the call doesn't use it.
    pub(crate) event: TokenStream,
    /// The name of the parameter with the delivery, or `_` where the call doesn't use it.
    pub(crate) delivery: TokenStream,
    /// What is called, an expression that is a future.
    pub(crate) function: TokenStream,
    /// What gives the event its serial key, if anything does.
    pub(crate) serial_by: Option<&'a SerialBy>,
}

/// `_` means every event of the provider: a handler takes what is not recognized too.
pub(crate) const ALL: &str = "all";

/// `_` means the documented events: what is not recognized may be one that has a handler, in a form
/// that nobody expected, so it is waived by its name or not at all.
pub(crate) const DOCUMENTED: &str = "documented";

impl OnImpl<'_> {
    /// The same for an event that has no fields, if there is a difference: it has no serial key.
    pub(crate) fn without_fields(&self) -> Option<Self> {
        let is_by_field = matches!(self.serial_by, Some(SerialBy::Field { .. }));
        is_by_field.then(|| Self { serial_by: None, ..self.clone() })
    }
}

impl Block {
    /// The events that the block names, each under its conditions.
    pub(crate) fn named(&self) -> impl Iterator<Item = (&[Attribute], &Path)> {
        self.selectors().filter_map(|(cfgs, selector)| match selector {
            Selector::Event(path) => Some((cfgs, path)),
            Selector::Rest(_) => None,
        })
    }

    /// All that stands in the attributes of the block, handled before waived.
    fn selectors(&self) -> impl Iterator<Item = (&[Attribute], &Selector)> {
        let handled = self.handlers.iter().flat_map(|handler| {
            handler.events.iter().map(|selector| (handler.cfgs.as_slice(), selector))
        });
        handled.chain(self.waived().map(|selector| (<&[Attribute]>::default(), selector)))
    }

    /// Each `_` of the block.
    pub(crate) fn rests_mut(&mut self) -> impl Iterator<Item = &mut Rest> {
        let handled = self.handlers.iter_mut().flat_map(|handler| &mut handler.events);
        let waived = self.waivers.iter_mut().flat_map(|waiver| &mut waiver.events);
        handled.chain(waived).filter_map(|selector| match selector {
            Selector::Event(_) => None,
            Selector::Rest(rest) => Some(rest),
        })
    }

    fn waived(&self) -> impl Iterator<Item = &Selector> {
        self.waivers.iter().flat_map(|waiver| &waiver.events)
    }
}
