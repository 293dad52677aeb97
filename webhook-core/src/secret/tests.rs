use super::*;

const STANDARD_WEBHOOKS: SecretEncoding = SecretEncoding::Base64 { prefix: "whsec_" };

fn refusal(text: &str) -> Option<SecretErrorKind> {
    Secret::new(text).err().map(|error| error.kind())
}

fn key(text: &str, encoding: SecretEncoding) -> Result<Vec<u8>, SecretErrorKind> {
    let key = Secret::new(text).unwrap().key(encoding);
    key.map(|key| key.to_vec()).map_err(|error| error.kind())
}

#[test]
fn takes_base64_with_or_without_its_prefix() {
    let encoding = SecretEncoding::Base64OptionalPrefix { prefix: "whsec_" };
    let bytes: Vec<u8> = (0..24).collect();
    for (text, expected) in [
        ("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", Ok(bytes.clone())),
        ("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", Ok(bytes.clone())),
        ("whsec_whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", Err(SecretErrorKind::NotBase64)),
        ("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRY", Err(SecretErrorKind::NotBase64)),
        ("whsec_AAEC", Err(SecretErrorKind::TooShort)),
    ] {
        assert_eq!(key(text, encoding), expected, "{text}");
    }
}

#[test]
fn takes_text_where_the_prefix_of_base64_is_absent() {
    let encoding = SecretEncoding::Base64OrText { prefix: "whsec_" };
    for (text, expected) in [
        ("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", Ok((0..24).collect())),
        ("AAECAwQFBgcICQoLDA0ODxAREhMUFRYX", Ok(b"AAECAwQFBgcICQoLDA0ODxAREhMUFRYX".to_vec())),
        ("whsec_no base64", Err(SecretErrorKind::NotBase64)),
    ] {
        assert_eq!(key(text, encoding), expected, "{text}");
    }
}

#[test]
fn refuses_text_that_cannot_be_a_secret() {
    for (text, expected) in [
        ("", Some(SecretErrorKind::Empty)),
        (" \t", Some(SecretErrorKind::Blank)),
        ("\u{a0}", Some(SecretErrorKind::Blank)),
        ("key\n", Some(SecretErrorKind::Wrapped)),
        (" key", Some(SecretErrorKind::Wrapped)),
        ("a key", None),
        ("Schlüssel 🔑", None),
        ("\u{feff}key", Some(SecretErrorKind::Invisible)),
        ("ke\u{200b}y", Some(SecretErrorKind::Invisible)),
        ("ke\u{ad}y", Some(SecretErrorKind::Invisible)),
        ("ke\0y", Some(SecretErrorKind::Invisible)),
        ("whsec_MfKQ9r8GKYqrTwjU\nPD8ILPZIo2LaLaSw", Some(SecretErrorKind::Invisible)),
    ] {
        assert_eq!(refusal(text), expected, "{text:?}");
    }
}

#[test]
fn decodes_as_the_scheme_says() {
    let hex = "00112233445566778899aAbBcCdDeEfF";
    assert_eq!(key("k", SecretEncoding::Text), Ok(b"k".to_vec()));
    assert_eq!(key(hex, SecretEncoding::Text), Ok(hex.as_bytes().to_vec()));
    assert_eq!(key(hex, SecretEncoding::Hex).map(|key| key.len()), Ok(16));
    let base64 = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    assert_eq!(key(base64, STANDARD_WEBHOOKS).map(|key| key.len()), Ok(24));
}

