//! Surfaces: the table on the page of `schemes`, which says how far each provider is expressed.
//!
//! `TABLE=overwrite cargo test -p webhook-core --test schemes` writes it again.

use std::{env, fmt::Write as _, fs};

use webhook_core::schemes::{self, NamedScheme};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/schemes/table.md");

/// A provider with the names of its schemes, or with what keeps it from having one.
const SURFACES: &[(&str, Result<&[&str], &str>)] = &[
    ("Stripe", Ok(&["stripe"])),
    ("Standard Webhooks, Svix", Ok(&["standard-webhooks", "svix"])),
    ("OpenAI", Ok(&["openai"])),
    ("Anthropic", Ok(&["anthropic"])),
    ("Clerk", Ok(&["clerk"])),
    ("Resend", Ok(&["resend"])),
    ("Lithic", Ok(&["lithic"])),
    ("Increase", Ok(&["increase"])),
    ("Polar", Ok(&["polar"])),
    ("Brex", Ok(&["brex"])),
    ("Replicate", Ok(&["replicate"])),
    ("Recall.ai", Ok(&["recall-ai"])),
    ("GitLab, signing token", Ok(&["gitlab"])),
    ("GitLab, secret token", Ok(&["gitlab-token"])),
    ("GitHub", Ok(&["github"])),
    ("Bitbucket Cloud", Ok(&["bitbucket"])),
    ("Slack", Ok(&["slack", "slack-commands", "slack-interactivity"])),
    ("Discord", Ok(&["discord", "discord-interactions"])),
    ("Shopify", Ok(&["shopify"])),
    ("WooCommerce", Ok(&["woocommerce"])),
    ("Square", Ok(&["square"])),
    ("PayPal", Err("RSA, and a key that is fetched")),
    ("Adyen, payments", Err("a signature in the body, over chosen members")),
    ("Adyen, platforms and management", Ok(&["adyen-platforms"])),
    ("Plaid", Err("JWT, and a key that is fetched")),
    ("Paddle Billing", Ok(&["paddle"])),
    ("Paddle Classic", Err("RSA, over the fields of a form")),
    ("Lemon Squeezy", Ok(&["lemon-squeezy"])),
    ("Mux", Ok(&["mux"])),
    ("Calendly", Ok(&["calendly"])),
    ("ElevenLabs", Ok(&["elevenlabs"])),
    ("Persona", Ok(&["persona"])),
    ("WorkOS", Ok(&["workos"])),
    ("Retell AI", Ok(&["retell"])),
    ("Typeform", Ok(&["typeform"])),
    ("Linear", Ok(&["linear"])),
    ("Sentry", Ok(&["sentry"])),
    ("Vercel", Ok(&["vercel"])),
    ("Intercom", Ok(&["intercom"])),
    ("HubSpot v3", Ok(&["hubspot"])),
    ("Zoom", Ok(&["zoom"])),
    ("DocuSign Connect", Ok(&["docusign"])),
    ("Twilio", Ok(&["twilio", "twilio-sha256", "twilio-json"])),
    ("SendGrid", Ok(&["sendgrid"])),
    ("Mailgun", Err("the event is not signed")),
    ("Mandrill", Ok(&["mandrill"])),
    ("Postmark", Ok(&["postmark"])),
    ("Meta", Ok(&["meta-changes", "meta-messaging", "meta"])),
    ("Telegram Bot", Ok(&["telegram"])),
    ("Twitch EventSub", Ok(&["twitch"])),
    ("Notion", Ok(&["notion"])),
    ("Asana", Ok(&["asana"])),
    ("Jira Cloud", Ok(&["jira"])),
    ("Trello", Ok(&["trello"])),
    ("Zendesk", Ok(&["zendesk"])),
    ("PagerDuty v3", Ok(&["pagerduty"])),
    ("Auth0 log streams", Ok(&["auth0"])),
    ("Cloudflare notifications", Ok(&["cloudflare"])),
    ("AWS SNS", Err("RSA, and a key that is fetched")),
    ("Microsoft Graph", Err("a token in the body and no signature")),
    ("Google Pub/Sub push", Err("JWT, which does not cover the body")),
    ("Coinbase CDP", Err("headers that the header names are signed")),
    ("Coinbase Commerce", Ok(&["coinbase-commerce"])),
    ("Razorpay", Ok(&["razorpay"])),
    ("GoCardless", Ok(&["gocardless"])),
    ("Mollie, next generation", Ok(&["mollie"])),
    ("Wise", Err("RSA")),
    ("Checkout.com", Ok(&["checkout-com"])),
    ("Braintree", Err("a signature in the body, which is a form")),
    ("Authorize.Net", Ok(&["authorize-net"])),
    ("Dropbox", Ok(&["dropbox"])),
    ("Box", Ok(&["box"])),
    ("Customer.io", Ok(&["customer-io"])),
    ("Webflow", Ok(&["webflow"])),
    ("Telnyx", Ok(&["telnyx"])),
    ("LiveKit", Err("JWT")),
    ("RevenueCat", Ok(&["revenuecat"])),
    ("CircleCI", Ok(&["circleci"])),
    ("Cal.com", Ok(&["cal-com"])),
];

