//! Schemes: what they can say, and the named ones.

mod given;

mod algorithms;
mod headers;
mod identity;
mod times;
