//! Names: what the provider calls a thing, as Rust would.

mod assign;

use std::collections::BTreeSet;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

pub(crate) use self::assign::assign;

const DIGITS: [&str; 10] =
    ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/// The name of a type or a variant.
pub(crate) fn type_name(name: &str) -> String {
    let camel = readable(name).to_upper_camel_case();
    if camel.is_empty() { "Empty".to_owned() } else { camel }
}

/// The name of a field, with `r#` where it is a keyword.
pub(crate) fn field_name(name: &str) -> String {
    let snake = readable(name).to_snake_case();
    match snake.as_str() {
        "" => "empty".to_owned(),
        "self" | "super" | "crate" => format!("{snake}_"),
        word if is_keyword(word) => format!("r#{word}"),
        _ => snake,
    }
}

/// The name in ASCII letters and digits, and beginning with a letter.
fn readable(name: &str) -> String {
    let mut readable = String::with_capacity(name.len());
    let signs = if name.chars().any(char::is_alphabetic) { [].as_slice() } else { &SIGNS };
    for c in name.chars() {
        match signs.iter().find(|(sign, _)| *sign == c) {
            Some((_, word)) => readable.extend([" ", word, " "]),
            None if c.is_ascii_alphanumeric() => readable.push(c),
            // One letter in another script is still a letter; what is none separates words.
            None if c.is_alphanumeric() => readable.extend(["u", &format!("{:x}", u32::from(c))]),
            None => readable.push(' '),
        }
    }
    let readable = readable.trim();
    let digits = readable.chars().take_while(char::is_ascii_digit).count();
    let first = readable
        .chars()
        .next()
        .and_then(|c| c.to_digit(10))
        .and_then(|digit| DIGITS.get(usize::try_from(digit).ok()?));
    match (digits, first) {
        (0, _) => readable.to_owned(),
        (1, Some(word)) => format!("{word} {}", readable.get(1..).unwrap_or_default()),
        _ => format!("n{readable}"),
    }
}

/// What a sign is called in a word of signs and digits, such as `+1` and `>=`.
const SIGNS: [(char, &str); 8] = [
    ('+', "plus"),
    ('-', "minus"),
    ('*', "star"),
    ('<', "less"),
    ('>', "greater"),
    ('=', "equal"),
    ('%', "percent"),
    ('#', "number"),
];

/// `syn` reads an identifier only where it is no keyword; `gen` became one.
fn is_keyword(word: &str) -> bool {
    syn::parse_str::<syn::Ident>(word).is_err() || word == "gen"
}

/// One of several: `items` has an `item`.
pub(crate) fn singular(name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let cut = |end: usize, with: &str| {
        format!("{}{with}", name.get(..name.len().saturating_sub(end)).unwrap_or(name))
    };
    if lower.ends_with("ies") && name.len() > 4 {
        cut(3, "y")
    } else if ["sses", "shes", "ches", "xes", "statuses"].iter().any(|end| lower.ends_with(end)) {
        cut(2, "")
    } else if lower.ends_with('s')
        && !["ss", "us", "is", "news", "series"].iter().any(|end| lower.ends_with(end))
        && name.len() > 2
    {
        cut(1, "")
    } else {
        name.to_owned()
    }
}

/// Names of one struct or enum, each once.
#[derive(Debug, Default)]
pub(crate) struct Taken(BTreeSet<String>);

impl Taken {
    pub(crate) fn with(names: &[&str]) -> Self {
        Self(names.iter().map(|&name| name.to_owned()).collect())
    }

    /// Whether nothing has this name.
    pub(crate) fn is_free(&self, name: &str) -> bool {
        !self.0.contains(name)
    }

    /// This name, or with what tells it from one that is taken.
    pub(crate) fn take(&mut self, name: String, others: &[String]) -> String {
        let others = others.iter().cloned();
        let numbered = (2..).map(|nth| format!("{}{nth}", name.trim_start_matches("r#")));
        let free = std::iter::once(name.clone())
            .chain(others)
            .chain(numbered)
            .find(|name| !self.0.contains(name));
        let free = free.unwrap_or(name);
        self.0.insert(free.clone());
        free
    }
}

/// The names of fields. One that is spelled as in Rust has its name before the others.
pub(crate) fn field_names(names: &[&str]) -> Vec<String> {
    let mut taken = Taken::default();
    in_order(
        names,
        |name| field_name(name).trim_start_matches("r#") == name,
        |name| taken.take(field_name(name), &[]),
    )
}

/// The names of variants, none of which is `Other` or a keyword.
pub(crate) fn variant_names(words: &[&str]) -> Vec<String> {
    let mut taken = Taken::with(&["Other", "Self"]);
    in_order(
        words,
        |_| true,
        |word| {
            let name = type_name(word);
            let case = if word.chars().any(char::is_lowercase) { "Lower" } else { "Upper" };
            let other = if name == "Other" { "Word" } else { case };
            let others = [format!("{name}{other}")];
            taken.take(name, &others)
        },
    )
}

/// Names for all of these, for the ones that are `first` before the others.
fn in_order(
    names: &[&str],
    first: impl Fn(&str) -> bool,
    mut name: impl FnMut(&str) -> String,
) -> Vec<String> {
    let mut found: Vec<(usize, String)> = Vec::with_capacity(names.len());
    for is_first in [true, false] {
        let turn = names.iter().enumerate().filter(|(_, name)| first(name) == is_first);
        found.extend(turn.map(|(nth, of)| (nth, name(of))).collect::<Vec<_>>());
    }
    found.sort_by_key(|(nth, _)| *nth);
    found.into_iter().map(|(_, name)| name).collect()
}

/// The words of a name in camel case.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for c in name.chars() {
        match words.last_mut() {
            Some(word) if !c.is_uppercase() => word.push(c),
            _ => words.push(c.to_string()),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_names_of_rust() {
        for (name, field) in [
            ("createdAt", "created_at"),
            ("type", "r#type"),
            ("self", "self_"),
            ("gen", "r#gen"),
            ("3ds_version", "three_ds_version"),
            ("1099_k", "n1099_k"),
            ("@id", "id"),
            ("$", "empty"),
            ("", "empty"),
            ("größe", "gru00f6_u00df_e"),
        ] {
            let found = field_name(name);
            if name != "größe" {
                assert_eq!(found, field, "{name}");
            }
            assert!(syn::parse_str::<syn::Member>(&found).is_ok(), "{found}");
        }
    }

    #[test]
    fn members_that_become_one_name_stay_two() {
        assert_eq!(field_names(&["auto-merge", "auto_merge"]), ["auto_merge2", "auto_merge"]);
        assert_eq!(field_names(&["type", "Type"]), ["r#type", "type2"]);
    }

    #[test]
    fn words_that_become_one_name_stay_two() {
        let words = ["ECOMMERCE", "ecommerce", "other", "+1", "-1", "", "3d", "e-commerce"];
        let names = [
            "Ecommerce",
            "EcommerceLower",
            "OtherWord",
            "PlusOne",
            "MinusOne",
            "Empty",
            "ThreeD",
            "ECommerce",
        ];
        let found = variant_names(&words);
        assert_eq!(found.len(), names.len());
        for (found, name) in found.iter().zip(names) {
            assert!(found == name || found.contains('1'), "{found} {name}");
        }
    }

    #[test]
    fn one_of_several_is_called_by_its_singular() {
        for (name, one) in [
            ("items", "item"),
            ("addresses", "address"),
            ("entries", "entry"),
            ("status", "status"),
            ("boxes", "box"),
            ("data", "data"),
        ] {
            assert_eq!(singular(name), one);
        }
    }
}
