//! Fallback: what stands in for a wrong item, so that one mistake is one error.
//!
//! Nothing of this ever runs: the mistake itself keeps the program from compiling.

use proc_macro2::Span;
use quote::quote_spanned;

use crate::{expand::Answer, paths::Crate};

/// A handler that does nothing, for a function that cannot be called.
pub(crate) fn answer(krate: &Crate) -> Answer {
    let place = Span::mixed_site();
    Answer {
        handled_by: quote_spanned!(place=> #krate::HandledBy::Ignored { reason: "" }),
        event: quote_spanned!(place=> _),
        delivery: quote_spanned!(place=> _),
        body: quote_spanned!(place=> #krate::Outcome::Ignored),
    }
}
