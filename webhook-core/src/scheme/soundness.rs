//! Soundness: in a scheme, nothing that is unsigned decides anything.

use super::{
    batch::beside,
    path::{is_at_top, is_path},
};
use crate::{
    scheme::{BodyForm, IdSource, Scheme, SignatureEncoding, SignedPart, TimeSource},
    secret::SecretEncoding,
};

impl Scheme {
    /// Refuses a scheme under which something unsigned would decide.
    ///
    /// Every endpoint calls it while it is compiled, so it needs to be called by nobody else.
    ///
    /// # Panics
    ///
    /// When the content does not hold the body exactly once, when it lacks a time or an id that
    /// comes from a header, when it names one that the scheme does not have, and when the name of a
    /// header has upper-case letters.
    ///
    /// ```compile_fail
    /// use webhook_core::{Scheme, SignatureEncoding, SignedPart};
    ///
    /// const _: () = Scheme::hmac_sha256("signature", SignatureEncoding::Hex, &[SignedPart::Body])
    ///     .time_in_header("time") // which nobody signs
    ///     .assert_sound();
    /// ```
    pub const fn assert_sound(&self) {
        assert!(is_header_name(self.header), "a header name is written in lower case");
        if let Some(name) = self.time.header() {
            assert!(is_header_name(name), "a header name is written in lower case");
        }
        if let Some(name) = self.id.header() {
            assert!(is_header_name(name), "a header name is written in lower case");
        }
        self.assert_sound_other_headers();
        self.assert_sound_batch();
        assert!(
            self.algorithm.has_public_key()
                || !matches!(self.secret, SecretEncoding::PublicHex | SecretEncoding::PublicBase64),
            "the key of an HMAC is secret"
        );
        let signed = SignedParts::of(self.content);
        if !self.is_signed() {
            return self.assert_sound_token();
        }
        assert!(
            !matches!(self.encoding, SignatureEncoding::Text),
            "a signature is written in hex or base64"
        );
        assert!(signed.bodies == 1, "the signed content must hold the body exactly once");
        let is_json = matches!(self.body, BodyForm::Json);
        assert!(is_json || signed.canonical_bodies == 0, "a form has no canonical form of JSON");
        assert!(!is_json || signed.forms == 0, "fields are signed of a form alone");
        assert!(is_json || self.time.member().is_none(), "a time in the body is one in JSON");
        let time = matches!(self.time, TimeSource::Header(_) | TimeSource::Signature(_));
        assert!(!time || signed.time, "a time outside of the body must be part of what is signed");
        assert!(time || !signed.time, "the signed content has a time that no header brings");
        let id = matches!(self.id, IdSource::Header(_));
        assert!(!id || signed.id, "an id outside of the body must be part of what is signed");
        assert!(id || !signed.id, "the signed content has an id that no header brings");
        let in_body = matches!(self.id, IdSource::Body(_) | IdSource::BodyAndHeader(..));
        assert!(in_body || !self.id_optional, "only an id in the body can be optional");
        if let Some(path) = self.id.member() {
            assert!(is_path(path), "a path is names of members with dots between them");
        }
        if let Some(name) = self.time.member() {
            let name = if let Some(name) = beside(name) { name } else { name };
            assert!(is_path(name) && is_at_top(name), "a time in the body is a top-level member");
        }
        assert!(
            self.separator.is_some() || !matches!(self.time, TimeSource::Signature(_)),
            "a time inside of the signature header needs `separated_by`"
        );
    }

    /// Nothing is signed, so a header says nothing but the token.
    const fn assert_sound_token(&self) {
        assert!(self.content.is_empty(), "a scheme with a token signs nothing");
        assert!(
            matches!(self.time, TimeSource::Nowhere) && self.id.header().is_none(),
            "a scheme with a token has neither a time nor an id in a header"
        );
        assert!(
            self.separator.is_none() && self.also.is_empty() && !self.repeated,
            "a scheme with a token has one"
        );
        if let Some(path) = self.id.member() {
            assert!(is_path(path), "a path is names of members with dots between them");
        }
    }

    /// A delivery can come under them, so they have to say as much as the usual ones.
    const fn assert_sound_other_headers(&self) {
        let mut claimed = self.claimed_ids;
        while let [name, rest @ ..] = claimed {
            assert!(is_header_name(name), "a header name is written in lower case");
            claimed = rest;
        }
        let mut also = self.also;
        while let [name, rest @ ..] = also {
            assert!(is_header_name(name), "a header name is written in lower case");
            also = rest;
        }
        assert!(
            (self.also.is_empty() && !self.repeated)
                || self.other_names.is_none() && !matches!(self.time, TimeSource::Signature(_)),
            "a scheme with several signature headers has one set of names, and no time in them"
        );
        let Some(names) = self.other_names else { return };
        assert!(is_header_name(names.signature), "a header name is written in lower case");
        assert!(
            names.time.is_some() == self.time.header().is_some()
                && names.id.is_some() == self.id.header().is_some(),
            "other names have to be given for the same headers"
        );
        if let Some(name) = names.time {
            assert!(is_header_name(name), "a header name is written in lower case");
        }
        if let Some(name) = names.id {
            assert!(is_header_name(name), "a header name is written in lower case");
        }
    }
}

/// Header names are compared without their case, and written by `http` in lower case only.
const fn is_header_name(name: &str) -> bool {
    let mut bytes = name.as_bytes();
    while let [byte, rest @ ..] = bytes {
        if !matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_') {
            return false;
        }
        bytes = rest;
    }
    !name.is_empty()
}

/// Which parts a scheme's content has.
struct SignedParts {
    time: bool,
    id: bool,
    bodies: usize,
    canonical_bodies: usize,
    forms: usize,
}

