//! A part that can be folded, and is as it was when its page is made anew, as after a change of language.

use crate::browser::page;
use crate::state::look::Looking;
use crate::views::element::{Child, Element, el};

/// A native `<details>` of that name under its summary.
pub fn fold(look: Looking, name: &'static str, summary: impl Child) -> Element {
    el("details")
        .attr_if("open", look.is_unfolded(name).then_some(""))
        .on("toggle", move |event| look.set_unfolded(name, page::is_open(&event)))
        .with(el("summary").with(summary))
}
