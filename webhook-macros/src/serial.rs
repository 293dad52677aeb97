//! Serial: what `serial_by` names, a field of the event or a function of it.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::{LitStr, Member, Path, parse::Parser as _};

use crate::{errors::Errors, model::SerialBy};

/// `serial_by = "details.account_id"` or `serial_by = account_of`
pub(crate) fn serial_by(name: &Ident, value: &TokenStream, errors: &Errors) -> Option<SerialBy> {
    if value.is_empty() {
        refuse_without_value(name, errors);
        return None;
    }
    if let Ok(text) = syn::parse2::<LitStr>(value.clone()) {
        return field(&text, errors);
    }
    let path = Path::parse_mod_style.parse2(value.clone());
    if path.is_err() {
        let message = "`serial_by` takes the name of a field in quotes, or the path of a \
                       function of the event: `serial_by = \"account_id\"`, `serial_by = key_of`";
        errors.at(value, message);
    }
    path.ok().map(SerialBy::Function)
}

/// Notes a `serial_by` that no `=` and value follow.
pub(crate) fn refuse_without_value(word: impl ToTokens, errors: &Errors) {
    let message = "`serial_by` needs a value: `serial_by = \"field\"`, or `serial_by = function`";
    errors.at(word, message);
}

fn field(text: &LitStr, errors: &Errors) -> Option<SerialBy> {
    if text.value().trim().is_empty() {
        let message =
            "the text names no field: write the name of one, `serial_by = \"account_id\"`";
        errors.at(text, message);
        return None;
    }
    let value = text.value();
    let fields = value.split('.').map(|name| LitStr::new(name, text.span()).parse());
    let Ok(fields) = fields.collect::<syn::Result<Vec<Member>>>() else {
        let message = format!(
            "`{value}` is no field: write its name, or the names on the way to it with dots between, \
             `serial_by = \"details.account_id\"`"
        );
        errors.at(text, message);
        return None;
    };
    Some(SerialBy::Field { place: text.span(), fields })
}
