//! Endpoint URLs: where SnipeRoute may be asked to send deliveries.
//!
//! SnipeRoute requires https. That the address is a public one is our own rule: a URL that leads
//! into a private network is most often a mistake, and otherwise an attack on who sends to it.
//! Names are not resolved, because SnipeRoute would resolve them again later.
//!
//! The text is sent as it is, and SnipeRoute reads it with a parser of its own. So a text passes
//! only if there is one way to read it.

use std::net::{Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use crate::error::Error;

/// Refuses a URL that SnipeRoute cannot or must not send to.
///
/// With `any` set, everything passes that is http or https.
pub(crate) fn check(text: &str, any: bool) -> Result<(), Error> {
    let Some(url) = Url::parse(text).ok().filter(|url| reads_in_one_way(text, url)) else {
        return Err(Error::refused("the endpoint URL is not a URL that every reader reads alike"));
    };
    let why = match (url.scheme(), url.host()) {
        ("https", Some(host)) if any || is_public(&host) => None,
        ("http", Some(_)) if any => None,
        ("https", Some(_)) => Some("leads to a private address"),
        _ => Some("is not https"),
    };
    let why = why.or_else(|| has_credentials(&url).then_some("has a user name or a password"));
    match why {
        Some(why) => Err(Error::refused(format!("the endpoint URL {why}"))),
        None => Ok(()),
    }
}

/// The parser here is the one of browsers. It takes `\` for `/`, passes over blanks and line breaks,
/// and finds a host behind any number of slashes, where RFC 3986 and Python's `urlsplit` find
/// another host or none.
fn reads_in_one_way(text: &str, url: &Url) -> bool {
    let is_doubtful = |c: char| c == '\\' || c.is_whitespace() || c.is_control();
    let behind = text.strip_prefix(url.scheme()).and_then(|rest| rest.strip_prefix("://"));
    !text.contains(is_doubtful) && behind.is_some_and(|rest| !rest.starts_with('/'))
}

pub(crate) fn has_credentials(url: &Url) -> bool {
    !url.username().is_empty() || url.password().is_some()
}

/// Whether the host is this machine, by its name or its address.
pub(crate) fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => is_in(name, "localhost"),
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.to_canonical().is_loopback(),
    }
}

fn is_public(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => is_public_name(name),
        Host::Ipv4(address) => is_public_v4(*address),
        Host::Ipv6(address) => is_public_v6(*address),
    }
}

/// Domains that no public name server answers for: RFC 6761, 6762, 8375, 9476, and the one that
/// ICANN reserved for private use.
const PRIVATE_DOMAINS: [&str; 8] =
    ["alt", "home.arpa", "internal", "invalid", "local", "localhost", "onion", "test"];

/// A name without a dot is looked up in the sender's own network.
fn is_public_name(name: &str) -> bool {
    let bare = name.trim_end_matches('.');
    bare.contains('.') && !PRIVATE_DOMAINS.iter().any(|domain| is_in(bare, domain))
}

/// Whether a name is `domain` or in it; the parser has made it lower case.
fn is_in(name: &str, domain: &str) -> bool {
    let name = name.trim_end_matches('.');
    name.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// IANA's registry of special-purpose IPv4 addresses, with multicast and what follows it.
const SPECIAL_V4: [(Ipv4Addr, u32); 15] = [
    (Ipv4Addr::UNSPECIFIED, 8),
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    // Link-local, where clouds have their metadata.
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(240, 0, 0, 0), 4),
];

fn is_public_v4(address: Ipv4Addr) -> bool {
    let is_in = |(network, prefix): &(Ipv4Addr, u32)| {
        (address.to_bits() ^ network.to_bits()).leading_zeros() >= *prefix
    };
    !SPECIAL_V4.iter().any(is_in)
}