#[test]
fn refuses_what_the_scheme_cannot_decode() {
    for (text, encoding, expected) in [
        ("abc", SecretEncoding::Hex, SecretErrorKind::OddHex),
        ("the consumer key!", SecretEncoding::Hex, SecretErrorKind::NotHex),
        ("0x112233445566778899aabbccddeeff", SecretEncoding::Hex, SecretErrorKind::NotHex),
        ("00112233445566778899aabbccddee", SecretEncoding::Hex, SecretErrorKind::TooShort),
        ("whsec_AAAA", STANDARD_WEBHOOKS, SecretErrorKind::TooShort),
        ("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", STANDARD_WEBHOOKS, SecretErrorKind::MissingPrefix),
        ("whsec_MfKQ9r8GKYqrTwjUPD8ILA", STANDARD_WEBHOOKS, SecretErrorKind::NotBase64),
    ] {
        assert_eq!(key(text, encoding), Err(expected), "{text}");
    }
}

#[test]
fn tells_an_unset_variable_from_an_empty_one() {
    let unset = Secret::from_env("WEBHOOK_CORE_TEST_UNSET").unwrap_err();
    assert_eq!(unset.kind(), SecretErrorKind::Unset);
    assert!(unset.to_string().contains("`WEBHOOK_CORE_TEST_UNSET` is not set"));
    // Cargo sets this one, and the manifest leaves it without a value.
    let empty = Secret::from_env("CARGO_PKG_HOMEPAGE").unwrap_err();
    assert_eq!(empty.kind(), SecretErrorKind::Empty);
}

#[test]
fn reads_a_file_or_the_file_that_a_variable_names() {
    let path = env::temp_dir().join(format!("webhook-core-secret-{}", std::process::id()));
    let with = |content: &[u8]| {
        fs::write(&path, content).unwrap();
        Secret::from_file(&path).map(|secret| secret.expose().to_owned()).map_err(|e| e.kind())
    };
    assert_eq!(with(b"a key").as_deref(), Ok("a key"));
    assert_eq!(with(b"a key\n").as_deref(), Ok("a key"));
    assert_eq!(with(b"a key\r\n").as_deref(), Ok("a key"));
    assert_eq!(with(b"a key\n\n"), Err(SecretErrorKind::Wrapped));
    assert_eq!(with(b" a key"), Err(SecretErrorKind::Wrapped));
    assert_eq!(with(b"\n"), Err(SecretErrorKind::Empty));
    assert_eq!(with(b"\xff"), Err(SecretErrorKind::NotUnicode));
    let error = Secret::from_file(&path).unwrap_err().to_string();
    assert!(error.contains(path.to_str().unwrap()) && error.ends_with("not Unicode text"));

    fs::write(&path, "a key\n").unwrap();
    let unset = || Err(VarError::NotPresent);
    let file = || Some(path.clone().into_os_string());
    let read = |text, file| {
        let read = Secret::from_variables("KEY", text, file);
        read.map(|secret| secret.map(|secret| secret.expose().to_owned())).map_err(|e| e.kind())
    };
    assert_eq!(read(unset(), None), Ok(None));
    assert_eq!(read(unset(), file()), Ok(Some("a key".into())));
    assert_eq!(read(Ok("text".into()), None), Ok(Some("text".into())));
    assert_eq!(read(Ok("text".into()), file()), Err(SecretErrorKind::SetTwice));
    assert_eq!(read(Ok(String::new()), None), Err(SecretErrorKind::Empty));
    fs::remove_file(&path).unwrap();
    let missing = SecretErrorKind::Unreadable(io::ErrorKind::NotFound);
    assert_eq!(read(unset(), file()), Err(missing));
}

#[test]
fn names_the_variable_of_a_secret_that_the_scheme_cannot_decode() {
    let secret = Secret::from_env("CARGO_PKG_NAME").unwrap();
    let error = secret.key(SecretEncoding::Hex).unwrap_err();
    assert!(error.to_string().contains("`CARGO_PKG_NAME` is not hex"), "{error}");
}

#[test]
fn shows_nothing_of_the_secret() {
    let secret = Secret::new("a very secret key").unwrap();
    assert_eq!(format!("{secret:?}"), "Secret(…)");
    let error = Secret::new("a very secret key ").unwrap_err();
    assert!(!format!("{error} {error:?}").contains("very"));
}
