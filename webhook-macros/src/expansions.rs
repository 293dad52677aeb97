//! What the macros expand to, kept in files that are read in a review.
//!
//! `UPDATE_EXPANSIONS=1 cargo test -p webhook-macros` writes them anew.

use std::{env, fs, path::PathBuf};

use proc_macro2::{TokenStream, TokenTree};

use crate::{events, on_tokens, rest, webhooks_tokens};

/// A macro, with its attribute and its item.
enum Input {
    On(&'static str, &'static str),
    Webhooks(&'static str, &'static str),
    Events(&'static str, &'static str),
    Rest(&'static str),
}

const CASES: &[(&str, Input)] = &[
    (
        "on_async_function",
        Input::On(
            "acme::ParcelSent",
            "async fn sent(app: &App, event: acme::ParcelSent) -> Result<(), Error> {}",
        ),
    ),
    (
        "on_plain_function",
        Input::On(
            "acme::ParcelSent",
            "fn sent(app: &App, event: acme::ParcelSent, delivery: &Delivery) {}",
        ),
    ),
    (
        "on_several_events",
        Input::On(
            "acme::ParcelSent, acme::ParcelLost",
            "async fn moved(app: &App, event: acme::Event) {}",
        ),
    ),
    (
        "on_generic_function",
        Input::On(
            "acme::ParcelSent",
            "async fn sent<'a, S>(app: &'a App<S>, event: acme::ParcelSent) where S: Store {}",
        ),
    ),
    (
        "on_conditional_function",
        Input::On(
            "acme::ParcelSent",
            "#[cfg(unix)] async fn sent(app: &App, event: acme::ParcelSent) {}",
        ),
    ),
    (
        "on_serial_field",
        Input::On(
            "acme::ParcelSent, serial_by = \"details.account_id\"",
            "async fn sent(app: &App, event: acme::ParcelSent) {}",
        ),
    ),
    ("on_rest", Input::On("acme::_", "async fn everything(app: &App, event: acme::Event) {}")),
    (
        "on_wrong_function",
        Input::On(
            "acme::ParcelSent",
            "async fn sent(app: &App, event: acme::ParcelSent, a: u8, b: u8) {}",
        ),
    ),
    (
        "webhooks_method",
        Input::Webhooks(
            "",
            "impl App {
                /// Takes a parcel.
                #[on(acme::ParcelSent)]
                async fn sent(&self, event: acme::ParcelSent, delivery: &Delivery) -> Outcome {}
            }",
        ),
    ),
    (
        "webhooks_serial_function",
        Input::Webhooks(
            "",
            "impl App {
                #[on(acme::ParcelSent, acme::ParcelLost, serial_by = Self::account_of)]
                fn moved(&self, event: acme::Event) {}
            }",
        ),
    ),
    (
        "webhooks_generic",
        Input::Webhooks(
            "",
            "impl<S: Store> App<S> where S: Clone {
                #[on(acme::ParcelSent)]
                fn sent(&self, event: acme::ParcelSent) {}
            }",
        ),
    ),
    (
        "webhooks_ignore",
        Input::Webhooks("ignore(acme::ParcelLost, reason = \"insured\")", "impl App {}"),
    ),
    (
        "webhooks_rest",
        Input::Webhooks(
            "ignore(acme::_, reason = \"not of interest\")",
            "impl App {
                #[cfg(unix)]
                #[on(acme::ParcelSent)]
                async fn sent(&self, event: acme::ParcelSent) {}
            }",
        ),
    ),
    (
        "events",
        Input::Events(
            "provider = Acme, tag = \"kind\"",
            "pub enum Event {
                #[event(\"parcel.sent\", sample = \"samples/sent.json\")]
                ParcelSent(ParcelSent),
                #[event(unrecognized)]
                Unrecognized(Unrecognized),
            }",
        ),
    ),
    (
        "events_claimed",
        Input::Events(
            "provider = acme::Acme, header = [\"x-topic\", \"topic\"], tag = \"action\"",
            "enum Event {
                #[event(unrecognized)]
                Unrecognized(Unrecognized),
            }",
        ),
    ),
    (
        "events_member",
        Input::Events(
            "provider = acme::Acme, tag = member, payload = member",
            "enum Event {
                #[event(\"message\")]
                Message(Message),
                #[event(unrecognized)]
                Unrecognized(Unrecognized),
            }",
        ),
    ),
    (
        "events_detailed",
        Input::Events(
            "provider = acme::Acme, header = \"x-topic\", detail = \"action\"",
            "enum Event {
                #[event(unrecognized)]
                Unrecognized(Unrecognized),
            }",
        ),
    ),
    (
        "rest",
        Input::Rest(
            "[ParcelSent, ParcelLost, ParcelReturned] [Unrecognized] all
            (acme)
            [acme::ParcelLost, #[cfg(unix)] acme::ParcelSent] [acme::ParcelReturned] []
            { impl On<__Event> for App {} }",
        ),
    ),
    (
        "rest_serial_field",
        Input::Rest(
            "[ParcelLost] [Unrecognized] all (acme) [] [] []
            { impl On<__Event> for App { fn serial_key() {} } }
            { impl On<__Event> for App {} }",
        ),
    ),
];