/// By IANA's registries: within `2000::/3`, which is all that is given out, and there none of the
/// special ones; an address that holds an IPv4 address is as public as that one.
fn is_public_v6(address: Ipv6Addr) -> bool {
    let v4 = |high: u16, low: u16| Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low));
    match address.segments() {
        // IPv4-mapped, and NAT64.
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
            is_public_v4(v4(high, low))
        }
        // 6to4.
        [0x2002, high, low, ..] => is_public_v4(v4(high, low)),
        // Protocol assignments, Teredo among them, and documentation.
        [0x2001, 0..=0x1ff | 0xdb8, ..] | [0x3fff, 0..=0xfff, ..] => false,
        [first, ..] => (0x2000..0x4000).contains(&first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_refused(url: &str) -> bool {
        check(url, false).is_err()
    }

    #[test]
    fn pass_when_they_are_https_and_public() {
        for url in [
            "https://api.yourapp.com/webhooks/sniperoute",
            "https://api.yourapp.com:8443/",
            "https://localhost.example.com/",
            "https://mylocal.dev/",
            "https://8.8.8.8/",
            "https://172.32.0.1/",
            "https://100.128.0.1/",
            "https://[2606:4700::1111]/",
            "https://[::ffff:8.8.8.8]/",
            "https://[64:ff9b::808:808]/",
            "https://[2002:808:808::1]/",
        ] {
            assert!(!is_refused(url), "{url}");
        }
    }

    #[test]
    fn are_refused_when_they_are_not_https() {
        for url in [
            "http://api.yourapp.com/",
            "ftp://api.yourapp.com/",
            "file:///etc/passwd",
            "data:text/plain,x",
            "//api.yourapp.com/",
            "api.yourapp.com",
            "",
            "https://",
        ] {
            assert!(is_refused(url), "{url}");
        }
    }

    #[test]
    fn are_refused_when_they_lead_into_a_private_network() {
        for host in [
            "localhost",
            "LOCALHOST",
            "localhost.",
            "a.localhost",
            "printer",
            "printer.",
            "db.internal",
            "nas.local",
            "nas.local.",
            "router.home.arpa",
            "x.test",
            "127.0.0.1",
            "127.1",
            "0x7f.1",
            "2130706433",
            "0177.0.0.1",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "192.0.0.1",
            "192.0.2.1",
            "192.88.99.1",
            "198.18.0.1",
            "198.51.100.1",
            "203.0.113.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "[::]",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:10.0.0.1]",
            "[::127.0.0.1]",
            "[::ffff:0:127.0.0.1]",
            "[64:ff9b::7f00:1]",
            "[64:ff9b:1::1]",
            "[2002:7f00:1::]",
            "[2001::1]",
            "[2001:db8::1]",
            "[3fff::1]",
            "[fc00::1]",
            "[fd00::1]",
            "[fe80::1]",
            "[fec0::1]",
            "[ff02::1]",
            "[100::1]",
            "[5f00::1]",
        ] {
            assert!(is_refused(&format!("https://{host}/hook")), "{host}");
            assert!(check(&format!("https://{host}/hook"), true).is_ok(), "{host}");
        }
    }

    #[test]
    fn are_refused_when_another_reader_finds_another_host() {
        for url in [
            r"https://api.yourapp.com\@10.0.0.1/x",
            r"https:\\api.yourapp.com\@169.254.169.254/",
            r"https:/\api.yourapp.com/",
            r"https://api.yourapp.com/\..\",
            "https://api.yourapp.com/\r\nX: y",
            "https://api.yourapp.com/a b",
            "https://api.your\tapp.com/",
            "https://api.yourapp.com/\u{a0}",
            "https://api.yourapp.com/\u{2028}",
            "https://api.yourapp.com/\u{85}",
            "https://api.yourapp.com/\0",
            "ht\ntps://api.yourapp.com/",
            "https:api.yourapp.com",
            "https:/api.yourapp.com/",
            "https:///api.yourapp.com/",
            "HTTPS://api.yourapp.com/",
            " https://api.yourapp.com/",
            "https://api.yourapp.com/ ",
        ] {
            assert!(is_refused(url) && check(url, true).is_err(), "{url:?}");
        }
    }

    #[test]
    fn are_refused_with_credentials_whatever_is_allowed() {
        for url in ["https://user@api.yourapp.com/", "https://:pass@api.yourapp.com/"] {
            assert!(check(url, false).is_err() && check(url, true).is_err(), "{url}");
        }
        assert!(check("http://127.0.0.1:3000/", true).is_ok());
        assert!(check("file:///etc/passwd", true).is_err());
    }

    #[test]
    fn say_why_without_repeating_the_url() {
        let error = check("https://10.0.0.1/canary", false).unwrap_err().to_string();
        assert_eq!(error, "the endpoint URL leads to a private address");
    }
}
