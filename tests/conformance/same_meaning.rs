//! SnapTrade signs what a body means: written in another way it is the same delivery, and with
//! another meaning it is none.

use serde_json::Value;
use webhook_tower::{RejectionKind::SignatureMismatch, SnapTrade};

use crate::trial::{self, Receiver, endpoint, now};

/// How a body is written.
#[derive(Clone, Copy)]
struct Hand {
    /// Between all tokens.
    space: &'static str,
    /// The members from the last to the first.
    backwards: bool,
    /// How a character of a string is written.
    letter: fn(char) -> String,
}

const PLAIN: Hand = Hand { space: "", backwards: false, letter: plain };

/// As few escapes as JSON allows.
fn plain(letter: char) -> String {
    match letter {
        '"' => r#"\""#.into(),
        '\\' => r"\\".into(),
        '\0'..='\x1f' => format!("\\u{:04x}", u32::from(letter)),
        _ => letter.into(),
    }
}

fn escape_e(letter: char) -> String {
    if letter == 'e' { r"\u0065".into() } else { plain(letter) }
}

fn escape_all(letter: char) -> String {
    letter.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect()
}

fn escape_all_in_capitals(letter: char) -> String {
    letter.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04X}")).collect()
}

fn escape_slashes(letter: char) -> String {
    if letter == '/' { r"\/".into() } else { plain(letter) }
}