fn find(name: &str) -> &'static NamedScheme {
    schemes::ALL.iter().find(|named| named.name() == name).unwrap()
}

/// The constants of these schemes, as links.
fn constants(names: &[&str]) -> String {
    let constant = |name: &&str| format!("[`{}`]", name.to_uppercase().replace('-', "_"));
    names.iter().map(constant).collect::<Vec<_>>().join(", ")
}

/// The paths of a type, joined as its words are.
fn event_type(named: &NamedScheme) -> String {
    let words = |words: &[&str]| format!("`{}`", words.join("` + `"));
    let claimed = |names: &&str| format!("header `{}`", names.replace('/', "` + `"));
    if !named.members().is_empty() {
        return "the member that is there".to_owned();
    }
    let headers: Vec<_> = named.type_headers().iter().map(claimed).collect();
    match (headers.join(" or "), named.event_type()) {
        (headers, []) if headers.is_empty() => "–".to_owned(),
        (headers, paths) if headers.is_empty() => words(paths),
        (headers, []) => headers,
        (headers, paths) => format!("{headers} + {}", words(paths)),
    }
}

fn row(provider: &str, schemes: Result<&[&str], &str>) -> String {
    let names = match schemes {
        Ok(names) => names,
        Err(why) => return format!("| {provider} | – | – | no: {why} |"),
    };
    let scheme = find(names[0]);
    let expressed = match (scheme.scheme().is_signed(), scheme.lacks()) {
        (true, None) => "whole".to_owned(),
        (true, Some(lacks)) => format!("the signature; not: {lacks}"),
        (false, None) => "whole; a token: nothing is signed".to_owned(),
        (false, Some(lacks)) => format!("a token: nothing is signed; not: {lacks}"),
    };
    format!("| {provider} | {} | {} | {expressed} |", constants(names), event_type(scheme))
}

/// How many surfaces are expressed whole, how many of these sign nothing and show a token, and of how many
/// others the signature can be checked.
fn counts() -> (usize, usize, usize) {
    let named = SURFACES.iter().filter_map(|(_, schemes)| schemes.ok()).map(|names| find(names[0]));
    let whole = named.clone().filter(|named| named.lacks().is_none());
    let token = whole.clone().filter(|named| !named.scheme().is_signed()).count();
    let (whole, named) = (whole.count(), named.count());
    (whole, token, named - whole)
}

fn table() -> String {
    let (whole, token, signature) = counts();
    let mut table = format!(
        "\n# How far each provider is expressed\n\n\
         Of {} surfaces, {whole} are expressed whole; of {signature} more the signature can be checked.\n\
         **{token} of the {whole} sign nothing** and show a token: all that they have is read, and their \
         deliveries are as good as the transport.\n\
         *Whole* means that signature, every signed part, time, id and type are read where the provider \
         has them, bodies and challenges included; a type in a header is claimed and not signed.\n\
         A type is that of each event where a body has several; one that begins with `$.` stands beside them. \
         Where it is the member that is there, [`NamedScheme::members`] lists them.\n\n\
         | provider | scheme | event type | expressed |\n|---|---|---|---|\n",
        SURFACES.len()
    );
    for (provider, schemes) in SURFACES {
        writeln!(table, "{}", row(provider, *schemes)).unwrap();
    }
    table
}

#[test]
fn stand_in_the_table_of_the_page() {
    if env::var("TABLE").is_ok_and(|table| table == "overwrite") {
        fs::write(FILE, table()).unwrap();
    }
    assert_eq!(fs::read_to_string(FILE).unwrap(), table(), "see the top of this file");
}

#[test]
fn are_79_and_have_every_scheme() {
    assert_eq!(SURFACES.len(), 79);
    let named: Vec<_> = SURFACES.iter().filter_map(|(_, names)| names.ok()).flatten().collect();
    for scheme in schemes::ALL {
        assert!(named.contains(&&scheme.name()), "{}", scheme.name());
    }
    assert_eq!(named.len(), schemes::ALL.len(), "a scheme stands there twice");
    assert_eq!(counts(), (63, 6, 4));
}
