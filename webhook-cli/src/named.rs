//! Named schemes as providers: whoever is in the table of core is known, without a type for an event.

use std::{fmt, marker::PhantomData};

use webhook_tower::{
    Challenge, ClaimedType, EventType, Events, Json, Provider, Scheme, SignedType, Typing,
    Unrecognized, UnrecognizedReason, schemes, schemes::NamedScheme,
};

use crate::provider::AnyProvider;

/// The row of the table with this index.
#[expect(
    clippy::indexing_slicing,
    reason = "the compiler evaluates it, for each index of the list below"
)]
const fn row(index: usize) -> NamedScheme {
    schemes::ALL[index]
}

/// The provider of the scheme with this index. A parameter says whether the type of its events is signed.
struct Named<const N: usize, T>(PhantomData<fn() -> T>);

impl<const N: usize, T: Typing> Provider for Named<N, T> {
    type Events = Untyped<N, T>;
    const NAME: &'static str = row(N).name();
    const SCHEME: Scheme = row(N).scheme();
    const CHALLENGES: &'static [Challenge] = row(N).challenges();
}

/// An event of it.
struct Untyped<const N: usize, T>(PhantomData<fn() -> T>);

impl<const N: usize, T: Typing> Events for Untyped<N, T> {
    const PROVIDER: &'static str = row(N).name();
    type Typing = T;
    const TAG: &'static [&'static str] = row(N).event_type();
    const MEMBERS: &'static [&'static str] = row(N).members();
    const TYPE_HEADERS: &'static [&'static str] = row(N).type_headers();
    const TYPES: &'static [EventType] = &[];
    const DECODERS: &'static [webhook_tower::private::Decoder<Self>] = &[];

    fn unrecognized(_: Option<&str>, _: &Json, _: UnrecognizedReason) -> Self {
        Self(PhantomData)
    }

    fn index(&self) -> usize {
        0
    }

    fn unrecognized_reason(&self) -> Option<&UnrecognizedReason> {
        None
    }
}

impl<const N: usize, T> From<Unrecognized<Named<N, T>>> for Untyped<N, T> {
    fn from(_: Unrecognized<Named<N, T>>) -> Self {
        Self(PhantomData)
    }
}

impl<const N: usize, T> fmt::Debug for Untyped<N, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Untyped")
    }
}

/// Chooses between the two kinds of types, as a type.
struct IsClaimed<const CLAIMED: bool>;

trait Choice {
    type Typing: Typing;
}

impl Choice for IsClaimed<false> {
    type Typing = SignedType;
}

impl Choice for IsClaimed<true> {
    type Typing = ClaimedType;
}

const fn is_claimed(index: usize) -> bool {
    !row(index).type_headers().is_empty()
}

macro_rules! named {
    ($($index:literal)+) => {
        [$(
            AnyProvider::of_scheme::<
                Named<$index, <IsClaimed<{ is_claimed($index) }> as Choice>::Typing>,
            >,
        )+]
    };
}

/// One for each scheme of the table. One without an index here does not compile, nor an index without one.
const ALL: [fn() -> AnyProvider; schemes::ALL.len()] = named![
    0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33
    34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65
    66 67 68 69 70 71 72 73 74
];

/// Every scheme of the table.
pub(crate) fn all() -> Vec<AnyProvider> {
    let rows = ALL.iter().zip(schemes::ALL);
    let made = |(made, row): (&fn() -> AnyProvider, &NamedScheme)| {
        let mut provider = made();
        provider.url_challenge = row.url_challenge();
        provider
    };
    rows.map(made).collect()
}