impl Hand {
    fn write(self, value: &Value) -> String {
        let Self { space, .. } = self;
        let list = |open, mut items: Vec<String>, close| {
            if self.backwards && open == "{" {
                items.reverse();
            }
            let items = items.join(&format!("{space},{space}"));
            format!("{open}{space}{items}{space}{close}")
        };
        match value {
            Value::String(text) => self.string(text),
            Value::Array(items) => list("[", items.iter().map(|v| self.write(v)).collect(), "]"),
            Value::Object(members) => {
                let member = |(name, value): (&String, &Value)| {
                    format!("{}{space}:{space}{}", self.string(name), self.write(value))
                };
                list("{", members.iter().map(member).collect(), "}")
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
        }
    }

    fn string(self, text: &str) -> String {
        let letters: String = text.chars().map(self.letter).collect();
        format!("\"{letters}\"")
    }
}

#[tokio::test]
async fn takes_a_body_however_it_is_written() {
    for trial in trial::of_snaptrade() {
        let (headers, body) = (&trial.headers, &trial.body);
        let first = trial.receiver.accepts(headers.clone(), body.clone(), &trial.name).await;
        assert_eq!(first.event, trial.event);
        let value: Value = serde_json::from_slice(body).unwrap();
        let mut bodies: Vec<String> = [
            PLAIN,
            Hand { backwards: true, ..PLAIN },
            Hand { space: " ", ..PLAIN },
            Hand { space: "\r\n\t  ", backwards: true, ..PLAIN },
            Hand { letter: escape_e, ..PLAIN },
            Hand { letter: escape_all, ..PLAIN },
            Hand { letter: escape_all_in_capitals, backwards: true, ..PLAIN },
            Hand { letter: escape_slashes, ..PLAIN },
        ]
        .map(|hand| hand.write(&value))
        .into();
        let published = str::from_utf8(body).unwrap();
        bodies.push(format!("\u{feff}{published}"));
        bodies.push(format!("\n\t {published} \r\n"));
        bodies.push(published.replacen('{', r#"{"event\u0054imestamp":"displaced","#, 1));
        for body in bodies {
            let run = trial.receiver.accepts(headers.clone(), body.clone().into(), &body).await;
            assert_eq!(run, first, "{body}");
        }
    }
}

/// Values that are written differently and are one value to the signer.
const SAME: [(&str, &str); 12] = [
    (r#""é""#, r#""\u00e9""#),
    (r#""😀""#, r#""\ud83d\ude00""#),
    (r#""a/b""#, r#""a\/b""#),
    (r#""\u000a""#, r#""\n""#),
    (r#""\u007f""#, "\"\x7f\""),
    ("1e5", "100000.0"),
    ("0.1", "1e-1"),
    ("0.1", "0.1000000000000000055511151231257827"),
    ("-0", "0"),
    ("1.10", "1.1"),
    (r#"{"a":1,"b":2}"#, r#"{"b":2,"a":0,"a":1}"#),
    (r#"{"a":{"c":[],"b":{}}}"#, r#"{ "a" : { "b" : { } , "c" : [ ] } }"#),
];

/// Values that a careless reader could take for one.
const OTHER: [(&str, &str); 30] = [
    ("1", "1.0"),
    ("1", r#""1""#),
    ("1", "true"),
    ("0", "-0.0"),
    ("0", "false"),
    ("0", "null"),
    ("1e5", "100000"),
    ("9007199254740993", "9007199254740992"),
    ("18446744073709551616", "18446744073709551617"),
    ("100000000000000000000", "1e20"),
    ("0.1", "0.10000000000000002"),
    ("NaN", "null"),
    ("Infinity", r#""Infinity""#),
    ("null", r#""null""#),
    ("null", "{}"),
    (r#""""#, "null"),
    ("{}", "[]"),
    ("[1,2]", "[2,1]"),
    ("[1]", "[1,null]"),
    ("[[1],2]", "[1,[2]]"),
    (r#""a""#, r#""A""#),
    (r#""a""#, r#""a ""#),
    (r#""a""#, r#""а""#),
    (r#""é""#, r#""e\u0301""#),
    (r#""\u00e9""#, r#""\\u00e9""#),
    (r#""\ud83d""#, r#""\ud83d\ude00""#),
    (r#""\ud83d""#, r#""\ufffd""#),
    (r#"{"a":1}"#, r#"{"A":1}"#),
    (r#"{"a":1}"#, r#"{"a":1,"b":null}"#),
    (r#"{"a":1,"a":2}"#, r#"{"a":2,"a":1}"#),
];

#[tokio::test]
async fn tells_the_same_value_from_another() {
    let endpoint = endpoint::<SnapTrade>(now());
    let receiver = Receiver::new(endpoint.clone());
    let body = |value| {
        let time = "2024-11-30T15:30:00Z";
        format!(r#"{{"webhookId":"1","eventTimestamp":"{time}","details":{value}}}"#)
    };
    let same = SAME.iter().map(|row| (row, true));
    for (&(one, two), same) in same.chain(OTHER.iter().map(|row| (row, false))) {
        for (signed, sent) in [(one, two), (two, one)] {
            let headers = endpoint.sign(body(signed), now()).unwrap().headers;
            let what = format!("{signed} was signed and {sent} was sent");
            let sent = body(sent).into();
            if same {
                receiver.accepts(headers, sent, what).await;
            } else {
                receiver.refuses(headers, sent, SignatureMismatch, what).await;
            }
        }
    }
}

#[tokio::test]
async fn refuses_every_body_with_another_meaning() {
    for trial in trial::of_snaptrade() {
        let value: Value = serde_json::from_slice(&trial.body).unwrap();
        let members = value.as_object().unwrap();
        let mut others: Vec<Value> = Vec::new();
        for (name, member) in members {
            for other in
                [Value::Null, false.into(), 0.into(), "".into(), vec![member.clone()].into()]
            {
                let mut value = value.clone();
                if *member != other {
                    value[name] = other;
                    others.push(value);
                }
            }
            for renamed in [format!("{name} "), name.to_uppercase(), format!("x{name}")] {
                let mut members = members.clone();
                members.remove(name);
                members.insert(renamed, member.clone());
                others.push(members.into());
            }
            let mut members = members.clone();
            members.remove(name);
            others.push(members.into());
        }
        let mut more = members.clone();
        more.insert("more".into(), Value::Null);
        others.extend([more.into(), vec![value].into()]);
        for other in others {
            let (headers, body) = (trial.headers.clone(), other.to_string());
            let what = format!("{}: {body}", trial.name);
            trial.receiver.refuses(headers, body.into(), SignatureMismatch, what).await;
        }
    }
}
