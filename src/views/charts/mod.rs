//! A figure in, the markup of an `<svg>` out. Nothing is computed or looked up here.
//!
//! Markup, because the browser's parser puts every child of an `<svg>` into its namespace, which Leptos does not.

pub mod answer_wheel;
pub mod bar;
pub mod strip_cells;

/// A text as it may stand in markup.
pub(super) fn escaped(text: &str) -> String {
    text.chars().fold(String::new(), |mut escaped, sign| {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            sign => escaped.push(sign),
        }
        escaped
    })
}
