//! Deliveries that providers' SDKs signed, as the files of `webhook-core/tests/schemes` have them.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use webhook_tower::{Delivery, Endpoint, Provider, Secret, jiff::Timestamp};

/// One case of a file.
pub(crate) struct Case(Value);

impl Case {
    pub(crate) fn all(file: &str) -> Vec<Self> {
        let file: Value = serde_json::from_str(file).unwrap();
        file.get("cases").unwrap().as_array().unwrap().iter().cloned().map(Self).collect()
    }

    fn member(&self, name: &str) -> &Value {
        self.0.get(name).unwrap()
    }

    fn text(&self, member: &str) -> &str {
        self.member(member).as_str().unwrap()
    }

    pub(crate) fn name(&self) -> &str {
        self.text("name")
    }

    pub(crate) fn is_accepted(&self) -> bool {
        self.text("expect") == "accept"
    }

    fn headers(&self) -> HeaderMap {
        let pair = |(name, value): (&String, &Value)| {
            let value = HeaderValue::from_str(value.as_str().unwrap()).unwrap();
            (HeaderName::try_from(name).unwrap(), value)
        };
        self.member("headers").as_object().unwrap().iter().map(pair).collect()
    }

    /// The endpoint that it was signed for, at its time.
    pub(crate) fn endpoint<P: Provider>(&self) -> Endpoint<P> {
        let now = Timestamp::from_second(self.member("now").as_i64().unwrap()).unwrap();
        let secret = Secret::new(self.text("secret")).unwrap();
        Endpoint::new(secret).unwrap().with_clock(move || now)
    }

    pub(crate) fn verified<P: Provider>(&self) -> Option<Delivery> {
        let body = STANDARD.decode(self.text("body_base64")).unwrap();
        self.endpoint::<P>().verify(self.headers(), body).ok()
    }
}