impl Input {
    /// The input as a user writes it.
    fn source(&self) -> String {
        match self {
            Self::On(attribute, item) => format!("#[on({attribute})] {item}"),
            Self::Webhooks("", item) => format!("#[webhooks] {item}"),
            Self::Webhooks(attribute, item) => format!("#[webhooks({attribute})] {item}"),
            Self::Events(attribute, item) => {
                format!("#[derive(Events)] #[events({attribute})] {item}")
            }
            Self::Rest(input) => format!("__rest! {{ {input} }}"),
        }
    }

    /// The expansion, with more in the attribute.
    fn expand_with(&self, more: &str) -> TokenStream {
        let attribute = |attribute: &str| match attribute {
            "" => tokens(more),
            _ => tokens(&format!("{attribute}, {more}")),
        };
        match self {
            Self::On(on, item) => on_tokens(attribute(on), tokens(item)),
            Self::Webhooks(webhooks, item) => webhooks_tokens(attribute(webhooks), tokens(item)),
            Self::Events(settings, item) => {
                let item = format!("#[events({})] {item}", attribute(settings));
                events::derive(&syn::parse_str(&item).unwrap())
            }
            Self::Rest(input) => rest::expand(tokens(input)).unwrap(),
        }
    }

    fn expand(&self) -> TokenStream {
        self.expand_with("")
    }
}

fn tokens(source: &str) -> TokenStream {
    source.parse().unwrap()
}

fn pretty(tokens: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(tokens).unwrap())
}

/// The input in comments, and then what it expands to.
fn page(input: &Input) -> String {
    let source = pretty(tokens(&input.source()));
    let source: Vec<_> = source.lines().map(|line| format!("// {line}\n")).collect();
    format!("{}\n{}", source.concat(), pretty(input.expand()))
}

fn file(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "src", "expansions", &format!("{name}.rs")].iter().collect()
}

#[test]
fn expansions_are_those_in_the_files() {
    for (name, input) in CASES {
        let page = page(input);
        if env::var_os("UPDATE_EXPANSIONS").is_some() {
            fs::write(file(name), &page).unwrap();
        }
        let kept = fs::read_to_string(file(name)).unwrap_or_default();
        assert_eq!(kept, page, "{name}: UPDATE_EXPANSIONS=1 writes it anew");
    }
}

#[test]
fn every_file_is_an_expansion() {
    for entry in fs::read_dir(file("on_rest").parent().unwrap()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let is_case = CASES.iter().any(|(case, _)| format!("{case}.rs") == name);
        assert!(is_case, "{name}");
    }
}

#[test]
fn the_crate_that_is_named_is_the_only_one_that_is_called() {
    for (name, input) in CASES {
        if let Input::Rest(_) = input {
            continue;
        }
        let renamed = input.expand_with("crate = hooks").to_string();
        assert!(input.expand().to_string().contains("webhook_tower"), "{name}");
        assert!(!renamed.contains("webhook_tower"), "{name}: {renamed}");
        assert!(renamed.contains("hooks ::"), "{name}: {renamed}");
    }
}

#[test]
fn handlers_expand_to_calls_without_control_flow() {
    for (name, input) in CASES {
        if let Input::Events(..) = input {
            continue;
        }
        refuse_control_flow(name, input.expand());
    }
}

fn refuse_control_flow(name: &str, tokens: TokenStream) {
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => refuse_control_flow(name, group.stream()),
            TokenTree::Ident(word) => {
                let words = ["match", "if", "else", "loop", "while", "in", "return", "break"];
                assert!(!words.iter().any(|flow| word == flow), "{name}: {word}");
            }
            TokenTree::Punct(punct) => assert_ne!(punct.as_char(), '?', "{name}"),
            TokenTree::Literal(_) => {}
        }
    }
}

#[test]
fn mistakes_are_accumulated_and_the_item_is_kept() {
    let item = tokens("impl App { #[on(\"a\", b = 1)] fn a(self) {} const KEPT: u8 = 1; }");
    let expanded = webhooks_tokens(tokens("ignore(acme::A), later"), item).to_string();
    assert_eq!(expanded.matches("compile_error").count(), 6, "{expanded}");
    assert!(expanded.contains("fn a (self) { } const KEPT : u8 = 1 ;"), "{expanded}");
    assert!(!expanded.contains("# [on"), "{expanded}");
}
