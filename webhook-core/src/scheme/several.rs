//! Several: a scheme whose bodies can have several events.

use super::{
    BodyForm, IdSource, Scheme,
    batch::{Batch, beside, through},
    path::is_path,
};

impl Scheme {
    /// A body is an array of events, with at most this many in it.
    ///
    /// Each event is a delivery of its own, see
    /// [`Endpoint::verify_batch`](crate::Endpoint::verify_batch). Type, id and time are read within the
    /// event: `"id"` is the member of each element.
    ///
    /// With [`form_field`](Self::form_field), the field has the array.
    #[must_use]
    pub const fn batch(mut self, most: usize) -> Self {
        self.batch = Some(Batch::new(None, most));
        self
    }

    /// A body has an array of events at this path, with at most `most` in it; otherwise as
    /// [`batch`](Self::batch).
    ///
    /// A type, an id or a time that stands beside the array, once for all its events, has a path that
    /// begins with `$.`: `"$.object"` is the member `object` of the body. The id of an event is such an
    /// id with its place, from 0: `evt_1#0`.
    ///
    /// The events can stand in an array in each element of another: `"entry[].changes"`. They are counted
    /// together, so that `most` is for the body, and what else such an element has is in none of them. An
    /// element without the inner array is an event itself.
    #[must_use]
    pub const fn batch_in(mut self, path: &'static str, most: usize) -> Self {
        self.batch = Some(Batch::new(Some(path), most));
        self
    }

    /// Where the events stand in a body that can have several; `None` where a body is one event.
    #[must_use]
    pub const fn events_in_body(&self) -> Option<Batch> {
        self.batch
    }

    /// Whether a body can have several events.
    #[must_use]
    pub const fn is_batch(&self) -> bool {
        self.batch.is_some()
    }

    /// Refuses a batch that leads nowhere, and a `$.` where there is no body around the event.
    pub(super) const fn assert_sound_batch(&self) {
        if let Some(path) = self.id.member() {
            self.assert_reachable(&[path]);
        }
        if let Some(path) = self.time.member() {
            self.assert_reachable(&[path]);
        }
        let Some(batch) = self.batch else { return };
        assert!(batch.most() > 0, "a body has at least one event at most");
        assert!(
            !matches!(self.body, BodyForm::Form),
            "the fields of a form are no array: name the one that has it with `form_field`"
        );
        assert!(
            !matches!(self.id, IdSource::BodyAndHeader(..)),
            "one header cannot repeat the ids of several events"
        );
        if let Some(path) = batch.path() {
            let (outer, inner) = match through(path) {
                Some(two) => two,
                None => (path, path),
            };
            assert!(
                is_path(outer) && is_path(inner) && !has_brackets(outer) && !has_brackets(inner),
                "a path is names of members with dots between them, and one `[]` at most: `entry[].changes`"
            );
        }
    }

    /// Refuses a path beside the array where no array has anything beside it.
    pub(crate) const fn assert_reachable(&self, mut paths: &[&'static str]) {
        let has_sides = match self.batch {
            Some(batch) => batch.path().is_some(),
            None => false,
        };
        while let [path, rest @ ..] = paths {
            assert!(
                has_sides || beside(path).is_none(),
                "`$.` is the body around an array of events, which `batch_in` names"
            );
            paths = rest;
        }
    }
}

const fn has_brackets(path: &str) -> bool {
    let mut bytes = path.as_bytes();
    while let [byte, rest @ ..] = bytes {
        if matches!(byte, b'[' | b']') {
            return true;
        }
        bytes = rest;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scheme::{SignatureEncoding, SignedPart};

    const ONE: Scheme =
        Scheme::hmac_sha256("signature", SignatureEncoding::Hex, &[SignedPart::Body]);

    #[test]
    fn says_where_the_events_are() {
        assert_eq!(ONE.events_in_body(), None);
        let array = ONE.batch(5).events_in_body().unwrap();
        assert_eq!((array.path(), array.most()), (None, 5));
        let inside = ONE.batch_in("data.events", 7).events_in_body().unwrap();
        assert_eq!((inside.path(), inside.most()), (Some("data.events"), 7));
    }

    #[test]
    fn accepts_what_is_read_inside_and_beside() {
        ONE.batch(1).id_in_body("id").assert_sound();
        ONE.batch_in("a.b", 1).id_in_body("$.id").time_in_body("$.at").assert_sound();
        ONE.batch_in("a", 1).id_in_body("id").time_in_body("at").assert_sound();
        ONE.form_field("events").batch(1).assert_sound();
        ONE.batch_in("a.b[].c.d", 1).id_in_body("$.id").assert_sound();
        assert_eq!(
            (through("a.b[].c.d"), through("a.b"), through("a[]")),
            (Some(("a.b", "c.d")), None, None)
        );
        assert_eq!((beside("$.a.b"), beside("a.b"), beside("$")), (Some("a.b"), None, None));
    }

    #[test]
    #[should_panic(expected = "`$.` is the body around an array of events")]
    fn refuses_a_path_beside_a_body_that_is_the_array() {
        ONE.batch(1).id_in_body("$.id").assert_sound();
    }

    #[test]
    #[should_panic(expected = "`$.` is the body around an array of events")]
    fn refuses_a_path_beside_a_body_that_is_one_event() {
        ONE.id_in_body("$.id").assert_sound();
    }

    #[test]
    #[should_panic(expected = "`$.` is the body around an array of events")]
    fn refuses_a_type_beside_a_body_that_is_one_event() {
        ONE.assert_reachable(&["type", "$.type"]);
    }

    #[test]
    #[should_panic(expected = "at least one event")]
    fn refuses_a_batch_of_none() {
        ONE.batch(0).assert_sound();
    }

    #[test]
    #[should_panic(expected = "the fields of a form are no array")]
    fn refuses_a_batch_of_fields() {
        ONE.form().batch(1).assert_sound();
    }

    #[test]
    #[should_panic(expected = "a path is names of members")]
    fn refuses_a_path_without_a_name() {
        ONE.batch_in("a..b", 1).assert_sound();
    }

    #[test]
    #[should_panic(expected = "one `[]` at most")]
    fn refuses_a_path_through_three_arrays() {
        ONE.batch_in("a[].b[].c", 1).assert_sound();
    }

    #[test]
    #[should_panic(expected = "one `[]` at most")]
    fn refuses_brackets_at_the_end_of_a_path() {
        ONE.batch_in("a[]", 1).assert_sound();
    }

    #[test]
    #[should_panic(expected = "one header cannot repeat the ids")]
    fn refuses_a_header_with_the_id_of_several_events() {
        ONE.batch(1).id_in_body("id").id_repeated_in_header("id").assert_sound();
    }
}
