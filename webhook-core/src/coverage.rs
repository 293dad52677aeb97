//! Coverage: which function handles which event.

use crate::{
    handler::{Covered, Dispatch},
    provider::Provider,
};

/// Lists every event of `P` with the handler that `H` has for it.
///
/// It compiles for those applications alone that handle or waive everything, so the list is
/// always complete.
#[must_use]
pub fn coverage<P, H>() -> &'static [Covered]
where
    P: Provider,
    P::Events: Dispatch<H>,
{
    <P::Events as Dispatch<H>>::COVERAGE
}
