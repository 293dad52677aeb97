use webhook_tower::{Outcome, coverage, webhooks};

struct App;

#[webhooks(ignore(acme::_, acme::Unrecognized, reason = "not of interest"))]
/// What stands after the attribute is kept.
#[allow(dead_code)]
impl App {
    #![allow(clippy::needless_pass_by_value)]

    const LIMIT: u64 = 3;

    /// Takes a parcel.
    #[inline]
    #[on(acme::ParcelSent)]
    #[must_use]
    #[expect(unused_variables)]
    pub async fn sent(&self, #[allow(unused)] event: acme::ParcelSent) -> Outcome {
        let unused = Self::LIMIT;
        Outcome::Done
    }

    /// Is no handler.
    fn other(&self) {}
}

fn main() {
    assert_eq!(coverage::<acme::Acme, App>().len(), 5);
}
