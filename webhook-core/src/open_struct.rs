//! Open structs: an object whose members may be absent, and may become more.

use std::{fmt, marker::PhantomData};

pub use serde;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor},
};

use crate::drift;

/// Defines a struct with a member of the provider's object in each field, none of which has to be there.
///
/// Use it for objects with many members, such as those of a specification: absent and `null` are `None`,
/// and members without a field are passed over. A member with two values is refused. It reads what serde's
/// derive reads of such a struct, and compiles faster, which counts where there are hundreds.
///
/// ```
/// webhook_core::open_struct! {
///     /// A parcel on its way.
///     pub struct Parcel {
///         pub id: Option<String> = "id",
///         /// In grams.
///         pub r#type: Option<u64> = "type",
///     }
/// }
///
/// let parcel: Parcel = serde_json::from_str(r#"{"id": null, "type": 7, "new": true}"#)?;
/// assert_eq!((parcel.id, parcel.r#type), (None, Some(7)));
/// # Ok::<_, serde_json::Error>(())
/// ```
///
/// The text behind a field is the member as the provider spells it.
#[macro_export]
macro_rules! open_struct {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$doc:meta])* pub $field:ident: Option<$of:ty> = $member:literal,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$doc])* pub $field: ::std::option::Option<$of>,)*
        }

        impl ::std::default::Default for $name {
            fn default() -> Self {
                Self { $($field: ::std::option::Option::None,)* }
            }
        }

        impl $crate::open_struct::Members for $name {
            const MEMBERS: &'static [&'static str] = &[$($member),*];

            fn read<'de, A: $crate::open_struct::serde::de::MapAccess<'de>>(
                &mut self,
                member: &str,
                from: &mut A,
            ) -> ::std::result::Result<(), A::Error> {
                match member {
                    $($member => $crate::open_struct::fill(&mut self.$field, $member, from),)*
                    _ => $crate::open_struct::pass_over(from),
                }
            }
        }

        impl<'de> $crate::open_struct::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::open_struct::serde::Deserializer<'de>>(
                object: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::open_struct::object(object)
            }
        }
    };
}

/// What the macro writes: the members of a struct, each read by its name.
pub trait Members: Default {
    /// The names of the members, as the provider spells them.
    const MEMBERS: &'static [&'static str];

    /// Reads the value of one of them.
    fn read<'de, A: MapAccess<'de>>(&mut self, member: &str, from: &mut A) -> Result<(), A::Error>;
}

/// Reads the value of a member into its field. It refuses a second value of the same member, because
/// nobody can say which of the two counts.
pub fn fill<'de, T, A>(
    field: &mut Option<T>,
    member: &'static str,
    from: &mut A,
) -> Result<(), A::Error>
where
    T: Deserialize<'de>,
    A: MapAccess<'de>,
{
    if field.is_some() {
        return Err(A::Error::duplicate_field(member));
    }
    *field = from.next_value()?;
    Ok(())
}

/// Passes over the value of a member that has no field.
pub fn pass_over<'de, A: MapAccess<'de>>(from: &mut A) -> Result<(), A::Error> {
    drift::new_member();
    from.next_value::<IgnoredAny>().map(drop)
}

/// Reads an object.
pub fn object<'de, T: Members, D: Deserializer<'de>>(object: D) -> Result<T, D::Error> {
    object.deserialize_struct("an object", T::MEMBERS, Object(PhantomData))
}

struct Object<T>(PhantomData<T>);

impl<'de, T: Members> Visitor<'de> for Object<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<T, A::Error> {
        let mut object = T::default();
        while let Some(member) = members.next_key_seed(Member(T::MEMBERS))? {
            object.read(member, &mut members)?;
        }
        Ok(object)
    }
}

/// The name of a member, empty where it has no field.
struct Member(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for Member {
    type Value = &'static str;

    fn deserialize<D: Deserializer<'de>>(self, name: D) -> Result<&'static str, D::Error> {
        name.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Member {
    type Value = &'static str;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<&'static str, E> {
        self.visit_bytes(name.as_bytes())
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<&'static str, E> {
        let known = self.0.iter().find(|member| member.as_bytes() == name);
        Ok(known.copied().unwrap_or(NONE))
    }
}

/// No member is called so: a NUL is in no name that a specification has.
const NONE: &str = "\0";

#[cfg(test)]
mod tests {
    open_struct! {
        #[expect(unreachable_pub, reason = "the macro makes public structs")]
        pub struct Parcel {
            pub id: Option<String> = "id",
            pub r#type: Option<u8> = "type",
            pub inner: Option<Box<Parcel>> = "inner",
            pub list: Option<Vec<Parcel>> = "",
        }
    }

    fn read(json: &str) -> Result<Parcel, String> {
        let json = crate::Json::read(json.to_owned()).unwrap();
        json.decode().map_err(|error| error.to_string())
    }

    #[test]
    fn absent_and_null_are_none_and_what_has_no_field_is_passed_over() {
        let parcel =
            read(r#"{"new": {"a": [1]}, "type": null, "inner": {"type": 3}, "": [{}]}"#).unwrap();
        assert!(parcel.id.is_none() && parcel.r#type.is_none());
        assert_eq!(parcel.inner.unwrap().r#type, Some(3));
        assert_eq!(parcel.list.unwrap().len(), 1);
    }

    #[test]
    fn what_does_not_fit_says_where() {
        for (json, place) in [
            (r#"{"inner": {"type": "x"}}"#, "inner.type"),
            (r#"{"type": 300}"#, "type"),
            ("[]", "object"),
            ("7", "object"),
        ] {
            let error = read(json).unwrap_err();
            assert!(error.contains(place), "{error}");
        }
        assert!(serde_json::from_str::<Parcel>(r#"{"inner": {"id": "x"}}"#).is_ok());
        let twice = serde_json::from_str::<Parcel>(r#"{"id": "a", "type": 1, "id": "b"}"#);
        assert!(twice.unwrap_err().to_string().contains("duplicate field `id`"));
    }
}
