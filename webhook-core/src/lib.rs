//! placeholder

pub mod canonical;