impl SignedParts {
    const fn of(mut content: &[SignedPart]) -> Self {
        let mut signed = Self { time: false, id: false, bodies: 0, canonical_bodies: 0, forms: 0 };
        while let [part, rest @ ..] = content {
            match part {
                SignedPart::Time => signed.time = true,
                SignedPart::Id => signed.id = true,
                SignedPart::Body | SignedPart::UrlWithBodySha256(_) => signed.bodies += 1,
                SignedPart::CanonicalBody => {
                    signed.bodies += 1;
                    signed.canonical_bodies += 1;
                }
                SignedPart::FormFields => {
                    signed.bodies += 1;
                    signed.forms += 1;
                }
                SignedPart::Literal(_) | SignedPart::Method | SignedPart::Url => {}
            }
            content = rest;
        }
        signed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scheme::HeaderFamily;

    const BODY: &[SignedPart] = &[SignedPart::Body];
    const TIMED: &[SignedPart] = &[SignedPart::Time, SignedPart::Body];

    const fn signed_by(content: &'static [SignedPart]) -> Scheme {
        Scheme::hmac_sha256("signature", SignatureEncoding::Hex, content)
    }

    #[test]
    #[should_panic(expected = "the signed content must hold the body exactly once")]
    fn refuses_content_without_the_body() {
        signed_by(&[SignedPart::Literal("x")]).assert_sound();
    }

    #[test]
    #[should_panic(expected = "the key of an HMAC is secret")]
    fn refuses_an_hmac_by_a_public_key() {
        signed_by(BODY).secret(SecretEncoding::PublicHex).assert_sound();
    }

    #[test]
    #[should_panic(expected = "a scheme with a token signs nothing")]
    fn refuses_a_token_over_something() {
        Scheme::token("token").over(BODY).assert_sound();
    }

    #[test]
    #[should_panic(expected = "neither a time nor an id in a header")]
    fn refuses_an_id_in_a_header_beside_a_token() {
        Scheme::token("token").id_in_header("id").assert_sound();
    }

    #[test]
    #[should_panic(expected = "a signature is written in hex or base64")]
    fn refuses_a_signature_as_text() {
        Scheme::hmac_sha256("signature", SignatureEncoding::Text, BODY).assert_sound();
    }

    #[test]
    #[should_panic(expected = "fields are signed of a form alone")]
    fn refuses_the_fields_of_a_body_that_is_no_form() {
        signed_by(&[SignedPart::FormFields]).assert_sound();
    }

    #[test]
    #[should_panic(expected = "a form has no canonical form of JSON")]
    fn refuses_the_canonical_form_of_a_form() {
        signed_by(&[SignedPart::CanonicalBody]).form().assert_sound();
    }

    #[test]
    #[should_panic(expected = "a time in the body is one in JSON")]
    fn refuses_a_time_in_a_form() {
        signed_by(BODY).form().time_in_body("at").assert_sound();
    }

    #[test]
    #[should_panic(expected = "a time outside of the body must be part of what is signed")]
    fn refuses_a_time_that_is_not_signed() {
        signed_by(BODY).time_in_header("time").assert_sound();
    }

    #[test]
    #[should_panic(expected = "the signed content has a time that no header brings")]
    fn refuses_to_sign_a_time_from_nowhere() {
        signed_by(TIMED).assert_sound();
    }

    #[test]
    #[should_panic(expected = "an id outside of the body must be part of what is signed")]
    fn refuses_an_id_that_is_not_signed() {
        signed_by(BODY).id_in_header("id").assert_sound();
    }

    #[test]
    #[should_panic(expected = "a time inside of the signature header needs `separated_by`")]
    fn refuses_a_time_in_a_header_that_is_no_list() {
        signed_by(TIMED).time_in_signature("t=").assert_sound();
    }

    #[test]
    #[should_panic(expected = "other names have to be given for the same headers")]
    fn refuses_other_names_without_the_time() {
        let names = HeaderFamily { signature: "sig", time: None, id: None };
        signed_by(TIMED).time_in_header("time").or_headers(names).assert_sound();
    }

    #[test]
    #[should_panic(expected = "has one set of names, and no time in them")]
    fn refuses_a_time_in_one_of_several_signature_headers() {
        let list = signed_by(TIMED).time_in_signature("t=").separated_by(',');
        list.also_signed_in(&["second"]).assert_sound();
    }

    #[test]
    #[should_panic(expected = "only an id in the body can be optional")]
    fn refuses_an_optional_id_of_a_header() {
        let content = &[SignedPart::Id, SignedPart::Body];
        signed_by(content).id_in_header("id").id_optional().assert_sound();
    }

    #[test]
    #[should_panic(expected = "a path is names of members with dots between them")]
    fn refuses_a_path_with_a_step_that_has_no_name() {
        signed_by(BODY).id_in_body("data..id").assert_sound();
    }

    #[test]
    #[should_panic(expected = "a time in the body is a top-level member")]
    fn refuses_a_time_that_is_not_at_the_top() {
        signed_by(BODY).time_in_body("data.at").assert_sound();
    }

    #[test]
    #[should_panic(expected = "a header name is written in lower case")]
    fn refuses_a_header_in_upper_case() {
        Scheme::hmac_sha256("X-Signature", SignatureEncoding::Hex, BODY).assert_sound();
    }

    #[test]
    fn accepts_signed_sources() {
        signed_by(TIMED).time_in_header("time").id_in_body("id").assert_sound();
        signed_by(TIMED).time_in_signature("t=").separated_by(',').assert_sound();
        signed_by(BODY).time_in_body("at").assert_sound();
        Scheme::token("token").id_in_body("id").assert_sound();
        Scheme::basic_auth().assert_sound();
        signed_by(BODY).id_in_body("data.id").id_optional().assert_sound();
    }
}
