//! Holdings: which parts of an account were brought up to date, and which were not.

use std::{collections::BTreeMap, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};

use crate::raw_json::RawJson;

/// How the update of an account's holdings went, part by part.
///
/// The event is sent for a failed update as well, and does not mean that anything changed.
/// SnapTrade's webhook page shows the four parts that are fields here, and names a fifth, the
/// "Account Detail", without saying how it is spelled: such parts are in
/// [`further`](Self::further), so a failure cannot be overlooked.
///
/// ```
/// # fn of(event: webhook_core::snaptrade::AccountHoldingsUpdated) {
/// for (name, part) in event.details.iter().flat_map(|details| details.failed()) {
///     println!("{}: {name} failed, {:?}", event.account_id, part.error);
/// }
/// # }
/// ```
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct HoldingsDetails {
    /// The total account value.
    pub total_value: Option<HoldingsPart>,
    /// The positions.
    pub positions: Option<HoldingsPart>,
    /// The balances.
    pub balances: Option<HoldingsPart>,
    /// The orders.
    pub orders: Option<HoldingsPart>,
    /// Parts that the page does not show, by name.
    pub further: BTreeMap<String, HoldingsPart>,
    /// Members that are no parts, by name.
    pub other: BTreeMap<String, RawJson>,
}

/// One part of an account's holdings.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct HoldingsPart {
    /// Whether the part was brought up to date.
    pub success: bool,
    /// What went wrong. Where SnapTrade sends something else than text, it is the JSON text.
    #[serde(default, deserialize_with = "text_of_anything")]
    pub error: Option<String>,
}

impl HoldingsDetails {
    /// Every part with its name as it is sent, those of the page first.
    pub fn parts(&self) -> impl Iterator<Item = (&str, &HoldingsPart)> {
        let shown = [
            ("total_value", &self.total_value),
            ("positions", &self.positions),
            ("balances", &self.balances),
            ("orders", &self.orders),
        ];
        let shown = shown.into_iter().filter_map(|(name, part)| Some((name, part.as_ref()?)));
        shown.chain(self.further.iter().map(|(name, part)| (name.as_str(), part)))
    }

    /// The parts that were not brought up to date.
    pub fn failed(&self) -> impl Iterator<Item = (&str, &HoldingsPart)> {
        self.parts().filter(|(_, part)| !part.success)
    }
}

/// The name of a member: one of the parts that the page shows, or another.
#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "snake_case")]
enum Name {
    TotalValue,
    Positions,
    Balances,
    Orders,
    Other(String),
}

/// Parts that the page shows have to look as they do there; others are what they look like.
impl<'de> Deserialize<'de> for HoldingsDetails {
    fn deserialize<D: Deserializer<'de>>(details: D) -> Result<Self, D::Error> {
        const PARTS: &[&str] = &["total_value", "positions", "balances", "orders"];
        details.deserialize_struct("HoldingsDetails", PARTS, Parts)
    }
}

struct Parts;

impl<'de> Visitor<'de> for Parts {
    type Value = HoldingsDetails;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the parts of an account's holdings")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut members: M) -> Result<HoldingsDetails, M::Error> {
        let mut details = HoldingsDetails::default();
        while let Some(name) = members.next_key()? {
            match name {
                Name::TotalValue => details.total_value = members.next_value()?,
                Name::Positions => details.positions = members.next_value()?,
                Name::Balances => details.balances = members.next_value()?,
                Name::Orders => details.orders = members.next_value()?,
                Name::Other(name) => details.add(name, members.next_value()?),
            }
        }
        Ok(details)
    }
}

impl HoldingsDetails {
    fn add(&mut self, name: String, member: RawJson) {
        match member.parse() {
            Some(part) => _ = self.further.insert(name, part),
            None => _ = self.other.insert(name, member),
        }
    }
}

fn text_of_anything<'de, D: Deserializer<'de>>(error: D) -> Result<Option<String>, D::Error> {
    let error = Option::<RawJson>::deserialize(error)?;
    Ok(error.map(|error| error.parse().unwrap_or_else(|| error.get().to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn details(json: &str) -> serde_json::Result<HoldingsDetails> {
        serde_json::from_str(json)
    }

    #[test]
    fn lists_every_part_that_failed() {
        let details = details(
            r#"{
                "total_value": {"success": true, "error": null},
                "positions": {"success": false, "error": "caf\u00e9 is down"},
                "balances": {"success": false},
                "account_detail": {"success": false, "error": {"code": 7}, "new": 1},
                "sessionId": "s-1"
            }"#,
        )
        .unwrap();
        let failed: Vec<_> =
            details.failed().map(|(name, part)| (name, part.error.as_deref())).collect();
        assert_eq!(
            failed,
            [
                ("positions", Some("café is down")),
                ("balances", None),
                ("account_detail", Some(r#"{"code": 7}"#)),
            ]
        );
        assert_eq!(details.parts().count(), 4);
        assert_eq!(details.orders, None);
        assert_eq!(details.other.get("sessionId").map(RawJson::get), Some(r#""s-1""#));
    }

    #[test]
    fn refuses_a_known_part_in_another_form() {
        for json in [
            r#"{"positions": "canary"}"#,
            r#"{"orders": {"success": "canary"}}"#,
            r#"{"balances": {"error": null}}"#,
        ] {
            assert!(details(json).is_err(), "{json}");
        }
        assert_eq!(details(r#"{"positions": null}"#).unwrap().parts().count(), 0);
    }
}
