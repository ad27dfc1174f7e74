//! The macro that declares records: plain structs that are read from JSON, written to it, and described by a schema.
//!
//! A field is named as in Rust, or `as "otherwise"`. `= default` lets it be left out: an empty list then.

/// Declares records; see the module. Gives `Read`, `Write` and, in native code only, `JsonSchema`.
macro_rules! records {
    ($($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$field_meta:meta])* $field:ident $(as $key:literal)? : $type:ty $(= $default:ident)?),* $(,)?
    })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
        pub struct $name {
            $(
                $(#[$field_meta])*
                $(#[cfg_attr(not(target_arch = "wasm32"), schemars(rename = $key))])?
                $(#[cfg_attr(not(target_arch = "wasm32"), schemars($default))])?
                pub $field: $type,
            )*
        }

        impl $crate::domain::json::Read for $name {
            fn empty() -> Self {
                Self { $($field: $crate::domain::json::Read::empty(),)* }
            }

            fn read(&mut self, at: &$crate::domain::json::Place<'_>) {
                let mut fields = at.fields(&[$(records!(@key $field $($key)?)),*]);
                $(records!(@read self fields $field $($default)?);)*
            }
        }

        impl $crate::domain::json::Write for $name {
            fn write(&self, out: &mut $crate::domain::json::Writer) {
                out.open('{');
                $(records!(@write self out $field (records!(@key $field $($key)?)) $($default)?);)*
                out.close('}');
            }
        }
    )*};
    (@key $field:ident) => { stringify!($field) };
    (@key $field:ident $key:literal) => { $key };
    (@read $self:ident $fields:ident $field:ident) => { $fields.read(&mut $self.$field) };
    (@read $self:ident $fields:ident $field:ident $default:ident) => { $fields.read_if_there(&mut $self.$field) };
    (@write $self:ident $out:ident $field:ident ($key:expr)) => { $out.field($key, &$self.$field) };
    (@write $self:ident $out:ident $field:ident ($key:expr) $default:ident) => {
        if !$self.$field.is_empty() {
            $out.field($key, &$self.$field);
        }
    };
}

pub(crate) use records;
