//! Mistakes: what people make of the text of a secret, and what to do about it.

use std::fmt;

use webhook_tower::SecretEncoding;

use crate::provider::AnyProvider;

/// What somebody does with a text that is not what the document says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mistake {
    Blanks,
    Invisible,
    Quotes,
    Quoted,
    Escape,
    Escaped,
    Assignment,
    Assigned,
    LineBreak,
    ByteOrderMark,
    Prefix,
    /// The word that names the kind of an authorization, here or there.
    Word,
    /// A public key in the envelope in which `openssl` writes it.
    Envelope,
    As(SecretEncoding),
    /// The line break that `echo` writes was encoded with the key.
    EncodedLineBreak(SecretEncoding),
    /// The other side has the key encoded with such a line break.
    LineBreakEncoded(SecretEncoding),
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blanks => f.write_str("without the white space around it"),
            Self::Invisible => f.write_str("without the characters in it that cannot be seen"),
            Self::Quotes => f.write_str("without the quotes around it"),
            Self::Quoted => f.write_str("with quotes around it"),
            Self::Escape => f.write_str(r"without the two characters `\n` at its end"),
            Self::Escaped => f.write_str(r"with the two characters `\n` behind it"),
            Self::Assignment => f.write_str("without the name and the `=` before it"),
            Self::Assigned => f.write_str("with its name and a `=` before it"),
            Self::LineBreak => f.write_str("with a line break behind it"),
            Self::ByteOrderMark => f.write_str("with a byte order mark before it"),
            Self::Prefix => f.write_str("without what stands before its last `_`"),
            Self::Word => f.write_str("with another word before it, such as `Bearer`"),
            Self::Envelope => f.write_str("taken out of its PEM or DER"),
            Self::As(other) => write!(f, "taken as {}", name(*other)),
            Self::EncodedLineBreak(of) => {
                write!(f, "taken as {}, without the line break in it", name(*of))
            }
            Self::LineBreakEncoded(SecretEncoding::Text) => {
                f.write_str("in base64, together with a line break")
            }
            Self::LineBreakEncoded(of) => {
                write!(f, "taken as {}, with a line break behind it", name(*of))
            }
        }
    }
}

impl Mistake {
    /// Which one it is, for programs.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Blanks => "secret_with_white_space",
            Self::Invisible => "secret_with_invisible_characters",
            Self::Quotes => "secret_with_quotes",
            Self::Quoted => "secret_with_quotes_there",
            Self::Escape => "secret_with_escape",
            Self::Escaped => "secret_with_escape_there",
            Self::Assignment => "secret_with_name",
            Self::Assigned => "secret_with_name_there",
            Self::LineBreak => "secret_with_line_break_there",
            Self::ByteOrderMark => "secret_with_byte_order_mark_there",
            Self::Prefix => "secret_with_prefix",
            Self::Word => "token_with_another_word",
            Self::Envelope => "public_key_in_envelope",
            Self::As(SecretEncoding::PublicHex) => "public_key_as_hex",
            Self::As(SecretEncoding::PublicBase64) => "public_key_as_base64",
            Self::As(SecretEncoding::Hex) => "secret_as_hex",
            Self::As(SecretEncoding::Base64 { .. }) => "secret_as_base64",
            Self::As(_) => "secret_as_text",
            Self::EncodedLineBreak(_) => "line_break_in_encoded_secret",
            Self::LineBreakEncoded(_) => "line_break_in_encoded_secret_there",
        }
    }

    /// What to do about it on both sides.
    pub(crate) fn advice(self, variable: &str, provider: &AnyProvider) -> String {
        let (encoding, provider) = (provider.scheme.secret_encoding(), provider.name);
        match self {
            Self::Blanks => format!("Set `{variable}` anew, without blanks and line breaks."),
            Self::Invisible => format!("They were copied along: type `{variable}` anew."),
            Self::Quotes => format!("They are part of the value of `{variable}`: set it anew."),
            Self::Quoted => "That side takes them for part of it, as an env file does that is \
                 not read by a shell."
                .to_owned(),
            Self::Escape => {
                format!(r"Nothing makes a line break of them: set `{variable}` anew, without `\n`.")
            }
            Self::Escaped => {
                r"That side has a backslash and an `n` in it, which nothing makes a line break of."
                    .to_owned()
            }
            Self::Assignment => {
                format!("They were pasted along: set `{variable}` to what is behind the `=`.")
            }
            Self::Assigned => "They were pasted along on that side.".to_owned(),
            Self::LineBreak | Self::LineBreakEncoded(_) => "That side reads it with the end of \
                 its line: `echo` writes one, `printf %s` does not."
                .to_owned(),
            Self::ByteOrderMark => {
                "That side reads it from a file that an editor saved as UTF-8 with a mark."
                    .to_owned()
            }
            Self::Prefix => format!("One side has a prefix that {provider} does not have."),
            Self::Word => format!(
                "What stands in the header is all of it: give `{variable}` the whole value that the \
                 dashboard sends."
            ),
            Self::Envelope | Self::As(SecretEncoding::PublicHex | SecretEncoding::PublicBase64) => {
                format!(
                    "Set `{variable}` to the key as {}, as {provider} shows it.",
                    name(encoding)
                )
            }
            Self::As(_) => format!(
                "{provider} takes it as {}: that side has to {}.",
                name(encoding),
                remedy(encoding)
            ),
            Self::EncodedLineBreak(_) => format!(
                "`{variable}` was encoded with the end of its line: `echo` writes one, \
                 `printf %s` does not."
            ),
        }
    }
}

fn name(encoding: SecretEncoding) -> &'static str {
    match encoding {
        SecretEncoding::Hex | SecretEncoding::PublicHex => "hex",
        SecretEncoding::Base64 { .. }
        | SecretEncoding::Base64OptionalPrefix { .. }
        | SecretEncoding::PublicBase64 => "base64",
        _ => "text",
    }
}

fn remedy(encoding: SecretEncoding) -> &'static str {
    match encoding {
        SecretEncoding::Hex => "decode its hex digits to bytes first",
        SecretEncoding::Base64 { .. } | SecretEncoding::Base64OptionalPrefix { .. } => {
            "decode its base64 to bytes first"
        }
        _ => "use the characters as they are",
    }
}
