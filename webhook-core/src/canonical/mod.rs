//! SnapTrade's signed form: what Python's `json.dumps` makes of a body, byte for byte.
//!
//! # The rule
//!
//! SnapTrade does not sign the bytes that it sends.
//! It signs the body as Python writes it again, and the Flask example on its webhook page
//! (<https://docs.snaptrade.com/docs/webhooks>) shows how:
//!
//! ```python
//! payload = request.get_json()
//! sig_content = json.dumps(payload, separators=(",", ":"), sort_keys=True)
//! ```
//!
//! [`canonicalize`] answers the bytes of `sig_content`, as CPython 3.11 makes them from the raw body:
//!
//! - **Members** are sorted by the code points of their decoded keys, on every level; of equal keys
//!   the last one counts, and what it displaces must still be JSON.
//! - **Strings** are ASCII: `\" \\ \b \f \n \r \t` have their short form, everything else outside
//!   space to `~` is `\uXXXX` in lower case, above U+FFFF as a surrogate pair. `\/` becomes `/`.
//!   An escaped surrogate without its other half is kept.
//! - **Integers** keep their digits, up to 4,300 of them; `-0` is `0`.
//! - **Floats** become the nearest `f64`, printed as `repr` prints it: `1E5` is `100000.0`, `1e-5` is
//!   `1e-05`, `1e400` is `Infinity`, `-0.0` stays.
//! - **`NaN`, `Infinity` and `-Infinity`** are read and written, although JSON does not know them.
//! - **Whitespace** is space, tab, line feed and carriage return, and is dropped; one byte order mark
//!   may stand at the very start.
//!
//! A serialiser of Rust would do most of this differently, and `serde_json::Value` differently from
//! build to build, because any crate of the graph can switch its features on.
//! Hence this folder has its own reader and its own writer, and borrows only the two things that are
//! hard and exact elsewhere: `str::parse::<f64>`, and the shortest digits of a float from `zmij`.
//!
//! # The tape
//!
//! The raw text is read once, by `index.rs`, which checks everything and notes on a tape where it
//! stands; `builder.rs` has the room for the tape, `text.rs` and `number.rs` know what strings and
//! numbers look like, and `specials.rs` finds where a string ends, 64 bytes at a time.
//! Nothing is decoded or copied on the way.
//!
//! ```text
//! body    { " b " : [ 1 , 2 ] ,  "  a  "  :  "  é  "  }
//! byte    0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 18 19
//!
//! entry   from   to
//!   0      0     10   {   entries before 10 are in it
//!   1      8     10       its order is in 8 and 9
//!   2      1      4       "b"
//!   3      5      6   [   entries before 6 are in it
//!   4      6      7       1
//!   5      8      9       2
//!   6     11     14       "a"
//!   7     15     19       "é"   must be rewritten; all other spans are copied
//!   8    a...     6       first "a", whose first bytes are these,
//!   9    b...     2       then "b"
//! ```
//!
//! A value follows its key, so the order of an object's keys is enough to walk it: `write.rs` writes
//! the canonical form that way, and `de` makes typed values. A body that is its own canonical form,
//! as the index finds on the way, is not written at all.
//! An entry takes eight bytes, so that everything together stays below eight times the body (and a few
//! dozen bytes), whatever the body is; `tests/memory.rs` counts. An object is sorted when it ends, so
//! that the whole costs no more than sorting does; `tests/complexity.rs` compares. A body that is signed
//! as it came is never written: its objects are only checked for equal keys, where they are small.
//!
//! # Where it refuses what CPython accepts
//!
//! Refusing is the only way in which this folder may differ, and these are all the cases:
//!
//! 1. A body in UTF-16 or UTF-32, which Python guesses from its first bytes.
//!    [`NotUtf8`](NotCanonicalKind::NotUtf8); test `refuses_utf_16_and_utf_32`.
//! 2. A surrogate in raw bytes (`ED A0 80` and the like), which is not UTF-8. Two different keys could
//!    print the same, and writing twice would differ from writing once.
//!    [`NotUtf8`](NotCanonicalKind::NotUtf8); test `refuses_a_surrogate_in_raw_bytes`.
//! 3. Arrays and objects more than 128 deep, where Python's limit depends on its version and its stack.
//!    [`TooDeep`](NotCanonicalKind::TooDeep); test `takes_128_levels_and_refuses_129`.
//! 4. An integer of more than 4,300 digits, where Python's same limit has been switched off.
//!    [`NumberTooLong`](NotCanonicalKind::NumberTooLong); test `takes_4300_digits_and_refuses_4301`.
//! 5. A float written with more than 65,536 bytes, because Rust's parser cuts long exponents short.
//!    [`NumberTooLong`](NotCanonicalKind::NumberTooLong);
//!    test `takes_a_float_of_65536_bytes_and_refuses_65537`.
//! 6. A body of 2 GiB or more, because places on the tape have 31 bits.
//!    [`BodyTooLong`](NotCanonicalKind::BodyTooLong); test `takes_a_body_below_2_gib_and_no_longer_one`.
//!
//! That there are no others is what `tests/canonical_differential` looks for: it lets the `python3` of
//! the machine answer generated bodies and compares every verdict and every byte.

mod builder;
mod de;
mod error;
mod float;
mod index;
mod members;
mod json;
mod number;
mod sort;
mod specials;
mod tape;
mod text;
mod utf8;
mod write;

#[cfg(test)]
mod tests;

pub(crate) use de::RAW_VALUE;
pub use error::{NotCanonical, NotCanonicalKind};
pub use json::Json;
pub(crate) use members::{Member, Unclear};
use tape::Form;

/// Writes a body as `json.dumps(json.loads(body), separators=(",", ":"), sort_keys=True)` does.
///
/// Use it where SnapTrade's signature is made or checked; its result is always ASCII, and its own
/// canonical form.
///
/// # Errors
///
/// [`NotCanonical`] when the body is not what CPython reads as JSON, and in the six cases that the
/// [module's page](self#where-it-refuses-what-cpython-accepts) lists.
///
/// # Example
///
/// ```
/// use webhook_core::canonical::canonicalize;
///
/// let sent = r#"{ "userId": "Zoë", "amount": 1.50, "details": {"b": 1, "a": 1e16} }"#;
/// let signed = canonicalize(sent.as_bytes())?;
///
/// assert_eq!(signed, br#"{"amount":1.5,"details":{"a":1e+16,"b":1},"userId":"Zo\u00eb"}"#);
/// # Ok::<(), webhook_core::canonical::NotCanonical>(())
/// ```
pub fn canonicalize(body: &[u8]) -> Result<Vec<u8>, NotCanonical> {
    let body = utf8::decode(body, std::str::from_utf8)?;
    let tape = index::index(body, Form::Canonical)?;
    let written = write::write(&tape::View { body, tape: &tape, signed: Form::Canonical });
    Ok(written.unwrap_or_else(|| body.as_bytes().to_vec()))
}
