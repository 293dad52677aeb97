//! SnapTrade's signed form.
