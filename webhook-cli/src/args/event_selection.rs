//! Event selection: the event types of SnipeRoute that the user names, in either spelling.

use std::str::FromStr;

use webhook_endpoints::sniperoute::WebhookEventType;
use webhook_tower::{Events as _, sniperoute};

/// Event types, each once.
#[derive(Debug, Clone)]
pub(crate) struct EventSelection(pub(crate) Vec<WebhookEventType>);

impl FromStr for EventSelection {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut chosen = Vec::new();
        for word in text.split(',').map(str::trim).filter(|word| !word.is_empty()) {
            for event in event_types(word)? {
                if !chosen.contains(&event) {
                    chosen.push(event);
                }
            }
        }
        if chosen.is_empty() { Err("name at least one event".to_owned()) } else { Ok(Self(chosen)) }
    }
}

/// A word in the provider's spelling may be newer than this program; any other has to be known.
fn event_types(word: &str) -> Result<Vec<WebhookEventType>, String> {
    let name = word.strip_prefix("sniperoute::").unwrap_or(word);
    if name == "_" {
        return Ok(WebhookEventType::KNOWN.to_vec());
    }
    let known = sniperoute::Event::TYPES.iter().find(|of| of.name == name || of.variant == name);
    match known {
        Some(known) => Ok(vec![known.name.into()]),
        None if name.contains('.') => Ok(vec![name.into()]),
        None => Err(format!("there is no event `{word}`; `webhook events sniperoute` lists them")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(text: &str) -> Result<String, String> {
        let EventSelection(events) = text.parse()?;
        Ok(events.iter().map(WebhookEventType::as_str).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn takes_events_in_both_spellings() {
        let both = "intent.filled, sniperoute::IntentFilled,OrderFilled,sniperoute::test.ping,";
        assert_eq!(chosen(both).unwrap(), "intent.filled order.filled test.ping");
        assert_eq!(chosen("sniperoute::_").unwrap().split(' ').count(), 16);
        assert_eq!(chosen("intent.of_tomorrow").unwrap(), "intent.of_tomorrow");
        for wrong in ["", ",", "IntentFiled", "snaptrade::_x", "sniperoute::"] {
            assert!(chosen(wrong).is_err(), "{wrong}");
        }
    }
}
