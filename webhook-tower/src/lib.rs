//! placeholder

#[doc(hidden)]
pub use webhook_core::private;
pub use webhook_core::*;
